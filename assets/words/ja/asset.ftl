## Assets in one line, shared stills, and what differs between states

asset-with-draft-of = { $line } · ドラフト{ $model }
asset-with-draft = { $line } · ドラフトあり
asset-script-of = 台本 · { $length }
asset-enhancement = 補正
asset-consultation = 相談
asset-takes = { $line } · { $count }テイク
asset-narration = ナレーション
asset-no-text = テキストなし
asset-no-length = 長さなし
asset-seconds = { $seconds }秒
asset-no-clips = クリップなし
asset-trims = { $clips }、{ $seconds }秒カット
asset-still-character = キャラクター
asset-still-location = 場所
asset-still-prop = 小道具
asset-still-style = スタイル
asset-shared-stills = 共有静止画
asset-project-itself = プロジェクト自体
asset-still-unused = まだ使われていません。
asset-still-used = { $count ->
        [1] シーン{ $last }
       *[other] シーン{ $scenes }、{ $last }
    }{ $by ->
        [both] が使っています
        [follow] が参照しています
       *[other] がここから始まります
    }。
asset-still-used-by-many = { $count }シーン{ $by ->
        [both] が使っています
        [follow] が参照しています
       *[other] がここから始まります
    }。
asset-delete-still = 共有静止画を削除
asset-delete-still-used = 削除 · シーン{ $count ->
        [1] { $last }
       *[other] { $scenes }、{ $last }
    }で{ $by ->
        [both] 使えなくなります
        [follow] 参照できなくなります
       *[other] 開始元にできなくなります
    }
asset-delete-still-used-by-many = 削除 · { $count }シーンで{ $by ->
        [both] 使えなくなります
        [follow] 参照できなくなります
       *[other] 開始元にできなくなります
    }
asset-follow-nothing = なし
asset-start-scene-image = シーンの画像
asset-start-text-no-image = テキスト（シーンに画像なし）
asset-start-text-alone = テキストのみ
