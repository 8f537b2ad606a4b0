## The inspector

inspector-remove-alternative = Alternative { $letter } entfernen · { $owner }
inspector-only-chosen = { $spoken }. Nur die gewählte zählt.
inspector-plus-alternative = + Alternative
inspector-add-alternative = Alternative hinzufügen … · { $owner }
inspector-alternative-about = Andere Möglichkeiten neben dieser aufheben und vergleichen; nur die gewählte zählt
inspector-alternatives-full = Es gibt schon { $count } Alternativen. Entferne zuerst eine.
inspector-keep-alternative = Als Alternative aufheben
inspector-keep-alternative-about = Hebt das Gewählte unter seinem Buchstaben auf und arbeitet mit einer Kopie weiter
inspector-or-add-model = Oder ein anderes Modell hinzufügen:
inspector-label = Bezeichnung
inspector-lock = Sperren: Vorschläge lassen es in Ruhe
inspector-unlock = Entsperren: Vorschläge dürfen es ändern
inspector-fold = Einklappen
inspector-more-for = Mehr für { $owner }
inspector-duplicate = Element duplizieren
inspector-up = Nach oben
inspector-down = Nach unten
inspector-delete = Element löschen
inspector-copy = Element kopieren
inspector-cut = Element ausschneiden
inspector-images = Bilder
inspector-length = Länge
inspector-characters = Zeichen
inspector-for-video = Für ein Video von
inspector-how-many = Wie viele
inspector-as-scene = wie die Szene, { $length }
inspector-shot-length = Länge des Shots
inspector-as-video = wie das Video, { $length }
inspector-running-time = Laufzeit
inspector-as-narration = wie der Sprechertext, { $count }
inspector-type-price = Preis eingeben
inspector-clips-of = Clips { $pass ->
        [draft] des Entwurfs
       *[other] der Endfassung
    }: { $words }
inspector-pass = { $pass ->
        [draft] Entwurf
       *[other] Endfassung
    }
inspector-needs = Anforderungen
inspector-plus-prompt = + Prompt
inspector-plus-prompt-of = + Prompt · { $owner }
inspector-prompt-about = Sag, was es zeigt, und kopiere das zum Dienst
inspector-shot-type = Einstellungsgröße
inspector-not-said = Nicht gesagt
inspector-shot-type-of = Einstellungsgröße · { $owner }
inspector-copy-prompt = Prompt kopieren · { $owner }
inspector-prompt-of = Prompt · { $owner }
inspector-prompt-hint = Worum der Dienst gebeten wird
inspector-unfold = { $owner } ausklappen, { $credits }
inspector-title = Inspektor
inspector-close = Inspektor schließen
inspector-look = Look
inspector-none = keiner
inspector-look-button = Look …
inspector-assets = Elemente
inspector-plus-image = + Bild
inspector-plus-shot = + Shot
inspector-plus-voice = + Stimme
inspector-add-else = Etwas anderes hinzufügen
inspector-plus-enhancement = + Optimierung
inspector-plus-script = + Drehbuch
inspector-plus-consultation = + Beratung
inspector-plus-draft = + Entwurf
inspector-draft-about = Zuerst mit einem anderen Modell ausprobieren
inspector-upgrade = Ohne Mehrkosten auf { $model } verbessern
inspector-swap-to = Zu { $model } tauschen, { $credits }
inspector-paid-elsewhere = Anderswo bezahlt
inspector-pay-credits = Mit Credits bezahlen
inspector-paid-elsewhere-about = Anderswo bezahlt, wie du gesagt hast: Es kostet keine Credits und wird nicht hier gemacht.
inspector-project = Projekt
inspector-project-title = Projekttitel
inspector-video-title = Titel des Videos
inspector-project-assets-about = Ein Drehbuch oder eine Beratung gehört zum Projekt und nicht zu einer Szene.
inspector-click-scene = Klicke auf eine Szene, um zu sehen, woraus sie besteht.
inspector-to-go = Noch offen
inspector-contingency = Reserve
inspector-contingency-hint = 10 % oder 200
inspector-held-back = Zusätzlich zurückgehalten: { $words }. Das zählt in jeder Summe und dabei, ob das Board passt.
inspector-contingency-about = Ein Anteil der Arbeit wie 10 % oder Credits wie 200, die zusätzlich zurückgehalten werden.
inspector-takes-a-day = Takes am Tag
inspector-any = beliebig
inspector-rounding = Sprache wird aufgerundet
inspector-rounding-each = Je Sprechertext
inspector-rounding-once = Einmal fürs Projekt
inspector-rounding-about = Eine Annahme: Die Seite des Anbieters sagt nicht, wo er rundet.
inspector-pace = Sprechtempo
inspector-numbers = Szenennummern
inspector-lock-numbers = Szenennummern festhalten
inspector-lock-numbers-about = Jede Szene behält ihre Nummer. Eine neue bekommt die Nummer davor und einen Buchstaben, eine gelöschte bleibt als OMITTED stehen.
inspector-no-assets = Noch keine Elemente. Füge ein Bild, einen Shot, einen Sprechertext oder eine Optimierung hinzu.
inspector-omitted = ausgelassen
inspector-scene-number = Szene { $number }
inspector-share-of = Ihr Anteil an der Summe ({ $basis }); { $alone }, wenn sie allein stünde.
inspector-scene-title = Szenentitel
inspector-scene-length = Länge der Szene
inspector-in-video = Im Video
inspector-narration = Sprechertext
inspector-narration-hint = Was über dieser Szene gesagt wird
inspector-notes = Notizen
inspector-notes-hint = Notizen für dich selbst
inspector-no-picture = kein Bild
inspector-picture = Bild …
inspector-remove = Entfernen
inspector-remove-picture = Bild entfernen
inspector-delete-them = Löschen
inspector-duplicate-them = Duplizieren
inspector-they-share = Gemeinsam
inspector-lock-all = Alle Elemente sperren
inspector-unlock-all = Alle entsperren
inspector-bulk-elsewhere = { $count ->
        [one] { $count } Element
       *[other] { $count } Elemente
    } ohne Preis: anderswo bezahlt
