## The dialog that compares boards

compare-open-board = El storyboard abierto
compare-version-of = Versión de las { $when }
compare-not-done = Aún no hecho
compare-already-here = «{ $title }» ya está aquí.
compare-too-many = No se añadió «{ $title }»: tres storyboards como máximo. Quita uno antes.
compare-identical = Idéntico al storyboard abierto.
compare-title = Comparar storyboards
compare-next = Añade hasta tres storyboards: créditos, probabilidad, segundos por modelo y diferencias quedan lado a lado.
compare-full = Hay tres storyboards junto al abierto. Quita uno para añadir otro.
compare-add = Añadir
compare-browse = Examinar…
compare-browse-about = Elige un archivo de storyboard o suéltalo aquí
compare-remove = Quitar { $title }
compare-remove-name = Quitar { $name }
compare-restore-version = Restaurar la versión de las { $when }
compare-remove-version = Quitar la versión de las { $when }
compare-reading = Leyendo…
compare-open = Abrir
compare-open-named = Abrir { $title }
compare-open-about = Abrir este storyboard en su lugar; se pregunta por lo no guardado
compare-no-asset-differs = Ningún elemento difiere.
compare-figures = Cifras
compare-seconds = Segundos por modelo, versión final
compare-ratings = Valoraciones de los modelos
compare-parts = Qué difiere
