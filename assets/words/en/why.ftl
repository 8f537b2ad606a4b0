## Why a figure is what it is

why-show-on-board = Show on the board
why-show-in-inspector = Show in the inspector
why-change-in-costs = Change in Costs
why-plan-and-billing-day = Plan and billing day…
why-adjust-balance = Adjust balance…
why-see-usage = See Usage
why-see-plans = See Plans
why-see-prices = See Prices
why-clips = { $count ->
        [one] { $count } clip
       *[other] { $count } clips
    } of { $seconds } s at { $credits }{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] , { $takes } takes
    }
why-units = { $kind ->
        [image] { $count ->
            [one] { $count } image
           *[other] { $count } images
        }
        [video] { $count ->
            [one] { $count } shot
           *[other] { $count } shots
        }
        [speech] { $count ->
            [one] { $count } block
           *[other] { $count } blocks
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
    } at { $credits }{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] , { $takes } takes
    }
why-speech = { $count ->
        [one] { $count } character
       *[other] { $count } characters
    } at { $credits } per { $block } started{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] , { $takes } takes
    }
why-script = A script for { $length }{ $takes ->
        [0] { "" }
        [1] { "" }
       *[other] , { $takes } takes
    }
why-retakes = Retakes on average, { $rate } are kept{ $drafted ->
        [1] { " " }after a draft
       *[other] { "" }
    }
why-reserve = Reserve to be { $percent } % safe
why-evened = Rounding to whole credits
why-free-on = Free on { $plan }
why-no-price = No price: { $why }
why-paid-elsewhere = Paid elsewhere: no credits, as you said
why-all-paid-elsewhere = { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    } paid elsewhere: no credits, as you said
why-share-held-back = Share of the work held back
why-credits-held-back = Credits held back
why-made-already = Made already
why-made-and-changed = Made already, and changed since
why-others = { $count } more
why-grants = { $plan } grants a cycle
why-site-more = The service’s site shows more
why-besides = Charged without a take
why-takes-recorded = Takes recorded
why-takes-of = { $model }, { $count ->
        [one] { $count } take
       *[other] { $count } takes
    }
why-used-beyond = Used beyond what there was
why-how-sure = How sure a safe total must be
why-taken-first = For { $project }, which goes first or is kept some
why-left-of = Left of { $span }
why-made = Made { $span }
why-billing-day = Day of the month on which credits reset
why-recorded-days = Days that the pace is taken from
why-spending-days = Days left to spend on before the reset
why-will-spend = Spent until then at this pace
why-unit-price = { $model }, the smallest unit
why-shots-of = Shots of { $scene }
why-pace-of-project = Pace of speech of the project, as a share of the usual
why-found = { $scene }: { $what }
why-by-credits = By credits: those of the last take are there
why-by-working-time = By working time: { $count ->
        [one] { $count } take
       *[other] { $count } takes
    } from { $from } on, { $a_day } a day{ $made ->
        [0] { "" }
       *[other] { " " }({ $made } of today made already)
    }
why-month-price = Price of a month of { $plan }, typed under Plan and billing day
why-months-to-come = { $count ->
        [one] { $count } month
       *[other] { $count } months
    } of { $plan } at { $price }
why-still-to-go = Still to go
why-total = Total
why-work-to-go = Work still to go
why-work = Work
why-draft-pass = Draft pass
why-final-pass = Final pass
why-rounding = Speech, rounded up once
why-asset-draft = { $asset }, draft
why-asset-final = { $asset }, final
why-alternatives = Alternatives, each by itself
why-left = Left in this cycle
why-left-for-project = Left for this project
why-used = Used in this cycle
why-spare = To spare
why-chance = Chance that it fits
why-does-it-fit = Does it fit?
why-spent = Spent on this project
why-together = Spent and still to go
why-cycles = Billing cycles it takes
why-finish = Earliest finish
why-expires = Expires until it is done
why-worth-of-free = Worth of what is free
why-buys = { $model } for a whole allowance
why-allowance = Credits a cycle
why-reset = When credits reset
why-at-reset = Left at the reset at this pace
why-daily = Spent a day
why-needed = Needed a day
why-running = Running time
why-spoken = Narration of { $scene }, spoken
why-in-motion = In motion
why-per-second = Credits for a finished second
why-findings = Worth a look
why-unpriced = Without a known price
why-done = Done
why-price-of = Price of { $model }
why-own-price = What your price of { $model } changes
why-rating-of = Rating of { $model }
why-a-scene = A scene
why-an-asset = An asset
why-alternative = Alternative { $letter }
why-ground-keep-rate = Assumption: keep rate, { $key }
why-ground-keep-rate-source = Assumption: { $source }, { $day }
why-ground-assumption = Assumption: { $what }
why-ground-price-list = From the price list
why-ground-source = { $source }, read { $day }
why-ground-recorded = From what was recorded or typed
why-ground-board = As the board has it
why-assumed-keep-rate = Keep rate, { $key }
why-assumed-keep-rate-of = Keep rate, { $key }, { $model }
why-assumed-after-draft = a draft makes keeping the final likelier
why-assumed-rounding = where speech is rounded
why-assumed-price = how the price is read
why-assumed-pace = how fast narration is spoken
why-assumed-upgrade = what an upgrade in mid-cycle gives
why-spoken-letters = { $count ->
        [one] { $count } character
       *[other] { $count } characters
    } in { $script } at { $pace } a second
