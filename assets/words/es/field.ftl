## Fields for numbers, models, needs and clips

field-not-whole = «{ $typed }» no es un número entero de { $least } a { $most }.
field-not-amount = «{ $typed }» no es una cantidad de { $least } a { $most } con { $places } decimales como mucho.
field-clips = Clips
field-cheapest = Clips más baratos
field-cuts-at-most = Cortes como máximo
field-exactly = Exactamente
field-cuts-of = { $name }: cortes como máximo
field-lengths-of = { $name }: duraciones de los clips
field-background = Fondo
field-normal = Normal
field-hero = Clave
field-importance = Importancia
field-draft = Borr.
field-final = Final
field-remove-draft = Quitar el borrador · { $owner }
field-free = gratis
field-unpriced = sin precio
field-model-of = Modelo { $pass ->
        [draft] del borrador
       *[other] de la versión final
    }: { $name } · { $owner }
field-search-models = Buscar modelos
field-no-model = Ningún modelo coincide
field-not-allowed = { $name }, no permitido: { $barrier }
field-no-needs = ninguno
field-needs-of = Requisitos: { $words } · { $owner }
field-shape = Formato
field-any-shape = cualquiera
field-or = o
field-other-shape = Otro formato
field-not-used = No se usa: { $why }.
field-one-less = Uno menos: { $name }
field-one-more = Uno más: { $name }
field-follow-again = { $name }: { $follows } de nuevo · { $owner }
field-click-to-set = Clic para fijar otra cantidad
field-takes-of = Tomas · { $owner }
field-takes = Tomas
field-automatic = automático
