## The dialog that records takes

record-take-number = take { $number }
record-one = Record a take
record-several = Record takes
record-about = Say whether you kept each take and what it cost. A refunded take costs nothing.
record-keys = K kept · R rejected, and one more · N next
record-more = and { $count } more: record them in the inspector
record-made-on = Made on
record-day-wrong = a day like 2026-11-22, not in the future
record-none = Record
record-takes = Record { $count ->
        [one] { $count } take
       *[other] { $count } takes
    }
record-not-made = Not made
record-charged-for = Charged for { $name }
record-suffix = { " " }credits
record-no-price = no price is known
record-type-cost = no price is known: type what it cost
