//! Subtitles (SRT, WebVTT): each cue is a scene that says its text.

use super::one_shot;
use crate::domain::{Kind, Work};
use crate::exchange::TimelineFinding;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::first_words;
use crate::exchange::outline::{Outline, OutlineAsset, ReadAs};
use crate::prices::PriceList;

/// One cue.
#[derive(Debug)]
struct Subtitle {
    line: usize,
    /// In milliseconds.
    start: u64,
    end: u64,
    text: String,
}

/// Reads subtitles. Each lasts to the start of the next, because the picture goes on.
pub(in crate::exchange) fn read(text: &str, prices: &PriceList, findings: &mut Findings) -> Outline {
    let cues = cues(text, findings);
    let mut outline = Outline { read_as: ReadAs::Timeline, ..Outline::default() };
    if let Some(first) = cues.first().filter(|first| first.start > 0) {
        let what = TimelineFinding::BeforeFirstWords(first.start.div_ceil(1000));
        findings.note(Place::line(first.line), what);
    }
    for (at, cue) in cues.iter().enumerate() {
        let next = cues.get(at + 1).map(|next| next.start).filter(|next| *next > cue.start);
        let end = next.unwrap_or_else(|| cue.end.max(cue.start));
        let place = Place::line(cue.line);
        let mut scene = one_shot((place, end - cue.start), first_words(&cue.text), prices, findings);
        scene.narration.clone_from(&cue.text);
        if !cue.text.trim().is_empty() {
            let label = "Narration".to_owned();
            scene.assets.push(OutlineAsset::usual(place, label, Work::usual(Kind::Speech), prices));
        }
        outline.add(scene);
    }
    if outline.scenes.is_empty() {
        findings.note(Place::START, TimelineFinding::NoTimes);
    }
    outline
}

fn cues(text: &str, findings: &mut Findings) -> Vec<Subtitle> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.split('\n').collect();
    let mut cues: Vec<Subtitle> = Vec::new();
    let mut open = false;
    for (at, line) in lines.iter().enumerate() {
        if let Some((start, end)) = times(line) {
            if end < start {
                findings.ambiguous(Place::line(at + 1), TimelineFinding::EndsFirst);
            }
            cues.push(Subtitle { line: at + 1, start, end, text: String::new() });
            open = true;
            continue;
        }
        if line.contains("-->") {
            findings.lost(Place::line(at + 1), TimelineFinding::NotATime);
            open = false;
        }
        let is_number = !line.trim().is_empty() && line.trim().bytes().all(|byte| byte.is_ascii_digit());
        let before_time = is_number && lines.get(at + 1).is_some_and(|next| next.contains("-->"));
        if line.trim().is_empty() || before_time {
            open = false;
        } else if let Some(cue) = cues.last_mut().filter(|_| open) {
            if !cue.text.is_empty() {
                cue.text.push('\n');
            }
            cue.text.push_str(&plain(line));
        }
    }
    cues
}

/// The two times of a line, in milliseconds.
fn times(line: &str) -> Option<(u64, u64)> {
    let (start, rest) = line.split_once("-->")?;
    Some((time(start.trim())?, time(rest.split_whitespace().next()?)?))
}

/// `hh:mm:ss,mmm`, `mm:ss.mmm`; the places may be missing.
fn time(text: &str) -> Option<u64> {
    let (clock, places) = text.split_once([',', '.']).unwrap_or((text, ""));
    let mut seconds: u64 = 0;
    let mut parts = 0;
    for part in clock.split(':') {
        let is_number = !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
        seconds = seconds.checked_mul(60)?.checked_add(part.parse().ok().filter(|_| is_number)?)?;
        parts += 1;
    }
    let is_places = places.len() <= 9 && places.bytes().all(|byte| byte.is_ascii_digit());
    if !(2..=3).contains(&parts) || !is_places {
        return None;
    }
    let thousandths: String = places.chars().chain("000".chars()).take(3).collect();
    seconds.checked_mul(1000)?.checked_add(thousandths.parse().ok()?)
}

/// A line without marks such as `<i>` and `{\an8}`, and with `&amp;` and the like as the signs they stand for.
fn plain(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(['<', '{']) {
        let (before, mark) = rest.split_at(at);
        text.push_str(before);
        let close = if mark.starts_with('<') { b'>' } else { b'}' };
        let inside = mark.get(1..).unwrap_or_default();
        let is_mark = inside.starts_with(['/', '\\'])
            || (close == b'>' && inside.starts_with(|one: char| one.is_ascii_alphabetic()));
        // No mark is longer than this, so that a hostile line is not searched again and again.
        let end = inside.bytes().take(200).position(|byte| byte == close).filter(|_| is_mark);
        if let Some(end) = end {
            rest = inside.get(end + 1..).unwrap_or_default();
        } else {
            text.extend(mark.chars().next());
            rest = inside;
        }
    }
    text.push_str(rest);
    const ENTITIES: [(&str, &str); 6] =
        [("&nbsp;", "\u{a0}"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    if text.contains('&') {
        for (name, sign) in ENTITIES {
            text = text.replace(name, sign);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_files_have_them() {
        let check = |line: &str, expected: Option<(u64, u64)>| assert_eq!(times(line), expected, "{line}");
        check("00:00:00,331 --> 00:00:03,750", Some((331, 3_750)));
        check("00:01:39 --> 00:01:41,04", Some((99_000, 101_040)));
        check("00:02:04,08 --> 00:02:07,12 X1:40 X2:600", Some((124_080, 127_120)));
        check("01:02.500 --> 01:03.000 align:start", Some((62_500, 63_000)));
        check("soon --> later", None);
        check("1 --> 2", None);
        check("-->", None);
    }

    #[test]
    fn marks_are_left_out_and_signs_are_read() {
        assert_eq!(plain("<i>x</i>^3 < {\\an8}5 &amp;lt; {yes}"), "x^3 < 5 &lt; {yes}", "only what is a mark");
        assert_eq!(plain(&"<i".repeat(100_000)).len(), 200_000, "a mark that never closes");
    }
}
