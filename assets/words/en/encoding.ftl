## What people call encodings of text

encoding-western = Western ({ $name })
encoding-japanese = Japanese ({ $name })
encoding-chinese-simplified = Chinese, simplified ({ $name })
encoding-chinese-traditional = Chinese, traditional ({ $name })
encoding-korean = Korean ({ $name })
encoding-central-european = Central European ({ $name })
encoding-cyrillic = Cyrillic ({ $name })
encoding-greek = Greek ({ $name })
encoding-turkish = Turkish ({ $name })
encoding-hebrew = Hebrew ({ $name })
encoding-arabic = Arabic ({ $name })
encoding-baltic = Baltic ({ $name })
encoding-little-endian = { $name }, little-endian
encoding-big-endian = { $name }, big-endian
