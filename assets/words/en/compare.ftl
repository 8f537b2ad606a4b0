## The dialog that compares boards

compare-open-board = The open board
compare-version-of = Version of { $when }
compare-not-done = Not done yet
compare-already-here = “{ $title }” is already here.
compare-too-many = “{ $title }” was not added: three boards at most. Remove one first.
compare-identical = Identical to the open board.
compare-title = Compare boards
compare-next = Add up to three boards: credits, chance, seconds by model and what differs then stand side by side.
compare-full = Three boards stand beside the open one. Remove one to add another.
compare-add = Add
compare-browse = Browse…
compare-browse-about = Choose a board file, or drop one here
compare-remove = Remove { $title }
compare-remove-name = Remove { $name }
compare-restore-version = Restore the version of { $when }
compare-remove-version = Remove the version of { $when }
compare-reading = Reading…
compare-open = Open
compare-open-named = Open { $title }
compare-open-about = Open this board instead; what is not saved is asked about
compare-no-asset-differs = No asset differs.
compare-figures = Figures
compare-seconds = Seconds by model, final pass
compare-ratings = Ratings of models
compare-parts = What differs
