## Numbers, times and dates

number-credits = { $count ->
        [one] { $count } Credit
       *[other] { $count } Credits
    }
number-credits-in-digits = { $count ->
        [one] { $digits } Credit
       *[other] { $digits } Credits
    }
number-unpriced = { $count } ohne Preis
number-priced-and-unpriced = { $credits } + { $count } ohne Preis
number-no-length = keine Länge
number-at-least = mindestens { $what }
number-spoken-seconds = etwa { $count } s
number-percent = { $count } %
number-chance-low = unter 1{ $space }%
number-chance-high = über 99{ $space }%
number-chance = { $count }{ $space }%
number-characters = { $count ->
        [one] { $count } Zeichen
       *[other] { $count } Zeichen
    }
number-days = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
number-today = heute
number-month = { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
       *[other] Dez.
    }
number-date = { $day }. { number-month }
number-date-with-year = { $day }. { number-month } { $year }
number-credits-heading = Credits

## Counts of things

number-scenes = { $count ->
        [one] { $count } Szene
       *[other] { $count } Szenen
    }
number-lines = { $count ->
        [one] { $count } Zeile
       *[other] { $count } Zeilen
    }
number-rows = { $count ->
        [one] { $count } Zeile
       *[other] { $count } Zeilen
    }
