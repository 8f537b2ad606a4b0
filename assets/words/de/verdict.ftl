## Whether something fits, on which basis, and what is held back

verdict-no-retakes = ohne Wiederholungen
verdict-with-retakes = mit Wiederholungen
verdict-safe-at = zu { $percent } % sicher
verdict-fits = passt
verdict-tight = knapp, { $chance }
verdict-bare-only = nur, wenn fast nichts wiederholt wird, { $chance }
verdict-bare-only-beside-chance = nur, wenn fast nichts wiederholt wird
verdict-short = { $credits } zu wenig
verdict-at-least-short = mindestens { $credits } zu wenig
verdict-not-known-yet = noch nicht bekannt
verdict-not-known = nicht bekannt
verdict-change-not-known = ob es in den Rest passt, ist nicht bekannt
verdict-change = passt in den Rest mit { $before } → { $after }
verdict-fits-not-known = ob es passt, ist nicht bekannt
verdict-chance-that-it-fits = { $chance } Chance, dass es passt
verdict-spare-short = { $unsure ->
        [1] mindestens { $credits } zu wenig
       *[other] { $credits } zu wenig
    }{ $held ->
        [1] { " " }nach Reserve
       *[other] { "" }
    }, { $basis ->
        [bare] ohne Wiederholungen
        [expected] mit Wiederholungen
       *[other] sicher
    }
verdict-spare = { $unsure ->
        [1] höchstens { $credits } übrig
       *[other] { $credits } übrig
    }{ $held ->
        [1] { " " }nach Reserve
       *[other] { "" }
    }, { $basis ->
        [bare] ohne Wiederholungen
        [expected] mit Wiederholungen
       *[other] sicher
    }
verdict-by-credits = , durch Credits
verdict-by-working-time = , durch Arbeitszeit
verdict-no-takes-a-day = Wie viele Takes du an einem Tag machen und ansehen kannst. Ohne die Zahl begrenzen nur die Credits die Fertigstellung.
verdict-takes-a-day = Frühestens fertig ist das Spätere von Credits und Arbeitszeit, bei im Schnitt { $count ->
        [one] { $count } Take
       *[other] { $count } Takes
    } am Tag, abzüglich der heute gemachten.
verdict-working-time-limits = Die Arbeitszeit ist die Grenze: { $count ->
        [one] { $count } Take
       *[other] { $count } Takes
    }{ $later ->
        [1] { " " }ab { $from }
       *[other] { "" }
    } bei { $a_day } am Tag{ $made ->
        [0] { "" }
       *[other] { " " }({ $made } von heute sind schon gemacht)
    } brauchen { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }.
verdict-credits-limit = Die Credits sind die Grenze: { $count ->
        [one] { $count } Take
       *[other] { $count } Takes
    }{ $later ->
        [1] { " " }ab { $from }
       *[other] { "" }
    } bei { $a_day } am Tag{ $made ->
        [0] { "" }
       *[other] { " " }({ $made } von heute sind schon gemacht)
    } brauchen { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }, also weniger lang.
verdict-best-so-far = Bisher das Beste: Anderes ist höchstens { $share } besser. Der Beweis läuft noch …
verdict-best-found = Das Beste, das sich fand: Anderes ist höchstens { $share } besser. Mehr ist nicht bewiesen.
verdict-proven-looking = Bewiesen: Nichts anderes ist für diese Credits besser. Suche nach Günstigerem, das so gut ist …
verdict-proven = Bewiesen: Nichts anderes ist für diese Credits besser.
verdict-proven-settled = Bewiesen: Nichts anderes ist für diese Credits besser, und nichts ebenso Gutes günstiger.
verdict-share = { $share } %
verdict-contingency = Reserve
verdict-contingency-percent = Reserve, { $percent }
verdict-of-the-work = { $percent } der Arbeit
verdict-and-contingency = { $words } und Reserve
verdict-with-contingency = { $words }, mit Reserve
verdict-behind-with-contingency = { " " }mit Reserve
verdict-behind-and-contingency = { " " }und Reserve
verdict-behind-after-contingency = { " " }nach Reserve
