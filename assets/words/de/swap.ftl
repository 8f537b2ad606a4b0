## The screen of swaps

swap-working-out = Die sanftesten Schritte werden gesucht …
swap-fits = Es passt, wie es ist. Nichts muss sich ändern.
swap-is-within = Es bleibt, wie es ist, unter { $credits }; ob so viel übrig ist, ist nicht bekannt.
swap-stands = jetzt { $expected } mit Wiederholungen{ $held ->
        [1] { " " }und Reserve
       *[other] { "" }
    } · { $known ->
        [1] passt zu
       *[other] ob es passt, ist
    }
swap-within = Dieses Board bringen auf
swap-to-reach = Zu erreichende Credits
swap-what-is-left = Was übrig ist
swap-left-this-cycle = in diesem Zeitraum übrig
swap-heroes = Schlüsselszenen dürfen sich ändern
swap-nothing-else = Nichts anderes hilft, ohne dass eine Szene wegfällt.
swap-what-helps = Was hilft, ohne dass eine Szene wegfällt:
swap-take-named = Übernehmen – { $title }
swap-take = Übernehmen
swap-gentlest = die sanftesten zuerst
swap-gentlest-no-heroes = die sanftesten zuerst · Schlüsselszenen unberührt
swap-within-unknown-left = Unter { $credits }; ob so viel übrig ist, ist nicht bekannt
swap-unknown-within = Ob es unter { $credits } bleibt, ist nicht bekannt
swap-reached = Unter { $credits }: passt zu { $chance }
swap-not-reached = Noch nicht unter { $credits }: passt zu { $chance }
swap-take-it = Übernehmen
swap-take-all = Alle { $count } übernehmen
swap-with-steps = Mit { $count ->
        [one] { $count } Schritt
       *[other] { $count } Schritten
    }
swap-as-version = Als Version …
swap-as-version-about = Eine Kopie des Boards mit diesen Schritten aufheben; dieses Board bleibt, wie es ist
swap-version-name = unter { $credits }
swap-compare = Vergleichen …
swap-compare-named = Vergleichen – { $name }
swap-compare-about = Das Board mit diesen Änderungen neben dem jetzigen
swap-also-possible = Auch möglich
swap-hide-dismissed = Ausgeblendete verbergen
swap-dismissed = { $count } ausgeblendet · zeigen
swap-nothing-better = Nichts ist günstiger oder besser, ohne zu verlieren, was die Elemente brauchen.
swap-hide-parts = Teile verbergen
swap-show-parts = Teile zeigen
swap-bring-back = Zurückholen
swap-dismiss = Ausblenden
swap-apply = Anwenden
swap-apply-named = Anwenden – { $title }
swap-apply-part = Anwenden – { $title }, { $place }
swap-and-more = und { $rest } mehr
swap-looking = Ersparnisse werden gesucht …
swap-nothing-to-save = nichts zu sparen
swap-summary = { $decisions ->
        [one] { $decisions } Entscheidung
       *[other] { $decisions } Entscheidungen
    } · { $places ->
        [one] { $places } Stelle
       *[other] { $places } Stellen
    }
swap-best-board = Das beste Board für jedes Budget
swap-drag = mit Wiederholungen{ $held ->
        [1] { " " }und Reserve
       *[other] { "" }
    } – zieh die Linie
swap-getting-ready = Das Board wird vorbereitet …
swap-back = Zurück
swap-back-about = Nicht mehr als jetzt, im Rahmen dessen, was übrig ist
swap-use-left = Nutzen, was übrig ist
swap-use-left-about = Bis zu { $more } mehr als jetzt ausgeben
swap-nothing-to-change = Nichts zu ändern: Das ist das beste Board für diese Credits.
swap-working-chance = Die Chance wird berechnet …
swap-apply-changes = { $count ->
        [one] { $count } Änderung
       *[other] { $count } Änderungen
    } anwenden · { $credits }
swap-fit-to = Auf { $credits } gebracht
swap-budget = Budget der Anpassung: { $credits }
swap-whose = { $whose ->
        [left] In diesem Zeitraum übrig:{ " " }
        [now] Wie jetzt:{ " " }
       *[other] { "" }
    }{ $credits }
swap-arrow-keys = Pfeiltasten bewegen die Linie
swap-fit-changes = Was die Anpassung ändert
swap-nothing-may-change = Nichts auf diesem Board darf sich ändern: Füge Bilder oder Shots hinzu, oder entsperre sie.
swap-nothing-to-go-may-change = Nichts, was noch offen ist, darf sich ändern: Der Rest ist fertig oder gesperrt.
swap-rules = Regeln
swap-keep-heroes = Schlüsselszenen bei 90 oder mehr halten
swap-no-more-cuts = Höchstens 2 Schnitte mehr je Shot
swap-even-cheapest = Selbst die günstigste Wahl braucht { $credits } mehr.
swap-nothing = Nichts.
swap-more = und { $more } mehr
swap-scene-asset = Szene { $place } · { $label }
swap-dropped = entfällt
swap-from-to = { $from } → { $to }{ $draft ->
        [1] { " " }(Entwurf)
       *[other] { "" }
    }
swap-now = jetzt
swap-steps = Schritte
swap-versions = Versionen dieses Boards
swap-working-them-out = Werden berechnet …
swap-keep-version = + Als Version aufheben
swap-keep-version-about = Das Board, wie es jetzt ist, unter einem Namen
swap-compare-versions = Versionen vergleichen
swap-compare-versions-about = Alle nebeneinander, mit dem, was anders ist
swap-older = { $count ->
        [one] { $count } ältere Version
       *[other] { $count } ältere Versionen
    } neben der Datei des Boards
swap-with-the-steps = Mit den Schritten
swap-of-each = { $what } je Version: { $all }
