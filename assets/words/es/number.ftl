## Numbers, times and dates

number-credits = { $count ->
        [one] { $count } crédito
        [many] { $count } de créditos
       *[other] { $count } créditos
    }
number-credits-in-digits = { $count ->
        [one] { $digits } crédito
        [many] { $digits } de créditos
       *[other] { $digits } créditos
    }
number-unpriced = { $count } sin precio
number-priced-and-unpriced = { $credits } + { $count } sin precio
number-no-length = sin duración
number-at-least = al menos { $what }
number-spoken-seconds = unos { $count } s
number-percent = { $count } %
number-chance-low = menos del 1{ $space }%
number-chance-high = más del 99{ $space }%
number-chance = { $count }{ $space }%
number-characters = { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    }
number-days = { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
number-today = hoy
number-month = { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
       *[other] dic
    }
number-date = { $day } { number-month }
number-date-with-year = { $day } { number-month } { $year }
number-credits-heading = Créditos

## Counts of things

number-scenes = { $count ->
        [one] { $count } escena
       *[other] { $count } escenas
    }
number-lines = { $count ->
        [one] { $count } línea
       *[other] { $count } líneas
    }
number-rows = { $count ->
        [one] { $count } fila
       *[other] { $count } filas
    }
