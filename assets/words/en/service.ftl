## The same board on every service

service-head = Service
service-plan = Plan
service-bare = Bare
service-expected = Expected
service-money = Money for it
service-second = Per second
service-cycles = Cycles
service-finished = Finished
service-expires = Expires
service-read = Read
service-project = Project
service-yours = { $plan }, yours
service-second-hand = { $day }, second-hand
service-as-you-go = paid as you go
service-not-known = not known
service-same = the same
service-same-maker = same maker
service-cheapest = cheapest that meets the needs
service-not-sold = not sold here
service-carried = { $count } × { $here } → { $there } ({ $why })
service-not-carried = { $count } × { $here } { $why }
service-ended = { $model } was to end before today
service-typed = { $money }, as you typed it
service-about = about { $money }
service-rule = Credits of one service are never turned into another’s. Only money is compared, and what has something unpriced comes last.
service-name = { $service } · { $plan }
service-instead = { $there } for { $here }
service-spoken = Service { $name }: { $total }, money { $money }, done { $finished }
service-part-spoken = { $things }: { $here } here, { $cost_here }; there { $there }, { $cost_there }
service-other-services = Other services
service-elsewhere = the same board, made elsewhere
service-plans-of = Plans of
service-working = Planning this board elsewhere…
service-service-and-plan = Service, plan
service-this-board = This board
service-done = Done
service-unused = Expires unused
service-different = Different here
service-all-plans = All plans
service-fewer-plans = One plan of each service
service-asset-by-asset = { $name }, asset by asset
service-asset = Asset
service-here = Here
service-there = There
service-cost-here = Costs here
service-cost-there = Costs there
service-how-to-read = How to read this
service-reading = All of the board counts, as if it were begun there today. Each choice is carried to the same model where a service sells it, else to the cheapest of the same maker, else to the cheapest that meets its needs. Credits of one service are never turned into another’s: only money is compared, and a row with something unpriced never comes first. Money is the fee for as many months as the board needs, or what is paid as one goes. Fees are those of the services on the day they were read; what you typed wins.
service-images = { $count ->
        [one] { $count } image
       *[other] { $count } images
    }
service-shots = { $count ->
        [one] { $count } shot
       *[other] { $count } shots
    }
service-narrations = { $count ->
        [one] { $count } narration
       *[other] { $count } narrations
    }
service-scripts = { $count ->
        [one] { $count } script
       *[other] { $count } scripts
    }
service-enhancements = { $count ->
        [one] { $count } enhancement
       *[other] { $count } enhancements
    }
service-consultations = { $count ->
        [one] { $count } consultation
       *[other] { $count } consultations
    }
