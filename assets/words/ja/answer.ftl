## What ids are called in answers

answer-both = 両方
answer-image = 画像
answer-video = 動画
answer-speech = 音声
answer-script = 台本
answer-enhancement = 補正
answer-consultation = 相談
answer-lost = 欠落
answer-ambiguous = あいまい
answer-guessed = 推測
answer-note-kind = 注記
answer-first = 最優先
answer-normal = 通常
answer-last = 最後
answer-dominated = 劣位
answer-lossless = 損失なし
answer-drop-draft = ドラフト省略
answer-add-still = 静止画追加
answer-share-still = 静止画共有
answer-add-draft = ドラフト追加
answer-trim = 短縮
answer-cheaper = 安価
answer-fewer-images = 画像削減
answer-hold-still = 静止画で表示
answer-cut-scene = シーン省略
answer-free-upgrade = 無料で向上

## Around every answer

answer-note = 注記：{ $note }
answer-done-but = 注記：{ $done }。{ $why }
answer-not-written = 答えを書き出せません（{ $reason }）。ほかの場所に送ってください

## The alternatives of assets

answer-unpriced = 価格不明
answer-too-large = 大きすぎる
answer-alternative = { $letter } { $name }{ $chosen ->
        [1] 、選択中
       *[other] { "" }
    }

## Whose takes there are, and copies

answer-say-which = { $what }どちらかを指定してください：creditboard claim「{ $file }」--together、または--apart。
answer-say-whose = { $what }誰のものか指定してください：creditboard claim「{ $file }」--mine、または--theirs。
answer-takes = { $count }テイク
answer-mine = 自分のもの：{ answer-takes }、{ $credits }。アカウントに計上します
answer-theirs = ほかの人のもの：{ answer-takes }、{ $credits }。アカウントに計上しません
answer-way-back = 違う場合：creditboard claim「{ $file }」--undo
answer-nothing-to-claim = 確認するものはありません。このプロジェクトのテイクはすべて把握されています
answer-nothing-to-take-back = 取り消すものはありません。誰のものか指定されたテイクがありません
answer-taken-back = 取り消しました：{ answer-takes }、{ $credits }。誰のものか指定するまでアカウントに計上しません
answer-no-copy = 残っているプロジェクトのコピーではありません
answer-together = 「{ $original }」と1つのプロジェクトです。一方の記録が両方で有効です
answer-apart = 「{ $original }」とは別のプロジェクトです
answer-same = ほかに違いはありません。

## Totals

answer-as-you-go = { $provider }、使った分だけ支払い
answer-a-cycle = { $plan }、1サイクル{ $credits }
answer-project = プロジェクト
answer-plan = プラン
answer-pass = パス
answer-of-it-stills = うち共有静止画
answer-total = 合計
answer-of-it-made-changed = うち作成済み（一部その後変更）
answer-of-it-made = うち作成済み
answer-of-it-to-go = うち残り
answer-free = 無料
answer-money = 作品の金額：{ $film }（{ $months }）
answer-money-and-second = { answer-money }、完成した1秒あたり{ $second }
answer-unsure = --require-fitはリテイクを数えません。なしなら収まりますが、{ $confidence }%確実ではありません（{ $words }）
answer-odds-totals = リテイク{ $held ->
        [1] と予備
       *[other] { "" }
    }込み：平均{ $expected }、{ $confidence }%確実なら{ $safe }
answer-odds = { $totals }。収まる確率{ $chance }
answer-odds-not-known = { $totals }。収まるかは不明
answer-spent = 使用済み{ $spent }、残りを合わせて{ $all }{ $held ->
        [1] （予備込み）
       *[other] { "" }
    }
answer-total-to-go = { $some ->
        [1] 残り
       *[other] { "" }
    }{ $total }{ $held ->
        [1] （予備込み）
       *[other] { "" }
    }
answer-verdict-as-you-go = { $total }、使った分だけ支払い
answer-verdict = { $total }／{ $left }：{ $words }
answer-verdict-spare = { $total }／{ $left }：{ $spare }、{ $words }

## Plans

answer-free-worth = { $kind }（{ $sum }相当）
answer-safe-at = { $percent }%確実
answer-all-hold-back = すべての合計に予備{ $words }が含まれます
answer-unlimited = 無制限

## Swaps, steps and fits

answer-dismissed = 却下済みの{ $count }件を省きました
answer-start-still = { $model }の開始静止画
answer-saving = { $count ->
        [0] クレジットを節約できるものはありません
       *[other] { $count }件の決定がそれぞれクレジットを節約します
    }。今の収まる確率は{ $chance }
answer-saving-not-known = { $count ->
        [0] クレジットを節約できるものはありません
       *[other] { $count }件の決定がそれぞれクレジットを節約します
    }。今収まるかは不明
