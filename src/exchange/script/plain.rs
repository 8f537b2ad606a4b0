//! Plain text and Markdown: a heading or a paragraph is a scene, and what it says is to be spoken; headings above others
//! are acts.

use super::{fountain, is_heading};
use crate::domain::{Kind, MAX_TEXT, Seconds, SpeechPace, Work};
use crate::exchange::finding::{Findings, Place};
use crate::exchange::outline::{Outline, OutlineAsset, OutlineScene, ReadAs};
use crate::exchange::{FileFinding, ScriptFinding};
use crate::exchange::{FileReading, ImportError, table};
use crate::prices::PriceList;

/// Reads a plain text: as a script or a table where it looks like one, else a scene for each paragraph.
pub(in crate::exchange) fn read_text(text: &str, reading: &mut FileReading<'_>) -> Result<Outline, ImportError> {
    let FileReading { prices, options, .. } = *reading;
    let findings = &mut reading.findings;
    if text.lines().any(is_heading) {
        findings.note(Place::START, FileFinding::LooksLikeAScript);
        return Ok(fountain::read(text, prices, options, findings));
    }
    if table::looks_like_a_table(text) {
        findings.note(Place::START, FileFinding::LooksLikeATable);
        return table::read_text(text, None, reading);
    }
    Ok(paragraphs(text, prices, findings, false))
}

/// Reads a Markdown outline: a scene for each heading; a first heading above others is the title.
pub(in crate::exchange) fn read_markdown(text: &str, prices: &PriceList, findings: &mut Findings) -> Outline {
    let has_headings = text.lines().any(|line| heading(line).is_some());
    paragraphs(text, prices, findings, has_headings)
}

/// The depth and the words of a Markdown heading.
fn heading(line: &str) -> Option<(usize, &str)> {
    let depth = line.bytes().take_while(|byte| *byte == b'#').count();
    let rest = line.get(depth..)?;
    ((1..=6).contains(&depth) && rest.starts_with([' ', '\t']))
        .then(|| (depth, rest.trim().trim_end_matches('#').trim()))
}

fn paragraphs(text: &str, prices: &PriceList, findings: &mut Findings, by_heading: bool) -> Outline {
    let mut outline = Outline { read_as: ReadAs::Paragraphs, ..Outline::default() };
    let mut open: Option<OutlineScene> = None;
    let mut ranks = Vec::new();
    let mut rank = 0;
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    for (at, line) in text.split('\n').enumerate() {
        let place = Place::line(at + 1);
        if let Some((depth, words)) = heading(line).filter(|_| by_heading) {
            close(&mut outline, open.take());
            ranks.resize(outline.scenes.len(), rank);
            rank = depth;
            open = Some(OutlineScene { place, title: words.to_owned(), ..OutlineScene::default() });
        } else if line.trim().is_empty() && !by_heading {
            close(&mut outline, open.take());
        } else {
            let scene = open.get_or_insert_with(|| OutlineScene { place, ..OutlineScene::default() });
            if !scene.narration.is_empty() {
                scene.narration.push('\n');
            }
            scene.narration.push_str(line.trim_end());
        }
    }
    close(&mut outline, open);
    ranks.resize(outline.scenes.len(), rank);
    if by_heading {
        if take_title(&mut outline, &text) {
            ranks.remove(0);
        }
        take_acts(&mut outline, &ranks);
    }
    for scene in &mut outline.scenes {
        finish(scene, prices, findings);
    }
    if outline.scenes.iter().any(|scene| scene.seconds.is_some()) {
        findings.note(Place::START, ScriptFinding::SpokenPace(prices.spoken.characters_per_second));
    }
    outline
}

/// Takes up a scene that says anything.
fn close(outline: &mut Outline, scene: Option<OutlineScene>) {
    if let Some(scene) = scene.filter(|scene| !scene.title.is_empty() || !scene.narration.trim().is_empty()) {
        outline.add(scene);
    }
}

/// Takes a first heading of the highest rank, alone in that rank and with nothing below it, as the title; says whether
/// there is one.
fn take_title(outline: &mut Outline, text: &str) -> bool {
    let ranks: Vec<usize> = text.lines().filter_map(heading).map(|(depth, _)| depth).collect();
    let Some((first, rest)) = ranks.split_first() else { return false };
    let alone = !rest.is_empty() && rest.iter().all(|depth| depth > first);
    let is_bare = outline.scenes.first().is_some_and(|scene| scene.narration.trim().is_empty());
    if alone && is_bare {
        outline.title = outline.scenes.remove(0).title;
    }
    alone && is_bare
}

/// Headings of one rank with nothing below them but headings of a lower one are acts.
fn take_acts(outline: &mut Outline, ranks: &[usize]) {
    let scenes = std::mem::take(&mut outline.scenes);
    let next = ranks.iter().skip(1).copied().map(Some).chain([None]);
    let is_part = |scene: &OutlineScene, rank: usize, next: Option<usize>| {
        scene.narration.trim().is_empty() && next.is_some_and(|next| next > rank)
    };
    let ranked: Vec<(OutlineScene, usize, Option<usize>)> = scenes
        .into_iter()
        .zip(ranks.iter().copied().zip(next))
        .map(|(scene, (rank, next))| (scene, rank, next))
        .collect();
    let parts = ranked.iter().filter(|(scene, rank, next)| is_part(scene, *rank, *next));
    let highest = parts.map(|(_, rank, _)| *rank).min();
    let mut act = String::new();
    for (mut scene, rank, next) in ranked {
        if Some(rank) == highest && is_part(&scene, rank, next) {
            act = scene.title;
        } else {
            scene.act = std::mem::take(&mut act);
            outline.scenes.push(scene);
        }
    }
}

/// Gives a scene its length, its shot and its voice.
fn finish(scene: &mut OutlineScene, prices: &PriceList, findings: &mut Findings) {
    let text = scene.narration.trim_matches('\n').to_owned();
    scene.narration = text.chars().take(MAX_TEXT).collect();
    if scene.narration.len() < text.len() {
        findings.lost(scene.place, ScriptFinding::TextTooLong);
    }
    if scene.title.is_empty() {
        scene.title = first_words(&scene.narration);
    }
    match prices.spoken.millis(&scene.narration, SpeechPace::default()) {
        Some(millis) => {
            let tenths = millis.div_ceil(100).saturating_mul(100);
            scene.seconds = Seconds::from_millis(tenths).ok().filter(|seconds| !seconds.is_zero());
        }
        None => findings.guessed(scene.place, ScriptFinding::UnknownPace),
    }
    scene.assets.push(OutlineAsset::usual(scene.place, String::new(), Work::usual(Kind::Video), prices));
    if !scene.narration.trim().is_empty() {
        let label = "Narration".to_owned();
        scene.assets.push(OutlineAsset::usual(scene.place, label, Work::usual(Kind::Speech), prices));
    }
}

/// The first words of a text, as a title.
pub(in crate::exchange) fn first_words(text: &str) -> String {
    const LENGTH: usize = 48;
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    let line = line.trim_start_matches(['#', '-', '*', '>', ' ']);
    if line.chars().count() <= LENGTH {
        return line.to_owned();
    }
    let cut: String = line.chars().take(LENGTH).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(before, _)| before);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.']))
}
