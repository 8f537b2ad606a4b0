## What differs between two states of a project

change-project-renamed = Project renamed to “{ $title }”
change-settings = Project settings changed
change-contingency-set = Contingency set to { $what }
change-contingency-removed = Contingency removed
change-shape-set = Shape of the film set to { $shape }
change-shape-removed = Shape of the film removed
change-takes-a-day-set = Takes a day set to { $count }
change-takes-a-day-removed = Takes a day removed
change-of-project = Project: { $what }
change-takes-recorded = { $count ->
        [one] { $count } take recorded
       *[other] { $count } takes recorded
    }
change-no-longer-rated = { $model } no longer rated in this project
change-rated = { $model } rated { $rating } in this project
change-rated-instead = { $model } rated { $rating } in this project instead of { $was }
change-unsaved-of = Unsaved changes of { $time } ({ $count ->
        [one] { $count } change
       *[other] { $count } changes
    })
change-unsaved-earlier = Unsaved changes of an earlier run ({ $count ->
        [one] { $count } change
       *[other] { $count } changes
    })
change-added = { $what } added
change-of-scene = { $scene }: { $what }
change-deleted = { $what } deleted
change-scenes-reordered = Scenes reordered
change-scene = Scene { $number }
change-scene-titled = Scene { $number } “{ $title }”
change-title = title
change-length = length
change-narration = narration
change-notes = notes
change-act = act
change-number = number
change-importance = importance
change-look-group = look group
change-picture = picture
change-whether-it-counts = whether it counts
change-name = “{ $name }”
change-changed = { $what } changed
change-order-of-assets = order of assets
change-other-order = Scenes in another order
change-comes-back = comes back
change-is-deleted = deleted
change-omitted = { $about } · omitted
change-same = same
change-starts = { $scene } · { $asset }, { $image ->
        [1] follows
       *[other] starts from
    }
change-starts-line = { change-starts }: { $was } → { $is }
change-from-nothing = nothing
change-from-text = text
change-from-scene-image = the scene’s image
change-alternatives = { $scene } · { $asset }, alternatives
change-unpriced = unpriced
change-same-credits = same credits
change-part-added = added
change-part-removed = removed
change-part-changed = changed
