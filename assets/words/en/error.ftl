## What goes wrong: clauses without a capital and a full stop, and what helps

error-with-hint = { $cause }; { $hint }
error-too-few = { $count ->
        [one] { $count } credit
       *[other] { $count } credits
    } too few, even with the cheapest choices that are allowed
error-fit-too-large = its costs, takes and keep rates are too large to compare exactly
error-fit-too-large-hint = lower a count or use rounder rates
error-no-still = needs a start still; this scene has none
error-has-no-price = has no price: { $why }
error-no-longer-sold = is no longer sold since { $day }
error-left-unpriced = stays as it is: its price is not known
error-left-unrated = stays as it is: its rating is not known
error-left-nothing-allowed = stays as it is: no model meets its needs and the rules
error-left-below-rating = no model that meets its needs is rated high enough
error-left-look = stays as it is, with its look group: no one model can make all its shots
error-nothing-changed = Nothing was changed: { $why }.
error-no-scene = the scene is no longer in the project
error-no-asset = the asset is no longer in the project
error-no-shared-still = the shared still is no longer in the project
error-other-scene = an asset can only be moved within its scene
error-other-kind = an asset keeps its kind
error-other-kind-hint = add another one instead
error-belongs-to-project = { $kind ->
        [image] an image
        [video] a shot
        [speech] narration
        [script] a script
        [enhancement] an enhancement
       *[other] a consultation
    } belongs to the whole project, not to a scene
error-belongs-to-scene = { $kind ->
        [image] an image
        [video] a shot
        [speech] narration
        [script] a script
        [enhancement] an enhancement
       *[other] a consultation
    } belongs to a scene, not to the whole project
error-no-take = the take is no longer in the project
error-too-many-takes = a project holds at most { $most } takes
error-no-letter = “{ $label }” has 8 alternatives already, and no room to keep the one that is chosen
error-no-letter-unnamed = an asset has 8 alternatives already, and no room to keep the one that is chosen
error-remove-one = remove one first
error-no-id-left = the project has no number left for a new scene or asset
error-sum-too-large = with “{ $label }” (asset { $id }) the sum is too large to calculate
error-sum-too-large-hint = lower its amount or its takes
error-clips-not-sold = no clips of { $seconds } s are sold
error-not-covered = { $seconds } s can’t be covered { $joins ->
        [0] by a single clip
        [1] with at most { $joins } cut
       *[other] with at most { $joins } cuts
    }
error-no-clips-sold = no clips are sold
error-price-too-large = the price is too large to calculate
error-unknown-model = the price list does not have the model
error-wrong-kind = the model makes { $makes }, not { $wanted }
error-no-length = neither it nor its scene has a length
error-no-text = there is neither narration nor a number of characters
error-unmet-sound = has no sound
error-unmet-joins = needs { $count ->
        [one] { $count } join
       *[other] { $count } joins
    }, one take asked for
