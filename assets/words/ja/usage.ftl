## The usage of the account: cycles, projects, the run sheet

usage-more-cycles = ほか{ $count }サイクル
usage-unpriced-not-placed = { $count }件の素材は価格がわからず、まだ日程に入っていません。
usage-never-too-late = { $count }件の素材（最初は「{ $label }」）は、このプランでは100年以内に作れません。
usage-never-too-dear = { $count }件の素材（最初は「{ $label }」）は、このプランでは作れません。1テイクが付与枠より高くなります。
usage-wait-on = { $plan }で待つ
usage-for-a-month = 1か月だけ{ $plan }
usage-with-the-steps = 「差し替え」の手順で、平均{ $credits }減
usage-on-from-now = 今後ずっと{ $plan }
usage-work = 素材{ $done }件
usage-work-part = 1件の素材の一部
usage-work-and-part = { usage-work }と、もう1件の一部
usage-never-too-dear-short = 不可：1テイクが付与枠より高い
usage-not-known-yet = まだ不明
usage-this-cycle = 今のサイクル
usage-done-about = { $date }ごろ{ $limit }{ $cycles ->
        [0] { "" }
       *[other] 、{ $cycles }サイクル
    }
usage-never = 不可
usage-not-within-100-years = 100年以内には不可
usage-priority-first = 最優先
usage-priority-normal = 通常
usage-priority-last = 最後
usage-together = 使用済み{ $spent } + 残り{ $to_go }{ $held ->
        [1] （予備込み）
       *[other] { "" }
    } = { $unpriced ->
        [0] { $sum }
       *[other] { $sum }以上
    }
usage-then-keeps = その場合の確保分{ $credits }
usage-kept-for-it = このために{ $kept }を確保
usage-still-kept = { $reserved }のうち{ $kept }を確保中、残りは使用済み
usage-more-than-granted = { $kept }。1サイクルの付与（{ $allowance }）を超え、後のプロジェクトには残りません
usage-due-today = 期限は今日
usage-due-in = 期限は{ $date }（あと{ $days }日）
usage-was-due = 期限{ $date }を過ぎています
usage-due-and-finish = { $due }。{ $finish }
usage-due = 期限は{ $date }
usage-nothing-to-go = 残りなし
usage-that-day = 早くて当日
usage-to-spare = { $days }日の余裕
usage-late = { $days }日遅れ
usage-never-finished = このプランでは完成しない
usage-finish-not-known = 完成日不明
usage-due-how = { $due }、{ $how }
usage-finished-that-day = 早くて当日に完成
usage-finished-before = 平均で{ $days }日前に完成
usage-finished-late = { $days }日遅れで完成
usage-when-finished-not-known = いつ完成するか不明
usage-covered = 残り平均{ $to_go }{ $held ->
        [1] （予備込み）
       *[other] { "" }
    }、足ります
usage-covered-not-known = 残り平均{ $to_go }{ $held ->
        [1] （予備込み）
       *[other] { "" }
    }、足りるかはまだ不明
usage-gets = { $to_go }{ $held ->
        [1] （予備込み）
       *[other] { "" }
    }のうち{ $most ->
        [1] 最大{ $gets }
       *[other] { $gets }
    }を確保、{ $least ->
        [1] { $short }以上不足
       *[other] { $short }不足
    }
usage-expire-at-pace = このペースでは{ $date }に約{ $count }クレジットが失効します。
usage-expire-unless-used = 使わなければ{ $date }に{ $count }クレジットが失効します。
usage-expire-not-known = まだペースがわからないため、{ $date }に失効する量は不明です。
usage-nothing-covered = { $expire }このボードの残りで、今の残高で作れるものはありません。
usage-could-make = { $expire }このボードで残りの分で作れるもの：
usage-scene = シーン{ $number }
usage-project = プロジェクト
usage-credits-earlier = { $project }に先にクレジットを回す
usage-credits-later = { $project }に後でクレジットを回す
usage-follows-unpriced = この先は価格不明
usage-balance-ends = 残高はここまで{ $known ->
        [1] { " " }· { $date }
       *[other] { "" }
    }
usage-sheet-head = 制作リスト、クレジットは{ $bare ->
        [1] 各1テイク
       *[other] リテイク込みの平均
    }
usage-clips-of = クリップ{ $count }本 × { $seconds }秒
usage-units = { $kind ->
        [image] 画像{ $count }枚
        [video] ショット{ $count }本
        [speech] セリフ{ $count }本
        [script] 台本{ $count }本
        [enhancement] 補正{ $count }回
       *[other] 相談{ $count }回
    }
