## What the window tells in passing: what was done, and why something was not

told-lacked-letters = Ninguna fuente de este equipo tiene { $letters }{ $more ->
        [0] { "" }
        [1] { " " }y { $more } letra más
       *[other] { " " }y { $more } letras más
    }: { $count ->
        [one] se imprime como un recuadro vacío. Instala una fuente que la tenga, por ejemplo una de Noto.
       *[other] se imprimen como recuadros vacíos. Instala una fuente que las tenga, por ejemplo una de Noto.
    }
told-letter = «{ $letter }»
told-account-kept = Recordado para todos los proyectos
told-voice-added = Se ha añadido una voz para la narración. Puedes deshacerlo.
told-takes-changed = Las tomas de este proyecto se cambiaron en otro lugar; ahora están como las ves.
told-exported = Exportado a { $path }
told-exported-lacking = Exportado a { $path }. { $lacked }
told-version-kept = Conservado como «{ $name }», junto al storyboard
told-model-used = { $model } en { $count ->
        [one] { $count } elemento
       *[other] { $count } elementos
    }
told-model-unused = { $model } no cambia nada en las escenas seleccionadas
told-undone = Deshecho: { $step }
told-redone = Rehecho: { $step }
told-imported = Hecho: { $step }. Puedes deshacerlo.
told-log-taken = { $count ->
        [one] { $count } toma de { $log } registrada
       *[other] { $count } tomas de { $log } registradas
    }. Puedes deshacerlo.
told-takes-came-in = { $count ->
        [one] Se ha añadido { $count } toma registrada
       *[other] Se han añadido { $count } tomas registradas
    } en otro lugar.
told-copied = Copiado: { $what }
told-cut = Cortado: { $what }
told-pasted = Pegado: { $what }
told-scenes = { $count ->
        [one] { $count } escena
       *[other] { $count } escenas
    }
told-stills-not-here = { $count ->
        [one] { $count } plano partía
       *[other] { $count } planos partían
    } de imágenes compartidas que este storyboard no tiene. Añade imágenes del mismo nombre en «Personajes y look» y elígelas en «Parte de».
told-no-file = No existe el archivo { $path }.
told-is-folder = { $path } es una carpeta. Añade un nombre de archivo.
told-account-not-kept = Esto dura hasta que salgas. { $why }
told-prices-not-kept = Estos precios valen hasta que el programa se cierre. { $why }
told-discarded-not-kept = No se pudo conservar lo que descartaste. { $why }
told-not-copied = Esto no se puede copiar: { $why }.
told-not-pasted = Esto no se puede pegar: { $why }.
told-damaged-template = Esta plantilla está dañada.
told-damaged-sample = Este ejemplo está dañado.
told-no-path = Escribe antes la ruta de un archivo.
told-account-no-folder = Esto dura hasta que salgas: el sistema no tiene carpeta de ajustes.
told-prices-no-folder = Estos precios valen hasta que el programa se cierre: el sistema no tiene carpeta de ajustes.
told-no-version-folder = Las versiones anteriores no se conservan: el sistema no tiene carpeta para ellas.
told-no-file-for-version = Guarda antes el storyboard: sus versiones se conservan junto a su archivo.
told-no-balance-folder = El saldo no se puede conservar: el sistema no tiene carpeta para él.
told-other-picture = Las imágenes son archivos png, jpeg o webp; esta no se ha añadido.
told-dropped-nowhere = Suelta una imagen sobre una escena, o un proyecto, una lista de planos o un guion en cualquier lugar.
told-log-without-project = Abre antes el proyecto al que pertenece el registro.
told-copy-not-settled = Responde antes a la pregunta de arriba: ¿este archivo y el original son un mismo proyecto?
told-nothing-to-record = No hay nada para lo que registrar una toma: añade antes una imagen, un plano o una narración.
told-no-scene-for-paste = Selecciona la escena en la que pegar.
told-why-no-thread = el sistema no pudo iniciar un hilo: { $said }
told-why-error = hay un error del programa
told-why-error-said = hay un error del programa ({ $said })
told-unfinished-start = No se pudo leer lo recordado, porque { $why }.
told-unfinished-open = No se ha abierto nada, porque { $why }.
told-unfinished-compare = Este storyboard no se puede comparar, porque { $why }.
told-unfinished-import = No se ha importado nada, porque { $why }.
told-unfinished-save = No se pudo guardar el proyecto, porque { $why }. Tus cambios siguen aquí.
told-unfinished-export = No se ha exportado nada, porque { $why }.
told-unfinished-own-files = No se pudieron escribir los ajustes, porque { $why }.
told-unfinished-usage = No se pudo leer ni escribir el consumo de tu cuenta, porque { $why }.
told-unfinished-choose-file = No se pudo elegir un archivo, porque { $why }.
told-unfinished-calculation = Un cálculo no se terminó, porque { $why }.
told-picture-too-slow = Leer esta imagen tarda demasiado.
told-picture-no-thread = Ahora no se pueden leer imágenes. Guarda tu trabajo y vuelve a iniciar Creditboard.
told-picture-too-large = Esta imagen es demasiado grande para mostrarla. Usa una copia de { $most } píxeles como mucho en su lado más largo.
told-picture-stopped = falló la lectura; el archivo puede estar dañado
told-picture-other-kind = no es un archivo PNG, JPEG o WebP
told-picture-nothing = no contiene ninguna imagen
told-picture-grey = no se admite la escala de grises de 16 bits
told-picture-not-shown = Esta imagen no se puede mostrar: { $why }.
told-entry-too-long = Aquí caben como mucho { $most } caracteres, no { $length }.
told-entry-price = Escribe un número entero de créditos, como 25.
told-entry-reserved = Escribe un número entero de créditos, como 600.
told-entry-day-of-price = Escribe un día, como 2026-11-25.
told-entry-due-day = Escribe un día, como 2027-01-15.
told-entry-clip-length = Escribe segundos enteros de 1 a { $most }.
told-entry-clip-length-twice = Esta duración ya está.
told-entry-shot-clips = Escribe de 1 a 100 duraciones de clip de 1 a { $most } segundos, unidas con signos más, como 8+5.
told-entry-no-model-name = Escribe un nombre para el modelo.
told-entry-rating = Escribe un número de 0 a 100.
told-entry-please = Por favor, { $what }.
told-licences = Creditboard incluye estas obras, bajo las licencias siguientes.
