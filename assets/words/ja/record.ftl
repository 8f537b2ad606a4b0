## The dialog that records takes

record-take-number = テイク{ $number }
record-one = テイクを記録
record-several = テイクを記録
record-about = 各テイクを採用したか、いくらかかったかを記録します。返却されたテイクは無料です。
record-keys = K 採用 · R 不採用でもう1つ · N 次へ
record-more = ほか{ $count }件：インスペクターで記録してください
record-made-on = 作成日
record-day-wrong = 2026-11-22のような日付（未来は不可）
record-none = 記録
record-takes = { $count }テイクを記録
record-not-made = 未作成
record-charged-for = { $name }の課金額
record-suffix = クレジット
record-no-price = 価格不明
record-type-cost = 価格不明：かかった額を入力してください
