## Findings, and what swaps keep and lose

finding-characters = { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    }
finding-characters-spoken = { finding-characters } · unos { $seconds } s hablados
finding-pace = Unos { $pace } { $one ->
        [1] carácter
       *[other] caracteres
    } por segundo en letras latinas{ $others ->
        [0] { "" }
       *[other] , { $list }
    }. Los avisos lo siguen, los créditos no.
finding-pace-of = { $pace } en { $script }
finding-unpriced = La opción de { $pass } no tiene precio: { $why }.
finding-need-not-met = La opción de { $pass } { $why }.
finding-no-still = La opción de { $pass } necesita una imagen inicial; esta escena no tiene.
finding-withdrawn = La opción de { $pass } ya no se vende desde { $day }.
finding-pinned-short = Los clips fijados cubren { $covered } de { $wanted } s.
finding-longer = { $seconds } s más que la escena
finding-narration-long = La narración de { finding-characters } tarda unos { $spoken } s en decirse, { finding-longer }.
finding-the-model = El modelo
finding-asset-unpriced = { $kind ->
        [image] La imagen
        [video] El plano
        [speech] La narración
        [script] El guion
        [enhancement] La mejora
        [consultation] La consulta
       *[other] El elemento
    } no tiene precio con { $model } ({ $pass }): { $why }.
finding-asset-need = { $model } { $why } ({ $pass }).
finding-asset-no-still = { $model } necesita una imagen inicial y esta escena no tiene imagen ({ $pass }).
finding-asset-withdrawn = { $model } ya no se vende desde { $day } ({ $pass }).
finding-asset-withdrawn-instead = { $model } ya no se vende desde { $day } ({ $pass }). Usa { $other } en su lugar.
finding-asset-pinned-short = Los clips elegidos cubren { $covered } s de un plano de { $wanted } s ({ $pass }).
finding-asset-narration-long = La narración tarda unos { $spoken } s en decirse, { finding-longer }.
finding-point-start-still = imagen inicial
finding-point-end-still = imagen final
finding-point-sound = sonido
finding-point-reference = imagen de referencia
finding-point-more-cuts = { $count ->
        [one] un corte más
       *[other] { $count } cortes más
    }
finding-point-its-rating = su puntuación de { $rating }
finding-point-rated = puntuado { $rating }
finding-point-rated-instead = puntuado { $rating } en vez de { $was }
finding-point-rated-was = puntuado { $rating } (antes { $was })
finding-given = { $rating }{ $own ->
        [1] { " " }en este proyecto
       *[other] { "" }
    }
finding-viewers-better = la tuya dice peor, el público dice mejor
finding-viewers-worse = la tuya dice mejor, el público dice peor
finding-versus = { $new } frente a { $old }
finding-versus-noted = { $new } frente a { $old } ({ $note })
finding-text-to-video = texto a vídeo
finding-image-to-video = imagen a vídeo
finding-images = imágenes
finding-month-of-year = { number-month } { $year }
