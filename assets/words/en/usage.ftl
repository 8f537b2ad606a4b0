## The usage of the account: cycles, projects, the run sheet

usage-more-cycles = and { $count ->
        [one] { $count } more cycle
       *[other] { $count } more cycles
    }
usage-unpriced-not-placed = { $count ->
        [one] { $count } asset has
       *[other] { $count } assets have
    } no known price and no place in the schedule yet.
usage-never-too-late = { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    } can’t be made on this plan within 100 years, “{ $label }” first.
usage-never-too-dear = { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    } can never be made on this plan, “{ $label }” first: one take costs more than the allowance.
usage-wait-on = Wait on { $plan }
usage-for-a-month = { $plan } for a month
usage-with-the-steps = With the steps on Swaps, { $credits } less on average
usage-on-from-now = On { $plan } from now on
usage-work = { $done ->
        [one] { $done } asset
       *[other] { $done } assets
    }
usage-work-part = a part of one asset
usage-work-and-part = { usage-work }, and a part of one more
usage-never-too-dear-short = never: one take costs more than the allowance
usage-not-known-yet = not known yet
usage-this-cycle = this cycle
usage-done-about = about { $date }{ $limit }{ $cycles ->
        [0] { "" }
        [1] , { $cycles } cycle
       *[other] , { $cycles } cycles
    }
usage-never = never
usage-not-within-100-years = not within 100 years
usage-priority-first = First
usage-priority-normal = Normal
usage-priority-last = Last
usage-together = { $spent } spent + { $to_go } to go{ $held ->
        [1] { " " }with contingency
       *[other] { "" }
    } = { $unpriced ->
        [0] { $sum }
       *[other] at least { $sum }
    }
usage-then-keeps = then keeps { $credits }
usage-kept-for-it = { $kept } kept for it
usage-still-kept = { $kept } of { $reserved } still kept for it; the rest is spent
usage-more-than-granted = { $kept }, more than a cycle grants ({ $allowance }): nothing is left for projects after this one
usage-due-today = due today
usage-due-in = due { $date }, in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
usage-was-due = was due { $date }, which is over
usage-due-and-finish = { $due }; { $finish }
usage-due = due { $date }
usage-nothing-to-go = nothing to go
usage-that-day = that day at the earliest
usage-to-spare = { $days ->
        [one] { $days } day
       *[other] { $days } days
    } to spare
usage-late = { $days ->
        [one] { $days } day
       *[other] { $days } days
    } late
usage-never-finished = never finished on this plan
usage-finish-not-known = finish not known
usage-due-how = { $due }, { $how }
usage-finished-that-day = finished on that day at the earliest
usage-finished-before = finished { $days ->
        [one] { $days } day
       *[other] { $days } days
    } before on average
usage-finished-late = finished { $days ->
        [one] { $days } day
       *[other] { $days } days
    } late
usage-when-finished-not-known = when it is finished is not known
usage-covered = { $to_go } to go on average{ $held ->
        [1] { " " }with contingency
       *[other] { "" }
    }, covered
usage-covered-not-known = { $to_go } to go on average{ $held ->
        [1] { " " }with contingency
       *[other] { "" }
    }; whether it is covered is not known yet
usage-gets = gets { $most ->
        [1] at most { $gets }
       *[other] { $gets }
    } of { $to_go }{ $held ->
        [1] { " " }with contingency
       *[other] { "" }
    }, { $least ->
        [1] at least { $short } short
       *[other] { $short } short
    }
usage-expire-at-pace = At this pace about { $count ->
        [one] { $count } credit
       *[other] { $count } credits
    } will expire on { $date }.
usage-expire-unless-used = { $count ->
        [one] { $count } credit
       *[other] { $count } credits
    } will expire on { $date } unless used before.
usage-expire-not-known = How much will expire on { $date } is not known, because no pace shows yet.
usage-nothing-covered = { $expire } Nothing on this board that is still to go is covered by what is left.
usage-could-make = { $expire } On this board what is left could make:
usage-scene = Scene { $number }
usage-project = Project
usage-credits-earlier = Give { $project } credits earlier
usage-credits-later = Give { $project } credits later
usage-follows-unpriced = what follows has no known price
usage-balance-ends = the balance ends here{ $known ->
        [1] { " " }· { $date }
       *[other] { "" }
    }
usage-sheet-head = Run sheet, credits { $bare ->
        [1] one take each
       *[other] on average, with retakes
    }
