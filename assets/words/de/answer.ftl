## What ids are called in answers

answer-both = beide
answer-image = Bild
answer-video = Video
answer-speech = Sprache
answer-script = Drehbuch
answer-enhancement = Optimierung
answer-consultation = Beratung
answer-lost = verloren
answer-ambiguous = mehrdeutig
answer-guessed = geraten
answer-note-kind = Hinweis
answer-first = zuerst
answer-normal = normal
answer-last = zuletzt
answer-dominated = unterlegen
answer-lossless = verlustfrei
answer-drop-draft = Entwurf weg
answer-add-still = Standbild dazu
answer-share-still = Standbild teilen
answer-add-draft = Entwurf dazu
answer-trim = kürzen
answer-cheaper = günstiger
answer-fewer-images = weniger Bilder
answer-hold-still = Standbild halten
answer-cut-scene = Szene weg
answer-free-upgrade = gratis besser

## Around every answer

answer-note = Hinweis: { $note }
answer-done-but = Hinweis: { $done }; { $why }
answer-not-written = die Antwort lässt sich nicht schreiben, { $reason }; sie woandershin schicken

## The alternatives of assets

answer-unpriced = ohne Preis
answer-too-large = zu groß
answer-alternative = { $letter } { $name }{ $chosen ->
        [1] , gewählt
       *[other] { "" }
    }

## Whose takes there are, and copies

answer-say-which = { $what } Was gilt, sagt creditboard claim „{ $file }“ --together oder --apart.
answer-say-whose = { $what } Wessen sie sind, sagt creditboard claim „{ $file }“ --mine oder --theirs.
answer-takes = { $count ->
        [one] { $count } Take
       *[other] { $count } Takes
    }
answer-mine = deine: { answer-takes }, { $credits }; das Konto wird belastet
answer-theirs = von jemand anderem: { answer-takes }, { $credits }; das Konto wird nicht belastet
answer-way-back = Doch nicht? creditboard claim „{ $file }“ --undo
answer-nothing-to-claim = nichts zu klären: Jeder Take dieses Projekts ist zugeordnet
answer-nothing-to-take-back = nichts zurückzunehmen: Von keinem Take wurde gesagt, wessen er ist
answer-taken-back = zurückgenommen: { answer-takes }, { $credits }; das Konto wird nicht belastet, bis gesagt ist, wessen sie sind
answer-no-copy = es ist keine Kopie eines Projekts, das noch da ist
answer-together = ein Projekt mit „{ $original }“: Was in einem eingetragen wird, zählt in beiden
answer-apart = ein eigenes Projekt, getrennt von „{ $original }“
answer-same = Sonst ist alles gleich.

## Totals

answer-as-you-go = { $provider }, nach Verbrauch bezahlt
answer-a-cycle = { $plan }, { $credits } im Zeitraum
answer-project = Projekt
answer-plan = Tarif
answer-pass = Durchgang
answer-of-it-stills = davon gemeinsame Standbilder
answer-total = Summe
answer-of-it-made-changed = davon gemacht, teils seither geändert
answer-of-it-made = davon gemacht
answer-of-it-to-go = davon offen
answer-free = frei
answer-money = Geld für den Film: { $film } ({ $months })
answer-money-and-second = { answer-money }; { $second } für eine fertige Sekunde
answer-unsure = --require-fit zählt keine Wiederholungen: Ohne sie passt das, aber nicht zu { $confidence } % sicher ({ $words })
answer-odds-totals = Mit Wiederholungen{ $held ->
        [1] { " " }und Reserve
       *[other] { "" }
    }: im Schnitt { $expected }; zu { $confidence } % sicher { $safe }
answer-odds = { $totals }; passt mit einer Chance von { $chance }
answer-odds-not-known = { $totals }; ob es passt, ist nicht bekannt
answer-spent = { $spent } ausgegeben; mit dem Offenen insgesamt { $all }{ $held ->
        [1] { " " }mit Reserve
       *[other] { "" }
    }
