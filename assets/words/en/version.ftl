## The dialog of versions

version-is-now = This is what you see now.
version-now = Now
version-going-back = Going back changes
version-not-there = not there
version-no-change = no change
version-heads = { $when }: { $then }; now: { $now }
version-row = { $then }; now: { $now }; { $change }
version-compare = Compare boards…
version-compare-about = Credits, chance and what differs, beside the current board
version-title = Versions
version-none = Every save keeps a version. There is none yet.
version-reading = Reading this version…
version-unreadable = This version can’t be opened: { $why }.
version-restore = Restore
version-can-undo = You can undo this
version-project-damaged = This project can’t be opened
version-last-good = The last good version was kept on { $day } at { $time }. Opening it leaves the file as it is.
version-open-last-good = Open the last good version
