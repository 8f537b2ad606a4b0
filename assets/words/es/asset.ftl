## Assets in one line, shared stills, and what differs between states

asset-with-draft-of = { $line } · borrador { $model }
asset-with-draft = { $line } · con borrador
asset-script-of = Guion · { $length }
asset-enhancement = Mejora
asset-consultation = Consulta
asset-takes = { $line } · { $count ->
        [one] { $count } toma
       *[other] { $count } tomas
    }
asset-narration = Narración
asset-no-text = sin texto
asset-no-length = sin duración
asset-seconds = { $seconds } s
asset-no-clips = sin clips
asset-trims = { $clips }, recorta { $seconds } s
asset-still-character = Personaje
asset-still-location = Lugar
asset-still-prop = Objeto
asset-still-style = Estilo
asset-shared-stills = Imágenes compartidas
asset-project-itself = El proyecto mismo
asset-still-unused = Aún no lo usa nada.
asset-still-used = { $count ->
        [one] La escena { $last } { $by ->
            [both] la usa
            [follow] la sigue
           *[other] parte de ella
        }.
       *[other] Las escenas { $scenes } y { $last } { $by ->
            [both] la usan
            [follow] la siguen
           *[other] parten de ella
        }.
    }
asset-still-used-by-many = { $count } escenas { $by ->
        [both] la usan
        [follow] la siguen
       *[other] parten de ella
    }.
asset-delete-still = Eliminar imagen compartida
asset-delete-still-used = Eliminar · { $count ->
        [one] la escena { $last } ya no podrá
       *[other] las escenas { $scenes } y { $last } ya no podrán
    } { $by ->
        [both] usarla
        [follow] seguirla
       *[other] partir de ella
    }
asset-delete-still-used-by-many = Eliminar · { $count } escenas ya no podrán { $by ->
        [both] usarla
        [follow] seguirla
       *[other] partir de ella
    }
asset-follow-nothing = Nada
asset-start-scene-image = La imagen de la escena
asset-start-text-no-image = Texto: la escena no tiene imagen
asset-start-text-alone = Solo texto
