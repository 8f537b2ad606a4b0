//! Bytes to text: UTF-8, UTF-16 and, where neither fits, Windows-1252.

use std::fmt;

use super::ImportError;

/// How the bytes of a file were read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Encoding {
    /// With or without a byte order mark.
    #[default]
    Utf8,
    /// Little-endian, as Windows programs write it.
    Utf16Le,
    /// Big-endian.
    Utf16Be,
    /// What older spreadsheets write; taken for bytes that are not UTF-8.
    Windows1252,
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le | Self::Utf16Be => "UTF-16",
            Self::Windows1252 => "Windows-1252",
        })
    }
}

/// The text of a file, without its byte order mark.
///
/// # Errors
/// When it is not text, or breaks off in the middle of a character.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, Encoding), ImportError> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => {
            let text = str::from_utf8(rest).map_err(|error| broken_utf8(rest, error))?;
            Ok((text.to_owned(), Encoding::Utf8))
        }
        [0xFF, 0xFE, rest @ ..] => utf16(rest, Encoding::Utf16Le),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, Encoding::Utf16Be),
        // A header begins with plain letters, so zeros between them are UTF-16 without a mark.
        [1..=255, 0, 1..=255, 0, ..] => utf16(bytes, Encoding::Utf16Le),
        [0, 1..=255, 0, 1..=255, ..] => utf16(bytes, Encoding::Utf16Be),
        _ => plain(bytes),
    }
}

fn plain(bytes: &[u8]) -> Result<(String, Encoding), ImportError> {
    if let Ok(text) = str::from_utf8(bytes) {
        return Ok((text.to_owned(), Encoding::Utf8));
    }
    if bytes.contains(&0) {
        return Err(ImportError::at_start("this is not a text file; export it as CSV first"));
    }
    Ok((bytes.iter().map(|byte| windows_1252(*byte)).collect(), Encoding::Windows1252))
}

fn utf16(bytes: &[u8], encoding: Encoding) -> Result<(String, Encoding), ImportError> {
    let broken = || ImportError::at_start("the file is broken UTF-16 text; save it as UTF-8 and try again");
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(broken());
    }
    let read = if encoding == Encoding::Utf16Be { u16::from_be_bytes } else { u16::from_le_bytes };
    let units = pairs.iter().map(|pair| read(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.map(|text| (text, encoding)).map_err(|_error| broken())
}

fn broken_utf8(bytes: &[u8], error: std::str::Utf8Error) -> ImportError {
    let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
    let text = String::from_utf8_lossy(before);
    ImportError {
        line: text.matches('\n').count() + 1,
        column: text.rsplit('\n').next().unwrap_or_default().chars().count() + 1,
        message: "the file says that it is UTF-8 but is not; save it as UTF-8 and try again".to_owned(),
    }
}

/// # Source
/// The WHATWG encoding standard, index windows-1252; the five bytes without a character stand for themselves.
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let place = byte.checked_sub(0x80).map(usize::from);
    place.and_then(|at| HIGH.get(at).copied()).unwrap_or_else(|| char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &str) {
        let shown = match decode(bytes) {
            Ok((text, encoding)) => format!("{encoding}: {text}"),
            Err(error) => error.to_string(),
        };
        assert_eq!(shown, expected, "reading {bytes:?}");
    }

    #[test]
    fn text_is_read_however_it_was_saved() {
        check("scene,é".as_bytes(), "UTF-8: scene,é");
        check(b"\xEF\xBB\xBFscene,\xC3\xA9", "UTF-8: scene,é");
        check(b"\xFF\xFEs\0c\0\xE9\0", "UTF-16: scé");
        check(b"\xFE\xFF\0s\0c\0\xE9", "UTF-16: scé");
        check(b"s\0c\0\xE9\0", "UTF-16: scé");
        check(b"\0s\0c\0\xE9", "UTF-16: scé");
        check(b"scene,\xE9 \x96 \x80", "Windows-1252: scene,é – €");
        check(b"", "UTF-8: ");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        check(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "line 1, column 1: this is not a text file; export it as CSV first");
        check(b"\xFF\xFEs\0c", "line 1, column 1: the file is broken UTF-16 text; save it as UTF-8 and try again");
        check(
            b"\xFF\xFE\x00\xD8s\0",
            "line 1, column 1: the file is broken UTF-16 text; save it as UTF-8 and try again",
        );
        check(
            b"\xEF\xBB\xBFscene\nab\xE9",
            "line 2, column 3: the file says that it is UTF-8 but is not; save it as UTF-8 and try again",
        );
    }
}
