## What a film costs in money, and prices in credits

money-film = Geld für den Film
money-minute = Geld für eine fertige Minute
money-second = Geld für eine fertige Sekunde
money-at-least = mindestens { $money }
money-months = { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    } { $plan } zu { $price }
money-months-and-before = { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    } { $plan } zu { $price }, und { $earlier ->
        [one] { $earlier } Monat
       *[other] { $earlier } Monate
    } davor
money-film-and-months = Geld für den Film, { $months }
money-each = je { $credits }
money-per-characters = { $credits } je { $count } Zeichen
money-by-length = { $least } bis { $most }, je nach Länge
money-between-each = je { $least } bis { $most }
money-free = frei
money-per-clip = { $credits } je Clip von { $seconds } s