usage-clips-of = { $count ->
        [one] { $count } clip
       *[other] { $count } clips
    } × { $seconds } s
usage-units = { $kind ->
        [image] { $count ->
            [one] { $count } image
           *[other] { $count } images
        }
        [video] { $count ->
            [one] { $count } shot
           *[other] { $count } shots
        }
        [speech] { $count ->
            [one] { $count } line
           *[other] { $count } lines
        }
        [script] { $count ->
            [one] { $count } script
           *[other] { $count } scripts
        }
        [enhancement] { $count ->
            [one] { $count } enhancement
           *[other] { $count } enhancements
        }
       *[other] { $count ->
            [one] { $count } consultation
           *[other] { $count } consultations
        }
    }
usage-clips-among = { $count } × { $seconds } s
usage-part-of = { $part } of { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    }
usage-places = { $count ->
        [0] project
        [1] scene { $scenes }
       *[other] scenes { $scenes }
    }{ $more ->
        [0] { "" }
       *[other] { " " }and { $more } more
    }
usage-short-by = { $least ->
        [1] at least{ " " }
       *[other] { "" }
    }{ $count ->
        [one] { $count } credit
       *[other] { $count } credits
    } short{ $held ->
        [1] { " " }after contingency
       *[other] { "" }
    } by { $date }
usage-about-to-go = { $to_go } still to go on average, with retakes{ $held ->
        [1] { " " }and contingency
       *[other] { "" }
    }; { $fits }
usage-packs = Add-on packs
usage-coming-soon = coming soon
usage-announced = announced by the service, not sold yet
usage-choose-plan = Choose your plan
usage-choose-plan-about = Then this says whether the credits of the cycle are enough.
usage-swap = Swap
usage-working-out = Working out the gentlest steps…
usage-then-fits = { $count ->
        [one] then it fits with { $chance }
       *[other] with all of them it fits with { $chance }
    }
usage-then-not-known = whether it fits then is not known
usage-not-enough-with = not enough alone: { usage-then-fits }
usage-not-enough = not enough alone
usage-steps-about = { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }; { $first }; { $fits }
usage-held-back-does-not-fit = the work fits, what is held back does not
usage-moves-later = { $count ->
        [one] { $count } asset moves
       *[other] { $count } assets move
    } to a later cycle
usage-when-done-not-known = { $moved }; when it is done is not known
usage-take-too-dear = { $moved }; a take costs more than the whole allowance
usage-moved-done-about = { $moved }; done about { $date }
usage-wait = Wait
usage-upgrade = Upgrade
usage-no-plan-enough = no plan grants enough in one cycle
usage-upgrade-about = { $credits } more now{ $frees }; { $fits }
usage-upgrade-frees = , { $what } free
usage-by-site = by the site’s balance
usage-not-recorded = Not recorded
usage-used-of = { $used } of { $granted }
usage-all-used = all used
usage-expired = { $credits } expired
usage-cycle-of-today = this cycle
usage-takes = { $count ->
        [one] { $count } take
       *[other] { $count } takes
    }
usage-project-not-seen = A project not seen here
usage-burn = { $cycle } · { $used } used · { $left } left
usage-two-sentences = { $first } { $second }
usage-runs-out = At { $daily } a day it runs out about { $out }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    } early.
usage-runs-out-between = At { $daily } a day it runs out about { $out }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    } early, most likely between { $early } and { $late }.
usage-runs-out-not-before = At { $daily } a day it runs out about { $out }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    } early, not before { $early }.
usage-at-worst = { $pace } At worst it runs out by { $date }.
usage-lasts = At { $daily } a day it lasts until the reset.
usage-lasts-needs-none = At { $daily } a day it lasts until the reset; this project needs no more.
usage-lasts-needs = At { $daily } a day it lasts until the reset; this project needs { $each } a day{ $held ->
        [1] { " " }with contingency
       *[other] { "" }
    }.
usage-needs = { $least ->
        [1] at least { $to_go }
       *[other] { $to_go }
    }{ $held ->
        [1] { " " }with contingency
       *[other] { "" }
    }
usage-more-than-left = { $unsure ->
        [1] at least { $over } more
       *[other] { $over } more
    } than are { $shared ->
        [1] left for it
       *[other] left
    }
