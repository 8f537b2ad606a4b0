## What an import found: each a sentence without a full stop

found-encoding = el archivo se lee como { $encoding }: «{ $sample }»
found-lost-characters = algunos caracteres no se pueden leer como { $encoding }; cada uno se muestra como { $mark }
found-looks-like-script = el texto se lee como guion, porque tiene encabezados de escena
found-looks-like-table = el texto se lee como tabla, porque sus primeras líneas nombran columnas
found-column = la columna «{ $name }» se lee como { $field }, por su contenido
found-separator = la primera línea dice que las celdas terminan con «{ $letter }»
found-open-quote = aquí se abre una comilla que no se cierra, así que las comillas se leen como letras
found-not-all = solo se leen las primeras { $rows } filas y { $columns } columnas
found-no-rows = no hay filas bajo la cabecera
found-sheet = se lee la hoja «{ $name }»; no { $others }
found-error-cell = la celda contiene el error { $text }
found-total-row = omitida, una fila de total: «{ $text }»
found-heading-row = omitido, un encabezado: «{ $text }»
found-above-header = omitido, sobre la cabecera: «{ $text }»
found-shifted-lengths = duraciones como 1:30:00 se leen como 1:30, porque una hoja de cálculo las tomó por horas
found-kept-column = la columna «{ $name }» se conserva como notas
found-cells-beyond = las celdas fuera de la cabecera se conservan como notas
found-different-titles = las filas de una escena tienen títulos distintos, así que cada uno nombra su plano
found-different-lengths = las filas de una escena tienen duraciones distintas; vale la primera
found-different-importances = las filas de una escena tienen importancias distintas; vale la primera
found-different-presences = algunas filas de una escena están omitidas y otras no; cuenta la primera
found-shots-too-long = sus planos suman más de 24 horas; la escena se fija en 24 horas
found-no-length = sin duración, así que no se sabe
found-length-too-long = más de 24 horas, así que la duración no se sabe
found-ends-before-start = termina antes de empezar, así que su duración no se sabe
found-voice-added = hay narración, así que su escena recibe una voz
found-no-voice = hay narración, pero ninguna fila pide voz, así que no se locuta
found-as-long-as-shots = sin duración, así que la escena dura lo que sus planos juntos
found-usual-rate = no se da velocidad de fotogramas, así que { $rate }
found-no-image-count = sin número de imágenes, así que 1
found-no-kind = sin tipo, así que { $kind }
found-second-shape = se omite un segundo formato, { $shape }
found-moved-to-project = { $kind } es del proyecto mismo, así que se mueve allí
found-scene-made = el proyecto mismo no tiene { $kind }, así que se crea una escena para él
found-scene-of-row-above = sin número de escena, así que la escena de la fila anterior
found-scene-of-its-own = sin número de escena, así que una escena propia
found-new-numbers = las escenas reciben números nuevos, por orden de aparición
found-no-final-model = sin modelo final para { $kind }, así que { $model }
found-draft-clips-alone = se omiten los clips de un borrador sin modelo de borrador
found-rounding-of-scene = speech_rounding va en la escena 0
found-not-of-project = el proyecto mismo no tiene { $field }
found-not-a-count = «{ $text }» no es un número de { $kind ->
        [image] imágenes
        [enhancement] escenas por mejorar
       *[other] consultas
    } de 1 a { $most }, así que 1
