## Decisions: what is done, for which part of the board, and what gets lost

decision-place = Szene { $number }
decision-place-labelled = Szene { $number } · { $label }
decision-in = In { $scenes }
decision-first = zuerst: { $step }
decision-first-sentence = Zuerst: { $step }.
decision-step = { $title }, spart { $credits } mit Wiederholungen{ $held ->
        [1] { " " }und Reserve
       *[other] { "" }
    }
decision-step-on = { $title } bei { $things }, spart { $credits } mit Wiederholungen{ $held ->
        [1] { " " }und Reserve
       *[other] { "" }
    }
decision-step-about = { $title }, { $things }, spart { $credits } mit Wiederholungen{ $held ->
        [1] { " " }und Reserve
       *[other] { "" }
    }
decision-things = { $count } { $noun ->
        [still] { $count ->
            [one] Standbild
           *[other] Standbilder
        }
        [shot] { $count ->
            [one] Shot
           *[other] Shots
        }
       *[other] Shots und Standbilder
    }{ $importance ->
        [hero] { " " }in Schlüsselszenen
        [background] { " " }im Hintergrund
       *[other] { "" }
    }
decision-scenes = { $count ->
        [one] Szene { $scenes }
       *[other] Szenen { $scenes }
    }
decision-many-scenes = { $count } Szenen
decision-loses = verliert { $points }
decision-length = { $from } → { $to } s
decision-images = { $from } → { $count ->
        [one] { $count } Bild
       *[other] { $count } Bilder
    }
decision-seconds-of-shot = { $seconds } s des Shots
decision-of-images = { $less } von { $count ->
        [one] { $count } Bild
       *[other] { $count } Bildern
    }
decision-loses-motion = Bewegung
decision-loses-scene = die Szene
decision-loses-own-start = ein eigener Anfang in jeder Szene
decision-tag-better = besser und günstiger
decision-tag-lossless = verliert nichts
decision-tag-add-still = Standbild dazu
decision-tag-one-look = ein Look
decision-tag-add-draft = Entwurf dazu
decision-tag-trim = kürzen
decision-tag-fewer-images = weniger Bilder
decision-tag-less-motion = weniger Bewegung
decision-tag-shorter = kürzeres Video
decision-tag-same-credits = gleiche Credits
decision-tag-loses-some = verliert etwas
decision-rated = bewertet { $to } statt { $least }
decision-rated-between = bewertet { $to } statt { $least }–{ $most }
decision-drop-drafts = { $count } { $noun ->
        [still] { $count ->
            [one] Entwurf eines Standbilds
           *[other] Entwürfe von Standbildern
        }
        [shot] { $count ->
            [one] Entwurf eines Shots
           *[other] Entwürfe von Shots
        }
       *[other] { $count ->
            [one] Entwurf
           *[other] Entwürfe
        }
    } { $undo ->
        [1] weglassen
       *[other] weglassen
    }
decision-add-still = { $undo ->
        [1] ein
       *[other] Ein
    } Startbild vor Shots aus Text setzen
decision-share-still = { $undo ->
        [1] ein
       *[other] Ein
    } Startbild für mehrere Szenen nutzen
decision-try-out = { $undo ->
        [1] zuerst
       *[other] Zuerst
    } mit { $model } ausprobieren
decision-cheaper-model = einem günstigeren Modell
decision-trim = { $undo ->
        [1] auf
       *[other] Auf
    } das Ende eines Clips kürzen
decision-half-images = { $undo ->
        [1] halb
       *[other] Halb
    } so viele Bilder zur Auswahl
decision-hold-still = { $undo ->
        [1] ein
       *[other] Ein
    } Standbild statt eines Shots halten
decision-leave-out = { $count } { $importance ->
        [hero] { $count ->
            [one] Schlüsselszene
           *[other] Schlüsselszenen
        }
        [background] { $count ->
            [one] Hintergrundszene
           *[other] Hintergrundszenen
        }
       *[other] { $count ->
            [one] Szene
           *[other] Szenen
        }
    } { $undo ->
       *[other] weglassen
    }
decision-better-models = { $undo ->
        [1] bessere
       *[other] Bessere
    } Modelle
decision-cheaper-models = { $undo ->
        [1] günstigere
       *[other] Günstigere
    } Modelle
decision-cheaper-models-as-good = { $undo ->
        [1] günstigere
       *[other] Günstigere
    } Modelle, ebenso gut
decision-several-models = { $undo ->
        [1] mehrere
       *[other] Mehrere
    } Modelle
decision-another-model = ein anderes Modell
decision-swap = { $from } → { $to }{ $draft ->
        [1] , Entwürfe
       *[other] { "" }
    }
decision-swap-look = { $undo ->
       *[other] Look
    } „{ $look }“: { $from } → { $to }
decision-cost-more-than-save = sie kosten mehr, als sie sparen
decision-fewer-rejected = weniger Takes der Endfassung werden verworfen
decision-kept-more-same-picture = öfter behalten, und alle beginnen mit demselben Bild
decision-kept-more-often = Shots, die mit einem Standbild beginnen, werden öfter behalten
decision-adds-stills = fügt { $count ->
        [one] ein Startbild
       *[other] { $count } Startbilder
    } hinzu
decision-viewers-opposite = Zuschauer reihen { $count } umgekehrt
