## What imports and logs have to say

import-pasted-text = eingefügter Text
import-size = { $scenes ->
        [one] { $scenes } Szene
       *[other] { $scenes } Szenen
    }, { $assets ->
        [one] { $assets } Element
       *[other] { $assets } Elemente
    }
import-counts = { import-size }, { $count } Zeichen Sprechertext, { $seconds } s
import-cues = { $cues ->
        [one] { $cues } Einsatz
       *[other] { $cues } Einsätze
    } von { $speakers ->
        [one] { $speakers } Stimme
       *[other] { $speakers } Stimmen
    }: { $names }
import-more-findings = { $count ->
        [one] { $count } weiterer Hinweis
       *[other] { $count } weitere Hinweise
    }
import-summary = Importiert: { $what }.
import-without-title = ohne Titel
import-scene-new = neu: Szene { $number }, { $title }
import-scene-changed = geändert: Szene { $number }, { $title } ({ $parts })
import-scene-gone = weg: Szene { $number }, { $title }; behalten, aber ausgelassen
import-part-title = Titel
import-part-length = Länge
import-part-narration = Sprechertext
import-part-notes = Notizen
import-part-picture = Bild
import-part-act = Akt
import-part-omitted = ausgelassen
import-part-assets = Elemente
import-log-matched = Stimmt überein
import-log-differing = Credits weichen ab
import-log-new = Neue Takes
import-log-unassigned = Nicht zugeordnet
import-log-unlogged = Nicht im Protokoll
import-log-unreadable = Nicht lesbar
import-log-matched-about = Protokoll und Takes sagen dasselbe.
import-log-differing-about = Derselbe Lauf, aber mit anderen Credits. Was eingetragen ist, bleibt.
import-log-new-about = Läufe ohne Take, jeder mit dem einen Element, das passt. Der letzte Lauf einer Einheit zählt als behalten.
import-log-unassigned-about = Läufe ohne Take, die zu keinem oder mehreren Elementen passen. Trage sie von Hand ein.
import-log-unlogged-about = Eingetragene Takes dieser Tage, die das Protokoll nicht hat.
import-log-unreadable-about = Zeilen, die sich nicht lesen lassen, und warum.
import-why-no-asset = kein Element eines bekannten Projekts wird mit diesem Modell gemacht
import-why-other-project = das Projekt, das das Protokoll nennt, ist hier nicht bekannt
import-why-several = { $count ->
        [one] { $count } Element passt
       *[other] { $count } Elemente passen
    }; eine Spalte mit dem Namen des Elements würde es klären
import-why-no-unit = das eine Element, das passt, hat mehrere Einheiten, und keine kostet das
import-unread-no-time = es fehlt die Zeit
import-unread-not-a-time = „{ $cell }“ ist keine Zeit
import-unread-too-far = diese Zeit liegt zu weit von heute
import-unread-no-model = es fehlt das Modell
import-unread-no-credits = es fehlen die Credits
import-unread-not-credits = „{ $cell }“ ist keine Zahl von Credits
import-unread-part = „{ $cell }“ ist ein Teil eines Credits; Credits sind ganz
import-unread-too-large = „{ $cell }“ ist zu groß
import-unread-more-than-a-take = { $count ->
        [one] { $count } Credit
       *[other] { $count } Credits
    } sind mehr, als ein Take kosten kann
import-log-group = { $group }: { $lines ->
        [one] { $lines } Zeile
       *[other] { $lines } Zeilen
    }, { $count ->
        [one] { $count } Credit
       *[other] { $count } Credits
    }
import-log-finding = { $severity ->
        [lost] verloren
        [ambiguous] mehrdeutig
        [guessed] geraten
       *[other] Hinweis
    }: { $what }
import-line = Zeile { $line }
import-charge-recorded = { $charged }, eingetragen { $recorded }
import-within-scene = Szene { $number }
import-within-unit = Einheit { $number }
import-finding = { $severity ->
        [lost] verloren
        [ambiguous] mehrdeutig
        [guessed] geraten
       *[other] Hinweis
    }: { $what } ({ $count ->
        [one] Zeile { $lines }
       *[other] Zeilen { $lines }
    }{ $more ->
        [0] { "" }
       *[other] { " " }und { $more } weitere
    })
import-made-for = { $place }: { $outcome }
import-made-for-project = { $project }, { $place }: { $outcome }

## The dialog of an import

