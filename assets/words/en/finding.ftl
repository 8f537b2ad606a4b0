## Findings, and what swaps keep and lose

finding-characters = { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }
finding-characters-spoken = { finding-characters } · about { $seconds } s spoken
finding-pace = About { $pace } { $one ->
        [1] character
       *[other] characters
    } a second in Latin letters{ $others ->
        [0] { "" }
       *[other] , { $list }
    }. Warnings follow it, credits do not.
finding-pace-of = { $pace } in { $script }
finding-unpriced = The { $pass } choice has no price: { $why }.
finding-need-not-met = The { $pass } choice { $why }.
finding-no-still = The { $pass } choice needs a start still; this scene has none.
finding-withdrawn = The { $pass } choice is no longer sold since { $day }.
finding-pinned-short = The pinned clips cover { $covered } of { $wanted } s.
finding-longer = { $seconds } s longer than the scene
finding-narration-long = The narration of { finding-characters } takes about { $spoken } s to speak, { finding-longer }.
finding-the-model = The model
finding-asset-unpriced = The { $kind ->
        [image] image
        [video] shot
        [speech] narration
        [script] script
        [enhancement] enhancement
        [consultation] consultation
       *[other] asset
    } has no price with { $model } ({ $pass }): { $why }.
finding-asset-need = { $model } { $why } ({ $pass }).
finding-asset-no-still = { $model } needs a start still, and this scene has no image ({ $pass }).
finding-asset-withdrawn = { $model } is no longer sold since { $day } ({ $pass }).
finding-asset-withdrawn-instead = { $model } is no longer sold since { $day } ({ $pass }). Use { $other } instead.
finding-asset-pinned-short = The clips picked cover { $covered } s of a shot of { $wanted } s ({ $pass }).
finding-asset-narration-long = The narration takes about { $spoken } s to speak, { finding-longer }.
finding-point-start-still = start still
finding-point-end-still = end still
finding-point-sound = sound
finding-point-reference = reference picture
finding-point-more-cuts = { $count ->
        [one] one more cut
       *[other] { $count } more cuts
    }
finding-point-its-rating = its rating of { $rating }
finding-point-rated = rated { $rating }
finding-point-rated-instead = rated { $rating } instead of { $was }
finding-point-rated-was = rated { $rating } (was { $was })
finding-given = { $rating }{ $own ->
        [1] { " " }in this project
       *[other] { "" }
    }
finding-viewers-better = yours says worse, viewers say better
finding-viewers-worse = yours says better, viewers say worse
finding-versus = { $new } v { $old }
finding-versus-noted = { $new } v { $old } ({ $note })
finding-text-to-video = text-to-video
finding-image-to-video = image-to-video
finding-images = images
finding-month-of-year = { number-month } { $year }
