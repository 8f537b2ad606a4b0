## Fields for numbers, models, needs and clips

field-not-whole = „{ $typed }“ ist keine ganze Zahl von { $least } bis { $most }.
field-not-amount = „{ $typed }“ ist kein Betrag von { $least } bis { $most } mit höchstens { $places } Nachkommastellen.
field-clips = Clips
field-cheapest = Günstigste Clips
field-cuts-at-most = Schnitte höchstens
field-exactly = Genau
field-cuts-of = { $name }: Schnitte höchstens
field-lengths-of = { $name }: Cliplängen
field-background = Hintergrund
field-normal = Normal
field-hero = Schlüsselszene
field-importance = Gewicht
field-draft = Entw.
field-final = Endf.
field-remove-draft = Entwurf entfernen · { $owner }
field-free = kostenlos
field-unpriced = ohne Preis
field-model-of = Modell { $pass ->
        [draft] des Entwurfs
       *[other] der Endfassung
    }: { $name } · { $owner }
field-search-models = Modelle suchen
field-no-model = Kein Modell passt
field-not-allowed = { $name }, nicht erlaubt: { $barrier }
field-no-needs = keine
field-needs-of = Anforderungen: { $words } · { $owner }
field-shape = Seitenverhältnis
field-any-shape = beliebig
field-or = oder
field-other-shape = Anderes Seitenverhältnis
field-not-used = Nicht verwendet: { $why }.
field-one-less = Eins weniger: { $name }
field-one-more = Eins mehr: { $name }
field-follow-again = { $name }: wieder { $follows } · { $owner }
field-click-to-set = Klicken, um eine andere Menge zu setzen
field-takes-of = Takes · { $owner }
field-takes = Takes
field-automatic = automatisch
