## Why a figure is what it is

why-show-on-board = ボードで表示
why-show-in-inspector = インスペクターで表示
why-change-in-costs = 「費用」で変更
why-plan-and-billing-day = プランと請求日…
why-adjust-balance = 残高を調整…
why-see-usage = 「使用状況」を見る
why-see-plans = 「プラン」を見る
why-see-prices = 「価格」を見る
why-clips = { $seconds }秒のクリップ{ $count }本、1本{ $credits }{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] 、{ $takes }テイク
    }
why-units = { $kind ->
        [image] 画像{ $count }枚
        [video] ショット{ $count }本
        [speech] { $count }ブロック
        [script] 台本{ $count }本
        [enhancement] 補正{ $count }回
       *[other] 相談{ $count }回
    }、1件{ $credits }{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] 、{ $takes }テイク
    }
why-speech = { $count }文字、{ $block }文字ごと（切り上げ）に{ $credits }{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] 、{ $takes }テイク
    }
why-script = { $length }分の台本{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] 、{ $takes }テイク
    }
why-retakes = 平均のリテイク、採用は{ $rate }{ $drafted ->
        [1] （ドラフトの後）
       *[other] { "" }
    }
why-reserve = { $percent }%確実にするための余裕
why-evened = クレジット単位への端数処理
why-free-on = { $plan }では無料
why-no-price = 価格なし：{ $why }
why-paid-elsewhere = 別払い：指定どおりクレジットなし
why-all-paid-elsewhere = 素材{ $count }件が別払い：指定どおりクレジットなし
why-share-held-back = 作業に対する予備の割合
why-credits-held-back = 予備のクレジット
why-made-already = 作成済み
why-made-and-changed = 作成済み、その後変更
why-others = ほか{ $count }件
why-grants = { $plan }の1サイクルの付与
why-site-more = サービスのサイトの表示のほうが多い
why-besides = テイクなしの課金
why-takes-recorded = 記録したテイク
why-takes-of = { $model }、{ $count }テイク
why-used-beyond = 残高を超えて使用
why-how-sure = 安全な合計に求める確実さ
why-taken-first = 優先または確保のある{ $project }の分
why-left-of = { $span }の残り
why-made = { $span }に作成
why-billing-day = クレジットが更新される日
why-recorded-days = ペースの計算に使う日数
why-spending-days = 更新までの残り日数
why-will-spend = このペースでそれまでに使う量
why-unit-price = { $model }の最小単位
why-shots-of = { $scene }のショット
why-pace-of-project = プロジェクトの話す速さ（標準比）
why-found = { $scene }：{ $what }
why-by-credits = クレジットによる：最後のテイクの分がそろう日
why-by-working-time = 作業時間による：{ $from }から{ $count }テイク、1日{ $a_day }件{ $made ->
        [0] { "" }
       *[other] （今日の分のうち{ $made }件は作成済み）
    }
