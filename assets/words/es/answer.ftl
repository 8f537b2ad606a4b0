## What ids are called in answers

answer-both = ambas
answer-image = imagen
answer-video = vídeo
answer-speech = voz
answer-script = guion
answer-enhancement = mejora
answer-consultation = consulta
answer-lost = perdido
answer-ambiguous = ambiguo
answer-guessed = supuesto
answer-note-kind = nota
answer-first = primero
answer-normal = normal
answer-last = último
answer-dominated = dominado
answer-lossless = sin pérdida
answer-drop-draft = quitar borrador
answer-add-still = añadir imagen fija
answer-share-still = compartir imagen
answer-add-draft = añadir borrador
answer-trim = recortar
answer-cheaper = más barato
answer-fewer-images = menos imágenes
answer-hold-still = dejar imagen fija
answer-cut-scene = quitar escena
answer-free-upgrade = mejora gratis

## Around every answer

answer-note = nota: { $note }
answer-done-but = nota: { $done }; { $why }
answer-not-written = la respuesta no se puede escribir, { $reason }; envíala a otro sitio

## The alternatives of assets

answer-unpriced = sin precio
answer-too-large = demasiado grande
answer-alternative = { $letter } { $name }{ $chosen ->
        [1] , elegida
       *[other] { "" }
    }

## Whose takes there are, and copies

answer-say-which = { $what } Di cuál es el caso: creditboard claim «{ $file }» --together, o --apart.
answer-say-whose = { $what } Di de quién son: creditboard claim «{ $file }» --mine, o --theirs.
answer-takes = { $count ->
        [one] { $count } toma
       *[other] { $count } tomas
    }
answer-mine = tuyas: { answer-takes }, { $credits }; se cargan a la cuenta
answer-theirs = de otra persona: { answer-takes }, { $credits }; no se cargan a la cuenta
answer-way-back = ¿No es así? creditboard claim «{ $file }» --undo
answer-nothing-to-claim = nada que reclamar: todas las tomas de este proyecto están atribuidas
answer-nothing-to-take-back = nada que retirar: de ninguna toma se dijo de quién es
answer-taken-back = retirado: { answer-takes }, { $credits }; no se cargan a la cuenta hasta que digas de quién son
answer-no-copy = no es una copia de un proyecto que siga existiendo
answer-together = un solo proyecto con «{ $original }»: lo anotado en uno cuenta en ambos
answer-apart = un proyecto propio, aparte de «{ $original }»
answer-same = No hay más diferencias.

## Totals

answer-as-you-go = { $provider }, pago por uso
answer-a-cycle = { $plan }, { $credits } por ciclo
answer-project = Proyecto
answer-plan = Plan
answer-pass = Pasada
answer-of-it-stills = de ello, imágenes compartidas
answer-total = Total
answer-of-it-made-changed = de ello, hecho, en parte cambiado después
answer-of-it-made = de ello, hecho
answer-of-it-to-go = de ello, por hacer
answer-free = gratis
answer-money = Dinero para la película: { $film } ({ $months })
answer-money-and-second = { answer-money }; { $second } por segundo terminado
answer-unsure = --require-fit no cuenta repeticiones: sin ellas cabe, pero no con un { $confidence } % de seguridad ({ $words })
answer-odds-totals = Con repeticiones{ $held ->
        [1] { " " }e imprevistos
       *[other] { "" }
    }: media { $expected }; seguro al { $confidence } % { $safe }
answer-odds = { $totals }; cabe con una probabilidad del { $chance }
answer-odds-not-known = { $totals }; no se sabe si cabe
answer-spent = { $spent } gastados; con lo que falta, { $all } en total{ $held ->
        [1] { " " }con imprevistos
       *[other] { "" }
    }
answer-total-to-go = { $total }{ $some ->
        [1] { " " }por hacer
       *[other] { "" }
    }{ $held ->
        [1] { " " }con imprevistos
       *[other] { "" }
    }
answer-verdict-as-you-go = { $total }, pago por uso
answer-verdict = { $total }, { $left }: { $words }
answer-verdict-spare = { $total }, { $left }: { $spare }; { $words }

## Plans

answer-free-worth = { $kind } (valor: { $sum })
answer-safe-at = Seguro al { $percent } %
answer-all-hold-back = Todos los totales reservan para imprevistos { $words }
answer-unlimited = ilimitado

## Swaps, steps and fits

answer-dismissed = { $count ->
        [one] { $count } omitida, porque se descartó
       *[other] { $count } omitidas, porque se descartaron
    }
answer-start-still = imagen inicial con { $model }
answer-saving = { $count ->
        [0] nada ahorra créditos
        [1] 1 decisión ahorra créditos
       *[other] { $count } decisiones ahorran créditos, cada una por sí sola
    }; ahora cabe con { $chance }
answer-saving-not-known = { $count ->
        [0] nada ahorra créditos
        [1] 1 decisión ahorra créditos
       *[other] { $count } decisiones ahorran créditos, cada una por sí sola
    }; no se sabe si ahora cabe
