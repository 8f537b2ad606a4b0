## The screen of swaps

swap-working-out = Buscando los pasos más suaves…
swap-fits = Cabe tal como está. No hay que cambiar nada.
swap-is-within = Tal como está queda dentro de { $credits }; no se sabe si queda tanto.
swap-stands = ahora { $expected } con repeticiones{ $held ->
        [1] { " " }e imprevistos
       *[other] { "" }
    } · { $known ->
        [1] cabe al
       *[other] si cabe es
    }
swap-within = Dejar este storyboard en
swap-to-reach = Créditos que alcanzar
swap-what-is-left = Lo que queda
swap-left-this-cycle = restantes en este ciclo
swap-heroes = Pueden cambiar las escenas clave
swap-nothing-else = Nada más ayuda sin omitir alguna escena.
swap-what-helps = Lo que ayuda sin omitir ninguna escena:
swap-take-named = Aplicar – { $title }
swap-take = Aplicar
swap-gentlest = los más suaves primero
swap-gentlest-no-heroes = los más suaves primero · escenas clave intactas
swap-within-unknown-left = Dentro de { $credits }; no se sabe si queda tanto
swap-unknown-within = No se sabe si queda dentro de { $credits }
swap-reached = Dentro de { $credits }: cabe al { $chance }
swap-not-reached = Aún no dentro de { $credits }: cabe al { $chance }
swap-take-it = Aplicarlo
swap-take-all = Aplicar los { $count }
swap-with-steps = Con { $count ->
        [one] { $count } paso
       *[other] { $count } pasos
    }
swap-as-version = Como versión…
swap-as-version-about = Guardar una copia del storyboard con estos pasos; este storyboard queda como está
swap-version-name = dentro de { $credits }
swap-compare = Comparar…
swap-compare-named = Comparar – { $name }
swap-compare-about = El storyboard con estos cambios junto al actual
swap-also-possible = También posible
swap-hide-dismissed = ocultar descartadas
swap-dismissed = { $count } descartadas · mostrar
swap-nothing-better = Nada es más barato o mejor sin perder lo que los elementos necesitan.
swap-hide-parts = Ocultar partes
swap-show-parts = Mostrar partes
swap-bring-back = Recuperar
swap-dismiss = Descartar
swap-apply = Aplicar
swap-apply-named = Aplicar – { $title }
swap-apply-part = Aplicar – { $title }, { $place }
swap-and-more = y { $rest } más
swap-looking = Buscando ahorros…
swap-nothing-to-save = nada que ahorrar
swap-summary = { $decisions ->
        [one] { $decisions } decisión
       *[other] { $decisions } decisiones
    } · { $places ->
        [one] { $places } lugar
       *[other] { $places } lugares
    }
swap-best-board = El mejor storyboard para cualquier presupuesto
swap-drag = con repeticiones{ $held ->
        [1] { " " }e imprevistos
       *[other] { "" }
    } — arrastra la línea
swap-getting-ready = Preparando el storyboard…
swap-back = Volver
swap-back-about = No más que ahora, dentro de lo que queda
swap-use-left = Usar lo que queda
swap-use-left-about = Gastar hasta { $more } más que ahora
swap-nothing-to-change = Nada que cambiar: es el mejor storyboard para estos créditos.
swap-working-chance = Calculando la probabilidad…
swap-apply-changes = Aplicar { $count ->
        [one] { $count } cambio
       *[other] { $count } cambios
    } · { $credits }
swap-fit-to = Ajustado a { $credits }
swap-budget = Presupuesto del ajuste: { $credits }
swap-whose = { $whose ->
        [left] Restantes en este ciclo:{ " " }
        [now] Como ahora:{ " " }
       *[other] { "" }
    }{ $credits }
swap-arrow-keys = las flechas mueven la línea
swap-fit-changes = Qué cambia el ajuste
swap-nothing-may-change = Nada de este storyboard puede cambiar: añade imágenes o planos, o desbloquéalos.
swap-nothing-to-go-may-change = Nada de lo que falta puede cambiar: el resto está hecho o bloqueado.
swap-rules = Reglas
swap-keep-heroes = Mantener las escenas clave en 90 o más
swap-no-more-cuts = Añadir como mucho 2 cortes por plano
swap-even-cheapest = Incluso las opciones más baratas necesitan { $credits } más.
swap-nothing = Nada.
swap-more = y { $more } más
swap-scene-asset = Escena { $place } · { $label }
swap-dropped = se quita
swap-from-to = { $from } → { $to }{ $draft ->
        [1] { " " }(borrador)
       *[other] { "" }
    }
swap-now = ahora
swap-steps = pasos
swap-versions = Versiones de este storyboard
swap-working-them-out = Calculándolas…
swap-keep-version = + Guardar como versión
swap-keep-version-about = El storyboard tal como está, con un nombre
swap-compare-versions = Comparar versiones
swap-compare-versions-about = Todas lado a lado, con lo que difiere
swap-older = { $count ->
        [one] { $count } versión anterior
       *[other] { $count } versiones anteriores
    } junto al archivo del storyboard
swap-with-the-steps = Con los pasos
swap-of-each = { $what } de cada versión: { $all }
