## What people call encodings of text

encoding-western = 西ヨーロッパ（{ $name }）
encoding-japanese = 日本語（{ $name }）
encoding-chinese-simplified = 中国語（簡体字、{ $name }）
encoding-chinese-traditional = 中国語（繁体字、{ $name }）
encoding-korean = 韓国語（{ $name }）
encoding-central-european = 中央ヨーロッパ（{ $name }）
encoding-cyrillic = キリル文字（{ $name }）
encoding-greek = ギリシャ語（{ $name }）
encoding-turkish = トルコ語（{ $name }）
encoding-hebrew = ヘブライ語（{ $name }）
encoding-arabic = アラビア語（{ $name }）
encoding-baltic = バルト諸語（{ $name }）
encoding-little-endian = { $name }（リトルエンディアン）
encoding-big-endian = { $name }（ビッグエンディアン）
