//! Reads source as text: code without comments and tests, the paths it names, its string literals.

/// A source file: its place below `src`, its whole text, and its code without comments and tests.
pub(crate) struct Source {
    pub(crate) place: String,
    pub(crate) text: String,
    /// Code with its string literals.
    code: String,
    /// Code with its string literals blanked out.
    pub(crate) bare: String,
}

impl Source {
    pub(crate) fn new(place: &str, text: &str) -> Self {
        let comments = blank(text, false);
        let bare = blank(text, true);
        let (code, bare) = without_tests(&comments, &bare);
        Self { place: place.to_owned(), text: text.to_owned(), code, bare }
    }

    /// The names of its module, from the crate down.
    pub(crate) fn module(&self) -> Vec<String> {
        let path = self.place.trim_end_matches(".rs").trim_end_matches("mod").trim_end_matches('/');
        path.split('/').filter(|name| !matches!(*name, "" | "lib" | "main")).map(str::to_owned).collect()
    }

    pub(crate) fn is_in(&self, folder: &str) -> bool {
        self.place == format!("{folder}.rs") || self.place.starts_with(&format!("{folder}/"))
    }

    /// Every path of this crate that the code names, from the crate down.
    pub(crate) fn paths(&self) -> Vec<Vec<String>> {
        let mut paths = Vec::new();
        for word in ["crate::", "super::"] {
            for (at, _) in self.bare.match_indices(word) {
                let before = self.bare.get(..at).unwrap_or_default();
                let goes_on =
                    before.ends_with("::") || before.ends_with(|one: char| one.is_alphanumeric() || one == '_');
                if !goes_on {
                    branches(self.bare.get(at..).unwrap_or_default(), &self.module(), &mut paths);
                }
            }
        }
        paths
    }

    pub(crate) fn literals(&self) -> Vec<&str> {
        self.placed_literals().map(|(_, literal)| literal).collect()
    }

    /// The string literals within the implementations of `Display`.
    pub(crate) fn displays(&self) -> Vec<&str> {
        let blocks: Vec<_> = self.bare.match_indices("Display for ").map(|(at, _)| at..self.end_of_block(at)).collect();
        let inside = |at: &usize| blocks.iter().any(|block| block.contains(at));
        self.placed_literals().filter(|(at, _)| inside(at)).map(|(_, literal)| literal).collect()
    }

    /// The string literals that the program itself works with: without the reasons of attributes and of `expect`.
    pub(crate) fn working_literals(&self) -> Vec<&str> {
        let is_reason = |open: usize| {
            let before = self.code.get(..open).unwrap_or_default().trim_end();
            let line = before.rsplit('\n').next().unwrap_or_default();
            let for_readers = ["reason =", "expect(", "unreachable!("].iter().any(|start| before.ends_with(start));
            for_readers || line.contains("debug_assert") || self.is_name_in_attribute(open)
        };
        self.placed_literals().filter(|(at, _)| !is_reason(*at)).map(|(_, literal)| literal).collect()
    }

    /// Whether a literal stands in an attribute and is no help that `clap` shows: it names a field, a value or a function.
    fn is_name_in_attribute(&self, open: usize) -> bool {
        let before = self.bare.get(..open).unwrap_or_default();
        let Some((_, attribute)) = before.rsplit_once("#[") else { return false };
        let mut depth = 0_i32;
        let is_open = attribute.chars().all(|one| {
            depth += i32::from(one == '[') - i32::from(one == ']');
            depth >= 0
        });
        let key = attribute.rsplit_once('=').map_or("", |(key, _)| key.trim_end());
        let shown = ["help", "about", "value_name"].iter().any(|shown| key.ends_with(shown));
        is_open && !shown
    }

    /// The working literals that a reader may see: without the names that only the program and its makers go by, such as
    /// those of places in the window, of threads and of settings.
    pub(crate) fn literals_to_read(&self) -> Vec<&str> {
        let named = ["fn id(", "fn thread_name(", "fn debug_name("];
        let starts = named.iter().flat_map(|start| self.bare.match_indices(start));
        let blocks: Vec<_> = starts.map(|(at, _)| at..self.end_of_block(at)).collect();
        let working = self.working_literals();
        let all = self.placed_literals().filter(|(at, _)| {
            let inside = blocks.iter().any(|block| block.contains(at));
            !inside && !names_a_place(self.code.get(..*at).unwrap_or_default())
        });
        all.map(|(_, literal)| literal).filter(|literal| working.contains(literal)).collect()
    }

    /// The first string literal at or behind a place.
    pub(crate) fn literal_behind(&self, from: usize) -> Option<&str> {
        let open = from + self.bare.get(from..)?.find('"')?;
        let close = open + 1 + self.bare.get(open + 1..)?.find('"')?;
        self.code.get(open + 1..close)
    }

    /// The string literals, each with its place.
    fn placed_literals(&self) -> impl Iterator<Item = (usize, &str)> {
        // Quotes stand in both texts at the same places, but what is between them only in one.
        let quotes: Vec<usize> = self.bare.match_indices('"').map(|(at, _)| at).collect();
        let pairs: Vec<[usize; 2]> = quotes.as_chunks::<2>().0.to_vec();
        pairs.into_iter().filter_map(|[open, close]| Some((open, self.code.get(open + 1..close)?)))
    }

    /// Where the block ends that begins behind a place.
    fn end_of_block(&self, from: usize) -> usize {
        let mut depth = 0;
        let tail = self.bare.get(from..).unwrap_or_default();
        let end = tail.char_indices().find_map(|(at, one)| {
            depth += i32::from(one == '{') - i32::from(one == '}');
            (one == '}' && depth == 0).then_some(from + at)
        });
        end.unwrap_or(self.bare.len())
    }
}

