//! The texts of a language, read once, file by file, when the first text of a file is asked for.
//!
//! Of Fluent it understands texts, arguments, other messages and terms, and a choice by an argument: of a number by its
//! plural form or by the number itself, of a text by what it is. Functions, attributes and arguments of terms are not
//! used.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::parse;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::number::{grouped, plural};
use super::{Filling, Language};

/// Messages name other messages no deeper than this.
const DEEPEST: u8 = 5;

/// A file of texts, in each language.
struct TextFile {
    /// The name of the file, which the keys in it begin with.
    name: &'static str,
    texts: [&'static str; Language::ALL.len()],
    read: [OnceLock<Book>; Language::ALL.len()],
}

macro_rules! parts {
    ($($name:literal),+ $(,)?) => {
        [$(TextFile {
            name: $name,
            texts: [
                include_str!(concat!("../../assets/words/en/", $name, ".ftl")),
                include_str!(concat!("../../assets/words/de/", $name, ".ftl")),
                include_str!(concat!("../../assets/words/es/", $name, ".ftl")),
                include_str!(concat!("../../assets/words/ja/", $name, ".ftl")),
            ],
            read: [const { OnceLock::new() }; Language::ALL.len()],
        }),+]
    };
}

static PARTS: [TextFile; 41] = parts![
    "account",
    "action",
    "answer",
    "asked",
    "asset",
    "board",
    "change",
    "column",
    "compare",
    "costs",
    "decision",
    "dialog",
    "encoding",
    "error",
    "field",
    "finding",
    "found",
    "help",
    "import",
    "inspector",
    "money",
    "number",
    "plan",
    "price",
    "project",
    "record",
    "retake",
    "service",
    "settings",
    "standing",
    "start",
    "step",
    "swap",
    "take",
    "thing",
    "told",
    "usage",
    "verdict",
    "version",
    "why",
    "window"
];

/// The messages of a file, by their keys.
pub(super) type Book = BTreeMap<&'static str, Message>;

/// A text, ready to be put together.
#[derive(Debug)]
pub(super) struct Message {
    language: Language,
    fragments: Vec<Fragment>,
    plain: OnceLock<String>,
}

#[derive(Debug)]
enum Fragment {
    Words(Cow<'static, str>),
    Argument(&'static str),
    /// The text of another message.
    Other(&'static str),
    Choice {
        by: &'static str,
        variants: Vec<(VariantOf, Vec<Self>)>,
        otherwise: Vec<Self>,
    },
    /// What we do not use.
    Unknown,
}

/// What a variant stands for.
#[derive(Debug)]
enum VariantOf {
    Number(u64),
    /// A plural form, or a text.
    Name(&'static str),
}

/// The message of a key, from the English texts where the language has none.
pub(super) fn message(language: Language, key: &str) -> Option<&'static Message> {
    let part = PARTS.iter().find(|part| is_of(key, part.name))?;
    part.message(language, key).or_else(|| part.message(Language::English, key))
}

impl TextFile {
    fn message(&self, language: Language, key: &str) -> Option<&Message> {
        let place = language.place();
        let (read, text) = (self.read.get(place)?, self.texts.get(place)?);
        read.get_or_init(|| book(language, text)).get(key)
    }
}

/// Whether a key belongs to a file of this name.
fn is_of(key: &str, part: &str) -> bool {
    key.strip_prefix(part).is_some_and(|rest| rest.starts_with('-'))
}

/// Reads a file. What is not right in it is left out: tests find it.
pub(super) fn book(language: Language, text: &'static str) -> Book {
    let resource = parse(text).unwrap_or_else(|(sound, _faults)| sound);
    let entries = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, fragments(message.value?))),
        Entry::Term(term) => Some((term.id.name, fragments(term.value))),
        _ => None,
    });
    let message = |fragments| Message { language, fragments, plain: OnceLock::new() };
    entries.map(|(key, fragments)| (key, message(fragments))).collect()
}

