//! What the program remembers of its user: settings, account, and what earlier runs left.

use std::sync::Arc;

use super::clock::Clock;
use crate::domain::Account;
use crate::storage::{Folders, Found, Recovery, Remembered, Settings, clean_leftovers, load_account, save_account};

/// Settings, account and recovery folder; all of it works in memory alone where nothing can be written.
pub(crate) struct Profile {
    /// What the window remembers.
    pub(crate) settings: Settings,
    /// The account that projects are paid from.
    pub(crate) account: Account,
    /// Where everything is kept; `None` where the system names no folders.
    pub(crate) folders: Option<Folders>,
    /// The recovery files of this run; `None` where they cannot be written.
    pub(crate) recovery: Option<Arc<Recovery>>,
    /// What earlier runs left unsaved.
    pub(crate) found: Vec<Found>,
    /// What the user should know, a sentence each.
    pub(crate) warnings: Vec<String>,
    /// Whether this seems to be the first start.
    pub(crate) first_start: bool,
}

impl Profile {
    /// Reads everything, and clears away what killed saves left behind.
    pub(crate) fn load(folders: Option<Folders>, clock: Clock) -> Self {
        let mut profile = Self {
            settings: Settings::default(),
            account: Account::default(),
            folders: None,
            recovery: None,
            found: Vec::new(),
            warnings: Vec::new(),
            first_start: false,
        };
        let Some(folders) = folders else {
            profile.warnings.push(
                "The system names no folder for settings, so nothing is remembered and no recovery copy is kept."
                    .to_owned(),
            );
            return profile;
        };
        profile.settings = profile.taken(Settings::load(&folders));
        profile.account = profile.taken(load_account(&folders));
        profile.first_start = profile.account.plan.is_none() && profile.settings.recent.is_empty();
        profile.start_recovery(&folders, clock);
        profile.clean(&folders, clock);
        profile.folders = Some(folders);
        profile
    }

    fn taken<T>(&mut self, remembered: Remembered<T>) -> T {
        self.warnings.extend(remembered.warning);
        remembered.value
    }

    fn start_recovery(&mut self, folders: &Folders, clock: Clock) {
        let since = clock.now().duration_since(std::time::SystemTime::UNIX_EPOCH).unwrap_or_default();
        let run = format!("{}-{}", std::process::id(), since.as_nanos());
        match Recovery::start(&folders.data, &run) {
            Ok(recovery) => {
                self.found = recovery.list();
                self.recovery = Some(Arc::new(recovery));
            }
            Err(error) => self.warnings.push(format!("No recovery copy is kept of unsaved changes: {error}")),
        }
    }

    fn clean(&self, folders: &Folders, clock: Clock) {
        let recent = self.settings.recent.iter().filter_map(|path| path.parent());
        for folder in recent.chain([folders.data.as_path(), folders.config.as_path()]) {
            clean_leftovers(folder, clock.now());
        }
    }

    /// Remembers the settings. Not being able to is no reason to disturb anybody.
    pub(crate) fn keep_settings(&self) {
        if let Some(folders) = &self.folders {
            drop(self.settings.save(folders));
        }
    }

    /// Remembers the account.
    ///
    /// # Errors
    /// A sentence when it is remembered for this run only.
    pub(crate) fn keep_account(&self) -> Result<(), String> {
        let Some(folders) = &self.folders else { return Ok(()) };
        save_account(folders, &self.account).map_err(|error| error.to_string())
    }
}
