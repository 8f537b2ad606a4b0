## The screen of swaps

swap-working-out = Working out the gentlest steps…
swap-fits = It fits as it is. Nothing has to change.
swap-is-within = It is within { $credits } as it is; whether that much is left is not known.
swap-stands = now { $expected } with retakes{ $held ->
        [1] { " " }and contingency
       *[other] { "" }
    } · { $known ->
        [1] fits with
       *[other] whether it fits is
    }
swap-within = Get this board within
swap-to-reach = Credits to reach
swap-what-is-left = What is left
swap-left-this-cycle = left this cycle
swap-heroes = Hero scenes may change
swap-nothing-else = Nothing else helps without a scene being left out.
swap-what-helps = What helps without a scene being left out:
swap-take-named = Take – { $title }
swap-take = Take
swap-gentlest = the gentlest first
swap-gentlest-no-heroes = the gentlest first · hero scenes untouched
swap-within-unknown-left = Within { $credits }; whether that much is left is not known
swap-unknown-within = Whether it is within { $credits } is not known
swap-reached = Within { $credits }: fits with { $chance }
swap-not-reached = Still not within { $credits }: fits with { $chance }
swap-take-it = Take it
swap-take-all = Take all { $count }
swap-with-steps = With { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
swap-as-version = As a version…
swap-as-version-about = Keep a copy of the board with these steps; this board stays as it is
swap-version-name = within { $credits }
swap-compare = Compare…
swap-compare-named = Compare – { $name }
swap-compare-about = The board with these changes beside the board as it is
swap-also-possible = Also possible
swap-hide-dismissed = hide dismissed
swap-dismissed = { $count } dismissed · show
swap-nothing-better = Nothing is cheaper or better without losing what the assets need.
swap-hide-parts = Hide parts
swap-show-parts = Show parts
swap-bring-back = Bring back
swap-dismiss = Dismiss
swap-apply = Apply
swap-apply-named = Apply – { $title }
swap-apply-part = Apply – { $title }, { $place }
swap-and-more = and { $rest } more
swap-looking = Looking for savings…
swap-nothing-to-save = nothing to save
swap-summary = { $decisions ->
        [one] { $decisions } decision
       *[other] { $decisions } decisions
    } · { $places ->
        [one] { $places } place
       *[other] { $places } places
    }
swap-best-board = Best board for any budget
swap-drag = with retakes{ $held ->
        [1] { " " }and contingency
       *[other] { "" }
    } — drag the line
swap-getting-ready = Getting the board ready…
swap-back = Back
swap-back-about = No more than now, within what is left
swap-use-left = Use what is left
swap-use-left-about = Spend up to { $more } more than now
swap-nothing-to-change = Nothing to change: this is the best board for these credits.
swap-working-chance = Working out the chance…
swap-apply-changes = Apply { $count ->
        [one] { $count } change
       *[other] { $count } changes
    } · { $credits }
swap-fit-to = Fit to { $credits }
swap-budget = Budget of the fit: { $credits }
swap-whose = { $whose ->
        [left] Left this cycle:{ " " }
        [now] As now:{ " " }
       *[other] { "" }
    }{ $credits }
swap-arrow-keys = arrow keys move the line
swap-fit-changes = What the fit changes
swap-nothing-may-change = Nothing on this board may change: add images or shots, or unlock them.
swap-nothing-to-go-may-change = Nothing that is still to go may change: the rest is done or locked.
swap-rules = Rules
swap-keep-heroes = Keep hero scenes at 90 or more
swap-no-more-cuts = Add no more than 2 cuts to a shot
swap-even-cheapest = Even the cheapest choices need { $credits } more.
swap-nothing = Nothing.
swap-more = and { $more } more
swap-scene-asset = Scene { $place } · { $label }
swap-dropped = dropped
swap-from-to = { $from } → { $to }{ $draft ->
        [1] { " " }(draft)
       *[other] { "" }
    }
swap-now = now
swap-steps = steps
swap-versions = Versions of this board
swap-working-them-out = Working them out…
swap-keep-version = + Keep as a version
swap-keep-version-about = The board as it is now, by a name
swap-compare-versions = Compare versions
swap-compare-versions-about = All of them side by side, with what differs
swap-older = { $count ->
        [one] { $count } older version
       *[other] { $count } older versions
    } beside the board’s file
swap-with-the-steps = With the steps
swap-of-each = { $what } of each version: { $all }
