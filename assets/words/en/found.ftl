## What an import found: each a sentence without a full stop

found-encoding = the file is read as { $encoding }: “{ $sample }”
found-lost-characters = some characters can’t be read as { $encoding }; each is shown as { $mark }
found-looks-like-script = the text is read as a script, because it has scene headings
found-looks-like-table = the text is read as a table, because its first lines name columns
found-column = the column “{ $name }” is read as { $field }, by what it holds
found-separator = the first line says that cells end with “{ $letter }”
found-open-quote = a quote is opened here and never closed, so quotes are read as plain letters
found-not-all = only the first { $rows } rows and { $columns } columns are read
found-no-rows = there are no rows below the header
found-sheet = the sheet “{ $name }” is read; not { $others }
found-error-cell = the cell holds the error { $text }
found-total-row = skipped, a total row: “{ $text }”
found-heading-row = skipped, a heading: “{ $text }”
found-above-header = skipped, above the header: “{ $text }”
found-shifted-lengths = lengths such as 1:30:00 are read as 1:30, because a spreadsheet has taken them for times of day
found-kept-column = the column “{ $name }” is kept as notes
found-cells-beyond = cells beyond the header are kept as notes
found-different-titles = the rows of a scene have different titles, so each title names its shot
found-different-lengths = the rows of a scene have different lengths; the first holds
found-different-importances = the rows of a scene have different importances; the first holds
found-different-presences = some rows of a scene are omitted and some included; the first one counts
found-shots-too-long = its shots are longer than 24 hours together; the scene is set to 24 hours
found-no-length = no length, so it is not known
found-length-too-long = longer than 24 hours, so the length is not known
found-ends-before-start = it ends before it starts, so its length is not known
found-voice-added = narration found, so its scene gets a voice
found-no-voice = narration found, but no row asks for a voice, so it is not spoken
found-as-long-as-shots = no length, so its scene is as long as its shots together
found-usual-rate = no frame rate is given, so { $rate }
found-no-image-count = no number of images, so 1
found-no-kind = no kind, so { $kind }
found-second-shape = a second shape, { $shape }, is left out
found-moved-to-project = { $kind } belongs to the project itself, so it is moved there
found-scene-made = the project itself has no { $kind }, so a scene is made for it
found-scene-of-row-above = no scene number, so the scene of the row above
found-scene-of-its-own = no scene number, so a scene of its own
found-new-numbers = scenes get new numbers, in the order in which they appear
found-no-final-model = no final model for { $kind }, so { $model }
found-draft-clips-alone = clips of a draft without a draft model are left out
found-rounding-of-scene = speech_rounding belongs to scene 0
found-not-of-project = the project itself has no { $field }
found-not-a-count = “{ $text }” is not a number of { $kind ->
        [image] images
        [enhancement] scenes to enhance
       *[other] consultations
    } from 1 to { $most }, so 1
found-not-characters = “{ $text }” is not a number of characters from 0 to { $most }, so those of the narration
found-not-a-shot-length = “{ $text }” is not a length of at most 24 hours, so that of its scene
found-not-a-script-length = “{ $text }” is not a length of at most 24 hours, so the running time of all scenes
found-read-as = “{ $text }” is read as { $what }
found-not-a-kind = “{ $text }” is not a kind that has a price, so the row is kept as notes
found-two-lengths = “{ $text }” could mean { $long } s or { $short } s; using { $long } s
found-not-a-length = “{ $text }” can’t be read as a length, so it is not known
found-read-as-shape = “{ $text }” is read as { $shape }, which a spreadsheet took for a time of day
found-not-a-need = “{ $text }” is not a need that a model can meet, so it is left out
found-not-a-lock = “{ $text }” is neither yes nor no, so no
found-not-a-payment = “{ $text }” is neither credits nor elsewhere, so credits
found-not-takes = “{ $text }” is not a number of takes from 1 to { $most }, so automatic
found-not-clips = “{ $text }” can’t be read as clips such as 8+5 or joins 2, so the cheapest
found-read-as-model = “{ $text }” is read as the model { $model }
found-not-a-model = “{ $text }” is not a model of { $provider }, so it is kept without a price
found-not-alternatives = “{ $text }” can’t be read as alternatives such as “A; B model-id 8+5”, so they are left out
found-not-a-take = “{ $text }” can’t be read as a take, so it is left out
found-not-a-shot-type = “{ $text }” is not a shot type that the services name, so the prompt begins with it
found-not-a-still-role = “{ $text }” is not what a shared still shows: character, location, prop or style
found-not-a-still = “{ $text }” is no shared still of this file that a shot could start from, so it is left out
found-not-an-importance = “{ $text }” is not an importance, so normal
found-not-a-presence = “{ $text }” is not “included” or “omitted”; included
found-maybe-a-date = “{ $text }” may be a scene such as 1-2 that a spreadsheet took for a date; it is kept as it stands
found-not-a-rounding = “{ $text }” is neither per-asset nor per-project, so per-asset
found-guessed-rate = a list does not say how many frames a second has, so { $rate }
found-not-a-timecode = a timecode here isn’t valid at { $rate } { $one ->
        [1] frame
       *[other] frames
    } a second
found-gaps = { $count ->
        [one] { $count } gap between clips is left out
       *[other] { $count } gaps between clips are left out
    }
found-sound-only = skipped, a sound-only event
found-several-tracks = clips of several tracks are put in the order in which they start
found-sound-tracks = tracks of sound are left out
found-not-shown = “{ $text }” can’t be shown, so it is left out
found-before-first-words = { $seconds } s before the first words are not part of the board
found-no-times = there is no time such as 00:00:01,000 --> 00:00:04,000 in this file
found-ends-first = the cue ends before it starts
found-not-a-time = this time can’t be read, so its words are left out
found-usual-length = boards without a length get the scene’s usual { $millis } ms
found-empty-heading = skipped, a heading without words
found-read-as-heading = “{ $text }” is read as a heading
found-text-too-long = the text of a scene is longer than { $most } characters; the rest is left out
found-spoken-pace = the text has no lengths, so they are estimated: { $count ->
        [one] { $count } character
       *[other] { $count } characters
    } a second in Latin letters, other scripts at their own pace
found-unknown-pace = how fast these letters are spoken isn’t known, so the scene has no length yet
found-pace = a script has no lengths, so they are estimated: { $heading } s a heading, { $action_word } s a word and { $action } s a paragraph of action, { $dialogue_word } s a word and { $dialogue } s a speech
found-no-headings = there is no scene heading such as INT. KITCHEN - DAY, so everything is one scene
found-dates = dates such as 3/4/2026 can be read in two ways; they are read { $order ->
        [day] day first
       *[other] month first
    }
found-gives = a row that adds credits isn’t a run
found-not-a-run = passed over, no run: “{ $text }”
found-unknown-status = the status “{ $text }” is not known; the run counts as made
found-unknown-model = the price list has no model “{ $text }”
