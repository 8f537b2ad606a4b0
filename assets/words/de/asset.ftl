## Assets in one line, shared stills, and what differs between states

asset-with-draft-of = { $line } · Entwurf { $model }
asset-with-draft = { $line } · mit Entwurf
asset-script-of = Drehbuch · { $length }
asset-enhancement = Optimierung
asset-consultation = Beratung
asset-takes = { $line } · { $count ->
        [one] { $count } Take
       *[other] { $count } Takes
    }
asset-narration = Sprechertext
asset-no-text = kein Text
asset-no-length = keine Länge
asset-seconds = { $seconds } s
asset-no-clips = keine Clips
asset-trims = { $clips }, kürzt { $seconds } s
asset-still-character = Figur
asset-still-location = Ort
asset-still-prop = Requisit
asset-still-style = Stil
asset-shared-stills = Gemeinsame Standbilder
asset-project-itself = Das Projekt selbst
asset-still-unused = Noch nutzt es nichts.
asset-still-used = { $count ->
        [one] Szene { $last } { $by ->
            [both] nutzt es
            [follow] folgt ihm
           *[other] beginnt damit
        }.
       *[other] Szenen { $scenes } und { $last } { $by ->
            [both] nutzen es
            [follow] folgen ihm
           *[other] beginnen damit
        }.
    }
asset-still-used-by-many = { $count } Szenen { $by ->
        [both] nutzen es
        [follow] folgen ihm
       *[other] beginnen damit
    }.
asset-delete-still = Gemeinsames Standbild löschen
asset-delete-still-used = Löschen · { $count ->
        [one] Szene { $last } kann
       *[other] Szenen { $scenes } und { $last } können
    } { $by ->
        [both] es nicht mehr nutzen
        [follow] ihm nicht mehr folgen
       *[other] nicht mehr damit beginnen
    }
asset-delete-still-used-by-many = Löschen · { $count } Szenen können { $by ->
        [both] es nicht mehr nutzen
        [follow] ihm nicht mehr folgen
       *[other] nicht mehr damit beginnen
    }
asset-follow-nothing = Nichts
asset-start-scene-image = Das Bild der Szene
asset-start-text-no-image = Text: Die Szene hat kein Bild
asset-start-text-alone = Nur Text