answer-limits-nothing = { $provider }に上限はありません。--creditsで指定してください
answer-written = { $file }に書き出しました
answer-now = 現在
answer-steps = { $count ->
        [0] 変更なし
       *[other] { $count }手順
    }
answer-within = { answer-steps }：{ $credits }以内、収まる確率{ $chance }
answer-within-not-known = { answer-steps }：{ $credits }以内。先のプロジェクトがあるため、残っているかは不明
answer-still-not-within = { answer-steps }：{ $percent }%ではまだ{ $credits }以内に収まらず、収まる確率{ $chance }
answer-not-known-within = { answer-steps }：{ $credits }以内かは不明
answer-place = シーン{ $scene }「{ $label }」
answer-unmet = { $place }：{ $why }、{ $least }以上
answer-no-change = そのfitに変更{ $number }はありません。変更は{ $count }件です
answer-left-alone = { $place }、{ $pass }：{ $why }
answer-short = { $credits }：{ $why }
answer-no-fit = 収まりません：{ $why }
answer-dropped = 省略
answer-changes = { $count ->
        [0] 変更なし
       *[other] 変更{ $count }件
    }：{ $credits }中{ $cost }{ $held ->
        [1] （予備込み）
       *[other] { "" }
    }、品質{ $quality }
answer-chance-that = { $pass ->
        [draft] ドラフトに
        [final] 本番に
       *[other] { "" }
    }{ $credits }で{ $are ->
       *[other] 足りる
    }確率：今{ $before }、その後{ $after }
answer-proven = { $unpriced ->
        [0] { "" }
       *[other] 価格のわかるもので
    }これより良いものは収まりません：証明済み
answer-not-proven = 未証明：最大{ $gap }良いものが収まるかもしれません

## The schedule

answer-a-cycle-left = { $plan }、1サイクル{ $credits }、残り{ $left }
answer-cycles-each = { $from }〜{ $to }：{ $count }サイクル、各{ $credits }
answer-cycles-all = { $from }〜{ $to }：{ $count }サイクル、合計{ $credits }
answer-one-cycle = { $from }〜{ $to }：{ $credits }
answer-held-back-here = 予備{ $words }は確保済みで、ここには入りません
answer-not-placed = { $count }件の素材は価格がわからず、まだ日程に入っていません
answer-too-late = 100年以内には不可
answer-too-dear = 不可：1テイクが付与枠全体より高い
answer-goes-on = { $pass }、続く

## The price list

answer-prices-of = { $provider }、{ $revision }の価格
answer-no-plans = プランなし：使った分だけ支払い。
answer-list-as-you-go = 従量
answer-unit-a-cycle = 1サイクルの{ $unit }
answer-an-image = 画像1枚につき{ $credits }
answer-a-clip = { $seconds }秒までのクリップにつき{ $credits }
answer-a-character = 1文字につき{ $credits }
answer-characters = { $block }文字ごとに{ $credits }
answer-by-minutes = { $base }と1分{ $minute }、最低{ $least }、最高{ $most }
answer-each = 1件につき{ $credits }
answer-between = 1件につき{ $least }〜{ $most }
answer-no-folder = 自分の価格を置くフォルダがありません
answer-prices-changed = 自分の価格を変更しました
answer-over-shipped = 自分の価格は付属の価格表に重ねます。--list { $known }を使ってください
answer-line = { $line }行目：{ $why }
answer-new = 新規
answer-no-prices-changed = 変わる価格はありません
answer-prices-taken = { $count }件の価格を自分のものとして採用しました
answer-prices-would-change = { $count }件の価格が変わります。--takeで採用します
answer-prices-not-right = { $count }件の価格が変わります。表が正しくなるまで採用しません
answer-can-be-used = 「{ $file }」は使えます：{ $provider }（{ $revision }）、モデル{ $models }件、プラン{ $plans }件。
answer-to-fix = この価格表を使うには、{ $count }か所の修正が必要です。

## Usage

answer-head-cycle = サイクル
answer-head-used = 使用済み
answer-head-left = 残り
answer-head-resets = 更新
answer-cycle = { $from }〜{ $to }、残り{ $count }日
answer-resets = { $date } { $time }{ $assumed ->
        [1] （仮定）
       *[other] { "" }
    }
answer-resets-soon = { answer-resets }。{ $soon }
answer-used = { answer-takes }で{ $credits }
answer-used-besides = { answer-used }、テイクのない分{ $besides }
answer-over = { $left }、超過{ $over }
answer-granted = { $left }、サイトでさらに{ $more }付与
answer-used-of = このサイクルで{ $allowance }のうち{ $used }を使用、残り{ $left }
answer-used-only = このサイクルで{ $used }を使用

## The projects of the account

