## What is left, resets, and who else is paid

standing-left = { $left } übrig
standing-left-for-project = { $unsure ->
        [1] höchstens { $left } für dieses Projekt übrig
       *[other] { $left } für dieses Projekt übrig
    }
standing-left-for-it = { $unsure ->
        [1] höchstens { $left } dafür übrig
       *[other] { $left } dafür übrig
    }
standing-first-for = { $credits } zuerst für { $project }
standing-left-for-all = { $left } für alle Projekte übrig
standing-resets-within-the-hour = erneuert sich binnen einer Stunde
standing-resets-in = erneuert sich in { $hours } h
standing-will-expire = { $resets }; { $credits } verfallen
