## Takes: made, kept, stale, still to go

take-kept = Válida
take-rejected = Descartada
take-refunded = Fallida, devuelta
take-charged = Fallida, cobrada
take-project = Proyecto
take-scene = Escena { $number }
take-place-draft = { $place } · { $label } · borrador
take-place-final = { $place } · { $label } · final
take-units = { $kind ->
        [image] { $count ->
            [one] { $count } imagen
           *[other] { $count } imágenes
        }
        [video] { $count ->
            [one] { $count } clip
           *[other] { $count } clips
        }
        [speech] { $count ->
            [one] { $count } locución
           *[other] { $count } locuciones
        }
        [script] { $count ->
            [one] { $count } guion
           *[other] { $count } guiones
        }
        [enhancement] { $count ->
            [one] { $count } mejora
           *[other] { $count } mejoras
        }
       *[other] { $count ->
            [one] { $count } consulta
           *[other] { $count } consultas
        }
    }
take-units-kept = { $kept } de { take-units } válidos
take-another-model = otro modelo
take-again-free = Hacerlo otra vez es gratis con { $plan }.
take-again-costs = Hacerlo otra vez cuesta { $count ->
        [one] { $count } crédito
       *[other] { $count } créditos
    }.
take-again-not-known = No se sabe cuánto cuesta hacerlo otra vez.
take-stale = Hecho con { $model } y cambiado desde entonces. No está planificado otra vez. { $again }
take-stale-part = Hecho con { $model } y cambiado desde entonces ({ $stale } de { take-units }). No está planificado otra vez. { $again }
take-still-makes-stale = { $of ->
        [image] { $count ->
            [one] { $count } imagen terminada sigue esta imagen
           *[other] { $count } imágenes terminadas siguen esta imagen
        }
        [shot] { $count ->
            [one] { $count } plano terminado parte de esta imagen
           *[other] { $count } planos terminados parten de esta imagen
        }
       *[other] { $count ->
            [one] { $count } elemento terminado usa esta imagen
           *[other] { $count } elementos terminados usan esta imagen
        }
    }. Elegir otra { $count ->
        [one] lo deja obsoleto; hacerlo otra vez cuesta { $credits }
       *[other] los deja obsoletos; hacerlos otra vez cuesta { $credits }
    }.
take-still-made-stale = { $of ->
        [image] { $count ->
            [one] { $count } imagen terminada sigue esta imagen
           *[other] { $count } imágenes terminadas siguen esta imagen
        }
        [shot] { $count ->
            [one] { $count } plano terminado parte de esta imagen
           *[other] { $count } planos terminados parten de esta imagen
        }
       *[other] { $count ->
            [one] { $count } elemento terminado usa esta imagen
           *[other] { $count } elementos terminados usan esta imagen
        }
    }. La elegida ahora { $count ->
        [one] lo deja obsoleto; hacerlo otra vez cuesta { $credits }
       *[other] los deja obsoletos; hacerlos otra vez cuesta { $credits }
    }.
take-changed-since = { $count ->
        [one] { $count } elemento cambió desde que se hizo y no está planificado otra vez; hacerlo de nuevo cuesta { $credits }
       *[other] { $count } elementos cambiaron desde que se hicieron y no están por hacer; hacerlos de nuevo cuesta { $credits }
    }
take-everything-done = Todo está hecho
take-each-kept = Cada elemento que cuesta créditos tiene una toma válida.
take-nothing-to-go = Nada por hacer
take-sentence = { $what }.
take-all-units = { take-units } en total, una vez cada uno
take-one-unit = { $kind ->
        [image] imagen
        [video] clip
        [speech] locución
        [script] guion
        [enhancement] mejora
       *[other] consulta
    } { $number } de { $units }
take-one-unit-seconds = { take-one-unit } · { $seconds } s
take-spent = Gastado
take-spent-and-to-go = Gastado y por hacer{ $held ->
        [1] { " " }con imprevistos
       *[other] { "" }
    }
take-made-changed = Cambiado desde entonces · { $spent }
take-made-done = Hecho · { $spent }
take-made-draft-kept = Borrador válido · { $spent }
take-not-made-here = No se hace aquí
take-not-made-yet = Aún sin hacer
take-none-kept-or-planned = { $count ->
        [one] { $count } toma
       *[other] { $count } tomas
    }, ninguna válida y ninguna más prevista · { $spent }
take-none-kept = { $count ->
        [one] { $count } toma
       *[other] { $count } tomas
    }, ninguna válida · { $spent }
take-line = { $outcome } · { $model }{ $draft ->
        [1] { " " }(borrador)
       *[other] { "" }
    } · { $credits } · { $day }
take-is-kept = válida
take-is-rejected = descartada
take-is-refunded = reembolsada
take-is-charged = cobrada
