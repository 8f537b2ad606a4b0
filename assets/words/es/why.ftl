## Why a figure is what it is

why-show-on-board = Mostrar en el storyboard
why-show-in-inspector = Mostrar en el inspector
why-change-in-costs = Cambiar en Costes
why-plan-and-billing-day = Plan y día de facturación…
why-adjust-balance = Ajustar saldo…
why-see-usage = Ver Consumo
why-see-plans = Ver Planes
why-see-prices = Ver Precios
why-clips = { $count ->
        [one] { $count } clip
       *[other] { $count } clips
    } de { $seconds } s a { $credits }{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] , { $takes } tomas
    }
why-units = { $kind ->
        [image] { $count ->
            [one] { $count } imagen
           *[other] { $count } imágenes
        }
        [video] { $count ->
            [one] { $count } plano
           *[other] { $count } planos
        }
        [speech] { $count ->
            [one] { $count } bloque
           *[other] { $count } bloques
        }
        [script] { $count ->
            [one] { $count } guion
           *[other] { $count } guiones
        }
        [enhancement] { $count ->
            [one] { $count } mejora
           *[other] { $count } mejoras
        }
       *[other] { $count ->
            [one] { $count } consulta
           *[other] { $count } consultas
        }
    } a { $credits }{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] , { $takes } tomas
    }
why-speech = { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    } a { $credits } por cada { $block } empezados{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] , { $takes } tomas
    }
why-script = Un guion para { $length }{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] , { $takes } tomas
    }
why-retakes = Repeticiones de media, { $rate } son válidas{ $drafted ->
        [1] { " " }tras un borrador
       *[other] { "" }
    }
why-reserve = Reserva para estar seguro al { $percent } %
why-evened = Redondeo a créditos enteros
why-free-on = Gratis con { $plan }
why-no-price = Sin precio: { $why }
why-paid-elsewhere = Pagado aparte: sin créditos, como indicaste
why-all-paid-elsewhere = { $count ->
        [one] { $count } elemento pagado
       *[other] { $count } elementos pagados
    } aparte: sin créditos, como indicaste
why-share-held-back = Parte del trabajo reservada
why-credits-held-back = Créditos reservados
why-made-already = Ya hecho
why-made-and-changed = Ya hecho y cambiado desde entonces
why-others = { $count } más
why-grants = { $plan } da por ciclo
why-site-more = El sitio del servicio muestra más
why-besides = Cobrado sin toma
why-takes-recorded = Tomas registradas
why-takes-of = { $model }, { $count ->
        [one] { $count } toma
       *[other] { $count } tomas
    }
why-used-beyond = Usado más allá de lo que había
why-how-sure = Cómo de seguro debe ser un total seguro
why-taken-first = Para { $project }, que va antes o tiene algo reservado
why-left-of = Queda del { $span }
why-made = Hecho { $span }
why-billing-day = Día del mes en que se renuevan los créditos
why-recorded-days = Días de los que sale el ritmo
why-spending-days = Días que quedan hasta la renovación
why-will-spend = Gastado hasta entonces a este ritmo
why-unit-price = { $model }, la unidad más pequeña
why-shots-of = Planos de { $scene }
why-pace-of-project = Ritmo de habla del proyecto, respecto al habitual
why-found = { $scene }: { $what }
why-by-credits = Por créditos: están los de la última toma
why-by-working-time = Por tiempo de trabajo: { $count ->
        [one] { $count } toma
       *[other] { $count } tomas
    } desde el { $from }, { $a_day } al día{ $made ->
        [0] { "" }
       *[other] { " " }({ $made } de hoy ya hechas)
    }
