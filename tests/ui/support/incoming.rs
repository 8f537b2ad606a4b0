//! Files of other programs, and the dialogs in which they come in.

use std::fs;

use super::home::Home;
use super::window::Window;

/// A file that comes in through a dialog of its own.
pub(crate) struct IncomingFile {
    /// What the dialog is called in a test.
    pub(crate) what: &'static str,
    pub(crate) name: &'static str,
    text: &'static str,
    /// What its main button says.
    pub(crate) button: &'static str,
}

/// One for each of the dialogs: columns of a table, a script, a provider’s log.
pub(crate) const INCOMING: [IncomingFile; 3] = [
    IncomingFile {
        what: "columns",
        name: "shots.csv",
        text: "SC;Shot;Length;VO;Tool;Prompt\n1;1A;8s;Every morning;veo-3.0-fast;harbour\n1;1B;5;;Kling 2.1;gulls\n\
               ACT TWO;;;;;\n2;2A;3-5;;Kling 2.1;oven\n2;2B;;;SeedDance;flour\n",
        button: "Import 4 shots",
    },
    IncomingFile {
        what: "script",
        name: "film.fountain",
        text: "INT. BAKERY - NIGHT\n\nAna lights the oven.\n\nShe waits.\n\nANA\nNot long now.\n\n\
               EXT. QUAY - DAWN\n\nGulls.\n\nTHE OLD FISHERMAN WITHOUT A BOAT\nYou are late. The tide has gone out.\n",
        button: "Import 2 scenes",
    },
    IncomingFile {
        what: "log",
        name: "runs.csv",
        text: "When,Engine,Credits,Remark\n2026-11-20 12:03,script-gpt-4,15,first\n2026-11-20 12:10,Veo 4,320,\n\
               soon,veo2,300,\n",
        button: "Record 1 take",
    },
];

impl Window {
    /// Lets go of such a file over the window, and waits until its dialog shows what it becomes.
    #[track_caller]
    pub(crate) fn bring(&mut self, home: &Home, file: &IncomingFile) {
        let path = home.path(file.name);
        fs::write(&path, file.text).unwrap();
        self.drop_file(&path);
        self.wait_for(file.what, |window| window.find(file.button).is_some());
        self.wait_for_quiet();
    }
}
