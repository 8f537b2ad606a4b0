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
