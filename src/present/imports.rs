//! What an import has to say, and what became of scenes.

use super::{finding_what_words, number};
use crate::domain::{Project, TakeUnit};
use crate::exchange::{
    ImportFinding, LogGroupKind, LogLine, LogWhy, Report, SceneChange, SceneFate, ScenePart, TakePlace, Unassigned,
    UnreadWhy,
};
use crate::prices::PriceList;
use crate::workspace::{AssignChoice, SeenLog};

/// How many lines of a finding are named.
const NAMED: usize = 5;

/// How many lines stand in a notice.
const SHOWN: usize = 4;

/// What is imported, by name; what has no file was pasted.
pub fn source_name(file: Option<&str>) -> &str {
    file.unwrap_or("pasted text")
}

/// A report as lines of text, counts first.
pub fn import_lines(report: &Report) -> Vec<String> {
    let millis = report.millis;
    let places = format!("{:03}", millis % 1000);
    let places = places.trim_end_matches('0');
    let point = if places.is_empty() { "" } else { "." };
    let mut lines = vec![format!(
        "{}, {} of narration, {}{point}{places} s",
        counts(report.scenes, report.assets),
        number::counted_items(report.dialogue_characters, "character", "characters"),
        number::amount(millis / 1000),
    )];
    if report.speakers() > 0 {
        let names: Vec<&str> = report.voices.iter().map(|voice| voice.name.as_str()).collect();
        let speakers = number::counted_items(report.speakers(), "speaker", "speakers");
        let cues = number::counted_items(report.cues, "cue", "cues");
        lines.push(format!("{cues} by {speakers}: {}", names.join(", ")));
    }
    lines.extend(report.findings.iter().map(import_finding_words));
    // Names come from the file and must not break the line that mentions them.
    let plain = |line: String| line.chars().map(|one| if one.is_control() { ' ' } else { one }).collect();
    lines.into_iter().map(plain).collect()
}

/// A report as text, one line for each thing to know.
pub fn import_words(report: &Report) -> String {
    import_lines(report).join("\n")
}

/// The first lines of a report, and how many more there are, as a notice.
pub fn import_summary(report: &Report) -> String {
    let mut lines = import_lines(report);
    let more = lines.len().saturating_sub(SHOWN);
    lines.truncate(SHOWN);
    if more > 0 {
        lines.push(number::counted_items(more, "more finding", "more findings"));
    }
    format!("Imported: {}.", lines.join("; "))
}

/// How much a project holds: `6 scenes, 19 assets`.
pub fn size_words(project: &Project) -> String {
    counts(project.scenes.len(), project.asset_count())
}

/// What became of a scene of a file: `new: scene 3, Ferry crossing`.
pub fn scene_change_words(change: &SceneChange) -> String {
    let title = if change.title.trim().is_empty() { "without a title" } else { change.title.trim() };
    let number = change.position + 1;
    match &change.what {
        SceneFate::New => format!("new: scene {number}, {title}"),
        SceneFate::Changed(parts) => {
            let parts: Vec<&str> = parts.iter().map(|part| scene_part_word(*part)).collect();
            format!("changed: scene {number}, {title} ({})", parts.join(", "))
        }
        SceneFate::Gone => format!("gone: scene {number}, {title}; kept, but omitted"),
    }
}

const fn scene_part_word(part: ScenePart) -> &'static str {
    match part {
        ScenePart::Title => "title",
        ScenePart::Length => "length",
        ScenePart::Narration => "narration",
        ScenePart::Notes => "notes",
        ScenePart::Picture => "picture",
        ScenePart::Act => "act",
        ScenePart::Presence => "omitted",
        ScenePart::Assets => "assets",
    }
}

/// What a group of a log’s lines is called on screen and in text.
pub const fn log_group_title(kind: LogGroupKind) -> &'static str {
    match kind {
        LogGroupKind::Matched => "Matched",
        LogGroupKind::Differing => "Credits differ",
        LogGroupKind::New => "New takes",
        LogGroupKind::Unassigned => "Not assigned",
        LogGroupKind::Unlogged => "Not in the log",
        LogGroupKind::Unreadable => "Can’t be read",
    }
}

