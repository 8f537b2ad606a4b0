# Die Wörter des Programms. Keine Anrede, wo es ohne geht, sonst „du“; kurz; Fachwörter, wie man sie am Set sagt.
#
# project: Projekt · board: Board · scene: Szene · act: Akt
# asset: Element · image: Bild · shot: Shot (Einstellungen sind die Einstellungen des Programms) · narration: Sprechertext
# script: Drehbuch · enhancement: Szenenoptimierung · consultation: Beratung
# still: Standbild · shared still: gemeinsames Standbild
# take: Take · kept: behalten · keep rate: Trefferquote · retakes: Wiederholungen
# draft: Entwurf · final: Endfassung · look: Look
# credits: Credits · allowance: Kontingent · plan: Tarif · cycle: Zeitraum · reset: Erneuerung
# contingency: Reserve · swap: Tausch · unpriced: ohne Preis · running time: Laufzeit


## What things are called

thing-image = Bild
thing-shot = Shot
thing-narration = Sprechertext
thing-script = Drehbuch
thing-enhancement = Optimierung
thing-consultation = Beratung
thing-image-label = Bild
thing-shot-label = Shot
thing-narration-label = Sprechertext
thing-script-label = Drehbuch
thing-enhancement-label = Szenenoptimierung
thing-consultation-label = Beratung
thing-images-title = Bilder
thing-video-title = Video
thing-speech-title = Sprache
thing-scripts-title = Drehbücher
thing-enhancements-title = Optimierungen
thing-consultations-title = Beratungen
thing-images = Bilder
thing-video = Video
thing-speech = Sprache
thing-scripts = Drehbücher
thing-enhancements = Optimierungen
thing-consultations = Beratungen
thing-extreme-close-up = Detail
thing-close-up = Nahaufnahme
thing-medium = Halbnahe
thing-full = Halbtotale
thing-wide = Totale
thing-establishing = Eröffnung
thing-over-the-shoulder = Über die Schulter
thing-point-of-view = Subjektive
thing-any-shape = Jedes Seitenverhältnis passt.
thing-own-shapes = { $count ->
        [one] { $count } Bild oder Shot hat ein eigenes
       *[other] { $count } Bilder und Shots haben ein eigenes
    } Seitenverhältnis.
thing-one-shape = Alle Bilder und Shots sind { $shape }, neue auch.
thing-shape-and-others = Neue Bilder und Shots werden { $shape }. { $count ->
        [one] Eines ist anders und bleibt so
       *[other] { $count } sind anders und bleiben so
    }.
thing-at-most-cuts = höchstens { $count ->
        [one] { $count } Schnitt
       *[other] { $count } Schnitte
    }
thing-clip-lengths = { $lengths } s
thing-sound-in-clip = Ton im Clip
thing-one-continuous-take = Ein durchgehender Take, kein Schnitt
thing-from-text-alone = Nur aus Text, ohne Standbild
thing-starts-with-still = Beginnt mit einem gegebenen Standbild
thing-ends-with-still = Endet mit einem gegebenen Standbild
thing-follows-reference = Folgt einem Referenzbild
thing-sound = Ton
thing-one-take = ein Take
thing-text-to-video = Text zu Video
thing-start-still = Startbild
thing-end-still = Endbild
thing-reference = Referenz
thing-rounded-each = jeder Sprechertext für sich
thing-rounded-together = alle Sprechertexte zusammen
thing-draft = Entwurf
thing-final = Endfassung
