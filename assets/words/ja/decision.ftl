## Decisions: what is done, for which part of the board, and what gets lost

decision-place = シーン{ $number }
decision-place-labelled = シーン{ $number } · { $label }
decision-in = { $scenes }で
decision-first = まず：{ $step }
decision-first-sentence = まず：{ $step }。
decision-step = { $title }、リテイク{ $held ->
        [1] と予備
       *[other] { "" }
    }込みで{ $credits }節約
decision-step-on = { $things }で{ $title }、リテイク{ $held ->
        [1] と予備
       *[other] { "" }
    }込みで{ $credits }節約
decision-step-about = { $title }、{ $things }、リテイク{ $held ->
        [1] と予備
       *[other] { "" }
    }込みで{ $credits }節約
decision-things = { $importance ->
        [hero] 重要シーンの
        [background] 背景シーンの
       *[other] { "" }
    }{ $noun ->
        [still] 静止画
        [shot] ショット
       *[other] ショットと静止画
    }{ $count }件
decision-scenes = { $count ->
       *[other] シーン{ $scenes }
    }
decision-many-scenes = { $count }シーン
decision-loses = 失う：{ $points }
decision-length = { $from } → { $to }秒
decision-images = { $from } → 画像{ $count }枚
decision-seconds-of-shot = ショットの{ $seconds }秒
decision-of-images = 画像{ $count }枚のうち{ $less }枚
decision-loses-motion = 動き
decision-loses-scene = シーン
decision-loses-own-start = シーンごとの独自の始まり
decision-tag-better = より良く安い
decision-tag-lossless = 失うものなし
decision-tag-add-still = 静止画を追加
decision-tag-one-look = 同じルック
decision-tag-add-draft = ドラフトを追加
decision-tag-trim = トリミング
decision-tag-fewer-images = 画像を減らす
decision-tag-less-motion = 動きを減らす
decision-tag-shorter = 動画を短く
decision-tag-same-credits = 同じクレジット
decision-tag-loses-some = 一部を失う
decision-rated = 評価{ $least }→{ $to }
decision-rated-between = 評価{ $least }〜{ $most }→{ $to }
decision-drop-drafts = { $noun ->
        [still] 静止画のドラフト
        [shot] ショットのドラフト
       *[other] ドラフト
    }{ $count }件を{ $undo ->
       *[other] やめる
    }
decision-add-still = テキストからのショットに開始静止画を{ $undo ->
       *[other] 足す
    }
decision-share-still = 1枚の開始静止画をシーンで{ $undo ->
       *[other] 共有
    }
decision-try-out = まず{ $model }で{ $undo ->
       *[other] 試す
    }
decision-cheaper-model = 安いモデル
decision-trim = クリップの終わりまで{ $undo ->
       *[other] トリミング
    }
decision-half-images = 選ぶ画像を{ $undo ->
       *[other] 半分に
    }
decision-hold-still = ショットの代わりに静止画を{ $undo ->
       *[other] 使う
    }
decision-leave-out = { $importance ->
        [hero] 重要
        [background] 背景
       *[other] { "" }
    }シーン{ $count }件を{ $undo ->
       *[other] 外す
    }
decision-better-models = より良いモデル{ $undo ->
       *[other] { "" }
    }
decision-cheaper-models = より安いモデル{ $undo ->
       *[other] { "" }
    }
decision-cheaper-models-as-good = 同じ良さでより安いモデル{ $undo ->
       *[other] { "" }
    }
decision-several-models = 複数のモデル{ $undo ->
       *[other] { "" }
    }
decision-another-model = 別のモデル
decision-swap = { $from } → { $to }{ $draft ->
        [1] 、ドラフト
       *[other] { "" }
    }
decision-swap-look = { $undo ->
       *[other] ルック
    }「{ $look }」：{ $from } → { $to }
decision-cost-more-than-save = 節約分より高い
decision-fewer-rejected = 本番の不採用が減る
decision-kept-more-same-picture = 採用が増え、すべて同じ絵から始まる
decision-kept-more-often = 静止画から始まるショットは採用が増える
decision-adds-stills = 開始静止画{ $count }枚を追加
decision-viewers-opposite = 視聴者の評価では{ $count }件が逆順
