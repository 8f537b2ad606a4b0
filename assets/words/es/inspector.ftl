## The inspector

inspector-remove-alternative = Quitar alternativa { $letter } · { $owner }
inspector-only-chosen = { $spoken }. Solo cuenta la elegida.
inspector-plus-alternative = + Alternativa
inspector-add-alternative = Añadir alternativa… · { $owner }
inspector-alternative-about = Guardar otras opciones junto a esta y compararlas; solo cuenta la elegida
inspector-alternatives-full = Ya hay { $count } alternativas. Quita una antes.
inspector-keep-alternative = Guardar como alternativa
inspector-keep-alternative-about = Guarda lo elegido con su letra y sigue con una copia
inspector-or-add-model = O añade otro modelo:
inspector-label = Etiqueta
inspector-lock = Bloquear: las sugerencias no lo tocan
inspector-unlock = Desbloquear: las sugerencias pueden cambiarlo
inspector-fold = Plegar
inspector-more-for = Más para { $owner }
inspector-duplicate = Duplicar elemento
inspector-up = Subir
inspector-down = Bajar
inspector-delete = Eliminar elemento
inspector-copy = Copiar elemento
inspector-cut = Cortar elemento
inspector-images = Imágenes
inspector-length = Duración
inspector-characters = Caracteres
inspector-for-video = Para un vídeo de
inspector-how-many = Cuántos
inspector-as-scene = como la escena, { $length }
inspector-shot-length = Duración del plano
inspector-as-video = como el vídeo, { $length }
inspector-running-time = Duración
inspector-as-narration = como la narración, { $count }
inspector-type-price = Escribir un precio
inspector-clips-of = Clips { $pass ->
        [draft] del borrador
       *[other] de la versión final
    }: { $words }
inspector-pass = { $pass ->
        [draft] Borrador
       *[other] Versión final
    }
inspector-needs = Requisitos
inspector-plus-prompt = + Prompt
inspector-plus-prompt-of = + Prompt · { $owner }
inspector-prompt-about = Di qué muestra y cópialo al servicio
inspector-shot-type = Tipo de plano
inspector-not-said = Sin indicar
inspector-shot-type-of = Tipo de plano · { $owner }
inspector-copy-prompt = Copiar prompt · { $owner }
inspector-prompt-of = Prompt · { $owner }
inspector-prompt-hint = Lo que se pide al servicio
inspector-unfold = Desplegar { $owner }, { $credits }
inspector-title = Inspector
inspector-close = Cerrar el inspector
inspector-look = Look
inspector-none = ninguno
inspector-look-button = Look…
inspector-assets = Elementos
inspector-plus-image = + Imagen
inspector-plus-shot = + Plano
inspector-plus-voice = + Voz
inspector-add-else = Añadir otra cosa
inspector-plus-enhancement = + Mejora
inspector-plus-script = + Guion
inspector-plus-consultation = + Consulta
inspector-plus-draft = + Borrador
inspector-draft-about = Probarlo antes con otro modelo
inspector-upgrade = Mejorar a { $model } sin más créditos
inspector-swap-to = Cambiar a { $model }, { $credits }
inspector-paid-elsewhere = Pagado aparte
inspector-pay-credits = Pagar con créditos
inspector-paid-elsewhere-about = Pagado aparte, como indicaste: no cuesta créditos y no se hace aquí.
inspector-project = Proyecto
inspector-project-title = Título del proyecto
inspector-video-title = Título del vídeo
inspector-project-assets-about = Un guion o una consulta pertenece al proyecto y no a una escena.
inspector-click-scene = Haz clic en una escena para ver de qué se compone.
inspector-to-go = Por hacer
inspector-contingency = Imprevistos
inspector-contingency-hint = 10 % o 200
inspector-held-back = Reservado aparte: { $words }. Cuenta en todos los totales y en si el storyboard cabe.
inspector-contingency-about = Una parte del trabajo como 10 %, o créditos como 200, que se reservan además.
inspector-takes-a-day = Tomas al día
inspector-any = sin límite
inspector-rounding = La voz se redondea hacia arriba
inspector-rounding-each = En cada narración
inspector-rounding-once = Una vez por proyecto
inspector-rounding-about = Una suposición: la página del proveedor no dice dónde redondea.
inspector-pace = Ritmo de habla
inspector-numbers = Números de escena
inspector-lock-numbers = Fijar números de escena
inspector-lock-numbers-about = Cada escena conserva su número. Una nueva recibe el número anterior y una letra; una eliminada queda como OMITTED.
inspector-no-assets = Aún no hay elementos. Añade una imagen, un plano, una narración o una mejora.
inspector-omitted = omitida
inspector-scene-number = Escena { $number }
inspector-share-of = Su parte del total ({ $basis }); { $alone } si estuviera sola.
inspector-scene-title = Título de la escena
inspector-scene-length = Duración de la escena
inspector-in-video = En el vídeo
inspector-narration = Narración
inspector-narration-hint = Lo que se dice sobre esta escena
inspector-notes = Notas
inspector-notes-hint = Notas para ti
inspector-no-picture = sin imagen
inspector-picture = Imagen…
inspector-remove = Quitar
inspector-remove-picture = Quitar imagen
inspector-delete-them = Eliminarlas
inspector-duplicate-them = Duplicarlas
inspector-they-share = Comparten
inspector-lock-all = Bloquear todos
inspector-unlock-all = Desbloquear todos
inspector-bulk-elsewhere = { $count ->
        [one] { $count } elemento
       *[other] { $count } elementos
    } sin precio: pagar aparte
