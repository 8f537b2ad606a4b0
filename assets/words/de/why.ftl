## Why a figure is what it is

why-show-on-board = Auf dem Board zeigen
why-show-in-inspector = Im Inspektor zeigen
why-change-in-costs = Unter „Kosten“ ändern
why-plan-and-billing-day = Tarif und Abrechnungstag …
why-adjust-balance = Stand anpassen …
why-see-usage = Verbrauch ansehen
why-see-plans = Tarife ansehen
why-see-prices = Preise ansehen
why-clips = { $count ->
        [one] { $count } Clip
       *[other] { $count } Clips
    } von { $seconds } s zu { $credits }{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] , { $takes } Takes
    }
why-units = { $kind ->
        [image] { $count ->
            [one] { $count } Bild
           *[other] { $count } Bilder
        }
        [video] { $count ->
            [one] { $count } Shot
           *[other] { $count } Shots
        }
        [speech] { $count ->
            [one] { $count } Block
           *[other] { $count } Blöcke
        }
        [script] { $count ->
            [one] { $count } Drehbuch
           *[other] { $count } Drehbücher
        }
        [enhancement] { $count ->
            [one] { $count } Optimierung
           *[other] { $count } Optimierungen
        }
       *[other] { $count ->
            [one] { $count } Beratung
           *[other] { $count } Beratungen
        }
    } zu { $credits }{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] , { $takes } Takes
    }
why-speech = { $count } Zeichen zu { $credits } je angefangene { $block }{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] , { $takes } Takes
    }
why-script = Ein Drehbuch für { $length }{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] , { $takes } Takes
    }
why-retakes = Wiederholungen im Schnitt, { $rate } werden behalten{ $drafted ->
        [1] { " " }nach einem Entwurf
       *[other] { "" }
    }
why-reserve = Rücklage, um zu { $percent } % sicher zu sein
why-evened = Rundung auf ganze Credits
why-free-on = Frei mit { $plan }
why-no-price = Kein Preis: { $why }
why-paid-elsewhere = Anderswo bezahlt: keine Credits, wie du gesagt hast
why-all-paid-elsewhere = { $count ->
        [one] { $count } Element
       *[other] { $count } Elemente
    } anderswo bezahlt: keine Credits, wie du gesagt hast
why-share-held-back = Zurückgehaltener Anteil der Arbeit
why-credits-held-back = Zurückgehaltene Credits
why-made-already = Schon gemacht
why-made-and-changed = Schon gemacht und seither geändert
why-others = { $count } weitere
why-grants = { $plan } gibt im Zeitraum
why-site-more = Die Website des Dienstes zeigt mehr
why-besides = Ohne Take berechnet
why-takes-recorded = Eingetragene Takes
why-takes-of = { $model }, { $count ->
        [one] { $count } Take
       *[other] { $count } Takes
    }
why-used-beyond = Über das Vorhandene hinaus verbraucht
why-how-sure = Wie sicher ein sicherer Betrag sein muss
why-taken-first = Für { $project }, das vorgeht oder etwas zurückgelegt hat
why-left-of = Übrig von { $span }
why-made = Gemacht { $span }
why-billing-day = Tag im Monat, an dem sich die Credits erneuern
why-recorded-days = Tage, aus denen das Tempo stammt
why-spending-days = Tage bis zur Erneuerung
why-will-spend = Bis dahin bei diesem Tempo ausgegeben
why-unit-price = { $model }, die kleinste Einheit
why-shots-of = Shots von { $scene }
why-pace-of-project = Sprechtempo des Projekts, als Anteil des üblichen
why-found = { $scene }: { $what }
why-by-credits = Nach Credits: Die des letzten Takes sind da
why-by-working-time = Nach Arbeitszeit: { $count ->
        [one] { $count } Take
       *[other] { $count } Takes
    } ab { $from }, { $a_day } am Tag{ $made ->
        [0] { "" }
       *[other] { " " }({ $made } von heute sind schon gemacht)
    }
