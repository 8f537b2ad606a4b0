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