/// Whether what comes next is an argument that names a place in the window, a thread or a task.
fn names_a_place(before: &str) -> bool {
    const OPENERS: [&str; 19] = [
        "self.id(",
        ".field(",
        "unique(",
        ".with(",
        "id_salt(",
        "push_id(",
        "Panel::top(",
        "Panel::bottom(",
        "Panel::left(",
        "Panel::right(",
        "Grid::new(",
        "request_discard(",
        "asking(",
        "asking_for_screen(",
        "Task::start(",
        "Task::start_open(",
        "Builder::new().name(",
        "debug_struct(",
        "debug_tuple(",
    ];
    let within = |opener: &str| {
        let behind = before.rfind(opener).and_then(|at| before.get(at + opener.len()..));
        behind.is_some_and(|behind| !behind.contains(['"', ';', '{']))
    };
    OPENERS.iter().any(|opener| within(opener))
}

/// Follows a path, with its `{…}` groups, and notes where each branch leads. Gives back what stands behind it.
fn branches<'a>(text: &'a str, from: &[String], paths: &mut Vec<Vec<String>>) -> &'a str {
    let mut rest = text.trim_start();
    let mut path = from.to_vec();
    loop {
        if let Some(group) = rest.strip_prefix('{') {
            rest = group.trim_start();
            while !rest.is_empty() && !rest.starts_with('}') {
                let behind = branches(rest, &path, paths).trim_start();
                let alias = behind.find([',', '}']).map_or("", |at| behind.get(at..).unwrap_or_default());
                rest = alias.trim_start_matches(',').trim_start();
            }
            return rest.strip_prefix('}').unwrap_or(rest);
        }
        let end = rest.find(|one: char| !one.is_alphanumeric() && one != '_').unwrap_or(rest.len());
        let (name, behind) = rest.split_at(end);
        match name {
            "crate" => path.clear(),
            "super" => drop(path.pop()),
            "self" | "" => {}
            name => path.push(name.to_owned()),
        }
        let Some(next) = behind.strip_prefix("::") else {
            paths.push(path);
            return behind;
        };
        rest = next.trim_start();
    }
}

/// The same text with comments, and perhaps what stands in string literals, turned into blanks; bytes keep their place.
fn blank(text: &str, literals: bool) -> String {
    let bytes = text.as_bytes();
    let mut out = bytes.to_vec();
    let mut at = 0;
    let find = |from: usize, what: &str| text.get(from..).and_then(|rest| rest.find(what)).map(|found| from + found);
    while at < bytes.len() {
        let rest = text.get(at..).unwrap_or_default();
        let (from, until, next) = if rest.starts_with("//") {
            let end = find(at, "\n").unwrap_or(bytes.len());
            (at, end, end)
        } else if rest.starts_with("/*") {
            let end = find(at, "*/").map_or(bytes.len(), |end| end + 2);
            (at, end, end)
        } else if let Some(marks) = raw_marks(text, at) {
            let open = at + 2 + marks.len();
            let end = find(open, &format!("\"{marks}")).unwrap_or(bytes.len());
            (if literals { open } else { end }, end, end + 1)
        } else if rest.starts_with('"') {
            let end = closing_quote(bytes, at + 1);
            (if literals { at + 1 } else { end }, end, end + 1)
        } else if rest.starts_with("'\"'") || rest.starts_with("'{'") || rest.starts_with("'}'") {
            (at + 1, at + 2, at + 3)
        } else {
            (at, at, at + rest.chars().next().map_or(1, char::len_utf8))
        };
        for byte in out.get_mut(from..until).unwrap_or_default() {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        at = next.max(at + 1);
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The `#` marks of a raw string that begins here.
fn raw_marks(text: &str, at: usize) -> Option<String> {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let marks: String = text.get(at..)?.strip_prefix('r')?.chars().take_while(|one| *one == '#').collect();
    let quote = text.get(at + 1 + marks.len()..)?.starts_with('"');
    (quote && !before.is_some_and(|one| one.is_alphanumeric() || one == '_')).then_some(marks)
}

fn closing_quote(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while bytes.get(at).is_some_and(|byte| *byte != b'"') {
        at += if bytes.get(at) == Some(&b'\\') { 2 } else { 1 };
    }
    at.min(bytes.len())
}

/// Takes the `#[cfg(test)]` modules out of both texts.
fn without_tests(code: &str, bare: &str) -> (String, String) {
    let (mut code, mut bare) = (code.to_owned(), bare.to_owned());
    while let Some(start) = bare.find("#[cfg(test)]") {
        let tail = bare.get(start..).unwrap_or_default();
        let mut depth = 0;
        let end = tail.char_indices().find_map(|(at, one)| {
            depth += i32::from(one == '{') - i32::from(one == '}');
            ((one == '}' || one == ';') && depth == 0).then_some(start + at + 1)
        });
        let end = end.unwrap_or(bare.len());
        bare.replace_range(start..end, "");
        code.replace_range(start..end, "");
    }
    (code, bare)
}

/// The modules in files of their own that a file declares for tests only, as places below `src`.
pub(crate) fn test_modules(source: &Source) -> Vec<String> {
    let folder = source.module().join("/");
    let declared = source.text.split("#[cfg(test)]").skip(1).filter_map(|behind| {
        let behind = behind.trim_start().trim_start_matches("pub(crate) ").trim_start_matches("pub(super) ");
        let (name, _) = behind.strip_prefix("mod ")?.split_once([';', '{'])?;
        behind.contains(&format!("mod {name};")).then(|| format!("{folder}/{name}").trim_start_matches('/').to_owned())
    });
    declared.collect()
}
