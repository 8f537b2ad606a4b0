## What “Undo …” and messages call a step: lower case, no full stop

step-change-keep-rate = Trefferquote ändern
step-reset-keep-rate = Trefferquote zurücksetzen
step-change-keep-rate-of = Trefferquote von { $model } ändern
step-put-keep-rate-back = Trefferquote von { $model } zurücksetzen
step-rate-model = { $model } in diesem Projekt bewerten
step-put-rating-back = Bewertung von { $model } zurücksetzen
step-duplicate-scenes = { $count ->
        [one] Szene duplizieren
       *[other] { $count } Szenen duplizieren
    }
step-delete-scenes = { $count ->
        [one] Szene löschen
       *[other] { $count } Szenen löschen
    }
step-move-scenes = { $count ->
        [one] Szene verschieben
       *[other] { $count } Szenen verschieben
    }
step-rename-scenes = { $count ->
        [one] Szene umbenennen
       *[other] { $count } Szenen umbenennen
    }
step-scene-length = { $count ->
        [one] Länge ändern
       *[other] Länge von { $count } Szenen ändern
    }
step-scene-narration = { $count ->
        [one] Sprechertext bearbeiten
       *[other] Sprechertext von { $count } Szenen bearbeiten
    }
step-scene-notes = { $count ->
        [one] Notizen bearbeiten
       *[other] Notizen von { $count } Szenen bearbeiten
    }
step-scene-importance = { $count ->
        [one] Gewicht ändern
       *[other] Gewicht von { $count } Szenen ändern
    }
step-name-act = { $count ->
        [one] Akt benennen
       *[other] Akt von { $count } Szenen benennen
    }
step-remove-act = { $count ->
        [one] Akt entfernen
       *[other] Akt von { $count } Szenen entfernen
    }
step-set-look = { $count ->
        [one] Look setzen
       *[other] Look von { $count } Szenen setzen
    }
step-remove-look = { $count ->
        [one] Look entfernen
       *[other] Look von { $count } Szenen entfernen
    }
step-set-picture = { $count ->
        [one] Bild setzen
       *[other] Bild von { $count } Szenen setzen
    }
step-remove-picture = { $count ->
        [one] Bild entfernen
       *[other] Bild von { $count } Szenen entfernen
    }
step-omit-scenes = { $count ->
        [one] Szene auslassen
       *[other] { $count } Szenen auslassen
    }
step-include-scenes = { $count ->
        [one] Szene aufnehmen
       *[other] { $count } Szenen aufnehmen
    }
step-add-asset = { $kind ->
        [image] Bild
        [video] Shot
        [speech] Sprechertext
        [script] Drehbuch
        [enhancement] Optimierung
        [consultation] Beratung
       *[other] Element
    } hinzufügen
step-duplicate-asset = { $kind ->
        [image] Bild
        [video] Shot
        [speech] Sprechertext
        [script] Drehbuch
        [enhancement] Optimierung
        [consultation] Beratung
       *[other] Element
    } duplizieren
step-delete-asset = { $kind ->
        [image] Bild
        [video] Shot
        [speech] Sprechertext
        [script] Drehbuch
        [enhancement] Optimierung
        [consultation] Beratung
       *[other] Element
    } löschen
step-move-asset = { $kind ->
        [image] Bild
        [video] Shot
        [speech] Sprechertext
        [script] Drehbuch
        [enhancement] Optimierung
        [consultation] Beratung
       *[other] Element
    } verschieben
step-rename-asset = { $kind ->
        [image] Bild
        [video] Shot
        [speech] Sprechertext
        [script] Drehbuch
        [enhancement] Optimierung
        [consultation] Beratung
       *[other] Element
    } umbenennen
step-lock-asset = { $kind ->
        [image] Bild
        [video] Shot
        [speech] Sprechertext
        [script] Drehbuch
        [enhancement] Optimierung
        [consultation] Beratung
       *[other] Element
    } sperren
step-unlock-asset = { $kind ->
        [image] Bild
        [video] Shot
        [speech] Sprechertext
        [script] Drehbuch
        [enhancement] Optimierung
        [consultation] Beratung
       *[other] Element
    } entsperren
step-paid-elsewhere = { $kind ->
        [image] Bild
        [video] Shot
        [speech] Sprechertext
        [script] Drehbuch
        [enhancement] Optimierung
        [consultation] Beratung
       *[other] Element
    } als anderswo bezahlt markieren
step-pay-with-credits = { $kind ->
        [image] Bild
        [video] Shot
        [speech] Sprechertext
        [script] Drehbuch
        [enhancement] Optimierung
        [consultation] Beratung
       *[other] Element
    } mit Credits bezahlen
step-change-shot-type = Einstellungsgröße ändern
step-edit-prompt = Prompt bearbeiten
step-still-role = ändern, was das Standbild zeigt
step-start-from = ändern, womit der Shot beginnt
step-follow = ändern, wem das Bild folgt
step-amount = Menge ändern
step-needs = Anforderungen ändern
step-takes = Takes ändern
step-clips = Clips ändern
step-model = Modell ändern
step-alternative-kept = als Alternative behalten
step-add-alternative = Alternative hinzufügen
step-choose-alternative = Alternative { $letter } wählen
step-remove-alternative = Alternative { $letter } entfernen
step-add-draft = Entwurf hinzufügen
step-change-draft = Entwurf ändern
step-remove-draft = Entwurf entfernen
step-record-takes = { $count ->
        [one] Take eintragen
       *[other] { $count } Takes eintragen
    }
step-change-takes = { $count ->
        [one] Take ändern
       *[other] { $count } Takes ändern
    }
step-remove-takes = { $count ->
        [one] Take entfernen
       *[other] { $count } Takes entfernen
    }
step-plan-again = neu einplanen
step-rename-project = Projekt umbenennen
step-find-pictures = Bilder aus einem anderen Ordner finden
step-dismiss = Vorschlag ausblenden
step-bring-back = Vorschlag zurückholen
step-speech-rounding = Rundung der Sprache ändern
step-lock-numbers = Szenennummern festschreiben
step-unlock-numbers = Szenennummern freigeben
step-speech-pace = Sprechtempo ändern
step-set-contingency = Reserve setzen
step-remove-contingency = Reserve entfernen
step-add-still = gemeinsames Standbild hinzufügen
step-delete-still = gemeinsames Standbild löschen
step-shape = Seitenverhältnis des Films ändern
step-takes-a-day = Takes am Tag setzen
step-remove-takes-a-day = Takes am Tag entfernen

## Steps of the window

step-paste-scenes = { $what } einfügen
step-paste-assets = { $words } einfügen
step-add-scene = Szene hinzufügen
step-change-to = zu { $name } wechseln
step-update-from = aus { $name } aktualisieren
step-import = { $name } importieren
step-recover = ungesicherte Änderungen wiederherstellen
step-restore-version = die Version von { $time } wiederherstellen
step-change-takes-of = Takes ändern
step-change-shape = Seitenverhältnis ändern
step-lock-assets = { $count ->
        [one] { $count } Element
       *[other] { $count } Elemente
    } sperren
step-unlock-assets = { $count ->
        [one] { $count } Element
       *[other] { $count } Elemente
    } entsperren
step-several-to = { $what } zu { $model }
step-drop-drafts = { $count ->
        [one] { $count } Entwurf
       *[other] { $count } Entwürfe
    } weglassen
step-steps = { $count ->
        [one] { $count } Schritt
       *[other] { $count } Schritte
    }
step-fit-to = auf { $credits } bringen
step-price-of = Preis von { $model }
step-copy-of = Kopie von { $model }
