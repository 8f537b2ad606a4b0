## Whether something fits, on which basis, and what is held back

verdict-no-retakes = sin repeticiones
verdict-with-retakes = con repeticiones
verdict-safe-at = seguro al { $percent } %
verdict-fits = cabe
verdict-tight = justo, { $chance }
verdict-bare-only = solo si casi no se repite nada, { $chance }
verdict-bare-only-beside-chance = solo si casi no se repite nada
verdict-short = faltan { $credits }
verdict-at-least-short = faltan al menos { $credits }
verdict-not-known-yet = aún no se sabe
verdict-not-known = no se sabe
verdict-change-not-known = no se sabe si cabe en lo que queda
verdict-change = cabe en lo que queda con { $before } → { $after }
verdict-fits-not-known = no se sabe si cabe
verdict-chance-that-it-fits = { $chance } de probabilidad de que quepa
verdict-spare-short = { $unsure ->
        [1] faltan al menos { $credits }
       *[other] faltan { $credits }
    }{ $held ->
        [1] { " " }tras imprevistos
       *[other] { "" }
    }, { $basis ->
        [bare] sin repeticiones
        [expected] con repeticiones
       *[other] seguro
    }
verdict-spare = { $unsure ->
        [1] sobran { $credits } como mucho
       *[other] sobran { $credits }
    }{ $held ->
        [1] { " " }tras imprevistos
       *[other] { "" }
    }, { $basis ->
        [bare] sin repeticiones
        [expected] con repeticiones
       *[other] seguro
    }
verdict-by-credits = , por los créditos
verdict-by-working-time = , por el tiempo de trabajo
verdict-no-takes-a-day = Cuántas tomas puedes hacer y revisar al día. Sin esto, solo los créditos limitan el final.
verdict-takes-a-day = El final más temprano es lo que llegue más tarde, créditos o tiempo de trabajo, con { $count ->
        [one] { $count } toma
       *[other] { $count } tomas
    } al día de media, menos lo hecho hoy.
verdict-working-time-limits = El límite es el tiempo de trabajo: { $count ->
        [one] { $count } toma
       *[other] { $count } tomas
    }{ $later ->
        [1] { " " }desde el { $from }
       *[other] { "" }
    } a { $a_day } al día{ $made ->
        [0] { "" }
       *[other] { " " }({ $made } de hoy ya hechas)
    } son { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
verdict-credits-limit = El límite son los créditos: { $count ->
        [one] { $count } toma
       *[other] { $count } tomas
    }{ $later ->
        [1] { " " }desde el { $from }
       *[other] { "" }
    } a { $a_day } al día{ $made ->
        [0] { "" }
       *[other] { " " }({ $made } de hoy ya hechas)
    } son { $days ->
        [one] { $days } día
       *[other] { $days } días
    }, antes de eso.
verdict-best-so-far = Lo mejor hasta ahora: lo demás es como mucho un { $share } mejor. Se sigue comprobando…
verdict-best-found = Lo mejor encontrado: lo demás es como mucho un { $share } mejor. No se ha comprobado más.
verdict-proven-looking = Comprobado: ninguna otra opción es mejor por estos créditos. Buscando otras más baratas igual de buenas…
verdict-proven = Comprobado: ninguna otra opción es mejor por estos créditos.
verdict-proven-settled = Comprobado: ninguna otra opción es mejor por estos créditos, y ninguna igual de buena es más barata.
verdict-share = { $share } %
verdict-contingency = Imprevistos
verdict-contingency-percent = Imprevistos, { $percent }
verdict-of-the-work = el { $percent } del trabajo
verdict-and-contingency = { $words } e imprevistos
verdict-with-contingency = { $words }, con imprevistos
verdict-behind-with-contingency = { " " }con imprevistos
verdict-behind-and-contingency = { " " }e imprevistos
verdict-behind-after-contingency = { " " }tras imprevistos
