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
