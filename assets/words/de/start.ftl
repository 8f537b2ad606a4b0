## The start screen

start-about = Plane ein Video Szene für Szene und sieh jederzeit, was es von deinen monatlichen Credits kostet.
start-left-unsaved = Ungesichert geblieben
start-recent = Zuletzt
start-recent-about = Hier stehen Projekte, die du öffnest oder sicherst.
start-templates = Vorlagen
start-new-from = Neu aus der Vorlage { $name }
start-samples = Beispiele
start-open-sample = Beispiel { $name } öffnen
start-discard = { $name } verwerfen
start-open = { $name } öffnen
start-remove-this = Aus dieser Liste entfernen
start-remove = Aus der Liste entfernen
start-forget = { $name } vergessen
