## Retakes: the switch, drafts, what is assumed

retake-none = No retakes
retake-with = With retakes
retake-safe = { $percent } % safe
retake-draft-judged = The draft { $pays ->
        [1] pays
       *[other] does not pay
    }: on average it costs { $costs } and saves { $saves } of the final’s { $of }.
retake-draft-would = A draft would { $pays ->
        [1] pay
       *[other] not pay
    }: on average it would cost { $costs } and save { $saves } of the final’s { $of }.
retake-draft-with-would = A draft with { $model } would { $pays ->
        [1] pay
       *[other] not pay
    }: on average it would cost { $costs } and save { $saves } of the final’s { $of }.
retake-kept = Of all takes of { $what }, { $rate } are kept.
retake-kept-by = Of all takes of { $what } by { $model }, { $rate } are kept.
retake-every-kept = Every take of { $what } is kept.
retake-every-kept-by = Every take of { $what } by { $model } is kept.
retake-after-draft = After a draft, half of the final takes that would have been rejected are kept: (1 + p) / 2.
retake-speech-rounding = Characters of speech are rounded up to whole blocks for each asset, not for the whole project.
retake-price-assumed = { $model }: { $assumed }.
retake-upgrade = An upgrade in mid-cycle gives the new allowance less what the cycle has used. This moves no total.
retake-spoken = Narration is spoken at { $pace } characters a second{ $others }{ $here ->
        [1] , in this project at { $percent } of that
       *[other] { "" }
    }. This affects warnings, not totals.
retake-made-clips-from-text = clips from text alone
retake-made-clips-from-still = clips that start with a still
retake-made-images = images
retake-made-speech = speech
retake-made-scripts = scripts
retake-made-enhancements = scene enhancements
retake-made-consultations = consultations
retake-changed-for-all = changed for all projects, usually { $value }
retake-changed-for-project = changed for this project, usually { $value }
retake-credits-between = { $least } to { $most }
retake-seconds = { $seconds } s
retake-draft-no-help = a draft does not help
retake-half-way = half-way
retake-draft-full-help = after a draft every take is kept
retake-the-difference = the difference
retake-if-no-help = if a draft doesn’t help
retake-if-full-help = if every take is kept after a draft
retake-if-each-rounded = if each narration is rounded up
retake-if-rounded-together = if they are rounded up once, together
retake-at = at { $value }
retake-always = always
