## What people call encodings of text

encoding-western = Westlich ({ $name })
encoding-japanese = Japanisch ({ $name })
encoding-chinese-simplified = Chinesisch, vereinfacht ({ $name })
encoding-chinese-traditional = Chinesisch, traditionell ({ $name })
encoding-korean = Koreanisch ({ $name })
encoding-central-european = Mitteleuropäisch ({ $name })
encoding-cyrillic = Kyrillisch ({ $name })
encoding-greek = Griechisch ({ $name })
encoding-turkish = Türkisch ({ $name })
encoding-hebrew = Hebräisch ({ $name })
encoding-arabic = Arabisch ({ $name })
encoding-baltic = Baltisch ({ $name })
encoding-little-endian = { $name }, Little Endian
encoding-big-endian = { $name }, Big Endian