why-month-price = { $plan }の月額（「プランと請求日」で入力）
why-months-to-come = { $plan }を{ $count }か月（月{ $price }）
why-still-to-go = 残り
why-total = 合計
why-work-to-go = 残りの作業
why-work = 作業
why-draft-pass = ドラフト
why-final-pass = 本番
why-rounding = 音声（一度だけ切り上げ）
why-asset-draft = { $asset }、ドラフト
why-asset-final = { $asset }、本番
why-alternatives = 代替案、それぞれ単独で
why-left = 今のサイクルの残り
why-left-for-project = このプロジェクト用の残り
why-used = 今のサイクルの使用量
why-spare = 余り
why-chance = 収まる確率
why-does-it-fit = 収まるか
why-spent = このプロジェクトでの使用量
why-together = 使用済みと残り
why-cycles = 必要な請求サイクル数
why-finish = 最短の完成日
why-expires = 完成までに失効
why-worth-of-free = 無料分の価値
why-buys = 付与枠すべてで{ $model }
why-allowance = 1サイクルのクレジット
why-reset = クレジットの更新日
why-at-reset = このペースで更新時に残る量
why-daily = 1日の使用量
why-needed = 1日の必要量
why-running = 尺
why-spoken = { $scene }のナレーション、読み上げ時間
why-in-motion = 動画の割合
why-per-second = 完成1秒あたりのクレジット
why-findings = 確認したい点
why-unpriced = 価格不明
why-done = 完了
why-price-of = { $model }の価格
why-own-price = { $model }の独自価格による差
why-rating-of = { $model }の評価
why-a-scene = シーン
why-an-asset = 素材
why-alternative = 代替案{ $letter }
why-ground-keep-rate = 仮定：採用率、{ $key }
why-ground-keep-rate-source = 仮定：{ $source }、{ $day }
why-ground-assumption = 仮定：{ $what }
why-ground-price-list = 価格表より
why-ground-source = { $source }、{ $day }確認
why-ground-recorded = 記録または入力より
why-ground-board = ボードのとおり
why-assumed-keep-rate = 採用率、{ $key }
why-assumed-keep-rate-of = 採用率、{ $key }、{ $model }
why-assumed-after-draft = ドラフトがあると本番が採用されやすい
why-assumed-rounding = 音声の端数処理
why-assumed-price = 価格の読み方
why-assumed-pace = ナレーションの話す速さ
why-assumed-upgrade = サイクル途中のアップグレードで得られる量
why-spoken-letters = { $script }{ $count }文字、1秒に{ $pace }文字
why-latin-letters = ラテン文字
why-rule-3 = 音声は文字のブロック単位（切り上げ）で課金
why-rule-4 = 台本は尺に応じる
why-rule-6 = プランで無制限のものは無料
why-rule-7 = 数えるパスで各1テイク、または予定した数
why-rule-9 = ドラフトは、本番の節約分より安ければ得
why-rule-10 = クレジットは整数、平均は切り上げ
why-rule-11 = 価格のないものは合計とは別に数える
why-rule-12 = 不明なものをゼロとは数えない
why-rule-13 = 安全な合計が残り以内なら収まる
why-rule-14 = プランの付与から、テイクの課金を引いた量
why-rule-16 = 作業は制作リストの順にサイクルへ割り当て
why-rule-17 = クレジットは請求日に更新され、繰り越されない
why-rule-21 = 予定外のための予備。割合は一度だけ切り上げ
why-rule-22 = プランの月単位。クレジットは繰り越されず、同じ月の他作品は差し引かない
why-rule-24 = プロジェクトは順に割り当てを受け、確保した分はそのまま
why-rule-23 = クレジットと作業時間のうち遅いほうが完成日
why-rule-25 = リテイクも含めた全体が残り以内に収まる確率
why-rule-26 = 仮定は、作成済みのテイクに加える一定数のテイクとして数える
why-rule-19 = 各部分は、足すと全体になる割り当て
why-rule-other = リテイクは平均、または安全側で数える
why-less-unpriced = { $credits } − 価格不明{ $count }件
why-at-least-short = { $credits }以上不足
why-at-most = 最大{ $credits }
why-not-known = 不明
why-cycles-counted = { $count }サイクル
why-clip-up-to = { $seconds }秒までのクリップ
why-an-image = 画像1枚
why-each-block = { $count }文字ごと（切り上げ）
why-each = 1件
why-before-first-minute = 最初の1分の前
why-each-minute = 1分ごと
why-at-least = 最小
why-at-most-label = 最大
why-free = 無料
why-on-board = このボードでこれを使うもの
why-as-listed = { $basis }、価格表の価格で
why-unpriced-as-listed = 価格表に価格なし
why-your-rating = このプロジェクトでのあなたの評価
why-rated-by = 「{ $word }」に基づく評価、{ $mode }
why-prior = 仮定に相当するテイク数
why-takes-kept = 採用テイク
why-takes-seen = 作成したテイク（採否を問わず）
why-kept-after-draft = ドラフト後の採用テイク
why-seen-after-draft = ドラフト後に作成したテイク
why-charged-for-all = 全テイクの課金
why-planned-for-kept = 採用分の予定
why-viewers-score = 視聴者の評価、{ $mode }{ $noted ->
        [1] （{ $note }）
       *[other] { "" }
    }
why-learned = あなたのテイクからの採用率、{ $key }
why-learned-of = あなたのテイクからの採用率、{ $key }、{ $model }
why-past-used = { $date }からのサイクルの使用量
why-past-expired = { $date }からのサイクルの失効分
why-chance-now = 今収まる確率
why-chance-then = その後に収まる確率
why-within = 収めるクレジット
why-as-it-is = { $what }、現状
why-with-the-change = { $what }、変更後
why-still-added = 追加する静止画
why-costs-more = 追加の費用
why-other-shots = 同じシーンの他のショット（その静止画から始まる）
why-places = 変更できる箇所
why-decision-in = { $scene }からの1つの判断
why-with-this-answer = リテイク込み、この答えの場合
why-moves = 合計の変化
why-before-step = リテイク込み、この手順の前
why-after-step = リテイク込み、この手順の後
why-cheapest = リテイク込み、最も安い選択で
why-to-go-average = 残りの平均
why-left-for-it = この分の残り
why-draft-saves = 本番の平均節約分
why-draft-costs = ドラフトの平均費用
why-selected-together = 選択したシーンの合計
why-spent-on-it = これに使った量
why-sheet-row = 制作リストの1行
why-missing = 不足
why-changes-besides = ほかに変わる分（節約には含めない）
why-saved = 節約
