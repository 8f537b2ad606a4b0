## The price list on the screen

price-row-not-text = this is not text in UTF-8, or larger than 10 MB
price-row-no-column = there is no column “{ $name }”
price-row-no-model = the row names no model
price-row-no-kind = “{ $word }” is not a kind; use image, video, speech, script, enhancement or consultation
price-row-no-unit = “{ $word }” is not a unit; use image, clip, characters, minute, each or free
price-row-other-unit = { $kind } is not paid per “{ $word }”
price-row-not-a-number = “{ $word }” in “{ $column }” is not a whole number
price-row-no-block = a block has at least one character
price-row-least-over-most = the least is more than the most
price-row-clip-count = a model sells one to sixty clip lengths, each once
price-row-clip-length = a clip is 1 to { $most } seconds long
price-row-twice = “{ $model }” stands in the table already, with another price
price-row-other-kind = “{ $model }” makes something else in the list: { $kind }
price-row-no-day = “{ $word }” is not a day such as 2026-11-25
price-rated-unlisted = The project rates { $models }, which the price list does not have: { $count ->
        [one] that rating is kept and changes nothing
       *[other] those ratings are kept and change nothing
    }.
price-on-board-without = on this board, without a price
price-type-a-price = type a price
price-in-project = { $rating } in this project
price-yours-listed = yours; { $price } in the list
price-yours-moved = yours; the list has changed to { $price }
price-yours = yours
price-sold-until = sold until { $day }
price-no-longer-sold = no longer sold since { $day }
price-withdrawn = withdrawn by its maker on { $day }; the service may still sell it
price-limit-sound = sound
price-limit-start-still = start still
price-limit-start-required = start still required
price-limit-end-still = end still
price-limit-reference = reference picture
price-any-shape = any shape
price-shapes-between = { $narrow } to { $wide }
price-mode-text = text-to-video
price-mode-image-to-video = image-to-video
price-mode-image = image
price-not-rated = 0 to 100. Not rated in the list.
price-empty-for-listed = 0 to 100; empty for the list’s: { $rating }. Advice for this project follows it.
price-rated-not-listed = Rated { $rating } in this project; not rated in the list.
price-rated-and-listed = Rated { $rating } in this project, in place of the list’s { $listed }.
price-in-project-and-list = { $rating } in this project; { $listed } in the list
price-typed-by-you = typed by you
price-source-read = { $source }, read { $day }
price-free-swap = free
price-adds = Adds a start still by { $model }, { $count ->
        [one] { $count } credit
       *[other] { $count } credits
    }.
price-keeps = Keeps: { $points }.
price-loses = Loses: { $points }.
price-swap-to = swap to { $model }
price-unpriced = unpriced
price-same = same
price-cause = start still by { $model }, { $count ->
        [one] { $count } credit
       *[other] { $count } credits
    }
price-row-no-amount = “{ $word }” in “{ $column }” is not an amount that the list counts in

## The screen of prices

price-close = Close this entry
price-no-price-yet = has no price yet
price-price = Price
price-where-from = Where this comes from
price-what-you-know = What you know of it
price-effect = What it does to this board
price-of-list = { $basis }, price of the list
price-basis-yours = { $basis }, your price
price-an-image = an image
price-each = each
price-per = per { $characters }
price-at-least = at least
price-at-most = at most
price-before-minute = before the first minute
price-a-minute = a minute
price-free = free
price-credits-words = Credits { $words }: { $model }
price-type = type a price
price-credits-clip = Credits for a { $seconds } s clip: { $model }
price-for-up-to = for up to
price-length-of-clip = Length of clip { $number }: { $model }
price-remove-clip = Remove the { $seconds } s clip
price-add-length = Add a length
price-source-of = Source of the price of { $model }
price-source-hint = my account page, an invoice…
price-read-on = read on
price-day-read = Day on which the price of { $model } was read
price-name = Name
price-name-of = Name of { $model }
price-also-called = Also called, by shot lists and logs; commas between
price-other-names = Other names of { $model }
price-names-hint = Kling 2.1, kling-std
price-sold-until-label = Sold until; empty if not known
price-last-day = Last day on which { $model } is sold
price-rating = Rating, 0 to 100; empty for none
price-rating-of = Rating of { $model }
price-rating-none = none
price-copy-model = Copy this model
price-put-back = Put back the list’s entry
price-delete-model = Delete this model
price-head-model = Model
price-head-credits = Credits
price-head-can = What it can do
price-head-rating = Rating
price-head-evidence = Evidence
price-head-source = Source, read
price-about = { $provider }, as of { $revision }
price-plus-model = + Model
price-assumption = Assumption: { $what }.
price-of = Price of { $model }
price-why = Why: { $what } of { $model }, { $said }
price-sources = Sources
price-source-line = { $source }; read { $day }
price-rating-here = Rating in this project
price-rating-here-of = Rating of { $model } in this project
price-as-listed = as listed
price-put-rating-back = Put back the list’s rating
price-rated-here = Rated here, not in the list
price-model-rated = { $model } · { $rating } in this project
price-remove-rating = Remove the rating
price-remove-rating-of = Remove the rating of { $model }
price-type-of = Type a price of { $model }
