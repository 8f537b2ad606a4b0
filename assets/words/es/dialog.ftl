## Buttons and words that many dialogs share


## Small dialogs

dialog-save-first = ¿Guardar antes los cambios?
dialog-unsaved = Este proyecto tiene cambios sin guardar.
dialog-save = Guardar
dialog-discard-changes = Descartar cambios
dialog-cancel = Cancelar
dialog-troubles = Requiere tu atención
dialog-close = Cerrar
dialog-about-version = Versión { $version }. Planifica vídeos de IA dentro de un cupo mensual de créditos.
dialog-about-prices = Lista de precios: { $provider }, a fecha de { $revision }.
dialog-about-independent = Sin relación con el proveedor.
dialog-licences = Licencias
dialog-report = Informar de un problema
dialog-report-about = Di qué hiciste, qué esperabas y qué pasó en su lugar, y añade esto. No contiene nombres, rutas ni textos tuyos. Nada se envía por sí solo.
dialog-copy = Copiar
dialog-not-saved = No se ha guardado
dialog-save-mine-elsewhere = Guardar la mía con otro nombre…
dialog-load-theirs = Descartar la mía, cargar la otra versión
dialog-put-file-back = Restablecer el archivo
dialog-try-again = Reintentar
dialog-decide-later = Decidir más tarde
dialog-type-path = No se pudo abrir el diálogo de archivos del sistema. Escribe o pega la ruta del archivo.
dialog-path = Ruta
dialog-keep-version = Guardar como versión
dialog-keep-copy = Una copia del storyboard tal como está, en un archivo propio junto a él.
dialog-keep-steps = Una copia del storyboard con estos pasos, en un archivo propio. El storyboard abierto queda como está.
dialog-keep-name-hint = Nombre de la versión, como cliente
dialog-keep-name = Nombre de la versión
dialog-keep-taken = Ya hay una versión «{ $name }». Elige otro nombre.
dialog-keep = Guardar
dialog-guide = Guía
dialog-search = Buscar
dialog-search-guide = Buscar en la guía
dialog-guide-nothing = La guía no dice nada de esto.
dialog-licences-about = Creditboard es software libre con licencia MIT o licencia Apache 2.0, a elección. Está hecho con este trabajo de terceros:
dialog-search-licences = Buscar licencias
dialog-licences-nothing = Nada tiene este nombre o esta licencia.
dialog-reshape = Copia en otro formato
dialog-reshape-about = Un proyecto nuevo con las mismas escenas. Los modelos que no pueden hacer el formato ceden al más barato que puede.
dialog-reshape-shape = Formato de la copia
dialog-reshape-this = Este storyboard
dialog-reshape-copy = La copia
dialog-reshape-make = Crear la copia
dialog-selected-scenes = { $count ->
        [one] { $count } escena seleccionada
       *[other] { $count } escenas seleccionadas
    }
dialog-whole-film = Toda la película
dialog-look-group = Grupo de look
dialog-look-about = Las sugerencias mantienen un modelo para todos los planos de un look: los cambian juntos o no los cambian.
dialog-look-hint = Nombre del look, como Puerto de noche
dialog-look = Look
dialog-set-look = Fijar look
dialog-no-look = Sin look
dialog-no-look-about = Quitar estas escenas de su look
dialog-looks-so-far = Usados hasta ahora:
dialog-adjust = Ajustar el saldo
dialog-adjust-about = ¿Cuántos créditos muestra el sitio del servicio para este ciclo?
dialog-adjust-about-known = ¿Cuántos créditos muestra el sitio del servicio para este ciclo? Según tus tomas registradas quedan { $credits }.
dialog-adjust-site-shows = El sitio muestra
dialog-adjust-suffix = { " " }créditos restantes
dialog-how-many = ¿cuántos?
dialog-adjust-from-now = Las tomas que registres desde ahora se restan de esto.
dialog-adjust-use = Usar este saldo