why-latin-letters = Latin letters
why-rule-3 = Speech is charged by started blocks of characters
why-rule-4 = A script follows the running time
why-rule-6 = What a plan gives without limit costs nothing on it
why-rule-7 = One take of each, or as many as are planned, in the passes that are counted
why-rule-9 = A draft pays where it costs less than it saves of the final
why-rule-10 = Credits are whole; averages are rounded up
why-rule-11 = What has no price is counted beside the total
why-rule-12 = What is not known is not counted as nothing
why-rule-13 = It fits where the safe total is at most what is left
why-rule-14 = What the plan grants, less what takes were charged
why-rule-16 = Work is spread over cycles in the order of the run sheet
why-rule-17 = Credits reset on the billing day and do not roll over
why-rule-21 = Held back for what no plan foresees; a share is rounded up once
why-rule-22 = Whole months of the plan: credits do not roll over, and other films in them are not taken off
why-rule-24 = Projects get their share in their order; what is kept for one stays its own
why-rule-23 = The later of credits and working time is the finish
why-rule-25 = How likely all of it, retakes included, costs no more than is left
why-rule-26 = What is assumed counts like so many takes beside those that were made
why-rule-19 = Parts are shares that add up to the whole
why-rule-other = Retakes count on average, or so that it is safe
why-less-unpriced = { $credits } − { $count } unpriced
why-at-least-short = at least { $credits } short
why-at-most = at most { $credits }
why-not-known = not known
why-cycles-counted = { $count ->
        [one] { $count } cycle
       *[other] { $count } cycles
    }
why-clip-up-to = A clip of up to { $seconds } s
why-an-image = An image
why-each-block = Each { $count ->
        [one] { $count } char
       *[other] { $count } chars
    } started
why-each = Each
why-before-first-minute = Before the first minute
why-each-minute = Each minute
why-at-least = At least
why-at-most-label = At most
why-free = Free
why-on-board = Made with it on this board
why-as-listed = { $basis }, at the price of the list
why-unpriced-as-listed = Without a price in the list
why-your-rating = Your rating in this project
why-rated-by = Rated by “{ $word }”, { $mode }
why-prior = Takes that the assumption is worth
why-takes-kept = Takes kept
why-takes-seen = Takes made, kept or not
why-kept-after-draft = Takes kept after a draft
why-seen-after-draft = Takes made after a draft
why-charged-for-all = Charged for all of them
why-planned-for-kept = Planned for those that were kept
why-viewers-score = Viewers’ score, { $mode }{ $noted ->
        [1] { " " }{ $note }
       *[other] { "" }
    }
why-learned = Keep rate from your takes, { $key }
why-learned-of = Keep rate from your takes, { $key }, { $model }
why-past-used = Used in the cycle from { $date }
why-past-expired = Expired of the cycle from { $date }
why-chance-now = Chance that it fits now
why-chance-then = Chance that it then fits
why-within = Credits to be within
why-as-it-is = { $what }, as it is
why-with-the-change = { $what }, with the change
why-still-added = A still that is added
why-costs-more = Costs more
why-other-shots = Other shots of the scene, which then start from the still
why-places = Places that can be changed
why-decision-in = One decision, from { $scene } on
why-with-this-answer = With retakes, with this answer
why-moves = Changes the total by
why-before-step = With retakes, before this step
why-after-step = With retakes, with this step
why-cheapest = With retakes, by the cheapest choices
why-to-go-average = Still to go on average
why-left-for-it = What is left for it
why-draft-saves = Saved of the final on average
why-draft-costs = The draft costs on average
why-selected-together = Selected scenes together
why-spent-on-it = Spent on it
why-sheet-row = A row of the run sheet
why-missing = Missing
why-changes-besides = What it changes besides, not counted in the saving
why-saved = Saved
