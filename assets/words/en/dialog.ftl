## Buttons and words that many dialogs share


## Small dialogs

dialog-save-first = Save the changes first?
dialog-unsaved = This project has unsaved changes.
dialog-save = Save
dialog-discard-changes = Discard changes
dialog-cancel = Cancel
dialog-troubles = What needs your attention
dialog-close = Close
dialog-about-version = Version { $version }. Plans AI videos against a monthly credit allowance.
dialog-about-prices = Price list: { $provider }, as of { $revision }.
dialog-about-independent = Not affiliated with the provider.
dialog-licences = Licences
dialog-report = Report a problem
dialog-report-about = Say what you did, what you expected and what happened instead, and add this. It holds no names, paths or texts of yours. Nothing is sent by itself.
dialog-copy = Copy
dialog-not-saved = Not saved
dialog-save-mine-elsewhere = Save mine under another name…
dialog-load-theirs = Discard mine, load the other version
dialog-put-file-back = Put the file back
dialog-try-again = Try again
dialog-decide-later = Decide later
dialog-type-path = The system’s file dialog couldn’t be opened. Type or paste the path of the file.
dialog-path = Path
dialog-keep-version = Keep as a version
dialog-keep-copy = A copy of the board as it is now, in a file of its own beside the board.
dialog-keep-steps = A copy of the board with these steps taken, in a file of its own. The open board stays as it is.
dialog-keep-name-hint = Name of the version, such as client
dialog-keep-name = Name of the version
dialog-keep-taken = There is a version “{ $name }” already. Choose another name.
dialog-keep = Keep
dialog-guide = Guide
dialog-search = Search
dialog-search-guide = Search the guide
dialog-guide-nothing = The guide does not say this.
dialog-licences-about = Creditboard is free software under the MIT licence or the Apache licence 2.0, as you like. It is made of this third-party work:
dialog-search-licences = Search licences
dialog-licences-nothing = Nothing has this name or licence.
dialog-reshape = Copy in another shape
dialog-reshape-about = A new project with the same scenes. Models that can’t make the shape give way to the cheapest that can.
dialog-reshape-shape = Shape of the copy
dialog-reshape-this = This board
dialog-reshape-copy = The copy
dialog-reshape-make = Make the copy
dialog-selected-scenes = { $count ->
        [one] { $count } selected scene
       *[other] { $count } selected scenes
    }
dialog-whole-film = The whole film
dialog-look-group = Look group
dialog-look-about = Advice keeps one model for all shots of a look: it changes them together or not at all.
dialog-look-hint = Name of the look, such as Harbour at night
dialog-look = Look
dialog-set-look = Set look
dialog-no-look = No look
dialog-no-look-about = Remove these scenes from their look
dialog-looks-so-far = Used so far:
dialog-adjust = Adjust the balance
dialog-adjust-about = How many credits does the service’s site show for this cycle?
dialog-adjust-about-known = How many credits does the service’s site show for this cycle? Your recorded takes leave { $credits }.
dialog-adjust-site-shows = The site shows
dialog-adjust-suffix = { " " }credits left
dialog-how-many = how many?
dialog-adjust-from-now = Takes you record from now on are subtracted from this.
dialog-adjust-use = Use this balance
