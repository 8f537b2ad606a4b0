## What “Undo …” and messages call a step: lower case, no full stop

step-change-keep-rate = change keep rate
step-reset-keep-rate = reset keep rate
step-change-keep-rate-of = change keep rate of { $model }
step-put-keep-rate-back = put keep rate of { $model } back
step-rate-model = rate { $model } in this project
step-put-rating-back = put rating of { $model } back
step-duplicate-scenes = duplicate { $count ->
        [one] scene
       *[other] { $count } scenes
    }
step-delete-scenes = delete { $count ->
        [one] scene
       *[other] { $count } scenes
    }
step-move-scenes = move { $count ->
        [one] scene
       *[other] { $count } scenes
    }
step-rename-scenes = rename { $count ->
        [one] scene
       *[other] { $count } scenes
    }
step-scene-length = { $count ->
        [one] change length
       *[other] change length of { $count } scenes
    }
step-scene-narration = { $count ->
        [one] edit narration
       *[other] edit narration of { $count } scenes
    }
step-scene-notes = { $count ->
        [one] edit notes
       *[other] edit notes of { $count } scenes
    }
step-scene-importance = { $count ->
        [one] change importance
       *[other] change importance of { $count } scenes
    }
step-name-act = { $count ->
        [one] name act
       *[other] name act of { $count } scenes
    }
step-remove-act = { $count ->
        [one] remove act
       *[other] remove act of { $count } scenes
    }
step-set-look = { $count ->
        [one] set look group
       *[other] set look group of { $count } scenes
    }
step-remove-look = { $count ->
        [one] remove look group
       *[other] remove look group of { $count } scenes
    }
step-set-picture = { $count ->
        [one] set picture
       *[other] set picture of { $count } scenes
    }
step-remove-picture = { $count ->
        [one] remove picture
       *[other] remove picture of { $count } scenes
    }
step-omit-scenes = omit { $count ->
        [one] scene
       *[other] { $count } scenes
    }
step-include-scenes = include { $count ->
        [one] scene
       *[other] { $count } scenes
    }
step-add-asset = add { $kind ->
        [image] image
        [video] shot
        [speech] narration
        [script] script
        [enhancement] enhancement
        [consultation] consultation
       *[other] asset
    }
step-duplicate-asset = duplicate { $kind ->
        [image] image
        [video] shot
        [speech] narration
        [script] script
        [enhancement] enhancement
        [consultation] consultation
       *[other] asset
    }
step-delete-asset = delete { $kind ->
        [image] image
        [video] shot
        [speech] narration
        [script] script
        [enhancement] enhancement
        [consultation] consultation
       *[other] asset
    }
step-move-asset = move { $kind ->
        [image] image
        [video] shot
        [speech] narration
        [script] script
        [enhancement] enhancement
        [consultation] consultation
       *[other] asset
    }
step-rename-asset = rename { $kind ->
        [image] image
        [video] shot
        [speech] narration
        [script] script
        [enhancement] enhancement
        [consultation] consultation
       *[other] asset
    }
step-lock-asset = lock { $kind ->
        [image] image
        [video] shot
        [speech] narration
        [script] script
        [enhancement] enhancement
        [consultation] consultation
       *[other] asset
    }
step-unlock-asset = unlock { $kind ->
        [image] image
        [video] shot
        [speech] narration
        [script] script
        [enhancement] enhancement
        [consultation] consultation
       *[other] asset
    }
step-paid-elsewhere = mark { $kind ->
        [image] image
        [video] shot
        [speech] narration
        [script] script
        [enhancement] enhancement
        [consultation] consultation
       *[other] asset
    }, paid elsewhere
step-pay-with-credits = pay { $kind ->
        [image] image
        [video] shot
        [speech] narration
        [script] script
        [enhancement] enhancement
        [consultation] consultation
       *[other] asset
    } with credits
step-change-shot-type = change shot type
step-edit-prompt = edit prompt
step-still-role = change what the still shows
step-start-from = change what the shot starts from
step-follow = change what the image follows
step-amount = change amount
step-needs = change needs
step-takes = change takes
step-clips = change clips
step-model = change model
step-alternative-kept = keep as an alternative
step-add-alternative = add alternative
step-choose-alternative = choose alternative { $letter }
step-remove-alternative = remove alternative { $letter }
step-add-draft = add draft
step-change-draft = change draft
step-remove-draft = remove draft
step-record-takes = record { $count ->
        [one] take
       *[other] { $count } takes
    }
step-change-takes = change { $count ->
        [one] take
       *[other] { $count } takes
    }
step-remove-takes = remove { $count ->
        [one] take
       *[other] { $count } takes
    }
step-plan-again = plan again
step-rename-project = rename project
step-find-pictures = find pictures from another folder
step-dismiss = dismiss suggestion
step-bring-back = bring suggestion back
step-speech-rounding = change rounding of speech
step-lock-numbers = lock scene numbers
step-unlock-numbers = unlock scene numbers
step-speech-pace = change pace of speech
step-set-contingency = set contingency
step-remove-contingency = remove contingency
step-add-still = add shared still
step-delete-still = delete shared still
step-shape = change shape of the film
step-takes-a-day = set takes a day
step-remove-takes-a-day = remove takes a day

## Steps of the window

step-paste-scenes = paste { $what }
step-paste-assets = paste { $words }
step-add-scene = add scene
step-change-to = change to { $name }
step-update-from = update from { $name }
step-import = import { $name }
step-recover = recover unsaved changes
step-restore-version = restore the version of { $time }
step-change-takes-of = change takes
step-change-shape = change shape
step-lock-assets = lock { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    }
step-unlock-assets = unlock { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    }
step-several-to = { $what } to { $model }
step-drop-drafts = drop { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    }
step-steps = { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
step-fit-to = fit to { $credits }
step-price-of = price of { $model }
step-copy-of = copy of { $model }
