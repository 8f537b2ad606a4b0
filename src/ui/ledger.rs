//! The account's usage as the window knows it: what the store holds, and what the open project knows before it does.

use std::sync::Arc;

use super::session::Session;
use crate::domain::{Adjustment, KnownBoard, Priority, ProjectKey, TakeLog, Usage};
use crate::storage::{Folders, UsageError, UsageStore};

/// What is known of the usage of all projects.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    stored: Arc<Usage>,
    shown: Arc<Usage>,
    /// The takes of the open project that `shown` was made with.
    open: Option<(ProjectKey, Arc<TakeLog>)>,
    /// Why the store keeps nothing, or not everything; `None` when all is well.
    pub(crate) trouble: Option<String>,
}

/// Something the store is to do on a thread of its own.
#[derive(Debug)]
pub(crate) enum Errand {
    /// Only look what others have written.
    Look,
    /// Take over the takes of a project, and tell what else is known of it.
    Merge(ProjectKey, Arc<TakeLog>),
    /// Note what the site says is left.
    Adjust(Adjustment),
    /// Note that a project was opened or saved, and what it still takes.
    Note(Box<KnownBoard>),
    /// Let a project go before others, or after them.
    Rank(std::path::PathBuf, Priority),
    /// No longer list a project.
    Forget(std::path::PathBuf),
}

/// What came of an errand.
#[derive(Debug, Default)]
pub(crate) struct News {
    /// All that the store knows now; `None` where it cannot be read.
    pub(crate) usage: Option<Usage>,
    /// The takes of the project that was merged.
    pub(crate) takes: Option<(ProjectKey, TakeLog)>,
    /// What is wrong with the store, in a sentence.
    pub(crate) trouble: Option<String>,
}

impl Ledger {
    /// All that counts of the account's usage. The same `Arc` as long as nothing is different.
    pub(crate) const fn usage(&self) -> &Arc<Usage> {
        &self.shown
    }

    /// Takes in what the store knows.
    pub(crate) fn known(&mut self, usage: Usage) {
        if *self.stored != usage {
            self.stored = Arc::new(usage);
            self.shown = Arc::clone(&self.stored);
            self.open = None;
        }
    }

    /// Brings what is shown up to the open project.
    pub(crate) fn settle(&mut self, session: Option<&Session>) {
        let project = session.map(Session::project);
        let now = project.and_then(|project| Some((project.key?, &project.takes)));
        let same = match (&self.open, now) {
            (None, None) => true,
            (Some((key, log)), Some((new, takes))) => *key == new && Arc::ptr_eq(log, takes),
            _ => false,
        };
        if same {
            return;
        }
        self.open = now.map(|(key, takes)| (key, Arc::clone(takes)));
        self.shown = match now {
            Some((key, takes)) => Arc::new(self.stored.with_takes(key, takes)),
            None => Arc::clone(&self.stored),
        };
    }
}

impl Errand {
    /// Does it. Slow: for a thread of its own.
    pub(crate) fn run(self, folders: &Folders) -> News {
        let (store, trouble) = UsageStore::open(folders).parts();
        let mut news = News { trouble, ..News::default() };
        let Some(mut store) = store else { return news };
        if let Err(error) = self.with(&mut store, &mut news) {
            news.trouble.get_or_insert_with(|| error.to_string());
        }
        match store.load() {
            Ok(usage) => news.usage = Some(usage),
            Err(error) => {
                news.trouble.get_or_insert_with(|| error.to_string());
            }
        }
        news
    }

    fn with(self, store: &mut UsageStore, news: &mut News) -> Result<(), UsageError> {
        match self {
            Self::Look => {}
            Self::Merge(key, takes) => {
                let merged = store.merge(key, &takes).map(drop);
                // What else is known is told even where nothing can be written.
                news.takes = Some((key, store.takes_of(key)?));
                merged?;
            }
            Self::Adjust(adjustment) => store.adjust(adjustment)?,
            Self::Note(board) => store.note_board(&board)?,
            Self::Rank(path, priority) => drop(store.set_priority(&path, priority)?),
            Self::Forget(path) => drop(store.forget_board(&path)?),
        }
        Ok(())
    }
}