fn fragments(pattern: Pattern<&'static str>) -> Vec<Fragment> {
    let fragment = |element| match element {
        PatternElement::TextElement { value } => Fragment::Words(Cow::Borrowed(value)),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => of_inline(inline),
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => match selector {
            InlineExpression::VariableReference { id } => choice(id.name, variants),
            _ => Fragment::Unknown,
        },
    };
    pattern.elements.into_iter().map(fragment).collect()
}

fn of_inline(inline: InlineExpression<&'static str>) -> Fragment {
    match inline {
        InlineExpression::StringLiteral { value } => Fragment::Words(unescape_unicode_to_string(value)),
        InlineExpression::NumberLiteral { value } => Fragment::Words(Cow::Borrowed(value)),
        InlineExpression::VariableReference { id } => Fragment::Argument(id.name),
        InlineExpression::MessageReference { id, attribute: None }
        | InlineExpression::TermReference { id, attribute: None, arguments: None } => Fragment::Other(id.name),
        _ => Fragment::Unknown,
    }
}

fn choice(by: &'static str, variants: Vec<Variant<&'static str>>) -> Fragment {
    let (mut named, mut otherwise) = (Vec::new(), Vec::new());
    for variant in variants {
        let said = fragments(variant.value);
        match variant.key {
            _ if variant.default => otherwise = said,
            VariantKey::Identifier { name } => named.push((VariantOf::Name(name), said)),
            VariantKey::NumberLiteral { value } => {
                named.extend(value.parse().ok().map(|number| (VariantOf::Number(number), said)));
            }
        }
    }
    Fragment::Choice { by, variants: named, otherwise }
}

impl Message {
    /// The text where it takes no arguments.
    pub(super) fn plain(&self) -> &str {
        match self.fragments.as_slice() {
            [Fragment::Words(Cow::Borrowed(words))] => words,
            _ => self.plain.get_or_init(|| self.filled(&[])),
        }
    }

    /// The text with its arguments.
    pub(super) fn filled(&self, fillings: &[(&'static str, Filling<'_>)]) -> String {
        let mut text = String::with_capacity(64);
        self.write(&self.fragments, fillings, DEEPEST, &mut text);
        text
    }

    fn write(&self, fragments: &[Fragment], fillings: &[(&'static str, Filling<'_>)], deep: u8, text: &mut String) {
        let filling = |name: &str| fillings.iter().find(|(one, _)| *one == name).map(|(_, filling)| filling);
        for fragment in fragments {
            match fragment {
                Fragment::Words(words) => text.push_str(words),
                Fragment::Argument(name) => match filling(name) {
                    Some(Filling::Text(words)) => text.push_str(words),
                    Some(Filling::Number(number)) => text.push_str(&grouped(self.language, &number.to_string())),
                    None => text.push_str(name),
                },
                Fragment::Other(key) => {
                    let deeper = deep.checked_sub(1).zip(message(self.language, key));
                    if let Some((deep, other)) = deeper {
                        other.write(&other.fragments, fillings, deep, text);
                    }
                }
                Fragment::Choice { by, variants, otherwise } => {
                    let chosen = filling(by).and_then(|filling| self.chosen(filling, variants));
                    self.write(chosen.unwrap_or(otherwise), fillings, deep, text);
                }
                Fragment::Unknown => {}
            }
        }
    }

    fn chosen<'a>(&self, filling: &Filling<'_>, variants: &'a [(VariantOf, Vec<Fragment>)]) -> Option<&'a [Fragment]> {
        let find = |fits: &dyn Fn(&VariantOf) -> bool| {
            variants.iter().find(|(of, _)| fits(of)).map(|(_, said)| said.as_slice())
        };
        let named = |name: &str| find(&|of| matches!(of, VariantOf::Name(one) if *one == name));
        match filling {
            Filling::Text(text) => named(text),
            Filling::Number(number) => find(&|of| matches!(of, VariantOf::Number(one) if one == number))
                .or_else(|| named(plural(self.language, *number))),
        }
    }
}