/// What the lines of a group are, as a sentence or two.
pub const fn log_group_about(kind: LogGroupKind) -> &'static str {
    match kind {
        LogGroupKind::Matched => "The log and your takes say the same.",
        LogGroupKind::Differing => "The same run, but with other credits. What is recorded stays as it is.",
        LogGroupKind::New => {
            "Runs without a take, each with the one asset that fits. The last run of a unit counts as kept."
        }
        LogGroupKind::Unassigned => "Runs without a take that fit no asset, or more than one. Record them by hand.",
        LogGroupKind::Unlogged => "Recorded takes of these days that the log does not have.",
        LogGroupKind::Unreadable => "Rows that can’t be read, and why.",
    }
}

/// Why a line of a log has no take, or is no run; empty where it has one.
pub fn log_why_words(why: &LogWhy) -> String {
    match why {
        LogWhy::Nothing => String::new(),
        LogWhy::Unassigned(Unassigned::NoAsset) => "no asset of a known project is made with this model".to_owned(),
        LogWhy::Unassigned(Unassigned::OtherProject) => "the project that the log names is not known here".to_owned(),
        LogWhy::Unassigned(Unassigned::Several(count)) => {
            let assets = number::counted_items(*count, "asset", "assets");
            format!("{assets} fit; a column with the asset’s name would settle it")
        }
        LogWhy::Unassigned(Unassigned::NoUnit) => {
            "the one asset that fits has several units, and none costs this".to_owned()
        }
        LogWhy::Unread(why) => unread_words(why),
    }
}

/// Why a row of a log cannot be read, as a sentence without a full stop.
pub fn unread_words(why: &UnreadWhy) -> String {
    match why {
        UnreadWhy::NoTime => "there is no time".to_owned(),
        UnreadWhy::NotATime(cell) => format!("“{cell}” isn’t a time"),
        UnreadWhy::TooFarFromNow => "this time is too far from now".to_owned(),
        UnreadWhy::NoModel => "there is no model".to_owned(),
        UnreadWhy::NoCredits => "there are no credits".to_owned(),
        UnreadWhy::NotCredits(cell) => format!("“{cell}” isn’t a number of credits"),
        UnreadWhy::PartOfACredit(cell) => format!("“{cell}” is part of a credit; credits are whole"),
        UnreadWhy::TooManyCredits(cell) => format!("“{cell}” is too large"),
        UnreadWhy::MoreThanATake(credits) => {
            format!("{} are more than a take can cost", number::credit_count(*credits))
        }
    }
}

/// A log beside the recorded takes as text: each group with its lines, and what there is to say about the log.
pub fn run_log_report(seen: &SeenLog, name: &str, prices: &PriceList) -> String {
    let mut lines = vec![name.to_owned()];
    for group in &seen.groups {
        let count = number::counted_items(group.lines.len(), "line", "lines");
        lines.push(format!("{}: {count}, {}", log_group_title(group.kind), number::credit_count(group.credits())));
        lines.extend(group.lines.iter().map(|line| format!("  {}", log_line_words(line, prices))));
    }
    lines.extend(
        seen.log.findings.iter().map(|finding| format!("{}: {}", finding.severity, finding_what_words(&finding.what))),
    );
    lines.join("\n") + "\n"
}

