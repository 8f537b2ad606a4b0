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
