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
