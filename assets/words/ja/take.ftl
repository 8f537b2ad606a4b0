## Takes: made, kept, stale, still to go

take-kept = 採用
take-rejected = 不採用
take-refunded = 失敗、返却あり
take-charged = 失敗、課金あり
take-project = プロジェクト
take-scene = シーン{ $number }
take-place-draft = { $place } · { $label } · ドラフト
take-place-final = { $place } · { $label } · 本番
take-units = { $kind ->
        [image] 画像{ $count }枚
        [video] クリップ{ $count }本
        [speech] 音声{ $count }本
        [script] 台本{ $count }本
        [enhancement] 補正{ $count }回
       *[other] 相談{ $count }回
    }
take-units-kept = { take-units }中{ $kept }件採用
take-another-model = 別のモデル
take-again-free = { $plan }では作り直しは無料です。
take-again-costs = 作り直しには{ $count }クレジットかかります。
take-again-not-known = 作り直しの費用はわかりません。
take-stale = { $model }で作成し、その後変更されました。作り直しの予定はありません。{ $again }
take-stale-part = { $model }で作成し、その後変更されました（{ take-units }中{ $stale }件）。作り直しの予定はありません。{ $again }
take-still-makes-stale = { $of ->
        [image] 完成した画像{ $count }枚がこの静止画を参照しています
        [shot] 完成したショット{ $count }本がこの静止画から始まります
       *[other] 完成した素材{ $count }件がこの静止画を使っています
    }。別のものを採用すると{ $count ->
       *[other] 古くなり、作り直しに{ $credits }
    }かかります。
take-still-made-stale = { $of ->
        [image] 完成した画像{ $count }枚がこの静止画を参照しています
        [shot] 完成したショット{ $count }本がこの静止画から始まります
       *[other] 完成した素材{ $count }件がこの静止画を使っています
    }。今採用したものに変わったため{ $count ->
       *[other] 古くなり、作り直しに{ $credits }
    }かかります。
take-changed-since = { $count }件の素材が作成後に変更され、作り直しの予定はありません。作り直しの費用は{ $credits }です
take-everything-done = すべて完了
take-each-kept = クレジットのかかる素材すべてに採用テイクがあります。
take-nothing-to-go = 残りなし
take-sentence = { $what }。
take-all-units = { take-units }すべて、1回ずつ
take-one-unit = { $kind ->
        [image] 画像
        [video] クリップ
        [speech] 音声
        [script] 台本
        [enhancement] 補正
       *[other] 相談
    } { $number }／{ $units }
take-one-unit-seconds = { take-one-unit } · { $seconds }秒
take-spent = 使用済み
take-spent-and-to-go = 使用済みと残り{ $held ->
        [1] （予備込み）
       *[other] { "" }
    }
take-made-changed = その後変更 · { $spent }
take-made-done = 完了 · { $spent }
take-made-draft-kept = ドラフト採用 · { $spent }
take-not-made-here = ここでは作りません
take-not-made-yet = 未作成
take-none-kept-or-planned = { $count }テイク、採用なし、追加の予定なし · { $spent }
take-none-kept = { $count }テイク、採用なし · { $spent }
take-line = { $outcome } · { $model }{ $draft ->
        [1] （ドラフト）
       *[other] { "" }
    } · { $credits } · { $day }
take-is-kept = 採用
take-is-rejected = 不採用
take-is-refunded = 返金
take-is-charged = 課金
