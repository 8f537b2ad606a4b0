## What “Undo …” and messages call a step: lower case, no full stop

step-change-keep-rate = 採用率の変更
step-reset-keep-rate = 採用率のリセット
step-change-keep-rate-of = { $model }の採用率の変更
step-put-keep-rate-back = { $model }の採用率のリセット
step-rate-model = このプロジェクトでの{ $model }の評価
step-put-rating-back = { $model }の評価のリセット
step-duplicate-scenes = { $count ->
        [1] シーンの複製
       *[other] { $count }シーンの複製
    }
step-delete-scenes = { $count ->
        [1] シーンの削除
       *[other] { $count }シーンの削除
    }
step-move-scenes = { $count ->
        [1] シーンの移動
       *[other] { $count }シーンの移動
    }
step-rename-scenes = { $count ->
        [1] シーン名の変更
       *[other] { $count }シーンの名前の変更
    }
step-scene-length = { $count ->
        [1] 長さの変更
       *[other] { $count }シーンの長さの変更
    }
step-scene-narration = { $count ->
        [1] ナレーションの編集
       *[other] { $count }シーンのナレーションの編集
    }
step-scene-notes = { $count ->
        [1] メモの編集
       *[other] { $count }シーンのメモの編集
    }
step-scene-importance = { $count ->
        [1] 重要度の変更
       *[other] { $count }シーンの重要度の変更
    }
step-name-act = { $count ->
        [1] 幕の命名
       *[other] { $count }シーンの幕の命名
    }
step-remove-act = { $count ->
        [1] 幕の削除
       *[other] { $count }シーンの幕の削除
    }
step-set-look = { $count ->
        [1] ルックの設定
       *[other] { $count }シーンのルックの設定
    }
step-remove-look = { $count ->
        [1] ルックの解除
       *[other] { $count }シーンのルックの解除
    }
step-set-picture = { $count ->
        [1] 絵の設定
       *[other] { $count }シーンの絵の設定
    }
step-remove-picture = { $count ->
        [1] 絵の削除
       *[other] { $count }シーンの絵の削除
    }
step-omit-scenes = { $count ->
        [1] シーンの除外
       *[other] { $count }シーンの除外
    }
step-include-scenes = { $count ->
        [1] シーンの復帰
       *[other] { $count }シーンの復帰
    }
step-add-asset = { $kind ->
        [image] 画像
        [video] ショット
        [speech] ナレーション
        [script] 台本
        [enhancement] 補正
        [consultation] 相談
       *[other] 素材
    }の追加
step-duplicate-asset = { $kind ->
        [image] 画像
        [video] ショット
        [speech] ナレーション
        [script] 台本
        [enhancement] 補正
        [consultation] 相談
       *[other] 素材
    }の複製
step-delete-asset = { $kind ->
        [image] 画像
        [video] ショット
        [speech] ナレーション
        [script] 台本
        [enhancement] 補正
        [consultation] 相談
       *[other] 素材
    }の削除
step-move-asset = { $kind ->
        [image] 画像
        [video] ショット
        [speech] ナレーション
        [script] 台本
        [enhancement] 補正
        [consultation] 相談
       *[other] 素材
    }の移動
step-rename-asset = { $kind ->
        [image] 画像
        [video] ショット
        [speech] ナレーション
        [script] 台本
        [enhancement] 補正
        [consultation] 相談
       *[other] 素材
    }の名前の変更
step-lock-asset = { $kind ->
        [image] 画像
        [video] ショット
        [speech] ナレーション
        [script] 台本
        [enhancement] 補正
        [consultation] 相談
       *[other] 素材
    }のロック
step-unlock-asset = { $kind ->
        [image] 画像
        [video] ショット
        [speech] ナレーション
        [script] 台本
        [enhancement] 補正
        [consultation] 相談
       *[other] 素材
    }のロック解除
step-paid-elsewhere = { $kind ->
        [image] 画像
        [video] ショット
        [speech] ナレーション
        [script] 台本
        [enhancement] 補正
        [consultation] 相談
       *[other] 素材
    }を別払いにする
step-pay-with-credits = { $kind ->
        [image] 画像
        [video] ショット
        [speech] ナレーション
        [script] 台本
        [enhancement] 補正
        [consultation] 相談
       *[other] 素材
    }をクレジットで払う
step-change-shot-type = ショットサイズの変更
step-edit-prompt = プロンプトの編集
step-still-role = 静止画の内容の変更
step-start-from = ショットの開始静止画の変更
step-follow = 画像の参照の変更
step-amount = 量の変更
step-needs = 要件の変更
step-takes = テイク数の変更
step-clips = クリップの変更
step-model = モデルの変更
step-alternative-kept = 代替案として残す
step-add-alternative = 代替案の追加
step-choose-alternative = 代替案{ $letter }の選択
step-remove-alternative = 代替案{ $letter }の削除
step-add-draft = ドラフトの追加
step-change-draft = ドラフトの変更
step-remove-draft = ドラフトの削除
step-record-takes = { $count ->
        [1] テイクの記録
       *[other] { $count }テイクの記録
    }
step-change-takes = { $count ->
        [1] テイクの変更
       *[other] { $count }テイクの変更
    }
step-remove-takes = { $count ->
        [1] テイクの削除
       *[other] { $count }テイクの削除
    }
step-plan-again = 予定に戻す
step-rename-project = プロジェクト名の変更
step-find-pictures = 別のフォルダーから絵を探す
step-dismiss = 提案を非表示にする
step-bring-back = 提案を戻す
step-speech-rounding = 音声の端数処理の変更
step-lock-numbers = シーン番号の固定
step-unlock-numbers = シーン番号の固定解除
step-speech-pace = 話す速さの変更
step-set-contingency = 予備の設定
step-remove-contingency = 予備の解除
step-add-still = 共有静止画の追加
step-delete-still = 共有静止画の削除
step-shape = 作品の画面比の変更
step-takes-a-day = 1日のテイク数の設定
step-remove-takes-a-day = 1日のテイク数の解除

## Steps of the window

step-paste-scenes = { $what }の貼り付け
step-paste-assets = { $words }の貼り付け
step-add-scene = シーンの追加
step-change-to = { $name }への変更
step-update-from = { $name }からの更新
step-import = { $name }の読み込み
step-recover = 未保存の変更の復元
step-restore-version = { $time }のバージョンの復元
step-change-takes-of = テイク数の変更
step-change-shape = 画面比の変更
step-lock-assets = 素材{ $count }件のロック
step-unlock-assets = 素材{ $count }件のロック解除
step-several-to = { $what }を{ $model }に変更
step-drop-drafts = ドラフト{ $count }件の削除
step-steps = { $count }件の手順
step-fit-to = { $credits }に合わせる調整
step-price-of = { $model }の価格
step-copy-of = { $model }のコピー
