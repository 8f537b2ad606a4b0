## The dialog of versions

version-is-now = いま表示している内容です。
version-now = 現在
version-going-back = 戻すと変わる点
version-not-there = なし
version-no-change = 変更なし
version-heads = { $when }：{ $then }。現在：{ $now }
version-row = { $then }。現在：{ $now }。{ $change }
version-compare = ボードを比較…
version-compare-about = クレジット、確率、違いを現在のボードと並べて表示
version-title = バージョン
version-none = 保存するたびにバージョンが残ります。まだありません。
version-reading = このバージョンを読み込み中…
version-unreadable = このバージョンを開けません：{ $why }。
version-restore = 復元
version-can-undo = 元に戻せます
version-project-damaged = このプロジェクトを開けません
version-last-good = 最後の正常なバージョンは{ $day } { $time }に残されました。開いてもファイルはそのままです。
version-open-last-good = 最後の正常なバージョンを開く
