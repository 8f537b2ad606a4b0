## What an import found: each a sentence without a full stop

found-encoding = ファイルを{ $encoding }として読みます：「{ $sample }」
found-lost-characters = { $encoding }として読めない文字があり、{ $mark }で表します
found-looks-like-script = シーンの見出しがあるため、台本として読みます
found-looks-like-table = 最初の行に列名があるため、表として読みます
found-column = 内容から、列「{ $name }」を{ $field }として読みます
found-separator = 1行目に、セルの区切りは「{ $letter }」とあります
found-open-quote = ここで始まる引用符が閉じられていないため、引用符を普通の文字として読みます
found-not-all = 最初の{ $rows }行、{ $columns }列だけを読みます
found-no-rows = 見出し行の下に行がありません
found-sheet = シート「{ $name }」を読みます（{ $others }は読みません）
found-error-cell = セルの値がエラー{ $text }です
found-total-row = 合計行のため飛ばしました：「{ $text }」
found-heading-row = 見出しのため飛ばしました：「{ $text }」
found-above-header = 見出し行より上のため飛ばしました：「{ $text }」
found-shifted-lengths = 表計算ソフトが時刻とみなしているため、1:30:00のような長さを1:30として読みます
found-kept-column = 列「{ $name }」をメモとして残します
found-cells-beyond = 見出しのない列のセルをメモとして残します
found-different-titles = 同じシーンの行の題名が異なるため、それぞれショットの名前とします
found-different-lengths = 同じシーンの行の長さが異なります。最初のものを使います
found-different-importances = 同じシーンの行の重要度が異なります。最初のものを使います
found-different-presences = 同じシーンの行に除外と採用が混ざっています。最初のものを使います
found-shots-too-long = ショットの合計が24時間を超えるため、シーンを24時間とします
found-no-length = 長さがないため不明とします
found-length-too-long = 24時間を超えるため、長さを不明とします
found-ends-before-start = 終わりが始まりより前のため、長さを不明とします
found-voice-added = ナレーションがあるため、シーンに音声を付けます
found-no-voice = ナレーションがありますが、音声を求める行がないため読み上げません
found-as-long-as-shots = 長さがないため、ショットの合計をシーンの長さとします
found-usual-rate = フレームレートがないため{ $rate }とします
found-no-image-count = 画像の数がないため1とします
found-no-kind = 種類がないため{ $kind }とします
found-second-shape = 2つ目の画面比{ $shape }は除きます
found-moved-to-project = { $kind }はプロジェクト自体のものなので、そこへ移します
found-scene-made = プロジェクト自体に{ $kind }は置けないため、シーンを作ります
found-scene-of-row-above = シーン番号がないため、上の行のシーンとします
found-scene-of-its-own = シーン番号がないため、別のシーンとします
found-new-numbers = シーンに、出てくる順に新しい番号を付けます
found-no-final-model = { $kind }の本番モデルがないため{ $model }とします
found-draft-clips-alone = ドラフトのモデルがないため、ドラフトのクリップを除きます
found-rounding-of-scene = speech_roundingはシーン0に書きます
found-not-of-project = プロジェクト自体に{ $field }はありません
found-not-a-count = 「{ $text }」は1から{ $most }までの{ $kind ->
        [image] 画像の数
        [enhancement] 補正するシーン数
       *[other] 相談の回数
    }ではないため、1とします
