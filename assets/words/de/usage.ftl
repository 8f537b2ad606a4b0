## The usage of the account: cycles, projects, the run sheet

usage-more-cycles = und { $count ->
        [one] { $count } weiterer Zeitraum
       *[other] { $count } weitere Zeiträume
    }
usage-unpriced-not-placed = { $count ->
        [one] { $count } Element hat
       *[other] { $count } Elemente haben
    } keinen bekannten Preis und noch keinen Platz im Plan.
usage-never-too-late = { $count ->
        [one] { $count } Element lässt
       *[other] { $count } Elemente lassen
    } sich in diesem Tarif nicht binnen 100 Jahren machen, zuerst „{ $label }“.
usage-never-too-dear = { $count ->
        [one] { $count } Element lässt
       *[other] { $count } Elemente lassen
    } sich in diesem Tarif nie machen, zuerst „{ $label }“: Ein Take kostet mehr als das Kontingent.
usage-wait-on = Mit { $plan } warten
usage-for-a-month = { $plan } für einen Monat
usage-with-the-steps = Mit den Schritten unter „Tausch“, im Schnitt { $credits } weniger
usage-on-from-now = Ab jetzt mit { $plan }
usage-work = { $done ->
        [one] { $done } Element
       *[other] { $done } Elemente
    }
usage-work-part = ein Teil eines Elements
usage-work-and-part = { usage-work } und ein Teil eines weiteren
usage-never-too-dear-short = nie: Ein Take kostet mehr als das Kontingent
usage-not-known-yet = noch nicht bekannt
usage-this-cycle = in diesem Zeitraum
usage-done-about = etwa { $date }{ $limit }{ $cycles ->
        [0] { "" }
        [1] , { $cycles } Zeitraum
       *[other] , { $cycles } Zeiträume
    }
usage-never = nie
usage-not-within-100-years = nicht binnen 100 Jahren
usage-priority-first = Zuerst
usage-priority-normal = Normal
usage-priority-last = Zuletzt
usage-together = { $spent } ausgegeben + { $to_go } offen{ $held ->
        [1] { " " }mit Reserve
       *[other] { "" }
    } = { $unpriced ->
        [0] { $sum }
       *[other] mindestens { $sum }
    }
usage-then-keeps = behält dann { $credits }
usage-kept-for-it = { $kept } dafür zurückgelegt
usage-still-kept = { $kept } von { $reserved } noch dafür zurückgelegt; der Rest ist ausgegeben
usage-more-than-granted = { $kept }, mehr als ein Zeitraum gibt ({ $allowance }): Für Projekte danach bleibt nichts
usage-due-today = heute fällig
usage-due-in = fällig { $date }, in { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }
usage-was-due = war fällig { $date }, das ist vorbei
usage-due-and-finish = { $due }; { $finish }
usage-due = fällig { $date }
usage-nothing-to-go = nichts mehr offen
usage-that-day = frühestens an dem Tag
usage-to-spare = { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } Luft
usage-late = { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } zu spät
usage-never-finished = in diesem Tarif nie fertig
usage-finish-not-known = Fertigstellung nicht bekannt
usage-due-how = { $due }, { $how }
usage-finished-that-day = frühestens an dem Tag fertig
usage-finished-before = im Schnitt { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } vorher fertig
usage-finished-late = { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } zu spät fertig
usage-when-finished-not-known = wann es fertig ist, ist nicht bekannt
usage-covered = im Schnitt noch { $to_go }{ $held ->
        [1] { " " }mit Reserve
       *[other] { "" }
    }, gedeckt
usage-covered-not-known = im Schnitt noch { $to_go }{ $held ->
        [1] { " " }mit Reserve
       *[other] { "" }
    }; ob es gedeckt ist, ist noch nicht bekannt
usage-gets = bekommt { $most ->
        [1] höchstens { $gets }
       *[other] { $gets }
    } von { $to_go }{ $held ->
        [1] { " " }mit Reserve
       *[other] { "" }
    }, { $least ->
        [1] mindestens { $short } zu wenig
       *[other] { $short } zu wenig
    }
