## What differs between two states of a project

change-project-renamed = Projekt in „{ $title }“ umbenannt
change-settings = Projekteinstellungen geändert
change-contingency-set = Reserve auf { $what } gesetzt
change-contingency-removed = Reserve entfernt
change-shape-set = Seitenverhältnis des Films auf { $shape } gesetzt
change-shape-removed = Seitenverhältnis des Films entfernt
change-takes-a-day-set = Takes am Tag auf { $count } gesetzt
change-takes-a-day-removed = Takes am Tag entfernt
change-of-project = Projekt: { $what }
change-takes-recorded = { $count ->
        [one] { $count } Take eingetragen
       *[other] { $count } Takes eingetragen
    }
change-no-longer-rated = { $model } in diesem Projekt nicht mehr bewertet
change-rated = { $model } in diesem Projekt mit { $rating } bewertet
change-rated-instead = { $model } in diesem Projekt mit { $rating } statt { $was } bewertet
change-unsaved-of = Ungesicherte Änderungen von { $time } ({ $count ->
        [one] { $count } Änderung
       *[other] { $count } Änderungen
    })
change-unsaved-earlier = Ungesicherte Änderungen eines früheren Laufs ({ $count ->
        [one] { $count } Änderung
       *[other] { $count } Änderungen
    })
change-added = { $what } hinzugefügt
change-of-scene = { $scene }: { $what }
change-deleted = { $what } gelöscht
change-scenes-reordered = Szenen umgeordnet
change-scene = Szene { $number }
change-scene-titled = Szene { $number } „{ $title }“
change-title = Titel
change-length = Länge
change-narration = Sprechertext
change-notes = Notizen
change-act = Akt
change-number = Nummer
change-importance = Gewicht
change-look-group = Look
change-picture = Bild
change-whether-it-counts = ob sie zählt
change-name = „{ $name }“
change-changed = { $what } geändert
change-order-of-assets = Reihenfolge der Elemente
change-other-order = Szenen in anderer Reihenfolge
change-comes-back = kommt zurück
change-is-deleted = gelöscht
change-omitted = { $about } · ausgelassen
change-same = gleich
change-starts = { $scene } · { $asset }, { $image ->
        [1] folgt
       *[other] beginnt mit
    }
change-starts-line = { change-starts }: { $was } → { $is }
change-from-nothing = nichts
change-from-text = Text
change-from-scene-image = das Bild der Szene
change-alternatives = { $scene } · { $asset }, Alternativen
change-unpriced = ohne Preis
change-same-credits = gleiche Credits
change-part-added = neu
change-part-removed = entfernt
change-part-changed = geändert
