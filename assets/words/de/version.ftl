## The dialog of versions

version-is-now = Das siehst du gerade.
version-now = Jetzt
version-going-back = Zurückgehen ändert
version-not-there = nicht da
version-no-change = keine Änderung
version-heads = { $when }: { $then }; jetzt: { $now }
version-row = { $then }; jetzt: { $now }; { $change }
version-compare = Boards vergleichen …
version-compare-about = Credits, Chance und Unterschiede, neben dem jetzigen Board
version-title = Versionen
version-none = Jedes Sichern hebt eine Version auf. Es gibt noch keine.
version-reading = Diese Version wird gelesen …
version-unreadable = Diese Version lässt sich nicht öffnen: { $why }.
version-restore = Wiederherstellen
version-can-undo = Du kannst es rückgängig machen
version-project-damaged = Dieses Projekt lässt sich nicht öffnen
version-last-good = Die letzte gute Version wurde am { $day } um { $time } aufgehoben. Sie zu öffnen lässt die Datei, wie sie ist.
version-open-last-good = Letzte gute Version öffnen
