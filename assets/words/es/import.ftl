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

## The dialog of an import

import-shots-with = Planos con
import-voices-with = Voces con
import-running-time-button = Duración…
import-running-time = Duración
import-speak = Locutar
import-dialogue = Diálogo
import-action = Acción
import-both = Ambos
import-nothing = Nada
import-shots = Planos
import-one-a-scene = Uno por escena
import-one-a-paragraph = Uno por párrafo
import-pace-heading = por encabezado
import-pace-action = por párrafo de acción
import-pace-action-word = por palabra de acción
import-pace-speech = por intervención
import-pace-word = por palabra dicha
import-seconds-for = Segundos { $words }
import-usual = Habitual
import-skipped-row = { $text } · omitida, no es un plano
import-line-is = Línea { $line }: { $text } es { $length }
import-not-read = no leído
import-type = Escribir…
import-type-length = Línea { $line }: escribir una duración
import-length = Duración
import-set = Fijar
import-pick = Elegir…
import-pick-model = «{ $text }» no está en la lista de precios: elige un modelo
import-voices = Voces
import-narration = Narración
import-what-changes = Qué cambia
import-what-comes-in = Qué entra
import-nothing-to-settle = Nada por decidir
import-needs-a-decision = Por decidir · { $count }
import-as-it-stands = Tal como está
import-scenes = Escenas
import-spoken = Hablado
import-takes = Tomas
import-new-changed-gone = { $new } nuevas, { $changed } cambiadas, { $gone } quitadas
import-at-line = línea { $one }
import-at-lines = líneas { $lines }
import-show-places = Mostrar { $places }: { $what }
import-too-large = Cuesta demasiado para calcularlo.
import-credits-at-least = créditos al menos
import-credits-bare = créditos sin repeticiones
import-not-priced = { $count ->
        [one] { $count } elemento no tiene
       *[other] { $count } elementos no tienen
    } precio: falta una duración o un precio
import-with-retakes = { $credits } con repeticiones
import-board-then = El storyboard después: { $sum }
import-left = { $most ->
        [1] como mucho{ " " }
       *[other] { "" }
    }{ $left } restantes: { $verdict }
import-column = Columna { $column }: { $words }
import-minutes-5 = 5 minutos
import-hour-1 = 1 hora
import-hours-6 = 6 horas
import-day-1 = 1 día
import-week-1 = 1 semana
import-log = Registro { $name }
import-say-column = Di arriba qué columna lo dice: { $missing }.
import-reading = Leyendo…
import-times-differ = Las horas pueden diferir en
import-times-differ-by = Las horas pueden diferir en: { $words }
import-log-column = Columna { $column }: { $field }
import-rows = Filas
import-made-for-what = Hecha para…
import-as-log-says = Como dice el registro
import-line-made-for = La línea { $line } se hizo para: { $shown }
import-nothing-changed = No se cambia nada. El archivo solo se lee.
import-one-step = Entran como un solo paso que Deshacer revierte.
import-more-elsewhere = { $count ->
        [one] { $count } toma más es
       *[other] { $count } tomas más son
    } de otros proyectos: ábrelos para ellas.
import-copy-report = Copiar informe
import-title = Importar { $name }
import-about-table = Cada columna dice en qué se convierte. Deducido de su nombre y sus celdas; clic para cambiar. Se recuerda para archivos con estas columnas.
import-about-script = Elige qué se locuta, cuántos planos recibe una escena y cuánto dura.
import-about-paragraphs = Cada encabezado o párrafo se convierte en una escena, y sus palabras se locutan.
import-about-timeline = Cada clip, subtítulo o viñeta se convierte en una escena con su propia duración.
import-add-to = Añadir a { $board }
import-update-board = Actualizar { $board }
import-new-project = Proyecto nuevo
import-as = Importar como
import-detect = Detectar
import-encoding-is = Codificación: { $called }
import-fps = { $now } fps
import-frames-a-second = Fotogramas por segundo: { $now }
import-commas = comas
import-semicolons = puntos y comas
import-tabs = tabuladores
import-bars = barras
import-other-separator = otro separador
import-spreadsheet = hoja de cálculo
import-own-project = Se convierte en un proyecto propio.
import-file-unchanged = El archivo nunca se modifica.
import-all-one-step = Todo entra como un solo paso que Deshacer revierte.
import-file-unchanged-one-step = El archivo nunca se modifica. Todo entra como un solo paso que Deshacer revierte.
import-verb = Importar
import-update-scenes = Actualizar { $count ->
        [one] { $count } escena
       *[other] { $count } escenas
    }
import-shots-verb = Importar { $count ->
        [one] { $count } plano
       *[other] { $count } planos
    }
import-scenes-verb = Importar { $count ->
        [one] { $count } escena
       *[other] { $count } escenas
    }
