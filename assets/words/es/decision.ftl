## Decisions: what is done, for which part of the board, and what gets lost

decision-place = Escena { $number }
decision-place-labelled = Escena { $number } · { $label }
decision-in = En { $scenes }
decision-first = primero: { $step }
decision-first-sentence = Primero: { $step }.
decision-step = { $title }, ahorra { $credits } con repeticiones{ $held ->
        [1] { " " }e imprevistos
       *[other] { "" }
    }
decision-step-on = { $title } en { $things }, ahorra { $credits } con repeticiones{ $held ->
        [1] { " " }e imprevistos
       *[other] { "" }
    }
decision-step-about = { $title }, { $things }, ahorra { $credits } con repeticiones{ $held ->
        [1] { " " }e imprevistos
       *[other] { "" }
    }
decision-things = { $count } { $noun ->
        [still] { $count ->
            [one] imagen fija
           *[other] imágenes fijas
        }
        [shot] { $count ->
            [one] plano
           *[other] planos
        }
       *[other] planos e imágenes fijas
    }{ $importance ->
        [hero] { " " }de escenas clave
        [background] { " " }de fondo
       *[other] { "" }
    }
decision-scenes = { $count ->
        [one] escena { $scenes }
       *[other] escenas { $scenes }
    }
decision-many-scenes = { $count } escenas
decision-loses = pierde { $points }
decision-length = { $from } → { $to } s
decision-images = { $from } → { $count ->
        [one] { $count } imagen
       *[other] { $count } imágenes
    }
decision-seconds-of-shot = { $seconds } s del plano
decision-of-images = { $less } de { $count ->
        [one] { $count } imagen
       *[other] { $count } imágenes
    }
decision-loses-motion = movimiento
decision-loses-scene = la escena
decision-loses-own-start = un comienzo propio en cada escena
decision-tag-better = mejor y más barato
decision-tag-lossless = no pierde nada
decision-tag-add-still = añadir imagen
decision-tag-one-look = un look
decision-tag-add-draft = añadir borrador
decision-tag-trim = recortar
decision-tag-fewer-images = menos imágenes
decision-tag-less-motion = menos movimiento
decision-tag-shorter = vídeo más corto
decision-tag-same-credits = mismos créditos
decision-tag-loses-some = pierde algo
decision-rated = puntuado { $to } por { $least }
decision-rated-between = puntuado { $to } por { $least }–{ $most }
decision-drop-drafts = { $undo ->
        [1] quitar
       *[other] Quitar
    } { $count } { $noun ->
        [still] { $count ->
            [one] borrador de imagen
           *[other] borradores de imagen
        }
        [shot] { $count ->
            [one] borrador de plano
           *[other] borradores de plano
        }
       *[other] { $count ->
            [one] borrador
           *[other] borradores
        }
    }
decision-add-still = { $undo ->
        [1] añadir
       *[other] Añadir
    } una imagen inicial a los planos de texto a vídeo
decision-share-still = { $undo ->
        [1] compartir
       *[other] Compartir
    } una imagen inicial entre escenas
decision-try-out = { $undo ->
        [1] probarlo
       *[other] Probarlo
    } antes con { $model }
decision-cheaper-model = un modelo más barato
decision-trim = { $undo ->
        [1] recortar
       *[other] Recortar
    } hasta el final de un clip
decision-half-images = { $undo ->
        [1] la
       *[other] La
    } mitad de imágenes para elegir
decision-hold-still = { $undo ->
        [1] mantener
       *[other] Mantener
    } una imagen fija en vez de un plano
decision-leave-out = { $undo ->
        [1] omitir
       *[other] Omitir
    } { $count } { $count ->
        [one] escena
       *[other] escenas
    }{ $importance ->
        [hero] { " " }clave
        [background] { " " }de fondo
       *[other] { "" }
    }
decision-better-models = { $undo ->
        [1] modelos
       *[other] Modelos
    } mejores
decision-cheaper-models = { $undo ->
        [1] modelos
       *[other] Modelos
    } más baratos
decision-cheaper-models-as-good = { $undo ->
        [1] modelos
       *[other] Modelos
    } más baratos, igual de buenos
decision-several-models = { $undo ->
        [1] varios
       *[other] Varios
    } modelos
decision-another-model = otro modelo
decision-swap = { $from } → { $to }{ $draft ->
        [1] , borradores
       *[other] { "" }
    }
decision-swap-look = { $undo ->
        [1] look
       *[other] Look
    } «{ $look }»: { $from } → { $to }
decision-cost-more-than-save = cuestan más de lo que ahorran
decision-fewer-rejected = se descartan menos tomas finales
decision-kept-more-same-picture = valen más a menudo y todos parten de la misma imagen
decision-kept-more-often = los planos que parten de una imagen valen más a menudo
decision-adds-stills = añade { $count ->
        [one] una imagen inicial
       *[other] { $count } imágenes iniciales
    }
decision-viewers-opposite = el público ordena { $count } al revés
