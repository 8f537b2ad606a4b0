## What is wrong with what was asked on the command line, and what to ask instead

asked-whole-credits = use a whole number of credits such as 340
asked-credits = use a number of credits such as 340.5
asked-amount = use an amount of { $currency } such as 17.50
asked-scene = use the number of a scene such as 3, or 0 for the project itself
asked-row = use the number of a row, from 1
asked-pass = use draft or final
asked-date = use a date such as 2026-11-22
asked-retakes = “{ $text }” is not a way to count retakes; use bare, expected or safe
asked-column = use COLUMN=FIELD such as Tool=final
asked-run-column = use COLUMN=FIELD such as Engine=model
asked-date-order = use day-first or month-first
asked-minutes = use a number of minutes from 0 to { $most }
asked-billing-day = use a day of the month from 1 to 31
asked-unit = use the number of a unit from 1, or leave --unit out for all of them
asked-command = this is neither a command nor a file; see creditboard --help
asked-in-file = “{ $file }”: { $what }
asked-list-broken = the price list is broken: { $why }; install Creditboard again
asked-list-unread = { $why }; name a price list file, or use --prices { $known }
asked-too-large = the total is too large to calculate
asked-other-service = the account and its takes are not with { $provider }; leave out --prices { $list }
asked-name = a project’s name ends in .ron; name the output NAME.board.ron
asked-no-plans = { $provider } has no plans: you pay as you go
asked-no-plan = there is no plan “{ $plan }”; use --plan { $known }
asked-not-a-project = a name that ends in .ron is a project’s; name another output
asked-assign = use ROW=SCENE:LABEL such as “5=2:Wide shot”, or “5=2:Wide shot:draft” for its draft
asked-assign-no-project = no project is known to assign runs to; name it with --project FILE.ron
asked-assign-no-row = the log has no run in row { $row }
asked-assign-twice = row { $row } is assigned twice
asked-assign-no-scene = row { $row }: “{ $project }” has no scene { $scene }; it has { $count }
asked-assign-no-asset = row { $row }: scene { $scene } has no asset “{ $label }”; it has { $labels }
asked-quoted = “{ $label }”
asked-assign-other-kind = row { $row }: { $model } makes { $kind }, and “{ $label }” is of the kind { $other }
asked-assign-no-pass = row { $row }: “{ $label }” has no { $pass ->
        [draft] draft
       *[other] final
    }
asked-no-manual = there is no command { $name }; see creditboard --help
asked-no-json = the answer can’t be written as JSON: { $why }
asked-where = “{ $file }”, { $what }
asked-import-over-source = this is the file to import, and it is only read; name another output
asked-other-unit = { $one } and { $other } count in different units, which can’t be compared
asked-priority = use first, normal or last
asked-due = { $what }, or none
asked-no-scene = there is no scene { $scene }, it has { $count ->
        [0] no scenes
        [1] 1 scene
       *[other] scenes 1 to { $count }
    }; use --scene 0 for the project itself
asked-the-project = the project itself
asked-scene-number = scene { $number }
asked-several-assets = { $place } has { $count } assets “{ $label }”; give them labels of their own first
asked-no-assets = { $place } has no asset “{ $label }”, it has none; choose another scene
asked-the-only-asset = { $place } has no asset “{ $label }”; use { $only }
asked-one-of-assets = { $place } has no asset “{ $label }”; use one of { $labels }{ $more ->
        [1] { " " }and others
       *[other] { "" }
    }
asked-no-draft = “{ $label }” has no { $pass ->
        [draft] draft
       *[other] final
    }; use --pass final
asked-units = “{ $label }” has { $count ->
        [1] 1 unit; leave --unit out
       *[other] units 1 to { $count }
    }
asked-no-price = no price of “{ $model }” is known for this asset; use --credits N
asked-log-column = there is no column for the { $missing }; use --map COLUMN={ $field } with one of the columns { $columns }
asked-or-the = { $one } or the { $other }
asked-no-store-folder = the usage store has no folder, because there is no home folder; set HOME

## What explain was asked

asked-no-figure = there is no such figure on this board
asked-past-cycle = an earlier cycle has what it used, and what expired
asked-no-model = the price list has no model “{ $model }”; `creditboard prices` lists them
asked-of-model = a model has a total, a price, an own-price, a rating, and how much of it an allowance buys
asked-which-scene = say which scene: --scene N
asked-which-decision = say which decision: --swap N of `swaps`, or --step N of `reach`
asked-which-model = say which model: --model MODEL
asked-of-scene = a scene and its assets have a total; with --figure spoken a scene says how long its narration takes to speak
asked-scene-of = there is no scene { $number }; the project has { $count }
asked-asset-of = scene { $scene } has no asset “{ $label }”; it has { $known }
asked-of-decision = a decision has a saving and a chance, and a step a total
asked-no-step = reach has no step { $number }; it has { $count }
asked-no-row = swaps has no row { $number }; it has { $count }
asked-no-part = that decision has no part { $number }; it has { $count }

## Arguments that cannot be read

asked-lang = use en, de, es or ja
asked-see-help = { $what }; see creditboard --help
asked-value-why = invalid value '{ $value }' for '{ $argument }': { $why }
asked-value = invalid value '{ $value }' for '{ $argument }'
asked-value-of = invalid value '{ $value }' for '{ $argument }' [possible values: { $known }]
asked-no-value = a value is required for '{ $argument }' but none was supplied
asked-no-value-of = a value is required for '{ $argument }' but none was supplied [possible values: { $known }]
asked-unknown-argument = unexpected argument '{ $argument }' found
asked-too-many-values = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
asked-unknown-command = unrecognized subcommand '{ $command }'
asked-required = the following required arguments were not provided: { $arguments }
asked-twice = the argument '{ $argument }' cannot be used multiple times
asked-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
asked-conflicts = the argument '{ $argument }' cannot be used with: { $others }
asked-command-conflict = the subcommand '{ $command }' cannot be used with '{ $other }'
asked-tip = tip: { $tip }
asked-tip-command = tip: { $count ->
        [one] a similar subcommand exists
       *[other] some similar subcommands exist
    }: { $known }
asked-tip-argument = tip: { $count ->
        [one] a similar argument exists
       *[other] some similar arguments exist
    }: { $known }
asked-tip-value = tip: { $count ->
        [one] a similar value exists
       *[other] some similar values exist
    }: { $known }
asked-with-tip = { $what } { $tip }
