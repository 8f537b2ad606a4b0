//! The bar at the foot of every screen: what is used, planned and left.

use super::{Extent, FirstStep, Standing, Tone, Toned, kind_title, number, spare_words, verdict_tone};
use crate::advice::Savings;
use crate::domain::{Credits, Kind};
use crate::figures::{Basis, Figures, Lens, Outlook, Sum};
use crate::words::say;

/// What the allowance bar says.
#[derive(Clone, Debug, PartialEq)]
pub struct AllowanceBar {
    /// The plan and its reset, such as `Pro · resets 14 Dec (22 days)`: in full, and then shorter for less room.
    pub captions: Vec<String>,
    /// What is planned, such as `2,043`.
    pub planned: Toned,
    /// The same for less room where a part of it has no price: `≥ 2,043`.
    pub planned_brief: Option<String>,
    /// What it is planned of, such as `planned of 2,160 left`: in full, and then shorter for less room.
    pub of: Vec<String>,
    /// What remains, such as `117 to spare` or `1,100 over`; a dash when the plan is not known.
    pub spare: Toned,
    /// The parts of the bar from left to right; what they leave of 1 is free.
    pub segments: Vec<BarSegment>,
    /// Where the allowance ends, 0 to 1; `None` when it ends with the bar.
    pub end: Option<f32>,
    /// What is wrong; `None` when nothing is.
    pub note: Option<Note>,
    /// Whether the safe total is not within what is left, and steps may change that: all of it has a known price.
    pub needs_steps: bool,
}

/// A part of the bar.
#[derive(Clone, Debug, PartialEq)]
pub struct BarSegment {
    /// What it stands for.
    pub what: Spending,
    /// Its share of the bar, 0 to 1.
    pub share: f32,
    /// What it says when asked, such as `Video 1,675`.
    pub name: String,
}

/// What credits go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spending {
    /// Used in this cycle already.
    Used,
    /// Taken first by other projects.
    Others,
    /// Planned for a kind.
    Planned(Kind),
    /// Held back on top of what is planned.
    Contingency,
}

/// Something wrong, and what helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// How bad it is.
    pub tone: Tone,
    /// What is wrong, as the start of the sentence; `None` where only what helps is worth a word.
    pub fault: Option<String>,
    /// What helps.
    pub helps: Option<NoteHelp>,
    /// The one button beside it.
    pub remedy: Remedy,
    /// By how much the allowance does not do; zero where that is not what is wrong.
    pub over: Credits,
    /// Whether a bare bar warns of the expected total.
    warns_of_expected: bool,
}

/// What helps where something is wrong, or could be better.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoteHelp {
    /// What swaps save, as it is said alone and behind a fault.
    Swaps(String),
    /// The first of the steps that bring the board within what is left.
    Step(FirstStep),
}

/// What a button of the allowance bar leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// What to do when credits run short.
    WaysOut,
    /// Where the user names the plan and the billing day.
    NamePlan,
    /// The choices without a price.
    ShowUnpriced,
    /// What could be cheaper or better.
    ReviewSwaps,
    /// The first of the steps that bring the board within what is left.
    ShowStep,
}

impl Remedy {
    /// The words on the button.
    pub fn label(self) -> &'static str {
        match self {
            Self::WaysOut => say!("costs-see-ways-out"),
            Self::NamePlan => say!("costs-choose-plan"),
            Self::ShowUnpriced => say!("costs-show-them"),
            Self::ReviewSwaps => say!("costs-review-swaps"),
            Self::ShowStep => say!("costs-see-steps"),
        }
    }
}

impl AllowanceBar {
    /// What is planned and what it is planned of, as they are shown beside each other: in full, and then shorter for less
    /// room. What has no price is said elsewhere too, so that it goes last.
    pub fn totals(&self) -> Vec<[&str; 2]> {
        let planned = [Some(self.planned.text.as_str()), self.planned_brief.as_deref()];
        let with_each = |planned| self.of.iter().map(move |of| [planned, of.as_str()]);
        planned.into_iter().flatten().flat_map(with_each).collect()
    }

    /// The basis on which it says what swaps save: that of the bar, or the expected one where a bare bar warns of it. One
    /// sentence speaks of one basis.
    pub fn swaps_on(&self, basis: Basis) -> Basis {
        match &self.note {
            Some(note) if basis == Basis::Bare && note.warns_of_expected => Basis::Expected,
            _ => basis,
        }
    }

