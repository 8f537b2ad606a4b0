## Cards, lines of assets, acts, takes and alternatives

board-untitled-scene = 無題のシーン
board-struck-scene = 欠番
board-paid-elsewhere = 別払い
board-takes-made = { $line } · { $count }テイク作成済み
board-draft-kept = { $line } · ドラフト採用
board-paid-changed-since = { $model } · { $credits }支払い済み、その後変更
board-again = 作り直し{ $credits }
board-spoken-done = { $card }、完了
board-omitted = 除外
board-spoken-omitted = シーン{ $number }、{ $title }、{ $length }、除外{ $looks ->
        [1] 、ルック{ $look }
       *[other] { "" }
    }{ $lettered ->
        [1] 、代替案あり
       *[other] { "" }
    }
board-spoken = シーン{ $number }、{ $title }、{ $length }、{ $credits }クレジット{ $bare ->
        [1] { "" }
       *[other] （{ $basis }）
    }{ $looks ->
        [1] 、ルック{ $look }
       *[other] { "" }
    }{ $lettered ->
        [1] 、代替案あり
       *[other] { "" }
    }
board-no-draft = { $label } · ドラフトなし
board-free = 無料
board-unpriced = 価格不明
board-paid-elsewhere-count = 別払いの素材{ $count }件は数えません
board-scenes = { $count }シーン
board-omitted-count = { $count }件除外
board-in-motion = { $board } · 動画{ $percent }%
board-act-spoken = { $act }、{ $facts }、{ $credits }クレジット{ $bare ->
        [1] { "" }
       *[other] （{ $basis }）
    }
board-next-act = 第{ $number }幕
board-of-alternative = ボード{ $credits }
board-alternative = 代替案{ $letter }
board-chosen = 選択中
board-lettered = { $letter } { $model }
board-lettered-chosen = { $letter } { $model }（選択中）
board-filter-words = シーンの文、幕、モデル名。重要、背景、作成済み、未作成、古い、ロック、価格不明、絵なし、共有静止画、除外、超 200、未満 50。複数で絞り込みます。
board-filter-over = 超
board-filter-under = 未満
board-filter-not-made = 未作成
board-filter-made = 作成済み
board-filter-shared-still = 共有静止画
board-filter-shared-stills = 共通静止画
board-filter-no-picture = 絵なし
board-filter-hero = 重要
board-filter-background = 背景
board-filter-stale = 古い
board-filter-locked = ロック
board-filter-unpriced = 価格不明
board-filter-omitted = 除外
