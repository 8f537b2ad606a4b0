## What ids are called in answers

answer-both = both
answer-image = image
answer-video = video
answer-speech = speech
answer-script = script
answer-enhancement = enhancement
answer-consultation = consultation
answer-lost = lost
answer-ambiguous = ambiguous
answer-guessed = guessed
answer-note-kind = note
answer-first = first
answer-normal = normal
answer-last = last
answer-dominated = dominated
answer-lossless = lossless
answer-drop-draft = drop-draft
answer-add-still = add-still
answer-share-still = share-still
answer-add-draft = add-draft
answer-trim = trim
answer-cheaper = cheaper
answer-fewer-images = fewer-images
answer-hold-still = hold-still
answer-cut-scene = cut-scene
answer-free-upgrade = free-upgrade

## Around every answer

answer-note = note: { $note }
answer-done-but = note: { $done }; { $why }
answer-not-written = the answer can’t be written, { $reason }; send it somewhere else

## The alternatives of assets

answer-unpriced = unpriced
answer-too-large = too large
answer-alternative = { $letter } { $name }{ $chosen ->
        [1] , chosen
       *[other] { "" }
    }

## Whose takes there are, and copies

answer-say-which = { $what } Say which it is: creditboard claim “{ $file }” --together, or --apart.
answer-say-whose = { $what } Say whose they are: creditboard claim “{ $file }” --mine, or --theirs.
answer-takes = { $count ->
        [one] { $count } take
       *[other] { $count } takes
    }
answer-mine = yours: { answer-takes }, { $credits }; the account is charged
answer-theirs = someone else’s: { answer-takes }, { $credits }; the account is not charged
answer-way-back = Not so? creditboard claim “{ $file }” --undo
answer-nothing-to-claim = nothing to claim: every take of this project is accounted for
answer-nothing-to-take-back = nothing to take back: of no take was said whose it is
answer-taken-back = taken back: { answer-takes }, { $credits }; the account is not charged until you say whose they are
answer-no-copy = it is not a copy of a project that is still there
answer-together = one project with “{ $original }”: what is recorded in one counts in both
answer-apart = a project of its own, apart from “{ $original }”
answer-same = Nothing else is different.

## Totals

answer-as-you-go = { $provider }, paid as you go
answer-a-cycle = { $plan }, { $credits } a cycle
answer-project = Project
answer-plan = Plan
answer-pass = Pass
answer-of-it-stills = of it shared stills
answer-total = Total
answer-of-it-made-changed = of it made, some changed since
answer-of-it-made = of it made
answer-of-it-to-go = of it to go
answer-free = free
answer-money = Money for the film: { $film } ({ $months })
answer-money-and-second = { answer-money }; { $second } for a finished second
answer-unsure = --require-fit counts no retakes: this fits without any, but not with { $confidence } % confidence ({ $words })
answer-odds-totals = With retakes{ $held ->
        [1] { " " }and contingency
       *[other] { "" }
    }: expected { $expected }; { $confidence } % safe { $safe }
answer-odds = { $totals }; fits with a chance of { $chance }
answer-odds-not-known = { $totals }; whether it fits is not known
answer-spent = { $spent } spent; with what is to go { $all } in all{ $held ->
        [1] { " " }with contingency
       *[other] { "" }
    }
answer-total-to-go = { $total }{ $some ->
        [1] { " " }to go
       *[other] { "" }
    }{ $held ->
        [1] { " " }with contingency
       *[other] { "" }
    }
answer-verdict-as-you-go = { $total }, paid as you go
answer-verdict = { $total } of { $left }: { $words }
answer-verdict-spare = { $total } of { $left }: { $spare }; { $words }

## Plans

answer-free-worth = { $kind } (worth { $sum })
answer-safe-at = { $percent } % safe
answer-all-hold-back = All totals hold back a contingency of { $words }
answer-unlimited = unlimited

## Swaps, steps and fits

answer-dismissed = { $count } left out, as they were dismissed
answer-start-still = start still by { $model }
answer-saving = { $count ->
        [0] nothing saves credits
        [1] 1 decision saves credits
       *[other] { $count } decisions save credits, each by itself
    }; now it fits with { $chance }
answer-saving-not-known = { $count ->
        [0] nothing saves credits
        [1] 1 decision saves credits
       *[other] { $count } decisions save credits, each by itself
    }; whether it fits now is not known