inspector-bulk-credits = { $count ->
        [one] { $count } anderswo bezahltes Element
       *[other] { $count } anderswo bezahlte Elemente
    }: mit Credits bezahlen
inspector-look-of-all = Look von allen
inspector-takes-and-length = Takes und Länge
inspector-takes-of-each = Takes von jedem
inspector-all = alle
inspector-they-differ = sie sind verschieden
inspector-length-of-each = Länge von jeder
inspector-length-of-each-scene = Länge jeder Szene
inspector-not-to-all = Das geht nicht bei allen
inspector-working = Wird berechnet …
inspector-apply = Anwenden
inspector-leave = So lassen
inspector-model-of-all = Modell von allen
inspector-kind = Art
inspector-which-pass = Durchgang
inspector-all-now = jetzt alle
inspector-none-of-them = kann keines davon machen
inspector-some = { $kind ->
        [image] { $count ->
            [one] { $count } Bild
           *[other] { $count } Bilder
        }
        [video] { $count ->
            [one] { $count } Shot
           *[other] { $count } Shots
        }
        [speech] { $count ->
            [one] { $count } Stimme
           *[other] { $count } Stimmen
        }
       *[other] { $count ->
            [one] { $count } Element
           *[other] { $count } Elemente
        }
    }
inspector-some-of = { inspector-some } von { $all }
inspector-all-to = Alle zu { $model }: { $about } { $difference }
inspector-locked-stay = Gesperrte und schon gemachte Elemente bleiben, wie sie sind
inspector-no-draft = Kein Entwurf
inspector-no-change = die Summe ändert sich nicht
inspector-film-shape = Seitenverhältnis des Films
inspector-still-about = Ein Bild, das einmal bezahlt wird und das Shots und Bilder vieler Szenen nutzen
inspector-stills-about = Eine Figur, ein Ort oder ein Stil als ein Bild: einmal bezahlt. Shots jeder Szene können damit beginnen, und Bilder folgen ihm.
inspector-shows = Zeigt
inspector-shows-of = Zeigt · { $owner }
inspector-starts-from = Beginnt mit
inspector-follows = Folgt
inspector-record-take = Take eintragen …
inspector-record-take-of = Take eintragen … · { $owner }
inspector-earlier-ones = und { $more } frühere
inspector-plan-again = Neu einplanen
inspector-plan-again-of = Neu einplanen · { $owner }
inspector-plan-again-about = Bezahltes bleibt bezahlt; es wird neu eingeplant
inspector-change-take = Take ändern: { $words }
inspector-remove-take = Take entfernen
