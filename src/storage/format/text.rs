//! Texts as RON writes them: as they are where that can be read back, escaped where it cannot.

/// Appends a text in quotes.
///
/// Line breaks stay line breaks, so that a changed line of narration is one changed line of the file. Quotes and
/// backslashes make a raw string. Carriage returns, other control characters and byte order marks are escaped: an
/// editor or a version control system would change them unseen.
pub(super) fn push_text(out: &mut String, text: &str) {
    if text.chars().any(is_hidden) {
        return push_escaped(out, text);
    }
    if !text.contains(['"', '\\']) {
        out.push('"');
        out.push_str(text);
        out.push('"');
        return;
    }
    match hashes(text) {
        Some(hashes) => push_raw(out, text, &hashes),
        None => push_escaped(out, text),
    }
}

fn is_hidden(letter: char) -> bool {
    (letter.is_control() && letter != '\n' && letter != '\t') || letter == '\u{feff}'
}

/// As many `#` as a raw string needs, or `None` where that would be more than a person can count.
fn hashes(text: &str) -> Option<String> {
    const READABLE: usize = 3;
    let longest = text.split('"').skip(1).map(|after| after.bytes().take_while(|b| *b == b'#').count()).max();
    let needed = longest.map_or(1, |longest| longest.saturating_add(1));
    (needed <= READABLE).then(|| "#".repeat(needed))
}

fn push_raw(out: &mut String, text: &str, hashes: &str) {
    out.push('r');
    out.push_str(hashes);
    out.push('"');
    out.push_str(text);
    out.push('"');
    out.push_str(hashes);
}

fn push_escaped(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\r' => out.push_str("\\r"),
            letter if is_hidden(letter) => out.extend(letter.escape_unicode()),
            letter => out.push(letter),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let mut out = String::new();
        push_text(&mut out, text);
        assert_eq!(out, expected, "writing {text:?}");
        assert_eq!(ron::from_str::<String>(&out).as_deref(), Ok(text), "reading back {out}");
    }

    #[test]
    fn texts_are_readable_and_exact() {
        check("", r#""""#);
        check("Every morning, before the gulls…", r#""Every morning, before the gulls…""#);
        check("don’t\nlook", "\"don’t\nlook\"");
        check(r#"she says "go""#, "r#\"she says \"go\"\"#");
        check("a \"# b", r###"r##"a "# b"##"###);
        check(r"C:\film", r##"r#"C:\film"#"##);
        check("\"#### ", "\"\\\"#### \"");
        check("a\r\nb", "\"a\\r\nb\"");
        check("\0\u{feff}\"", "\"\\u{0}\\u{feff}\\\"\"");
        check("\t tab", "\"\t tab\"");
        check("// no comment", "\"// no comment\"");
        check("\u{202e}rtl 🎬\u{2028}", "\"\u{202e}rtl 🎬\u{2028}\"");
    }
}
