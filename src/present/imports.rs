//! What an import has to say, and what became of scenes.

use super::{finding_what_words, number};
use crate::domain::{Project, TakeUnit};
use crate::exchange::{
    ImportFinding, LogGroupKind, LogLine, LogWhy, Report, SceneChange, SceneFate, ScenePart, TakePlace, Unassigned,
    UnreadWhy,
};
use crate::prices::PriceList;
use crate::words::say;
use crate::workspace::{AssignChoice, SeenLog};

/// How many lines of a finding are named.
const NAMED: usize = 5;

/// How many lines stand in a notice.
const SHOWN: usize = 4;

/// What is imported, by name; what has no file was pasted.
pub fn source_name(file: Option<&str>) -> &str {
    file.unwrap_or_else(|| say!("import-pasted-text"))
}

/// A report as lines of text, counts first.
pub fn import_lines(report: &Report) -> Vec<String> {
    let millis = report.millis;
    let mut lines = vec![say!(
        "import-counts",
        scenes = report.scenes,
        assets = report.assets,
        count = report.dialogue_characters,
        seconds = number::thousandths(millis)
    )];
    if report.speakers() > 0 {
        let names: Vec<&str> = report.voices.iter().map(|voice| voice.name.as_str()).collect();
        let (cues, speakers) = (report.cues, report.speakers());
        lines.push(say!("import-cues", cues = cues, speakers = speakers, names = names.join(", ")));
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
        lines.push(say!("import-more-findings", count = more));
    }
    say!("import-summary", what = lines.join("; "))
}

/// How much a project holds: `6 scenes, 19 assets`.
pub fn size_words(project: &Project) -> String {
    say!("import-size", scenes = project.scenes.len(), assets = project.asset_count())
}

/// What became of a scene of a file: `new: scene 3, Ferry crossing`.
pub fn scene_change_words(change: &SceneChange) -> String {
    let title = if change.title.trim().is_empty() { say!("import-without-title") } else { change.title.trim() };
    let number = (change.position + 1).to_string();
    match &change.what {
        SceneFate::New => say!("import-scene-new", number = number, title = title),
        SceneFate::Changed(parts) => {
            let parts: Vec<&str> = parts.iter().map(|part| scene_part_word(*part)).collect();
            say!("import-scene-changed", number = number, title = title, parts = parts.join(", "))
        }
        SceneFate::Gone => say!("import-scene-gone", number = number, title = title),
    }
}

fn scene_part_word(part: ScenePart) -> &'static str {
    match part {
        ScenePart::Title => say!("import-part-title"),
        ScenePart::Length => say!("import-part-length"),
        ScenePart::Narration => say!("import-part-narration"),
        ScenePart::Notes => say!("import-part-notes"),
        ScenePart::Picture => say!("import-part-picture"),
        ScenePart::Act => say!("import-part-act"),
        ScenePart::Presence => say!("import-part-omitted"),
        ScenePart::Assets => say!("import-part-assets"),
    }
}

/// What a group of a log’s lines is called on screen and in text.
pub fn log_group_title(kind: LogGroupKind) -> &'static str {
    match kind {
        LogGroupKind::Matched => say!("import-log-matched"),
        LogGroupKind::Differing => say!("import-log-differing"),
        LogGroupKind::New => say!("import-log-new"),
        LogGroupKind::Unassigned => say!("import-log-unassigned"),
        LogGroupKind::Unlogged => say!("import-log-unlogged"),
        LogGroupKind::Unreadable => say!("import-log-unreadable"),
    }
}

/// What the lines of a group are, as a sentence or two.
pub fn log_group_about(kind: LogGroupKind) -> &'static str {
    match kind {
        LogGroupKind::Matched => say!("import-log-matched-about"),
        LogGroupKind::Differing => say!("import-log-differing-about"),
        LogGroupKind::New => {
            say!("import-log-new-about")
        }
        LogGroupKind::Unassigned => say!("import-log-unassigned-about"),
        LogGroupKind::Unlogged => say!("import-log-unlogged-about"),
        LogGroupKind::Unreadable => say!("import-log-unreadable-about"),
    }
}

/// Why a line of a log has no take, or is no run; empty where it has one.
pub fn log_why_words(why: &LogWhy) -> String {
    match why {
        LogWhy::Nothing => String::new(),
        LogWhy::Unassigned(Unassigned::NoAsset) => say!("import-why-no-asset").to_owned(),
        LogWhy::Unassigned(Unassigned::OtherProject) => say!("import-why-other-project").to_owned(),
        LogWhy::Unassigned(Unassigned::Several(count)) => {
            say!("import-why-several", count = *count)
        }
        LogWhy::Unassigned(Unassigned::NoUnit) => say!("import-why-no-unit").to_owned(),
        LogWhy::Unread(why) => unread_words(why),
    }
}

