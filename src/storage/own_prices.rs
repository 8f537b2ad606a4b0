//! The user's own prices, a file for each price list in the data folder.

use std::path::PathBuf;

use super::error::{OpenCause, OpenError, SaveCause, SaveError, Unverified, WrongContent};
use super::open::read_from;
use super::profile::{self, Remembered};
use super::{Folders, Forgotten, OwnFile, RealDisk};
use crate::prices::{OwnPrices, PriceList};

/// The largest file that is read, in bytes: 16 MB, some ten thousand models.
const CAP: u64 = 16 * 1_048_576;

fn file(folders: &Folders, list: &str) -> PathBuf {
    folders.data.join("prices").join(format!("{list}.ron"))
}

/// What the user changed of a list; nothing, and a warning, where that cannot be read. A damaged file is put aside, one of
/// a newer program stays as it is.
pub fn load_own_prices(folders: &Folders, list: &PriceList) -> Remembered<OwnPrices> {
    let path = file(folders, &list.id);
    let none = |warning| Remembered { value: OwnPrices::none(list), warning };
    let wrong = |cause| OpenError { path: path.clone(), place: None, cause: OpenCause::Wrong(cause) };
    let not_text = |_utf8| OpenError { path: path.clone(), place: None, cause: OpenCause::NotText };
    let text = read_from(&RealDisk, &path, CAP).and_then(|read| String::from_utf8(read.bytes).map_err(not_text));
    let text = match text {
        Ok(text) => text,
        Err(error) => return none(profile::not_read(&path, OwnFile::OwnPrices, error)),
    };
    if OwnPrices::is_newer(&text) {
        return none(Some(Forgotten::NewerPrices));
    }
    match OwnPrices::parse(&text) {
        Ok(own) if own.list == list.id && own.unit != list.unit => {
            none(profile::not_read(&path, OwnFile::OwnPrices, wrong(WrongContent::OtherUnit)))
        }
        Ok(own) if own.list == list.id => Remembered { value: own, warning: None },
        Ok(own) => {
            let cause = WrongContent::OtherList { found: own.list, wanted: list.id.clone() };
            none(profile::not_read(&path, OwnFile::OwnPrices, wrong(cause)))
        }
        Err(error) => none(profile::not_read(&path, OwnFile::OwnPrices, wrong(WrongContent::OwnPrices(error)))),
    }
}

/// Keeps what the user changed of a list.
///
/// # Errors
/// A [`SaveError`]; what was kept before is still there. What a newer program wrote is never replaced.
pub fn save_own_prices(folders: &Folders, own: &OwnPrices) -> Result<(), SaveError> {
    let path = file(folders, &own.list);
    let fail = |cause| SaveError { path: path.clone(), cause };
    let newer = read_from(&RealDisk, &path, CAP).ok().and_then(|read| String::from_utf8(read.bytes).ok());
    if newer.is_some_and(|text| OwnPrices::is_newer(&text)) {
        return Err(fail(SaveCause::OwnNewer));
    }
    let text = own.text().map_err(|error| fail(SaveCause::Unverified(Unverified::Ron(error))))?;
    profile::save_text(&path, &text)
}