answer-total-to-go = { $total }{ $some ->
        [1] { " " }offen
       *[other] { "" }
    }{ $held ->
        [1] { " " }mit Reserve
       *[other] { "" }
    }
answer-verdict-as-you-go = { $total }, nach Verbrauch bezahlt
answer-verdict = { $total }, { $left }: { $words }
answer-verdict-spare = { $total }, { $left }: { $spare }; { $words }

## Plans

answer-free-worth = { $kind } (Wert { $sum })
answer-safe-at = Zu { $percent } % sicher
answer-all-hold-back = Alle Summen halten eine Reserve von { $words } zurück
answer-unlimited = unbegrenzt

## Swaps, steps and fits

answer-dismissed = { $count } weggelassen, weil verworfen
answer-start-still = Startbild mit { $model }
answer-saving = { $count ->
        [0] nichts spart Credits
        [1] 1 Entscheidung spart Credits
       *[other] { $count } Entscheidungen sparen Credits, jede für sich
    }; jetzt passt es mit { $chance }
answer-saving-not-known = { $count ->
        [0] nichts spart Credits
        [1] 1 Entscheidung spart Credits
       *[other] { $count } Entscheidungen sparen Credits, jede für sich
    }; ob es jetzt passt, ist nicht bekannt
answer-limits-nothing = { $provider } begrenzt nichts; mit --credits sagen, wie viel
answer-written = geschrieben nach { $file }
answer-now = jetzt
answer-steps = { $count ->
        [0] nichts zu ändern
        [1] 1 Schritt
       *[other] { $count } Schritte
    }
answer-within = { answer-steps }: in { $credits }, passt mit { $chance }
answer-within-not-known = { answer-steps }: in { $credits }; ob sie übrig sind, ist nicht bekannt, andere gehen vor
answer-still-not-within = { answer-steps }: zu { $percent } % immer noch nicht in { $credits }, passt mit { $chance }
answer-not-known-within = { answer-steps }: ob es in { $credits } passt, ist nicht bekannt
answer-place = Szene { $scene }, „{ $label }“
answer-unmet = { $place }: { $why }, { $least } oder mehr
answer-no-change = dieser Aufruf von fit hat keine Änderung { $number }; er hat { $count }
answer-left-alone = { $place }, { $pass }: { $why }
answer-short = { $credits }: { $why }
answer-no-fit = passt nicht: { $why }
answer-dropped = entfällt
answer-changes = { $count ->
        [0] nichts zu ändern
        [1] 1 Änderung
       *[other] { $count } Änderungen
    }: { $cost }{ $held ->
        [1] { " " }mit Reserve
       *[other] { "" }
    } von { $credits }, Qualität { $quality }
answer-chance-that = Chance, dass { $credits }{ $pass ->
        [draft] { " " }für den Entwurf
        [final] { " " }für die Endfassung
       *[other] { "" }
    } { $are ->
        [1] reicht
       *[other] reichen
    }: jetzt { $before }, dann { $after }
answer-proven = nichts Besseres passt{ $unpriced ->
        [0] { "" }
       *[other] { " " }von dem, was einen Preis hat
    }: bewiesen
answer-not-proven = nicht bewiesen: bis zu { $gap } Besseres könnte passen

## The schedule

answer-a-cycle-left = { $plan }, { $credits } im Zeitraum, { $left } übrig
answer-cycles-each = { $from } bis { $to }: { $count } Zeiträume, je { $credits }
answer-cycles-all = { $from } bis { $to }: { $count } Zeiträume, insgesamt { $credits }
answer-one-cycle = { $from } bis { $to }: { $credits }
answer-held-back-here = Eine Reserve von { $words } wird zurückgehalten und hat hier keinen Platz
answer-not-placed = { $count ->
        [one] { $count } Element hat
       *[other] { $count } Elemente haben
    } keinen bekannten Preis und noch keinen Platz im Ablauf
answer-too-late = Nicht binnen 100 Jahren
answer-too-dear = Nie: Ein Take kostet mehr als ein ganzes Kontingent
answer-goes-on = { $pass }, geht weiter

## The price list