answer-limits-nothing = { $provider } no limita nada; indica cuánto con --credits
answer-written = escrito en { $file }
answer-now = ahora
answer-steps = { $count ->
        [0] nada que cambiar
        [1] 1 paso
       *[other] { $count } pasos
    }
answer-within = { answer-steps }: dentro de { $credits }, cabe con { $chance }
answer-within-not-known = { answer-steps }: dentro de { $credits }; no se sabe si quedan, otros van antes
answer-still-not-within = { answer-steps }: aún no cabe en { $credits } al { $percent } %, cabe con { $chance }
answer-not-known-within = { answer-steps }: no se sabe si cabe en { $credits }
answer-place = escena { $scene }, «{ $label }»
answer-unmet = { $place }: { $why }, { $least } o más
answer-no-change = ese fit no tiene el cambio { $number }; tiene { $count }
answer-left-alone = { $place }, { $pass }: { $why }
answer-short = { $credits }: { $why }
answer-no-fit = no cabe: { $why }
answer-dropped = se quita
answer-changes = { $count ->
        [0] nada que cambiar
        [1] 1 cambio
       *[other] { $count } cambios
    }: { $cost }{ $held ->
        [1] { " " }con imprevistos
       *[other] { "" }
    } de { $credits }, calidad { $quality }
answer-chance-that = probabilidad de que { $are ->
        [1] baste
       *[other] basten
    } { $credits }{ $pass ->
        [draft] { " " }para la pasada de borrador
        [final] { " " }para la pasada final
       *[other] { "" }
    }: { $before } ahora, { $after } después
answer-proven = nada mejor cabe{ $unpriced ->
        [0] { "" }
       *[other] { " " }de lo que tiene precio
    }: comprobado
answer-not-proven = sin comprobar: podría caber algo hasta { $gap } mejor

## The schedule

answer-a-cycle-left = { $plan }, { $credits } por ciclo, quedan { $left }
answer-cycles-each = { $from } a { $to }: { $count } ciclos, { $credits } en cada uno
answer-cycles-all = { $from } a { $to }: { $count } ciclos, { $credits } en total
answer-one-cycle = { $from } a { $to }: { $credits }
answer-held-back-here = Se reservan para imprevistos { $words }, que no aparecen aquí
answer-not-placed = { $count ->
        [one] { $count } elemento no tiene
       *[other] { $count } elementos no tienen
    } precio conocido ni lugar aún en el calendario
answer-too-late = No en 100 años
answer-too-dear = Nunca: una toma cuesta más que un cupo entero
answer-goes-on = { $pass }, continúa

## The price list

answer-prices-of = { $provider }, precios de { $revision }
answer-no-plans = Sin planes: pago por uso.
answer-list-as-you-go = por uso
answer-unit-a-cycle = { $unit } por ciclo
answer-an-image = { $credits } por imagen
answer-a-clip = { $credits } por un clip de hasta { $seconds } s
answer-a-character = { $credits } por carácter
answer-characters = { $credits } por cada { $block } caracteres
answer-by-minutes = { $base } y { $minute } por minuto, como mínimo { $least }, como máximo { $most }
answer-each = { $credits } cada uno
answer-between = de { $least } a { $most } cada uno
answer-no-folder = no hay carpeta para tus propios precios
answer-prices-changed = tus propios precios han cambiado
answer-over-shipped = tus propios precios se superponen a una lista incluida con el programa; usa --list { $known }
answer-line = línea { $line }: { $why }
answer-new = nuevo
answer-no-prices-changed = ningún precio cambiado
answer-prices-taken = { $count ->
        [one] { $count } precio adoptado como propio
       *[other] { $count } precios adoptados como propios
    }
answer-prices-would-change = { $count ->
        [one] { $count } precio cambiaría
       *[other] { $count } precios cambiarían
    }; --take los adopta
answer-prices-not-right = { $count ->
        [one] { $count } precio cambiaría
       *[other] { $count } precios cambiarían
    }; no se adopta nada hasta que la tabla sea correcta
answer-can-be-used = «{ $file }» se puede usar: { $provider } ({ $revision }), { $models ->
        [one] { $models } modelo
       *[other] { $models } modelos
    }, { $plans ->
        [one] { $plans } plan
       *[other] { $plans } planes
    }.
answer-to-fix = Hay { $count ->
        [one] { $count } cosa
       *[other] { $count } cosas
    } que corregir antes de poder usar esta lista.

## Usage

answer-head-cycle = Ciclo
answer-head-used = Usado
answer-head-left = Queda
answer-head-resets = Renovación
answer-cycle = { $from } a { $to }, { $count ->
        [one] queda { $count } día
       *[other] quedan { $count } días
    }
answer-resets = { $date } a las { $time }{ $assumed ->
        [1] , supuesto
       *[other] { "" }
    }
answer-resets-soon = { answer-resets }; { $soon }
answer-used = { $credits } en { answer-takes }
answer-used-besides = { answer-used }, y { $besides } que ninguna toma explica
answer-over = { $left }, excedido en { $over }
answer-granted = { $left }, con { $more } más concedidos en el sitio
answer-used-of = usados { $used } de { $allowance } en este ciclo, quedan { $left }
answer-used-only = usados { $used } en este ciclo

