## Findings, and what swaps keep and lose

finding-characters = { $count }文字
finding-characters-spoken = { finding-characters } · 話すと約{ $seconds }秒
finding-pace = ラテン文字で1秒に約{ $pace }文字{ $one ->
       *[other] { "" }
    }{ $others ->
        [0] { "" }
       *[other] 、{ $list }
    }。警告はこれに従いますが、クレジットは変わりません。
finding-pace-of = { $script }で{ $pace }
finding-unpriced = { $pass }の選択に価格がありません：{ $why }。
finding-need-not-met = { $pass }の選択：{ $why }。
finding-no-still = { $pass }の選択には開始静止画が必要ですが、このシーンにはありません。
finding-withdrawn = { $pass }の選択は{ $day }以降販売されていません。
finding-pinned-short = 固定したクリップは{ $wanted }秒のうち{ $covered }秒分です。
finding-longer = シーンより{ $seconds }秒長い
finding-narration-long = { finding-characters }のナレーションは話すと約{ $spoken }秒で、{ finding-longer }です。
finding-the-model = このモデル
finding-asset-unpriced = { $model }では{ $kind ->
        [image] 画像
        [video] ショット
        [speech] ナレーション
        [script] 台本
        [enhancement] 補正
        [consultation] 相談
       *[other] 素材
    }に価格がありません（{ $pass }）：{ $why }。
finding-asset-need = { $model }：{ $why }（{ $pass }）。
finding-asset-no-still = { $model }には開始静止画が必要ですが、このシーンに画像がありません（{ $pass }）。
finding-asset-withdrawn = { $model }は{ $day }以降販売されていません（{ $pass }）。
finding-asset-withdrawn-instead = { $model }は{ $day }以降販売されていません（{ $pass }）。代わりに{ $other }を使ってください。
finding-asset-pinned-short = 選んだクリップは{ $wanted }秒のショットのうち{ $covered }秒分です（{ $pass }）。
finding-asset-narration-long = ナレーションは話すと約{ $spoken }秒で、{ finding-longer }です。
finding-point-start-still = 開始静止画
finding-point-end-still = 終了静止画
finding-point-sound = 音声
finding-point-reference = 参照画像
finding-point-more-cuts = カット{ $count }回増
finding-point-its-rating = 評価{ $rating }
finding-point-rated = 評価{ $rating }
finding-point-rated-instead = 評価{ $was }から{ $rating }に低下
finding-point-rated-was = 評価{ $rating }（以前は{ $was }）
finding-given = { $rating }{ $own ->
        [1] （このプロジェクト）
       *[other] { "" }
    }
finding-viewers-better = あなたの評価では劣り、視聴者の評価では勝る
finding-viewers-worse = あなたの評価では勝り、視聴者の評価では劣る
finding-versus = { $new }対{ $old }
finding-versus-noted = { $new }対{ $old }（{ $note }）
finding-text-to-video = テキストから動画
finding-image-to-video = 画像から動画
finding-images = 画像
finding-month-of-year = { $year }年{ number-month }
