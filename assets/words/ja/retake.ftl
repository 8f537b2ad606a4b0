## Retakes: the switch, drafts, what is assumed

retake-none = リテイクなし
retake-with = リテイク込み
retake-safe = { $percent }%確実
retake-draft-judged = ドラフトは{ $pays ->
        [1] 得です
       *[other] 得になりません
    }：平均{ $costs }かかり、本番の{ $of }のうち{ $saves }を節約します。
retake-draft-would = ドラフトを足すと{ $pays ->
        [1] 得です
       *[other] 得になりません
    }：平均{ $costs }かかり、本番の{ $of }のうち{ $saves }を節約します。
retake-draft-with-would = { $model }のドラフトを足すと{ $pays ->
        [1] 得です
       *[other] 得になりません
    }：平均{ $costs }かかり、本番の{ $of }のうち{ $saves }を節約します。
retake-kept = { $what }の全テイクのうち、{ $rate }が採用されます。
retake-kept-by = { $model }による{ $what }の全テイクのうち、{ $rate }が採用されます。
retake-every-kept = { $what }のテイクはすべて採用されます。
retake-every-kept-by = { $model }による{ $what }のテイクはすべて採用されます。
retake-after-draft = ドラフトの後では、不採用になるはずだった本番テイクの半分が採用されます：(1 + p) / 2。
retake-speech-rounding = 音声の文字数は、プロジェクト全体ではなく素材ごとにブロック単位で切り上げます。
retake-price-assumed = { $model }：{ $assumed }。
retake-upgrade = サイクル途中のアップグレードでは、新しい付与枠から使用済み分を引いた量になります。合計は変わりません。
retake-spoken = ナレーションは1秒に{ $pace }文字{ $others }{ $here ->
        [1] （このプロジェクトではその{ $percent }）
       *[other] { "" }
    }の速さです。警告だけに影響し、合計は変わりません。
retake-made-clips-from-text = テキストだけのクリップ
retake-made-clips-from-still = 静止画から始まるクリップ
retake-made-images = 画像
retake-made-speech = 音声
retake-made-scripts = 台本
retake-made-enhancements = シーン補正
retake-made-consultations = 相談
retake-changed-for-all = 全プロジェクトで変更（通常は{ $value }）
retake-changed-for-project = このプロジェクトで変更（通常は{ $value }）
retake-credits-between = { $least }〜{ $most }
retake-seconds = { $seconds }秒
retake-draft-no-help = ドラフトは役に立たない
retake-half-way = 半分
retake-draft-full-help = ドラフトの後はすべて採用
retake-the-difference = 差額
retake-if-no-help = ドラフトが役に立たない場合
retake-if-full-help = ドラフトの後にすべて採用される場合
retake-if-each-rounded = ナレーションごとに切り上げる場合
retake-if-rounded-together = まとめて一度だけ切り上げる場合
retake-at = { $value }の場合
retake-always = 常に
