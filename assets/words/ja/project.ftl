## A project as a whole, its files, versions, and what is to be known of them

project-untitled = 無題のプロジェクト
project-saving = 保存中…
project-saved-at = { $time }に保存
project-saved = 保存済み
project-read-only = 読み取り専用
project-unsaved = 未保存の変更あり
project-changed-read-only = 変更あり、読み取り専用ファイル
project-new = 新規
project-not-saved-yet = まだ保存していません
project-template-advert = 広告
project-template-explainer = 解説動画
project-template-music-video = ミュージックビデオ
project-template-social-cut = SNS用ショート
project-template-marketing = 60秒のマーケティング動画
project-template-educational = 3分の教育動画
project-summary = { $count }シーン · { $length }
project-unknown-takes = このファイルの{ $count }テイク（{ $credits }）が、このコンピューターの使用記録にありません。作成済みとして数えますが、アカウントからは引かれません。
project-settled-takes = ほかから来た{ $count }テイク（{ $credits }）がだれのものか、答え済みです。
project-is-a-copy = このファイルは「{ $original }」のコピーで、元のファイルも残っています。一方に記録したテイクは他方では数えません。
project-no-folders = 設定用のフォルダーがシステムにないため、何も記憶されず、復元用のコピーも作られません。
project-no-recovery = 未保存の変更の復元用コピーがありません：{ $why }
project-old-version = これは{ $day } { $time }に残した「{ $path }」のバージョンです。壊れたファイルはそのままです。別の名前で保存するか、上書きしてください。
project-reshaped = これは{ $shape }のコピーで、作成済みのテイクはありません。元のプロジェクトは変わっていません。
project-restored = 前回の起動時の未保存の変更です。残すには保存してください。
project-changed-on-disk = 別のプログラムが「{ $path }」を変更しました。表示はあなたの版のままで、保存時に確認します。
project-gone-from-disk = 「{ $path }」がなくなっています。保存すると、好きな名前で書き直せます。
project-changed-outside = このファイルはCreditboard以外で変更されたか、壊れています。保存する前に確かめてください。
project-no-head = ヘッダー行がないため、壊れても気づけません。保存すると追加されます。
project-copy-damaged = 復元用コピーが壊れています。保存する前にプロジェクトを確かめてください。
project-copy-newer = 新しいCreditboardが書いた復元用コピーのため、このバージョンでは一部がわかりません。
project-access-narrowed = 共有設定を維持できず、開ける人が以前より減りました。もう一度共有してください。
project-attributes-lost = 別のプログラムが付けたタグや属性を維持できませんでした。
project-no-version-kept = 以前のバージョンを残せませんでした：{ $why }。
project-no-lock = ほかのウィンドウがこのファイルを開くのを防げません（{ $why }）。1つのウィンドウだけで編集してください。
project-copy-kept = 元のままのコピーを「{ $path }」に残しました。
project-no-copy = コピーを残せませんでした：{ $why }
project-newer = 新しいCreditboardで作られたファイル（{ $sign }）のため、読み取り専用で開いています。別の名前で保存できますが、このバージョンがわからない部分は除かれます。
project-held-elsewhere = 別のCreditboardウィンドウがこのファイルを開いているため、ここでは読み取り専用です。変更するには、そのウィンドウを閉じて開き直すか、別の名前で保存してください。
project-sign-format = 形式{ $format }。このバージョンが書くのは形式{ $known }
project-sign-field = このプログラムの知らない項目`{ $field }`がある
project-forgot-settings = 設定を読めなかったため、初期値を使います。（{ $why }）
project-forgot-account = アカウントを読めなかったため、初期値を使います。（{ $why }）
project-forgot-prices = 独自の価格を読めなかったため、初期値を使います。（{ $why }）
project-forgot-settings-kept = 設定を読めなかったため、初期値を使います。元のファイルは「{ $path }」に残しました。（{ $why }）
project-forgot-account-kept = アカウントを読めなかったため、初期値を使います。元のファイルは「{ $path }」に残しました。（{ $why }）
project-forgot-prices-kept = 独自の価格を読めなかったため、初期値を使います。元のファイルは「{ $path }」に残しました。（{ $why }）
project-newer-prices = 独自の価格は新しいCreditboardで書かれています。そのまま残し、付属の価格表を使います。
project-versions-with-retakes = リテイク込み
project-versions-safe = 安全
project-versions-fits = { $plan }に収まる
project-versions-chance = 収まる確率
project-versions-quality = 品質
project-versions-quality-spoken = 品質（開いているボードを100とする）
project-versions-in-motion = 動画の割合
project-versions-models = 動画モデル
project-not-within = { $within }には収まりません：{ $case ->
        [helps] できることをすべてしても
        [only] 唯一のシーンを外しても
        [all] { $scenes }シーンすべてを外しても
       *[other] { $scenes }シーン中{ $out }シーンを外しても
    }、{ $percent }%確実にするには{ $count }クレジットが必要です。
project-shorter = { $length }短くなる
project-with-other-models = { $count }件のショットと静止画のモデル変更も含む
project-total-on = { $total }、{ $basis }
project-models-give-way = { $from } → { $to }：素材{ $count }件
project-model-stays = { $model }はこの形で作れず、指摘つきで残ります：素材{ $count }件
project-no-model-changes = どのモデルもこの画面比で作れるため、変更はありません。