answer-list-changed = 一覧を変更しました
answer-no-home = 一覧を置くホームフォルダがありません。HOMEを設定してください
answer-not-in-list = このプロジェクトは一覧にありません
answer-keeps-more = { $keep }は1サイクルの付与（{ $allowance }）を超え、後のプロジェクトには残りません
answer-day-over = { $day }は過ぎています。プロジェクトは最初から遅れています
answer-left-for-all = 全プロジェクトの残り{ $credits }
answer-no-project = 一覧にプロジェクトがありません。ウィンドウで開くか、ここでファイルを指定してください。
answer-at-most = 最大{ $what }
answer-project-holds = { $project }の必要量には予備{ $words }が含まれます

## Takes that are recorded

answer-nothing-recorded = 何も記録しませんでした
answer-nothing-recorded-why = 何も記録しませんでした：{ $why }
answer-in-future = { $day }は未来の日付です。テイクは作成済みとし、クレジットは{ $day }のサイクルで使います
answer-take-recorded = テイクを記録しました
answer-recorded = 記録：シーン{ $scene }、{ $label }、{ $model }の{ $pass }：{ $outcome }、{ $credits }
answer-recorded-unit = 記録：シーン{ $scene }、{ $label }、{ $units }中{ $unit }、{ $model }の{ $pass }：{ $outcome }、{ $credits }
answer-credits = { $one ->
       *[other] { $credits }クレジット
    }
answer-no-store-folder = ホームフォルダがないため、使用記録を置く場所がありません。HOMEを設定してください。
answer-take-in-store = テイクは使用記録に入り、「{ $file }」には次に開いたときに入ります：{ $why }
answer-nothing-recorded-both = 何も記録しませんでした：{ $file }。{ $store }
answer-open-in-window = 「{ $file }」はウィンドウで開いています。そこでテイクを記録するか、閉じてください

## The provider’s log

answer-row-has-take = { $row }行目にはすでにテイクがあるため、割り当てません
answer-no-store = 何も記録しませんでした：使用記録がありません
answer-takes-recorded = テイクを記録しました
answer-not-opened = 「{ $file }」を開けないため、その実行とは見なしません
answer-only-recorded = { answer-takes }だけ記録しました：{ $why }
answer-log = 記録
answer-columns = 列
answer-no-runs = 実行なし
answer-runs = 実行{ $count }件、{ $from }〜{ $to }
answer-lines-credits = { $lines }、{ $credits }
answer-about-log = 記録について
answer-log-finding = { $severity }：{ $what }（{ $rows }行目{ $more ->
        [1] など
       *[other] { "" }
    }）
answer-takes-taken = 記録：{ answer-takes }
answer-use-take = 新しいテイクを記録するには--takeを使ってください。
answer-credits-recorded = { $said }、記録は{ $recorded }

## The heads of columns

answer-head-act = 幕
answer-head-scenes = シーン
answer-head-length = 長さ
answer-head-bare = リテイクなし
answer-head-expected = 平均
answer-head-safe = 安全
answer-head-scene = シーン
answer-head-asset = 素材
answer-head-alternative = 代替案
answer-head-board = ボード
answer-head-old = 旧
answer-head-new = 新
answer-head-difference = 差
answer-head-pass = パス
answer-head-change = 変更
answer-head-model = モデル
answer-head-scope = 内容
answer-head-price = 価格
answer-head-from = 変更前
answer-head-to = 変更後
answer-head-saves = 節約
answer-head-credits = クレジット
answer-head-quality = 品質
answer-head-plan = プラン
answer-head-allowance = 付与枠
answer-head-costs = 費用
answer-head-fits = 収まるか
answer-head-what-is-left = 残り
answer-head-chance-it-fits = 収まる確率
answer-head-cycles = サイクル
answer-head-finished = 完成
answer-head-expires = 失効
answer-head-free = 無料
answer-head-film-money = 作品の金額
answer-head-second-money = 完成した1秒
answer-head-months = 月数
answer-head-buys = 買えるもの
answer-head-kind = 種類
answer-head-name = 名前
answer-head-list = 価格表
answer-head-service = サービス
answer-head-read = 確認日
answer-head-models = モデル
answer-head-plans = プラン
answer-head-project = プロジェクト
answer-head-priority = 優先度
answer-head-to-go = 残り
answer-head-kept = 確保
answer-head-left-for-it = この分の残り
answer-head-short-by = 不足
answer-head-due = 期限
answer-head-file = ファイル
answer-head-step = 手順
answer-head-what = 内容
answer-head-where = 場所
answer-head-with-retakes = リテイク込み
answer-head-chance = 確率
answer-head-loses = 失うもの
answer-head-title = タイトル
answer-head-log-row = 行
answer-head-log-time = 時刻
answer-head-log-model = モデル
answer-head-log-credits = クレジット
