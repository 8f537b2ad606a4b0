//! Paths in one line of text, exact for any path of the system.

use std::path::{Path, PathBuf};

/// A path with `%`, hidden characters and bytes that are no text written as `%0A`.
pub(super) fn path(path: &Path) -> String {
    let mut out = String::new();
    for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        for letter in chunk.valid().chars() {
            if letter.is_control() || letter == '%' {
                push_bytes(&mut out, letter.encode_utf8(&mut [0; 4]).as_bytes());
            } else {
                out.push(letter);
            }
        }
        push_bytes(&mut out, chunk.invalid());
    }
    out
}

fn push_bytes(out: &mut String, bytes: &[u8]) {
    out.extend(bytes.iter().map(|byte| format!("%{byte:02X}")));
}

/// The path that [`path`] wrote; `None` when the text is not of that kind.
pub(super) fn read_path(text: &str) -> Option<PathBuf> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    of_bytes(bytes)
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems cannot name a file by any bytes")]
fn of_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt as _;
    Some(PathBuf::from(std::ffi::OsString::from_vec(bytes)))
}

#[cfg(not(unix))]
fn of_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    String::from_utf8(bytes).ok().map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(written: &Path, expected: &str) {
        assert_eq!(path(written), expected, "writing {written:?}");
        assert_eq!(read_path(expected).as_deref(), Some(written), "reading {expected:?}");
    }

    #[test]
    fn every_path_fits_one_line() {
        check(Path::new("/home/me/My é board #1.ron"), "/home/me/My é board #1.ron");
        check(Path::new("/a\nb, of c/100%"), "/a%0Ab, of c/100%25");
        #[cfg(unix)]
        {
            use std::os::unix::ffi::OsStrExt as _;
            check(Path::new(std::ffi::OsStr::from_bytes(b"/x\xff\xc3y")), "/x%FF%C3y");
        }
    }

    #[test]
    fn what_was_not_written_so_is_refused() {
        assert_eq!(read_path("/a%2"), None, "cut");
        assert_eq!(read_path("/a%zz"), None, "no number");
    }
}
