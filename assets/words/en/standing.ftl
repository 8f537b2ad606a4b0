## What is left, resets, and who else is paid

standing-left = { $left } left
standing-left-for-project = { $unsure ->
        [1] at most { $left } left for this project
       *[other] { $left } left for this project
    }
standing-left-for-it = { $unsure ->
        [1] at most { $left } left for it
       *[other] { $left } left for it
    }
standing-first-for = { $credits } first for { $project }
standing-left-for-all = { $left } left for all projects
standing-resets-within-the-hour = resets within the hour
standing-resets-in = resets in { $hours } h
standing-will-expire = { $resets }; { $credits } will expire
