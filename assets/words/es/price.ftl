## The price list on the screen

price-row-not-text = esto no es texto en UTF-8, o supera los 10 MB
price-row-no-column = no hay ninguna columna «{ $name }»
price-row-no-model = la fila no nombra ningún modelo
price-row-no-kind = «{ $word }» no es un tipo; usa image, video, speech, script, enhancement o consultation
price-row-no-unit = «{ $word }» no es una unidad; usa image, clip, characters, minute, each o free
price-row-other-unit = { $kind } no se paga por «{ $word }»
price-row-not-a-number = «{ $word }» en «{ $column }» no es un número entero
price-row-no-block = un bloque tiene al menos un carácter
price-row-least-over-most = el mínimo es mayor que el máximo
price-row-clip-count = un modelo vende de una a sesenta duraciones de clip, cada una una vez
price-row-clip-length = un clip dura de 1 a { $most } segundos
price-row-twice = «{ $model }» ya está en la tabla, con otro precio
price-row-other-kind = «{ $model }» hace otra cosa en la lista: { $kind }
price-row-no-day = «{ $word }» no es un día como 2026-11-25
price-rated-unlisted = El proyecto puntúa { $models }, que no está en la lista de precios: { $count ->
        [one] esa puntuación se conserva y no cambia nada
       *[other] esas puntuaciones se conservan y no cambian nada
    }.
price-on-board-without = en este storyboard, sin precio
price-type-a-price = escribe un precio
price-in-project = { $rating } en este proyecto
price-yours-listed = tuyo; { $price } en la lista
price-yours-moved = tuyo; la lista cambió a { $price }
price-yours = tuyo
price-sold-until = a la venta hasta { $day }
price-no-longer-sold = sin venta desde { $day }
price-withdrawn = retirado por su creador el { $day }; el servicio quizá aún lo venda
price-limit-sound = sonido
price-limit-start-still = imagen inicial
price-limit-start-required = imagen inicial obligatoria
price-limit-end-still = imagen final
price-limit-reference = imagen de referencia
price-any-shape = cualquier formato
price-shapes-between = de { $narrow } a { $wide }
price-mode-text = texto a vídeo
price-mode-image-to-video = imagen a vídeo
price-mode-image = imagen
price-not-rated = De 0 a 100. Sin puntuar en la lista.
price-empty-for-listed = De 0 a 100; vacío para la de la lista: { $rating }. Los consejos de este proyecto la siguen.
price-rated-not-listed = Puntuado { $rating } en este proyecto; sin puntuar en la lista.
price-rated-and-listed = Puntuado { $rating } en este proyecto, en lugar de { $listed } de la lista.
price-in-project-and-list = { $rating } en este proyecto; { $listed } en la lista
price-typed-by-you = escrito por ti
price-source-read = { $source }, leído { $day }
price-free-swap = gratis
price-adds = Añade una imagen inicial de { $model }, { $count ->
        [one] { $count } crédito
       *[other] { $count } créditos
    }.
price-keeps = Conserva: { $points }.
price-loses = Pierde: { $points }.
price-swap-to = cambio a { $model }
price-unpriced = sin precio
price-same = igual
price-cause = imagen inicial de { $model }, { $count ->
        [one] { $count } crédito
       *[other] { $count } créditos
    }
price-row-no-amount = «{ $word }» en «{ $column }» no es un importe en la unidad de la lista

## The screen of prices

price-close = Cerrar esta entrada
price-no-price-yet = aún no tiene precio
price-price = Precio
price-where-from = De dónde sale
price-what-you-know = Qué sabes de él
price-effect = Qué cambia en este storyboard
price-of-list = { $basis }, precio de la lista
price-basis-yours = { $basis }, tu precio
price-an-image = por imagen
price-each = cada uno
price-per = por { $characters }
price-at-least = al menos
price-at-most = como mucho
price-before-minute = antes del primer minuto
price-a-minute = por minuto
price-free = gratis
price-credits-words = Créditos { $words }: { $model }
price-type = escribe un precio
price-credits-clip = Créditos por un clip de { $seconds } s: { $model }
price-for-up-to = para hasta
price-length-of-clip = Duración del clip { $number }: { $model }
price-remove-clip = Quitar el clip de { $seconds } s
price-add-length = Añadir una duración
price-source-of = Fuente del precio de { $model }
price-source-hint = mi página de cuenta, una factura…
price-read-on = leído el
price-day-read = Día en que se leyó el precio de { $model }
price-name = Nombre
price-name-of = Nombre de { $model }
price-also-called = También llamado, en listas de planos y registros; separado por comas
price-other-names = Otros nombres de { $model }
price-names-hint = Kling 2.1, kling-std
price-sold-until-label = A la venta hasta; vacío si no se sabe
price-last-day = Último día a la venta de { $model }
price-rating = Valoración, de 0 a 100; vacío si no hay
price-rating-of = Valoración de { $model }
price-rating-none = ninguna
price-copy-model = Copiar este modelo
price-put-back = Restablecer la entrada de la lista
price-delete-model = Eliminar este modelo
price-head-model = Modelo
price-head-credits = Créditos
price-head-can = Qué puede hacer
price-head-rating = Valoración
price-head-evidence = Pruebas
price-head-source = Fuente, leída
price-about = { $provider }, a fecha de { $revision }
price-plus-model = + Modelo
price-assumption = Suposición: { $what }.
price-of = Precio de { $model }
price-why = Por qué: { $what ->
        [price] precio
        [rating] valoración
       *[other] pruebas
    } de { $model }, { $said }
price-sources = Fuentes
price-source-line = { $source }; leída { $day }
price-rating-here = Valoración en este proyecto
price-rating-here-of = Valoración de { $model } en este proyecto
price-as-listed = como la lista
price-put-rating-back = Restablecer la valoración de la lista
price-rated-here = Valorados aquí, no en la lista
price-model-rated = { $model } · { $rating } en este proyecto
price-remove-rating = Quitar la valoración
price-remove-rating-of = Quitar la valoración de { $model }
price-type-of = Escribir un precio de { $model }
