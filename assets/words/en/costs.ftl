## The total split up, and the allowance bar

costs-shares = These are shares of the safe total. Hover over one to see what it would need by itself.
costs-beside = The contingency comes on top of these parts.
costs-total-on = Total, { $basis }
costs-to-go-on = Still to go, { $basis }
costs-in-motion = In motion
costs-not-known = not known
costs-per-second = Credits for a finished second, { $basis }
costs-by-kind = By kind
costs-draft-pass = Draft pass
costs-final-pass = Final pass
costs-by-pass = By pass
costs-by-model = By model
costs-by-scene = By scene
costs-rounding = Speech, rounded up once
costs-outlook = { $bare } without retakes, { $expected } with retakes on average, at most { $safe } in { $percent } % of cases.
costs-outlook-left = { $outlook } The { $left } left are enough for this{ $held ->
        [1] { " " }and contingency
       *[other] { "" }
    } alone with a chance of { $chance }.
costs-project = Project
costs-see-ways-out = See the ways out
costs-choose-plan = Choose your plan
costs-show-them = Show them
costs-review-swaps = Review swaps
costs-see-steps = See the steps
costs-sentence = { $fault }.
costs-fault-and-help = { $fault }; { $help }.
costs-could-be-better = { $count ->
        [one] { $count } choice
       *[other] { $count } choices
    } could be better for no more credits
costs-swaps-save = { $count ->
        [one] { $count } swap saves
       *[other] { $count } swaps save
    } { $credits }
costs-segment-contingency = Contingency { $credits }
costs-planned = planned
costs-to-go = to go
costs-expected = expected
costs-safe = { $percent } % safe
costs-with-retakes-short = With retakes{ $held ->
        [1] { " " }and contingency
       *[other] { "" }
    }: { $expected }, { $unsure ->
        [1] at least { $over } short
       *[other] { $over } short
    }
costs-assumed = assumed
costs-resets = resets { $date }
costs-resets-in = resets { $date } ({ $days ->
        [one] { $days } day
       *[other] { $days } days
    })
costs-of = of { $left }
costs-total-of = { $total } of { $left }
costs-segment-used = Used { $credits }
costs-segment-others = Other projects first { $credits }
costs-plan-not-in-list = The price list does not have the plan “{ $plan }”, so its credits are not known
costs-needs-more = This board needs { $unsure ->
        [1] at least{ " " }
       *[other] { "" }
    }{ $count ->
        [one] { $count } credit
       *[other] { $count } credits
    } more than are { $shared ->
        [1] left for it
       *[other] left
    }{ $held ->
        [1] { " " }after contingency
       *[other] { "" }
    }
costs-choices-unpriced = { $count ->
        [one] { $count } choice has no known price and is not counted
       *[other] { $count } choices have no known price and are not counted
    }
costs-plan-assumed = { $plan } is assumed until you name your plan