usage-expire-at-pace = Bei diesem Tempo verfallen etwa { $count ->
        [one] { $count } Credit
       *[other] { $count } Credits
    } am { $date }.
usage-expire-unless-used = { $count ->
        [one] { $count } Credit verfällt
       *[other] { $count } Credits verfallen
    } am { $date }, wenn sie nicht vorher verbraucht werden.
usage-expire-not-known = Wie viel am { $date } verfällt, ist nicht bekannt, weil sich noch kein Tempo zeigt.
usage-nothing-covered = { $expire } Von diesem Board ist nichts Offenes durch das Übrige gedeckt.
usage-could-make = { $expire } Auf diesem Board ließe sich damit machen:
usage-scene = Szene { $number }
usage-project = Projekt
usage-credits-earlier = { $project } früher Credits geben
usage-credits-later = { $project } später Credits geben
usage-follows-unpriced = was folgt, hat keinen bekannten Preis
usage-balance-ends = hier endet das Guthaben{ $known ->
        [1] { " " }· { $date }
       *[other] { "" }
    }
usage-sheet-head = Arbeitsliste, Credits { $bare ->
        [1] für je einen Take
       *[other] im Schnitt, mit Wiederholungen
    }
usage-clips-of = { $count ->
        [one] { $count } Clip
       *[other] { $count } Clips
    } × { $seconds } s
