//! Bytes to text in any encoding: given by a mark, by the user, or detected.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::finding::{Findings, Place};
use super::{FileFinding, ImportError, ImportFault};

/// A text and the encoding it was read in.
#[derive(Debug)]
pub(super) struct Decoded<'a> {
    /// Without its byte order mark.
    pub(super) text: Cow<'a, str>,
    /// The name of the encoding in the WHATWG standard.
    pub(super) encoding: &'static str,
}

/// Reads bytes as text. A detected encoding is a finding that shows some of the text, so that the user can judge.
///
/// # Errors
/// Where it is no text, or the encoding that was asked for is not known.
pub(super) fn decode<'a>(
    bytes: &'a [u8],
    asked: Option<&str>,
    findings: &mut Findings,
) -> Result<Decoded<'a>, ImportError> {
    if let Some(label) = asked {
        let encoding = named(label)
            .ok_or_else(|| ImportError::at_start(ImportFault::UnknownEncoding(label.chars().take(40).collect())))?;
        return Ok(read(bytes, encoding, findings));
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return Ok(read(bytes.get(mark..).unwrap_or_default(), encoding, findings));
    }
    match bytes {
        // A text begins with plain letters, so zeros between them are UTF-16 without a mark.
        [1..=255, 0, 1..=255, 0, ..] => return Ok(read(bytes, UTF_16LE, findings)),
        [0, 1..=255, 0, 1..=255, ..] => return Ok(read(bytes, UTF_16BE, findings)),
        _ => {}
    }
    let broken = match str::from_utf8(bytes) {
        Ok(text) => return Ok(Decoded { text: Cow::Borrowed(text), encoding: UTF_8.name() }),
        Err(broken) => broken,
    };
    if bytes.contains(&0) {
        return Err(ImportError::at_start(ImportFault::NotText));
    }
    if is_utf8_with_faults(bytes, broken) {
        return Ok(read(bytes, UTF_8, findings));
    }
    let encoding = detect(bytes);
    let decoded = read(bytes, encoding, findings);
    let sample = sample(&decoded.text);
    findings.guessed(place_of_sample(&decoded.text), FileFinding::Encoding { name: encoding.name(), sample });
    Ok(decoded)
}

fn named(label: &str) -> Option<&'static Encoding> {
    let plain = label.trim().to_ascii_lowercase().replace([' ', '_'], "-");
    let other = match plain.as_str() {
        "mac-roman" | "macroman" => Some(MACINTOSH),
        "shift-jis" | "sjis" => Some(SHIFT_JIS),
        "utf-16" | "utf16" => Some(UTF_16LE),
        "utf8" => Some(UTF_8),
        _ => None,
    };
    other.or_else(|| Encoding::for_label(label.trim().as_bytes())).or_else(|| Encoding::for_label(plain.as_bytes()))
}

/// Reads as one encoding; what cannot be read is reported with its place.
fn read<'a>(bytes: &'a [u8], encoding: &'static Encoding, findings: &mut Findings) -> Decoded<'a> {
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    if had_errors {
        let before = text.split('\u{fffd}').next().unwrap_or_default();
        let place = place_after(before);
        findings.lost(place, FileFinding::LostCharacters(encoding.name()));
    }
    let text = match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Cow::Owned(text) => Cow::Owned(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
    };
    Decoded { text, encoding: encoding.name() }
}

/// Whether bytes are UTF-8 but for a cut at the end or very few faults.
fn is_utf8_with_faults(bytes: &[u8], broken: std::str::Utf8Error) -> bool {
    let valid = bytes.get(..broken.valid_up_to()).unwrap_or_default();
    let read = valid.iter().filter(|byte| **byte >= 0xC0).count();
    if broken.error_len().is_none() {
        // Nothing but the last character is incomplete.
        return read > 0 || valid.len() + 3 >= bytes.len();
    }
    let (text, faults) = (String::from_utf8_lossy(bytes), bytes.len() / 200);
    let faults = faults.max(1);
    let whole = text.chars().filter(|letter| !letter.is_ascii() && *letter != '\u{fffd}').count();
    let lost = text.chars().filter(|letter| *letter == '\u{fffd}').count();
    lost <= faults && whole > lost * 4
}

fn detect(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let is_western = encoding.is_single_byte() && encoding.name().to_ascii_lowercase().starts_with("windows-125");
    if is_western && naturalness(bytes, MACINTOSH) > naturalness(bytes, encoding).max(naturalness(bytes, WINDOWS_1252))
    {
        return MACINTOSH;
    }
    encoding
}

/// How much like words the letters beyond ASCII are: small letters between letters count, capitals inside a word and
/// signs between letters count against it. Lone carriage returns are how old Macs ended lines.
fn naturalness(bytes: &[u8], encoding: &'static Encoding) -> i64 {
    const LOOKED_AT: usize = 64 * 1024;
    let (text, _) = encoding.decode_without_bom_handling(bytes.get(..LOOKED_AT).unwrap_or(bytes));
    let old_mac = text.contains('\r') && !text.contains('\n');
    let mut score = i64::from(old_mac && encoding == MACINTOSH);
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied().unwrap_or(' ');
        if !letter.is_ascii() {
            score += worth(before, letter, after);
        }
        before = letter;
    }
    score
}

