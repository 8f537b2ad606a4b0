## The plans side by side, and boards side by side

plan-bars-whole = One month at each plan, this board
plan-bars-to-go = One month at each plan, what is still to go of this board
plan-slip = Published plan pages count { $called } at { $wrong } credits (“~{ $count } on { $plan }”). The price list says { $price }: { $plan } buys { $bought }.
plan-slip-why = { $allowance } credits at { $wrong } each make { $count }, and { $wrong } is the price of { $like }. { $model } costs { $price }.
plan-safe = { $percent } % safe
plan-this-board = This board, no retakes
plan-still-to-go = Still to go, no retakes
plan-with-retakes = With retakes
plan-free = Free on this plan
plan-fits-cycle = Fits in this cycle
plan-chance = Chance it fits
plan-cycles = Cycles to finish
plan-earliest = Earliest finish
plan-expires = Expires until it is done
plan-held-back = Contingency in these
plan-unlimited = unlimited
plan-yours-and-fits = your plan, and it fits
plan-yours = your plan
plan-smallest = smallest that fits
plan-name-billing-day = name your billing day
plan-today = today
plan-lowest = lowest
plan-highest = highest
plan-row-chance = Chance
plan-row-in-motion = In motion
plan-row-running-time = Running time
plan-compared-under = { $passes ->
        [draft] Draft pass
        [final] Final pass
       *[other] Both passes
    }{ $named ->
        [1] , on { $plan }
       *[other] { "" }
    }, with { $unsure ->
        [1] at most{ " " }
       *[other] { "" }
    }{ $count ->
        [one] { $count } credit
       *[other] { $count } credits
    } left for the open board.
plan-compared-unknown = { $passes ->
        [draft] Draft pass
        [final] Final pass
       *[other] Both passes
    }{ $named ->
        [1] , on { $plan }
       *[other] { "" }
    }. What is left is not known, so no chance can be told.
plan-not-compared = Can’t be compared: { $why }.
plan-changes-refused = These changes can’t be made: { $why }.
plan-no-retakes = No retakes
plan-unpriced = Unpriced
plan-drafts-on = Drafts, { $basis }
plan-finals-on = Finals, { $basis }
plan-seconds = { $seconds } s
plan-not-said = not said
plan-takes-a-day = Takes a day
plan-none = none
plan-contingency = Contingency
plan-as-listed = as listed
plan-rating-of = Rating of { $model }
plan-same = same
plan-points = { $count ->
        [one] { $points } point
       *[other] { $points } points
    }

## The screen of plans

plan-credits-a-month = credits a month
plan-which-fits = which plan fits this board
plan-comparing = Comparing plans…
plan-less = Less
plan-not-named = You have not named your plan yet, so no column is marked as yours.
plan-name-it = Name it
plan-one-change = One change would let { $plan } do: { $placed ->
        [1] scene { $scene }, { $label }
       *[other] { $label }
    } with { $model } ({ $saves }). It is then at most { $safe } in { $percent } of cases.
