## Findings, and what swaps keep and lose

finding-characters = { $count } Zeichen
finding-characters-spoken = { finding-characters } · etwa { $seconds } s gesprochen
finding-pace = Etwa { $pace } Zeichen je Sekunde in lateinischer Schrift{ $others ->
        [0] { "" }
       *[other] , { $list }
    }{ $one ->
       *[other] { "" }
    }. Warnungen richten sich danach, Credits nicht.
finding-pace-of = { $pace } in { $script }
finding-unpriced = Die Wahl für { $pass } hat keinen Preis: { $why }.
finding-need-not-met = Die Wahl für { $pass } { $why }.
finding-no-still = Die Wahl für { $pass } braucht ein Startbild; diese Szene hat keines.
finding-withdrawn = Die Wahl für { $pass } wird seit { $day } nicht mehr angeboten.
finding-pinned-short = Die festgelegten Clips füllen { $covered } von { $wanted } s.
finding-longer = { $seconds } s länger als die Szene
finding-narration-long = Den Sprechertext von { finding-characters } zu sprechen dauert etwa { $spoken } s, { finding-longer }.
finding-the-model = Das Modell
finding-asset-unpriced = { $kind ->
        [image] Das Bild
        [video] Der Shot
        [speech] Der Sprechertext
        [script] Das Drehbuch
        [enhancement] Die Optimierung
        [consultation] Die Beratung
       *[other] Das Element
    } hat mit { $model } keinen Preis ({ $pass }): { $why }.
finding-asset-need = { $model } { $why } ({ $pass }).
finding-asset-no-still = { $model } braucht ein Startbild, und diese Szene hat kein Bild ({ $pass }).
finding-asset-withdrawn = { $model } wird seit { $day } nicht mehr angeboten ({ $pass }).
finding-asset-withdrawn-instead = { $model } wird seit { $day } nicht mehr angeboten ({ $pass }). Nimm stattdessen { $other }.
finding-asset-pinned-short = Die gewählten Clips füllen { $covered } s eines Shots von { $wanted } s ({ $pass }).
finding-asset-narration-long = Den Sprechertext zu sprechen dauert etwa { $spoken } s, { finding-longer }.
finding-point-start-still = Startbild
finding-point-end-still = Endbild
finding-point-sound = Ton
finding-point-reference = Referenzbild
finding-point-more-cuts = { $count ->
        [one] ein Schnitt mehr
       *[other] { $count } Schnitte mehr
    }
finding-point-its-rating = seine Bewertung von { $rating }
finding-point-rated = bewertet mit { $rating }
finding-point-rated-instead = bewertet mit { $rating } statt { $was }
finding-point-rated-was = bewertet mit { $rating } (vorher { $was })
finding-given = { $rating }{ $own ->
        [1] { " " }in diesem Projekt
       *[other] { "" }
    }
finding-viewers-better = deine sagt schlechter, Zuschauer sagen besser
finding-viewers-worse = deine sagt besser, Zuschauer sagen schlechter
finding-versus = { $new } gegen { $old }
finding-versus-noted = { $new } gegen { $old } ({ $note })
finding-text-to-video = Text zu Video
finding-image-to-video = Bild zu Video
finding-images = Bilder
finding-month-of-year = { number-month } { $year }