why-month-price = Preis eines Monats { $plan }, eingegeben unter „Tarif und Abrechnungstag“
why-months-to-come = { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    } { $plan } zu { $price }
why-still-to-go = Noch offen
why-total = Gesamt
why-work-to-go = Noch offene Arbeit
why-work = Arbeit
why-draft-pass = Entwurf
why-final-pass = Endfassung
why-rounding = Sprache, einmal aufgerundet
why-asset-draft = { $asset }, Entwurf
why-asset-final = { $asset }, Endfassung
why-alternatives = Alternativen, jede für sich
why-left = In diesem Zeitraum übrig
why-left-for-project = Für dieses Projekt übrig
why-used = In diesem Zeitraum verbraucht
why-spare = Übrig
why-chance = Chance, dass es passt
why-does-it-fit = Passt es?
why-spent = Für dieses Projekt ausgegeben
why-together = Ausgegeben und noch offen
why-cycles = Nötige Abrechnungszeiträume
why-finish = Frühestens fertig
why-expires = Verfällt, bis es fertig ist
why-worth-of-free = Wert des Freien
why-buys = { $model } für ein ganzes Kontingent
why-allowance = Credits im Zeitraum
why-reset = Wann sich Credits erneuern
why-at-reset = Bei diesem Tempo zur Erneuerung übrig
why-daily = Am Tag ausgegeben
why-needed = Am Tag nötig
why-running = Laufzeit
why-spoken = Sprechertext von { $scene }, gesprochen
why-in-motion = In Bewegung
why-per-second = Credits für eine fertige Sekunde
why-findings = Einen Blick wert
why-unpriced = Ohne bekannten Preis
why-done = Fertig
why-price-of = Preis von { $model }
why-own-price = Was dein Preis für { $model } ändert
why-rating-of = Bewertung von { $model }
why-a-scene = Eine Szene
why-an-asset = Ein Element
why-alternative = Alternative { $letter }
why-ground-keep-rate = Annahme: Trefferquote, { $key }
why-ground-keep-rate-source = Annahme: { $source }, { $day }
why-ground-assumption = Annahme: { $what }
why-ground-price-list = Aus der Preisliste
why-ground-source = { $source }, gelesen { $day }
why-ground-recorded = Aus Eingetragenem oder Eingegebenem
why-ground-board = Wie es auf dem Board steht
why-assumed-keep-rate = Trefferquote, { $key }
why-assumed-keep-rate-of = Trefferquote, { $key }, { $model }
why-assumed-after-draft = ein Entwurf macht es wahrscheinlicher, die Endfassung zu behalten
why-assumed-rounding = wo Sprache gerundet wird
why-assumed-price = wie der Preis gelesen wird
why-assumed-pace = wie schnell Sprechertext gesprochen wird
why-assumed-upgrade = was ein Wechsel mitten im Zeitraum gibt
why-spoken-letters = { $count } Zeichen in { $script } zu { $pace } je Sekunde
why-latin-letters = lateinischer Schrift
why-rule-3 = Sprache wird nach angefangenen Blöcken von Zeichen berechnet
why-rule-4 = Ein Drehbuch richtet sich nach der Laufzeit
why-rule-6 = Was ein Tarif unbegrenzt gibt, kostet darin nichts
why-rule-7 = Je ein Take, oder so viele wie geplant, in den Durchgängen, die zählen
why-rule-9 = Ein Entwurf lohnt sich, wenn er weniger kostet, als er an der Endfassung spart
why-rule-10 = Credits sind ganz; Durchschnitte werden aufgerundet
why-rule-11 = Was keinen Preis hat, zählt neben dem Betrag
why-rule-12 = Was nicht bekannt ist, zählt nicht als nichts
why-rule-13 = Es passt, wenn der sichere Betrag höchstens das Übrige ist
why-rule-14 = Was der Tarif gibt, abzüglich des für Takes Berechneten
why-rule-16 = Arbeit verteilt sich in der Reihenfolge der Arbeitsliste auf Zeiträume
why-rule-17 = Credits erneuern sich am Abrechnungstag und werden nicht übertragen
why-rule-21 = Zurückgehalten für Unvorhergesehenes; ein Anteil wird einmal aufgerundet
why-rule-22 = Ganze Monate des Tarifs: Credits werden nicht übertragen, und andere Filme darin werden nicht abgezogen
why-rule-24 = Projekte bekommen ihren Anteil der Reihe nach; was für eines zurückgelegt ist, bleibt seines
why-rule-23 = Das Spätere von Credits und Arbeitszeit ist die Fertigstellung
why-rule-25 = Wie wahrscheinlich alles samt Wiederholungen nicht mehr kostet, als übrig ist
why-rule-26 = Angenommenes zählt wie so viele Takes neben den gemachten
why-rule-19 = Teile sind Anteile, die zusammen das Ganze ergeben
why-rule-other = Wiederholungen zählen im Schnitt oder so, dass es sicher ist
why-less-unpriced = { $credits } − { $count } ohne Preis
why-at-least-short = mindestens { $credits } zu wenig
why-at-most = höchstens { $credits }
why-not-known = nicht bekannt
why-cycles-counted = { $count ->
        [one] { $count } Zeitraum
       *[other] { $count } Zeiträume
    }