answer-prices-of = { $provider }, Preise von { $revision }
answer-no-plans = Keine Tarife: bezahlt nach Verbrauch.
answer-list-as-you-go = nach Verbrauch
answer-unit-a-cycle = { $unit } im Zeitraum
answer-an-image = { $credits } je Bild
answer-a-clip = { $credits } für einen Clip bis { $seconds } s
answer-a-character = { $credits } je Zeichen
answer-characters = { $credits } je { $block } Zeichen
answer-by-minutes = { $base } und { $minute } je Minute, mindestens { $least }, höchstens { $most }
answer-each = je { $credits }
answer-between = je { $least } bis { $most }
answer-no-folder = für eigene Preise gibt es keinen Ordner
answer-prices-changed = die eigenen Preise wurden geändert
answer-over-shipped = eigene Preise liegen über einer Liste, die das Programm mitbringt; --list { $known } nutzen
answer-line = Zeile { $line }: { $why }
answer-new = neu
answer-no-prices-changed = keine Preise geändert
answer-prices-taken = { $count ->
        [one] { $count } Preis als eigener
       *[other] { $count } Preise als eigene
    } übernommen
answer-prices-would-change = { $count ->
        [one] { $count } Preis würde
       *[other] { $count } Preise würden
    } sich ändern; --take übernimmt sie
answer-prices-not-right = { $count ->
        [one] { $count } Preis würde
       *[other] { $count } Preise würden
    } sich ändern; übernommen wird erst, wenn die Tabelle stimmt
answer-can-be-used = „{ $file }“ lässt sich nutzen: { $provider } ({ $revision }), { $models ->
        [one] { $models } Modell
       *[other] { $models } Modelle
    }, { $plans ->
        [one] { $plans } Tarif
       *[other] { $plans } Tarife
    }.
answer-to-fix = { $count ->
        [one] { $count } Fehler ist
       *[other] { $count } Fehler sind
    } zu beheben, bevor sich diese Liste nutzen lässt.

## Usage

