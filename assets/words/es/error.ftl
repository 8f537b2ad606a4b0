## What goes wrong: clauses without a capital and a full stop, and what helps

error-with-hint = { $cause }; { $hint }
error-too-few = { $count ->
        [one] falta { $count } crédito
        [many] faltan { $count } de créditos
       *[other] faltan { $count } créditos
    }, incluso con las opciones permitidas más baratas
error-fit-too-large = sus costes, tomas y tasas de acierto son demasiado grandes para compararlos con exactitud
error-fit-too-large-hint = reduce una cantidad o usa tasas más redondas
error-no-still = necesita una imagen inicial; esta escena no tiene
error-has-no-price = no tiene precio: { $why }
error-no-longer-sold = ya no se vende desde { $day }
error-left-unpriced = se queda como está: no se conoce su precio
error-left-unrated = se queda como está: no se conoce su puntuación
error-left-nothing-allowed = se queda como está: ningún modelo cumple sus requisitos y las reglas
error-left-below-rating = ningún modelo que cumple sus requisitos tiene una puntuación suficiente
error-left-look = se queda como está, con su grupo de look: ningún modelo puede hacer todos sus planos
error-nothing-changed = No se ha cambiado nada: { $why }.
error-no-scene = la escena ya no está en el proyecto
error-no-asset = el elemento ya no está en el proyecto
error-no-shared-still = la imagen compartida ya no está en el proyecto
error-other-scene = un elemento solo se puede mover dentro de su escena
error-other-kind = un elemento conserva su tipo
error-other-kind-hint = añade otro en su lugar
error-belongs-to-project = { $kind ->
        [image] una imagen
        [video] un plano
        [speech] una narración
        [script] un guion
        [enhancement] una mejora
       *[other] una consulta
    } es de todo el proyecto, no de una escena
error-belongs-to-scene = { $kind ->
        [image] una imagen
        [video] un plano
        [speech] una narración
        [script] un guion
        [enhancement] una mejora
       *[other] una consulta
    } es de una escena, no de todo el proyecto
error-no-take = la toma ya no está en el proyecto
error-too-many-takes = un proyecto admite como mucho { $most } tomas
error-no-letter = «{ $label }» ya tiene 8 alternativas y no queda sitio para conservar la elegida
error-no-letter-unnamed = un elemento ya tiene 8 alternativas y no queda sitio para conservar la elegida
error-remove-one = quita una antes
error-no-id-left = al proyecto no le quedan números para otra escena u otro elemento
error-sum-too-large = con «{ $label }» (elemento { $id }) la suma es demasiado grande para calcularla
error-sum-too-large-hint = reduce su cantidad o sus tomas
error-clips-not-sold = no se venden clips de { $seconds } s
error-not-covered = { $seconds } s no se pueden cubrir { $joins ->
        [0] con un solo clip
        [1] con { $joins } corte como mucho
       *[other] con { $joins } cortes como mucho
    }
error-no-clips-sold = no se venden clips
error-price-too-large = el precio es demasiado grande para calcularlo
error-unknown-model = el modelo no está en la lista de precios
error-wrong-kind = el modelo hace { $makes }, no { $wanted }
error-no-length = ni él ni su escena tienen duración
error-no-text = no hay ni narración ni número de caracteres
error-unmet-sound = no tiene sonido
error-unmet-joins = necesita { $count ->
        [one] { $count } corte
       *[other] { $count } cortes
    } y se pide una sola toma
