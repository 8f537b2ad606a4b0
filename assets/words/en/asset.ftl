## Assets in one line, shared stills, and what differs between states

asset-with-draft-of = { $line } · draft { $model }
asset-with-draft = { $line } · with draft
asset-script-of = Script · { $length }
asset-enhancement = Enhancement
asset-consultation = Consultation
asset-takes = { $line } · { $count ->
        [one] { $count } take
       *[other] { $count } takes
    }
asset-narration = Narration
asset-no-text = no text
asset-no-length = no length
asset-seconds = { $seconds } s
asset-no-clips = no clips
asset-trims = { $clips }, trims { $seconds } s
asset-still-character = Character
asset-still-location = Location
asset-still-prop = Prop
asset-still-style = Style
asset-shared-stills = Shared stills
asset-project-itself = The project itself
asset-still-unused = Nothing uses it yet.
asset-still-used = { $count ->
        [one] Scene { $last } { $by ->
            [both] uses
            [follow] follows
           *[other] starts from
        } it.
       *[other] Scenes { $scenes } and { $last } { $by ->
            [both] use
            [follow] follow
           *[other] start from
        } it.
    }
asset-still-used-by-many = { $count } scenes { $by ->
        [both] use
        [follow] follow
       *[other] start from
    } it.
asset-delete-still = Delete shared still
asset-delete-still-used = Delete · { $count ->
        [one] scene { $last }
       *[other] scenes { $scenes } and { $last }
    } can no longer { $by ->
        [both] use
        [follow] follow
       *[other] start from
    } it
asset-delete-still-used-by-many = Delete · { $count } scenes can no longer { $by ->
        [both] use
        [follow] follow
       *[other] start from
    } it
asset-follow-nothing = Nothing
asset-start-scene-image = The scene’s image
asset-start-text-no-image = Text: the scene has no image
asset-start-text-alone = Text alone