usage-clips-among = { $count } × { $seconds }秒
usage-part-of = 素材{ $count }件中{ $part }件
usage-places = { $count ->
        [0] プロジェクト
       *[other] シーン{ $scenes }
    }{ $more ->
        [0] { "" }
       *[other] ほか{ $more }件
    }
usage-short-by = { $date }までに{ $held ->
        [1] 予備を引いて
       *[other] { "" }
    }{ $count ->
       *[other] { $count }クレジット
    }{ $least ->
        [1] 以上
       *[other] { "" }
    }不足
usage-about-to-go = 残り平均{ $to_go }（リテイク{ $held ->
        [1] と予備
       *[other] { "" }
    }込み）、{ $fits }
usage-packs = 追加パック
usage-coming-soon = 近日提供
usage-announced = サービスが予告、まだ販売なし
usage-choose-plan = プランを選んでください
usage-choose-plan-about = サイクルのクレジットで足りるかが、ここに表示されます。
usage-swap = 差し替え
usage-working-out = 影響の少ない手順を計算中…
usage-then-fits = { $count ->
        [1] それで収まる確率{ $chance }
       *[other] すべてで収まる確率{ $chance }
    }
usage-then-not-known = それで収まるかは不明
usage-not-enough-with = それだけでは不足：{ usage-then-fits }
usage-not-enough = それだけでは不足
usage-steps-about = { $count }手順。{ $first }。{ $fits }
usage-held-back-does-not-fit = 作業は収まりますが、予備は収まりません
usage-moves-later = 素材{ $count }件が後のサイクルに移ります
usage-when-done-not-known = { $moved }。いつ完成するか不明です
usage-take-too-dear = { $moved }。1テイクが付与枠全体より高くなります
usage-moved-done-about = { $moved }。{ $date }ごろ完成
usage-wait = 待つ
usage-upgrade = アップグレード
usage-no-plan-enough = 1サイクルで足りるプランがありません
usage-upgrade-about = すぐに{ $credits }増{ $frees }、{ $fits }
usage-upgrade-frees = 、{ $what }無料
usage-by-site = サイトの残高による
usage-not-recorded = 記録なし
usage-used-of = { $granted }のうち{ $used }
usage-all-used = すべて使用
usage-expired = { $credits }失効
usage-cycle-of-today = 今のサイクル
usage-takes = { $count }テイク
usage-project-not-seen = ここにないプロジェクト
usage-burn = { $cycle } · 使用{ $used } · 残り{ $left }
usage-two-sentences = { $first }{ $second }
usage-runs-out = 1日{ $daily }では{ $out }ごろになくなります（{ $days }日早い）。
usage-runs-out-between = 1日{ $daily }では{ $out }ごろになくなります（{ $days }日早い）。おそらく{ $early }から{ $late }の間です。
usage-runs-out-not-before = 1日{ $daily }では{ $out }ごろになくなります（{ $days }日早い）。{ $early }より前ではありません。
usage-at-worst = { $pace }最悪の場合{ $date }までになくなります。
usage-lasts = 1日{ $daily }なら更新まで持ちます。
usage-lasts-needs-none = 1日{ $daily }なら更新まで持ちます。このプロジェクトにはもう必要ありません。
usage-lasts-needs = 1日{ $daily }なら更新まで持ちます。このプロジェクトに必要なのは1日{ $each }{ $held ->
        [1] （予備込み）
       *[other] { "" }
    }です。
usage-needs = { $least ->
        [1] { $to_go }以上
       *[other] { $to_go }
    }{ $held ->
        [1] （予備込み）
       *[other] { "" }
    }
usage-more-than-left = { $shared ->
        [1] この分の残り
       *[other] 残り
    }より{ $unsure ->
        [1] { $over }以上
       *[other] { $over }
    }多い