answer-limits-nothing = { $provider } limits nothing; say how much with --credits
answer-written = written to { $file }
answer-now = now
answer-steps = { $count ->
        [0] nothing to change
        [1] 1 step
       *[other] { $count } steps
    }
answer-within = { answer-steps }: within { $credits }, fits with { $chance }
answer-within-not-known = { answer-steps }: within { $credits }; whether they are left is not known, others go first
answer-still-not-within = { answer-steps }: still not within { $credits } at { $percent } %, fits with { $chance }
answer-not-known-within = { answer-steps }: whether it is within { $credits } is not known
answer-place = scene { $scene }, “{ $label }”
answer-unmet = { $place }: { $why }, { $least } or more
answer-no-change = that fit has no change { $number }; it has { $count }
answer-left-alone = { $place }, { $pass }: { $why }
answer-short = { $credits }: { $why }
answer-no-fit = no fit: { $why }
answer-dropped = dropped
answer-changes = { $count ->
        [0] nothing to change
        [1] 1 change
       *[other] { $count } changes
    }: { $cost }{ $held ->
        [1] { " " }with contingency
       *[other] { "" }
    } of { $credits }, quality { $quality }
answer-chance-that = the chance that { $credits } { $are ->
        [1] is
       *[other] are
    } enough{ $pass ->
        [draft] { " " }for the draft pass
        [final] { " " }for the final pass
       *[other] { "" }
    }: { $before } now, { $after } then
answer-proven = nothing better fits{ $unpriced ->
        [0] { "" }
       *[other] { " " }of what has a price
    }: proven
answer-not-proven = not proven: up to { $gap } better might fit

## The schedule

answer-a-cycle-left = { $plan }, { $credits } a cycle, { $left } left
answer-cycles-each = { $from } to { $to }: { $count } cycles, { $credits } in each
answer-cycles-all = { $from } to { $to }: { $count } cycles, { $credits } in all
answer-one-cycle = { $from } to { $to }: { $credits }
answer-held-back-here = A contingency of { $words } is held back and has no place here
answer-not-placed = { $count ->
        [one] { $count } asset has
       *[other] { $count } assets have
    } no known price and no place in the schedule yet
answer-too-late = Not within 100 years
answer-too-dear = Never: one take costs more than a whole allowance
answer-goes-on = { $pass }, goes on

## The price list

answer-prices-of = { $provider }, prices of { $revision }
answer-no-plans = No plans: paid as you go.
answer-list-as-you-go = as you go
answer-unit-a-cycle = { $unit } a cycle
answer-an-image = { $credits } an image
answer-a-clip = { $credits } for a clip of up to { $seconds } s
answer-a-character = { $credits } for each character
answer-characters = { $credits } for each { $block } characters
answer-by-minutes = { $base } and { $minute } a minute, at least { $least }, at most { $most }
answer-each = { $credits } each
answer-between = { $least } to { $most } each
answer-no-folder = there is no folder for your own prices
answer-prices-changed = your own prices were changed
answer-over-shipped = your own prices lie over a list that comes with the program; use --list { $known }
answer-line = line { $line }: { $why }
answer-new = new
answer-no-prices-changed = no prices changed
answer-prices-taken = { $count ->
        [one] { $count } price
       *[other] { $count } prices
    } taken over as your own
answer-prices-would-change = { $count ->
        [one] { $count } price
       *[other] { $count } prices
    } would change; --take takes them over
answer-prices-not-right = { $count ->
        [one] { $count } price
       *[other] { $count } prices
    } would change; nothing is taken over until the table is right
answer-can-be-used = “{ $file }” can be used: { $provider } ({ $revision }), { $models ->
        [one] { $models } model
       *[other] { $models } models
    }, { $plans ->
        [one] { $plans } plan
       *[other] { $plans } plans
    }.
answer-to-fix = { $count ->
        [one] { $count } thing
       *[other] { $count } things
    } to fix before this list can be used.

## Usage

answer-head-cycle = Cycle
answer-head-used = Used
answer-head-left = Left
answer-head-resets = Resets
answer-cycle = { $from } to { $to }, { $count ->
        [one] { $count } day left
       *[other] { $count } days left
    }
answer-resets = { $date } at { $time }{ $assumed ->
        [1] , assumed
       *[other] { "" }
    }
answer-resets-soon = { answer-resets }; { $soon }
answer-used = { $credits } in { answer-takes }
answer-used-besides = { answer-used }, and { $besides } that no take explains
answer-over = { $left }, over by { $over }
answer-granted = { $left }, with { $more } more granted on the site
answer-used-of = used { $used } of { $allowance } in this cycle, { $left } left
answer-used-only = used { $used } in this cycle

