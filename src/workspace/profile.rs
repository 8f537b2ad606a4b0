//! What the program remembers of its user: settings, account, and what earlier runs left.

use std::sync::Arc;
use std::time::SystemTime;

use super::WorkspaceNote;
use super::clock::Clock;
use crate::domain::Account;
use crate::prices::{OwnPrices, PriceList};
use crate::storage::{
    Folders, FoundCopy, Recovery, Remembered, Settings, clean_leftovers, load_account, load_own_prices,
};

/// Settings and recovery folder; all of it works in memory alone where nothing can be written.
#[derive(Default)]
pub struct Profile {
    /// What the window remembers.
    pub settings: Settings,
    /// Where everything is kept; `None` where the system names no folders, and until the profile was read.
    pub folders: Option<Folders>,
    /// The recovery files of this run; `None` where they cannot be written.
    pub recovery: Option<Arc<Recovery>>,
    /// What earlier runs left unsaved.
    pub found: Vec<FoundCopy>,
}

/// What was read at the start.
pub struct LoadedProfile {
    /// Settings and recovery.
    pub profile: Profile,
    /// The account that projects are paid from.
    pub account: Account,
    /// What the user changed of the price list.
    pub own_prices: OwnPrices,
    /// What the user should know.
    pub warnings: Vec<WorkspaceNote>,
}

impl LoadedProfile {
    /// Reads everything, and removes what killed saves left behind. Slow where the disk is.
    pub fn read(folders: Option<Folders>, clock: Clock, shipped: &PriceList) -> Self {
        let mut loaded = Self {
            profile: Profile::default(),
            account: Account::default(),
            own_prices: OwnPrices::none(shipped),
            warnings: Vec::new(),
        };
        let Some(folders) = folders else {
            loaded.warnings.push(WorkspaceNote::NoFolders);
            return loaded;
        };
        loaded.profile.settings = loaded.taken(Settings::load(&folders));
        loaded.account = loaded.taken(load_account(&folders));
        loaded.own_prices = loaded.taken(load_own_prices(&folders, shipped));
        loaded.start_recovery(&folders, clock.now());
        loaded.clean(&folders, clock.now());
        loaded.profile.folders = Some(folders);
        loaded
    }

    /// Whether this seems to be the first start.
    pub fn is_first_start(&self) -> bool {
        self.profile.folders.is_some() && self.account.plan.is_none() && self.profile.settings.recent.is_empty()
    }

    fn taken<T>(&mut self, remembered: Remembered<T>) -> T {
        self.warnings.extend(remembered.warning.map(WorkspaceNote::Forgotten));
        remembered.value
    }

    fn start_recovery(&mut self, folders: &Folders, now: SystemTime) {
        let since = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let run = format!("{}-{}", std::process::id(), since.as_nanos());
        match Recovery::start(&folders.data, &run) {
            Ok(recovery) => {
                self.profile.found = recovery.list();
                self.profile.recovery = Some(Arc::new(recovery));
            }
            Err(error) => self.warnings.push(WorkspaceNote::NoRecovery(error)),
        }
    }

    fn clean(&self, folders: &Folders, now: SystemTime) {
        let recent = self.profile.settings.recent.iter().filter_map(|path| path.parent());
        for folder in recent.chain([folders.data.as_path(), folders.config.as_path()]) {
            clean_leftovers(folder, now);
        }
    }
}