usage-spent-and-short = At { $daily } a day { $spent } will be spent by the reset; this project needs { usage-needs }, { usage-more-than-left }.
usage-spent-need-not-known = At { $daily } a day { $spent } will be spent by the reset; what this project needs is not known yet.
usage-spent-left-not-known = At { $daily } a day { $spent } will be spent by the reset; this project needs { usage-needs }, and what is left for it is not known yet.
usage-spent-takes = At { $daily } a day { $spent } will be spent by the reset; this project needs { usage-needs }, which takes { $each } a day.
usage-project-needs-short = This project needs { usage-needs }, { usage-more-than-left }.
usage-project-needs-takes = This project needs { usage-needs }, which takes { $each } a day.
usage-few-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of takes are too few to show a pace; it takes three.
usage-one-take = One take says nothing about the pace yet.
usage-nothing-spent = Record takes on a few days to see how long the credits last.
usage-balance-unknown = What is left of this plan is not known.
usage-assumed = assumed { $rate }
usage-in-use-here = in use here
usage-in-use-for-all = in use for all
usage-rate-in-use-here = { $rate } in use here
usage-rate-in-use-for-all = { $rate } in use for all
usage-planned-charged = planned { $planned }, charged { $charged } for each kept
usage-charged-none-kept = charged { $charged }, none kept
usage-tally = { $kept } of { $count ->
        [one] { $count } take
       *[other] { $count } takes
    } kept
usage-tally-after-draft = { $tally } after a draft
usage-tally-both = { $plain }; after a draft { $drafted }

## The screen of usage

usage-no-take = No take was recorded in this cycle.
usage-by-kind = By kind
usage-by-project = By project
usage-choose-for-cycle = Choose your plan to see here how the credits of the cycle go.
usage-even-pace = even pace
usage-nothing-left = Nothing is left to be made.
usage-choose-for-schedule = Choose your plan to see here when everything is made.
usage-when-done = When everything is done
usage-export = Export all takes…
usage-export-about = As CSV, for a spreadsheet
usage-learned-none = Record what became of your takes, and see here how often they are really kept.
usage-learned-about = Kept and rejected takes move a keep rate away from what is assumed; the assumption is worth four takes.
usage-use-for-all = Use for all
usage-use-for-all-named = Use this rate of { $name } for all projects
usage-use-for-all-about = Every project that sets no rate of its own
usage-use-here = Use here
usage-use-here-named = Use this rate of { $name } for this project
usage-use-here-about = Every total of this project
usage-put-back-rate = Put back the rate of { $name }
usage-tab-cycle = Cycle
usage-tab-schedule = Schedule
usage-tab-models = By model
usage-tab-history = History
usage-tab-learned = Learned
usage-title-cycle = This cycle
usage-title-schedule = When it is made
usage-title-history = All cycles
usage-title-learned = Keep rates from your takes
usage-working = Working out your usage…
usage-about = what was spent, what is next
usage-import-log = Import a log…
usage-record = Record takes
usage-projects = Projects on this allowance
usage-if-takes = If this project takes
usage-more-suffix = { " " }more
usage-drag = Drag { $title }
usage-drag-about = Drag to change the order
usage-no-longer-list = No longer list { $title }
usage-priority-of = Priority of { $title }
usage-priority-about = Which project the credits go to first
usage-keep = Keep
usage-kept-for = Credits kept for { $title }
usage-keep-none = none
usage-due-field = Due
usage-due-of = Day on which { $title } is due, as year-month-day
usage-no-day = no day
usage-run-sheet = Run sheet
usage-run-sheet-about = batched by model, stills first, finals last
usage-copy-text = Copy as text
usage-nothing-to-generate = Nothing to generate yet: add images, shots or narration on the board.
usage-done = done
usage-changed-since = changed since
usage-to-do = to do
usage-sheet-line = { $model }, { $units }, { $places }, { $credits }, { $state }. Record takes
usage-next-cycle = { $places } — next cycle
usage-plan-again-named = Plan again { $model } { $places }
usage-plan-again-about = Changed since it was made. What was paid stays paid; it will be planned again.
usage-record-named = Record { $model } { $places }
usage-record-button = Record…
usage-this-project = This project
usage-what-you-can-do = What you can do
usage-worth-doing = Worth doing before the reset
usage-where-went = Where credits went
usage-ask-again = Ask again whose they are
usage-see-steps = See the steps
usage-compare-plans = Compare plans
usage-record-what = Record { $what }
