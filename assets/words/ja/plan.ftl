## The plans side by side, and boards side by side

plan-bars-whole = 各プランの1か月、このボード
plan-bars-to-go = 各プランの1か月、このボードの残り
plan-slip = 公開されているプランのページは{ $called }を{ $wrong }クレジットで数えています（「{ $plan }で約{ $count }」）。価格表では{ $price }なので、{ $plan }で作れるのは{ $bought }です。
plan-slip-why = { $allowance }クレジットを{ $wrong }ずつ使うと{ $count }で、{ $wrong }は{ $like }の価格です。{ $model }は{ $price }です。
plan-safe = { $percent }%確実
plan-this-board = このボード、リテイクなし
plan-still-to-go = 残り、リテイクなし
plan-with-retakes = リテイク込み
plan-free = このプランで無料
plan-fits-cycle = 今のサイクルに収まる
plan-chance = 収まる確率
plan-cycles = 完成までのサイクル数
plan-earliest = 最短の完成日
plan-expires = 完成までに失効
plan-held-back = うち予備
plan-unlimited = 無制限
plan-yours-and-fits = 今のプラン、収まります
plan-yours = 今のプラン
plan-smallest = 収まる最小プラン
plan-name-billing-day = 請求日を指定してください
plan-today = 今日
plan-lowest = 最小
plan-highest = 最大
plan-row-chance = 確率
plan-row-in-motion = 動画の割合
plan-row-running-time = 尺
plan-compared-under = { $passes ->
        [draft] ドラフト
        [final] 本番
       *[other] 両方のパス
    }{ $named ->
        [1] 、{ $plan }
       *[other] { "" }
    }、開いているボードの残り{ $unsure ->
        [1] 最大
       *[other] { "" }
    }{ $count }クレジット。
plan-compared-unknown = { $passes ->
        [draft] ドラフト
        [final] 本番
       *[other] 両方のパス
    }{ $named ->
        [1] 、{ $plan }
       *[other] { "" }
    }。残りがわからないため、確率を示せません。
plan-not-compared = 比べられません：{ $why }。
plan-changes-refused = この変更はできません：{ $why }。
plan-no-retakes = リテイクなし
plan-unpriced = 価格不明
plan-drafts-on = ドラフト、{ $basis }
plan-finals-on = 本番、{ $basis }
plan-seconds = { $seconds }秒
plan-not-said = 指定なし
plan-takes-a-day = 1日のテイク数
plan-none = なし
plan-contingency = 予備
plan-as-listed = 価格表のとおり
plan-rating-of = { $model }の評価
plan-same = 同じ
plan-points = { $count ->
       *[other] { $points }ポイント
    }

## The screen of plans

plan-credits-a-month = クレジット／月
plan-which-fits = このボードに合うプラン
plan-comparing = プランを比較中…
plan-less = 閉じる
plan-not-named = プランがまだ指定されていないため、どの列にも印が付いていません。
plan-name-it = 指定する
plan-one-change = 1か所変えれば{ $plan }で足ります：{ $placed ->
        [1] シーン{ $scene }、{ $label }
       *[other] { $label }
    }を{ $model }に（{ $saves }）。その場合、{ $percent }の確率で{ $safe }以内です。
