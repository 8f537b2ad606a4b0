## Decisions: what is done, for which part of the board, and what gets lost

decision-place = Scene { $number }
decision-place-labelled = Scene { $number } · { $label }
decision-in = In { $scenes }
decision-first = first: { $step }
decision-first-sentence = First: { $step }.
decision-step = { $title }, saves { $credits } with retakes{ $held ->
        [1] { " " }and contingency
       *[other] { "" }
    }
decision-step-on = { $title } on { $things }, saves { $credits } with retakes{ $held ->
        [1] { " " }and contingency
       *[other] { "" }
    }
decision-step-about = { $title }, { $things }, saves { $credits } with retakes{ $held ->
        [1] { " " }and contingency
       *[other] { "" }
    }
decision-things = { $count } { $importance ->
        [hero] hero{ " " }
        [background] background{ " " }
       *[other] { "" }
    }{ $noun ->
        [still] { $count ->
            [one] still
           *[other] stills
        }
        [shot] { $count ->
            [one] shot
           *[other] shots
        }
       *[other] shots and stills
    }
decision-scenes = { $count ->
        [one] scene { $scenes }
       *[other] scenes { $scenes }
    }
decision-many-scenes = { $count } scenes
decision-loses = loses { $points }
decision-length = { $from } → { $to } s
decision-images = { $from } → { $count ->
        [one] { $count } image
       *[other] { $count } images
    }
decision-seconds-of-shot = { $seconds } s of the shot
decision-of-images = { $less } of { $count ->
        [one] { $count } image
       *[other] { $count } images
    }
decision-loses-motion = motion
decision-loses-scene = the scene
decision-loses-own-start = a start of its own in each scene
decision-tag-better = better and cheaper
decision-tag-lossless = loses nothing
decision-tag-add-still = add a still
decision-tag-one-look = one look
decision-tag-add-draft = add a draft
decision-tag-trim = trim
decision-tag-fewer-images = fewer images
decision-tag-less-motion = less motion
decision-tag-shorter = shorter video
decision-tag-same-credits = same credits
decision-tag-loses-some = loses some
decision-rated = rated { $to } for { $least }
decision-rated-between = rated { $to } for { $least }–{ $most }
decision-drop-drafts = { $undo ->
        [1] drop
       *[other] Drop
    } { $count } { $noun ->
        [still] { $count ->
            [one] draft still
           *[other] draft stills
        }
        [shot] { $count ->
            [one] draft shot
           *[other] draft shots
        }
       *[other] { $count ->
            [one] draft
           *[other] drafts
        }
    }
decision-add-still = { $undo ->
        [1] add
       *[other] Add
    } a start still before text-to-video shots
decision-share-still = { $undo ->
        [1] share
       *[other] Share
    } one start still among scenes
decision-try-out = { $undo ->
        [1] try
       *[other] Try
    } it out on { $model } first
decision-cheaper-model = a cheaper model
decision-trim = { $undo ->
        [1] trim
       *[other] Trim
    } to the end of a clip
decision-half-images = { $undo ->
        [1] half
       *[other] Half
    } as many images to choose from
decision-hold-still = { $undo ->
        [1] hold
       *[other] Hold
    } a still instead of a shot
decision-leave-out = { $undo ->
        [1] leave
       *[other] Leave
    } out { $count } { $importance ->
        [hero] hero{ " " }
        [background] background{ " " }
       *[other] { "" }
    }{ $count ->
        [one] scene
       *[other] scenes
    }
decision-better-models = { $undo ->
        [1] better
       *[other] Better
    } models
decision-cheaper-models = { $undo ->
        [1] cheaper
       *[other] Cheaper
    } models
decision-cheaper-models-as-good = { $undo ->
        [1] cheaper
       *[other] Cheaper
    } models, as good
decision-several-models = { $undo ->
        [1] several
       *[other] Several
    } models
decision-another-model = another model
decision-swap = { $from } → { $to }{ $draft ->
        [1] , drafts
       *[other] { "" }
    }
decision-swap-look = { $undo ->
        [1] look
       *[other] Look
    } “{ $look }”: { $from } → { $to }
decision-cost-more-than-save = they cost more than they save
decision-fewer-rejected = fewer final takes are rejected
decision-kept-more-same-picture = kept more often, and all start from the same picture
decision-kept-more-often = shots that start from a still are kept more often
decision-adds-stills = adds { $count ->
        [one] a start still
       *[other] { $count } start stills
    }
decision-viewers-opposite = viewers rank { $count } in the opposite order
