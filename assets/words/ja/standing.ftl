## What is left, resets, and who else is paid

standing-left = 残り{ $left }
standing-left-for-project = このプロジェクト用の残り{ $unsure ->
        [1] 最大{ $left }
       *[other] { $left }
    }
standing-left-for-it = この分の残り{ $unsure ->
        [1] 最大{ $left }
       *[other] { $left }
    }
standing-first-for = { $project }が先に{ $credits }
standing-left-for-all = 全プロジェクトの残り{ $left }
standing-resets-within-the-hour = 1時間以内に更新
standing-resets-in = { $hours }時間後に更新
standing-will-expire = { $resets }。{ $credits }が失効します
