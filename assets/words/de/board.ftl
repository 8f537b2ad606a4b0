## Cards, lines of assets, acts, takes and alternatives

board-untitled-scene = Szene ohne Titel
board-struck-scene = ENTFÄLLT
board-paid-elsewhere = anderswo bezahlt
board-takes-made = { $line } · { $count ->
        [one] { $count } Take gemacht
       *[other] { $count } Takes gemacht
    }
board-draft-kept = { $line } · Entwurf behalten
board-paid-changed-since = { $model } · { $credits } bezahlt, seither geändert
board-again = noch einmal { $credits }
board-spoken-done = { $card }, fertig
board-omitted = ausgelassen
board-spoken-omitted = Szene { $number }, { $title }, { $length }, ausgelassen{ $looks ->
        [1] , Look { $look }
       *[other] { "" }
    }{ $lettered ->
        [1] , hat Alternativen
       *[other] { "" }
    }
board-spoken = Szene { $number }, { $title }, { $length }, { $credits } Credits{ $bare ->
        [1] { "" }
       *[other] { " " }{ $basis }
    }{ $looks ->
        [1] , Look { $look }
       *[other] { "" }
    }{ $lettered ->
        [1] , hat Alternativen
       *[other] { "" }
    }
board-no-draft = { $label } · kein Entwurf
board-free = frei
board-unpriced = ohne Preis
board-paid-elsewhere-count = { $count ->
        [one] { $count } anderswo bezahltes Element zählt
       *[other] { $count } anderswo bezahlte Elemente zählen
    } nicht
board-scenes = { $count ->
        [one] { $count } Szene
       *[other] { $count } Szenen
    }
board-omitted-count = { $count } ausgelassen
board-in-motion = { $board } · { $percent } % in Bewegung
board-act-spoken = { $act }, { $facts }, { $credits } Credits{ $bare ->
        [1] { "" }
       *[other] { " " }{ $basis }
    }
board-next-act = Akt { $number }
board-of-alternative = Board { $credits }
board-alternative = Alternative { $letter }
board-chosen = gewählt
board-lettered = { $letter } { $model }
board-lettered-chosen = { $letter } { $model } (gewählt)
board-filter-words = Text einer Szene, Akt oder Modellname; Schlüsselszene, Hintergrund, gemacht, nicht gemacht, veraltet, gesperrt, ohne Preis, kein Bild, gemeinsames Standbild, ausgelassen, über 200, unter 50. Mehreres engt ein.
board-filter-over = über
board-filter-under = unter
board-filter-not-made = nicht gemacht
board-filter-made = gemacht
board-filter-shared-still = gemeinsames standbild
board-filter-shared-stills = gemeinsame standbilder
board-filter-no-picture = kein bild
board-filter-hero = schlüsselszene
board-filter-background = hintergrund
board-filter-stale = veraltet
board-filter-locked = gesperrt
board-filter-unpriced = ohne preis
board-filter-omitted = ausgelassen

## The screen of the board

board-unfold = { $name } ausklappen
board-fold = { $name } einklappen
board-balance-ends = das Guthaben endet hier
board-act-name = Name des Akts
board-plus-scene = + Szene
board-show-inspector = Inspektor zeigen
board-to-look-at-marked = { $mark } { $count } zu prüfen
board-next-finding = Die nächste Szene mit etwas zu prüfen zeigen
board-as = Board als
board-draft = Entwurf
board-final = Endfassung
board-passes = Gezählte Durchgänge
board-both = Beide
board-filter = Filter
board-some-of = { $some } von { $all }
board-clear-filter = Filter löschen
board-hero = Schlüsselszene
board-and-more = und { $count } mehr
board-no-assets = noch keine Elemente
board-choose-picture = Bild wählen …
board-title-in-list = Titel in der Liste
board-in-list = { $owner } in der Liste
board-length-in-list = Länge in der Liste
board-the-scene = die Szene
board-sort-number = Nach Nummer sortieren
board-sort-scene = Nach Szene sortieren
board-sort-importance = Nach Gewicht sortieren
board-sort-length = Nach Länge sortieren
board-sort-credits = Nach Credits sortieren
board-columns = Spalten der Liste
board-no-room = Jetzt kein Platz für: { $columns }
board-usual-columns = Übliche Spalten
board-to-look-at = { $count } zu prüfen
board-auto = auto
board-differ = verschieden
board-not-made = nicht gemacht
board-made = gemacht
board-some-made = { $made } von { $all } gemacht
board-no-match = Keine Szene passt zum Filter
board-show-all = Alle Szenen zeigen
board-no-scenes = Noch keine Szenen
board-no-scenes-about = Eine Szene ist eine Karte des Storyboards. Ihre Bilder, Shots und Stimmen kosten Credits.
board-add-first = Erste Szene hinzufügen
board-nothing-to-see = Es gibt keine Szene zu sehen
board-so-far = Credits bisher · { $credits } für diese Szene
board-place-in-film = Stelle im Film
board-previous-scene = Vorige Szene
board-pause = Pause
board-resume = Weiter
board-next-scene = Nächste Szene
board-speed = Tempo
board-loop = Schleife
board-back = Zurück zum Board
board-play-keys = Leertaste Pause  ·  ← → Szene  ·  L Schleife  ·  1 bis 4 Tempo  ·  Esc zurück
