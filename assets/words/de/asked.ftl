## What is wrong with what was asked on the command line, and what to ask instead

asked-whole-credits = eine ganze Zahl von Credits angeben, etwa 340
asked-credits = eine Zahl von Credits angeben, etwa 340.5
asked-amount = einen Betrag in { $currency } angeben, etwa 17.50
asked-scene = die Nummer einer Szene angeben, etwa 3, oder 0 für das Projekt selbst
asked-row = die Nummer einer Zeile angeben, ab 1
asked-pass = draft oder final angeben
asked-date = ein Datum angeben, etwa 2026-11-22
asked-retakes = „{ $text }“ ist keine Art, Wiederholungen zu zählen; bare, expected oder safe angeben
asked-column = SPALTE=FELD angeben, etwa Tool=final
asked-run-column = SPALTE=FELD angeben, etwa Engine=model
asked-date-order = day-first oder month-first angeben
asked-minutes = eine Zahl von Minuten von 0 bis { $most } angeben
asked-billing-day = einen Tag des Monats von 1 bis 31 angeben
asked-unit = die Nummer eines Teils ab 1 angeben oder --unit für alle weglassen
asked-command = das ist weder ein Befehl noch eine Datei; siehe creditboard --help
asked-in-file = „{ $file }“: { $what }
asked-list-broken = die Preisliste ist beschädigt: { $why }; Creditboard neu installieren
asked-list-unread = { $why }; eine Datei mit Preisen nennen oder --prices { $known } nutzen
asked-too-large = die Summe ist zu groß zum Rechnen
asked-other-service = das Konto und seine Takes sind nicht bei { $provider }; --prices { $list } weglassen
asked-name = der Name eines Projekts endet auf .ron; die Ausgabe NAME.board.ron nennen
asked-no-plans = { $provider } hat keine Tarife: gezahlt wird nach Verbrauch
asked-no-plan = den Tarif „{ $plan }“ gibt es nicht; --plan { $known } nutzen
asked-not-a-project = ein Name, der auf .ron endet, gehört einem Projekt; eine andere Ausgabe nennen
asked-assign = ZEILE=SZENE:BEZEICHNUNG angeben, etwa „5=2:Wide shot“, oder „5=2:Wide shot:draft“ für den Entwurf
asked-assign-no-project = kein Projekt ist bekannt, dem sich Läufe zuordnen lassen; es mit --project DATEI.ron nennen
asked-assign-no-row = das Protokoll hat in Zeile { $row } keinen Lauf
asked-assign-twice = Zeile { $row } ist zweimal zugeordnet
asked-assign-no-scene = Zeile { $row }: „{ $project }“ hat keine Szene { $scene }; es hat { $count }
asked-assign-no-asset = Zeile { $row }: Szene { $scene } hat kein Element „{ $label }“; sie hat { $labels }
asked-quoted = „{ $label }“
asked-assign-other-kind = Zeile { $row }: { $model } macht { $kind }, und „{ $label }“ ist von der Art { $other }
asked-assign-no-pass = Zeile { $row }: „{ $label }“ hat { $pass ->
        [draft] keinen Entwurf
       *[other] keine Endfassung
    }
asked-no-manual = den Befehl { $name } gibt es nicht; siehe creditboard --help
asked-no-json = die Antwort lässt sich nicht als JSON schreiben: { $why }
asked-where = „{ $file }“, { $what }
asked-import-over-source = das ist die Datei, die importiert wird, und sie wird nur gelesen; eine andere Ausgabe nennen
asked-other-unit = { $one } und { $other } zählen in verschiedenen Einheiten, die sich nicht vergleichen lassen
asked-priority = first, normal oder last angeben
asked-due = { $what }, oder none
asked-no-scene = eine Szene { $scene } gibt es nicht, es hat { $count ->
        [0] keine Szenen
        [1] 1 Szene
       *[other] die Szenen 1 bis { $count }
    }; --scene 0 ist das Projekt selbst