why-month-price = Precio de un mes de { $plan }, escrito en Plan y día de facturación
why-months-to-come = { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    } de { $plan } a { $price }
why-still-to-go = Por hacer
why-total = Total
why-work-to-go = Trabajo por hacer
why-work = Trabajo
why-draft-pass = Pasada de borrador
why-final-pass = Pasada final
why-rounding = Voz, redondeada una vez
why-asset-draft = { $asset }, borrador
why-asset-final = { $asset }, final
why-alternatives = Alternativas, cada una por separado
why-left = Queda en este ciclo
why-left-for-project = Queda para este proyecto
why-used = Usado en este ciclo
why-spare = De sobra
why-chance = Probabilidad de que quepa
why-does-it-fit = ¿Cabe?
why-spent = Gastado en este proyecto
why-together = Gastado y por hacer
why-cycles = Ciclos de facturación necesarios
why-finish = Final más temprano
why-expires = Caduca hasta terminar
why-worth-of-free = Valor de lo gratuito
why-buys = { $model } por un cupo entero
why-allowance = Créditos por ciclo
why-reset = Cuándo se renuevan los créditos
why-at-reset = Queda en la renovación a este ritmo
why-daily = Gastado al día
why-needed = Necesario al día
why-running = Duración
why-spoken = Narración de { $scene }, hablada
why-in-motion = En movimiento
why-per-second = Créditos por segundo terminado
why-findings = Merece un vistazo
why-unpriced = Sin precio conocido
why-done = Hecho
why-price-of = Precio de { $model }
why-own-price = Lo que cambia tu precio de { $model }
why-rating-of = Puntuación de { $model }
why-a-scene = Una escena
why-an-asset = Un elemento
why-alternative = Alternativa { $letter }
why-ground-keep-rate = Supuesto: tasa de acierto, { $key }
why-ground-keep-rate-source = Supuesto: { $source }, { $day }
why-ground-assumption = Supuesto: { $what }
why-ground-price-list = De la lista de precios
why-ground-source = { $source }, leído { $day }
why-ground-recorded = De lo registrado o escrito
why-ground-board = Como está en el storyboard
why-assumed-keep-rate = Tasa de acierto, { $key }
why-assumed-keep-rate-of = Tasa de acierto, { $key }, { $model }
why-assumed-after-draft = un borrador hace más probable que valga la toma final
why-assumed-rounding = dónde se redondea la voz
why-assumed-price = cómo se lee el precio
why-assumed-pace = a qué velocidad se dice la narración
why-assumed-upgrade = lo que da una mejora a mitad de ciclo
why-spoken-letters = { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    } en { $script } a { $pace } por segundo
why-latin-letters = letras latinas
why-rule-3 = La voz se cobra por bloques de caracteres empezados
why-rule-4 = Un guion sigue la duración
why-rule-6 = Lo que un plan da sin límite no cuesta nada en él
why-rule-7 = Una toma de cada, o las previstas, en las pasadas que cuentan
why-rule-9 = Un borrador compensa si cuesta menos de lo que ahorra en la versión final
why-rule-10 = Los créditos son enteros; las medias se redondean hacia arriba
why-rule-11 = Lo que no tiene precio se cuenta aparte del total
why-rule-12 = Lo que no se sabe no cuenta como nada
why-rule-13 = Cabe si el total seguro es como mucho lo que queda
why-rule-14 = Lo que da el plan, menos lo cobrado por tomas
why-rule-16 = El trabajo se reparte por ciclos en el orden de la hoja de producción
why-rule-17 = Los créditos se renuevan el día de facturación y no se acumulan
why-rule-21 = Reservado para imprevistos; una parte se redondea una vez hacia arriba
why-rule-22 = Meses enteros del plan: los créditos no se acumulan y no se descuentan otras películas
why-rule-24 = Los proyectos reciben su parte por orden; lo reservado para uno sigue siendo suyo
why-rule-23 = El final es lo que llegue más tarde: créditos o tiempo de trabajo
why-rule-25 = Cómo de probable es que todo, con repeticiones, no cueste más de lo que queda
why-rule-26 = Lo supuesto cuenta como tantas tomas junto a las hechas
why-rule-19 = Las partes son porciones que suman el total
why-rule-other = Las repeticiones cuentan de media o de forma segura
why-less-unpriced = { $credits } − { $count } sin precio
why-at-least-short = faltan al menos { $credits }
why-at-most = como mucho { $credits }
why-not-known = no se sabe
why-cycles-counted = { $count ->
        [one] { $count } ciclo
       *[other] { $count } ciclos
    }
why-clip-up-to = Un clip de hasta { $seconds } s
why-an-image = Una imagen
why-each-block = Cada { $count ->
        [one] { $count } carácter empezado
       *[other] { $count } caracteres empezados
    }
why-each = Cada uno
why-before-first-minute = Antes del primer minuto
why-each-minute = Cada minuto
why-at-least = Al menos
why-at-most-label = Como mucho
why-free = Gratis
why-on-board = Hecho con él en este storyboard
why-as-listed = { $basis }, al precio de la lista
why-unpriced-as-listed = Sin precio en la lista
why-your-rating = Tu puntuación en este proyecto
why-rated-by = Puntuado según «{ $word }», { $mode }
why-prior = Tomas que vale el supuesto
why-takes-kept = Tomas válidas
why-takes-seen = Tomas hechas, válidas o no
why-kept-after-draft = Tomas válidas tras un borrador
why-seen-after-draft = Tomas hechas tras un borrador
why-charged-for-all = Cobrado por todas
why-planned-for-kept = Previsto para las válidas
why-viewers-score = Puntuación del público, { $mode }{ $noted ->
        [1] { " " }{ $note }
       *[other] { "" }
    }
why-learned = Tasa de acierto de tus tomas, { $key }
why-learned-of = Tasa de acierto de tus tomas, { $key }, { $model }
why-past-used = Usado en el ciclo desde el { $date }
why-past-expired = Caducado del ciclo desde el { $date }
why-chance-now = Probabilidad de que quepa ahora
why-chance-then = Probabilidad de que quepa entonces
why-within = Créditos en los que debe caber
why-as-it-is = { $what }, como está
why-with-the-change = { $what }, con el cambio
why-still-added = Una imagen fija añadida
why-costs-more = Cuesta más
why-other-shots = Otros planos de la escena, que entonces parten de la imagen
why-places = Lugares que se pueden cambiar
why-decision-in = Una decisión, desde { $scene }
why-with-this-answer = Con repeticiones, con esta respuesta
why-moves = Cambia el total en
why-before-step = Con repeticiones, antes de este paso
why-after-step = Con repeticiones, con este paso
why-cheapest = Con repeticiones, con las opciones más baratas
why-to-go-average = Por hacer de media
why-left-for-it = Lo que le queda
why-draft-saves = Ahorrado de la versión final de media
why-draft-costs = El borrador cuesta de media
why-selected-together = Escenas seleccionadas juntas
why-spent-on-it = Gastado en ello
why-sheet-row = Una fila de la hoja de producción
why-missing = Falta
why-changes-besides = Lo que cambia además, no contado en el ahorro
why-saved = Ahorrado