    /// The same with a word of what swaps save: alone where nothing is wrong, and beside what is over where they save
    /// as much as that.
    #[must_use]
    pub fn with_swaps(mut self, savings: Savings) -> Self {
        let Some(swaps) = swap_words(savings).map(NoteHelp::Swaps) else { return self };
        let helps = |note: &Note| !note.over.is_zero() && savings.credits >= note.over;
        self.note = match self.note {
            None => Some(Note { helps: Some(swaps), ..Note::of(Tone::Quiet, None, Remedy::ReviewSwaps) }),
            Some(note) if helps(&note) => Some(Note { helps: Some(swaps), remedy: Remedy::ReviewSwaps, ..note }),
            note => note,
        };
        self
    }

    /// The same with the first step of those that bring the board within what is left, in the place of how much it is
    /// over: that stands beside it.
    #[must_use]
    pub fn with_step(mut self, first: FirstStep) -> Self {
        let first = NoteHelp::Step(first);
        self.note = match self.note {
            None => Some(Note { helps: Some(first), ..Note::of(Tone::Quiet, None, Remedy::ShowStep) }),
            Some(note) if !note.over.is_zero() => {
                let fault = note.fault.filter(|_| note.warns_of_expected);
                Some(Note { fault, helps: Some(first), remedy: Remedy::ShowStep, ..note })
            }
            note => note,
        };
        self
    }
}

impl Note {
    const fn of(tone: Tone, fault: Option<String>, remedy: Remedy) -> Self {
        Self { tone, fault, helps: None, remedy, over: Credits::ZERO, warns_of_expected: false }
    }

    /// The sentence, and a shorter one where there is less room than it takes.
    pub fn sentences(&self) -> Vec<String> {
        let mut all = vec![self.sentence()];
        all.extend(
            self.fault.as_ref().filter(|_| self.helps.is_some()).map(|fault| say!("costs-sentence", fault = fault)),
        );
        all
    }

    /// One sentence.
    pub fn sentence(&self) -> String {
        match (&self.fault, &self.helps) {
            (None, None) => String::new(),
            (Some(fault), None) => say!("costs-sentence", fault = fault),
            (Some(fault), Some(NoteHelp::Swaps(swaps))) => {
                say!("costs-fault-and-help", fault = fault, help = swaps)
            }
            (Some(fault), Some(NoteHelp::Step(first))) => {
                say!("costs-fault-and-help", fault = fault, help = first.clause())
            }
            (None, Some(NoteHelp::Swaps(swaps))) => say!("costs-sentence", fault = swaps),
            (None, Some(NoteHelp::Step(first))) => first.sentence(),
        }
    }
}

/// `4 swaps save 1,045 credits`; where nothing can be saved, what is better for nothing more. `None` without swaps.
pub fn swap_words(savings: Savings) -> Option<String> {
    let saved = number::credit_count(savings.credits);
    match (savings.swaps, savings.upgrades) {
        (0, 0) => None,
        (0, many) => Some(say!("costs-could-be-better", count = many)),
        (many, _) => Some(say!("costs-swaps-save", count = many, credits = saved)),
    }
}

