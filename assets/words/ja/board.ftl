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

## The screen of the board

board-unfold = { $name }を展開
board-fold = { $name }を折りたたむ
board-balance-ends = 残高はここまで
board-act-name = 幕の名前
board-plus-scene = + シーン
board-show-inspector = インスペクターを表示
board-to-look-at-marked = { $mark } 要確認{ $count }件
board-next-finding = 次の要確認シーンを表示
board-as = ボードの表示
board-draft = ドラフト
board-final = 本番
board-passes = 数えるパス
board-both = 両方
board-filter = 絞り込み
board-some-of = { $all }件中{ $some }件
board-clear-filter = 絞り込みを解除
board-hero = 重要
board-and-more = ほか{ $count }件
board-no-assets = 素材なし
board-choose-picture = 絵を選ぶ…
board-title-in-list = リスト内の題名
board-in-list = { $owner }（リスト内）
board-length-in-list = リスト内の長さ
board-the-scene = このシーン
board-sort-number = 番号順に並べる
board-sort-scene = シーン名順に並べる
board-sort-importance = 重要度順に並べる
board-sort-length = 長さ順に並べる
board-sort-credits = クレジット順に並べる
board-columns = リストの列
board-no-room = 表示しきれない列：{ $columns }
board-usual-columns = 標準の列
board-to-look-at = 要確認{ $count }件
board-auto = 自動
board-differ = 混在
board-not-made = 未作成
board-made = 作成済み
board-some-made = { $all }件中{ $made }件作成
board-no-match = 条件に合うシーンがありません
board-show-all = すべてのシーンを表示
board-no-scenes = シーンがまだありません
board-no-scenes-about = シーンはストーリーボードの1枚のカードです。画像、ショット、音声にクレジットがかかります。
board-add-first = 最初のシーンを追加
board-nothing-to-see = 見るシーンがありません
board-so-far = ここまでのクレジット · このシーン{ $credits }
board-place-in-film = 再生位置
board-previous-scene = 前のシーン
board-pause = 一時停止
board-resume = 再開
board-next-scene = 次のシーン
board-speed = 速度
board-loop = ループ
board-back = ボードに戻る
board-play-keys = スペース 一時停止  ·  ← → シーン  ·  L ループ  ·  1～4 速度  ·  Esc 戻る