error-unmet-text = can’t start from text alone
error-unmet-start = can’t start from a still
error-unmet-end = can’t end on a still
error-unmet-reference = takes no reference picture
error-unmet-aspect = does not make { $aspect }
error-text-length = { $name } has { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }; at most { $most } fit
error-count-range = { $name } is { $count }; it must be from { $least } to { $most }
error-take-credits = a take costs at most { $most } credits, not { $count }
error-limit-rates = at most { $most } keep rates of single models can be set
error-limit-ratings = a project can rate at most { $most } models
error-limit-dismissed = at most { $most } suggestions can be put out of sight
error-limit-alternatives = an asset has at most 8 alternatives, the one that is chosen included
error-limit-scenes = a project holds at most { $most } scenes
error-limit-assets = a project holds at most { $most } assets
error-name-title = the title
error-name-label = the label
error-name-prompt = the prompt
error-name-narration = the narration
error-name-notes = the text of the notes
error-name-number = the number of the scene
error-name-act = the name of the act
error-name-look = the look
error-name-picture = the picture’s path
error-name-model = the name of the model
error-name-suggestion = the suggestion
error-count-images = the number of images
error-count-enhancements = the number of enhancements
error-count-consultations = the number of consultations
error-count-count = the count
error-count-characters = the number of characters
error-count-takes = the number of takes
error-count-joins = the number of joins
error-count-clips = the number of clips
error-count-clip-length = the length of a clip
error-count-pace = the pace of speech in percent
error-count-rating = the rating
error-count-contingency-percent = the contingency in percent
error-count-contingency-credits = the contingency in credits
error-count-takes-a-day = the number of takes a day
error-scene-twice = two scenes have the id { $id }
error-asset-twice = two assets have the id { $id }
error-id-ahead = the id { $id } is not below next_id, so it could be given twice
error-start-missing = asset { $id } starts from a shared still that is not in the project, or is no shot
error-misplaced = asset { $id } is of a kind that does not belong where it stands
error-alternatives-full = there are 8 alternatives already, the most there can be
error-alternative-held = { $letter } is exactly that already
error-alternative-chosen = { $letter } is the one that is chosen
error-choose-another = choose another one first
error-alternative-missing = there is no alternative { $letter }
error-alternative-twice = two alternatives have the letter { $letter }
error-aspect = “{ $text }” is not an aspect ratio such as 16:9
error-seconds = “{ $text }” is not a number of seconds such as 8 or 8.5
error-seconds-too-long = a length is at most { $most } seconds (24 hours)
error-rate = “{ $text }” is not a keep rate
error-rate-hint = write it as 1/3, 0.35 or 35 %
error-rate-range = a keep rate is from 1 % (one take in 100) to 100 % (every take), not { $text }
error-rate-too-fine = a keep rate counts at most { $most } takes; { $text } is finer than that
error-confidence = use a whole number of percent from 50 to 99 such as 90
error-reset-time = use a time of day such as 00:00 or 09:30
error-reset-zone = use a time zone such as UTC, America/Los_Angeles or UTC+05:30
error-two-aspects = needs name more than one aspect ratio
error-wrong-kind-text = “{ $text }” is not a kind
error-wrong-kind-hint = use image, video, speech, script, enhancement or consultation
error-wrong-need = “{ $text }” is not a need
error-wrong-need-hint = use sound, one-take, text-to-video, start-still, end-still, reference or an aspect ratio such as 16:9
error-wrong-importance = “{ $text }” is not an importance
error-wrong-importance-hint = use hero, normal or background
error-wrong-pass = “{ $text }” is not a pass
error-wrong-pass-filter-hint = use draft, final or both
error-wrong-pass-hint = use draft or final
error-wrong-outcome = “{ $text }” is not an outcome of a take
error-wrong-outcome-hint = use kept, rejected, refunded or charged
error-wrong-rate-key = “{ $text }” has no keep rate
error-wrong-rate-key-hint = use one of { $all }
error-wrong-clip-runs = “{ $text }” names no clips
error-wrong-clip-runs-hint = write them as 2x8+1x5
error-wrong-clips = “{ $text }” is not a way to cut clips
error-wrong-clips-hint = use lengths such as 8+5, or a cap such as joins 2
error-wrong-shot-type = “{ $text }” is not a shot type
error-wrong-shot-type-hint = use close-up, medium, wide or another one that the inspector lists
error-wrong-still-role = “{ $text }” is not what a shared still shows
error-wrong-still-role-hint = use character, location, prop or style
error-wrong-letter = “{ $text }” is not the letter of an alternative
error-wrong-letter-hint = use a letter from A to H
error-wrong-moment = “{ $text }” is not a time
error-wrong-moment-hint = write it as 2026-11-22T16:05:00
error-wrong-pace = use a whole number of percent from 25 to 400 such as 120
error-wrong-contingency = use a share such as 10 %, up to 100 %, or credits such as 200, up to { $most }
error-wrong-takes-a-day = use a whole number of takes from 1 to { $most } such as 40
error-wrong-take = “{ $text }” does not name a take
error-wrong-project = “{ $text }” does not name a project
error-wrong-adjustment = “{ $text }” does not name an adjustment
error-wrong-day = “{ $text }” is not a day such as 2026-09-15
error-wrong-hash = “{ $text }” is not the hash of a text
error-at-line = line { $line }, column { $column }: { $cause }
error-list-newer = this list has format { $format }; this program reads up to { $known }: use a newer Creditboard
error-own-prices-newer = this file of own prices has format { $format }; this program reads up to { $known }: use a newer Creditboard
error-of-model = “{ $id }”: { $cause }
error-rate-not-within = the keep rate { $rate } is not from { $low } to { $high }
error-no-pace = speech has at least one character a second
error-no-pace-of = { $script } has at least one character a second
error-model-twice = the model “{ $id }” is there twice
error-plan-twice = the plan “{ $id }” is there twice
error-source-twice = the source “{ $id }” is there twice
error-no-source = the source “{ $id }” is not among the sources
error-no-plan = there is no plan “{ $id }”
error-no-model = there is no model “{ $id }”
error-model-other-kind = “{ $id }” is not a model for { $kind }
error-two-prices = it has a price and variants with prices
error-two-prices-hint = one of them is enough
error-unsuited = it is priced in a way that does not suit a model for { $kind }
error-rating-range = a rating is 0 to 100, not { $rating }
error-no-price = it has no price
error-no-name = a model has an id and a name
error-long-name = a name has at most 200 characters
error-no-block = a block has at least one character
error-least-over-most = `least` is more than `most`
error-clip-count = it takes one to sixty clip lengths, each named once
error-clip-length = a clip is 1 to { $most } seconds long
error-clips-by-second = clips by the second go from `min`, at least 1, to `max` in steps of at least 1
error-tiers = each tier ends at a later second than the one before it
error-clip-too-dear = a clip costs more than can be counted
error-at-sign = the id of a variant has no “@” in it
error-rating-mode = a rating speaks of TextToVideo, ImageToVideo or Image
error-disk-full = the disk is full
error-disk-quota = your disk quota is used up
error-disk-too-large = the disk doesn’t take files this large
error-disk-no-writing = you can’t write there
error-disk-no-reading = you can’t read it
error-disk-read-only = the disk is read-only
error-disk-no-folder = the folder doesn’t exist
error-disk-no-file = there is no such file
error-disk-not-a-folder = a part of the path is not a folder
error-disk-bad-name = the name is too long or not allowed
error-disk-disconnected = the network folder is no longer connected
error-disk-no-answer = the disk doesn’t answer
error-disk-broken = the disk reports an error
error-disk-no-memory = there is too little memory
error-disk-link = “{ $path }” is a link
error-disk-system = the system says “{ $said }”
error-a-folder = a folder
error-a-link = a link
error-a-device = a pipe or a device
error-of-file = “{ $path }”: { $cause }
error-of-file-at = “{ $path }”, { $place }: { $cause }
error-open-missing-hint = look for it under another name or in another folder
error-not-a-file = this is { $what }, not a file
error-choose-ron = choose a .ron file
error-broken-link = this link does not lead to a file
error-open-broken-link-hint = fix the link or choose the file itself
error-open-too-large = the file is larger than { $megabytes } MB
error-choose-another-file = choose another one
error-open-unreadable = the file can’t be read, { $why }
error-open-unreadable-hint = check its permissions and the disk
error-file-empty = the file is empty
error-not-utf8 = this is not UTF-8 text
error-not-utf8-hint = choose a file that Creditboard saved
error-wrong-content-hint = fix this place in a text editor or open a copy (the file was not changed)
error-open-newer = a newer Creditboard made this file, it has format { $format }, and this program reads formats up to { $known }
error-open-newer-hint = open it with that version
error-other-list = these are prices of “{ $found }”, not of “{ $wanted }”
error-no-base = the project file that these changes belong to was changed or removed since
error-billing-day = billing_day is from 1 to 31
error-until = until is a day such as 2026-11-22, not “{ $text }”
error-plan-price = the price of “{ $plan }” is more than 1,000,000.00
error-plan-price-hint = hundredths is at most { $most }
error-format-empty = it is empty
error-format-newer = it has format { $format }, and this program reads formats up to { $known }
error-cut-short = the text ends too early
error-format-missing = the field `format` is missing, as in `format: 1`
error-field-missing = the field `{ $field }` is missing
error-field-twice = the field `{ $field }` stands here twice
error-out-of-range = this number is negative or too large
error-other-thing = this is not a Creditboard project
error-too-deep = it is nested too deeply
error-long-list = the list has more than { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
error-no-unit-hint = leave the field out for all of them
error-no-unit = units are counted from 1
error-rate-twice = the keep rate of { $key } stands here twice
error-rate-twice-by = the keep rate of { $key } by { $model } stands here twice
error-contingency-twice = the contingency is either a share in percent or credits, not both
error-rating-twice = the rating of { $model } stands here twice
error-field-other-kind = the field `{ $field }` does not go with kind { $kind }
error-clips-without-draft = the field `draft_clips` stands without `draft`
error-not-saved = “{ $path }” was not saved: { $cause }
error-save-changed = another program changed the file since it was opened, and nothing was overwritten
error-save-changed-hint = save under another name, or load the changed file
error-save-gone = the file was deleted, moved or renamed since it was opened
error-save-gone-hint = save it again as a new file, or under another name
error-save-there = there is already a file with this name, and it was left as it is
error-choose-another-name = choose another name
error-save-read-only = the file is read-only, and it was left as it is
error-save-under-another = save under another name
error-save-newer = a newer Creditboard made the file there, and it was left as it is
error-save-own-newer = a newer Creditboard wrote it, and the old file was kept
error-save-own-newer-hint = use that version to change it
error-save-broken-link-hint = fix the link, or save under another name
error-save-in-use = another Creditboard has this file open, and it was left as it is
error-save-in-use-hint = close it there, or save under another name
error-save-same-run = another run has the same name, and the old file was kept
error-start-again = start Creditboard again
error-save-unverified = reading it back would not give the same project ({ $what }), and the old file was kept
error-undo-and-save = undo the last change and save again
error-save-refused = { $why }, and the old file was kept
error-save-refused-hint = fix this and save again, or save under another name
error-save-unconfirmed = the new text is in the file, but { $why }, and a power cut could still lose it
error-save-unconfirmed-hint = save again, or under another name on another disk
error-value-would-change = a value would change
error-larger-than-64 = it is larger than 64 MB
error-not-kept = Your latest changes can’t be kept for recovery: { $why }. Save to be safe.
error-store-emptied = The usage store “{ $path }” was emptied by something other than Creditboard: what was used before is not counted. Open your projects: each adds its takes again once you say that they are yours.
error-store-unusable = The usage store “{ $path }” can’t be used, { $why }. Takes are kept in their projects, and only those of the open project are counted. Fix this or rename the file; each project adds its takes again when you open it and say that they are yours.
error-store-only-readable = The usage store “{ $path }” is read-only, { $why }. Its takes are counted; new takes are kept in their projects. Once this is fixed, each project adds them when you open it and say that they are yours.
error-store-newer = A newer Creditboard made the usage store “{ $path }”: the parts that this version knows are counted, nothing is written to it, and new takes are kept in their projects. Record takes with the newer version.
error-store-damaged = The usage store “{ $path }” is damaged: what can still be read is counted, nothing is written to it, and new takes are kept in their projects. Rename it to start a new one; each project fills it when you open it and say that its takes are yours.
error-store-damaged-takes = The usage store “{ $path }” is damaged: { $count ->
        [one] 1 take can still be read and is counted
       *[other] { $count } takes can still be read and are counted
    }, nothing is written to it, and new takes are kept in their projects. Rename it to start a new one; each project fills it when you open it and say that its takes are yours.
error-store-foreign = it is not a usage store
error-store-foreign-or-damaged = it is not a usage store, or damaged beyond reading
error-store-in-use = another program is using it
error-store-broken-link = it is a link that does not lead to a file
error-store-not-a-file = it is { $what }, not a file
error-store-read-only = the file is read-only
error-store-marked = it is marked as read-only
error-store-busy = The usage store “{ $path }” is in use by another program, so nothing was recorded in it; try again in a moment.
error-store-busy-unread = The usage store “{ $path }” is in use by another program, so what is recorded in it is not counted; try again in a moment.
error-store-unread = The usage store “{ $path }” couldn’t be read, { $why }: what is recorded in it is not counted. Fix this and try again.
error-store-refused = The usage store “{ $path }” couldn’t be used, { $why }: nothing was recorded in it. Fix this and try again.
error-task-adjust = The balance couldn’t be adjusted. { $why }
error-task-claim = What is planned for the project couldn’t be changed. { $why }
error-task-order = The order of the projects couldn’t be changed. { $why }
error-task-forget = The project couldn’t be taken off the list. { $why }
error-use-one-of = use { $all }
error-unknown-format = “{ $name }” is not a format that can be used here
error-no-ending = the name “{ $name }” has no ending that tells the format
error-use-field = use COLUMN=FIELD, where FIELD is one of { $all }
error-use-frame-rate = use frames a second such as 24 or 29.97
error-use-paper = use a4 or letter
error-use-voiced = use dialogue, action, all or none
error-use-shots = use one or action
error-import-too-large = the file has { $bytes } bytes and at most { $most } MB can be imported
error-split-or-leave-out = split it or leave out columns
error-encoding-hint = use a name such as utf-8, windows-1252, shift_jis or macintosh
error-encoding = “{ $name }” is not an encoding
error-no-column-hint = there are { $known }
error-no-column = there is no column “{ $wanted }”
error-it-is-damaged = it is damaged
error-broken-workbook = this spreadsheet can’t be read ({ $why })
error-save-as-xlsx = save it again as .xlsx, or as CSV
error-broken-final-draft = this is not a Final Draft script ({ $why })
error-broken-timeline = this is not an OpenTimelineIO file ({ $why })
error-save-it-again = save it again
error-log-no-table = a log is a table (csv, tsv or xlsx), and this is { $format }
error-import-stopped = the import was stopped
error-not-a-text-file = this is not a text file
error-export-csv-first = export it as CSV first
error-pdf-only-written = a PDF is only written
error-sheet-only-written = a contact sheet is only written
error-import-its-board = import the board it comes from
error-prompts-only-written = prompts are only written
error-import-their-board = import the board they come from
error-empty-log-hint = its first row names the columns, such as time,model,credits
error-empty-table-hint = its first line names the columns, such as scene,title,kind
error-no-columns = no column can be told apart
error-no-columns-hint = name them in the first row, such as scene,title,seconds, or use --map
error-empty-sheet = the spreadsheet is empty
error-empty-sheet-hint = its first row names the columns
error-not-workbook = this is not a spreadsheet (.xlsx)
error-save-again-or-csv = save it again, or as CSV
error-unpacks-too-large = this spreadsheet unpacks to more than 256 MB, or its texts to more than 32 MB
error-leave-out-sheets = leave out sheets and pictures
error-cell-too-long = a text of this spreadsheet is longer than a cell can hold
error-too-many-cells = a line of this table has more than { $most } cells
error-leave-out-columns = leave out columns
error-too-many-lines = this file has more than { $most } lines
error-too-many-parts = this file is made of more parts than { $most } scenes need
error-split-it = split it
error-not-final-draft = this XML file is not a Final Draft script
error-save-as-fdx = save the script as .fdx
error-no-timeline = there is no timeline in this file
error-save-as-otio = save one as .otio
error-no-events = there is no event in this list
error-save-as-cmx = save it as CMX 3600
error-broken-boards = this is not a Storyboarder file
error-no-boards = there are no boards in this file
error-open-storyboarder = open a .storyboarder file
error-only-read = { $format } files are only read
error-row-too-long = row { $row } has a text of more than { $most } characters
error-export-csv-instead = export CSV instead
error-too-many-events = an edit list holds at most { $most } events
error-export-otio-instead = export OTIO instead
error-picture-too-small = a picture does not hold { $count ->
        [one] { $count } scene
       *[other] { $count } scenes
    }
error-export-pdf-instead = export PDF instead
error-no-lengths = no scene has a length, and an edit list is made of lengths
error-not-exported = the project can’t be written in this format: { $cause }
error-not-on-plan = is not on this plan
error-unit = a unit is Credits(decimals: 0) or Money(currency: "USD", decimals: 2), with at most 6 decimals
error-allowance = the allowance or the fee of “{ $plan }”: { $why }
error-amount-no-number = an amount is a number such as 340 or 17.72
error-amount-whole = amounts are whole numbers here
error-amount-too-fine = amounts have at most { $count } decimals here
error-amount-too-large = an amount is more than can be counted
error-other-unit = these prices are counted in another unit than the list
error-currency = money has a currency: three capital letters such as USD, once for the list
error-bought = credits are bought for money: some credits, and what they cost, such as "0.01"
error-amount-not-text = an amount with decimals is a text such as "17.72"
error-whole-credits-only = it shows whole credits, and { $provider } counts otherwise; export it as .csv
error-notices-unread = the licence notices can’t be read, { $why }