## The projects of the account

answer-list-changed = la lista ha cambiado
answer-no-home = no hay carpeta personal donde guardar la lista; define HOME
answer-not-in-list = este proyecto no está en la lista
answer-keeps-more = { $keep } son más de lo que concede un ciclo ({ $allowance }): no queda nada para los proyectos siguientes
answer-day-over = el { $day } ya pasó: el proyecto va tarde desde el principio
answer-left-for-all = quedan { $credits } para todos los proyectos
answer-no-project = No hay ningún proyecto en la lista; abre uno en la ventana o indica aquí su archivo.
answer-at-most = como mucho { $what }
answer-project-holds = Lo que necesita { $project } reserva para imprevistos { $words }

## Takes that are recorded

answer-nothing-recorded = no se anotó nada
answer-nothing-recorded-why = no se anotó nada: { $why }
answer-in-future = el { $day } está en el futuro: la toma cuenta como hecha, sus créditos se usan en el ciclo del { $day }
answer-take-recorded = la toma quedó anotada
answer-recorded = anotado: escena { $scene }, { $label }, { $pass } con { $model }: { $outcome }, { $credits }
answer-recorded-unit = anotado: escena { $scene }, { $label }, unidad { $unit } de { $units }, { $pass } con { $model }: { $outcome }, { $credits }
answer-credits = { $one ->
        [1] 1 crédito
       *[other] { $credits } créditos
    }
answer-no-store-folder = El registro de uso no tiene carpeta, porque no hay carpeta personal; define HOME.
answer-take-in-store = la toma está en el registro de uso, y «{ $file }» la recibirá la próxima vez que se abra: { $why }
answer-nothing-recorded-both = no se anotó nada: { $file }; { $store }
answer-open-in-window = «{ $file }» está abierto en una ventana; anota la toma allí o ciérrala

## The provider’s log

answer-row-has-take = la fila { $row } ya tiene una toma; no se asigna
answer-no-store = no se anotó nada: no hay registro de uso
answer-takes-recorded = las tomas quedaron anotadas
answer-not-opened = «{ $file }» no se puede abrir; ninguna ejecución se le atribuye
answer-only-recorded = solo se anotaron { answer-takes }: { $why }
answer-log = Registro
answer-columns = Columnas
answer-no-runs = ninguna ejecución
answer-runs = { $count ->
        [one] { $count } ejecución
       *[other] { $count } ejecuciones
    }, { $from } a { $to }
answer-lines-credits = { $lines }, { $credits }
answer-about-log = Sobre el registro
answer-log-finding = { $severity }: { $what } (fila { $rows }{ $more ->
        [1] { " " }y otras
       *[other] { "" }
    })
answer-takes-taken = anotado: { answer-takes }
answer-use-take = Usa --take para anotar las tomas nuevas.
answer-credits-recorded = { $said }, anotados { $recorded }

## The heads of columns

answer-head-act = Acto
answer-head-scenes = Escenas
answer-head-length = Duración
answer-head-bare = Sin rep.
answer-head-expected = Media
answer-head-safe = Seguro
answer-head-scene = Escena
answer-head-asset = Elemento
answer-head-alternative = Alternativa
answer-head-board = Storyboard
answer-head-old = Antigua
answer-head-new = Nueva
answer-head-difference = Diferencia
answer-head-pass = Pasada
answer-head-change = Cambio
answer-head-model = Modelo
answer-head-scope = Alcance
answer-head-price = Precio
answer-head-from = De
answer-head-to = A
answer-head-saves = Ahorra
answer-head-credits = Créditos
answer-head-quality = Calidad
answer-head-plan = Plan
answer-head-allowance = Cupo
answer-head-costs = Cuesta
answer-head-fits = Cabe
answer-head-what-is-left = Lo que queda
answer-head-chance-it-fits = Probabilidad
answer-head-cycles = Ciclos
answer-head-finished = Terminado
answer-head-expires = Caduca
answer-head-free = Gratis
answer-head-film-money = Dinero para la película
answer-head-second-money = Un segundo terminado
answer-head-months = Meses
answer-head-buys = Lo que compra
answer-head-kind = Tipo
answer-head-name = Nombre
answer-head-list = Lista
answer-head-service = Servicio
answer-head-read = Leída
answer-head-models = Modelos
answer-head-plans = Planes
answer-head-project = Proyecto
answer-head-priority = Prioridad
answer-head-to-go = Por hacer
answer-head-kept = Reservado
answer-head-left-for-it = Queda para él
answer-head-short-by = Falta
answer-head-due = Vence
answer-head-file = Archivo
answer-head-step = Paso
answer-head-what = Qué
answer-head-where = Dónde
answer-head-with-retakes = Con repeticiones
answer-head-chance = Probabilidad
answer-head-loses = Pierde
answer-head-title = Título
answer-head-log-row = fila
answer-head-log-time = hora
answer-head-log-model = modelo
answer-head-log-credits = créditos
