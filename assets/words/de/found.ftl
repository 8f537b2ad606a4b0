## What an import found: each a sentence without a full stop

found-encoding = die Datei wird als { $encoding } gelesen: „{ $sample }“
found-lost-characters = einige Zeichen lassen sich nicht als { $encoding } lesen; jedes steht als { $mark }
found-looks-like-script = der Text wird als Drehbuch gelesen, weil er Szenenüberschriften hat
found-looks-like-table = der Text wird als Tabelle gelesen, weil seine ersten Zeilen Spalten nennen
found-column = die Spalte „{ $name }“ wird nach ihrem Inhalt als { $field } gelesen
found-separator = die erste Zeile sagt, dass Zellen mit „{ $letter }“ enden
found-open-quote = hier beginnt ein Anführungszeichen, das nie endet, darum gelten sie als gewöhnliche Zeichen
found-not-all = nur die ersten { $rows } Zeilen und { $columns } Spalten werden gelesen
found-no-rows = unter der Kopfzeile sind keine Zeilen
found-sheet = das Blatt „{ $name }“ wird gelesen; nicht { $others }
found-error-cell = in der Zelle steht der Fehler { $text }
found-total-row = übersprungen, eine Summenzeile: „{ $text }“
found-heading-row = übersprungen, eine Überschrift: „{ $text }“
found-above-header = übersprungen, über der Kopfzeile: „{ $text }“
found-shifted-lengths = Längen wie 1:30:00 werden als 1:30 gelesen, weil eine Tabellenkalkulation sie für Uhrzeiten hielt
found-kept-column = die Spalte „{ $name }“ wird als Notiz behalten
found-cells-beyond = Zellen außerhalb der Kopfzeile werden als Notiz behalten
found-different-titles = die Zeilen einer Szene haben verschiedene Titel, darum benennt jeder seinen Shot
found-different-lengths = die Zeilen einer Szene haben verschiedene Längen; die erste gilt
found-different-importances = die Zeilen einer Szene haben verschiedenes Gewicht; das erste gilt
found-different-presences = manche Zeilen einer Szene sind ausgelassen, manche nicht; die erste zählt
found-shots-too-long = seine Shots sind zusammen länger als 24 Stunden; die Szene wird auf 24 Stunden gesetzt
found-no-length = keine Länge, darum ist sie nicht bekannt
found-length-too-long = länger als 24 Stunden, darum ist die Länge nicht bekannt
found-ends-before-start = es endet, bevor es beginnt, darum ist die Länge nicht bekannt
found-voice-added = Sprechertext gefunden, darum bekommt die Szene eine Stimme
found-no-voice = Sprechertext gefunden, aber keine Zeile verlangt eine Stimme, darum wird er nicht gesprochen
found-as-long-as-shots = keine Länge, darum ist die Szene so lang wie ihre Shots zusammen
found-usual-rate = keine Bildrate angegeben, darum { $rate }
found-no-image-count = keine Zahl von Bildern, darum 1
found-no-kind = keine Art, darum { $kind }
found-second-shape = ein zweites Seitenverhältnis, { $shape }, fällt weg
found-moved-to-project = { $kind } gehört zum Projekt selbst und kommt darum dorthin
found-scene-made = das Projekt selbst hat kein { $kind }, darum entsteht eine Szene dafür
found-scene-of-row-above = keine Szenennummer, darum die Szene der Zeile darüber
found-scene-of-its-own = keine Szenennummer, darum eine eigene Szene
found-new-numbers = Szenen bekommen neue Nummern, in der Reihenfolge, in der sie stehen
found-no-final-model = kein Modell für { $kind }, darum { $model }
found-draft-clips-alone = Clips eines Entwurfs ohne Entwurfsmodell fallen weg
found-rounding-of-scene = speech_rounding gehört zu Szene 0
found-not-of-project = das Projekt selbst hat kein { $field }
found-not-a-count = „{ $text }“ ist keine Zahl von { $kind ->
        [image] Bildern
        [enhancement] zu optimierenden Szenen
       *[other] Beratungen
    } von 1 bis { $most }, darum 1
