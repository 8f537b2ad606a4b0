//! Damaged files: refused or flagged, never silently different.

use creditboard::domain::Project;
use creditboard::present::ToErrorWords as _;
use creditboard::storage::format::{HeadState, read, write};
use creditboard::storage::open;

use super::sample::{Dice, bytes, sample, saved};

/// Whether a damaged text is refused, flagged, or harmless because it still says the same.
fn is_noticed(damaged: &[u8], project: &Project) -> bool {
    let Ok(text) = std::str::from_utf8(damaged) else { return true };
    match read(text) {
        Err(_) => true,
        Ok(contents) => contents.head == HeadState::Changed || contents.project == *project,
    }
}

#[test]
fn a_file_cut_anywhere_is_refused_or_flagged() {
    let project = sample();
    let text = write(&project);
    for end in 0..text.len() {
        let cut = &text.as_bytes()[..end];
        assert!(is_noticed(cut, &project), "cut after {end} bytes");
        // What is missing is never passed over as harmless, but for the last line end.
        let intact = std::str::from_utf8(cut).ok().and_then(|cut| read(cut).ok()).map(|contents| contents.head);
        assert_ne!(intact, Some(HeadState::Intact), "cut after {end} bytes");
    }
}

#[test]
fn ten_thousand_flipped_bits_are_refused_or_flagged() {
    let project = sample();
    let text = write(&project).into_bytes();
    let mut dice = Dice::new(0x5eed);
    let mut refused = 0;
    for _ in 0..10_000 {
        let bit = usize::try_from(dice.roll(text.len() as u64 * 8)).unwrap();
        let mut damaged = text.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        assert!(is_noticed(&damaged, &project), "bit {} of byte {}", bit % 8, bit / 8);
        let opens = std::str::from_utf8(&damaged).is_ok_and(|text| read(text).is_ok());
        refused += i32::from(!opens);
    }
    assert!((1_000..9_999).contains(&refused), "both ways were met: {refused} of 10,000 were refused");
}

#[test]
fn a_flipped_bit_on_the_disk_is_told_and_the_file_is_left_alone() {
    let (_folder, path, _) = saved();
    let sound = bytes(&path);
    let mut dice = Dice::new(7);
    for _ in 0..200 {
        let bit = usize::try_from(dice.roll(sound.len() as u64 * 8)).unwrap();
        let mut damaged = sound.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        std::fs::write(&path, &damaged).unwrap();
        match open(&path) {
            Err(error) => assert!(error.words().to_string().contains("harbour.board.ron"), "{error:?}"),
            Ok(opened) => assert!(
                opened.warnings.len() == 1 || bit / 8 < 100 && opened.project == sample(),
                "bit {bit}: {:?}",
                opened.warnings
            ),
        }
        assert_eq!(bytes(&path), damaged, "opening changed the file");
    }
}
