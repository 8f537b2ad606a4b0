## The same board on every service

service-head = Dienst
service-plan = Tarif
service-bare = Ohne Wiederholungen
service-expected = Erwartet
service-money = Geld dafür
service-second = Pro Sekunde
service-cycles = Zeiträume
service-finished = Fertig
service-expires = Verfällt
service-read = Gelesen
service-project = Projekt
service-yours = { $plan }, deiner
service-second-hand = { $day }, aus zweiter Hand
service-as-you-go = nach Verbrauch bezahlt
service-not-known = nicht bekannt
service-same = dasselbe
service-same-maker = gleicher Hersteller
service-cheapest = das günstigste, das die Anforderungen erfüllt
service-not-sold = gibt es hier nicht
service-carried = { $count } × { $here } → { $there } ({ $why })
service-not-carried = { $count } × { $here } { $why }
service-ended = { $model } sollte vor heute enden
service-typed = { $money }, wie eingegeben
service-about = etwa { $money }
service-rule = Credits eines Dienstes werden nie in die eines anderen umgerechnet. Nur Geld wird verglichen, und was etwas ohne Preis enthält, kommt zuletzt.
service-name = { $service } · { $plan }
service-instead = { $there } statt { $here }
service-spoken = Dienst { $name }: { $total }, Geld { $money }, fertig { $finished }
service-part-spoken = { $things }: hier { $here }, { $cost_here }; dort { $there }, { $cost_there }
service-other-services = Andere Dienste
service-elsewhere = dasselbe Board, anderswo gemacht
service-plans-of = Tarife von
service-working = Das Board wird anderswo geplant …
service-service-and-plan = Dienst, Tarif
service-this-board = Dieses Board
service-done = Fertig
service-unused = Verfällt ungenutzt
service-different = Hier anders
service-all-plans = Alle Tarife
service-fewer-plans = Ein Tarif je Dienst
service-asset-by-asset = { $name }, Element für Element
service-asset = Element
service-here = Hier
service-there = Dort
service-cost-here = Kostet hier
service-cost-there = Kostet dort
service-how-to-read = So liest man das
service-reading = Das ganze Board zählt, als würde es heute dort begonnen. Jede Wahl geht an dasselbe Modell, wo ein Dienst es verkauft, sonst an das günstigste desselben Herstellers, sonst an das günstigste, das die Anforderungen erfüllt. Credits eines Dienstes werden nie in die eines anderen umgerechnet: Nur Geld wird verglichen, und eine Zeile mit etwas ohne Preis steht nie vorn. Geld ist die Gebühr für so viele Monate, wie das Board braucht, oder was nach Verbrauch bezahlt wird. Gebühren sind die der Dienste am Tag, an dem sie gelesen wurden; was du eingibst, geht vor.
service-images = { $count ->
        [one] { $count } Bild
       *[other] { $count } Bilder
    }
service-shots = { $count ->
        [one] { $count } Shot
       *[other] { $count } Shots
    }
service-narrations = { $count ->
        [one] { $count } Sprechertext
       *[other] { $count } Sprechertexte
    }
service-scripts = { $count ->
        [one] { $count } Drehbuch
       *[other] { $count } Drehbücher
    }
service-enhancements = { $count ->
        [one] { $count } Optimierung
       *[other] { $count } Optimierungen
    }
service-consultations = { $count ->
        [one] { $count } Beratung
       *[other] { $count } Beratungen
    }