found-not-characters = 「{ $text }」は0から{ $most }までの文字数ではないため、ナレーションの文字数とします
found-not-a-shot-length = 「{ $text }」は24時間以内の長さではないため、シーンの長さとします
found-not-a-script-length = 「{ $text }」は24時間以内の長さではないため、全シーンの尺とします
found-read-as = 「{ $text }」を{ $what }として読みます
found-not-a-kind = 「{ $text }」は価格のある種類ではないため、行をメモとして残します
found-two-lengths = 「{ $text }」は{ $long }秒とも{ $short }秒とも読めます。{ $long }秒とします
found-not-a-length = 「{ $text }」を長さとして読めないため、不明とします
found-read-as-shape = 表計算ソフトが時刻とみなした「{ $text }」を{ $shape }として読みます
found-not-a-need = 「{ $text }」はモデルが満たせる要件ではないため、除きます
found-not-a-lock = 「{ $text }」は「はい」でも「いいえ」でもないため、「いいえ」とします
found-not-a-payment = 「{ $text }」はcreditsでもelsewhereでもないため、creditsとします
found-not-takes = 「{ $text }」は1から{ $most }までのテイク数ではないため、自動とします
found-not-clips = 「{ $text }」を8+5やjoins 2のようなクリップとして読めないため、最も安いものとします
found-read-as-model = 「{ $text }」をモデル{ $model }として読みます
found-not-a-model = 「{ $text }」は{ $provider }のモデルではないため、価格なしで残します
found-not-alternatives = 「{ $text }」を「A; B model-id 8+5」のような代替案として読めないため、除きます
found-not-a-take = 「{ $text }」をテイクとして読めないため、除きます
found-not-a-shot-type = 「{ $text }」はサービスにあるショットサイズではないため、プロンプトの先頭に置きます
found-not-a-still-role = 「{ $text }」は共有静止画の内容（character、location、prop、style）ではありません
found-not-a-still = 「{ $text }」はショットを始められる共有静止画としてこのファイルにないため、除きます
found-not-an-importance = 「{ $text }」は重要度ではないため、normalとします
found-not-a-presence = 「{ $text }」は「included」でも「omitted」でもないため、採用とします
found-maybe-a-date = 「{ $text }」は、表計算ソフトが日付とみなした1-2のようなシーンかもしれません。そのまま残します
found-not-a-rounding = 「{ $text }」はper-assetでもper-projectでもないため、per-assetとします
found-guessed-rate = リストに毎秒フレーム数がないため{ $rate }とします
found-not-a-timecode = ここのタイムコードは毎秒{ $rate }フレームでは正しく{ $one ->
       *[other] ありません
    }
found-gaps = クリップ間の{ $count }か所の空きを除きます
found-sound-only = 音声だけのイベントのため飛ばしました
found-several-tracks = 複数トラックのクリップを、始まる順に並べます
found-sound-tracks = 音声トラックを除きます
found-not-shown = 「{ $text }」は表せないため、除きます
found-before-first-words = 最初の言葉の前の{ $seconds }秒はボードに含めません
found-no-times = 00:00:01,000 --> 00:00:04,000のような時刻がファイルにありません
found-ends-first = キューの終わりが始まりより前です
found-not-a-time = 時刻を読めないため、その言葉を除きます
found-usual-length = 長さのないボードを、シーンの標準の{ $millis }ミリ秒とします
found-empty-heading = 言葉のない見出しのため飛ばしました
found-read-as-heading = 「{ $text }」を見出しとして読みます
found-text-too-long = シーンのテキストが{ $most }文字を超えるため、残りを除きます
found-spoken-pace = テキストに長さがないため見積もります：ラテン文字は1秒に{ $count }文字、ほかの文字はそれぞれの速さ
found-unknown-pace = この文字を話す速さがわからないため、シーンの長さはまだありません
found-pace = 台本に長さがないため見積もります：見出し{ $heading }秒、ト書きは1語{ $action_word }秒と1段落{ $action }秒、セリフは1語{ $dialogue_word }秒と1回{ $dialogue }秒
found-no-headings = INT. KITCHEN - DAYのようなシーンの見出しがないため、全体を1シーンとします
found-dates = 3/4/2026のような日付は2通りに読めます。{ $order ->
        [day] 日が先
       *[other] 月が先
    }として読みます
found-gives = クレジットが増える行は生成ではありません
found-not-a-run = 生成ではないため飛ばしました：「{ $text }」
found-unknown-status = 状態「{ $text }」がわからないため、作成済みとして数えます
found-unknown-model = 価格表にモデル「{ $text }」がありません
