## What people call encodings of text

encoding-western = Occidental ({ $name })
encoding-japanese = Japonés ({ $name })
encoding-chinese-simplified = Chino simplificado ({ $name })
encoding-chinese-traditional = Chino tradicional ({ $name })
encoding-korean = Coreano ({ $name })
encoding-central-european = Centroeuropeo ({ $name })
encoding-cyrillic = Cirílico ({ $name })
encoding-greek = Griego ({ $name })
encoding-turkish = Turco ({ $name })
encoding-hebrew = Hebreo ({ $name })
encoding-arabic = Árabe ({ $name })
encoding-baltic = Báltico ({ $name })
encoding-little-endian = { $name }, little-endian
encoding-big-endian = { $name }, big-endian
