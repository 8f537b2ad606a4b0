## Buttons and words that many dialogs share


## Small dialogs

dialog-save-first = Änderungen zuerst sichern?
dialog-unsaved = Dieses Projekt hat ungesicherte Änderungen.
dialog-save = Sichern
dialog-discard-changes = Änderungen verwerfen
dialog-cancel = Abbrechen
dialog-troubles = Das braucht deine Aufmerksamkeit
dialog-close = Schließen
dialog-about-version = Version { $version }. Plant KI-Videos im Rahmen eines monatlichen Credit-Kontingents.
dialog-about-prices = Preisliste: { $provider }, Stand { $revision }.
dialog-about-independent = Keine Verbindung zum Anbieter.
dialog-licences = Lizenzen
dialog-report = Ein Problem melden
dialog-report-about = Sag, was du getan hast, was du erwartet hast und was stattdessen geschah, und füge das hier an. Es enthält keine deiner Namen, Pfade oder Texte. Nichts wird von selbst gesendet.
dialog-copy = Kopieren
dialog-not-saved = Nicht gesichert
dialog-save-mine-elsewhere = Meine unter anderem Namen sichern …
dialog-load-theirs = Meine verwerfen, die andere Version laden
dialog-put-file-back = Datei wiederherstellen
dialog-try-again = Noch einmal versuchen
dialog-decide-later = Später entscheiden
dialog-type-path = Der Dateidialog des Systems ließ sich nicht öffnen. Tippe den Pfad der Datei oder füge ihn ein.
dialog-path = Pfad
dialog-keep-version = Als Version aufheben
dialog-keep-copy = Eine Kopie des Boards, wie es jetzt ist, in einer eigenen Datei neben dem Board.
dialog-keep-steps = Eine Kopie des Boards mit diesen Schritten, in einer eigenen Datei. Das offene Board bleibt, wie es ist.
dialog-keep-name-hint = Name der Version, etwa Kunde
dialog-keep-name = Name der Version
dialog-keep-taken = Es gibt schon eine Version „{ $name }“. Nimm einen anderen Namen.
dialog-keep = Aufheben
dialog-guide = Anleitung
dialog-search = Suchen
dialog-search-guide = Die Anleitung durchsuchen
dialog-guide-nothing = Das steht nicht in der Anleitung.
dialog-licences-about = Creditboard ist freie Software unter der MIT-Lizenz oder der Apache-Lizenz 2.0, nach Wahl. Es besteht aus dieser Arbeit anderer:
dialog-search-licences = Lizenzen durchsuchen
dialog-licences-nothing = Nichts hat diesen Namen oder diese Lizenz.
dialog-reshape = Kopie in anderem Seitenverhältnis
dialog-reshape-about = Ein neues Projekt mit denselben Szenen. Modelle, die das Seitenverhältnis nicht machen können, weichen dem günstigsten, das es kann.
dialog-reshape-shape = Seitenverhältnis der Kopie
dialog-reshape-this = Dieses Board
dialog-reshape-copy = Die Kopie
dialog-reshape-make = Kopie anlegen
dialog-selected-scenes = { $count ->
        [one] { $count } gewählte Szene
       *[other] { $count } gewählte Szenen
    }
dialog-whole-film = Der ganze Film
dialog-look-group = Look-Gruppe
dialog-look-about = Vorschläge behalten ein Modell für alle Shots eines Looks: Sie ändern sie zusammen oder gar nicht.
dialog-look-hint = Name des Looks, etwa Hafen bei Nacht
dialog-look = Look
dialog-set-look = Look setzen
dialog-no-look = Kein Look
dialog-no-look-about = Diese Szenen aus ihrem Look nehmen
dialog-looks-so-far = Bisher verwendet:
dialog-adjust = Guthaben anpassen
dialog-adjust-about = Wie viele Credits zeigt die Website des Dienstes für diesen Zeitraum?
dialog-adjust-about-known = Wie viele Credits zeigt die Website des Dienstes für diesen Zeitraum? Nach deinen eingetragenen Takes bleiben { $credits }.
dialog-adjust-site-shows = Die Website zeigt
dialog-adjust-suffix = { " " }Credits übrig
dialog-how-many = wie viele?
dialog-adjust-from-now = Takes, die du ab jetzt einträgst, werden davon abgezogen.
dialog-adjust-use = Dieses Guthaben nehmen