error-unmet-text = no puede partir solo de texto
error-unmet-start = no puede partir de una imagen fija
error-unmet-end = no puede terminar en una imagen fija
error-unmet-reference = no admite imagen de referencia
error-unmet-aspect = no hace { $aspect }
error-text-length = { $name } tiene { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    }; caben { $most } como mucho
error-count-range = { $name } es { $count }; debe estar entre { $least } y { $most }
error-take-credits = una toma cuesta como mucho { $most } créditos, no { $count }
error-limit-rates = se pueden fijar como mucho { $most } tasas de acierto de modelos
error-limit-ratings = un proyecto puede puntuar como mucho { $most } modelos
error-limit-dismissed = se pueden ocultar como mucho { $most } sugerencias
error-limit-alternatives = un elemento tiene como mucho 8 alternativas, incluida la elegida
error-limit-scenes = un proyecto admite como mucho { $most } escenas
error-limit-assets = un proyecto admite como mucho { $most } elementos
error-name-title = el título
error-name-label = la etiqueta
error-name-prompt = el prompt
error-name-narration = la narración
error-name-notes = el texto de las notas
error-name-number = el número de la escena
error-name-act = el nombre del acto
error-name-look = el look
error-name-picture = la ruta de la imagen
error-name-model = el nombre del modelo
error-name-suggestion = la sugerencia
error-count-images = el número de imágenes
error-count-enhancements = el número de mejoras
error-count-consultations = el número de consultas
error-count-count = la cantidad
error-count-characters = el número de caracteres
error-count-takes = el número de tomas
error-count-joins = el número de cortes
error-count-clips = el número de clips
error-count-clip-length = la duración de un clip
error-count-pace = el ritmo de habla en porcentaje
error-count-rating = la puntuación
error-count-contingency-percent = los imprevistos en porcentaje
error-count-contingency-credits = los imprevistos en créditos
error-count-takes-a-day = el número de tomas al día
error-scene-twice = dos escenas tienen el id { $id }
error-asset-twice = dos elementos tienen el id { $id }
error-id-ahead = el id { $id } no es menor que next_id, así que podría darse dos veces
error-start-missing = el elemento { $id } parte de una imagen compartida que no está en el proyecto, o no es un plano
error-misplaced = el elemento { $id } es de un tipo que no va donde está
error-alternatives-full = ya hay 8 alternativas, el máximo
error-alternative-held = { $letter } ya es exactamente eso
error-alternative-chosen = { $letter } es la elegida
error-choose-another = elige otra antes
error-alternative-missing = no hay alternativa { $letter }
error-alternative-twice = dos alternativas tienen la letra { $letter }
error-aspect = «{ $text }» no es una relación de aspecto como 16:9
error-seconds = «{ $text }» no es un número de segundos como 8 o 8.5
error-seconds-too-long = una duración es como mucho { $most } segundos (24 horas)
error-rate = «{ $text }» no es una tasa de acierto
error-rate-hint = escríbela como 1/3, 0.35 o 35 %
error-rate-range = una tasa de acierto va del 1 % (una toma de cada 100) al 100 % (todas), no { $text }
error-rate-too-fine = una tasa de acierto cuenta como mucho { $most } tomas; { $text } es más fina
error-confidence = usa un porcentaje entero de 50 a 99, como 90
error-reset-time = usa una hora como 00:00 o 09:30
error-reset-zone = usa una zona horaria como UTC, America/Los_Angeles o UTC+05:30
error-two-aspects = los requisitos nombran más de una relación de aspecto
error-wrong-kind-text = «{ $text }» no es un tipo
error-wrong-kind-hint = usa image, video, speech, script, enhancement o consultation
error-wrong-need = «{ $text }» no es un requisito
error-wrong-need-hint = usa sound, one-take, text-to-video, start-still, end-still, reference o una relación de aspecto como 16:9
error-wrong-importance = «{ $text }» no es una importancia
error-wrong-importance-hint = usa hero, normal o background
error-wrong-pass = «{ $text }» no es una pasada
error-wrong-pass-filter-hint = usa draft, final o both
error-wrong-pass-hint = usa draft o final
error-wrong-outcome = «{ $text }» no es un resultado de una toma
error-wrong-outcome-hint = usa kept, rejected, refunded o charged
error-wrong-rate-key = «{ $text }» no tiene tasa de acierto
error-wrong-rate-key-hint = usa uno de { $all }
error-wrong-clip-runs = «{ $text }» no nombra clips
error-wrong-clip-runs-hint = escríbelos como 2x8+1x5
error-wrong-clips = «{ $text }» no es una manera de cortar clips
error-wrong-clips-hint = usa duraciones como 8+5, o un límite como joins 2
error-wrong-shot-type = «{ $text }» no es un tipo de plano
error-wrong-shot-type-hint = usa close-up, medium, wide u otro de la lista del inspector
error-wrong-still-role = «{ $text }» no es lo que muestra una imagen compartida
error-wrong-still-role-hint = usa character, location, prop o style
error-wrong-letter = «{ $text }» no es la letra de una alternativa
error-wrong-letter-hint = usa una letra de la A a la H
error-wrong-moment = «{ $text }» no es una hora
error-wrong-moment-hint = escríbela como 2026-11-22T16:05:00
error-wrong-pace = usa un porcentaje entero de 25 a 400, como 120
error-wrong-contingency = usa una parte como 10 %, hasta 100 %, o créditos como 200, hasta { $most }
error-wrong-takes-a-day = usa un número entero de tomas de 1 a { $most }, como 40
error-wrong-take = «{ $text }» no nombra una toma
error-wrong-project = «{ $text }» no nombra un proyecto
error-wrong-adjustment = «{ $text }» no nombra un ajuste
error-wrong-day = «{ $text }» no es un día como 2026-09-15
error-wrong-hash = «{ $text }» no es el hash de un texto
error-at-line = línea { $line }, columna { $column }: { $cause }
error-list-newer = esta lista tiene el formato { $format }; este programa lee hasta el { $known }: usa un Creditboard más nuevo
error-own-prices-newer = este archivo de precios propios tiene el formato { $format }; este programa lee hasta el { $known }: usa un Creditboard más nuevo
error-of-model = «{ $id }»: { $cause }
error-rate-not-within = la tasa de acierto { $rate } no está entre { $low } y { $high }
error-no-pace = la voz tiene al menos un carácter por segundo
error-no-pace-of = { $script } tiene al menos un carácter por segundo
error-model-twice = el modelo «{ $id }» está dos veces
error-plan-twice = el plan «{ $id }» está dos veces
error-source-twice = la fuente «{ $id }» está dos veces
error-no-source = la fuente «{ $id }» no está entre las fuentes
error-no-plan = no hay plan «{ $id }»
error-no-model = no hay modelo «{ $id }»
error-model-other-kind = «{ $id }» no es un modelo para { $kind }
error-two-prices = tiene un precio y variantes con precio
error-two-prices-hint = basta con uno de ellos
error-unsuited = su forma de precio no sirve para un modelo de { $kind }
error-rating-range = una puntuación va de 0 a 100, no { $rating }
error-no-price = no tiene precio
error-no-name = un modelo tiene id y nombre
error-long-name = un nombre tiene como mucho 200 caracteres
error-no-block = un bloque tiene al menos un carácter
error-least-over-most = `least` es mayor que `most`
error-clip-count = hacen falta de una a sesenta duraciones de clip, cada una una vez
error-clip-length = un clip dura de 1 a { $most } segundos
error-clips-by-second = los clips por segundo van de `min`, al menos 1, a `max` en pasos de al menos 1
error-tiers = cada tramo termina en un segundo posterior al del anterior
error-clip-too-dear = un clip cuesta más de lo que se puede contar
error-at-sign = el id de una variante no lleva «@»
error-rating-mode = una puntuación habla de TextToVideo, ImageToVideo o Image
error-disk-full = el disco está lleno
error-disk-quota = tu cuota de disco está agotada
error-disk-too-large = el disco no admite archivos tan grandes
error-disk-no-writing = no puedes escribir ahí
error-disk-no-reading = no puedes leerlo
error-disk-read-only = el disco es de solo lectura
error-disk-no-folder = la carpeta no existe
error-disk-no-file = no existe ese archivo
error-disk-not-a-folder = una parte de la ruta no es una carpeta
error-disk-bad-name = el nombre es demasiado largo o no está permitido
error-disk-disconnected = la carpeta de red ya no está conectada
error-disk-no-answer = el disco no responde
error-disk-broken = el disco informa de un error
error-disk-no-memory = hay muy poca memoria
error-disk-link = «{ $path }» es un enlace
error-disk-system = el sistema dice «{ $said }»
error-a-folder = una carpeta
error-a-link = un enlace
error-a-device = una tubería o un dispositivo
error-of-file = «{ $path }»: { $cause }
error-of-file-at = «{ $path }», { $place }: { $cause }
error-open-missing-hint = búscalo con otro nombre o en otra carpeta
error-not-a-file = esto es { $what }, no un archivo
error-choose-ron = elige un archivo .ron
error-broken-link = este enlace no lleva a un archivo
error-open-broken-link-hint = arregla el enlace o elige el archivo mismo
error-open-too-large = el archivo ocupa más de { $megabytes } MB
error-choose-another-file = elige otro
error-open-unreadable = el archivo no se puede leer, { $why }
error-open-unreadable-hint = comprueba los permisos y el disco
error-file-empty = el archivo está vacío
error-not-utf8 = esto no es texto UTF-8
error-not-utf8-hint = elige un archivo que haya guardado Creditboard
error-wrong-content-hint = corrige este punto en un editor de texto o abre una copia (el archivo no se ha cambiado)
error-open-newer = un Creditboard más nuevo hizo este archivo, tiene el formato { $format } y este programa lee formatos hasta el { $known }
error-open-newer-hint = ábrelo con esa versión
error-other-list = estos son precios de «{ $found }», no de «{ $wanted }»
error-no-base = el archivo del proyecto de estos cambios se modificó o se quitó desde entonces
error-billing-day = billing_day va de 1 a 31
error-until = until es un día como 2026-11-22, no «{ $text }»
error-plan-price = el precio de «{ $plan }» es más de 1.000.000,00
error-plan-price-hint = hundredths es como mucho { $most }
error-format-empty = está vacío
error-format-newer = tiene el formato { $format } y este programa lee formatos hasta el { $known }
error-cut-short = el texto termina demasiado pronto
error-format-missing = falta el campo `format`, como en `format: 1`
error-field-missing = falta el campo `{ $field }`
error-field-twice = el campo `{ $field }` está aquí dos veces
error-out-of-range = este número es negativo o demasiado grande
error-other-thing = esto no es un proyecto de Creditboard
error-too-deep = está anidado demasiado hondo
error-long-list = la lista tiene más de { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
error-no-unit-hint = quita el campo para referirte a todas
error-no-unit = las unidades se cuentan desde 1
error-rate-twice = la tasa de acierto de { $key } está aquí dos veces
error-rate-twice-by = la tasa de acierto de { $key } con { $model } está aquí dos veces
error-contingency-twice = los imprevistos son un porcentaje o créditos, no ambos
error-rating-twice = la puntuación de { $model } está aquí dos veces
error-field-other-kind = el campo `{ $field }` no va con el tipo { $kind }
error-clips-without-draft = el campo `draft_clips` está sin `draft`
error-not-saved = «{ $path }» no se ha guardado: { $cause }
error-save-changed = otro programa cambió el archivo desde que se abrió, y no se ha sobrescrito nada
error-save-changed-hint = guarda con otro nombre o carga el archivo cambiado
error-save-gone = el archivo se eliminó, movió o renombró desde que se abrió
error-save-gone-hint = guárdalo de nuevo como archivo nuevo o con otro nombre
error-save-there = ya hay un archivo con este nombre, y se ha dejado como está
error-choose-another-name = elige otro nombre
error-save-read-only = el archivo es de solo lectura, y se ha dejado como está
error-save-under-another = guarda con otro nombre
error-save-newer = un Creditboard más nuevo hizo el archivo que hay ahí, y se ha dejado como está
error-save-own-newer = lo escribió un Creditboard más nuevo, y se ha conservado el archivo anterior
error-save-own-newer-hint = usa esa versión para cambiarlo
error-save-broken-link-hint = arregla el enlace o guarda con otro nombre
error-save-in-use = otro Creditboard tiene este archivo abierto, y se ha dejado como está
error-save-in-use-hint = ciérralo allí o guarda con otro nombre
error-save-same-run = otra ejecución tiene el mismo nombre, y se ha conservado el archivo anterior
error-start-again = vuelve a iniciar Creditboard
error-save-unverified = al volver a leerlo no saldría el mismo proyecto ({ $what }), y se ha conservado el archivo anterior
error-undo-and-save = deshaz el último cambio y guarda otra vez
error-save-refused = { $why }, y se ha conservado el archivo anterior
error-save-refused-hint = arréglalo y guarda otra vez, o guarda con otro nombre
error-save-unconfirmed = el texto nuevo está en el archivo, pero { $why }, y un corte de luz aún podría perderlo
error-save-unconfirmed-hint = guarda otra vez, o con otro nombre en otro disco
error-value-would-change = cambiaría un valor
error-larger-than-64 = ocupa más de 64 MB
error-not-kept = Tus últimos cambios no se pueden conservar para la recuperación: { $why }. Guarda para no perderlos.
error-store-emptied = Algo ajeno a Creditboard vació el registro de consumo «{ $path }»: lo usado antes no se cuenta. Abre tus proyectos: cada uno vuelve a añadir sus tomas cuando digas que son tuyas.
error-store-unusable = El registro de consumo «{ $path }» no se puede usar, { $why }. Las tomas se conservan en sus proyectos y solo cuentan las del proyecto abierto. Arréglalo o renombra el archivo; cada proyecto vuelve a añadir sus tomas cuando lo abras y digas que son tuyas.
error-store-only-readable = El registro de consumo «{ $path }» es de solo lectura, { $why }. Sus tomas cuentan; las nuevas se conservan en sus proyectos. Cuando se arregle, cada proyecto las añade al abrirlo y decir que son tuyas.
error-store-newer = Un Creditboard más nuevo hizo el registro de consumo «{ $path }»: cuenta lo que esta versión conoce, no se escribe nada en él y las tomas nuevas se conservan en sus proyectos. Registra tomas con la versión más nueva.
error-store-damaged = El registro de consumo «{ $path }» está dañado: cuenta lo que aún se puede leer, no se escribe nada en él y las tomas nuevas se conservan en sus proyectos. Renómbralo para empezar otro; cada proyecto lo rellena cuando lo abras y digas que sus tomas son tuyas.
error-store-damaged-takes = El registro de consumo «{ $path }» está dañado: { $count ->
        [one] aún se puede leer 1 toma, que cuenta
       *[other] aún se pueden leer { $count } tomas, que cuentan
    }; no se escribe nada en él y las tomas nuevas se conservan en sus proyectos. Renómbralo para empezar otro; cada proyecto lo rellena cuando lo abras y digas que sus tomas son tuyas.
error-store-foreign = no es un registro de consumo
error-store-foreign-or-damaged = no es un registro de consumo, o está demasiado dañado para leerlo
error-store-in-use = otro programa lo está usando
error-store-broken-link = es un enlace que no lleva a un archivo
error-store-not-a-file = es { $what }, no un archivo
error-store-read-only = el archivo es de solo lectura
error-store-marked = está marcado como de solo lectura
error-store-busy = Otro programa está usando el registro de consumo «{ $path }», así que no se ha registrado nada; inténtalo de nuevo en un momento.
error-store-busy-unread = Otro programa está usando el registro de consumo «{ $path }», así que lo registrado en él no se cuenta; inténtalo de nuevo en un momento.
error-store-unread = El registro de consumo «{ $path }» no se pudo leer, { $why }: lo registrado en él no se cuenta. Arréglalo e inténtalo de nuevo.
error-store-refused = El registro de consumo «{ $path }» no se pudo usar, { $why }: no se ha registrado nada. Arréglalo e inténtalo de nuevo.
error-task-adjust = No se pudo ajustar el saldo. { $why }
error-task-claim = No se pudo cambiar lo planificado para el proyecto. { $why }
error-task-order = No se pudo cambiar el orden de los proyectos. { $why }
error-task-forget = No se pudo quitar el proyecto de la lista. { $why }
error-use-one-of = usa { $all }
error-unknown-format = «{ $name }» no es un formato que se pueda usar aquí
error-no-ending = el nombre «{ $name }» no tiene una extensión que indique el formato
error-use-field = usa COLUMN=FIELD, donde FIELD es uno de { $all }
error-use-frame-rate = usa fotogramas por segundo como 24 o 29.97
error-use-paper = usa a4 o letter
error-use-voiced = usa dialogue, action, all o none
error-use-shots = usa one o action
error-import-too-large = el archivo tiene { $bytes } bytes y se pueden importar como mucho { $most } MB
error-split-or-leave-out = divídelo o quita columnas
error-encoding-hint = usa un nombre como utf-8, windows-1252, shift_jis o macintosh
error-encoding = «{ $name }» no es una codificación
error-no-column-hint = hay { $known }
error-no-column = no hay ninguna columna «{ $wanted }»
error-it-is-damaged = está dañada
error-broken-workbook = esta hoja de cálculo no se puede leer ({ $why })
error-save-as-xlsx = guárdala de nuevo como .xlsx o como CSV
error-broken-final-draft = esto no es un guion de Final Draft ({ $why })
error-broken-timeline = esto no es un archivo de OpenTimelineIO ({ $why })
error-save-it-again = guárdalo de nuevo
error-log-no-table = un registro es una tabla (csv, tsv o xlsx), y esto es { $format }
error-import-stopped = se detuvo la importación
error-not-a-text-file = esto no es un archivo de texto
error-export-csv-first = expórtalo antes como CSV
error-pdf-only-written = los PDF solo se escriben
error-sheet-only-written = las hojas de contacto solo se escriben
error-import-its-board = importa el storyboard del que sale
error-prompts-only-written = los prompts solo se escriben
error-import-their-board = importa el storyboard del que salen
error-empty-log-hint = su primera fila nombra las columnas, como time,model,credits
error-empty-table-hint = su primera línea nombra las columnas, como scene,title,kind
error-no-columns = no se distingue ninguna columna
error-no-columns-hint = nómbralas en la primera fila, como scene,title,seconds, o usa --map
error-empty-sheet = la hoja de cálculo está vacía
error-empty-sheet-hint = su primera fila nombra las columnas
error-not-workbook = esto no es una hoja de cálculo (.xlsx)
error-save-again-or-csv = guárdala de nuevo, o como CSV
error-unpacks-too-large = esta hoja de cálculo ocupa descomprimida más de 256 MB, o sus textos más de 32 MB
error-leave-out-sheets = quita hojas e imágenes
error-cell-too-long = un texto de esta hoja de cálculo es más largo de lo que cabe en una celda
error-too-many-cells = una línea de esta tabla tiene más de { $most } celdas
error-leave-out-columns = quita columnas
error-too-many-lines = este archivo tiene más de { $most } líneas
error-too-many-parts = este archivo tiene más partes de las que necesitan { $most } escenas
error-split-it = divídelo
error-not-final-draft = este archivo XML no es un guion de Final Draft
error-save-as-fdx = guarda el guion como .fdx
error-no-timeline = no hay ninguna línea de tiempo en este archivo
error-save-as-otio = guarda una como .otio
error-no-events = no hay ningún evento en esta lista
error-save-as-cmx = guárdala como CMX 3600
error-broken-boards = esto no es un archivo de Storyboarder
error-no-boards = no hay viñetas en este archivo
error-open-storyboarder = abre un archivo .storyboarder
error-only-read = los archivos { $format } solo se leen
error-row-too-long = la fila { $row } tiene un texto de más de { $most } caracteres
error-export-csv-instead = exporta CSV en su lugar
error-too-many-events = una lista de edición admite como mucho { $most } eventos
error-export-otio-instead = exporta OTIO en su lugar
error-picture-too-small = en una imagen no caben { $count ->
        [one] { $count } escena
       *[other] { $count } escenas
    }
error-export-pdf-instead = exporta PDF en su lugar
error-no-lengths = ninguna escena tiene duración, y una lista de edición se hace con duraciones
error-not-exported = el proyecto no se puede escribir en este formato: { $cause }
error-not-on-plan = no está en este plan
error-unit = una unidad es Credits(decimals: 0) o Money(currency: "USD", decimals: 2), con 6 decimales como máximo
error-allowance = la asignación o la cuota de «{ $plan }»: { $why }
error-amount-no-number = un importe es un número como 340 o 17.72
error-amount-whole = aquí los importes son números enteros
error-amount-too-fine = aquí los importes tienen { $count } decimales como máximo
error-amount-too-large = un importe es mayor de lo que se puede contar
error-other-unit = estos precios están en otra unidad que la lista
error-currency = el dinero tiene una moneda: tres mayúsculas como USD, una vez para la lista
error-bought = los créditos se compran con dinero: unos créditos y lo que cuestan, como "0.01"
error-amount-not-text = un importe con decimales es un texto como "17.72"
error-whole-credits-only = muestra créditos enteros y { $provider } cuenta de otra forma; exporta como .csv
error-notices-unread = los avisos de licencia no se pueden leer, { $why }
