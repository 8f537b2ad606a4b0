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

## The screen of costs

costs-assumptions = Assumptions
costs-apply-to = Changes apply to
costs-this-project = this project
costs-all-projects = all projects
costs-ranked = Ranked by how much each can change the total with retakes.
costs-working-out = Working out what each of them changes…
costs-changes-nothing = Changes no total with retakes
costs-put-back = Put back: { $what }
costs-keep-rate-of = Keep rate, { $key }
costs-keep-rate-of-model = { costs-keep-rate-of }, { $model }
costs-each = each
costs-together = together
costs-narrations-rounded = Narrations rounded up
costs-how-much = How much it may cost
costs-calculating = Calculating…
costs-safe-at = Safe at
costs-how-sure = How sure safe totals are
costs-numbers = { $unpriced ->
        [0] { "" }
       *[other] At least{ " " }
    }{ $bare } without retakes, { $expected } with retakes on average, and { $unpriced ->
        [0] at most{ " " }
       *[other] { "" }
    }{ $safe } in { $percent } of cases{ $held ->
        [1] , each with contingency
       *[other] { "" }
    }{ $unpriced ->
        [0] { "" }
       *[other] , and { $unpriced } unpriced
    }.
costs-enough-unknown-at-most = { $numbers } Whether what is left, at most { $left }, is enough is not known.
costs-enough-unknown = { $numbers } Whether the { $left } left are enough is not known.
costs-enough-at-most = { $numbers } The chance that what is left is enough is { $chance }.
costs-enough = { $numbers } The chance that the { $left } left are enough is { $chance }.
costs-mark-bare = no retakes
costs-mark-expected = with retakes
costs-mark-safe = safe
costs-mark-left-at-most = left, at most
costs-mark-left = left
costs-none-about = Add images, shots and voices to your scenes to see where the credits go.
costs-none = No costs yet
costs-go-to-board = Go to the board
costs-and-more = and { $count } more
costs-where = where the credits go
costs-adding-up = Adding it up…
costs-click-bar = Click a bar to see the assets it is made of.
costs-nothing-here = Nothing in these passes.
costs-show-on-board = Show it on the board
costs-worth-a-look = Worth a look
costs-no-findings = { $mark }  Nothing: every choice is priced and meets its needs.
