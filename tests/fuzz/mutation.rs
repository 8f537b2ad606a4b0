//! How an input is made of others.

use crate::dice::Dice;

/// Numbers at which programs go wrong, as text.
const NUMBERS: [&str; 14] = [
    "0",
    "-1",
    "1",
    "255",
    "65536",
    "2147483648",
    "4294967295",
    "4294967296",
    "18446744073709551616",
    "0.5",
    "1e400",
    "NaN",
    "-0",
    "99999999999999999999999",
];
/// Letters that are more than one byte, hide, turn the direction, or belong to no text.
const LETTERS: [&str; 9] = ["é", "\u{202e}", "\u{200b}", "\u{feff}", "\0", "\r", "\u{fffd}", "🧑‍🚀", "\u{85}"];

/// An input that was not there before: one of those known, changed in one to eight places.
pub(crate) fn mutate(inputs: &[Vec<u8>], words: &[&str], dice: &mut Dice) -> Vec<u8> {
    let mut input = inputs.get(dice.below(inputs.len())).cloned().unwrap_or_default();
    for _ in 0..=dice.below(8) {
        change(&mut input, inputs, words, dice);
    }
    input
}

fn change(input: &mut Vec<u8>, inputs: &[Vec<u8>], words: &[&str], dice: &mut Dice) {
    let range = dice.range(input.len());
    match dice.below(11) {
        0 => {
            // One bit.
            if let Some(byte) = input.get_mut(range.start) {
                *byte ^= 1 << dice.below(8);
            }
        }
        1 => {
            if let Some(byte) = input.get_mut(range.start) {
                *byte = dice.next().to_le_bytes()[0];
            }
        }
        2 => drop(input.drain(range)),
        3 => {
            // The same once more, or very often.
            let piece = input.get(range.clone()).unwrap_or_default().to_vec();
            let times = if dice.below(8) == 0 { 1 + dice.below(2_000) } else { 1 };
            put(input, range.end, &piece.repeat(times.min(16_384 / piece.len().max(1) + 1)));
        }
        4 => put(input, range.start, pick(words, dice).as_bytes()),
        5 => {
            let word = pick(words, dice).as_bytes();
            drop(input.splice(range, word.iter().copied()));
        }
        6 => put(input, range.start, pick(&LETTERS, dice).as_bytes()),
        7 => number(input, range.start, pick(&NUMBERS, dice)),
        8 => {
            // A piece of another input.
            let other = inputs.get(dice.below(inputs.len())).map(Vec::as_slice).unwrap_or_default();
            let piece = other.get(dice.range(other.len())).unwrap_or_default().to_vec();
            put(input, range.start, &piece);
        }
        9 => {
            // A piece goes elsewhere.
            let piece: Vec<u8> = input.drain(range).collect();
            let place = dice.below(input.len() + 1);
            put(input, place, &piece);
        }
        _ => input.truncate(range.start.max(1)),
    }
}

/// Puts a number in the place of the next one, or where there is none.
fn number(input: &mut Vec<u8>, from: usize, number: &str) {
    let start = input.iter().skip(from).position(u8::is_ascii_digit).map_or(from, |place| from + place);
    let length = input.iter().skip(start).take_while(|byte| byte.is_ascii_digit()).count();
    drop(input.splice(start..start + length, number.bytes()));
}

fn put(input: &mut Vec<u8>, place: usize, piece: &[u8]) {
    drop(input.splice(place..place, piece.iter().copied()));
}

fn pick<'a>(words: &[&'a str], dice: &mut Dice) -> &'a str {
    words.get(dice.below(words.len())).copied().unwrap_or("")
}
