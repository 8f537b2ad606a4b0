## The inspector

inspector-remove-alternative = Remove alternative { $letter } · { $owner }
inspector-only-chosen = { $spoken }. Only the chosen one counts.
inspector-plus-alternative = + Alternative
inspector-add-alternative = Add alternative… · { $owner }
inspector-alternative-about = Keep other choices beside this one and compare them; only the chosen one counts
inspector-alternatives-full = There are { $count } alternatives already. Remove one first.
inspector-keep-alternative = Keep as an alternative
inspector-keep-alternative-about = Keeps what is chosen under its letter, and goes on with a copy of it
inspector-or-add-model = Or add another model:
inspector-label = Label
inspector-lock = Lock: advice leaves it alone
inspector-unlock = Unlock: advice may change it
inspector-fold = Fold
inspector-more-for = More for { $owner }
inspector-duplicate = Duplicate asset
inspector-up = Move up
inspector-down = Move down
inspector-delete = Delete asset
inspector-copy = Copy asset
inspector-cut = Cut asset
inspector-images = Images
inspector-length = Length
inspector-characters = Characters
inspector-for-video = For a video of
inspector-how-many = How many
inspector-as-scene = as the scene, { $length }
inspector-shot-length = Shot length
inspector-as-video = as the video, { $length }
inspector-running-time = Running time
inspector-as-narration = as the narration, { $count }
inspector-type-price = Type a price
inspector-clips-of = Clips of the { $pass ->
        [draft] draft
       *[other] final
    } pass: { $words }
inspector-pass = { $pass ->
        [draft] draft
       *[other] final
    } pass
inspector-needs = Needs
inspector-plus-prompt = + Prompt
inspector-plus-prompt-of = + Prompt · { $owner }
inspector-prompt-about = Say what it shows, and copy that to the service
inspector-shot-type = Shot type
inspector-not-said = Not said
inspector-shot-type-of = Shot type · { $owner }
inspector-copy-prompt = Copy prompt · { $owner }
inspector-prompt-of = Prompt · { $owner }
inspector-prompt-hint = What the service is asked for
inspector-unfold = Unfold { $owner }, { $credits }
inspector-title = Inspector
inspector-close = Close the inspector
inspector-look = Look
inspector-none = none
inspector-look-button = Look…
inspector-assets = Assets
inspector-plus-image = + Image
inspector-plus-shot = + Shot
inspector-plus-voice = + Voice
inspector-add-else = Add something else
inspector-plus-enhancement = + Enhancement
inspector-plus-script = + Script
inspector-plus-consultation = + Consultation
inspector-plus-draft = + Draft pass
inspector-draft-about = Try it out with another model first
inspector-upgrade = Upgrade to { $model } for no more credits
inspector-swap-to = Swap to { $model }, { $credits }
inspector-paid-elsewhere = Paid elsewhere
inspector-pay-credits = Pay with credits
inspector-paid-elsewhere-about = Paid elsewhere, as you said: it costs no credits and isn’t made here.
inspector-project = Project
inspector-project-title = Project title
inspector-video-title = Title of the video
inspector-project-assets-about = A script or a consultation belongs to the project rather than to a scene.
inspector-click-scene = Click a scene to see what it is made of.
inspector-to-go = Still to go
inspector-contingency = Contingency
inspector-contingency-hint = 10 % or 200
inspector-held-back = Held back on top: { $words }. It counts in every total, and in whether the board fits.
inspector-contingency-about = A share of the work such as 10 %, or credits such as 200, to hold back on top of it.
inspector-takes-a-day = Takes a day
inspector-any = any
inspector-rounding = Speech is rounded up
inspector-rounding-each = For each narration
inspector-rounding-once = Once for the project
inspector-rounding-about = An assumption: the provider’s page does not say where it rounds.
inspector-pace = Pace of speech
inspector-numbers = Scene numbers
inspector-lock-numbers = Lock scene numbers
inspector-lock-numbers-about = Each scene keeps its number. A new one gets the number before it and a letter, a deleted one stays as OMITTED.
inspector-no-assets = No assets yet. Add an image, a shot, a narration or an enhancement.
inspector-omitted = omitted
inspector-scene-number = Scene { $number }
inspector-share-of = Its share of the { $basis } total; { $alone } if it stood alone.
inspector-scene-title = Scene title
inspector-scene-length = Scene length
inspector-in-video = In the video
inspector-narration = Narration
inspector-narration-hint = What is said over this scene
inspector-notes = Notes
inspector-notes-hint = Notes for yourself
inspector-no-picture = no picture
inspector-picture = Picture…
inspector-remove = Remove
inspector-remove-picture = Remove picture
inspector-delete-them = Delete them
inspector-duplicate-them = Duplicate them
inspector-they-share = They share
inspector-lock-all = Lock all assets
inspector-unlock-all = Unlock all
inspector-bulk-elsewhere = { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    } without a price: paid elsewhere
inspector-bulk-credits = { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    } paid elsewhere: pay with credits
inspector-look-of-all = Look of all
inspector-takes-and-length = Takes and length
inspector-takes-of-each = Takes of each
inspector-all = all
inspector-they-differ = they differ
inspector-length-of-each = Length of each
inspector-length-of-each-scene = Length of each scene
inspector-not-to-all = This can’t be done to all of them
inspector-working = Working it out…
inspector-apply = Apply
inspector-leave = Leave as it is
inspector-model-of-all = Model of all
inspector-kind = Kind
inspector-which-pass = Pass
inspector-all-now = all of them now
inspector-none-of-them = can’t make any of them
inspector-some = { $kind ->
        [image] { $count ->
            [one] { $count } image
           *[other] { $count } images
        }
        [video] { $count ->
            [one] { $count } shot
           *[other] { $count } shots
        }
        [speech] { $count ->
            [one] { $count } voice
           *[other] { $count } voices
        }
       *[other] { $count ->
            [one] { $count } asset
           *[other] { $count } assets
        }
    }
inspector-some-of = { inspector-some } of { $all }
inspector-all-to = All to { $model }: { $about } { $difference }
inspector-locked-stay = Locked assets and those already made stay as they are
inspector-no-draft = No draft
inspector-no-change = no change of the total
inspector-film-shape = Shape of the film
inspector-still-about = A picture that is paid once, and that shots and images of many scenes use
inspector-stills-about = A character, a place or a style as one picture: paid once. Shots of any scene can start from it, and images follow it.
inspector-shows = Shows
inspector-shows-of = Shows · { $owner }
inspector-starts-from = Starts from
inspector-follows = Follows
inspector-record-take = Record take…
inspector-record-take-of = Record take… · { $owner }
inspector-earlier-ones = and { $more } earlier ones
inspector-plan-again = Plan again
inspector-plan-again-of = Plan again · { $owner }
inspector-plan-again-about = What was paid stays paid; it will be planned again
inspector-change-take = Change take: { $words }
inspector-remove-take = Remove take
