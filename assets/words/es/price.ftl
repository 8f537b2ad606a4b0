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
