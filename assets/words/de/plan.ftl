## The plans side by side, and boards side by side

plan-bars-whole = Ein Monat in jedem Tarif, dieses Board
plan-bars-to-go = Ein Monat in jedem Tarif, was von diesem Board noch offen ist
plan-slip = Die veröffentlichten Tarifseiten rechnen { $called } mit { $wrong } Credits („~{ $count } in { $plan }“). Die Preisliste sagt { $price }: { $plan } reicht für { $bought }.
plan-slip-why = { $allowance } Credits zu je { $wrong } ergeben { $count }, und { $wrong } ist der Preis von { $like }. { $model } kostet { $price }.
plan-safe = Zu { $percent } % sicher
plan-this-board = Dieses Board, ohne Wiederholungen
plan-still-to-go = Noch offen, ohne Wiederholungen
plan-with-retakes = Mit Wiederholungen
plan-free = Frei in diesem Tarif
plan-fits-cycle = Passt in diesen Zeitraum
plan-chance = Chance, dass es passt
plan-cycles = Zeiträume bis fertig
plan-earliest = Frühestens fertig
plan-expires = Verfällt, bis es fertig ist
plan-held-back = Darin Reserve
plan-unlimited = unbegrenzt
plan-yours-and-fits = dein Tarif, und es passt
plan-yours = dein Tarif
plan-smallest = kleinster, der passt
plan-name-billing-day = nenne deinen Abrechnungstag
plan-today = heute
plan-lowest = am wenigsten
plan-highest = am meisten
plan-row-chance = Chance
plan-row-in-motion = In Bewegung
plan-row-running-time = Laufzeit
plan-compared-under = { $passes ->
        [draft] Entwurf
        [final] Endfassung
       *[other] Beide Durchgänge
    }{ $named ->
        [1] , mit { $plan }
       *[other] { "" }
    }, mit { $unsure ->
        [1] höchstens{ " " }
       *[other] { "" }
    }{ $count ->
        [one] { $count } Credit
       *[other] { $count } Credits
    }, die für das offene Board übrig sind.
plan-compared-unknown = { $passes ->
        [draft] Entwurf
        [final] Endfassung
       *[other] Beide Durchgänge
    }{ $named ->
        [1] , mit { $plan }
       *[other] { "" }
    }. Was übrig ist, ist nicht bekannt, darum lässt sich keine Chance nennen.
plan-not-compared = Lässt sich nicht vergleichen: { $why }.
plan-changes-refused = Diese Änderungen gehen nicht: { $why }.
plan-no-retakes = Ohne Wiederholungen
plan-unpriced = Ohne Preis
plan-drafts-on = Entwürfe, { $basis }
plan-finals-on = Endfassungen, { $basis }
plan-seconds = { $seconds } s
plan-not-said = nicht gesagt
plan-takes-a-day = Takes am Tag
plan-none = keine
plan-contingency = Reserve
plan-as-listed = wie in der Liste
plan-rating-of = Bewertung von { $model }
plan-same = gleich
plan-points = { $count ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    }

## The screen of plans

plan-credits-a-month = Credits im Monat
plan-which-fits = welcher Tarif zu diesem Board passt
plan-comparing = Tarife werden verglichen …
plan-less = Weniger
plan-not-named = Du hast deinen Tarif noch nicht genannt, darum ist keine Spalte als deine markiert.
plan-name-it = Angeben
plan-one-change = Mit einer Änderung würde { $plan } reichen: { $placed ->
        [1] Szene { $scene }, { $label }
       *[other] { $label }
    } mit { $model } ({ $saves }). Dann sind es in { $percent } der Fälle höchstens { $safe }.