found-not-characters = «{ $text }» no es un número de caracteres de 0 a { $most }, así que los de la narración
found-not-a-shot-length = «{ $text }» no es una duración de hasta 24 horas, así que la de su escena
found-not-a-script-length = «{ $text }» no es una duración de hasta 24 horas, así que la duración de todas las escenas
found-read-as = «{ $text }» se lee como { $what }
found-not-a-kind = «{ $text }» no es un tipo con precio, así que la fila se conserva como notas
found-two-lengths = «{ $text }» puede significar { $long } s o { $short } s; se usa { $long } s
found-not-a-length = «{ $text }» no se puede leer como duración, así que no se sabe
found-read-as-shape = «{ $text }» se lee como { $shape }, que una hoja de cálculo tomó por una hora
found-not-a-need = «{ $text }» no es un requisito que un modelo pueda cumplir, así que se omite
found-not-a-lock = «{ $text }» no es ni sí ni no, así que no
found-not-a-payment = «{ $text }» no es ni credits ni elsewhere, así que credits
found-not-takes = «{ $text }» no es un número de tomas de 1 a { $most }, así que automático
found-not-clips = «{ $text }» no se puede leer como clips del tipo 8+5 o joins 2, así que los más baratos
found-read-as-model = «{ $text }» se lee como el modelo { $model }
found-not-a-model = «{ $text }» no es un modelo de { $provider }, así que se conserva sin precio
found-not-alternatives = «{ $text }» no se puede leer como alternativas del tipo «A; B model-id 8+5», así que se omiten
found-not-a-take = «{ $text }» no se puede leer como toma, así que se omite
found-not-a-shot-type = «{ $text }» no es un tipo de plano que nombren los servicios, así que el prompt empieza con él
found-not-a-still-role = «{ $text }» no es lo que muestra una imagen compartida: character, location, prop o style
found-not-a-still = «{ $text }» no es una imagen compartida de este archivo de la que pueda partir un plano, así que se omite
found-not-an-importance = «{ $text }» no es una importancia, así que normal
found-not-a-presence = «{ $text }» no es «included» ni «omitted»; incluida
found-maybe-a-date = «{ $text }» puede ser una escena como 1-2 que una hoja de cálculo tomó por fecha; se queda como está
found-not-a-rounding = «{ $text }» no es ni per-asset ni per-project, así que per-asset
found-guessed-rate = una lista no dice cuántos fotogramas tiene un segundo, así que { $rate }
found-not-a-timecode = un código de tiempo aquí no es válido a { $rate } { $one ->
        [1] fotograma
       *[other] fotogramas
    } por segundo
found-gaps = { $count ->
        [one] se omite { $count } hueco entre clips
       *[other] se omiten { $count } huecos entre clips
    }
found-sound-only = omitido, un evento solo de sonido
found-several-tracks = los clips de varias pistas se ponen en el orden en que empiezan
found-sound-tracks = se omiten las pistas de sonido
found-not-shown = «{ $text }» no se puede mostrar, así que se omite
found-before-first-words = { $seconds } s antes de las primeras palabras no forman parte del storyboard
found-no-times = no hay ningún tiempo como 00:00:01,000 --> 00:00:04,000 en este archivo
found-ends-first = la entrada termina antes de empezar
found-not-a-time = este tiempo no se puede leer, así que se omiten sus palabras
found-usual-length = las viñetas sin duración reciben los { $millis } ms habituales de la escena
found-empty-heading = omitido, un encabezado sin palabras
found-read-as-heading = «{ $text }» se lee como encabezado
found-text-too-long = el texto de una escena supera los { $most } caracteres; el resto se omite
found-spoken-pace = el texto no tiene duraciones, así que se estiman: { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    } por segundo en letras latinas, otras escrituras a su ritmo
found-unknown-pace = no se sabe a qué ritmo se habla esta escritura, así que la escena aún no tiene duración
found-pace = un guion no tiene duraciones, así que se estiman: { $heading } s por encabezado, { $action_word } s por palabra y { $action } s por párrafo de acción, { $dialogue_word } s por palabra y { $dialogue } s por intervención
found-no-headings = no hay encabezados de escena como INT. KITCHEN - DAY, así que todo es una escena
found-dates = fechas como 3/4/2026 se pueden leer de dos maneras; se leen con { $order ->
        [day] el día primero
       *[other] el mes primero
    }
found-gives = una fila que suma créditos no es una ejecución
found-not-a-run = pasada por alto, no es una ejecución: «{ $text }»
found-unknown-status = no se conoce el estado «{ $text }»; la ejecución cuenta como hecha
found-unknown-model = la lista de precios no tiene el modelo «{ $text }»