answer-head-cycle = Zeitraum
answer-head-used = Verbraucht
answer-head-left = Übrig
answer-head-resets = Erneuerung
answer-cycle = { $from } bis { $to }, noch { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
answer-resets = { $date } um { $time }{ $assumed ->
        [1] , angenommen
       *[other] { "" }
    }
answer-resets-soon = { answer-resets }; { $soon }
answer-used = { $credits } in { answer-takes }
answer-used-besides = { answer-used } und { $besides }, die kein Take erklärt
answer-over = { $left }, überzogen um { $over }
answer-granted = { $left }, mit { $more } mehr, die die Seite gewährt
answer-used-of = { $used } von { $allowance } in diesem Zeitraum verbraucht, { $left } übrig
answer-used-only = { $used } in diesem Zeitraum verbraucht

## The projects of the account

answer-list-changed = die Liste wurde geändert
answer-no-home = es gibt kein Benutzerverzeichnis für die Liste; HOME setzen
answer-not-in-list = dieses Projekt steht nicht in der Liste
answer-keeps-more = { $keep } sind mehr, als ein Zeitraum gewährt ({ $allowance }): Für spätere Projekte bleibt nichts
answer-day-over = { $day } ist vorbei: Das Projekt ist von Anfang an zu spät
answer-left-for-all = { $credits } für alle Projekte übrig
answer-no-project = Kein Projekt steht in der Liste; eines im Fenster öffnen oder seine Datei hier nennen.
answer-at-most = höchstens { $what }
answer-project-holds = Was { $project } braucht, hält eine Reserve von { $words } zurück

## Takes that are recorded

answer-nothing-recorded = nichts wurde eingetragen
answer-nothing-recorded-why = nichts wurde eingetragen: { $why }
answer-in-future = { $day } liegt in der Zukunft: Der Take gilt als gemacht, seine Credits werden im Zeitraum vom { $day } verbraucht
answer-take-recorded = der Take wurde eingetragen
answer-recorded = eingetragen: Szene { $scene }, { $label }, { $pass } mit { $model }: { $outcome }, { $credits }
answer-recorded-unit = eingetragen: Szene { $scene }, { $label }, Teil { $unit } von { $units }, { $pass } mit { $model }: { $outcome }, { $credits }
answer-credits = { $one ->
        [1] 1 Credit
       *[other] { $credits } Credits
    }
answer-no-store-folder = Der Verbrauchsspeicher hat keinen Ordner, weil es kein Benutzerverzeichnis gibt; HOME setzen.
answer-take-in-store = der Take ist im Verbrauchsspeicher, und „{ $file }“ bekommt ihn beim nächsten Öffnen: { $why }
answer-nothing-recorded-both = nichts wurde eingetragen: { $file }; { $store }
answer-open-in-window = „{ $file }“ ist in einem Fenster offen; den Take dort eintragen oder es schließen

## The provider’s log

answer-row-has-take = Zeile { $row } hat schon einen Take; sie wird nicht zugeordnet
answer-no-store = nichts wurde eingetragen: Es gibt keinen Verbrauchsspeicher
answer-takes-recorded = die Takes wurden eingetragen
answer-not-opened = „{ $file }“ lässt sich nicht öffnen; kein Lauf wird dafür gehalten
answer-only-recorded = nur { answer-takes } eingetragen: { $why }
answer-log = Protokoll
answer-columns = Spalten
answer-no-runs = keine Läufe
answer-runs = { $count ->
        [one] { $count } Lauf
       *[other] { $count } Läufe
    }, { $from } bis { $to }
answer-lines-credits = { $lines }, { $credits }
answer-about-log = Zum Protokoll
answer-log-finding = { $severity }: { $what } (Zeile { $rows }{ $more ->
        [1] { " " }und weitere
       *[other] { "" }
    })
answer-takes-taken = eingetragen: { answer-takes }
answer-use-take = --take trägt die neuen Takes ein.
answer-credits-recorded = { $said }, eingetragen { $recorded }

## The heads of columns

answer-head-act = Akt
answer-head-scenes = Szenen
answer-head-length = Länge
answer-head-bare = Ohne Wdh.
answer-head-expected = Im Schnitt
answer-head-safe = Sicher
answer-head-scene = Szene
answer-head-asset = Element
answer-head-alternative = Alternative
answer-head-board = Board
answer-head-old = Alt
answer-head-new = Neu
answer-head-difference = Unterschied
answer-head-pass = Durchgang
answer-head-change = Änderung
answer-head-model = Modell
answer-head-scope = Umfang
answer-head-price = Preis
answer-head-from = Von
answer-head-to = Zu
answer-head-saves = Spart
answer-head-credits = Credits
answer-head-quality = Qualität
answer-head-plan = Tarif
answer-head-allowance = Kontingent
answer-head-costs = Kostet
answer-head-fits = Passt
answer-head-what-is-left = Was bleibt
answer-head-chance-it-fits = Chance, dass es passt
answer-head-cycles = Zeiträume
answer-head-finished = Fertig
answer-head-expires = Verfällt
answer-head-free = Frei
answer-head-film-money = Geld für den Film
answer-head-second-money = Eine fertige Sekunde
answer-head-months = Monate
answer-head-buys = Was es kauft
answer-head-kind = Art
answer-head-name = Name
answer-head-list = Liste
answer-head-service = Dienst
answer-head-read = Gelesen
answer-head-models = Modelle
answer-head-plans = Tarife
answer-head-project = Projekt
answer-head-priority = Vorrang
answer-head-to-go = Offen
answer-head-kept = Zurückgelegt
answer-head-left-for-it = Bleibt dafür
answer-head-short-by = Zu wenig
answer-head-due = Fällig
answer-head-file = Datei
answer-head-step = Schritt
answer-head-what = Was
answer-head-where = Wo
answer-head-with-retakes = Mit Wiederholungen
answer-head-chance = Chance
answer-head-loses = Verliert
answer-head-title = Titel
answer-head-log-row = Zeile
answer-head-log-time = Zeit
answer-head-log-model = Modell
answer-head-log-credits = Credits
