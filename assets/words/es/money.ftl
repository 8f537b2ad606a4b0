## What a film costs in money, and prices in credits

money-film = Dinero para la película
money-minute = Dinero por minuto terminado
money-second = Dinero por segundo terminado
money-at-least = al menos { $money }
money-months = { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    } de { $plan } a { $price }
money-months-and-before = { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    } de { $plan } a { $price }, y { $earlier ->
        [one] { $earlier } mes
       *[other] { $earlier } meses
    } antes
money-film-and-months = Dinero para la película, { $months }
money-each = { $credits } cada uno
money-per-characters = { $credits } por { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    }
money-by-length = de { $least } a { $most }, según la duración
money-between-each = de { $least } a { $most } cada uno
money-free = gratis
money-per-clip = { $credits } por clip de { $seconds } s
