## The dialog that compares boards

compare-open-board = Das offene Board
compare-version-of = Version von { $when }
compare-not-done = Noch nicht gemacht
compare-already-here = „{ $title }“ ist schon da.
compare-too-many = „{ $title }“ wurde nicht hinzugefügt: höchstens drei Boards. Entferne zuerst eines.
compare-identical = Gleich wie das offene Board.
compare-title = Boards vergleichen
compare-next = Füge bis zu drei Boards hinzu: Credits, Chance, Sekunden je Modell und Unterschiede stehen dann nebeneinander.
compare-full = Drei Boards stehen neben dem offenen. Entferne eines, um ein anderes hinzuzufügen.
compare-add = Hinzufügen
compare-browse = Durchsuchen …
compare-browse-about = Wähle eine Board-Datei oder lege eine hier ab
compare-remove = { $title } entfernen
compare-remove-name = { $name } entfernen
compare-restore-version = Version von { $when } wiederherstellen
compare-remove-version = Version von { $when } entfernen
compare-reading = Wird gelesen …
compare-open = Öffnen
compare-open-named = { $title } öffnen
compare-open-about = Dieses Board stattdessen öffnen; nach Ungesichertem wird gefragt
compare-no-asset-differs = Kein Element ist anders.
compare-figures = Zahlen
compare-seconds = Sekunden je Modell, Endfassung
compare-ratings = Bewertungen der Modelle
compare-parts = Was anders ist
