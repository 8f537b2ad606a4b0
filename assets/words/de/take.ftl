## Takes: made, kept, stale, still to go

take-kept = Behalten
take-rejected = Verworfen
take-refunded = Fehlgeschlagen, erstattet
take-charged = Fehlgeschlagen, berechnet
take-project = Projekt
take-scene = Szene { $number }
take-place-draft = { $place } · { $label } · Entwurf
take-place-final = { $place } · { $label } · Endfassung
take-units = { $kind ->
        [image] { $count ->
            [one] { $count } Bild
           *[other] { $count } Bilder
        }
        [video] { $count ->
            [one] { $count } Clip
           *[other] { $count } Clips
        }
        [speech] { $count ->
            [one] { $count } Sprachaufnahme
           *[other] { $count } Sprachaufnahmen
        }
        [script] { $count ->
            [one] { $count } Drehbuch
           *[other] { $count } Drehbücher
        }
        [enhancement] { $count ->
            [one] { $count } Optimierung
           *[other] { $count } Optimierungen
        }
       *[other] { $count ->
            [one] { $count } Beratung
           *[other] { $count } Beratungen
        }
    }
take-units-kept = { $kept } von { take-units } behalten
take-another-model = einem anderen Modell
take-again-free = Noch einmal ist es mit { $plan } frei.
take-again-costs = Noch einmal kostet es { $count ->
        [one] { $count } Credit
       *[other] { $count } Credits
    }.
take-again-not-known = Was es noch einmal kostet, ist nicht bekannt.
take-stale = Mit { $model } gemacht und seither geändert. Es ist nicht noch einmal eingeplant. { $again }
take-stale-part = Mit { $model } gemacht und seither geändert ({ $stale } von { take-units }). Es ist nicht noch einmal eingeplant. { $again }
take-still-makes-stale = { $of ->
        [image] { $count ->
            [one] { $count } fertiges Bild folgt diesem Standbild
           *[other] { $count } fertige Bilder folgen diesem Standbild
        }
        [shot] { $count ->
            [one] { $count } fertiger Shot beginnt mit diesem Standbild
           *[other] { $count } fertige Shots beginnen mit diesem Standbild
        }
       *[other] { $count ->
            [one] { $count } fertiges Element nutzt dieses Standbild
           *[other] { $count } fertige Elemente nutzen dieses Standbild
        }
    }. Ein anderes zu behalten lässt { $count ->
        [one] es veralten; noch einmal kostet es { $credits }
       *[other] sie veralten; noch einmal kosten sie { $credits }
    }.
take-still-made-stale = { $of ->
        [image] { $count ->
            [one] { $count } fertiges Bild folgt diesem Standbild
           *[other] { $count } fertige Bilder folgen diesem Standbild
        }
        [shot] { $count ->
            [one] { $count } fertiger Shot beginnt mit diesem Standbild
           *[other] { $count } fertige Shots beginnen mit diesem Standbild
        }
       *[other] { $count ->
            [one] { $count } fertiges Element nutzt dieses Standbild
           *[other] { $count } fertige Elemente nutzen dieses Standbild
        }
    }. Das jetzt behaltene lässt { $count ->
        [one] es veralten; noch einmal kostet es { $credits }
       *[other] sie veralten; noch einmal kosten sie { $credits }
    }.
take-changed-since = { $count ->
        [one] { $count } Element hat sich geändert, seit es gemacht wurde, und ist nicht noch einmal eingeplant; noch einmal kostet es { $credits }
       *[other] { $count } Elemente haben sich geändert, seit sie gemacht wurden, und sind nicht offen; noch einmal kosten sie { $credits }
    }
take-everything-done = Alles ist fertig
take-each-kept = Jedes Element, das Credits kostet, hat einen behaltenen Take.
take-nothing-to-go = Nichts mehr offen
take-sentence = { $what }.
take-all-units = alle { take-units }, je einmal
take-one-unit = { $kind ->
        [image] Bild
        [video] Clip
        [speech] Sprachaufnahme
        [script] Drehbuch
        [enhancement] Optimierung
       *[other] Beratung
    } { $number } von { $units }
take-one-unit-seconds = { take-one-unit } · { $seconds } s
take-spent = Ausgegeben
take-spent-and-to-go = Ausgegeben und offen{ $held ->
        [1] { " " }mit Reserve
       *[other] { "" }
    }
take-made-changed = Seither geändert · { $spent }
take-made-done = Fertig · { $spent }
take-made-draft-kept = Entwurf behalten · { $spent }
take-not-made-here = Wird nicht hier gemacht
take-not-made-yet = Noch nicht gemacht
take-none-kept-or-planned = { $count ->
        [one] { $count } Take
       *[other] { $count } Takes
    }, keiner behalten und keiner mehr geplant · { $spent }
take-none-kept = { $count ->
        [one] { $count } Take
       *[other] { $count } Takes
    }, keiner behalten · { $spent }
take-line = { $outcome } · { $model }{ $draft ->
        [1] { " " }(Entwurf)
       *[other] { "" }
    } · { $credits } · { $day }
take-is-kept = behalten
take-is-rejected = verworfen
take-is-refunded = erstattet
take-is-charged = berechnet
