## The total split up, and the allowance bar

costs-shares = Son partes del total seguro. Pasa el puntero por una para ver qué necesitaría por sí sola.
costs-beside = Los imprevistos se suman a estas partes.
costs-total-on = Total, { $basis }
costs-to-go-on = Por hacer, { $basis }
costs-in-motion = En movimiento
costs-not-known = no se sabe
costs-per-second = Créditos por segundo terminado, { $basis }
costs-by-kind = Por tipo
costs-draft-pass = Pasada de borrador
costs-final-pass = Pasada final
costs-by-pass = Por pasada
costs-by-model = Por modelo
costs-by-scene = Por escena
costs-rounding = Voz, redondeada una vez
costs-outlook = { $bare } sin repeticiones, { $expected } con repeticiones de media, como mucho { $safe } en el { $percent } % de los casos.
costs-outlook-left = { $outlook } Los { $left } que quedan bastan solo para esto{ $held ->
        [1] { " " }y los imprevistos
       *[other] { "" }
    } con una probabilidad de { $chance }.
costs-project = Proyecto
costs-see-ways-out = Ver las salidas
costs-choose-plan = Elegir tu plan
costs-show-them = Mostrarlas
costs-review-swaps = Revisar cambios
costs-see-steps = Ver los pasos
costs-sentence = { $fault }.
costs-fault-and-help = { $fault }; { $help }.
costs-could-be-better = { $count ->
        [one] { $count } opción podría
       *[other] { $count } opciones podrían
    } ser mejor sin más créditos
costs-swaps-save = { $count ->
        [one] { $count } cambio ahorra
       *[other] { $count } cambios ahorran
    } { $credits }
costs-segment-contingency = Imprevistos { $credits }
costs-planned = previsto
costs-to-go = por hacer
costs-expected = esperado
costs-safe = seguro al { $percent } %
costs-with-retakes-short = Con repeticiones{ $held ->
        [1] { " " }e imprevistos
       *[other] { "" }
    }: { $expected }, { $unsure ->
        [1] faltan al menos { $over }
       *[other] faltan { $over }
    }
costs-assumed = supuesto
costs-resets = se renueva { $date }
costs-resets-in = se renueva { $date } ({ $days ->
        [one] { $days } día
       *[other] { $days } días
    })
costs-of = de { $left }
costs-total-of = { $total } de { $left }
costs-segment-used = Usado { $credits }
costs-segment-others = Antes otros proyectos { $credits }
costs-plan-not-in-list = El plan «{ $plan }» no está en la lista de precios, así que no se conocen sus créditos
costs-needs-more = Este storyboard necesita { $unsure ->
        [1] al menos{ " " }
       *[other] { "" }
    }{ $count ->
        [one] { $count } crédito
       *[other] { $count } créditos
    } más de los que { $shared ->
        [1] le quedan
       *[other] quedan
    }{ $held ->
        [1] { " " }tras imprevistos
       *[other] { "" }
    }
costs-choices-unpriced = { $count ->
        [one] { $count } opción no tiene precio conocido y no se cuenta
       *[other] { $count } opciones no tienen precio conocido y no se cuentan
    }
costs-plan-assumed = Se supone { $plan } hasta que indiques tu plan

## The screen of costs

costs-assumptions = Suposiciones
costs-apply-to = Los cambios se aplican a
costs-this-project = este proyecto
costs-all-projects = todos los proyectos
costs-ranked = Ordenadas por cuánto puede cambiar cada una el total con repeticiones.
costs-working-out = Calculando qué cambia cada una…
costs-changes-nothing = No cambia ningún total con repeticiones
costs-put-back = Restablecer: { $what }
costs-keep-rate-of = Tasa de acierto, { $key ->
        [text-to-video] texto a vídeo
        [image-to-video] imagen a vídeo
        [image] imágenes
        [speech] voz
        [script] guiones
        [enhancement] mejoras
       *[other] consultas
    }
costs-keep-rate-of-model = { costs-keep-rate-of }, { $model }
costs-each = cada una
costs-together = juntas
costs-narrations-rounded = Redondeo de las narraciones
costs-how-much = Cuánto puede costar
costs-calculating = Calculando…
costs-safe-at = Seguro al
costs-how-sure = Qué seguros son los totales seguros
costs-numbers = { $unpriced ->
        [0] { "" }
       *[other] Al menos{ " " }
    }{ $bare } sin repeticiones, { $expected } con repeticiones de media y { $unpriced ->
        [0] como mucho{ " " }
       *[other] { "" }
    }{ $safe } en el { $percent } de los casos{ $held ->
        [1] , cada uno con imprevistos
       *[other] { "" }
    }{ $unpriced ->
        [0] { "" }
       *[other] , y { $unpriced } sin precio
    }.
costs-enough-unknown-at-most = { $numbers } No se sabe si basta lo que queda, como mucho { $left }.
costs-enough-unknown = { $numbers } No se sabe si bastan los { $left } que quedan.
costs-enough-at-most = { $numbers } La probabilidad de que baste lo que queda es { $chance }.
costs-enough = { $numbers } La probabilidad de que basten los { $left } que quedan es { $chance }.
costs-mark-bare = sin repeticiones
costs-mark-expected = con repeticiones
costs-mark-safe = seguro
costs-mark-left-at-most = quedan, como mucho
costs-mark-left = quedan
costs-none-about = Añade imágenes, planos y voces a tus escenas para ver adónde van los créditos.
costs-none = Aún no hay costes
costs-go-to-board = Ir al storyboard
costs-and-more = y { $count } más
costs-where = adónde van los créditos
costs-adding-up = Sumando…
costs-click-bar = Haz clic en una barra para ver los elementos que la componen.
costs-nothing-here = Nada en estos pases.
costs-show-on-board = Mostrar en el storyboard
costs-worth-a-look = Vale la pena mirar
costs-no-findings = { $mark }  Nada: todo tiene precio y cumple sus requisitos.
