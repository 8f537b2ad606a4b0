## What imports and logs have to say

import-pasted-text = pasted text
import-size = { $scenes ->
        [one] { $scenes } scene
       *[other] { $scenes } scenes
    }, { $assets ->
        [one] { $assets } asset
       *[other] { $assets } assets
    }
import-counts = { import-size }, { $count ->
        [one] { $count } character
       *[other] { $count } characters
    } of narration, { $seconds } s
import-cues = { $cues ->
        [one] { $cues } cue
       *[other] { $cues } cues
    } by { $speakers ->
        [one] { $speakers } speaker
       *[other] { $speakers } speakers
    }: { $names }
import-more-findings = { $count ->
        [one] { $count } more finding
       *[other] { $count } more findings
    }
import-summary = Imported: { $what }.
import-without-title = without a title
import-scene-new = new: scene { $number }, { $title }
import-scene-changed = changed: scene { $number }, { $title } ({ $parts })
import-scene-gone = gone: scene { $number }, { $title }; kept, but omitted
import-part-title = title
import-part-length = length
import-part-narration = narration
import-part-notes = notes
import-part-picture = picture
import-part-act = act
import-part-omitted = omitted
import-part-assets = assets
import-log-matched = Matched
import-log-differing = Credits differ
import-log-new = New takes
import-log-unassigned = Not assigned
import-log-unlogged = Not in the log
import-log-unreadable = Can’t be read
import-log-matched-about = The log and your takes say the same.
import-log-differing-about = The same run, but with other credits. What is recorded stays as it is.
import-log-new-about = Runs without a take, each with the one asset that fits. The last run of a unit counts as kept.
import-log-unassigned-about = Runs without a take that fit no asset, or more than one. Record them by hand.
import-log-unlogged-about = Recorded takes of these days that the log does not have.
import-log-unreadable-about = Rows that can’t be read, and why.
import-why-no-asset = no asset of a known project is made with this model
import-why-other-project = the project that the log names is not known here
import-why-several = { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    } fit; a column with the asset’s name would settle it
import-why-no-unit = the one asset that fits has several units, and none costs this
import-unread-no-time = there is no time
import-unread-not-a-time = “{ $cell }” isn’t a time
import-unread-too-far = this time is too far from now
import-unread-no-model = there is no model
import-unread-no-credits = there are no credits
import-unread-not-credits = “{ $cell }” isn’t a number of credits
import-unread-part = “{ $cell }” is part of a credit; credits are whole
import-unread-too-large = “{ $cell }” is too large
import-unread-more-than-a-take = { $count ->
        [one] { $count } credit
       *[other] { $count } credits
    } are more than a take can cost
import-log-group = { $group }: { $lines ->
        [one] { $lines } line
       *[other] { $lines } lines
    }, { $count ->
        [one] { $count } credit
       *[other] { $count } credits
    }
import-log-finding = { $severity }: { $what }
import-line = line { $line }
import-charge-recorded = { $charged }, recorded { $recorded }
import-within-scene = scene { $number }
import-within-unit = unit { $number }
import-finding = { $severity }: { $what } ({ $count ->
        [one] line { $lines }
       *[other] lines { $lines }
    }{ $more ->
        [0] { "" }
       *[other] { " " }and { $more } more
    })
import-made-for = { $place }: { $outcome }
import-made-for-project = { $project }, { $place }: { $outcome }

## The dialog of an import

import-shots-with = Shots with
import-voices-with = Voices with
import-running-time-button = Running time…
import-running-time = Running time
import-speak = Speak
import-dialogue = Dialogue
import-action = Action
import-both = Both
import-nothing = Nothing
import-shots = Shots
import-one-a-scene = One a scene
import-one-a-paragraph = One a paragraph
import-pace-heading = a heading
import-pace-action = a paragraph of action
import-pace-action-word = a word of it
import-pace-speech = a speech
import-pace-word = a word said
import-seconds-for = Seconds for { $words }
import-usual = Usual
import-skipped-row = { $text } · skipped, it is not a shot
import-line-is = Line { $line }: { $text } is { $length }
import-not-read = not read
import-type = Type…
import-type-length = Line { $line }: type a length
import-length = Length
import-set = Set
import-pick = Pick…
import-pick-model = “{ $text }” is not in the price list: pick a model
import-voices = Voices
import-narration = Narration
import-what-changes = What changes
import-what-comes-in = What comes in
import-nothing-to-settle = Nothing to settle
import-needs-a-decision = Needs a decision · { $count }
import-as-it-stands = As it stands
import-scenes = Scenes
import-spoken = Spoken
import-takes = Takes
import-new-changed-gone = { $new } new, { $changed } changed, { $gone } gone
import-at-line = line { $one }
import-at-lines = lines { $lines }
import-show-places = Show { $places }: { $what }
import-too-large = This costs too much to calculate.
import-credits-at-least = credits at least
import-credits-bare = credits without retakes
import-not-priced = { $count ->
        [one] { $count } asset is
       *[other] { $count } assets are
    } not priced: a length or a price is missing
import-with-retakes = { $credits } with retakes
import-board-then = The board then: { $sum }
import-left = { $most ->
        [1] at most{ " " }
       *[other] { "" }
    }{ $left } left: { $verdict }
import-column = Column { $column }: { $words }
import-minutes-5 = 5 minutes
import-hour-1 = 1 hour
import-hours-6 = 6 hours
import-day-1 = 1 day
import-week-1 = 1 week
import-log = Log { $name }
import-say-column = Say above which column tells: { $missing }.
import-reading = Reading…
import-times-differ = Times may differ by
import-times-differ-by = Times may differ by: { $words }
import-log-column = Column { $column }: { $field }
import-rows = Rows
import-made-for-what = Made for…
import-as-log-says = As the log says
import-line-made-for = Line { $line } was made for: { $shown }
import-nothing-changed = Nothing is changed. The file itself is only read.
import-one-step = They come in as one step that Undo takes back.
import-more-elsewhere = { $count ->
        [one] { $count } take
       *[other] { $count } takes
    } more are of other projects: open those for them.
import-copy-report = Copy report
import-title = Import { $name }
import-about-table = Each column says what it becomes. Guessed from its name and its cells; click to change. Remembered for files with these columns.
import-about-script = Choose what is spoken, how many shots a scene gets, and how long it runs.
import-about-paragraphs = Each heading or paragraph becomes a scene, and its words are spoken.
import-about-timeline = Each clip, cue or board becomes a scene with its own length.
import-add-to = Add to { $board }
import-update-board = Update { $board }
import-new-project = New project
import-as = Import as
import-detect = Detect
import-encoding-is = Encoding: { $called }
import-fps = { $now } fps
import-frames-a-second = Frames a second: { $now }
import-commas = commas
import-semicolons = semicolons
import-tabs = tabs
import-bars = bars
import-other-separator = another separator
import-spreadsheet = spreadsheet
import-own-project = It becomes a project of its own.
import-file-unchanged = The file itself is never changed.
import-all-one-step = Everything comes in as one step that Undo takes back.
import-file-unchanged-one-step = The file itself is never changed. Everything comes in as one step that Undo takes back.
import-verb = Import
import-update-scenes = Update { $count ->
        [one] { $count } scene
       *[other] { $count } scenes
    }
import-shots-verb = Import { $count ->
        [one] { $count } shot
       *[other] { $count } shots
    }
import-scenes-verb = Import { $count ->
        [one] { $count } scene
       *[other] { $count } scenes
    }
