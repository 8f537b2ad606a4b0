## What is wrong with what was asked on the command line, and what to ask instead

asked-whole-credits = usa un número entero de créditos, como 340
asked-credits = usa un número de créditos, como 340.5
asked-amount = usa un importe en { $currency }, como 17.50
asked-scene = usa el número de una escena, como 3, o 0 para el proyecto mismo
asked-row = usa el número de una fila, desde 1
asked-pass = usa draft o final
asked-date = usa una fecha como 2026-11-22
asked-retakes = «{ $text }» no es un modo de contar repeticiones; usa bare, expected o safe
asked-column = usa COLUMNA=CAMPO, como Tool=final
asked-run-column = usa COLUMNA=CAMPO, como Engine=model
asked-date-order = usa day-first o month-first
asked-minutes = usa un número de minutos de 0 a { $most }
asked-billing-day = usa un día del mes de 1 a 31
asked-unit = usa el número de una unidad desde 1, o quita --unit para todas
asked-command = no es ni un comando ni un archivo; consulta creditboard --help
asked-in-file = «{ $file }»: { $what }
asked-list-broken = la lista de precios está dañada: { $why }; vuelve a instalar Creditboard
asked-list-unread = { $why }; indica un archivo de precios o usa --prices { $known }
asked-too-large = el total es demasiado grande para calcularlo
asked-other-service = la cuenta y sus tomas no son de { $provider }; quita --prices { $list }
asked-name = el nombre de un proyecto termina en .ron; llama a la salida NOMBRE.board.ron
asked-no-plans = { $provider } no tiene planes: se paga por uso
asked-no-plan = no existe el plan «{ $plan }»; usa --plan { $known }
asked-not-a-project = un nombre que termina en .ron es de un proyecto; indica otra salida
asked-assign = usa FILA=ESCENA:ETIQUETA, como «5=2:Wide shot», o «5=2:Wide shot:draft» para su borrador
asked-assign-no-project = no se conoce ningún proyecto al que asignar ejecuciones; indícalo con --project ARCHIVO.ron
asked-assign-no-row = el registro no tiene ninguna ejecución en la fila { $row }
asked-assign-twice = la fila { $row } está asignada dos veces
asked-assign-no-scene = fila { $row }: «{ $project }» no tiene la escena { $scene }; tiene { $count }
asked-assign-no-asset = fila { $row }: la escena { $scene } no tiene el elemento «{ $label }»; tiene { $labels }
asked-quoted = «{ $label }»
asked-assign-other-kind = fila { $row }: { $model } hace { $kind }, y «{ $label }» es del tipo { $other }
asked-assign-no-pass = fila { $row }: «{ $label }» no tiene { $pass ->
        [draft] borrador
       *[other] versión final
    }
asked-no-manual = no existe el comando { $name }; consulta creditboard --help
asked-no-json = la respuesta no se puede escribir en JSON: { $why }
asked-where = «{ $file }», { $what }
asked-import-over-source = es el archivo que se importa, y solo se lee; indica otra salida
asked-other-unit = { $one } y { $other } cuentan en unidades distintas, que no se pueden comparar
asked-priority = usa first, normal o last
asked-due = { $what }, o none
asked-no-scene = no existe la escena { $scene }, tiene { $count ->
        [0] ninguna escena
        [1] 1 escena
       *[other] las escenas 1 a { $count }
    }; usa --scene 0 para el proyecto mismo
asked-the-project = el proyecto mismo
asked-scene-number = la escena { $number }
asked-several-assets = { $place } tiene { $count } elementos «{ $label }»; dales antes etiquetas propias
asked-no-assets = { $place } no tiene el elemento «{ $label }», no tiene ninguno; elige otra escena
asked-the-only-asset = { $place } no tiene el elemento «{ $label }»; usa { $only }
asked-one-of-assets = { $place } no tiene el elemento «{ $label }»; usa uno de { $labels }{ $more ->
        [1] { " " }y otros
       *[other] { "" }
    }
asked-no-draft = «{ $label }» no tiene { $pass ->
        [draft] borrador
       *[other] versión final
    }; usa --pass final
asked-units = «{ $label }» tiene { $count ->
        [1] 1 unidad; quita --unit
       *[other] las unidades 1 a { $count }
    }
asked-no-price = no se conoce ningún precio de «{ $model }» para este elemento; usa --credits N
asked-log-column = no hay columna para { $missing }; usa --map COLUMNA={ $field } con una de las columnas { $columns }
asked-or-the = { $one } o { $other }
asked-no-store-folder = el registro de uso no tiene carpeta, porque no hay carpeta personal; define HOME

## What explain was asked

asked-no-figure = no existe esa cifra en este storyboard
asked-past-cycle = un ciclo anterior tiene lo que usó y lo que caducó
asked-no-model = la lista de precios no tiene el modelo «{ $model }»; `creditboard prices` los enumera
asked-of-model = un modelo tiene total, price, own-price, rating y buys
asked-which-scene = di qué escena: --scene N
asked-which-decision = di qué decisión: --swap N de `swaps`, o --step N de `reach`
asked-which-model = di qué modelo: --model MODELO
asked-of-scene = una escena y sus elementos tienen un total; con --figure spoken una escena dice cuánto dura su narración
asked-scene-of = no existe la escena { $number }; el proyecto tiene { $count }
asked-asset-of = la escena { $scene } no tiene el elemento «{ $label }»; tiene { $known }
asked-of-decision = una decisión tiene saving y chance, y un paso también total
asked-no-step = reach no tiene el paso { $number }; tiene { $count }
asked-no-row = swaps no tiene la fila { $number }; tiene { $count }
asked-no-part = esa decisión no tiene la parte { $number }; tiene { $count }

## Arguments that cannot be read

asked-lang = usa en, de, es o ja
asked-see-help = { $what }; consulta creditboard --help
asked-value-why = «{ $value }» no vale para «{ $argument }»: { $why }
asked-value = «{ $value }» no vale para «{ $argument }»
asked-value-of = «{ $value }» no vale para «{ $argument }» [posibles: { $known }]
asked-no-value = «{ $argument }» necesita un valor y no lo tiene
asked-no-value-of = «{ $argument }» necesita un valor y no lo tiene [posibles: { $known }]
asked-unknown-argument = «{ $argument }» no se espera aquí
asked-too-many-values = «{ $value }» sobra en «{ $argument }»
asked-unknown-command = no existe el comando «{ $command }»
asked-required = falta: { $arguments }
asked-twice = «{ $argument }» solo se puede usar una vez
asked-conflict = «{ $argument }» no se puede usar con «{ $other }»
asked-conflicts = «{ $argument }» no se puede usar con: { $others }
asked-command-conflict = el comando «{ $command }» no se puede usar con «{ $other }»
asked-tip = sugerencia: { $tip }
asked-tip-command = sugerencia: { $count ->
        [one] comando parecido
       *[other] comandos parecidos
    }: { $known }
asked-tip-argument = sugerencia: { $count ->
        [one] argumento parecido
       *[other] argumentos parecidos
    }: { $known }
asked-tip-value = sugerencia: { $count ->
        [one] valor parecido
       *[other] valores parecidos
    }: { $known }
asked-with-tip = { $what }. { $tip }
