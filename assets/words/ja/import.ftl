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

## The dialog of an import

import-shots-with = ショットのモデル
import-voices-with = 音声のモデル
import-running-time-button = 尺…
import-running-time = 尺
import-speak = 読み上げ
import-dialogue = セリフ
import-action = ト書き
import-both = 両方
import-nothing = なし
import-shots = ショット
import-one-a-scene = シーンに1つ
import-one-a-paragraph = 段落に1つ
import-pace-heading = 見出しごと
import-pace-action = ト書きの段落ごと
import-pace-action-word = ト書きの語ごと
import-pace-speech = セリフごと
import-pace-word = セリフの語ごと
import-seconds-for = 秒数（{ $words }）
import-usual = 標準
import-skipped-row = { $text } · ショットではないため除外
import-line-is = { $line }行目：{ $text }は{ $length }
import-not-read = 読めません
import-type = 入力…
import-type-length = { $line }行目：長さを入力
import-length = 長さ
import-set = 設定
import-pick = 選択…
import-pick-model = 「{ $text }」は価格表にありません。モデルを選んでください
import-voices = 音声
import-narration = ナレーション
import-what-changes = 変わる内容
import-what-comes-in = 取り込む内容
import-nothing-to-settle = 決めることはありません
import-needs-a-decision = 要確認 · { $count }
import-as-it-stands = 現状
import-scenes = シーン
import-spoken = 読み上げ文字数
import-takes = テイク
import-new-changed-gone = 新規{ $new }、変更{ $changed }、削除{ $gone }
import-at-line = { $one }行目
import-at-lines = { $lines }行目
import-show-places = { $places }を表示：{ $what }
import-too-large = 大きすぎて費用を計算できません。
import-credits-at-least = クレジット以上
import-credits-bare = クレジット（リテイクなし）
import-not-priced = { $count }件の素材の価格が不明：長さか価格がありません
import-with-retakes = リテイク込みで{ $credits }
import-board-then = 取り込み後のボード：{ $sum }
import-left = 残り{ $most ->
        [1] 最大
       *[other] { "" }
    }{ $left }：{ $verdict }
import-column = 列{ $column }：{ $words }
import-minutes-5 = 5分
import-hour-1 = 1時間
import-hours-6 = 6時間
import-day-1 = 1日
import-week-1 = 1週間
import-log = ログ{ $name }
import-say-column = どの列かを上で指定してください：{ $missing }。
import-reading = 読み込み中…
import-times-differ = 許容する時刻の差
import-times-differ-by = 許容する時刻の差：{ $words }
import-log-column = 列{ $column }：{ $field }
import-rows = 行
import-made-for-what = 用途…
import-as-log-says = ログのとおり
import-line-made-for = { $line }行目の用途：{ $shown }
import-nothing-changed = 何も変わりません。ファイルは読むだけです。
import-one-step = 1回の操作として取り込まれ、元に戻せます。
import-more-elsewhere = ほか{ $count }テイクは別のプロジェクトのものです。そちらを開いてください。
import-copy-report = レポートをコピー
import-title = { $name }を読み込む
import-about-table = 各列が何になるかを示します。列名とセルからの推定で、クリックで変更できます。同じ列のファイルでは記憶されます。
import-about-script = 何を読み上げるか、1シーンのショット数、長さを選びます。
import-about-paragraphs = 見出しや段落がそれぞれシーンになり、文章は読み上げられます。
import-about-timeline = 各クリップ、字幕、コマが、それぞれの長さのシーンになります。
import-add-to = { $board }に追加
import-update-board = { $board }を更新
import-new-project = 新規プロジェクト
import-as = 読み込み方法
import-detect = 自動検出
import-encoding-is = 文字コード：{ $called }
import-fps = { $now } fps
import-frames-a-second = 毎秒フレーム数：{ $now }
import-commas = コンマ区切り
import-semicolons = セミコロン区切り
import-tabs = タブ区切り
import-bars = 縦棒区切り
import-other-separator = その他の区切り
import-spreadsheet = スプレッドシート
import-own-project = 独立したプロジェクトになります。
import-file-unchanged = ファイル自体は変更されません。
import-all-one-step = すべて1回の操作として取り込まれ、元に戻せます。
import-file-unchanged-one-step = ファイル自体は変更されません。すべて1回の操作として取り込まれ、元に戻せます。
import-verb = 読み込む
import-update-scenes = { $count }シーンを更新
import-shots-verb = { $count }ショットを読み込む
import-scenes-verb = { $count }シーンを読み込む
