## The usage of the account: cycles, projects, the run sheet

usage-more-cycles = y { $count ->
        [one] { $count } ciclo más
       *[other] { $count } ciclos más
    }
usage-unpriced-not-placed = { $count ->
        [one] { $count } elemento no tiene precio conocido ni lugar
       *[other] { $count } elementos no tienen precio conocido ni lugar
    } en el calendario todavía.
usage-never-too-late = { $count ->
        [one] { $count } elemento no se puede
       *[other] { $count } elementos no se pueden
    } hacer con este plan en 100 años, el primero «{ $label }».
usage-never-too-dear = { $count ->
        [one] { $count } elemento nunca se puede
       *[other] { $count } elementos nunca se pueden
    } hacer con este plan, el primero «{ $label }»: una toma cuesta más que el cupo.
usage-wait-on = Esperar con { $plan }
usage-for-a-month = { $plan } durante un mes
usage-with-the-steps = Con los pasos de Cambios, { $credits } menos de media
usage-on-from-now = Con { $plan } desde ahora
usage-work = { $done ->
        [one] { $done } elemento
       *[other] { $done } elementos
    }
usage-work-part = una parte de un elemento
usage-work-and-part = { usage-work } y una parte de otro
usage-never-too-dear-short = nunca: una toma cuesta más que el cupo
usage-not-known-yet = aún no se sabe
usage-this-cycle = en este ciclo
usage-done-about = hacia el { $date }{ $limit }{ $cycles ->
        [0] { "" }
        [1] , { $cycles } ciclo
       *[other] , { $cycles } ciclos
    }
usage-never = nunca
usage-not-within-100-years = no en 100 años
usage-priority-first = Primero
usage-priority-normal = Normal
usage-priority-last = Al final
usage-together = { $spent } gastados + { $to_go } por hacer{ $held ->
        [1] { " " }con imprevistos
       *[other] { "" }
    } = { $unpriced ->
        [0] { $sum }
       *[other] al menos { $sum }
    }
