## The start screen

start-about = Planifica un vídeo escena a escena y ve en todo momento lo que cuesta de tus créditos mensuales.
start-left-unsaved = Sin guardar
start-recent = Recientes
start-recent-about = Aquí aparecen los proyectos que abres o guardas.
start-templates = Plantillas
start-new-from = Nuevo desde la plantilla { $name }
start-samples = Ejemplos
start-open-sample = Abrir el ejemplo { $name }
start-discard = Descartar { $name }
start-open = Abrir { $name }
start-remove-this = Quitar de esta lista
start-remove = Quitar de la lista
start-forget = Olvidar { $name }
