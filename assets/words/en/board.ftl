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

## The screen of the board

board-unfold = Unfold { $name }
board-fold = Fold { $name }
board-balance-ends = the balance ends here
board-act-name = Name of the act
board-plus-scene = + Scene
board-show-inspector = Show the inspector
board-to-look-at-marked = { $mark } { $count } to look at
board-next-finding = Show the next scene with something to look at
board-as = Board as
board-draft = Draft
board-final = Final
board-passes = Passes counted
board-both = Both
board-filter = Filter
board-some-of = { $some } of { $all }
board-clear-filter = Clear the filter
board-hero = hero
board-and-more = and { $count } more
board-no-assets = no assets yet
board-choose-picture = Choose picture…
board-title-in-list = Title in the list
board-in-list = { $owner } in the list
board-length-in-list = Length in the list
board-the-scene = the scene
board-sort-number = Sort by number
board-sort-scene = Sort by scene
board-sort-importance = Sort by importance
board-sort-length = Sort by length
board-sort-credits = Sort by credits
board-columns = Columns of the list
board-no-room = No room now for: { $columns }
board-usual-columns = Usual columns
board-to-look-at = { $count } to look at
board-auto = auto
board-differ = differ
board-not-made = not made
board-made = made
board-some-made = { $made } of { $all } made
board-no-match = No scenes match the filter
board-show-all = Show all scenes
board-no-scenes = No scenes yet
board-no-scenes-about = A scene is one card of the storyboard. Its images, shots and voices cost credits.
board-add-first = Add the first scene
board-nothing-to-see = There is no scene to see
board-so-far = credits so far · { $credits } for this scene
board-place-in-film = Place in the film
board-previous-scene = Previous scene
board-pause = Pause
board-resume = Resume
board-next-scene = Next scene
board-speed = Speed
board-loop = Loop
board-back = Back to the board
board-play-keys = Space pause  ·  ← → scene  ·  L loop  ·  1 to 4 speed  ·  Esc back
