//! The first line of a file: what it is, and how to tell that the rest was changed.

use xxhash_rust::xxh3::xxh3_128;

/// The newest format that this program reads and the one that it writes.
pub const FORMAT: u32 = 1;

/// How every head line begins.
const START: &str = "// creditboard project, format ";

/// What a head line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::storage) struct Head {
    /// The format of the text after it.
    pub(in crate::storage) format: u32,
    /// The bytes after the line.
    pub(in crate::storage) length: u64,
    /// Their xxh3-128.
    pub(in crate::storage) hash: u128,
}

/// The xxh3-128 of some bytes.
pub(in crate::storage) fn content_hash(bytes: &[u8]) -> u128 {
    xxh3_128(bytes)
}

/// A body with its head line before it, in the same piece of memory.
pub(in crate::storage) fn with_head(mut body: String) -> String {
    let hash = content_hash(body.as_bytes());
    let head = format!("{START}{FORMAT}, {} bytes, xxh3 {hash:032x}\n", body.len());
    // No more room than it needs: half of it would stay empty.
    body.reserve_exact(head.len());
    body.insert_str(0, &head);
    body
}

/// The head line, if there is one, and the text after it.
///
/// A text without a head line is given back whole.
pub(in crate::storage) fn split(text: &str) -> (Option<Head>, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    parse(line.trim_end_matches('\r')).map_or((None, text), |head| (Some(head), rest))
}

fn parse(line: &str) -> Option<Head> {
    let rest = line.strip_prefix(START)?;
    let (format, rest) = rest.split_once(", ")?;
    let (length, hash) = rest.split_once(" bytes, xxh3 ")?;
    let hash = (hash.len() == 32).then(|| u128::from_str_radix(hash, 16).ok()).flatten()?;
    Some(Head { format: format.parse().ok()?, length: length.parse().ok()?, hash })
}

impl Head {
    /// Whether these are the bytes that the line was written for.
    pub(in crate::storage) fn fits(self, body: &str) -> bool {
        u64::try_from(body.len()).is_ok_and(|length| length == self.length)
            && content_hash(body.as_bytes()) == self.hash
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_line_is_read_back() {
        let text = with_head("(\n)\n".to_owned());
        let (head, body) = split(&text);
        assert_eq!(body, "(\n)\n", "the body is whole");
        assert!(head.is_some_and(|head| head.fits(body) && head.format == FORMAT), "{text}");
        assert!(head.is_some_and(|head| !head.fits("(\n] \n")), "another body does not fit");
    }

    #[test]
    fn a_text_without_a_head_line_is_left_whole() {
        assert_eq!(split("(\n)\n"), (None, "(\n)\n"), "no head");
        assert_eq!(split("// my notes\n()"), (None, "// my notes\n()"), "another comment");
        assert_eq!(split(""), (None, ""), "nothing");
    }
}