usage-spent-and-short = 1日{ $daily }では更新までに{ $spent }使います。このプロジェクトに必要なのは{ usage-needs }で、{ usage-more-than-left }量です。
usage-spent-need-not-known = 1日{ $daily }では更新までに{ $spent }使います。このプロジェクトの必要量はまだ不明です。
usage-spent-left-not-known = 1日{ $daily }では更新までに{ $spent }使います。このプロジェクトに必要なのは{ usage-needs }で、この分の残りはまだ不明です。
usage-spent-takes = 1日{ $daily }では更新までに{ $spent }使います。このプロジェクトに必要なのは{ usage-needs }で、1日{ $each }のペースです。
usage-project-needs-short = このプロジェクトに必要なのは{ usage-needs }で、{ usage-more-than-left }量です。
usage-project-needs-takes = このプロジェクトに必要なのは{ usage-needs }で、1日{ $each }のペースです。
usage-few-days = { $days }日分のテイクではペースがわかりません。3日分必要です。
usage-one-take = 1テイクではまだペースがわかりません。
usage-nothing-spent = 数日分のテイクを記録すると、クレジットがいつまで持つかわかります。
usage-balance-unknown = このプランの残りが不明です。
usage-assumed = 仮定{ $rate }
usage-in-use-here = ここで使用中
usage-in-use-for-all = 全体で使用中
usage-rate-in-use-here = ここで{ $rate }を使用中
usage-rate-in-use-for-all = 全体で{ $rate }を使用中
usage-planned-charged = 採用1件あたり予定{ $planned }、課金{ $charged }
usage-charged-none-kept = 課金{ $charged }、採用なし
usage-tally = { $count }テイク中{ $kept }件採用
usage-tally-after-draft = ドラフトの後は{ $tally }
usage-tally-both = { $plain }、ドラフトの後は{ $drafted }

## The screen of usage

usage-no-take = このサイクルではテイクが記録されていません。
usage-by-kind = 種類別
usage-by-project = プロジェクト別
usage-choose-for-cycle = プランを選ぶと、サイクルのクレジットの減り方がここに表示されます。
usage-even-pace = 均等なペース
usage-nothing-left = 作るものは残っていません。
usage-choose-for-schedule = プランを選ぶと、すべてが完成する時期がここに表示されます。
usage-when-done = すべて完了する時期
usage-export = すべてのテイクを書き出す…
usage-export-about = CSVで、スプレッドシート用に
usage-learned-none = テイクの結果を記録すると、実際に採用される割合がここに表示されます。
usage-learned-about = 採用・不採用のテイクによって、採用率が仮定から変わります。仮定は4テイク分の重みです。
usage-use-for-all = すべてで使う
usage-use-for-all-named = { $name }のこの率をすべてのプロジェクトで使う
usage-use-for-all-about = 独自の率を設定していないすべてのプロジェクト
usage-use-here = ここで使う
usage-use-here-named = { $name }のこの率をこのプロジェクトで使う
usage-use-here-about = このプロジェクトのすべての合計
usage-put-back-rate = { $name }の率を元に戻す
usage-tab-cycle = サイクル
usage-tab-schedule = 日程
usage-tab-models = モデル別
usage-tab-history = 履歴
usage-tab-learned = 実績
usage-title-cycle = 今のサイクル
usage-title-schedule = 制作の時期
usage-title-history = すべてのサイクル
usage-title-learned = テイクから求めた採用率
usage-working = 使用状況を計算中…
usage-about = 使った分と、これからの分
usage-import-log = ログを読み込む…
usage-record = テイクを記録
usage-projects = この付与枠のプロジェクト
usage-if-takes = このプロジェクトが使う量を
usage-more-suffix = 増やすと
usage-drag = { $title }をドラッグ
usage-drag-about = ドラッグで順序を変更
usage-no-longer-list = { $title }をリストから外す
usage-priority-of = { $title }の優先度
usage-priority-about = クレジットを先に使うプロジェクト
usage-keep = 確保
usage-kept-for = { $title }のために確保するクレジット
usage-keep-none = なし
usage-due-field = 期限
usage-due-of = { $title }の期限日（年-月-日）
usage-no-day = 日付なし
usage-run-sheet = 生成リスト
usage-run-sheet-about = モデルごとにまとめ、静止画が先、本番が最後
usage-copy-text = テキストでコピー
usage-nothing-to-generate = 生成するものがまだありません。ボードに画像、ショット、ナレーションを追加してください。
usage-done = 完了
usage-changed-since = その後変更
usage-to-do = 未作成
usage-sheet-line = { $model }、{ $units }、{ $places }、{ $credits }、{ $state }。テイクを記録
usage-next-cycle = { $places } — 次のサイクル
usage-plan-again-named = { $model } { $places }を予定に戻す
usage-plan-again-about = 作成後に変更されました。支払い済みはそのままで、もう一度予定に入ります。
usage-record-named = { $model } { $places }を記録
usage-record-button = 記録…
usage-this-project = このプロジェクト
usage-what-you-can-do = できること
usage-worth-doing = 更新前にしておくとよいこと
usage-where-went = クレジットの使い道
usage-ask-again = だれのものか、もう一度確認
usage-see-steps = 手順を見る
usage-compare-plans = プランを比較
usage-record-what = { $what }を記録