/// The allowance bar for a project on a basis. A bare bar warns where the expected total is over what is left.
///
/// The parts of a safe bar are those of the expected one, stretched: what is kept in reserve belongs to no kind.
pub fn allowance_on(lens: &Lens<'_>, figures: &Figures, standing: &Standing<'_>, extent: Extent) -> AllowanceBar {
    let Lens { basis, confidence, .. } = *lens;
    let outlook = figures.outlook_in(lens, standing.room());
    let total = outlook.get(basis);
    let bare = basis == Basis::Bare;
    let mut parts: Vec<SpendingPart> = if bare {
        segments_of(figures.by_kind(lens.filter, lens.plan))
    } else {
        let expected = figures.expected(lens).ceil();
        let work = total.credits.less(outlook.contingency(basis));
        let kinds = figures.expected_by_kind(lens).into_iter();
        segments_of(kinds.map(|(kind, one)| (kind, Sum { credits: one.ceil(), unpriced: 0 })))
            .into_iter()
            .map(|(what, credits, name)| (what, stretched(credits, work, expected), name))
            .collect()
    };
    let held_back = outlook.contingency(basis);
    parts.push((Spending::Contingency, held_back, say!("costs-segment-contingency", credits = held_back)));
    let total_is = match (basis, extent) {
        (Basis::Bare, Extent::Whole) => say!("costs-planned").to_owned(),
        (Basis::Bare, Extent::ToGo) => say!("costs-to-go").to_owned(),
        (Basis::Expected, _) => say!("costs-expected").to_owned(),
        (Basis::Safe, _) => say!("costs-safe", percent = confidence.to_string()),
    };
    let mut bar = bar(&outlook, basis, parts, standing);
    bar.of = of_wordings(total_is, &standing.left_wordings());
    if let (true, None, Some(over)) =
        (bare, &bar.note, standing.left.and_then(|left| left.short_of(outlook.expected.ceil())))
    {
        let text = say!(
            "costs-with-retakes-short",
            held = u8::from(!outlook.held.is_none()),
            expected = outlook.expected.ceil(),
            unsure = u8::from(outlook.is_at_most),
            over = over
        );
        let note = Note::of(Tone::Warn, Some(text), Remedy::WaysOut);
        bar.note = Some(Note { over, warns_of_expected: true, ..note });
    }
    bar
}

/// A part of an expected total as a part of another total.
fn stretched(part: Credits, total: Credits, expected: Credits) -> Credits {
    let product = u128::from(part.get()).saturating_mul(total.get().into());
    let stretched = product.checked_div(expected.get().into()).unwrap_or_default();
    Credits::new(u64::try_from(stretched).unwrap_or(u64::MAX))
}

/// What is planned, how much of the bar it takes, and what it says.
type SpendingPart = (Spending, Credits, String);

fn segments_of(kinds: impl Iterator<Item = (Kind, Sum)>) -> Vec<SpendingPart> {
    let name = |kind: Kind, credits| format!("{} {}", kind_title(kind), number::credits(credits));
    kinds.map(|(kind, sum)| (Spending::Planned(kind), sum.credits, name(kind, sum.credits))).collect()
}

fn bar(outlook: &Outlook, basis: Basis, parts: Vec<SpendingPart>, standing: &Standing<'_>) -> AllowanceBar {
    let total = outlook.get(basis);
    let spoken_for =
        standing.used.get().saturating_add(standing.taken_first().get()).saturating_add(total.credits.get());
    let whole = standing.plan.map_or(spoken_for, |plan| spoken_for.max(plan.allowance.get()));
    let allowance = standing.plan.map(|plan| plan.allowance.get()).filter(|allowance| *allowance < whole);
    AllowanceBar {
        captions: captions(standing),
        planned: super::board::sum_text(total),
        planned_brief: (total.unpriced > 0 && !total.credits.is_zero())
            .then(|| format!("≥ {}", number::credits(total.credits))),
        of: Vec::new(),
        spare: spare(outlook, basis, standing),
        segments: segments(parts, standing, whole),
        end: allowance.map(|allowance| share(allowance, whole)),
        note: note(total, outlook, standing),
        needs_steps: standing.left.is_some_and(|left| outlook.bare.unpriced == 0 && outlook.safe > left),
    }
}

/// A part of a whole as 0 to 1, exact to a ten-thousandth.
pub(super) fn share(part: u64, whole: u64) -> f32 {
    let parts = u128::from(part).saturating_mul(10_000).checked_div(whole.into()).unwrap_or_default();
    f32::from(u16::try_from(parts.min(10_000)).unwrap_or(10_000)) / 10_000.0
}

fn captions(standing: &Standing<'_>) -> Vec<String> {
    let plan = standing.plan_name;
    let soon = standing.reset_soon();
    let resets = match standing.cycle() {
        None => vec![say!("costs-assumed").to_owned()],
        Some(_) if !soon.is_empty() => soon,
        Some(cycle) => {
            let (date, days) = (number::date(cycle.end, standing.today), cycle.days_left(standing.today));
            vec![say!("costs-resets-in", date = &date, days = days), say!("costs-resets", date = &date)]
        }
    };
    resets.into_iter().map(|resets| format!("{plan} · {resets}")).collect()
}

/// `planned of 2,160 left`, then without what says on which basis: the switch of totals says it too.
fn of_wordings(total_is: String, left: &[String]) -> Vec<String> {
    let Some(full) = left.first() else { return vec![total_is] };
    let brief = left.iter().map(|left| say!("costs-of", left = left));
    [say!("costs-total-of", total = total_is, left = full)].into_iter().chain(brief).collect()
}

