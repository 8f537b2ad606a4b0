## What a film costs in money, and prices in credits

money-film = Money for the film
money-minute = Money for a finished minute
money-second = Money for a finished second
money-at-least = at least { $money }
money-months = { $count ->
        [one] { $count } month
       *[other] { $count } months
    } of { $plan } at { $price }
money-months-and-before = { $count ->
        [one] { $count } month
       *[other] { $count } months
    } of { $plan } at { $price }, and { $earlier ->
        [one] { $earlier } month
       *[other] { $earlier } months
    } before
money-film-and-months = Money for the film, { $months }
money-each = { $credits } each
money-per-characters = { $credits } per { $count ->
        [one] { $count } char
       *[other] { $count } chars
    }
money-by-length = { $least } to { $most }, by length
money-between-each = { $least } to { $most } each
money-free = free
money-per-clip = { $credits } per { $seconds } s clip
