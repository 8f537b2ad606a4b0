//! CMX 3600 edit decision lists: each event of a picture track is a scene.

use super::one_shot;
use crate::exchange::TimelineFinding;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::outline::{Outline, ReadAs, TimelineCounts};
use crate::exchange::timecode::FrameRate;
use crate::exchange::{ImportError, ImportFault, ImportOptions};
use crate::prices::PriceList;

/// One event.
#[derive(Debug)]
struct Event<'a> {
    line: usize,
    reel: &'a str,
    /// The timecodes of its source.
    source: [&'a str; 2],
    /// Where it stands in the program, as timecodes.
    record: [&'a str; 2],
    is_transition: bool,
    name: &'a str,
    /// Remarks about it.
    comments: Vec<&'a str>,
}

/// Reads a list.
pub(in crate::exchange) fn read(
    text: &str,
    prices: &PriceList,
    options: &ImportOptions,
    findings: &mut Findings,
) -> Result<Outline, ImportError> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut list = EventList::default();
    for (at, line) in text.split('\n').enumerate() {
        list.line(at + 1, line.trim(), findings);
    }
    if list.events.is_empty() {
        return Err(ImportError::at_start(ImportFault::NoEvents));
    }
    let rate = options.rate.unwrap_or_else(|| {
        let rate = list.guess_rate();
        findings.guessed(Place::START, TimelineFinding::GuessedRate(rate));
        rate
    });
    let mut outline = Outline { title: list.title.to_owned(), read_as: ReadAs::Timeline, ..Outline::default() };
    let mut counts = TimelineCounts { tracks: 1, ..TimelineCounts::default() };
    let (mut first, mut last) = (None, 0);
    for event in list.events {
        let [start, end] = event.record.map(|time| rate.parse_timecode(time, list.drop));
        let (Some(start), Some(end)) = (start, end) else {
            findings.lost(Place::line(event.line), TimelineFinding::NotATimecode(rate));
            continue;
        };
        counts.transitions += usize::from(event.is_transition);
        if end <= start {
            // The side of a dissolve that goes away has no length of its own.
            continue;
        }
        counts.gaps += usize::from(first.is_some() && start > last);
        counts.clips += 1;
        first = Some(first.unwrap_or(start).min(start));
        last = end.max(last);
        let title = if event.name.is_empty() { event.reel } else { event.name };
        let millis = rate.millis(end) - rate.millis(start);
        let mut scene = one_shot((Place::line(event.line), millis), title.to_owned(), prices, findings);
        scene.notes = event.comments.join("\n");
        outline.add(scene);
    }
    counts.millis = rate.millis(last.saturating_sub(first.unwrap_or_default()));
    if counts.gaps > 0 {
        findings.note(Place::START, TimelineFinding::Gaps(counts.gaps));
    }
    outline.timeline = Some(counts);
    Ok(outline)
}

#[derive(Default)]
struct EventList<'a> {
    title: &'a str,
    drop: bool,
    events: Vec<Event<'a>>,
}

impl<'a> EventList<'a> {
    fn line(&mut self, at: usize, line: &'a str, findings: &mut Findings) {
        if let Some(title) = line.strip_prefix("TITLE:") {
            self.title = title.trim();
        } else if let Some(mode) = line.strip_prefix("FCM:") {
            self.drop = mode.trim().starts_with("DROP");
        } else if let Some(event) = event(at, line) {
            match event {
                Ok(event) => self.events.push(event),
                Err(what) => findings.note(Place::line(at), what),
            }
        } else if let Some(event) = self.events.last_mut() {
            let comment = line.trim_start_matches('*').trim();
            let name = |key: &str| comment.strip_prefix(key).map(str::trim);
            if let Some(name) = name("FROM CLIP NAME:").filter(|_| !event.is_transition) {
                event.name = name;
            } else if let Some(name) = name("TO CLIP NAME:") {
                event.name = name;
            } else if line.starts_with('*') && !comment.is_empty() && name("FROM CLIP NAME:").is_none() {
                event.comments.push(comment);
            }
        }
    }

    /// The lowest rate in use that holds all frame numbers.
    fn guess_rate(&self) -> FrameRate {
        let times = self.events.iter().flat_map(|event| event.source.into_iter().chain(event.record));
        let frames = times.filter_map(|time| time.rsplit([':', ';']).next()?.parse::<u32>().ok());
        let rate = match frames.max().unwrap_or_default() {
            0..=23 => FrameRate::FILM,
            24 => FrameRate::whole(25).unwrap_or(FrameRate::FILM),
            25..=29 if self.drop => FrameRate::near(29.97).unwrap_or(FrameRate::FILM),
            25..=29 => FrameRate::whole(30).unwrap_or(FrameRate::FILM),
            30..=49 => FrameRate::whole(50).unwrap_or(FrameRate::FILM),
            _ => FrameRate::whole(60).unwrap_or(FrameRate::FILM),
        };
        if self.drop && rate == FrameRate::FILM { FrameRate::near(29.97).unwrap_or(rate) } else { rate }
    }
}

/// An event line; what it is instead where it is one without a picture; `None` for any other line.
fn event(at: usize, line: &str) -> Option<Result<Event<'_>, TimelineFinding>> {
    let words: Vec<&str> = line.split_whitespace().take(16).collect();
    let (number, _) = words.split_first()?;
    if !number.bytes().all(|byte| byte.is_ascii_digit()) || words.len() < 8 {
        return None;
    }
    let (head, times) = words.split_at(words.len() - 4);
    let [source_start, source_end, start, end] = times else { return None };
    if !times.iter().all(|time| time.split([':', ';']).count() == 4) {
        return None;
    }
    let reel = head.get(1).copied()?;
    let channel = head.get(2).copied().unwrap_or("V");
    if channel.starts_with('A') && !channel.contains('V') {
        return Some(Err(TimelineFinding::SoundOnly));
    }
    let is_transition = head.iter().skip(3).any(|word| {
        *word == "D"
            || (word.starts_with('W')
                && word.len() > 1
                && word.get(1..).is_some_and(|code| code.parse::<u32>().is_ok()))
    });
    Some(Ok(Event {
        line: at,
        reel,
        source: [source_start, source_end],
        record: [start, end],
        is_transition,
        name: "",
        comments: Vec::new(),
    }))
}
