## Cards, lines of assets, acts, takes and alternatives

board-untitled-scene = Untitled scene
board-struck-scene = OMITTED
board-paid-elsewhere = paid elsewhere
board-takes-made = { $line } · { $count ->
        [one] { $count } take made
       *[other] { $count } takes made
    }
board-draft-kept = { $line } · draft kept
board-paid-changed-since = { $model } · { $credits } paid, changed since
board-again = { $credits } again
board-spoken-done = { $card }, done
board-omitted = omitted
board-spoken-omitted = Scene { $number }, { $title }, { $length }, omitted{ $looks ->
        [1] , look { $look }
       *[other] { "" }
    }{ $lettered ->
        [1] , has alternatives
       *[other] { "" }
    }
board-spoken = Scene { $number }, { $title }, { $length }, { $credits } credits{ $bare ->
        [1] { "" }
       *[other] { " " }{ $basis }
    }{ $looks ->
        [1] , look { $look }
       *[other] { "" }
    }{ $lettered ->
        [1] , has alternatives
       *[other] { "" }
    }
board-no-draft = { $label } · no draft
board-free = free
board-unpriced = unpriced
board-paid-elsewhere-count = { $count ->
        [one] { $count } asset paid elsewhere counts as nothing
       *[other] { $count } assets paid elsewhere count as nothing
    }
board-scenes = { $count ->
        [one] { $count } scene
       *[other] { $count } scenes
    }
board-omitted-count = { $count } omitted
board-in-motion = { $board } · { $percent } % in motion
board-act-spoken = { $act }, { $facts }, { $credits } credits{ $bare ->
        [1] { "" }
       *[other] { " " }{ $basis }
    }
board-next-act = Act { $number }
board-of-alternative = board { $credits }
board-alternative = Alternative { $letter }
board-chosen = chosen
board-lettered = { $letter } { $model }
board-lettered-chosen = { $letter } { $model } (chosen)
board-filter-words = Text of a scene, an act or a model name; hero, background, made, not made, stale, locked, unpriced, no picture, shared still, omitted, over 200, under 50. Several narrow it down.
board-filter-over = over
board-filter-under = under
board-filter-not-made = not made
board-filter-made = made
board-filter-shared-still = shared still
board-filter-shared-stills = shared stills
board-filter-no-picture = no picture
board-filter-hero = hero
board-filter-background = background
board-filter-stale = stale
board-filter-locked = locked
board-filter-unpriced = unpriced
board-filter-omitted = omitted
