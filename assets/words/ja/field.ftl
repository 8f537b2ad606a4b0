## Fields for numbers, models, needs and clips

field-not-whole = 「{ $typed }」は{ $least }から{ $most }までの整数ではありません。
field-not-amount = 「{ $typed }」は{ $least }から{ $most }まで、小数{ $places }桁以内の値ではありません。
field-clips = クリップ
field-cheapest = 最も安いクリップ
field-cuts-at-most = カットは最大
field-exactly = 指定
field-cuts-of = { $name }：カットは最大
field-lengths-of = { $name }：クリップの長さ
field-background = 背景
field-normal = 通常
field-hero = 重要
field-importance = 重要度
field-draft = 下書
field-final = 本番
field-remove-draft = ドラフトを削除 · { $owner }
field-free = 無料
field-unpriced = 価格不明
field-model-of = { $pass ->
        [draft] ドラフト
       *[other] 本番
    }のモデル：{ $name } · { $owner }
field-search-models = モデルを検索
field-no-model = 一致するモデルなし
field-not-allowed = { $name }、使えません：{ $barrier }
field-no-needs = なし
field-needs-of = 要件：{ $words } · { $owner }
field-shape = 画面比
field-any-shape = 任意
field-or = または
field-other-shape = 別の画面比
field-not-used = 使われません：{ $why }。
field-one-less = 1つ減らす：{ $name }
field-one-more = 1つ増やす：{ $name }
field-follow-again = { $name }：{ $follows }に戻す · { $owner }
field-click-to-set = クリックして別の量を設定
field-takes-of = テイク · { $owner }
field-takes = テイク
field-automatic = 自動