/// What the total of a basis leaves, in the tone of the verdict where that is enough.
fn spare(outlook: &Outlook, basis: Basis, standing: &Standing<'_>) -> Toned {
    let Some(left) = standing.left else {
        return Toned::none();
    };
    let room = standing.room();
    let total = outlook.get(basis);
    let tone = if total.credits > left { Tone::Over } else { verdict_tone(&outlook.verdict()) };
    Toned::new(tone, spare_words(total, room, basis, &outlook.held))
}

fn segments(parts: Vec<SpendingPart>, standing: &Standing<'_>, whole: u64) -> Vec<BarSegment> {
    let used = (Spending::Used, standing.used, say!("costs-segment-used", credits = standing.used));
    let first = standing.taken_first();
    let others = (Spending::Others, first, say!("costs-segment-others", credits = first));
    let some = [used, others].into_iter().chain(parts).filter(|(_, credits, _)| !credits.is_zero());
    let segment = |(what, credits, name): SpendingPart| BarSegment { what, share: share(credits.get(), whole), name };
    some.map(segment).collect()
}

/// The one thing to say: what costs most first.
fn note(total: Sum, outlook: &Outlook, standing: &Standing<'_>) -> Option<Note> {
    let say = |tone, text, remedy| Some(Note::of(tone, Some(text), remedy));
    let Some(left) = standing.left else {
        let text = say!("costs-plan-not-in-list", plan = standing.plan_name);
        return say(Tone::Warn, text, Remedy::NamePlan);
    };
    if let Some(over) = left.short_of(total.credits) {
        let text = say!(
            "costs-needs-more",
            unsure = u8::from(total.unpriced > 0 || outlook.is_at_most),
            count = over,
            shared = u8::from(standing.is_shared()),
            held = u8::from(!outlook.held.is_none())
        );
        return Some(Note { over, ..Note::of(Tone::Over, Some(text), Remedy::WaysOut) });
    }
    if total.unpriced > 0 {
        let text = say!("costs-choices-unpriced", count = total.unpriced);
        return say(Tone::Warn, text, Remedy::ShowUnpriced);
    }
    if standing.billing_day.is_none() {
        let text = say!("costs-plan-assumed", plan = standing.plan_name);
        return say(Tone::Quiet, text, Remedy::NamePlan);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Account, Choice, ModelId, Project};
    use crate::present::sample::{account, balance_of, figures, film, lens};

    fn bar(project: &Project, plan: Option<&str>, used: u64) -> AllowanceBar {
        let account = plan.map_or_else(Account::default, account);
        let balance = balance_of(&account, used);
        let standing = Standing::of(&balance);
        let lens = Lens { plan: standing.plan, ..lens("pro") };
        allowance_on(&lens, &figures(project), &standing, Extent::Whole)
    }

    fn check(plan: Option<&str>, used: u64, expected: &str) {
        let bar = bar(&film(), plan, used);
        let note = bar.note.map_or(String::new(), |note| format!(" | {}", note.sentence()));
        let (caption, of) = (&bar.captions[0], &bar.of[0]);
        let shown = format!("{caption} | {} {of} | {}{note}", bar.planned.text, bar.spare.text);
        assert_eq!(shown, expected, "{plan:?} with {used} used");
    }

    #[test]
    fn the_bar_says_what_is_left() {
        check(
            Some("pro"),
            340,
            "Pro · resets 14 Dec (22 days) | 1,963 planned of 2,160 left | 197 to spare, no retakes \
             | With retakes: 2,971, 811 short.",
        );
        check(
            Some("pro"),
            537,
            "Pro · resets 14 Dec (22 days) | 1,963 planned of 1,963 left | 0 to spare, no retakes \
             | With retakes: 2,971, 1,008 short.",
        );
        check(
            Some("pro"),
            1_000,
            "Pro · resets 14 Dec (22 days) | 1,963 planned of 1,500 left | 463 short, no retakes \
             | This board needs 463 credits more than are left.",
        );
        check(
            None,
            0,
            "Starter · assumed | 1,963 planned of 200 left | 1,763 short, no retakes \
             | This board needs 1,763 credits more than are left.",
        );
        check(
            Some("gold"),
            5,
            "gold · resets 14 Dec (22 days) | 1,963 planned | — \
             | The price list does not have the plan “gold”, so its credits are not known.",
        );
    }

    #[test]
    fn the_bar_is_said_in_few_words_where_there_is_little_room() {
        let mut project = Project::clone(&film());
        for asset in std::sync::Arc::make_mut(&mut project.assets) {
            asset.final_choice = Choice::of(ModelId::from("script-of-tomorrow"));
        }
        let plain = bar(&film(), Some("pro"), 340);
        assert_eq!(plain.captions, ["Pro · resets 14 Dec (22 days)", "Pro · resets 14 Dec"], "the reset");
        assert_eq!(
            plain.totals(),
            [["1,963", "planned of 2,160 left"], ["1,963", "of 2,160 left"]],
            "the basis goes first"
        );
        let unpriced = bar(&project, Some("pro"), 340);
        let said = [
            ["1,953 + 1 unpriced", "planned of 2,160 left"],
            ["1,953 + 1 unpriced", "of 2,160 left"],
            ["≥ 1,953", "planned of 2,160 left"],
            ["≥ 1,953", "of 2,160 left"],
        ];
        assert_eq!(unpriced.totals(), said, "what has no price is told by the button beside it too");
    }

    #[test]
    fn what_is_held_back_is_a_part_of_the_bar_and_said() {
        let check = |contingency: &str, used: u64, expected: &str| {
            let project = Project { contingency: contingency.parse().unwrap(), ..film() };
            let bar = bar(&project, Some("pro"), used);
            let note = bar.note.map_or(String::new(), |note| format!(" | {}", note.sentence()));
            let last = bar.segments.last().map(|segment| segment.name.as_str()).unwrap_or_default();
            let shown = format!("{} {} | {} | {last}{note}", bar.planned.text, bar.of[0], bar.spare.text);
            assert_eq!(shown, expected, "{contingency} with {used} used");
        };
        let retakes = "With retakes and contingency: 3,269";
        check(
            "10 %",
            0,
            &format!(
                "2,160 planned of 2,500 left | 340 to spare after contingency, no retakes | Contingency 197 \
                 | {retakes}, 769 short."
            ),
        );
        let over = "This board needs 1 credit more than are left after contingency.";
        check(
            "10 %",
            341,
            &format!("2,160 planned of 2,159 left | 1 short after contingency, no retakes | Contingency 197 | {over}"),
        );
        check(
            "538",
            0,
            "2,501 planned of 2,500 left | 1 short after contingency, no retakes | Contingency 538 \
             | This board needs 1 credit more than are left after contingency.",
        );
    }

    #[test]
    fn what_is_left_of_a_project_is_to_go_not_planned() {
        let of = |extent: Extent| {
            let balance = balance_of(&account("pro"), 340);
            allowance_on(&lens("pro"), &figures(&film()), &Standing::of(&balance), extent).of[0].clone()
        };
        assert_eq!(of(Extent::Whole), "planned of 2,160 left", "nothing is done");
        assert_eq!(of(Extent::ToGo), "to go of 2,160 left", "something is done");
    }

    #[test]
    fn the_bar_says_what_swaps_save() {
        let check = |plan: &str, used: u64, savings: (usize, usize, u64), expected: &str| {
            let (swaps, upgrades, credits) = savings;
            let savings = Savings { swaps, upgrades, credits: Credits::new(credits) };
            let note = bar(&film(), Some(plan), used).with_swaps(savings).note;
            let shown = note.map(|note| format!("{} | {}", note.sentence(), note.remedy.label())).unwrap_or_default();
            assert_eq!(shown, expected, "{used} used, {savings:?}");
        };
        check("visionary", 0, (4, 1, 1_045), "4 swaps save 1,045 credits. | Review swaps");
        check("visionary", 0, (1, 0, 5), "1 swap saves 5 credits. | Review swaps");
        check("visionary", 0, (0, 6, 0), "6 choices could be better for no more credits. | Review swaps");
        check("visionary", 0, (0, 0, 0), "");
        assert_eq!(bar(&film(), Some("visionary"), 0).swaps_on(Basis::Bare), Basis::Bare, "nothing is wrong");
        let over = "This board needs 463 credits more than are left";
        check("pro", 1_000, (4, 1, 1_045), &format!("{over}; 4 swaps save 1,045 credits. | Review swaps"));
        check("pro", 1_000, (4, 1, 462), &format!("{over}. | See the ways out"));
    }

    #[test]
    fn the_first_step_is_the_sentence() {
        let check = |plan: &str, used: u64, needs: bool, expected: &str| {
            let bar = bar(&film(), Some(plan), used);
            assert_eq!(bar.needs_steps, needs, "{used} used of {plan}");
            let note =
                bar.with_step(FirstStep::of("Veo2 → Kling v2.1 on 4 shots, saves 900 with retakes".to_owned())).note;
            let shown = note.map(|note| format!("{} | {}", note.sentence(), note.remedy.label())).unwrap_or_default();
            assert_eq!(shown, expected, "{used} used of {plan}");
        };
        let alone = "First: Veo2 → Kling v2.1 on 4 shots, saves 900 with retakes. | See the steps";
        check("pro", 1_000, true, alone);
        check("visionary", 0, false, alone);
        let both = "first: Veo2 → Kling v2.1 on 4 shots, saves 900 with retakes. | See the steps";
        check("pro", 340, true, &format!("With retakes: 2,971, 811 short; {both}"));
        let unknown = "The price list does not have the plan “gold”, so its credits are not known. | Choose your plan";
        check("gold", 5, false, unknown);
    }

    #[test]
    fn the_bar_speaks_of_its_basis() {
        let account = account("pro");
        let balance = balance_of(&account, 340);
        let standing = Standing::of(&balance);
        let check = |basis: Basis, expected: &str| {
            let bar = allowance_on(&Lens { basis, ..lens("pro") }, &figures(&film()), &standing, Extent::Whole);
            let swaps_on = if basis == Basis::Bare { Basis::Expected } else { basis };
            assert_eq!(bar.swaps_on(basis), swaps_on, "what swaps save stands in a sentence about retakes");
            let note = bar.note.map_or(String::new(), |note| format!(" | {}", note.sentence()));
            let sum: f32 = bar.segments.iter().map(|part| part.share).sum();
            assert!(sum <= 1.001, "the parts fit the bar: {sum}");
            let shown = format!("{} {} | {}{note}", bar.planned.text, bar.of[0], bar.spare.text);
            assert_eq!(shown, expected, "on {basis}");
        };
        check(Basis::Bare, "1,963 planned of 2,160 left | 197 to spare, no retakes | With retakes: 2,971, 811 short.");
        let over = "This board needs 811 credits more than are left.";
        check(Basis::Expected, &format!("2,971 expected of 2,160 left | 811 short, with retakes | {over}"));
        let over = "This board needs 1,798 credits more than are left.";
        check(Basis::Safe, &format!("3,958 90 % safe of 2,160 left | 1,798 short, safe | {over}"));
    }

    #[test]
    fn what_has_no_price_is_told_before_an_assumed_plan() {
        let mut project = Project { scenes: Vec::new(), ..film() };
        let said = |project: &Project| bar(project, None, 0).note.map(|note| (note.sentence(), note.remedy));
        let assumed = "Starter is assumed until you name your plan.".to_owned();
        assert_eq!(said(&project), Some((assumed, Remedy::NamePlan)), "all is well but for the plan");
        for asset in std::sync::Arc::make_mut(&mut project.assets) {
            asset.final_choice = Choice::of(ModelId::from("script-of-tomorrow"));
        }
        let unpriced = "1 choice has no known price and is not counted.".to_owned();
        assert_eq!(said(&project), Some((unpriced, Remedy::ShowUnpriced)), "one unknown model");
    }

    #[test]
    fn the_segments_fill_the_bar_up_to_what_is_free() {
        let bar = bar(&film(), Some("pro"), 250);
        let parts: Vec<String> = bar.segments.iter().map(|part| format!("{} {}", part.name, part.share)).collect();
        let expected = ["Used 250 0.1", "Images 70 0.028", "Video 1,875 0.75", "Speech 8 0.0032", "Scripts 10 0.004"];
        assert_eq!(parts, expected, "shares of 2,500");
        assert_eq!(bar.end, None, "the allowance ends with the bar");
    }

    #[test]
    fn a_board_over_the_allowance_marks_where_it_ends() {
        let end = bar(&film(), Some("starter"), 0).end;
        assert_eq!(end, Some(share(200, 1_963)), "200 of 1,963");
    }
}
