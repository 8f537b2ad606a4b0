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

## The screen of the board

board-unfold = Desplegar { $name }
board-fold = Plegar { $name }
board-balance-ends = el saldo termina aquí
board-act-name = Nombre del acto
board-plus-scene = + Escena
board-show-inspector = Mostrar el inspector
board-to-look-at-marked = { $mark } { $count } por revisar
board-next-finding = Mostrar la siguiente escena con algo por revisar
board-as = Storyboard como
board-draft = Borrador
board-final = Final
board-passes = Pases contados
board-both = Ambos
board-filter = Filtro
board-some-of = { $some } de { $all }
board-clear-filter = Quitar el filtro
board-hero = clave
board-and-more = y { $count } más
board-no-assets = aún sin elementos
board-choose-picture = Elegir imagen…
board-title-in-list = Título en la lista
board-in-list = { $owner } en la lista
board-length-in-list = Duración en la lista
board-the-scene = la escena
board-sort-number = Ordenar por número
board-sort-scene = Ordenar por escena
board-sort-importance = Ordenar por importancia
board-sort-length = Ordenar por duración
board-sort-credits = Ordenar por créditos
board-columns = Columnas de la lista
board-no-room = Ahora no hay sitio para: { $columns }
board-usual-columns = Columnas habituales
board-to-look-at = { $count } por revisar
board-auto = auto
board-differ = distintas
board-not-made = sin hacer
board-made = hecho
board-some-made = { $made } de { $all } hechos
board-no-match = Ninguna escena coincide con el filtro
board-show-all = Mostrar todas las escenas
board-no-scenes = Aún no hay escenas
board-no-scenes-about = Una escena es una tarjeta del storyboard. Sus imágenes, planos y voces cuestan créditos.
board-add-first = Añadir la primera escena
board-nothing-to-see = No hay ninguna escena que ver
board-so-far = créditos hasta aquí · { $credits } de esta escena
board-place-in-film = Punto de la película
board-previous-scene = Escena anterior
board-pause = Pausa
board-resume = Seguir
board-next-scene = Escena siguiente
board-speed = Velocidad
board-loop = Bucle
board-back = Volver al storyboard
board-play-keys = Espacio pausa  ·  ← → escena  ·  L bucle  ·  1 a 4 velocidad  ·  Esc volver
