## The price list on the screen

price-row-not-text = das ist kein Text in UTF-8 oder größer als 10 MB
price-row-no-column = es gibt keine Spalte „{ $name }“
price-row-no-model = die Zeile nennt kein Modell
price-row-no-kind = „{ $word }“ ist keine Art; nimm image, video, speech, script, enhancement oder consultation
price-row-no-unit = „{ $word }“ ist keine Einheit; nimm image, clip, characters, minute, each oder free
price-row-other-unit = { $kind } wird nicht je „{ $word }“ bezahlt
price-row-not-a-number = „{ $word }“ in „{ $column }“ ist keine ganze Zahl
price-row-no-block = ein Block hat mindestens ein Zeichen
price-row-least-over-most = das Wenigste ist mehr als das Meiste
price-row-clip-count = ein Modell verkauft ein bis sechzig Clip-Längen, jede einmal
price-row-clip-length = ein Clip ist 1 bis { $most } Sekunden lang
price-row-twice = „{ $model }“ steht schon in der Tabelle, mit einem anderen Preis
price-row-other-kind = „{ $model }“ macht in der Liste etwas anderes: { $kind }
price-row-no-day = „{ $word }“ ist kein Tag wie 2026-11-25
price-rated-unlisted = Das Projekt bewertet { $models }, was die Preisliste nicht hat: { $count ->
        [one] Diese Bewertung bleibt und ändert nichts
       *[other] Diese Bewertungen bleiben und ändern nichts
    }.
price-on-board-without = auf diesem Board, ohne Preis
price-type-a-price = Preis eingeben
price-in-project = { $rating } in diesem Projekt
price-yours-listed = deiner; { $price } in der Liste
price-yours-moved = deiner; die Liste hat sich auf { $price } geändert
price-yours = deiner
price-sold-until = bis { $day } angeboten
price-no-longer-sold = seit { $day } nicht mehr angeboten
price-withdrawn = vom Hersteller am { $day } zurückgezogen; der Dienst bietet es vielleicht noch an
price-limit-sound = Ton
price-limit-start-still = Startbild
price-limit-start-required = Startbild nötig
price-limit-end-still = Endbild
price-limit-reference = Referenzbild
price-any-shape = jedes Seitenverhältnis
price-shapes-between = { $narrow } bis { $wide }
price-mode-text = Text zu Video
price-mode-image-to-video = Bild zu Video
price-mode-image = Bild
price-not-rated = 0 bis 100. In der Liste nicht bewertet.
price-empty-for-listed = 0 bis 100; leer für die der Liste: { $rating }. Der Rat für dieses Projekt richtet sich danach.
price-rated-not-listed = In diesem Projekt mit { $rating } bewertet; in der Liste nicht bewertet.
price-rated-and-listed = In diesem Projekt mit { $rating } bewertet, statt { $listed } in der Liste.
price-in-project-and-list = { $rating } in diesem Projekt; { $listed } in der Liste
price-typed-by-you = von dir eingegeben
price-source-read = { $source }, gelesen { $day }
price-free-swap = frei
price-adds = Fügt ein Startbild von { $model } hinzu, { $count ->
        [one] { $count } Credit
       *[other] { $count } Credits
    }.
price-keeps = Behält: { $points }.
price-loses = Verliert: { $points }.
price-swap-to = Tausch gegen { $model }
price-unpriced = ohne Preis
price-same = gleich
price-cause = Startbild von { $model }, { $count ->
        [one] { $count } Credit
       *[other] { $count } Credits
    }
price-row-no-amount = „{ $word }“ in „{ $column }“ ist kein Betrag in der Einheit der Liste

## The screen of prices

price-close = Diesen Eintrag schließen
price-no-price-yet = hat noch keinen Preis
price-price = Preis
price-where-from = Woher er stammt
price-what-you-know = Was du davon weißt
price-effect = Was er an diesem Board ändert
price-of-list = { $basis }, Preis der Liste
price-basis-yours = { $basis }, dein Preis
price-an-image = je Bild
price-each = je Stück
price-per = je { $characters }
price-at-least = mindestens
price-at-most = höchstens
price-before-minute = vor der ersten Minute
price-a-minute = je Minute
price-free = kostenlos
price-credits-words = Credits { $words }: { $model }
price-type = Preis eingeben
price-credits-clip = Credits für einen Clip von { $seconds } s: { $model }
price-for-up-to = für bis zu
price-length-of-clip = Länge von Clip { $number }: { $model }
price-remove-clip = Den Clip von { $seconds } s entfernen
price-add-length = Länge hinzufügen
price-source-of = Quelle des Preises von { $model }
price-source-hint = meine Kontoseite, eine Rechnung …
price-read-on = gelesen am
price-day-read = Tag, an dem der Preis von { $model } gelesen wurde
price-name = Name
price-name-of = Name von { $model }
price-also-called = Auch so genannt, in Shotlisten und Protokollen; mit Kommas getrennt
price-other-names = Andere Namen von { $model }
price-names-hint = Kling 2.1, kling-std
price-sold-until-label = Angeboten bis; leer, wenn nicht bekannt
price-last-day = Letzter Tag, an dem { $model } angeboten wird
price-rating = Bewertung, 0 bis 100; leer für keine
price-rating-of = Bewertung von { $model }
price-rating-none = keine
price-copy-model = Dieses Modell kopieren
price-put-back = Eintrag der Liste wiederherstellen
price-delete-model = Dieses Modell löschen
price-head-model = Modell
price-head-credits = Credits
price-head-can = Was es kann
price-head-rating = Bewertung
price-head-evidence = Beleg
price-head-source = Quelle, gelesen
price-about = { $provider }, Stand { $revision }
price-plus-model = + Modell
price-assumption = Annahme: { $what }.
price-of = Preis von { $model }
price-why = Warum: { $what ->
        [price] Preis
        [rating] Bewertung
       *[other] Beleg
    } von { $model }, { $said }
price-sources = Quellen
price-source-line = { $source }; gelesen { $day }
price-rating-here = Bewertung in diesem Projekt
price-rating-here-of = Bewertung von { $model } in diesem Projekt
price-as-listed = wie gelistet
price-put-rating-back = Bewertung der Liste wiederherstellen
price-rated-here = Hier bewertet, nicht in der Liste
price-model-rated = { $model } · { $rating } in diesem Projekt
price-remove-rating = Bewertung entfernen
price-remove-rating-of = Bewertung von { $model } entfernen
price-type-of = Preis von { $model } eingeben