inspector-bulk-credits = { $count ->
        [one] { $count } elemento pagado
       *[other] { $count } elementos pagados
    } aparte: pagar con créditos
inspector-look-of-all = Look de todas
inspector-takes-and-length = Tomas y duración
inspector-takes-of-each = Tomas de cada uno
inspector-all = todos
inspector-they-differ = son distintas
inspector-length-of-each = Duración de cada una
inspector-length-of-each-scene = Duración de cada escena
inspector-not-to-all = No se puede hacer con todas
inspector-working = Calculando…
inspector-apply = Aplicar
inspector-leave = Dejar como está
inspector-model-of-all = Modelo de todos
inspector-kind = Clase
inspector-which-pass = Pase
inspector-all-now = todos ahora
inspector-none-of-them = no puede hacer ninguno
inspector-some = { $kind ->
        [image] { $count ->
            [one] { $count } imagen
           *[other] { $count } imágenes
        }
        [video] { $count ->
            [one] { $count } plano
           *[other] { $count } planos
        }
        [speech] { $count ->
            [one] { $count } voz
           *[other] { $count } voces
        }
       *[other] { $count ->
            [one] { $count } elemento
           *[other] { $count } elementos
        }
    }
inspector-some-of = { inspector-some } de { $all }
inspector-all-to = Todos a { $model }: { $about } { $difference }
inspector-locked-stay = Los elementos bloqueados y los ya hechos quedan como están
inspector-no-draft = Sin borrador
inspector-no-change = el total no cambia
inspector-film-shape = Formato de la película
inspector-still-about = Una imagen que se paga una vez y que usan planos e imágenes de muchas escenas
inspector-stills-about = Un personaje, un lugar o un estilo en una imagen: se paga una vez. Los planos de cualquier escena pueden partir de ella, y las imágenes la siguen.
inspector-shows = Muestra
inspector-shows-of = Muestra · { $owner }
inspector-starts-from = Parte de
inspector-follows = Sigue
inspector-record-take = Registrar toma…
inspector-record-take-of = Registrar toma… · { $owner }
inspector-earlier-ones = y { $more } anteriores
inspector-plan-again = Volver a planificar
inspector-plan-again-of = Volver a planificar · { $owner }
inspector-plan-again-about = Lo pagado queda pagado; se planificará de nuevo
inspector-change-take = Cambiar toma: { $words }
inspector-remove-take = Quitar toma
