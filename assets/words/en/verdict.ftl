## Whether something fits, on which basis, and what is held back

verdict-no-retakes = no retakes
verdict-with-retakes = with retakes
verdict-safe-at = { $percent } % safe
verdict-fits = fits
verdict-tight = tight, { $chance }
verdict-bare-only = only if almost nothing is retaken, { $chance }
verdict-bare-only-beside-chance = only if almost nothing is retaken
verdict-short = { $credits } short
verdict-at-least-short = at least { $credits } short
verdict-not-known-yet = not known yet
verdict-not-known = not known
verdict-change-not-known = whether it fits what is left is not known
verdict-change = fits what is left with { $before } → { $after }
verdict-fits-not-known = whether it fits is not known
verdict-chance-that-it-fits = { $chance } chance that it fits
verdict-spare-short = { $unsure ->
        [1] at least { $credits } short
       *[other] { $credits } short
    }{ $held ->
        [1] { " " }after contingency
       *[other] { "" }
    }, { $basis ->
        [bare] no retakes
        [expected] with retakes
       *[other] safe
    }
verdict-spare = { $unsure ->
        [1] at most { $credits } to spare
       *[other] { $credits } to spare
    }{ $held ->
        [1] { " " }after contingency
       *[other] { "" }
    }, { $basis ->
        [bare] no retakes
        [expected] with retakes
       *[other] safe
    }
verdict-by-credits = , by credits
verdict-by-working-time = , by working time
verdict-no-takes-a-day = How many takes you can make and look at on a day. Without it credits alone limit the finish.
verdict-takes-a-day = The earliest finish is the later of credits and working time, at { $count ->
        [one] { $count } take
       *[other] { $count } takes
    } a day on average, less what was made today.
verdict-working-time-limits = Working time is the limit: { $count ->
        [one] { $count } take
       *[other] { $count } takes
    }{ $later ->
        [1] { " " }from { $from }
       *[other] { "" }
    } at { $a_day } a day{ $made ->
        [0] { "" }
       *[other] { " " }({ $made } of today made already)
    } are { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
verdict-credits-limit = Credits are the limit: { $count ->
        [one] { $count } take
       *[other] { $count } takes
    }{ $later ->
        [1] { " " }from { $from }
       *[other] { "" }
    } at { $a_day } a day{ $made ->
        [0] { "" }
       *[other] { " " }({ $made } of today made already)
    } are { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, before that.
verdict-best-so-far = The best so far: others are at most { $share } better. Proving goes on…
verdict-best-found = The best found: others are at most { $share } better. More is not proven.
verdict-proven-looking = Proven: no other choices are better for these credits. Looking for cheaper ones that are as good…
verdict-proven = Proven: no other choices are better for these credits.
verdict-proven-settled = Proven: no other choices are better for these credits, none as good are cheaper.
verdict-share = { $share } %
verdict-contingency = Contingency
verdict-contingency-percent = Contingency, { $percent }
verdict-of-the-work = { $percent } of the work
verdict-and-contingency = { $words } and contingency
verdict-with-contingency = { $words }, with contingency
verdict-behind-with-contingency = { " " }with contingency
verdict-behind-and-contingency = { " " }and contingency
verdict-behind-after-contingency = { " " }after contingency
