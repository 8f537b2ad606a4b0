## Cards, lines of assets, acts, takes and alternatives

board-untitled-scene = Escena sin título
board-struck-scene = OMITIDA
board-paid-elsewhere = pago aparte
board-takes-made = { $line } · { $count ->
        [one] { $count } toma hecha
       *[other] { $count } tomas hechas
    }
board-draft-kept = { $line } · borrador válido
board-paid-changed-since = { $model } · { $credits } pagados, cambiado desde entonces
board-again = { $credits } otra vez
board-spoken-done = { $card }, hecho
board-omitted = omitida
board-spoken-omitted = Escena { $number }, { $title }, { $length }, omitida{ $looks ->
        [1] , look { $look }
       *[other] { "" }
    }{ $lettered ->
        [1] , tiene alternativas
       *[other] { "" }
    }
board-spoken = Escena { $number }, { $title }, { $length }, { $credits } créditos{ $bare ->
        [1] { "" }
       *[other] { " " }{ $basis }
    }{ $looks ->
        [1] , look { $look }
       *[other] { "" }
    }{ $lettered ->
        [1] , tiene alternativas
       *[other] { "" }
    }
board-no-draft = { $label } · sin borrador
board-free = gratis
board-unpriced = sin precio
board-paid-elsewhere-count = { $count ->
        [one] { $count } elemento pagado aparte no cuenta
       *[other] { $count } elementos pagados aparte no cuentan
    }
board-scenes = { $count ->
        [one] { $count } escena
       *[other] { $count } escenas
    }
board-omitted-count = { $count ->
        [one] { $count } omitida
       *[other] { $count } omitidas
    }
board-in-motion = { $board } · { $percent } % en movimiento
board-act-spoken = { $act }, { $facts }, { $credits } créditos{ $bare ->
        [1] { "" }
       *[other] { " " }{ $basis }
    }
board-next-act = Acto { $number }
board-of-alternative = storyboard { $credits }
board-alternative = Alternativa { $letter }
board-chosen = elegida
board-lettered = { $letter } { $model }
board-lettered-chosen = { $letter } { $model } (elegida)
board-filter-words = Texto de una escena, un acto o un modelo; clave, fondo, hecho, sin hacer, desfasado, bloqueado, sin precio, sin imagen, imagen compartida, omitida, más de 200, menos de 50. Varios lo acotan.
board-filter-over = más de
board-filter-under = menos de
board-filter-not-made = sin hacer
board-filter-made = hecho
board-filter-shared-still = imagen compartida
board-filter-shared-stills = imágenes compartidas
board-filter-no-picture = sin imagen
board-filter-hero = clave
board-filter-background = fondo
board-filter-stale = desfasado
board-filter-locked = bloqueado
board-filter-unpriced = sin precio
board-filter-omitted = omitida