import-shots-with = Shots mit
import-voices-with = Stimmen mit
import-running-time-button = Laufzeit …
import-running-time = Laufzeit
import-speak = Sprechen
import-dialogue = Dialog
import-action = Handlung
import-both = Beides
import-nothing = Nichts
import-shots = Shots
import-one-a-scene = Einer je Szene
import-one-a-paragraph = Einer je Absatz
import-pace-heading = je Überschrift
import-pace-action = je Absatz Handlung
import-pace-action-word = je Wort davon
import-pace-speech = je Rede
import-pace-word = je gesprochenem Wort
import-seconds-for = Sekunden { $words }
import-usual = Üblich
import-skipped-row = { $text } · übergangen, kein Shot
import-line-is = Zeile { $line }: { $text } ist { $length }
import-not-read = nicht gelesen
import-type = Tippen …
import-type-length = Zeile { $line }: eine Länge tippen
import-length = Länge
import-set = Setzen
import-pick = Wählen …
import-pick-model = „{ $text }“ ist nicht in der Preisliste: ein Modell wählen
import-voices = Stimmen
import-narration = Sprechertext
import-what-changes = Was sich ändert
import-what-comes-in = Was hereinkommt
import-nothing-to-settle = Nichts zu entscheiden
import-needs-a-decision = Zu entscheiden · { $count }
import-as-it-stands = So, wie es ist
import-scenes = Szenen
import-spoken = Gesprochen
import-takes = Takes
import-new-changed-gone = { $new } neu, { $changed } geändert, { $gone } weg
import-at-line = Zeile { $one }
import-at-lines = Zeilen { $lines }
import-show-places = Zeige { $places }: { $what }
import-too-large = Das kostet zu viel, um es zu berechnen.
import-credits-at-least = Credits mindestens
import-credits-bare = Credits ohne Wiederholungen
import-not-priced = { $count ->
        [one] { $count } Element hat
       *[other] { $count } Elemente haben
    } keinen Preis: Eine Länge oder ein Preis fehlt
import-with-retakes = { $credits } mit Wiederholungen
import-board-then = Das Board danach: { $sum }
import-left = { $most ->
        [1] höchstens{ " " }
       *[other] { "" }
    }{ $left } übrig: { $verdict }
import-column = Spalte { $column }: { $words }
import-minutes-5 = 5 Minuten
import-hour-1 = 1 Stunde
import-hours-6 = 6 Stunden
import-day-1 = 1 Tag
import-week-1 = 1 Woche
import-log = Protokoll { $name }
import-say-column = Sag oben, welche Spalte das sagt: { $missing }.
import-reading = Wird gelesen …
import-times-differ = Zeiten dürfen abweichen um
import-times-differ-by = Zeiten dürfen abweichen um: { $words }
import-log-column = Spalte { $column }: { $field }
import-rows = Zeilen
import-made-for-what = Gemacht für …
import-as-log-says = Wie das Protokoll sagt
import-line-made-for = Zeile { $line } wurde gemacht für: { $shown }
import-nothing-changed = Nichts wird geändert. Die Datei selbst wird nur gelesen.
import-one-step = Sie kommen als ein Schritt herein, den Rückgängig zurücknimmt.
import-more-elsewhere = { $count ->
        [one] { $count } weiterer Take gehört
       *[other] { $count } weitere Takes gehören
    } zu anderen Projekten: Öffne diese dafür.
import-copy-report = Bericht kopieren
import-title = { $name } importieren
import-about-table = Jede Spalte sagt, was sie wird. Nach Namen und Zellen vermutet; zum Ändern klicken. Wird für Dateien mit diesen Spalten gemerkt.
import-about-script = Wähle, was gesprochen wird, wie viele Shots eine Szene bekommt und wie lange sie läuft.
import-about-paragraphs = Jede Überschrift oder jeder Absatz wird eine Szene, und ihr Text wird gesprochen.
import-about-timeline = Jeder Clip, jeder Untertitel, jedes Board wird eine Szene mit eigener Länge.
import-add-to = Zu { $board } hinzufügen
import-update-board = { $board } aktualisieren
import-new-project = Neues Projekt
import-as = Importieren als
import-detect = Erkennen
import-encoding-is = Kodierung: { $called }
import-fps = { $now } B/s
import-frames-a-second = Bilder je Sekunde: { $now }
import-commas = Kommas
import-semicolons = Semikolons
import-tabs = Tabulatoren
import-bars = senkrechte Striche
import-other-separator = anderes Trennzeichen
import-spreadsheet = Tabelle
import-own-project = Es wird ein eigenes Projekt.
import-file-unchanged = Die Datei selbst wird nie geändert.
import-all-one-step = Alles kommt als ein Schritt herein, den Rückgängig zurücknimmt.
import-file-unchanged-one-step = Die Datei selbst wird nie geändert. Alles kommt als ein Schritt herein, den Rückgängig zurücknimmt.
import-verb = Importieren
import-update-scenes = { $count ->
        [one] { $count } Szene
       *[other] { $count } Szenen
    } aktualisieren
import-shots-verb = { $count ->
        [one] { $count } Shot
       *[other] { $count } Shots
    } importieren
import-scenes-verb = { $count ->
        [one] { $count } Szene
       *[other] { $count } Szenen
    } importieren
