# プログラムの用語。文は「です・ます」、名前と見出しは体言止め。
#
# project: プロジェクト · board: ボード · scene: シーン · act: 幕
# asset: 素材 · image: 画像 · shot: ショット · narration: ナレーション
# script: 台本 · enhancement: シーン補正 · consultation: 相談
# still: 静止画 · shared still: 共有静止画
# take: テイク · kept: 採用 · keep rate: 採用率 · retakes: リテイク
# draft: ドラフト · final: 本番 · look: ルック
# credits: クレジット · allowance: 付与枠 · plan: プラン · cycle: サイクル · reset: 更新
# contingency: 予備 · swap: 差し替え · unpriced: 価格不明 · running time: 尺


## What things are called

thing-image = 画像
thing-shot = ショット
thing-narration = ナレーション
thing-script = 台本
thing-enhancement = 補正
thing-consultation = 相談
thing-image-label = 画像
thing-shot-label = ショット
thing-narration-label = ナレーション
thing-script-label = 台本
thing-enhancement-label = シーン補正
thing-consultation-label = 相談
thing-images-title = 画像
thing-video-title = 動画
thing-speech-title = 音声
thing-scripts-title = 台本
thing-enhancements-title = 補正
thing-consultations-title = 相談
thing-images = 画像
thing-video = 動画
thing-speech = 音声
thing-scripts = 台本
thing-enhancements = 補正
thing-consultations = 相談
thing-extreme-close-up = 超クローズアップ
thing-close-up = クローズアップ
thing-medium = ミディアム
thing-full = フル
thing-wide = ワイド
thing-establishing = エスタブリッシング
thing-over-the-shoulder = 肩越し
thing-point-of-view = 主観
thing-any-shape = 画面比は問いません。
thing-own-shapes = { $count }件の画像とショットが独自の画面比を指定しています。
thing-one-shape = 新しいものも含め、すべての画像とショットが{ $shape }です。
thing-shape-and-others = 新しい画像とショットは{ $shape }です。{ $count }件は別の画面比のままです。
thing-at-most-cuts = カットは{ $count }回まで
thing-clip-lengths = { $lengths }秒
thing-sound-in-clip = クリップに音声
thing-one-continuous-take = カットなしの1テイク
thing-from-text-alone = 静止画なし、テキストだけで
thing-starts-with-still = 指定の静止画から始める
thing-ends-with-still = 指定の静止画で終える
thing-follows-reference = 参照画像に従う
thing-sound = 音声
thing-one-take = 1テイク
thing-text-to-video = テキストから動画
thing-start-still = 開始静止画
thing-end-still = 終了静止画
thing-reference = 参照
thing-rounded-each = ナレーションごと
thing-rounded-together = 全ナレーション合算
thing-draft = ドラフト
thing-final = 本番
