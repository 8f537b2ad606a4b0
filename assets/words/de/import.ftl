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
