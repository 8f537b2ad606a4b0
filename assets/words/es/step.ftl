## What “Undo …” and messages call a step: lower case, no full stop

step-change-keep-rate = cambiar tasa de acierto
step-reset-keep-rate = restablecer tasa de acierto
step-change-keep-rate-of = cambiar tasa de acierto de { $model }
step-put-keep-rate-back = restablecer tasa de acierto de { $model }
step-rate-model = puntuar { $model } en este proyecto
step-put-rating-back = restablecer puntuación de { $model }
step-duplicate-scenes = duplicar { $count ->
        [one] escena
       *[other] { $count } escenas
    }
step-delete-scenes = eliminar { $count ->
        [one] escena
       *[other] { $count } escenas
    }
step-move-scenes = mover { $count ->
        [one] escena
       *[other] { $count } escenas
    }
step-rename-scenes = renombrar { $count ->
        [one] escena
       *[other] { $count } escenas
    }
step-scene-length = { $count ->
        [one] cambiar duración
       *[other] cambiar duración de { $count } escenas
    }
step-scene-narration = { $count ->
        [one] editar narración
       *[other] editar narración de { $count } escenas
    }
step-scene-notes = { $count ->
        [one] editar notas
       *[other] editar notas de { $count } escenas
    }
step-scene-importance = { $count ->
        [one] cambiar importancia
       *[other] cambiar importancia de { $count } escenas
    }
step-name-act = { $count ->
        [one] nombrar acto
       *[other] nombrar acto de { $count } escenas
    }
step-remove-act = { $count ->
        [one] quitar acto
       *[other] quitar acto de { $count } escenas
    }
step-set-look = { $count ->
        [one] asignar grupo de look
       *[other] asignar grupo de look de { $count } escenas
    }
step-remove-look = { $count ->
        [one] quitar grupo de look
       *[other] quitar grupo de look de { $count } escenas
    }
step-set-picture = { $count ->
        [one] poner imagen
       *[other] poner imagen de { $count } escenas
    }
step-remove-picture = { $count ->
        [one] quitar imagen
       *[other] quitar imagen de { $count } escenas
    }
step-omit-scenes = omitir { $count ->
        [one] escena
       *[other] { $count } escenas
    }
step-include-scenes = incluir { $count ->
        [one] escena
       *[other] { $count } escenas
    }
step-add-asset = añadir { $kind ->
        [image] imagen
        [video] plano
        [speech] narración
        [script] guion
        [enhancement] mejora
        [consultation] consulta
       *[other] elemento
    }
step-duplicate-asset = duplicar { $kind ->
        [image] imagen
        [video] plano
        [speech] narración
        [script] guion
        [enhancement] mejora
        [consultation] consulta
       *[other] elemento
    }
step-delete-asset = eliminar { $kind ->
        [image] imagen
        [video] plano
        [speech] narración
        [script] guion
        [enhancement] mejora
        [consultation] consulta
       *[other] elemento
    }
step-move-asset = mover { $kind ->
        [image] imagen
        [video] plano
        [speech] narración
        [script] guion
        [enhancement] mejora
        [consultation] consulta
       *[other] elemento
    }
step-rename-asset = renombrar { $kind ->
        [image] imagen
        [video] plano
        [speech] narración
        [script] guion
        [enhancement] mejora
        [consultation] consulta
       *[other] elemento
    }
step-lock-asset = bloquear { $kind ->
        [image] imagen
        [video] plano
        [speech] narración
        [script] guion
        [enhancement] mejora
        [consultation] consulta
       *[other] elemento
    }
step-unlock-asset = desbloquear { $kind ->
        [image] imagen
        [video] plano
        [speech] narración
        [script] guion
        [enhancement] mejora
        [consultation] consulta
       *[other] elemento
    }
step-paid-elsewhere = marcar { $kind ->
        [image] imagen
        [video] plano
        [speech] narración
        [script] guion
        [enhancement] mejora
        [consultation] consulta
       *[other] elemento
    } como pago aparte
step-pay-with-credits = pagar { $kind ->
        [image] imagen
        [video] plano
        [speech] narración
        [script] guion
        [enhancement] mejora
        [consultation] consulta
       *[other] elemento
    } con créditos
step-change-shot-type = cambiar tipo de plano
step-edit-prompt = editar prompt
step-still-role = cambiar lo que muestra la imagen
step-start-from = cambiar de qué parte el plano
step-follow = cambiar lo que sigue la imagen
step-amount = cambiar cantidad
step-needs = cambiar requisitos
step-takes = cambiar tomas
step-clips = cambiar clips
step-model = cambiar modelo
step-alternative-kept = conservar como alternativa
step-add-alternative = añadir alternativa
step-choose-alternative = elegir alternativa { $letter }
step-remove-alternative = quitar alternativa { $letter }
step-add-draft = añadir borrador
step-change-draft = cambiar borrador
step-remove-draft = quitar borrador
step-record-takes = registrar { $count ->
        [one] toma
       *[other] { $count } tomas
    }
step-change-takes = cambiar { $count ->
        [one] toma
       *[other] { $count } tomas
    }
step-remove-takes = quitar { $count ->
        [one] toma
       *[other] { $count } tomas
    }
step-plan-again = volver a planificar
step-rename-project = renombrar proyecto
step-find-pictures = buscar imágenes en otra carpeta
step-dismiss = descartar sugerencia
step-bring-back = recuperar sugerencia
step-speech-rounding = cambiar redondeo de la voz
step-lock-numbers = fijar números de escena
step-unlock-numbers = liberar números de escena
step-speech-pace = cambiar ritmo de habla
step-set-contingency = fijar imprevistos
step-remove-contingency = quitar imprevistos
step-add-still = añadir imagen compartida
step-delete-still = eliminar imagen compartida
step-shape = cambiar formato de la película
step-takes-a-day = fijar tomas al día
step-remove-takes-a-day = quitar tomas al día

## Steps of the window

step-paste-scenes = pegar { $what }
step-paste-assets = pegar { $words }
step-add-scene = añadir escena
step-change-to = cambiar a { $name }
step-update-from = actualizar desde { $name }
step-import = importar { $name }
step-recover = recuperar cambios sin guardar
step-restore-version = restaurar la versión de las { $time }
step-change-takes-of = cambiar tomas
step-change-shape = cambiar formato
step-lock-assets = bloquear { $count ->
        [one] { $count } elemento
       *[other] { $count } elementos
    }
step-unlock-assets = desbloquear { $count ->
        [one] { $count } elemento
       *[other] { $count } elementos
    }
step-several-to = { $what } a { $model }
step-drop-drafts = quitar { $count ->
        [one] { $count } borrador
       *[other] { $count } borradores
    }
step-steps = { $count ->
        [one] { $count } paso
       *[other] { $count } pasos
    }
step-fit-to = ajustar a { $credits }
step-price-of = precio de { $model }
step-copy-of = copia de { $model }