why-clip-up-to = Ein Clip bis { $seconds } s
why-an-image = Ein Bild
why-each-block = Je angefangene { $count } Zeichen
why-each = Je Stück
why-before-first-minute = Vor der ersten Minute
why-each-minute = Jede Minute
why-at-least = Mindestens
why-at-most-label = Höchstens
why-free = Frei
why-on-board = Auf diesem Board damit gemacht
why-as-listed = { $basis }, zum Preis der Liste
why-unpriced-as-listed = In der Liste ohne Preis
why-your-rating = Deine Bewertung in diesem Projekt
why-rated-by = Bewertet nach „{ $word }“, { $mode }
why-prior = Takes, die die Annahme wert ist
why-takes-kept = Behaltene Takes
why-takes-seen = Gemachte Takes, behalten oder nicht
why-kept-after-draft = Nach einem Entwurf behaltene Takes
why-seen-after-draft = Nach einem Entwurf gemachte Takes
why-charged-for-all = Für alle berechnet
why-planned-for-kept = Für die behaltenen geplant
why-viewers-score = Wertung der Zuschauer, { $mode }{ $noted ->
        [1] { " " }{ $note }
       *[other] { "" }
    }
why-learned = Trefferquote aus deinen Takes, { $key }
why-learned-of = Trefferquote aus deinen Takes, { $key }, { $model }
why-past-used = Im Zeitraum ab { $date } verbraucht
why-past-expired = Vom Zeitraum ab { $date } verfallen
why-chance-now = Chance, dass es jetzt passt
why-chance-then = Chance, dass es dann passt
why-within = Credits, in die es passen soll
why-as-it-is = { $what }, wie es ist
why-with-the-change = { $what }, mit der Änderung
why-still-added = Ein hinzugefügtes Standbild
why-costs-more = Kostet mehr
why-other-shots = Andere Shots der Szene, die dann mit dem Standbild beginnen
why-places = Stellen, die sich ändern lassen
why-decision-in = Eine Entscheidung, ab { $scene }
why-with-this-answer = Mit Wiederholungen, mit dieser Antwort
why-moves = Ändert den Betrag um
why-before-step = Mit Wiederholungen, vor diesem Schritt
why-after-step = Mit Wiederholungen, mit diesem Schritt
why-cheapest = Mit Wiederholungen, mit den günstigsten Modellen
why-to-go-average = Im Schnitt noch offen
why-left-for-it = Was dafür übrig ist
why-draft-saves = Im Schnitt an der Endfassung gespart
why-draft-costs = Der Entwurf kostet im Schnitt
why-selected-together = Gewählte Szenen zusammen
why-spent-on-it = Dafür ausgegeben
why-sheet-row = Eine Zeile der Arbeitsliste
why-missing = Es fehlen
why-changes-besides = Was es sonst ändert, in der Ersparnis nicht gezählt
why-saved = Gespart
