## Retakes: the switch, drafts, what is assumed

retake-none = Ohne Wiederholungen
retake-with = Mit Wiederholungen
retake-safe = Zu { $percent } % sicher
retake-draft-judged = Der Entwurf { $pays ->
        [1] lohnt sich
       *[other] lohnt sich nicht
    }: Im Schnitt kostet er { $costs } und spart { $saves } von { $of } der Endfassung.
retake-draft-would = Ein Entwurf würde sich { $pays ->
        [1] lohnen
       *[other] nicht lohnen
    }: Im Schnitt würde er { $costs } kosten und { $saves } von { $of } der Endfassung sparen.
retake-draft-with-would = Ein Entwurf mit { $model } würde sich { $pays ->
        [1] lohnen
       *[other] nicht lohnen
    }: Im Schnitt würde er { $costs } kosten und { $saves } von { $of } der Endfassung sparen.
retake-kept = Von allen Takes von { $what } werden { $rate } behalten.
retake-kept-by = Von allen Takes von { $what } mit { $model } werden { $rate } behalten.
retake-every-kept = Jeder Take von { $what } wird behalten.
retake-every-kept-by = Jeder Take von { $what } mit { $model } wird behalten.
retake-after-draft = Nach einem Entwurf wird die Hälfte der Takes der Endfassung behalten, die sonst verworfen würden: (1 + p) / 2.
retake-speech-rounding = Zeichen der Sprache werden für jedes Element auf ganze Blöcke aufgerundet, nicht für das ganze Projekt.
retake-price-assumed = { $model }: { $assumed }.
retake-upgrade = Ein Wechsel mitten im Zeitraum gibt das neue Kontingent abzüglich des Verbrauchten. Das ändert keinen Betrag.
retake-spoken = Sprechertext wird mit { $pace } Zeichen je Sekunde gesprochen{ $others }{ $here ->
        [1] , in diesem Projekt mit { $percent } davon
       *[other] { "" }
    }. Das betrifft Warnungen, keine Beträge.
retake-made-clips-from-text = Clips nur aus Text
retake-made-clips-from-still = Clips, die mit einem Standbild beginnen
retake-made-images = Bildern
retake-made-speech = Sprache
retake-made-scripts = Drehbüchern
retake-made-enhancements = Szenenoptimierungen
retake-made-consultations = Beratungen
retake-changed-for-all = für alle Projekte geändert, sonst { $value }
retake-changed-for-project = für dieses Projekt geändert, sonst { $value }
retake-credits-between = { $least } bis { $most }
retake-seconds = { $seconds } s
retake-draft-no-help = ein Entwurf hilft nicht
retake-half-way = zur Hälfte
retake-draft-full-help = nach einem Entwurf wird jeder Take behalten
retake-the-difference = der Unterschied
retake-if-no-help = wenn ein Entwurf nicht hilft
retake-if-full-help = wenn nach einem Entwurf jeder Take behalten wird
retake-if-each-rounded = wenn jeder Sprechertext aufgerundet wird
retake-if-rounded-together = wenn alle zusammen einmal aufgerundet werden
retake-at = bei { $value }
retake-always = immer
