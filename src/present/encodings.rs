//! What people call the encodings of text.

use crate::words::say;

/// The encodings that can be asked for: the name in the WHATWG standard, and what people call it.
pub fn encodings() -> [(&'static str, String); 17] {
    [
        ("UTF-8", "UTF-8".to_owned()),
        ("windows-1252", say!("encoding-western", name = "Windows-1252")),
        ("macintosh", say!("encoding-western", name = "Mac OS Roman")),
        ("Shift_JIS", say!("encoding-japanese", name = "Shift JIS")),
        ("EUC-JP", say!("encoding-japanese", name = "EUC-JP")),
        ("GBK", say!("encoding-chinese-simplified", name = "GBK")),
        ("Big5", say!("encoding-chinese-traditional", name = "Big5")),
        ("EUC-KR", say!("encoding-korean", name = "EUC-KR")),
        ("windows-1250", say!("encoding-central-european", name = "Windows-1250")),
        ("windows-1251", say!("encoding-cyrillic", name = "Windows-1251")),
        ("windows-1253", say!("encoding-greek", name = "Windows-1253")),
        ("windows-1254", say!("encoding-turkish", name = "Windows-1254")),
        ("windows-1255", say!("encoding-hebrew", name = "Windows-1255")),
        ("windows-1256", say!("encoding-arabic", name = "Windows-1256")),
        ("windows-1257", say!("encoding-baltic", name = "Windows-1257")),
        ("UTF-16LE", say!("encoding-little-endian", name = "UTF-16")),
        ("UTF-16BE", say!("encoding-big-endian", name = "UTF-16")),
    ]
}

/// What people call an encoding; others keep the name of the standard.
pub fn encoding_words(name: &str) -> String {
    let found = encodings().into_iter().find(|(standard, _)| *standard == name);
    found.map_or_else(|| name.to_owned(), |(_, words)| words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_is_called_what_people_call_it() {
        assert_eq!(encoding_words("macintosh"), "Western (Mac OS Roman)", "of old Macs");
        assert_eq!(encoding_words("ISO-8859-10"), "ISO-8859-10", "what is seldom met");
    }
}