usage-then-keeps = conserva entonces { $credits }
usage-kept-for-it = { $kept } reservados para él
usage-still-kept = { $kept } de { $reserved } aún reservados para él; el resto está gastado
usage-more-than-granted = { $kept }, más de lo que da un ciclo ({ $allowance }): no queda nada para los proyectos siguientes
usage-due-today = vence hoy
usage-due-in = vence el { $date }, en { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
usage-was-due = venció el { $date }, ya pasado
usage-due-and-finish = { $due }; { $finish }
usage-due = vence el { $date }
usage-nothing-to-go = nada por hacer
usage-that-day = ese día como pronto
usage-to-spare = { $days ->
        [one] { $days } día
       *[other] { $days } días
    } de margen
usage-late = { $days ->
        [one] { $days } día
       *[other] { $days } días
    } tarde
usage-never-finished = nunca terminado con este plan
usage-finish-not-known = final no conocido
usage-due-how = { $due }, { $how }
usage-finished-that-day = terminado ese día como pronto
usage-finished-before = terminado { $days ->
        [one] { $days } día
       *[other] { $days } días
    } antes de media
usage-finished-late = terminado { $days ->
        [one] { $days } día
       *[other] { $days } días
    } tarde
usage-when-finished-not-known = no se sabe cuándo termina
usage-covered = { $to_go } por hacer de media{ $held ->
        [1] { " " }con imprevistos
       *[other] { "" }
    }, cubierto
usage-covered-not-known = { $to_go } por hacer de media{ $held ->
        [1] { " " }con imprevistos
       *[other] { "" }
    }; aún no se sabe si está cubierto
usage-gets = recibe { $most ->
        [1] como mucho { $gets }
       *[other] { $gets }
    } de { $to_go }{ $held ->
        [1] { " " }con imprevistos
       *[other] { "" }
    }, { $least ->
        [1] faltan al menos { $short }
       *[other] faltan { $short }
    }
usage-expire-at-pace = A este ritmo { $count ->
        [one] caducará aproximadamente { $count } crédito
       *[other] caducarán unos { $count } créditos
    } el { $date }.
usage-expire-unless-used = { $count ->
        [one] { $count } crédito caducará
       *[other] { $count } créditos caducarán
    } el { $date } si no se usan antes.
usage-expire-not-known = No se sabe cuánto caducará el { $date }, porque aún no se ve un ritmo.
usage-nothing-covered = { $expire } Nada de lo que falta en este storyboard queda cubierto.
usage-could-make = { $expire } En este storyboard con lo que queda se podría hacer:
usage-scene = Escena { $number }
usage-project = Proyecto
usage-credits-earlier = Dar créditos antes a { $project }
usage-credits-later = Dar créditos después a { $project }
usage-follows-unpriced = lo que sigue no tiene precio conocido
usage-balance-ends = aquí se acaba el saldo{ $known ->
        [1] { " " }· { $date }
       *[other] { "" }
    }
usage-sheet-head = Hoja de producción, créditos { $bare ->
        [1] con una toma de cada
       *[other] de media, con repeticiones
    }
usage-clips-of = { $count ->
        [one] { $count } clip
       *[other] { $count } clips
    } × { $seconds } s
usage-units = { $kind ->
        [image] { $count ->
            [one] { $count } imagen
           *[other] { $count } imágenes
        }
        [video] { $count ->
            [one] { $count } plano
           *[other] { $count } planos
        }
        [speech] { $count ->
            [one] { $count } línea
           *[other] { $count } líneas
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
usage-clips-among = { $count } × { $seconds } s
usage-part-of = { $part } de { $count ->
        [one] { $count } elemento
       *[other] { $count } elementos
    }
usage-places = { $count ->
        [0] proyecto
        [1] escena { $scenes }
       *[other] escenas { $scenes }
    }{ $more ->
        [0] { "" }
       *[other] { " " }y { $more } más
    }
usage-short-by = { $count ->
        [one] falta
       *[other] faltan
    } { $least ->
        [1] al menos{ " " }
       *[other] { "" }
    }{ $count ->
        [one] { $count } crédito
       *[other] { $count } créditos
    }{ $held ->
        [1] { " " }tras imprevistos
       *[other] { "" }
    } hasta el { $date }
usage-about-to-go = { $to_go } por hacer de media, con repeticiones{ $held ->
        [1] { " " }e imprevistos
       *[other] { "" }
    }; { $fits }
usage-packs = Paquetes adicionales
usage-coming-soon = próximamente
usage-announced = anunciado por el servicio, aún no a la venta
usage-choose-plan = Elige tu plan
usage-choose-plan-about = Entonces aquí se dice si bastan los créditos del ciclo.
usage-swap = Cambiar
usage-working-out = Buscando los pasos más suaves…
usage-then-fits = { $count ->
        [one] entonces cabe con { $chance }
       *[other] con todos cabe con { $chance }
    }
usage-then-not-known = no se sabe si entonces cabe
usage-not-enough-with = por sí solo no basta: { usage-then-fits }
usage-not-enough = por sí solo no basta
usage-steps-about = { $count ->
        [one] { $count } paso
       *[other] { $count } pasos
    }; { $first }; { $fits }
usage-held-back-does-not-fit = el trabajo cabe, lo reservado no
usage-moves-later = { $count ->
        [one] { $count } elemento pasa
       *[other] { $count } elementos pasan
    } a un ciclo posterior
usage-when-done-not-known = { $moved }; no se sabe cuándo termina
usage-take-too-dear = { $moved }; una toma cuesta más que todo el cupo
usage-moved-done-about = { $moved }; terminado hacia el { $date }
usage-wait = Esperar
usage-upgrade = Mejorar plan
usage-no-plan-enough = ningún plan da suficiente en un ciclo
usage-upgrade-about = { $credits } más ahora{ $frees }; { $fits }
usage-upgrade-frees = , { $what } gratis
usage-by-site = según el saldo del sitio
usage-not-recorded = Sin registrar
usage-used-of = { $used } de { $granted }
usage-all-used = todo usado
usage-expired = { $credits } caducados
usage-cycle-of-today = este ciclo
usage-takes = { $count ->
        [one] { $count } toma
       *[other] { $count } tomas
    }
usage-project-not-seen = Un proyecto no visto aquí
usage-burn = { $cycle } · { $used } usados · quedan { $left }
usage-two-sentences = { $first } { $second }
usage-runs-out = A { $daily } al día se agota hacia el { $out }, { $days ->
        [one] { $days } día
       *[other] { $days } días
    } antes.
usage-runs-out-between = A { $daily } al día se agota hacia el { $out }, { $days ->
        [one] { $days } día
       *[other] { $days } días
    } antes, probablemente entre el { $early } y el { $late }.
usage-runs-out-not-before = A { $daily } al día se agota hacia el { $out }, { $days ->
        [one] { $days } día
       *[other] { $days } días
    } antes, no antes del { $early }.
usage-at-worst = { $pace } En el peor caso se agota el { $date }.
usage-lasts = A { $daily } al día dura hasta la renovación.
usage-lasts-needs-none = A { $daily } al día dura hasta la renovación; este proyecto no necesita más.
usage-lasts-needs = A { $daily } al día dura hasta la renovación; este proyecto necesita { $each } al día{ $held ->
        [1] { " " }con imprevistos
       *[other] { "" }
    }.
usage-needs = { $least ->
        [1] al menos { $to_go }
       *[other] { $to_go }
    }{ $held ->
        [1] { " " }con imprevistos
       *[other] { "" }
    }
usage-more-than-left = { $unsure ->
        [1] al menos { $over } más
       *[other] { $over } más
    } de los que { $shared ->
        [1] le quedan
       *[other] quedan
    }
usage-spent-and-short = A { $daily } al día se habrán gastado { $spent } hasta la renovación; este proyecto necesita { usage-needs }, { usage-more-than-left }.
usage-spent-need-not-known = A { $daily } al día se habrán gastado { $spent } hasta la renovación; aún no se sabe lo que necesita este proyecto.
usage-spent-left-not-known = A { $daily } al día se habrán gastado { $spent } hasta la renovación; este proyecto necesita { usage-needs }, y aún no se sabe lo que le queda.
usage-spent-takes = A { $daily } al día se habrán gastado { $spent } hasta la renovación; este proyecto necesita { usage-needs }, es decir { $each } al día.
usage-project-needs-short = Este proyecto necesita { usage-needs }, { usage-more-than-left }.
usage-project-needs-takes = Este proyecto necesita { usage-needs }, es decir { $each } al día.
usage-few-days = { $days ->
        [one] { $days } día
       *[other] { $days } días
    } de tomas son pocos para ver un ritmo; hacen falta tres.
usage-one-take = Una toma aún no dice nada del ritmo.
usage-nothing-spent = Registra tomas algunos días para ver cuánto duran los créditos.
usage-balance-unknown = No se sabe lo que queda de este plan.
usage-assumed = supuesto { $rate }
usage-in-use-here = en uso aquí
usage-in-use-for-all = en uso para todos
usage-rate-in-use-here = { $rate } en uso aquí
usage-rate-in-use-for-all = { $rate } en uso para todos
usage-planned-charged = previstos { $planned }, cobrados { $charged } por cada válida
usage-charged-none-kept = cobrados { $charged }, ninguna válida
usage-tally = { $kept } de { $count ->
        [one] { $count } toma
       *[other] { $count } tomas
    } válidas
usage-tally-after-draft = { $tally } tras un borrador
usage-tally-both = { $plain }; tras un borrador { $drafted }

## The screen of usage

usage-no-take = No se registró ninguna toma en este ciclo.
usage-by-kind = Por clase
usage-by-project = Por proyecto
usage-choose-for-cycle = Elige tu plan para ver aquí cómo se van los créditos del ciclo.
usage-even-pace = ritmo uniforme
usage-nothing-left = No queda nada por hacer.
usage-choose-for-schedule = Elige tu plan para ver aquí cuándo está todo hecho.
usage-when-done = Cuándo está todo hecho
usage-export = Exportar todas las tomas…
usage-export-about = Como CSV, para una hoja de cálculo
usage-learned-none = Registra qué fue de tus tomas y ve aquí con qué frecuencia son de verdad válidas.
usage-learned-about = Las tomas válidas y descartadas alejan la tasa de acierto de lo supuesto; la suposición vale como cuatro tomas.
usage-use-for-all = Usar en todos
usage-use-for-all-named = Usar esta tasa de { $name } en todos los proyectos
usage-use-for-all-about = Todos los proyectos que no fijan una tasa propia
usage-use-here = Usar aquí
usage-use-here-named = Usar esta tasa de { $name } en este proyecto
usage-use-here-about = Todos los totales de este proyecto
usage-put-back-rate = Restablecer la tasa de { $name }
usage-tab-cycle = Ciclo
usage-tab-schedule = Calendario
usage-tab-models = Por modelo
usage-tab-history = Historial
usage-tab-learned = Aprendido
usage-title-cycle = Este ciclo
usage-title-schedule = Cuándo se hace
usage-title-history = Todos los ciclos
usage-title-learned = Tasas de acierto de tus tomas
usage-working = Calculando tu consumo…
usage-about = lo gastado y lo que viene
usage-import-log = Importar un registro…
usage-record = Registrar tomas
usage-projects = Proyectos con este cupo
usage-if-takes = Si este proyecto necesita
usage-more-suffix = { " " }más
usage-drag = Arrastrar { $title }
usage-drag-about = Arrastrar para cambiar el orden
usage-no-longer-list = No mostrar más { $title }
usage-priority-of = Prioridad de { $title }
usage-priority-about = Qué proyecto recibe antes los créditos
usage-keep = Reservar
usage-kept-for = Créditos reservados para { $title }
usage-keep-none = ninguno
usage-due-field = Fecha
usage-due-of = Día de entrega de { $title }, como año-mes-día
usage-no-day = sin día
usage-run-sheet = Lista de generación
usage-run-sheet-about = agrupada por modelo, imágenes primero, versiones finales al final
usage-copy-text = Copiar como texto
usage-nothing-to-generate = Aún no hay nada que generar: añade imágenes, planos o narración en el storyboard.
usage-done = hecho
usage-changed-since = cambiado desde entonces
usage-to-do = por hacer
usage-sheet-line = { $model }, { $units }, { $places }, { $credits }, { $state }. Registrar tomas
usage-next-cycle = { $places } — ciclo siguiente
usage-plan-again-named = Volver a planificar { $model } { $places }
usage-plan-again-about = Cambiado desde que se hizo. Lo pagado queda pagado; se planificará de nuevo.
usage-record-named = Registrar { $model } { $places }
usage-record-button = Registrar…
usage-this-project = Este proyecto
usage-what-you-can-do = Qué puedes hacer
usage-worth-doing = Conviene hacer antes de la renovación
usage-where-went = Adónde fueron los créditos
usage-ask-again = Volver a preguntar de quién son
usage-see-steps = Ver los pasos
usage-compare-plans = Comparar planes
usage-record-what = Registrar { $what }