asked-the-project = das Projekt selbst
asked-scene-number = Szene { $number }
asked-several-assets = { $place } hat { $count } Elemente „{ $label }“; ihnen erst eigene Bezeichnungen geben
asked-no-assets = { $place } hat kein Element „{ $label }“, überhaupt keines; eine andere Szene wählen
asked-the-only-asset = { $place } hat kein Element „{ $label }“; { $only } nehmen
asked-one-of-assets = { $place } hat kein Element „{ $label }“; eines von diesen nehmen: { $labels }{ $more ->
        [1] { " " }und weitere
       *[other] { "" }
    }
asked-no-draft = „{ $label }“ hat { $pass ->
        [draft] keinen Entwurf
       *[other] keine Endfassung
    }; --pass final nutzen
asked-units = „{ $label }“ hat { $count ->
        [1] 1 Teil; --unit weglassen
       *[other] die Teile 1 bis { $count }
    }
asked-no-price = für dieses Element ist kein Preis von „{ $model }“ bekannt; --credits N nutzen
asked-log-column = keine Spalte für { $missing }; --map SPALTE={ $field } mit einer der Spalten { $columns } nutzen
asked-or-the = { $one } oder { $other }
asked-no-store-folder = der Verbrauchsspeicher hat keinen Ordner, weil es kein Benutzerverzeichnis gibt; HOME setzen

## What explain was asked

asked-no-figure = eine solche Zahl gibt es auf diesem Board nicht
asked-past-cycle = ein früherer Zeitraum hat, was er verbraucht hat, und was verfiel
asked-no-model = die Preisliste hat kein Modell „{ $model }“; `creditboard prices` listet sie auf
asked-of-model = ein Modell hat total, price, own-price, rating und buys
asked-which-scene = sagen, welche Szene: --scene N
asked-which-decision = sagen, welche Entscheidung: --swap N von `swaps` oder --step N von `reach`
asked-which-model = sagen, welches Modell: --model MODELL
asked-of-scene = eine Szene und ihre Elemente haben eine Summe; mit --figure spoken sagt eine Szene, wie lange ihr Sprechertext dauert
asked-scene-of = eine Szene { $number } gibt es nicht; das Projekt hat { $count }
asked-asset-of = Szene { $scene } hat kein Element „{ $label }“; sie hat { $known }
asked-of-decision = eine Entscheidung hat saving und chance, ein Schritt auch total
asked-no-step = reach hat keinen Schritt { $number }; es hat { $count }
asked-no-row = swaps hat keine Zeile { $number }; es hat { $count }
asked-no-part = diese Entscheidung hat keinen Teil { $number }; sie hat { $count }

## Arguments that cannot be read

asked-lang = en, de, es oder ja angeben
asked-see-help = { $what }; siehe creditboard --help
asked-value-why = „{ $value }“ passt nicht für „{ $argument }“: { $why }
asked-value = „{ $value }“ passt nicht für „{ $argument }“
asked-value-of = „{ $value }“ passt nicht für „{ $argument }“ [möglich: { $known }]
asked-no-value = „{ $argument }“ braucht einen Wert, hat aber keinen
asked-no-value-of = „{ $argument }“ braucht einen Wert, hat aber keinen [möglich: { $known }]
asked-unknown-argument = „{ $argument }“ ist hier nicht vorgesehen
asked-too-many-values = „{ $value }“ ist für „{ $argument }“ zu viel
asked-unknown-command = den Befehl „{ $command }“ gibt es nicht
asked-required = es fehlt: { $arguments }
asked-twice = „{ $argument }“ geht nur einmal
asked-conflict = „{ $argument }“ geht nicht zusammen mit „{ $other }“
asked-conflicts = „{ $argument }“ geht nicht zusammen mit: { $others }
asked-command-conflict = der Befehl „{ $command }“ geht nicht zusammen mit „{ $other }“
asked-tip = Tipp: { $tip }
asked-tip-command = Tipp: { $count ->
        [one] ein ähnlicher Befehl
       *[other] ähnliche Befehle
    }: { $known }
asked-tip-argument = Tipp: { $count ->
        [one] ein ähnliches Argument
       *[other] ähnliche Argumente
    }: { $known }
asked-tip-value = Tipp: { $count ->
        [one] ein ähnlicher Wert
       *[other] ähnliche Werte
    }: { $known }
asked-with-tip = { $what }. { $tip }