found-not-characters = „{ $text }“ ist keine Zeichenzahl von 0 bis { $most }, darum die des Sprechertexts
found-not-a-shot-length = „{ $text }“ ist keine Länge bis 24 Stunden, darum die der Szene
found-not-a-script-length = „{ $text }“ ist keine Länge bis 24 Stunden, darum die Laufzeit aller Szenen
found-read-as = „{ $text }“ wird als { $what } gelesen
found-not-a-kind = „{ $text }“ ist keine Art mit einem Preis, darum bleibt die Zeile als Notiz
found-two-lengths = „{ $text }“ kann { $long } s oder { $short } s heißen; genommen werden { $long } s
found-not-a-length = „{ $text }“ lässt sich nicht als Länge lesen, darum ist sie nicht bekannt
found-read-as-shape = „{ $text }“ wird als { $shape } gelesen, was eine Tabellenkalkulation für eine Uhrzeit hielt
found-not-a-need = „{ $text }“ ist keine Anforderung, die ein Modell erfüllen kann, darum fällt sie weg
found-not-a-lock = „{ $text }“ ist weder ja noch nein, darum nein
found-not-a-payment = „{ $text }“ ist weder credits noch elsewhere, darum credits
found-not-takes = „{ $text }“ ist keine Zahl von Takes von 1 bis { $most }, darum automatisch
found-not-clips = „{ $text }“ lässt sich nicht als Clips wie 8+5 oder joins 2 lesen, darum die günstigsten
found-read-as-model = „{ $text }“ wird als Modell { $model } gelesen
found-not-a-model = „{ $text }“ ist kein Modell von { $provider }, darum bleibt es ohne Preis
found-not-alternatives = „{ $text }“ lässt sich nicht als Alternativen wie „A; B model-id 8+5“ lesen, darum fallen sie weg
found-not-a-take = „{ $text }“ lässt sich nicht als Take lesen, darum fällt er weg
found-not-a-shot-type = „{ $text }“ ist keine Einstellungsgröße, die die Dienste nennen, darum beginnt der Prompt damit
found-not-a-still-role = „{ $text }“ ist nichts, was ein gemeinsames Standbild zeigt: character, location, prop oder style
found-not-a-still = „{ $text }“ ist kein gemeinsames Standbild dieser Datei, mit dem ein Shot beginnen könnte, darum fällt es weg
found-not-an-importance = „{ $text }“ ist kein Gewicht, darum normal
found-not-a-presence = „{ $text }“ ist weder „included“ noch „omitted“; dabei
found-maybe-a-date = „{ $text }“ ist vielleicht eine Szene wie 1-2, die eine Tabellenkalkulation für ein Datum hielt; es bleibt, wie es ist
found-not-a-rounding = „{ $text }“ ist weder per-asset noch per-project, darum per-asset
found-guessed-rate = eine Liste sagt nicht, wie viele Bilder eine Sekunde hat, darum { $rate }
found-not-a-timecode = ein Timecode hier ist bei { $rate } { $one ->
        [1] Bild
       *[other] Bildern
    } je Sekunde ungültig
found-gaps = { $count ->
        [one] { $count } Lücke zwischen Clips fällt weg
       *[other] { $count } Lücken zwischen Clips fallen weg
    }
found-sound-only = übersprungen, ein Ereignis nur mit Ton
found-several-tracks = Clips mehrerer Spuren stehen in der Reihenfolge, in der sie beginnen
found-sound-tracks = Tonspuren fallen weg
found-not-shown = „{ $text }“ lässt sich nicht zeigen, darum fällt es weg
found-before-first-words = { $seconds } s vor den ersten Worten gehören nicht zum Board
found-no-times = in dieser Datei steht keine Zeit wie 00:00:01,000 --> 00:00:04,000
found-ends-first = der Einsatz endet, bevor er beginnt
found-not-a-time = diese Zeit lässt sich nicht lesen, darum fallen ihre Worte weg
found-usual-length = Bilder ohne Länge bekommen die üblichen { $millis } ms der Szene
found-empty-heading = übersprungen, eine Überschrift ohne Worte
found-read-as-heading = „{ $text }“ wird als Überschrift gelesen
found-text-too-long = der Text einer Szene ist länger als { $most } Zeichen; der Rest fällt weg
found-spoken-pace = der Text hat keine Längen, darum werden sie geschätzt: { $count } Zeichen je Sekunde in lateinischer Schrift, andere Schriften in ihrem Tempo
found-unknown-pace = wie schnell diese Schrift gesprochen wird, ist nicht bekannt, darum hat die Szene noch keine Länge
found-pace = ein Drehbuch hat keine Längen, darum werden sie geschätzt: { $heading } s je Überschrift, { $action_word } s je Wort und { $action } s je Absatz Handlung, { $dialogue_word } s je Wort und { $dialogue } s je Rede
found-no-headings = es gibt keine Szenenüberschrift wie INT. KITCHEN - DAY, darum ist alles eine Szene
found-dates = Daten wie 3/4/2026 lassen sich auf zwei Arten lesen; hier steht { $order ->
        [day] der Tag zuerst
       *[other] der Monat zuerst
    }
found-gives = eine Zeile, die Credits gibt, ist kein Lauf
found-not-a-run = übergangen, kein Lauf: „{ $text }“
found-unknown-status = der Status „{ $text }“ ist nicht bekannt; der Lauf zählt als gemacht
found-unknown-model = die Preisliste hat kein Modell „{ $text }“
