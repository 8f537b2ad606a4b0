## What differs between two states of a project

change-project-renamed = プロジェクト名を「{ $title }」に変更
change-settings = プロジェクト設定を変更
change-contingency-set = 予備を{ $what }に設定
change-contingency-removed = 予備を解除
change-shape-set = 作品の画面比を{ $shape }に設定
change-shape-removed = 作品の画面比を解除
change-takes-a-day-set = 1日のテイク数を{ $count }に設定
change-takes-a-day-removed = 1日のテイク数を解除
change-of-project = プロジェクト：{ $what }
change-takes-recorded = { $count }テイクを記録
change-no-longer-rated = このプロジェクトでの{ $model }の評価を解除
change-rated = このプロジェクトで{ $model }を{ $rating }と評価
change-rated-instead = このプロジェクトで{ $model }の評価を{ $was }から{ $rating }に変更
change-unsaved-of = { $time }の未保存の変更（{ $count }件）
change-unsaved-earlier = 前回の起動時の未保存の変更（{ $count }件）
change-added = { $what }を追加
change-of-scene = { $scene }：{ $what }
change-deleted = { $what }を削除
change-scenes-reordered = シーンの順番を変更
change-scene = シーン{ $number }
change-scene-titled = シーン{ $number }「{ $title }」
change-title = 題名
change-length = 長さ
change-narration = ナレーション
change-notes = メモ
change-act = 幕
change-number = 番号
change-importance = 重要度
change-look-group = ルックグループ
change-picture = 絵
change-whether-it-counts = 採否
change-name = 「{ $name }」
change-changed = { $what }を変更
change-order-of-assets = 素材の順番
change-other-order = シーンの順番が違う
change-comes-back = 戻る
change-is-deleted = 削除
change-omitted = { $about } · 除外
change-same = 同じ
change-starts = { $scene } · { $asset }、{ $image ->
        [1] 参照
       *[other] 開始元
    }
change-starts-line = { change-starts }：{ $was } → { $is }
change-from-nothing = なし
change-from-text = テキスト
change-from-scene-image = シーンの画像
change-alternatives = { $scene } · { $asset }、代替案
change-unpriced = 価格不明
change-same-credits = クレジットは同じ
change-part-added = 追加
change-part-removed = 削除
change-part-changed = 変更