## The projects of the account

answer-list-changed = the list was changed
answer-no-home = there is no home folder to keep the list in; set HOME
answer-not-in-list = this project is not in the list
answer-keeps-more = { $keep } are more than a cycle grants ({ $allowance }): nothing is left for projects after this one
answer-day-over = { $day } is over: the project is late from the start
answer-left-for-all = { $credits } left for all projects
answer-no-project = No project is in the list; open one in the window, or name its file here.
answer-at-most = at most { $what }
answer-project-holds = What { $project } needs holds back a contingency of { $words }

## Takes that are recorded

answer-nothing-recorded = nothing was recorded
answer-nothing-recorded-why = nothing was recorded: { $why }
answer-in-future = { $day } is in the future: the take counts as made, its credits are used in the cycle of { $day }
answer-take-recorded = the take was recorded
answer-recorded = recorded: scene { $scene }, { $label }, { $pass } by { $model }: { $outcome }, { $credits }
answer-recorded-unit = recorded: scene { $scene }, { $label }, unit { $unit } of { $units }, { $pass } by { $model }: { $outcome }, { $credits }
answer-credits = { $one ->
        [1] 1 credit
       *[other] { $credits } credits
    }
answer-no-store-folder = The usage store has no folder, because there is no home folder; set HOME.
answer-take-in-store = the take is in the usage store, and “{ $file }” gets it when it is next opened: { $why }
answer-nothing-recorded-both = nothing was recorded: { $file }; { $store }
answer-open-in-window = “{ $file }” is open in a window; record the take there, or close it

## The provider’s log

answer-row-has-take = row { $row } has a take already; it is not assigned
answer-no-store = nothing was recorded: there is no usage store
answer-takes-recorded = the takes were recorded
answer-not-opened = “{ $file }” can’t be opened; no run is taken for it
answer-only-recorded = only { answer-takes } were recorded: { $why }
answer-log = Log
answer-columns = Columns
answer-no-runs = no runs
answer-runs = { $count ->
        [one] { $count } run
       *[other] { $count } runs
    }, { $from } to { $to }
answer-lines-credits = { $lines }, { $credits }
answer-about-log = About the log
answer-log-finding = { $severity }: { $what } (row { $rows }{ $more ->
        [1] { " " }and others
       *[other] { "" }
    })
answer-takes-taken = recorded: { answer-takes }
answer-use-take = Use --take to record the new takes.
answer-credits-recorded = { $said }, recorded { $recorded }

## The heads of columns

answer-head-act = Act
answer-head-scenes = Scenes
answer-head-length = Length
answer-head-bare = Bare
answer-head-expected = Expected
answer-head-safe = Safe
answer-head-scene = Scene
answer-head-asset = Asset
answer-head-alternative = Alternative
answer-head-board = Board
answer-head-old = Old
answer-head-new = New
answer-head-difference = Difference
answer-head-pass = Pass
answer-head-change = Change
answer-head-model = Model
answer-head-scope = Scope
answer-head-price = Price
answer-head-from = From
answer-head-to = To
answer-head-saves = Saves
answer-head-credits = Credits
answer-head-quality = Quality
answer-head-plan = Plan
answer-head-allowance = Allowance
answer-head-costs = Costs
answer-head-fits = Fits
answer-head-what-is-left = What is left
answer-head-chance-it-fits = Chance it fits
answer-head-cycles = Cycles
answer-head-finished = Finished
answer-head-expires = Expires
answer-head-free = Free
answer-head-film-money = Money for the film
answer-head-second-money = A finished second
answer-head-months = Months
answer-head-buys = What it buys
answer-head-kind = Kind
answer-head-name = Name
answer-head-list = List
answer-head-service = Service
answer-head-read = Read
answer-head-models = Models
answer-head-plans = Plans
answer-head-project = Project
answer-head-priority = Priority
answer-head-to-go = To go
answer-head-kept = Kept
answer-head-left-for-it = Left for it
answer-head-short-by = Short by
answer-head-due = Due
answer-head-file = File
answer-head-step = Step
answer-head-what = What
answer-head-where = Where
answer-head-with-retakes = With retakes
answer-head-chance = Chance
answer-head-loses = Loses
answer-head-title = Title
answer-head-log-row = row
answer-head-log-time = time
answer-head-log-model = model
answer-head-log-credits = credits
