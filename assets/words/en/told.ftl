## What the window tells in passing: what was done, and why something was not

told-lacked-letters = No font on this computer has { $letters }{ $more ->
        [0] { "" }
        [1] { " " }and { $more } other letter
       *[other] { " " }and { $more } other letters
    }: { $count ->
        [one] it is printed as an empty box. Install a font for it, such as one of Noto.
       *[other] they are printed as empty boxes. Install a font for them, such as one of Noto.
    }
told-letter = “{ $letter }”
told-account-kept = Remembered for all projects
told-voice-added = Added a voice for the narration. You can undo it.
told-takes-changed = Takes of this project were changed elsewhere; they are as you see them now.
told-exported = Exported to { $path }
told-exported-lacking = Exported to { $path }. { $lacked }
told-version-kept = Kept as “{ $name }”, beside the board
told-model-used = { $model } in { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    }
told-model-unused = { $model } changes nothing in the selected scenes
told-undone = Undone: { $step }
told-redone = Redone: { $step }
told-imported = Done: { $step }. You can undo it.
told-log-taken = { $count ->
        [one] { $count } take
       *[other] { $count } takes
    } of { $log } recorded. You can undo it.
told-takes-came-in = Added { $count ->
        [one] { $count } take
       *[other] { $count } takes
    } recorded elsewhere.
told-copied = Copied { $what }
told-cut = Cut { $what }
told-pasted = Pasted { $what }
told-scenes = { $count ->
        [one] { $count } scene
       *[other] { $count } scenes
    }
told-stills-not-here = { $count ->
        [one] { $count } shot
       *[other] { $count } shots
    } started from shared stills that this board does not have. Add stills of the same name under Characters & look, then pick them under Starts from.
told-no-file = There is no file { $path }.
told-is-folder = { $path } is a folder. Add a file name.
told-account-not-kept = This lasts until you quit. { $why }
told-prices-not-kept = These prices hold until the program ends. { $why }
told-discarded-not-kept = What you discarded couldn’t be kept. { $why }
told-not-copied = This can’t be copied: { $why }.
told-not-pasted = This can’t be pasted: { $why }.
told-damaged-template = This template is damaged.
told-damaged-sample = This sample is damaged.
told-no-path = Type the path of a file first.
told-account-no-folder = This lasts until you quit: the system has no folder for settings.
told-prices-no-folder = These prices hold until the program ends: the system has no folder for settings.
told-no-version-folder = Earlier versions are not kept: the system has no folder for them.
told-no-file-for-version = Save the board first: its versions are kept beside its file.
told-no-balance-folder = The balance can’t be kept: the system has no folder for it.
told-other-picture = Pictures are png, jpeg or webp files; this one was not added.
told-dropped-nowhere = Drop a picture on a scene, or a project, shot list or script anywhere.
told-log-without-project = First open the project that the log belongs to.
told-copy-not-settled = First answer the question above: are this file and the one it was copied from one project?
told-nothing-to-record = There is nothing to record a take for: add an image, a shot or narration first.
told-no-scene-for-paste = Select the scene to paste into.
told-why-no-thread = the system couldn’t start a thread: { $said }
told-why-error = of a program error
told-why-error-said = of a program error ({ $said })
told-unfinished-start = What was remembered couldn’t be read, because { $why }.
told-unfinished-open = Nothing was opened, because { $why }.
told-unfinished-compare = This board can’t be compared, because { $why }.
told-unfinished-import = Nothing was imported, because { $why }.
told-unfinished-save = The project couldn’t be saved, because { $why }. Your changes are still here.
told-unfinished-export = Nothing was exported, because { $why }.
told-unfinished-own-files = Settings couldn’t be written, because { $why }.
told-unfinished-usage = The usage of your account couldn’t be read or written, because { $why }.
told-unfinished-choose-file = No file could be chosen, because { $why }.
told-unfinished-calculation = A calculation was not finished, because { $why }.
told-picture-too-slow = Reading this picture takes too long.
told-picture-no-thread = Pictures can’t be read now. Save your work and start Creditboard again.
told-picture-too-large = This picture is too large to show. Use a copy of at most { $most } pixels on its longer side.
told-picture-stopped = reading it failed; the file may be damaged
told-picture-other-kind = it is not a PNG, JPEG or WebP file
told-picture-nothing = it has no picture in it
told-picture-grey = 16-bit greyscale isn’t supported
told-picture-not-shown = This picture can’t be shown: { $why }.
told-entry-too-long = At most { $most } characters fit here, not { $length }.
told-entry-price = Type a whole number of credits, such as 25.
told-entry-reserved = Type a whole number of credits, such as 600.
told-entry-day-of-price = Type a day such as 2026-11-25.
told-entry-due-day = Type a day such as 2027-01-15.
told-entry-clip-length = Type whole seconds from 1 to { $most }.
told-entry-clip-length-twice = This length is there already.
told-entry-shot-clips = Type 1 to 100 clip lengths of 1 to { $most } seconds, joined by plus signs, such as 8+5.
told-entry-no-model-name = Type a name for the model.
told-entry-rating = Type a number from 0 to 100.
told-entry-please = Please { $what }.
told-licences = Creditboard includes these works, under the licences below.