usage-units = { $kind ->
        [image] { $count ->
            [one] { $count } Bild
           *[other] { $count } Bilder
        }
        [video] { $count ->
            [one] { $count } Shot
           *[other] { $count } Shots
        }
        [speech] { $count ->
            [one] { $count } Zeile
           *[other] { $count } Zeilen
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
usage-clips-among = { $count } × { $seconds } s
usage-part-of = { $part } von { $count ->
        [one] { $count } Element
       *[other] { $count } Elementen
    }
usage-places = { $count ->
        [0] Projekt
        [1] Szene { $scenes }
       *[other] Szenen { $scenes }
    }{ $more ->
        [0] { "" }
       *[other] { " " }und { $more } weitere
    }
usage-short-by = { $least ->
        [1] mindestens{ " " }
       *[other] { "" }
    }{ $count ->
        [one] { $count } Credit
       *[other] { $count } Credits
    } zu wenig{ $held ->
        [1] { " " }nach Reserve
       *[other] { "" }
    } bis { $date }
usage-about-to-go = im Schnitt noch { $to_go } offen, mit Wiederholungen{ $held ->
        [1] { " " }und Reserve
       *[other] { "" }
    }; { $fits }
usage-packs = Zusatzpakete
usage-coming-soon = bald
usage-announced = vom Dienst angekündigt, noch nicht zu kaufen
usage-choose-plan = Tarif wählen
usage-choose-plan-about = Dann steht hier, ob die Credits des Zeitraums reichen.
usage-swap = Tauschen
usage-working-out = Die sanftesten Schritte werden ermittelt …
usage-then-fits = { $count ->
        [one] dann passt es mit { $chance }
       *[other] mit allen passt es mit { $chance }
    }
usage-then-not-known = ob es dann passt, ist nicht bekannt
usage-not-enough-with = allein nicht genug: { usage-then-fits }
usage-not-enough = allein nicht genug
usage-steps-about = { $count ->
        [one] { $count } Schritt
       *[other] { $count } Schritte
    }; { $first }; { $fits }
usage-held-back-does-not-fit = die Arbeit passt, das Zurückgehaltene nicht
usage-moves-later = { $count ->
        [one] { $count } Element rückt
       *[other] { $count } Elemente rücken
    } in einen späteren Zeitraum
usage-when-done-not-known = { $moved }; wann es fertig ist, ist nicht bekannt
usage-take-too-dear = { $moved }; ein Take kostet mehr als das ganze Kontingent
usage-moved-done-about = { $moved }; fertig etwa { $date }
usage-wait = Warten
usage-upgrade = Wechseln
usage-no-plan-enough = kein Tarif gibt in einem Zeitraum genug
usage-upgrade-about = jetzt { $credits } mehr{ $frees }; { $fits }
usage-upgrade-frees = , { $what } frei
usage-by-site = nach dem Stand der Website
usage-not-recorded = Nicht eingetragen
usage-used-of = { $used } von { $granted }
usage-all-used = alles verbraucht
usage-expired = { $credits } verfallen
usage-cycle-of-today = dieser Zeitraum
usage-takes = { $count ->
        [one] { $count } Take
       *[other] { $count } Takes
    }
usage-project-not-seen = Ein hier unbekanntes Projekt
usage-burn = { $cycle } · { $used } verbraucht · { $left } übrig
usage-two-sentences = { $first } { $second }
usage-runs-out = Bei { $daily } am Tag ist es etwa { $out } aufgebraucht, { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } zu früh.
usage-runs-out-between = Bei { $daily } am Tag ist es etwa { $out } aufgebraucht, { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } zu früh, wahrscheinlich zwischen { $early } und { $late }.
usage-runs-out-not-before = Bei { $daily } am Tag ist es etwa { $out } aufgebraucht, { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } zu früh, nicht vor { $early }.
usage-at-worst = { $pace } Schlimmstenfalls ist es bis { $date } aufgebraucht.
usage-lasts = Bei { $daily } am Tag reicht es bis zur Erneuerung.
usage-lasts-needs-none = Bei { $daily } am Tag reicht es bis zur Erneuerung; dieses Projekt braucht nichts mehr.
usage-lasts-needs = Bei { $daily } am Tag reicht es bis zur Erneuerung; dieses Projekt braucht { $each } am Tag{ $held ->
        [1] { " " }mit Reserve
       *[other] { "" }
    }.
usage-needs = { $least ->
        [1] mindestens { $to_go }
       *[other] { $to_go }
    }{ $held ->
        [1] { " " }mit Reserve
       *[other] { "" }
    }
usage-more-than-left = { $unsure ->
        [1] mindestens { $over } mehr
       *[other] { $over } mehr
    }, als { $shared ->
        [1] dafür übrig
       *[other] übrig
    } sind
usage-spent-and-short = Bei { $daily } am Tag sind bis zur Erneuerung { $spent } ausgegeben; dieses Projekt braucht { usage-needs }, { usage-more-than-left }.
usage-spent-need-not-known = Bei { $daily } am Tag sind bis zur Erneuerung { $spent } ausgegeben; was dieses Projekt braucht, ist noch nicht bekannt.
usage-spent-left-not-known = Bei { $daily } am Tag sind bis zur Erneuerung { $spent } ausgegeben; dieses Projekt braucht { usage-needs }, und was dafür übrig ist, ist noch nicht bekannt.
usage-spent-takes = Bei { $daily } am Tag sind bis zur Erneuerung { $spent } ausgegeben; dieses Projekt braucht { usage-needs }, also { $each } am Tag.
usage-project-needs-short = Dieses Projekt braucht { usage-needs }, { usage-more-than-left }.
usage-project-needs-takes = Dieses Projekt braucht { usage-needs }, also { $each } am Tag.
usage-few-days = Takes an { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } sind zu wenig für ein Tempo; nötig sind drei.
usage-one-take = Ein Take sagt noch nichts über das Tempo.
usage-nothing-spent = Trage an ein paar Tagen Takes ein, um zu sehen, wie lange die Credits reichen.
usage-balance-unknown = Was von diesem Tarif übrig ist, ist nicht bekannt.
usage-assumed = angenommen { $rate }
usage-in-use-here = gilt hier
usage-in-use-for-all = gilt für alle
usage-rate-in-use-here = { $rate } gilt hier
usage-rate-in-use-for-all = { $rate } gilt für alle
usage-planned-charged = geplant { $planned }, berechnet { $charged } je behaltenem
usage-charged-none-kept = berechnet { $charged }, keiner behalten
usage-tally = { $kept } von { $count ->
        [one] { $count } Take
       *[other] { $count } Takes
    } behalten
usage-tally-after-draft = { $tally } nach einem Entwurf
usage-tally-both = { $plain }; nach einem Entwurf { $drafted }

## The screen of usage

usage-no-take = In diesem Zeitraum wurde kein Take eingetragen.
usage-by-kind = Nach Art
usage-by-project = Nach Projekt
usage-choose-for-cycle = Wähle deinen Tarif, um hier zu sehen, wie die Credits des Zeitraums vergehen.
usage-even-pace = gleichmäßiges Tempo
usage-nothing-left = Nichts ist mehr zu machen.
usage-choose-for-schedule = Wähle deinen Tarif, um hier zu sehen, wann alles gemacht ist.
usage-when-done = Wann alles fertig ist
usage-export = Alle Takes exportieren …
usage-export-about = Als CSV, für eine Tabelle
usage-learned-none = Trage ein, was aus deinen Takes geworden ist, und sieh hier, wie oft sie wirklich behalten werden.
usage-learned-about = Behaltene und verworfene Takes bewegen eine Trefferquote von der Annahme weg; die Annahme zählt wie vier Takes.
usage-use-for-all = Für alle nehmen
usage-use-for-all-named = Diese Quote von { $name } für alle Projekte nehmen
usage-use-for-all-about = Jedes Projekt, das keine eigene Quote setzt
usage-use-here = Hier nehmen
usage-use-here-named = Diese Quote von { $name } für dieses Projekt nehmen
usage-use-here-about = Jede Summe dieses Projekts
usage-put-back-rate = Quote von { $name } zurücksetzen
usage-tab-cycle = Zeitraum
usage-tab-schedule = Ablauf
usage-tab-models = Nach Modell
usage-tab-history = Verlauf
usage-tab-learned = Gelernt
usage-title-cycle = Dieser Zeitraum
usage-title-schedule = Wann es gemacht wird
usage-title-history = Alle Zeiträume
usage-title-learned = Trefferquoten aus deinen Takes
usage-working = Dein Verbrauch wird berechnet …
usage-about = was ausgegeben wurde, was als Nächstes kommt
usage-import-log = Protokoll importieren …
usage-record = Takes eintragen
usage-projects = Projekte mit diesem Kontingent
usage-if-takes = Wenn dieses Projekt braucht
usage-more-suffix = { " " }mehr
usage-drag = { $title } ziehen
usage-drag-about = Ziehen, um die Reihenfolge zu ändern
usage-no-longer-list = { $title } nicht mehr aufführen
usage-priority-of = Vorrang von { $title }
usage-priority-about = Welches Projekt die Credits zuerst bekommt
usage-keep = Zurücklegen
usage-kept-for = Für { $title } zurückgelegte Credits
usage-keep-none = keine
usage-due-field = Fällig
usage-due-of = Tag, an dem { $title } fällig ist, als Jahr-Monat-Tag
usage-no-day = kein Tag
usage-run-sheet = Ablaufliste
usage-run-sheet-about = nach Modellen gebündelt, Standbilder zuerst, Endfassungen zuletzt
usage-copy-text = Als Text kopieren
usage-nothing-to-generate = Noch nichts zu erzeugen: Füge auf dem Board Bilder, Shots oder Sprechertext hinzu.
usage-done = fertig
usage-changed-since = seither geändert
usage-to-do = offen
usage-sheet-line = { $model }, { $units }, { $places }, { $credits }, { $state }. Takes eintragen
usage-next-cycle = { $places } – nächster Zeitraum
usage-plan-again-named = { $model } { $places } neu einplanen
usage-plan-again-about = Seither geändert. Bezahltes bleibt bezahlt; es wird neu eingeplant.
usage-record-named = { $model } { $places } eintragen
usage-record-button = Eintragen …
usage-this-project = Dieses Projekt
usage-what-you-can-do = Was du tun kannst
usage-worth-doing = Vor der Erneuerung lohnt sich
usage-where-went = Wohin die Credits gingen
usage-ask-again = Noch einmal fragen, wem sie gehören
usage-see-steps = Schritte ansehen
usage-compare-plans = Tarife vergleichen
usage-record-what = { $what } eintragen