/// What a line of a log says: `line 12 · 2026-11-22 16:05 · Kling v2.1 · 25 · Harbour, scene 3, Wide, final: kept`
fn log_line_words(line: &LogLine, prices: &PriceList) -> String {
    let place = line.place.map(|place| format!("line {}", place.line));
    let at = line.at.map(|at| at.format("%Y-%m-%d %H:%M").to_string());
    let model = line.model.as_ref().map(|model| prices.short_name(model).to_owned());
    let parts = [place, at, model, log_line_charge(line), Some(log_line_what(line))];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// What was charged for a line of a log: `25`, and where that is not what is recorded, `25, recorded 50`.
pub fn log_line_charge(line: &LogLine) -> Option<String> {
    match (line.credits, line.recorded) {
        (Some(said), Some(recorded)) if said != recorded => {
            Some(format!("{}, recorded {}", number::credits(said), number::credits(recorded)))
        }
        (credits, recorded) => credits.or(recorded).map(number::credits),
    }
}

/// What a run can be assigned to: `3 · Wide, final`, `Script, final`.
pub fn assign_words(choice: &AssignChoice) -> String {
    let label = if choice.label.is_empty() { super::kind_label(choice.kind) } else { choice.label.as_str() };
    let pass = choice.run.pass;
    if choice.scene == 0 { format!("{label}, {pass}") } else { format!("{} · {label}, {pass}", choice.scene) }
}

/// What a line of a log was made for and what became of it, or why there is nothing.
pub fn log_line_what(line: &LogLine) -> String {
    match (&line.of, line.outcome) {
        (Some(of), Some(outcome)) => format!("{}, {}: {outcome}", of.project, within_project(of)),
        _ => log_why_words(&line.why),
    }
}

/// The same where there is little room: without the project, which is mostly the open one.
pub fn log_line_short(line: &LogLine) -> String {
    match (&line.of, line.outcome) {
        (Some(of), Some(outcome)) => format!("{}: {outcome}", within_project(of)),
        _ => log_why_words(&line.why),
    }
}

/// What a take was made for within its project: `scene 3, Wide, final, unit 2`
fn within_project(of: &TakePlace) -> String {
    let scene = of.scene.filter(|scene| *scene > 0).map(|scene| format!("scene {scene}"));
    let unit = match of.unit {
        TakeUnit::All => None,
        TakeUnit::One(number) => Some(format!("unit {number}")),
    };
    let parts = [scene, Some(of.asset.clone()), Some(of.pass.to_string()), unit];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// How much a finding matters, what it is, and at most five of its lines.
pub fn import_finding_words(finding: &ImportFinding) -> String {
    let places = &finding.places;
    let named: Vec<String> = places.iter().take(NAMED).map(|place| place.line.to_string()).collect();
    let word = if places.len() == 1 { "line" } else { "lines" };
    let more = match places.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {} more", number::amount(u64::try_from(more).unwrap_or(u64::MAX))),
    };
    format!("{}: {} ({word} {}{more})", finding.severity, finding_what_words(&finding.what), named.join(", "))
}

fn counts(scenes: usize, assets: usize) -> String {
    let scenes = number::counted_items(scenes, "scene", "scenes");
    format!("{scenes}, {}", number::counted_items(assets, "asset", "assets"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Credits;
    use crate::exchange::{Place, RowFinding, Severity};

    #[test]
    fn a_finding_names_at_most_five_lines() {
        let said = |severity, lines: std::ops::Range<usize>| {
            let places = lines.map(|line| Place { line, column: 1 }).collect();
            import_finding_words(&ImportFinding { what: RowFinding::NoImageCount.into(), severity, places })
        };
        assert_eq!(
            said(Severity::Guessed, 2..9),
            "guessed: no number of images, so 1 (lines 2, 3, 4, 5, 6 and 2 more)",
            "seven"
        );
        assert_eq!(said(Severity::Lost, 9..10), "lost: no number of images, so 1 (line 9)", "one");
    }

    #[test]
    fn a_changed_scene_names_its_parts() {
        let what = SceneFate::Changed(vec![ScenePart::Title, ScenePart::Presence]);
        let change = SceneChange { position: 2, title: "Ferry".to_owned(), what };
        assert_eq!(scene_change_words(&change), "changed: scene 3, Ferry (title, omitted)", "two parts");
    }

    #[test]
    fn numbers_of_a_log_are_written_as_everywhere() {
        let unread = |credits| unread_words(&UnreadWhy::MoreThanATake(Credits::new(credits)));
        assert_eq!(unread(2_000_000_000), "2,000,000,000 credits are more than a take can cost", "too many");
        let credits = |said, recorded| LogLine {
            credits: Some(Credits::new(said)),
            recorded: Some(Credits::new(recorded)),
            ..LogLine::default()
        };
        assert_eq!(log_line_charge(&credits(1_200, 2_400)).as_deref(), Some("1,200, recorded 2,400"), "they differ");
        assert_eq!(log_line_charge(&credits(1_200, 1_200)).as_deref(), Some("1,200"), "they agree");
    }
}
