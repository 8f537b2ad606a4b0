## The start screen

start-about = 動画をシーンごとに計画し、毎月のクレジットに対する費用をいつでも確認できます。
start-left-unsaved = 未保存のまま
start-recent = 最近
start-recent-about = 開いたり保存したりしたプロジェクトがここに並びます。
start-templates = テンプレート
start-new-from = テンプレート「{ $name }」から新規作成
start-samples = サンプル
start-open-sample = サンプル「{ $name }」を開く
start-discard = { $name }を破棄
start-open = { $name }を開く
start-remove-this = このリストから外す
start-remove = リストから外す
start-forget = { $name }を忘れる