fn worth(before: char, letter: char, after: char) -> i64 {
    let inside = before.is_alphabetic() || after.is_alphabetic();
    let between = before.is_alphabetic() && after.is_alphabetic();
    match letter {
        _ if letter.is_control() => -4,
        _ if letter.is_lowercase() && inside => 2,
        _ if letter.is_uppercase() && before.is_lowercase() => -2,
        _ if letter.is_uppercase() => 0,
        '’' | '‘' if between => 2,
        '“' | '”' | '–' | '—' | '…' | '«' | '»' if !between => 1,
        _ if between => -2,
        _ => 0,
    }
}

/// The first words that hold a letter beyond ASCII, in quotes.
fn sample(text: &str) -> String {
    let line = text.split(['\n', '\r']).find(|line| !line.is_ascii()).unwrap_or_default();
    let from = line.char_indices().find(|(_, letter)| !letter.is_ascii()).map_or(0, |(at, _)| at);
    let before: Vec<char> = line.get(..from).unwrap_or_default().chars().rev().take(8).collect();
    let after = line.get(from..).unwrap_or_default().chars().take(24);
    before.into_iter().rev().chain(after).collect::<String>().trim().to_owned()
}

fn place_of_sample(text: &str) -> Place {
    let at = text.char_indices().find(|(_, letter)| !letter.is_ascii()).map_or(0, |(at, _)| at);
    place_after(text.get(..at).unwrap_or_default())
}

/// The place right after a text.
pub(super) fn place_after(before: &str) -> Place {
    let column = before.rsplit(['\n', '\r']).next().unwrap_or_default().chars().count() + 1;
    Place { line: line_ends(before) + 1, column }
}

/// The line ends in a text; CR LF is one.
pub(super) fn line_ends(text: &str) -> usize {
    let bytes = text.as_bytes();
    let lone = |at: usize| bytes.get(at + 1) != Some(&b'\n');
    bytes.iter().enumerate().filter(|(at, byte)| **byte == b'\n' || (**byte == b'\r' && lone(*at))).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::Severity;

    fn check(bytes: &[u8], expected: &str) {
        let mut findings = Findings::default();
        let shown = match decode(bytes, None, &mut findings) {
            Ok(decoded) => format!("{}: {}", decoded.encoding, decoded.text),
            Err(error) => format!("{error:?}"),
        };
        assert_eq!(shown, expected, "reading {bytes:?}");
    }

    #[test]
    fn text_is_read_however_it_was_saved() {
        check("scene,é".as_bytes(), "UTF-8: scene,é");
        check(b"\xEF\xBB\xBFscene,\xC3\xA9", "UTF-8: scene,é");
        check(b"\xFF\xFEs\0c\0\xE9\0", "UTF-16LE: scé");
        check(b"\xFE\xFF\0s\0c\0\xE9", "UTF-16BE: scé");
        check(b"s\0c\0\xE9\0", "UTF-16LE: scé");
        check(b"\0s\0c\0\xE9", "UTF-16BE: scé");
        check(b"1,Caf\xE9 du port,5\n2,\xC9t\xE9 \x96 10 \x80", "windows-1252: 1,Café du port,5\n2,Été – 10 €");
        check(b"1,Caf\x8E \x88 l\xD5aube,5\r2,\x83t\x8E,4\r", "macintosh: 1,Café à l’aube,5\r2,Été,4\r");
        check(b"1,\x96\xE9\x96\xBE\x82\xAF\x82\xCC\x8D\x60\n", "Shift_JIS: 1,夜明けの港\n");
        check(b"", "UTF-8: ");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        check(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "ImportError { line: 1, column: 1, fault: NotText }");
    }

    #[test]
    fn a_text_that_breaks_off_is_still_read_and_that_is_said() {
        let mut findings = Findings::default();
        let decoded = decode("Café à l’aube".as_bytes().split_at(12).0, None, &mut findings).unwrap();
        assert_eq!((&*decoded.text, decoded.encoding), ("Café à l\u{fffd}", "UTF-8"), "cut inside a character");
        let told = findings.finish();
        assert_eq!(
            (told[0].severity, &told[0].what),
            (Severity::Lost, &FileFinding::LostCharacters("UTF-8").into()),
            "never in silence"
        );
    }

    #[test]
    fn a_detected_encoding_is_shown_with_some_of_the_text() {
        let mut findings = Findings::default();
        decode(b"1,\x96\xE9\x96\xBE\x82\xAF\x82\xCC\x8D\x60\n", None, &mut findings).unwrap();
        assert_eq!(
            findings.finish()[0].what,
            FileFinding::Encoding { name: "Shift_JIS", sample: "1,夜明けの港".to_owned() }.into(),
            "the reader is the judge"
        );
    }

    #[test]
    fn an_encoding_can_be_named() {
        let read = |name: &str| decode(b"Caf\x8E", Some(name), &mut Findings::default()).map(|read| read.text);
        assert_eq!(read("macintosh").unwrap(), "Café", "as the standard calls it");
        assert_eq!(read("Mac Roman").unwrap(), "Café", "as people call it");
        let fault = read("klingon").unwrap_err().fault;
        assert_eq!(fault, ImportFault::UnknownEncoding("klingon".to_owned()), "nobody calls one so");
    }
}
