## What differs between two states of a project

change-project-renamed = Proyecto renombrado a «{ $title }»
change-settings = Ajustes del proyecto cambiados
change-contingency-set = Imprevistos fijados en { $what }
change-contingency-removed = Imprevistos quitados
change-shape-set = Formato de la película fijado en { $shape }
change-shape-removed = Formato de la película quitado
change-takes-a-day-set = Tomas al día fijadas en { $count }
change-takes-a-day-removed = Tomas al día quitadas
change-of-project = Proyecto: { $what }
change-takes-recorded = { $count ->
        [one] { $count } toma registrada
       *[other] { $count } tomas registradas
    }
change-no-longer-rated = { $model } ya no se puntúa en este proyecto
change-rated = { $model } puntuado { $rating } en este proyecto
change-rated-instead = { $model } puntuado { $rating } en este proyecto en vez de { $was }
change-unsaved-of = Cambios sin guardar de las { $time } ({ $count ->
        [one] { $count } cambio
       *[other] { $count } cambios
    })
change-unsaved-earlier = Cambios sin guardar de una sesión anterior ({ $count ->
        [one] { $count } cambio
       *[other] { $count } cambios
    })
change-added = { $what }: añadido
change-of-scene = { $scene }: { $what }
change-deleted = { $what }: eliminado
change-scenes-reordered = Escenas reordenadas
change-scene = Escena { $number }
change-scene-titled = Escena { $number } «{ $title }»
change-title = título
change-length = duración
change-narration = narración
change-notes = notas
change-act = acto
change-number = número
change-importance = importancia
change-look-group = grupo de look
change-picture = imagen
change-whether-it-counts = si cuenta
change-name = «{ $name }»
change-changed = { $what }: cambiado
change-order-of-assets = orden de los elementos
change-other-order = Escenas en otro orden
change-comes-back = vuelve
change-is-deleted = eliminada
change-omitted = { $about } · omitida
change-same = igual
change-starts = { $scene } · { $asset }, { $image ->
        [1] sigue
       *[other] parte de
    }
change-starts-line = { change-starts }: { $was } → { $is }
change-from-nothing = nada
change-from-text = texto
change-from-scene-image = la imagen de la escena
change-alternatives = { $scene } · { $asset }, alternativas
change-unpriced = sin precio
change-same-credits = mismos créditos
change-part-added = añadido
change-part-removed = quitado
change-part-changed = cambiado
