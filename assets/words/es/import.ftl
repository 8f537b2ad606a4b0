## What imports and logs have to say

import-pasted-text = texto pegado
import-size = { $scenes ->
        [one] { $scenes } escena
       *[other] { $scenes } escenas
    }, { $assets ->
        [one] { $assets } elemento
       *[other] { $assets } elementos
    }
import-counts = { import-size }, { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    } de narración, { $seconds } s
import-cues = { $cues ->
        [one] { $cues } intervención
       *[other] { $cues } intervenciones
    } de { $speakers ->
        [one] { $speakers } voz
       *[other] { $speakers } voces
    }: { $names }
import-more-findings = { $count ->
        [one] { $count } aviso más
       *[other] { $count } avisos más
    }
import-summary = Importado: { $what }.
import-without-title = sin título
import-scene-new = nueva: escena { $number }, { $title }
import-scene-changed = cambiada: escena { $number }, { $title } ({ $parts })
import-scene-gone = ausente: escena { $number }, { $title }; se conserva, pero omitida
import-part-title = título
import-part-length = duración
import-part-narration = narración
import-part-notes = notas
import-part-picture = imagen
import-part-act = acto
import-part-omitted = omitida
import-part-assets = elementos
import-log-matched = Coinciden
import-log-differing = Créditos distintos
import-log-new = Tomas nuevas
import-log-unassigned = Sin asignar
import-log-unlogged = No están en el registro
import-log-unreadable = Ilegibles
import-log-matched-about = El registro y tus tomas dicen lo mismo.
import-log-differing-about = La misma ejecución, pero con otros créditos. Lo registrado se queda como está.
import-log-new-about = Ejecuciones sin toma, cada una con el único elemento que encaja. La última de cada unidad cuenta como válida.
import-log-unassigned-about = Ejecuciones sin toma que no encajan con ningún elemento, o con varios. Regístralas a mano.
import-log-unlogged-about = Tomas registradas de estos días que no están en el registro.
import-log-unreadable-about = Filas que no se pueden leer, y por qué.
import-why-no-asset = ningún elemento de un proyecto conocido se hace con este modelo
import-why-other-project = el proyecto que nombra el registro no se conoce aquí
import-why-several = { $count ->
        [one] encaja { $count } elemento
       *[other] encajan { $count } elementos
    }; una columna con el nombre del elemento lo resolvería
import-why-no-unit = el único elemento que encaja tiene varias unidades, y ninguna cuesta esto
import-unread-no-time = falta la hora
import-unread-not-a-time = «{ $cell }» no es una hora
import-unread-too-far = esta hora está demasiado lejos de hoy
import-unread-no-model = falta el modelo
import-unread-no-credits = faltan los créditos
import-unread-not-credits = «{ $cell }» no es un número de créditos
import-unread-part = «{ $cell }» es parte de un crédito; los créditos son enteros
import-unread-too-large = «{ $cell }» es demasiado grande
import-unread-more-than-a-take = { $count ->
        [one] { $count } crédito es
       *[other] { $count } créditos son
    } más de lo que puede costar una toma
import-log-group = { $group }: { $lines ->
        [one] { $lines } línea
       *[other] { $lines } líneas
    }, { $count ->
        [one] { $count } crédito
       *[other] { $count } créditos
    }
import-log-finding = { $severity ->
        [lost] perdido
        [ambiguous] ambiguo
        [guessed] supuesto
       *[other] nota
    }: { $what }
import-line = línea { $line }
import-charge-recorded = { $charged }, registrados { $recorded }
import-within-scene = escena { $number }
import-within-unit = unidad { $number }
import-finding = { $severity ->
        [lost] perdido
        [ambiguous] ambiguo
        [guessed] supuesto
       *[other] nota
    }: { $what } ({ $count ->
        [one] línea { $lines }
       *[other] líneas { $lines }
    }{ $more ->
        [0] { "" }
       *[other] { " " }y { $more } más
    })
import-made-for = { $place }: { $outcome }
import-made-for-project = { $project }, { $place }: { $outcome }
