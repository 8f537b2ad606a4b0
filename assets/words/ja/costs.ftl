## The total split up, and the allowance bar

costs-shares = 安全な合計に占める分です。重ねると、それだけに必要な量が見られます。
costs-beside = 予備はこれらの分に上乗せされます。
costs-total-on = 合計、{ $basis }
costs-to-go-on = 残り、{ $basis }
costs-in-motion = 動画の割合
costs-not-known = 不明
costs-per-second = 完成1秒あたりのクレジット、{ $basis }
costs-by-kind = 種類別
costs-draft-pass = ドラフト
costs-final-pass = 本番
costs-by-pass = パス別
costs-by-model = モデル別
costs-by-scene = シーン別
costs-rounding = 音声（一度だけ切り上げ）
costs-outlook = リテイクなしで{ $bare }、リテイク込みの平均で{ $expected }、{ $percent }%の場合に{ $safe }以内。
costs-outlook-left = { $outlook }残りの{ $left }が、これ{ $held ->
        [1] と予備
       *[other] { "" }
    }だけなら足りる確率は{ $chance }です。
costs-project = プロジェクト
costs-see-ways-out = 対処法を見る
costs-choose-plan = プランを選ぶ
costs-show-them = 表示する
costs-review-swaps = 差し替えを見る
costs-see-steps = 手順を見る
costs-sentence = { $fault }。
costs-fault-and-help = { $fault }。{ $help }。
costs-could-be-better = 同じクレジットでより良くできる選択が{ $count }件
costs-swaps-save = { $count }件の差し替えで{ $credits }節約
costs-segment-contingency = 予備 { $credits }
costs-planned = 予定
costs-to-go = 残り
costs-expected = 見込み
costs-safe = { $percent }%確実
costs-with-retakes-short = リテイク{ $held ->
        [1] と予備
       *[other] { "" }
    }込みで{ $expected }、{ $unsure ->
        [1] { $over }以上不足
       *[other] { $over }不足
    }
costs-assumed = 仮定
costs-resets = { $date }に更新
costs-resets-in = { $date }に更新（{ $days }日）
costs-of = （{ $left }）
costs-total-of = { $total }（{ $left }）
costs-segment-used = 使用済み { $credits }
costs-segment-others = 他プロジェクト優先 { $credits }
costs-plan-not-in-list = 価格表にプラン「{ $plan }」がないため、クレジットがわかりません
costs-needs-more = このボードには、{ $held ->
        [1] 予備を引いた
       *[other] { "" }
    }{ $shared ->
        [1] このボード用の残り
       *[other] 残り
    }より{ $count ->
       *[other] { $count }クレジット
    }{ $unsure ->
        [1] 以上
       *[other] { "" }
    }多く必要です
costs-choices-unpriced = { $count }件の選択は価格がわからず、数えていません
costs-plan-assumed = プランを選ぶまで{ $plan }と仮定します

## The screen of costs

costs-assumptions = 前提
costs-apply-to = 変更の対象
costs-this-project = このプロジェクト
costs-all-projects = すべてのプロジェクト
costs-ranked = リテイク込みの合計への影響が大きい順です。
costs-working-out = それぞれの影響を計算中…
costs-changes-nothing = リテイク込みの合計は変わりません
costs-put-back = 元に戻す：{ $what }
costs-keep-rate-of = 採用率、{ $key ->
        [text-to-video] テキストから動画
        [image-to-video] 画像から動画
        [image] 画像
        [speech] 音声
        [script] 台本
        [enhancement] 補正
       *[other] 相談
    }
costs-keep-rate-of-model = { costs-keep-rate-of }、{ $model }
costs-each = 個別
costs-together = 合算
costs-narrations-rounded = ナレーションの切り上げ
costs-how-much = かかりうる費用
costs-calculating = 計算中…
costs-safe-at = 安全とする確率
costs-how-sure = 安全な合計の確実さ
costs-numbers = リテイクなしで{ $bare }{ $unpriced ->
        [0] { "" }
       *[other] 以上
    }、リテイク込みの平均で{ $expected }、{ $percent }の場合で{ $safe }{ $unpriced ->
        [0] 以内
       *[other] { "" }
    }{ $held ->
        [1] （いずれも予備込み）
       *[other] { "" }
    }{ $unpriced ->
        [0] { "" }
       *[other] 。ほかに価格不明{ $unpriced }件
    }。
costs-enough-unknown-at-most = { $numbers }残り（最大{ $left }）で足りるかは不明です。
costs-enough-unknown = { $numbers }残り{ $left }で足りるかは不明です。
costs-enough-at-most = { $numbers }残りで足りる確率は{ $chance }です。
costs-enough = { $numbers }残り{ $left }で足りる確率は{ $chance }です。
costs-mark-bare = リテイクなし
costs-mark-expected = リテイク込み
costs-mark-safe = 安全
costs-mark-left-at-most = 残り（最大）
costs-mark-left = 残り
costs-none-about = シーンに画像、ショット、音声を追加すると、クレジットの使い道がわかります。
costs-none = 費用はまだありません
costs-go-to-board = ボードへ
costs-and-more = ほか{ $count }件
costs-where = クレジットの使い道
costs-adding-up = 集計中…
costs-click-bar = 棒をクリックすると、含まれる素材が見られます。
costs-nothing-here = これらのパスには何もありません。
costs-show-on-board = ボードで表示
costs-worth-a-look = 要確認
costs-no-findings = { $mark }  なし：すべて価格があり、要件を満たしています。
