//! What people call the encodings of text.

/// The encodings that can be asked for: the name in the WHATWG standard, and what people call it.
pub const ENCODINGS: [(&str, &str); 17] = [
    ("UTF-8", "UTF-8"),
    ("windows-1252", "Western (Windows-1252)"),
    ("macintosh", "Western (Mac OS Roman)"),
    ("Shift_JIS", "Japanese (Shift JIS)"),
    ("EUC-JP", "Japanese (EUC-JP)"),
    ("GBK", "Chinese, simplified (GBK)"),
    ("Big5", "Chinese, traditional (Big5)"),
    ("EUC-KR", "Korean (EUC-KR)"),
    ("windows-1250", "Central European (Windows-1250)"),
    ("windows-1251", "Cyrillic (Windows-1251)"),
    ("windows-1253", "Greek (Windows-1253)"),
    ("windows-1254", "Turkish (Windows-1254)"),
    ("windows-1255", "Hebrew (Windows-1255)"),
    ("windows-1256", "Arabic (Windows-1256)"),
    ("windows-1257", "Baltic (Windows-1257)"),
    ("UTF-16LE", "UTF-16, little-endian"),
    ("UTF-16BE", "UTF-16, big-endian"),
];

/// What people call an encoding; others keep the name of the standard.
pub fn encoding_words(name: &str) -> &str {
    ENCODINGS.iter().find(|(standard, _)| *standard == name).map_or(name, |(_, words)| words)
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