/// Why a row of a log cannot be read, as a sentence without a full stop.
pub fn unread_words(why: &UnreadWhy) -> String {
    match why {
        UnreadWhy::NoTime => say!("import-unread-no-time").to_owned(),
        UnreadWhy::NotATime(cell) => say!("import-unread-not-a-time", cell = cell),
        UnreadWhy::TooFarFromNow => say!("import-unread-too-far").to_owned(),
        UnreadWhy::NoModel => say!("import-unread-no-model").to_owned(),
        UnreadWhy::NoCredits => say!("import-unread-no-credits").to_owned(),
        UnreadWhy::NotCredits(cell) => say!("import-unread-not-credits", cell = cell),
        UnreadWhy::PartOfACredit(cell) => say!("import-unread-part", cell = cell),
        UnreadWhy::TooManyCredits(cell) => say!("import-unread-too-large", cell = cell),
        UnreadWhy::MoreThanATake(credits) => {
            say!("import-unread-more-than-a-take", count = *credits)
        }
    }
}

/// A log beside the recorded takes as text: each group with its lines, and what there is to say about the log.
pub fn run_log_report(seen: &SeenLog, name: &str, prices: &PriceList) -> String {
    let mut lines = vec![name.to_owned()];
    for group in &seen.groups {
        let (of, count) = (log_group_title(group.kind), group.credits());
        lines.push(say!("import-log-group", group = of, lines = group.lines.len(), count = count));
        lines.extend(group.lines.iter().map(|line| format!("  {}", log_line_words(line, prices))));
    }
    lines.extend(seen.log.findings.iter().map(|finding| {
        say!("import-log-finding", severity = finding.severity.to_string(), what = finding_what_words(&finding.what))
    }));
    lines.join("\n") + "\n"
}

/// What a line of a log says: `line 12 · 2026-11-22 16:05 · Kling v2.1 · 25 · Harbour, scene 3, Wide, final: kept`
fn log_line_words(line: &LogLine, prices: &PriceList) -> String {
    let place = line.place.map(|place| say!("import-line", line = place.line.to_string()));
    let at = line.at.map(|at| at.format("%Y-%m-%d %H:%M").to_string());
    let model = line.model.as_ref().map(|model| prices.short_name(model).to_owned());
    let parts = [place, at, model, log_line_charge(line), Some(log_line_what(line))];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// What was charged for a line of a log: `25`, and where that is not what is recorded, `25, recorded 50`.
pub fn log_line_charge(line: &LogLine) -> Option<String> {
    match (line.credits, line.recorded) {
        (Some(said), Some(recorded)) if said != recorded => {
            Some(say!("import-charge-recorded", charged = said, recorded = recorded))
        }
        (credits, recorded) => credits.or(recorded).map(number::credits),
    }
}

/// What a run can be assigned to: `3 · Wide, final`, `Script, final`.
pub fn assign_words(choice: &AssignChoice) -> String {
    let label = if choice.label.is_empty() { super::kind_label(choice.kind) } else { choice.label.as_str() };
    let pass = super::pass_word(choice.run.pass);
    if choice.scene == 0 { format!("{label}, {pass}") } else { format!("{} · {label}, {pass}", choice.scene) }
}

/// What a line of a log was made for and what became of it, or why there is nothing.
pub fn log_line_what(line: &LogLine) -> String {
    match (&line.of, line.outcome) {
        (Some(of), Some(outcome)) => {
            let (place, outcome) = (within_project(of), super::outcome_word(outcome));
            say!("import-made-for-project", project = &of.project, place = place, outcome = outcome)
        }
        _ => log_why_words(&line.why),
    }
}

/// The same where there is little room: without the project, which is mostly the open one.
pub fn log_line_short(line: &LogLine) -> String {
    match (&line.of, line.outcome) {
        (Some(of), Some(outcome)) => {
            say!("import-made-for", place = within_project(of), outcome = super::outcome_word(outcome))
        }
        _ => log_why_words(&line.why),
    }
}

/// What a take was made for within its project: `scene 3, Wide, final, unit 2`
fn within_project(of: &TakePlace) -> String {
    let scene =
        of.scene.filter(|scene| *scene > 0).map(|scene| say!("import-within-scene", number = scene.to_string()));
    let unit = match of.unit {
        TakeUnit::All => None,
        TakeUnit::One(number) => Some(say!("import-within-unit", number = number.to_string())),
    };
    let parts = [scene, Some(of.asset.clone()), Some(super::pass_word(of.pass).to_owned()), unit];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// How much a finding matters, what it is, and at most five of its lines.
pub fn import_finding_words(finding: &ImportFinding) -> String {
    let places = &finding.places;
    let named: Vec<String> = places.iter().take(NAMED).map(|place| place.line.to_string()).collect();
    say!(
        "import-finding",
        severity = finding.severity.to_string(),
        what = finding_what_words(&finding.what),
        count = places.len(),
        lines = named.join(", "),
        more = places.len().saturating_sub(NAMED)
    )
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
