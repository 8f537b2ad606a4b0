//! Takes out of a Fountain text what is not script: the boneyard `/* … */` and notes `[[ … ]]`. Line ends stay, so that
//! lines keep their numbers. Always goes over the text only once.

/// The text without boneyard and notes. Its lines end with a line feed alone.
pub(super) fn script_only(text: &str) -> String {
    let without = without_boneyard(text);
    without_notes(&without)
}

fn without_boneyard(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once("/*") {
        let Some((gone, after)) = inside.split_once("*/") else { break };
        kept.push_str(before);
        kept.extend(gone.chars().filter(|letter| matches!(letter, '\n' | '\r')));
        rest = after;
    }
    kept.push_str(rest);
    kept
}

/// A note may run over several lines, but not over an empty one.
fn without_notes(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    let (mut close, mut empty) = (Next::new("]]"), NextEmpty::default());
    while let Some(open) = text.get(at..).and_then(|rest| rest.find("[[")).map(|found| at + found) {
        let Some(end) = close.from(text, open + 2) else { break };
        kept.push_str(text.get(at..open).unwrap_or_default());
        if empty.from(text, open) < end {
            kept.push_str("[[");
            at = open + 2;
            continue;
        }
        let gone = text.get(open..end).unwrap_or_default();
        kept.extend(gone.chars().filter(|letter| matches!(letter, '\n' | '\r')));
        at = end + 2;
    }
    kept.push_str(text.get(at..).unwrap_or_default());
    kept
}

/// The next place of a mark; asked for in rising order, so each byte is looked at once.
struct Next {
    mark: &'static str,
    found: Option<usize>,
    searched: bool,
}

impl Next {
    const fn new(mark: &'static str) -> Self {
        Self { mark, found: None, searched: false }
    }

    fn from(&mut self, text: &str, at: usize) -> Option<usize> {
        if !self.searched || self.found.is_some_and(|found| found < at) {
            self.found = text.get(at..).and_then(|rest| rest.find(self.mark)).map(|found| at + found);
            self.searched = true;
        }
        self.found
    }
}

/// The next empty line; asked for in rising order.
#[derive(Default)]
struct NextEmpty {
    found: usize,
    searched: bool,
}

impl NextEmpty {
    fn from(&mut self, text: &str, at: usize) -> usize {
        if !self.searched || self.found < at {
            let end = text.get(at..).and_then(|rest| rest.find("\n\n"));
            self.found = end.map_or(text.len(), |end| at + end);
            self.searched = true;
        }
        self.found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(script_only(text), expected, "the script in {text:?}");
    }

    #[test]
    fn boneyard_and_notes_are_taken_out_and_lines_stay() {
        check("a /* b\nc */ d", "a \n d");
        check("a[[b]]c", "ac");
        check("a[[b\nc]]d", "a\nd");
        check("a[[b\n\nc]]d", "a[[b\n\nc]]d");
        check("a[[b\n  \nc]]d", "a\n\nd");
        check("a /* b", "a /* b");
        check("a [[ b", "a [[ b");
        check("/* a */ b */", " b */");
        check("[[a\n\n[[b]]", "[[a\n\n");
    }

    #[test]
    fn hostile_marks_take_no_time_to_speak_of() {
        for mark in ["[[", "/*", "]]", "[[\n\n", "[[]", "*/"] {
            let text = mark.repeat(100_000);
            assert!(script_only(&text).len() <= text.len(), "{mark}");
        }
        let text = format!("{}]]", "[[\n\n".repeat(100_000));
        assert!(script_only(&text).len() <= text.len(), "a note that never may close");
    }
}
