## The dialog that compares boards

compare-open-board = 開いているボード
compare-version-of = { $when }のバージョン
compare-not-done = まだ実行していません
compare-already-here = 「{ $title }」はすでにあります。
compare-too-many = 「{ $title }」を追加できません：ボードは3つまでです。先に1つ外してください。
compare-identical = 開いているボードと同じです。
compare-title = ボードを比較
compare-next = ボードを3つまで追加できます。クレジット、確率、モデル別の秒数、違いが並びます。
compare-full = 開いているボードの隣に3つあります。追加するには1つ外してください。
compare-add = 追加
compare-browse = 参照…
compare-browse-about = ボードのファイルを選ぶか、ここにドロップ
compare-remove = { $title }を外す
compare-remove-name = { $name }を外す
compare-restore-version = { $when }のバージョンを復元
compare-remove-version = { $when }のバージョンを外す
compare-reading = 読み込み中…
compare-open = 開く
compare-open-named = { $title }を開く
compare-open-about = 代わりにこのボードを開く（未保存の内容は確認します）
compare-no-asset-differs = 違う素材はありません。
compare-figures = 数値
compare-seconds = モデル別の秒数（本番）
compare-ratings = モデルの評価
compare-parts = 違い
