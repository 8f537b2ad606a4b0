## Takes: made, kept, stale, still to go

take-kept = Kept
take-rejected = Rejected
take-refunded = Failed, refunded
take-charged = Failed, charged
take-project = Project
take-scene = Scene { $number }
take-place-draft = { $place } · { $label } · draft
take-place-final = { $place } · { $label } · final
take-units = { $kind ->
        [image] { $count ->
            [one] { $count } image
           *[other] { $count } images
        }
        [video] { $count ->
            [one] { $count } clip
           *[other] { $count } clips
        }
        [speech] { $count ->
            [one] { $count } speech
           *[other] { $count } speeches
        }
        [script] { $count ->
            [one] { $count } script
           *[other] { $count } scripts
        }
        [enhancement] { $count ->
            [one] { $count } enhancement
           *[other] { $count } enhancements
        }
       *[other] { $count ->
            [one] { $count } consultation
           *[other] { $count } consultations
        }
    }
take-units-kept = { $kept } of { take-units } kept
take-another-model = another model
take-again-free = Making it again is free on { $plan }.
take-again-costs = Making it again costs { $count ->
        [one] { $count } credit
       *[other] { $count } credits
    }.
take-again-not-known = What making it again costs is not known.
take-stale = Made with { $model }, and changed since. It isn’t planned again. { $again }
take-stale-part = Made with { $model }, and changed since ({ $stale } of { take-units }). It isn’t planned again. { $again }
take-still-makes-stale = { $of ->
        [image] { $count ->
            [one] { $count } finished image follows this still
           *[other] { $count } finished images follow this still
        }
        [shot] { $count ->
            [one] { $count } finished shot starts from this still
           *[other] { $count } finished shots start from this still
        }
       *[other] { $count ->
            [one] { $count } finished asset uses this still
           *[other] { $count } finished assets use this still
        }
    }. Keeping another one makes { $count ->
        [one] it stale; making it again costs { $credits }
       *[other] them stale; making them again costs { $credits }
    }.
take-still-made-stale = { $of ->
        [image] { $count ->
            [one] { $count } finished image follows this still
           *[other] { $count } finished images follow this still
        }
        [shot] { $count ->
            [one] { $count } finished shot starts from this still
           *[other] { $count } finished shots start from this still
        }
       *[other] { $count ->
            [one] { $count } finished asset uses this still
           *[other] { $count } finished assets use this still
        }
    }. The one kept now makes { $count ->
        [one] it stale; making it again costs { $credits }
       *[other] them stale; making them again costs { $credits }
    }.
take-changed-since = { $count ->
        [one] { $count } asset has changed since it was made and isn’t planned again; making it again costs { $credits }
       *[other] { $count } assets have changed since they were made and are not to go; making them again costs { $credits }
    }
take-everything-done = Everything is done
take-each-kept = Each asset that costs credits has a kept take.
take-nothing-to-go = Nothing to go
take-sentence = { $what }.
take-all-units = all { take-units }, one each
take-one-unit = { $kind ->
        [image] image
        [video] clip
        [speech] speech
        [script] script
        [enhancement] enhancement
       *[other] consultation
    } { $number } of { $units }
take-one-unit-seconds = { take-one-unit } · { $seconds } s
take-spent = Spent
take-spent-and-to-go = Spent and to go{ $held ->
        [1] { " " }with contingency
       *[other] { "" }
    }
take-made-changed = Changed since · { $spent }
take-made-done = Done · { $spent }
take-made-draft-kept = Draft kept · { $spent }
take-not-made-here = Not to be made here
take-not-made-yet = Not made yet
take-none-kept-or-planned = { $count ->
        [one] { $count } take
       *[other] { $count } takes
    }, none kept, and no more planned · { $spent }
take-none-kept = { $count ->
        [one] { $count } take
       *[other] { $count } takes
    }, none kept · { $spent }
take-line = { $outcome } · { $model }{ $draft ->
        [1] { " " }(draft)
       *[other] { "" }
    } · { $credits } · { $day }
take-is-kept = kept
take-is-rejected = rejected
take-is-refunded = refunded
take-is-charged = charged
