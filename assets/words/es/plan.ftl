## The plans side by side, and boards side by side

plan-bars-whole = Un mes con cada plan, este storyboard
plan-bars-to-go = Un mes con cada plan, lo que falta de este storyboard
plan-slip = Las páginas de planes publicadas cuentan { $called } a { $wrong } créditos («~{ $count } en { $plan }»). La lista de precios dice { $price }: { $plan } da para { $bought }.
plan-slip-why = { $allowance } créditos a { $wrong } cada uno hacen { $count }, y { $wrong } es el precio de { $like }. { $model } cuesta { $price }.
plan-safe = Seguro al { $percent } %
plan-this-board = Este storyboard, sin repeticiones
plan-still-to-go = Por hacer, sin repeticiones
plan-with-retakes = Con repeticiones
plan-free = Gratis en este plan
plan-fits-cycle = Cabe en este ciclo
plan-chance = Probabilidad de que quepa
plan-cycles = Ciclos hasta terminar
plan-earliest = Final más temprano
plan-expires = Caduca hasta terminar
plan-held-back = Imprevistos en ellos
plan-unlimited = ilimitado
plan-yours-and-fits = tu plan, y cabe
plan-yours = tu plan
plan-smallest = el menor en que cabe
plan-name-billing-day = indica tu día de facturación
plan-today = hoy
plan-lowest = el menor
plan-highest = el mayor
plan-row-chance = Probabilidad
plan-row-in-motion = En movimiento
plan-row-running-time = Duración
plan-compared-under = { $passes ->
        [draft] Pasada de borrador
        [final] Pasada final
       *[other] Ambas pasadas
    }{ $named ->
        [1] , con { $plan }
       *[other] { "" }
    }, con { $unsure ->
        [1] como mucho{ " " }
       *[other] { "" }
    }{ $count ->
        [one] { $count } crédito
       *[other] { $count } créditos
    } para el storyboard abierto.
plan-compared-unknown = { $passes ->
        [draft] Pasada de borrador
        [final] Pasada final
       *[other] Ambas pasadas
    }{ $named ->
        [1] , con { $plan }
       *[other] { "" }
    }. No se sabe lo que queda, así que no se puede dar una probabilidad.
plan-not-compared = No se puede comparar: { $why }.
plan-changes-refused = Estos cambios no se pueden hacer: { $why }.
plan-no-retakes = Sin repeticiones
plan-unpriced = Sin precio
plan-drafts-on = Borradores, { $basis }
plan-finals-on = Finales, { $basis }
plan-seconds = { $seconds } s
plan-not-said = sin indicar
plan-takes-a-day = Tomas al día
plan-none = ninguno
plan-contingency = Imprevistos
plan-as-listed = como en la lista
plan-rating-of = Puntuación de { $model }
plan-same = igual
plan-points = { $count ->
        [one] { $points } punto
       *[other] { $points } puntos
    }

## The screen of plans

plan-credits-a-month = créditos al mes
plan-which-fits = qué plan se ajusta a este storyboard
plan-comparing = Comparando planes…
plan-less = Menos
plan-not-named = Aún no has indicado tu plan, así que ninguna columna está marcada como tuya.
plan-name-it = Indicarlo
plan-one-change = Con un cambio bastaría { $plan }: { $placed ->
        [1] escena { $scene }, { $label }
       *[other] { $label }
    } con { $model } ({ $saves }). Entonces son como mucho { $safe } en el { $percent } de los casos.
