## The total split up, and the allowance bar

costs-shares = Das sind Anteile am sicheren Betrag. Zeige auf einen, um zu sehen, was er für sich allein brauchte.
costs-beside = Die Reserve kommt zu diesen Teilen dazu.
costs-total-on = Gesamt, { $basis }
costs-to-go-on = Noch offen, { $basis }
costs-in-motion = In Bewegung
costs-not-known = nicht bekannt
costs-per-second = Credits für eine fertige Sekunde, { $basis }
costs-by-kind = Nach Art
costs-draft-pass = Entwurf
costs-final-pass = Endfassung
costs-by-pass = Nach Durchgang
costs-by-model = Nach Modell
costs-by-scene = Nach Szene
costs-rounding = Sprache, einmal aufgerundet
costs-outlook = { $bare } ohne Wiederholungen, { $expected } im Schnitt mit Wiederholungen, höchstens { $safe } in { $percent } % der Fälle.
costs-outlook-left = { $outlook } Die übrigen { $left } reichen allein hierfür{ $held ->
        [1] { " " }samt Reserve
       *[other] { "" }
    } mit einer Chance von { $chance }.
costs-project = Projekt
costs-see-ways-out = Auswege ansehen
costs-choose-plan = Tarif wählen
costs-show-them = Anzeigen
costs-review-swaps = Tausche ansehen
costs-see-steps = Schritte ansehen
costs-sentence = { $fault }.
costs-fault-and-help = { $fault }; { $help }.
costs-could-be-better = { $count ->
        [one] { $count } Wahl könnte
       *[other] { $count } Auswahlen könnten
    } ohne mehr Credits besser sein
costs-swaps-save = { $count ->
        [one] { $count } Tausch spart
       *[other] { $count } Tausche sparen
    } { $credits }
costs-segment-contingency = Reserve { $credits }
costs-planned = geplant
costs-to-go = noch offen
costs-expected = erwartet
costs-safe = zu { $percent } % sicher
costs-with-retakes-short = Mit Wiederholungen{ $held ->
        [1] { " " }und Reserve
       *[other] { "" }
    }: { $expected }, { $unsure ->
        [1] mindestens { $over } zu wenig
       *[other] { $over } zu wenig
    }
costs-assumed = angenommen
costs-resets = erneuert sich { $date }
costs-resets-in = erneuert sich { $date } ({ $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    })
costs-of = von { $left }
costs-total-of = { $total } von { $left }
costs-segment-used = Verbraucht { $credits }
costs-segment-others = Andere Projekte zuerst { $credits }
costs-plan-not-in-list = Der Tarif „{ $plan }“ steht nicht in der Preisliste, darum sind seine Credits nicht bekannt
costs-needs-more = Dieses Board braucht { $unsure ->
        [1] mindestens{ " " }
       *[other] { "" }
    }{ $count ->
        [one] { $count } Credit
       *[other] { $count } Credits
    } mehr, als { $shared ->
        [1] dafür übrig sind
       *[other] übrig sind
    }{ $held ->
        [1] { " " }(nach Reserve)
       *[other] { "" }
    }
costs-choices-unpriced = { $count ->
        [one] { $count } Wahl hat keinen bekannten Preis und zählt nicht mit
       *[other] { $count } Auswahlen haben keinen bekannten Preis und zählen nicht mit
    }
costs-plan-assumed = Angenommen ist { $plan }, bis du deinen Tarif nennst
