## A project as a whole, its files, versions, and what is to be known of them

project-untitled = Proyecto sin título
project-saving = Guardando…
project-saved-at = Guardado a las { $time }
project-saved = Guardado
project-read-only = Solo lectura
project-unsaved = Cambios sin guardar
project-changed-read-only = Cambiado, archivo de solo lectura
project-new = Nuevo
project-not-saved-yet = Aún sin guardar
project-template-advert = Anuncio
project-template-explainer = Vídeo explicativo
project-template-music-video = Videoclip
project-template-social-cut = Corte para redes
project-template-marketing = Vídeo de marketing de 60 segundos
project-template-educational = Vídeo educativo de 3 minutos
project-summary = { $count ->
        [one] { $count } escena
       *[other] { $count } escenas
    } · { $length }
project-unknown-takes = { $count ->
        [one] { $count } toma de este archivo, { $credits }, no está en el registro de consumo de este equipo. Cuenta como hecha, pero no se carga a tu cuenta.
       *[other] { $count } tomas de este archivo, { $credits }, no están en el registro de consumo de este equipo. Cuentan como hechas, pero no se cargan a tu cuenta.
    }
project-settled-takes = Dijiste de quién { $count ->
        [one] es { $count } toma de otro lugar
       *[other] son { $count } tomas de otro lugar
    }, { $credits }.
project-is-a-copy = Este archivo es una copia de «{ $original }», que sigue ahí. Las tomas registradas en uno no cuentan en el otro.
project-no-folders = El sistema no tiene carpeta de ajustes, así que no se recuerda nada y no hay copias de recuperación.
project-no-recovery = No hay copias de recuperación de los cambios sin guardar: { $why }
project-old-version = Esta es la versión de «{ $path }» conservada el { $day } a las { $time }. El archivo dañado no ha cambiado; guarda esta con otro nombre o encima de él.
project-reshaped = Esta es una copia en { $shape }, sin tomas hechas. El original no ha cambiado.
project-restored = Estos son cambios sin guardar de una sesión anterior. Guárdalos para conservarlos.
project-changed-on-disk = Otro programa cambió «{ $path }». Sigues viendo tu versión; al guardar se preguntará antes.
project-gone-from-disk = «{ $path }» ya no está. Guarda para escribirlo de nuevo con el nombre que quieras.
project-changed-outside = Este archivo se cambió fuera de Creditboard o está dañado: revísalo antes de guardar.
project-no-head = Este archivo no tiene línea de cabecera, así que un daño no se notaría. Al guardar se añade una.
project-copy-damaged = Esta copia de recuperación está dañada: revisa el proyecto antes de guardar.
project-copy-newer = Un Creditboard más nuevo escribió esta copia de recuperación: esta versión no conoce partes de ella.
project-access-narrowed = No se pudieron conservar los permisos de uso compartido, así que pueden abrirlo menos personas que antes; compártelo de nuevo.
project-attributes-lost = No se pudieron conservar etiquetas o atributos que otro programa puso al archivo.
project-no-version-kept = No se pudo conservar una versión anterior: { $why }.
project-no-lock = No se puede impedir que otras ventanas abran este archivo, { $why }: edítalo en una sola ventana.
project-copy-kept = Se conserva una copia de cómo era en «{ $path }».
project-no-copy = No se pudo conservar una copia: { $why }
project-newer = Un Creditboard más nuevo hizo este archivo ({ $sign }), así que está abierto en solo lectura. Puedes guardarlo con otro nombre, sin las partes que esta versión no conoce.
project-held-elsewhere = Otra ventana de Creditboard tiene este archivo abierto, así que aquí es de solo lectura. Cierra la otra ventana y ábrelo de nuevo para cambiarlo, o guarda con otro nombre.
project-sign-format = tiene el formato { $format } y esta versión escribe el formato { $known }
project-sign-field = tiene un campo `{ $field }` que este programa no conoce
project-forgot-settings = No se pudieron leer tus ajustes, así que se usan los predeterminados. ({ $why })
project-forgot-account = No se pudo leer tu cuenta, así que se usan los valores predeterminados. ({ $why })
project-forgot-prices = No se pudieron leer tus precios propios, así que se usan los predeterminados. ({ $why })
project-forgot-settings-kept = No se pudieron leer tus ajustes, así que se usan los predeterminados. El archivo anterior se conserva como «{ $path }». ({ $why })
project-forgot-account-kept = No se pudo leer tu cuenta, así que se usan los valores predeterminados. El archivo anterior se conserva como «{ $path }». ({ $why })
project-forgot-prices-kept = No se pudieron leer tus precios propios, así que se usan los predeterminados. El archivo anterior se conserva como «{ $path }». ({ $why })
project-newer-prices = Un Creditboard más nuevo escribió tus precios propios. Se conservan, y se usa la lista tal como venía.
project-versions-with-retakes = Con repeticiones
project-versions-safe = Seguro
project-versions-fits = Cabe en { $plan }
project-versions-chance = Probabilidad de que quepa
project-versions-quality = Calidad
project-versions-quality-spoken = Calidad, con el storyboard abierto como 100
project-versions-in-motion = En movimiento
project-versions-models = Modelos de vídeo
project-not-within = No se puede llevar a { $within }: { $case ->
        [helps] con todo lo que ayuda
        [only] incluso sin su escena
        [all] incluso sin sus { $scenes } escenas
       *[other] incluso sin { $out } de { $scenes ->
            [one] { $scenes } escena
           *[other] { $scenes } escenas
        }
    }, { $count ->
        [one] hace falta { $count } crédito
       *[other] hacen falta { $count } créditos
    } para estar seguro al { $percent } %.
project-shorter = { $length } más corto
project-with-other-models = con otros modelos para { $count ->
        [one] { $count } plano o imagen fija
       *[other] { $count } planos e imágenes fijas
    }
project-total-on = { $total }, { $basis }
project-models-give-way = { $from } → { $to }: { $count ->
        [one] { $count } elemento
       *[other] { $count } elementos
    }
project-model-stays = { $model } no puede hacerlo y se queda, con un aviso: { $count ->
        [one] { $count } elemento
       *[other] { $count } elementos
    }
project-no-model-changes = Todos los modelos pueden hacer este formato: ninguno cambia.
