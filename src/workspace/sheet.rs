//! What a page to approve is made with: the pictures of the board, and fonts for the letters that ours lack.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;

use crate::domain::Project;
use crate::exchange::{SheetFont, SheetOptions, letters_beyond_our_fonts};
use crate::storage;

/// The most bytes of a picture file.
const MAX_PICTURE: u64 = 64 * 1024 * 1024;

/// Brings the files that a sheet needs; a picture that can’t be read is left out. Slow where the disk is. Gives the letters
/// that no font of this computer has.
///
/// `folder` is where pictures are named from.
pub fn bring_files(sheet: &mut SheetOptions, project: &Project, folder: Option<&Path>) -> BTreeSet<char> {
    for scene in project.scenes.iter().filter(|scene| scene.is_included() && !scene.picture.is_empty()) {
        let path = folder.unwrap_or_else(|| Path::new("")).join(&scene.picture);
        if let Ok(bytes) = storage::read_filled(&path, MAX_PICTURE) {
            sheet.pictures.insert(scene.id, bytes.into());
        }
    }
    let found = storage::fonts_for(&letters_beyond_our_fonts(project));
    let fonts = found.fonts.into_iter();
    sheet.fonts.extend(fonts.map(|font| SheetFont { bytes: Cow::Owned(font.bytes), index: font.index }));
    found.missing
}
