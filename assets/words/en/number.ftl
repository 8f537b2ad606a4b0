## Numbers, times and dates

number-credits = { $count ->
        [one] { $count } credit
       *[other] { $count } credits
    }
number-credits-in-digits = { $count ->
        [one] { $digits } credit
       *[other] { $digits } credits
    }
number-unpriced = { $count } unpriced
number-priced-and-unpriced = { $credits } + { $count } unpriced
number-no-length = no length
number-at-least = at least { $what }
number-spoken-seconds = about { $count } s
number-percent = { $count } %
number-chance-low = under 1{ $space }%
number-chance-high = over 99{ $space }%
number-chance = { $count }{ $space }%
number-characters = { $count ->
        [one] { $count } char
       *[other] { $count } chars
    }
number-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
number-today = today
number-month = { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[other] Dec
    }
number-date = { $day } { number-month }
number-date-with-year = { $day } { number-month } { $year }
number-credits-heading = Credits

## Counts of things

number-scenes = { $count ->
        [one] { $count } scene
       *[other] { $count } scenes
    }
number-lines = { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
number-rows = { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
