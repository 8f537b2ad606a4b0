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

## The screen of costs

costs-assumptions = Annahmen
costs-apply-to = Änderungen gelten für
costs-this-project = dieses Projekt
costs-all-projects = alle Projekte
costs-ranked = Geordnet danach, wie sehr jede die Summe mit Wiederholungen ändern kann.
costs-working-out = Es wird berechnet, was jede ändert …
costs-changes-nothing = Ändert keine Summe mit Wiederholungen
costs-put-back = Zurücksetzen: { $what }
costs-keep-rate-of = Trefferquote, { $key ->
        [text-to-video] Text zu Video
        [image-to-video] Bild zu Video
        [image] Bilder
        [speech] Sprache
        [script] Drehbücher
        [enhancement] Optimierungen
       *[other] Beratungen
    }
costs-keep-rate-of-model = { costs-keep-rate-of }, { $model }
costs-each = je einzeln
costs-together = zusammen
costs-narrations-rounded = Aufrundung der Sprechertexte
costs-how-much = Wie viel es kosten kann
costs-calculating = Wird berechnet …
costs-safe-at = Sicher bei
costs-how-sure = Wie sicher sichere Summen sind
costs-numbers = { $unpriced ->
        [0] { "" }
       *[other] Mindestens{ " " }
    }{ $bare } ohne Wiederholungen, im Schnitt { $expected } mit Wiederholungen und { $unpriced ->
        [0] höchstens{ " " }
       *[other] { "" }
    }{ $safe } in { $percent } der Fälle{ $held ->
        [1] , jeweils mit Reserve
       *[other] { "" }
    }{ $unpriced ->
        [0] { "" }
       *[other] , dazu { $unpriced } ohne Preis
    }.
costs-enough-unknown-at-most = { $numbers } Ob der Rest, höchstens { $left }, reicht, ist nicht bekannt.
costs-enough-unknown = { $numbers } Ob die übrigen { $left } reichen, ist nicht bekannt.
costs-enough-at-most = { $numbers } Die Chance, dass der Rest reicht, ist { $chance }.
costs-enough = { $numbers } Die Chance, dass die übrigen { $left } reichen, ist { $chance }.
costs-mark-bare = ohne Wiederholungen
costs-mark-expected = mit Wiederholungen
costs-mark-safe = sicher
costs-mark-left-at-most = übrig, höchstens
costs-mark-left = übrig
costs-none-about = Füge deinen Szenen Bilder, Shots und Stimmen hinzu, um zu sehen, wohin die Credits gehen.
costs-none = Noch keine Kosten
costs-go-to-board = Zum Board
costs-and-more = und { $count } mehr
costs-where = wohin die Credits gehen
costs-adding-up = Wird zusammengezählt …
costs-click-bar = Klicke auf einen Balken, um die Elemente dahinter zu sehen.
costs-nothing-here = Nichts in diesen Durchgängen.
costs-show-on-board = Auf dem Board zeigen
costs-worth-a-look = Sehenswert
costs-no-findings = { $mark }  Nichts: Jede Wahl hat einen Preis und erfüllt die Anforderungen.
