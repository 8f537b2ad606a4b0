## Fields for numbers, models, needs and clips

field-not-whole = “{ $typed }” is not a whole number from { $least } to { $most }.
field-not-amount = “{ $typed }” is not an amount from { $least } to { $most } with at most { $places } places behind the point.
field-clips = Clips
field-cheapest = Cheapest clips
field-cuts-at-most = Cuts at most
field-exactly = Exactly
field-cuts-of = { $name }: cuts at most
field-lengths-of = { $name }: clip lengths
field-background = Background
field-normal = Normal
field-hero = Hero
field-importance = Importance
field-draft = Draft
field-final = Final
field-remove-draft = Remove the draft pass · { $owner }
field-free = free
field-unpriced = unpriced
field-model-of = Model of the { $pass ->
        [draft] draft
       *[other] final
    } pass: { $name } · { $owner }
field-search-models = Search models
field-no-model = No model matches
field-not-allowed = { $name }, not allowed: { $barrier }
field-no-needs = none
field-needs-of = Needs: { $words } · { $owner }
field-shape = Shape
field-any-shape = any
field-or = or
field-other-shape = Other shape
field-not-used = Not used: { $why }.
field-one-less = One less: { $name }
field-one-more = One more: { $name }
field-follow-again = { $name }: { $follows } again · { $owner }
field-click-to-set = Click to set another amount
field-takes-of = Takes · { $owner }
field-takes = Takes
field-automatic = automatic
