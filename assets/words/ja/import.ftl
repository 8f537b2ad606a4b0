## What imports and logs have to say

import-pasted-text = 貼り付けたテキスト
import-size = { $scenes }シーン、素材{ $assets }件
import-counts = { import-size }、ナレーション{ $count }文字、{ $seconds }秒
import-cues = 話者{ $speakers }人のセリフ{ $cues }件：{ $names }
import-more-findings = ほか{ $count }件の指摘
import-summary = 読み込みました：{ $what }。
import-without-title = 題名なし
import-scene-new = 新規：シーン{ $number }、{ $title }
import-scene-changed = 変更：シーン{ $number }、{ $title }（{ $parts }）
import-scene-gone = なし：シーン{ $number }、{ $title }（除外して残します）
import-part-title = 題名
import-part-length = 長さ
import-part-narration = ナレーション
import-part-notes = メモ
import-part-picture = 絵
import-part-act = 幕
import-part-omitted = 除外
import-part-assets = 素材
import-log-matched = 一致
import-log-differing = クレジットが異なる
import-log-new = 新しいテイク
import-log-unassigned = 未割り当て
import-log-unlogged = ログにない
import-log-unreadable = 読めない行
import-log-matched-about = ログとテイクの内容が同じです。
import-log-differing-about = 同じ生成ですがクレジットが異なります。記録はそのままです。
import-log-new-about = テイクのない生成で、合う素材が1件だけのものです。単位ごとの最後の生成を採用とします。
import-log-unassigned-about = テイクのない生成で、合う素材がないか複数あるものです。手で記録してください。
import-log-unlogged-about = この期間に記録したテイクで、ログにないものです。
import-log-unreadable-about = 読めない行とその理由です。
import-why-no-asset = このモデルで作る素材が、既知のプロジェクトにありません
import-why-other-project = ログにあるプロジェクトがここにはありません
import-why-several = { $count }件の素材が合います。素材名の列があれば決められます
import-why-no-unit = 合う素材に複数の単位がありますが、この価格のものがありません
import-unread-no-time = 時刻がありません
import-unread-not-a-time = 「{ $cell }」は時刻ではありません
import-unread-too-far = 現在から離れすぎた時刻です
import-unread-no-model = モデルがありません
import-unread-no-credits = クレジットがありません
import-unread-not-credits = 「{ $cell }」はクレジット数ではありません
import-unread-part = 「{ $cell }」には端数があります。クレジットは整数です
import-unread-too-large = 「{ $cell }」は大きすぎます
import-unread-more-than-a-take = { $count }クレジットは1テイクの上限を超えています
import-log-group = { $group }：{ $lines }行、{ $count }クレジット
import-log-finding = { $severity ->
        [lost] 欠落
        [ambiguous] あいまい
        [guessed] 推測
       *[other] 注記
    }：{ $what }
import-line = { $line }行目
import-charge-recorded = { $charged }、記録は{ $recorded }
import-within-scene = シーン{ $number }
import-within-unit = 単位{ $number }
import-finding = { $severity ->
        [lost] 欠落
        [ambiguous] あいまい
        [guessed] 推測
       *[other] 注記
    }：{ $what }（{ $count ->
       *[other] { $lines }行目
    }{ $more ->
        [0] { "" }
       *[other] ほか{ $more }行
    }）
import-made-for = { $place }：{ $outcome }
import-made-for-project = { $project }、{ $place }：{ $outcome }
