//! The board: one card for a scene, worked out when the card is seen.

use super::{Tone, Toned, asset_line, basis_words, kind_noun, number};
use crate::domain::{Asset, AssetId, Credits, Importance, Kind, Letter, Pass, Presence, Project, Scene, SceneId};
use crate::figures::usage::{AssetState, Progress};
use crate::figures::{AssetContext, Basis, DoneAssets, Figures, Lens, SceneFigures, Shares, Sum};
use crate::prices::PriceList;
use crate::words::say;

/// What a scene without a title is called.
pub fn untitled_scene() -> &'static str {
    say!("board-untitled-scene")
}

/// What stands for the title of a deleted scene whose number stays.
fn struck_scene() -> &'static str {
    say!("board-struck-scene")
}

/// What stands for the credits of an asset that something else pays for.
fn paid_elsewhere() -> &'static str {
    say!("board-paid-elsewhere")
}

/// What a card says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardRow {
    /// The scene.
    pub id: SceneId,
    /// Its number: its place in story order from 1, or the one that it keeps.
    pub number: String,
    /// Its title, or what stands for one.
    pub title: Toned,
    /// Its length, such as `0:08`.
    pub length: String,
    /// How much it matters.
    pub importance: Importance,
    /// The look that its shots share with others; empty for none.
    pub look: String,
    /// Whether it counts.
    pub presence: Presence,
    /// One line for each asset, in the user's order.
    pub lines: Vec<LineRow>,
    /// Its credits, or that it is omitted.
    pub total: Toned,
    /// How many findings there are.
    pub findings: usize,
    /// All of it for those who hear it: `Scene 2, The baker opens up, 0:11, 713 credits`.
    pub spoken: String,
}

/// What a card says of an asset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineRow {
    /// The asset.
    pub asset: AssetId,
    /// Its kind.
    pub kind: Kind,
    /// Model and amount, such as `Veo2 · 8+5 s`.
    pub text: String,
    /// Its credits; “free” on a plan that includes them; a dash in a pass it has no choice for.
    pub credits: Toned,
    /// Whether it needs no more takes.
    pub done: bool,
    /// The letter of what is chosen, where there are alternatives.
    pub letter: Option<Letter>,
}

impl CardRow {
    /// The same card with what was made of its assets: done assets are marked, and takes that were not kept are counted. What
    /// is stale shows the model that was paid for, what it has cost, and what it costs again.
    #[must_use]
    pub fn with_progress(mut self, progress: &Progress, done: &DoneAssets, prices: &PriceList) -> Self {
        for line in &mut self.lines {
            match progress.state(line.asset, done) {
                AssetState::ToDo => {}
                AssetState::Tried(takes) => {
                    line.text = say!("board-takes-made", line = &line.text, count = takes);
                }
                AssetState::DraftKept => line.text = say!("board-draft-kept", line = &line.text),
                AssetState::Part { kept, units } => {
                    let kept = super::units_kept(line.kind, kept, units);
                    line.text = format!("{} · {kept}", line.text);
                }
                AssetState::Done => line.done = true,
                AssetState::Stale => {
                    let made_by = done.work(line.asset, Pass::Final).and_then(|work| work.made_by.as_ref());
                    let model = made_by.map_or("", |model| prices.short_name(model));
                    let paid = progress.asset(line.asset).spent;
                    line.text = say!("board-paid-changed-since", model = model, credits = paid);
                    line.credits = Toned::new(Tone::Warn, say!("board-again", credits = &line.credits.text));
                }
            }
        }
        if !self.lines.is_empty() && self.lines.iter().all(|line| line.done) {
            self.spoken = say!("board-spoken-done", card = &self.spoken);
        }
        self
    }
}

/// The card of a scene, the `number`th in story order.
pub fn card(lens: &Lens<'_>, shares: &Shares, number: usize, scene: &Scene, figures: &SceneFigures) -> CardRow {
    let title = match scene.title.trim() {
        "" if scene.is_struck() => Toned::new(Tone::Quiet, struck_scene()),
        "" => Toned::new(Tone::Quiet, untitled_scene()),
        title => Toned::new(Tone::Plain, title),
    };
    // What was struck is no scene any more whose length is missing.
    let length = if scene.is_struck() { number::length(scene.seconds) } else { number::scene_length(scene.seconds) };
    let place = number.saturating_sub(1);
    let number = scene.number_at(place);
    let total = match scene.presence {
        Presence::Omitted => Toned::new(Tone::Quiet, say!("board-omitted")),
        Presence::Included => sum_text(shares.scene(place, figures, lens)),
    };
    let lettered = u8::from(scene.assets.iter().any(|asset| !asset.alternatives.is_empty()));
    let looks = u8::from(!scene.look.is_empty());
    let spoken = match scene.presence {
        Presence::Omitted => say!(
            "board-spoken-omitted",
            number = &number,
            title = &title.text,
            length = &length,
            looks = looks,
            look = &scene.look,
            lettered = lettered
        ),
        Presence::Included => say!(
            "board-spoken",
            number = &number,
            title = &title.text,
            length = &length,
            credits = &total.text,
            bare = u8::from(lens.basis == Basis::Bare),
            basis = basis_words(lens),
            looks = looks,
            look = &scene.look,
            lettered = lettered
        ),
    };
    CardRow {
        id: scene.id,
        spoken,
        number,
        look: scene.look.clone(),
        title,
        length,
        importance: scene.importance,
        presence: scene.presence,
        lines: lines(lens, shares, place, scene, figures),
        total,
        findings: figures.findings.len(),
    }
}

/// One line for each asset of the scene at a place, from 0.
pub fn lines(lens: &Lens<'_>, shares: &Shares, place: usize, scene: &Scene, figures: &SceneFigures) -> Vec<LineRow> {
    let context = AssetContext {
        seconds: scene.seconds,
        running: scene.seconds.millis().into(),
        characters: figures.narration_characters,
        has_image: scene.has(Kind::Image),
        ..AssetContext::default()
    };
    let pairs = scene.assets.iter().zip(&figures.assets);
    pairs.map(|(asset, one)| line(lens, asset, shares.asset(place, figures, one, lens), &context)).collect()
}

/// What is said of one asset, of a scene or of the project itself.
pub fn line(lens: &Lens<'_>, asset: &Asset, sum: Sum, context: &AssetContext) -> LineRow {
    let kind = asset.kind();
    let letter = (!asset.alternatives.is_empty()).then(|| asset.alternatives.chosen());
    let row = |text, credits| LineRow { asset: asset.id, kind, text, credits, done: false, letter };
    let label = if asset.label.trim().is_empty() { kind_noun(kind) } else { asset.label.trim() };
    // Whatever model it names, and whether it has a draft: something else pays for all of it.
    if asset.is_paid_elsewhere() {
        return row(label.to_owned(), asset_credits(lens, asset, sum));
    }
    if let Some(text) = asset_line(asset, context, lens.filter, lens.prices) {
        return row(text, asset_credits(lens, asset, sum));
    }
    row(say!("board-no-draft", label = label), Toned::none())
}

/// The credits of an asset: `700`, `unpriced`, `free`, `paid elsewhere`.
pub fn asset_credits(lens: &Lens<'_>, asset: &Asset, sum: Sum) -> Toned {
    let kind = asset.kind();
    if asset.is_paid_elsewhere() {
        return Toned::new(Tone::Quiet, paid_elsewhere());
    }
    if lens.is_free(kind) {
        return Toned::new(Tone::Good, say!("board-free"));
    }
    match (sum.credits.is_zero(), sum.unpriced) {
        (true, 1..) => Toned::new(Tone::Warn, say!("board-unpriced")),
        _ => sum_text(sum),
    }
}

/// What counts as nothing by the user's decision: `2 assets paid elsewhere count as nothing`; `None` where nothing does.
pub fn paid_elsewhere_words(project: &Project) -> Option<String> {
    let count = u64::try_from(project.paid_elsewhere().count()).unwrap_or(u64::MAX);
    (count > 0).then(|| say!("board-paid-elsewhere-count", count = count))
}

/// A sum in its tone: what has no price is worth a look.
pub fn sum_text(sum: Sum) -> Toned {
    let tone = if sum.unpriced > 0 { Tone::Warn } else { Tone::Plain };
    Toned::new(tone, number::priced(sum.credits, sum.unpriced))
}

/// The board in a line: `6 scenes · 0:52 · 100 % in motion`. Omitted scenes are counted apart.
/// First in full, then shorter for less room, down to its length.
pub fn board_summary(figures: &Figures) -> Vec<String> {
    let tally = &figures.tally;
    let (running, omitted, is_known) = (tally.running_millis, tally.omitted, tally.without_length == 0);
    let mut parts = vec![say!("board-scenes", count = figures.scenes.len().saturating_sub(omitted))];
    if omitted > 0 {
        parts.push(say!("board-omitted-count", count = omitted));
    }
    let length = number::running_time(running, is_known);
    parts.push(length.clone());
    let short = parts.join(" · ");
    if !is_known {
        return vec![short, length, format!("≥ {}", number::running_length(running))];
    }
    match tally.moving_millis.saturating_mul(100).checked_div(running) {
        Some(percent) => vec![say!("board-in-motion", board = &short, percent = percent), short, length],
        None => vec![short, length],
    }
}

/// What everything up to each scene costs, in story order: the project's own assets come before the first scene.
pub fn running_totals(lens: &Lens<'_>, shares: &Shares, figures: &Figures) -> Vec<Credits> {
    let add = |sum: Credits, one: Credits| Credits::new(sum.get().saturating_add(one.get()));
    let own = figures.project_assets.iter().map(|asset| shares.own_asset(asset, lens).credits);
    let mut running = own.fold(shares.rounding(figures, lens), add);
    let scenes = figures.scenes.iter().enumerate();
    let up_to = scenes.map(|(place, scene)| {
        running = add(running, shares.scene(place, scene, lens).credits);
        running
    });
    up_to.collect()
}

/// The place, from 0, of the first scene that what is left no longer pays for in full with what is held back; `None` when everything is paid for.
///
/// `running` is what everything up to each scene costs, of these figures.
pub fn balance_ends(lens: &Lens<'_>, figures: &Figures, running: &[Credits], left: Credits) -> Option<usize> {
    let room = lens.held(figures).room(left).unwrap_or_default();
    running.iter().position(|running| *running > room)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Choice, ModelId, PassFilter, Payment, Seconds, Work};
    use crate::present::sample::{figures, film, lens};

    /// A card as text: the head, then a line for each asset.
    fn shown(lens: &Lens<'_>, project: &Project, place: usize) -> String {
        let figures = figures(project);
        let shares = Shares::of(&figures, lens);
        let card = card(lens, &shares, place + 1, &project.scenes[place], &figures.scenes[place]);
        let mut rows = vec![format!("{} [{}] {}", card.title.text, card.length, card.total.text)];
        rows.extend(card.lines.iter().map(|line| format!("{} {}", line.text, line.credits.text)));
        rows.join(" / ")
    }

    fn check(plan: &str, place: usize, expected: &str) {
        assert_eq!(shown(&lens(plan), &film(), place), expected, "scene {} on {plan}", place + 1);
    }

    #[test]
    fn a_card_speaks_the_language_of_its_reader() {
        use crate::words::{Language, with_language};
        let project = film();
        let (figures, lens) = (figures(&project), lens("pro"));
        let shares = Shares::of(&figures, &lens);
        let scene = &project.scenes[1];
        let spoken = || card(&lens, &shares, 2, scene, &figures.scenes[1]).spoken;
        let (title, length) = (&scene.title, number::length(scene.seconds));
        let expected = [
            format!("Scene 2, {title}, {length}, 713 credits"),
            format!("Szene 2, {title}, {length}, 713 Credits"),
            format!("Escena 2, {title}, {length}, 713 créditos"),
            format!("シーン2、{title}、{length}、713クレジット"),
        ];
        assert_eq!(Language::ALL.map(|language| with_language(language, spoken)), expected, "in each language");
    }

    #[test]
    fn a_card_says_what_its_scene_costs() {
        check(
            "pro",
            1,
            "The baker opens up [0:11] 713 / Flux 1.1 Pro ×2 10 / Veo2 · 8+5 s 700 / Narration · 210 chars 3",
        );
        check("pro", 2, "Hands in flour [0:05] 30 / Flux Kontext Pro 5 / Kling v2.1 · 5 s 25 / Silent 0");
        check("pro", 5, "Untitled scene [0:08] 620 / GPT-Image-1 ×2 20 / Veo3 · 8 s 600 / Silent 0");
    }

    #[test]
    fn what_a_plan_gives_is_free() {
        check(
            "visionary",
            0,
            "Dawn over the harbour [0:08] 340 / Imagen-4 ×2 20 / Veo3 Fast · 8 s 320 / Narration · 142 chars free",
        );
        check(
            "studio",
            1,
            "The baker opens up [0:11] 700 / Flux 1.1 Pro ×2 free / Veo2 · 8+5 s 700 / Narration · 210 chars free",
        );
    }

    fn summed_up(project: &Project) -> Vec<String> {
        board_summary(&figures(project))
    }

    fn changed(change: impl FnOnce(&mut Scene)) -> Project {
        let mut project = film();
        change(std::sync::Arc::make_mut(&mut project.scenes[2]));
        project
    }

    #[test]
    fn what_has_no_price_is_said_and_not_counted() {
        let project = changed(|scene| scene.assets[1].final_choice = Choice::of(ModelId::from("clip-of-tomorrow")));
        let expected =
            "Hands in flour [0:05] 5 + 1 unpriced / Flux Kontext Pro 5 / clip-of-tomorrow · 5 s unpriced / Silent 0";
        assert_eq!(shown(&lens("pro"), &project, 2), expected, "one unknown model");
    }

    #[test]
    fn an_omitted_scene_has_no_total() {
        let project = changed(|scene| scene.presence = Presence::Omitted);
        let expected = "Hands in flour [0:05] omitted / Flux Kontext Pro 5 / Kling v2.1 · 5 s 25 / Silent 0";
        assert_eq!(shown(&lens("pro"), &project, 2), expected, "kept on the board");
        assert_eq!(summed_up(&project)[0], "5 scenes · 1 omitted · 0:47 · 100 % in motion", "and counted apart");
    }

    #[test]
    fn the_draft_pass_shows_drafts_only() {
        let project = changed(|scene| {
            scene.assets[0].label = "Start still".to_owned();
            scene.assets[1].draft = Some(Choice::of(ModelId::from("luma-ray-flash")));
        });
        let drafts = Lens { filter: PassFilter::Draft, ..lens("pro") };
        let expected =
            "Hands in flour [0:05] 30 / Start still · no draft — / Luma Ray Flash · 5 s 30 / narration · no draft —";
        assert_eq!(shown(&drafts, &project, 2), expected, "one draft");
    }

    #[test]
    fn what_is_paid_elsewhere_says_so_in_every_pass() {
        let project = changed(|scene| {
            scene.assets[0].label = "Start still".to_owned();
            scene.assets[0].payment = Payment::Elsewhere;
            scene.assets[2].payment = Payment::Elsewhere;
        });
        for filter in PassFilter::ALL {
            let shown = shown(&Lens { filter, ..lens("pro") }, &project, 2);
            assert!(shown.contains("/ Start still paid elsewhere /"), "{filter:?}: {shown}");
            assert!(shown.ends_with("/ narration paid elsewhere"), "{filter:?}: {shown}");
        }
    }

    #[test]
    fn a_card_can_be_heard() {
        let project = film();
        let figures = figures(&project);
        let shares = Shares::of(&figures, &lens("pro"));
        let card = card(&lens("pro"), &shares, 2, &project.scenes[1], &figures.scenes[1]);
        assert_eq!(card.spoken, "Scene 2, The baker opens up, 0:11, 713 credits", "its accessible name");
    }

    #[test]
    fn the_board_is_summed_up() {
        assert_eq!(summed_up(&film())[0], "6 scenes · 0:52 · 100 % in motion", "all of it moves");
        let half = changed(|scene| scene.assets[1].work = Work::Video { seconds: Some("2.5".parse().unwrap()) });
        assert_eq!(summed_up(&half)[0], "6 scenes · 0:52 · 95 % in motion", "2.5 of 52 seconds stand still");
        let long = changed(|scene| scene.assets[1].work = Work::Video { seconds: Some(Seconds::whole(60)) });
        assert_eq!(summed_up(&long)[0], "6 scenes · 0:52 · 100 % in motion", "a scene moves no longer than it lasts");
        assert_eq!(summed_up(&Project::default())[0], "0 scenes · 0:00", "no share of nothing");
        assert_eq!(summed_up(&film())[1..], ["6 scenes · 0:52", "0:52"], "shorter, where there is no room");
    }

    #[test]
    fn the_balance_ends_at_the_first_scene_it_does_not_pay_for() {
        let figures = figures(&film());
        let shares = Shares::of(&figures, &lens("pro"));
        let running = running_totals(&lens("pro"), &shares, &figures);
        let ends = |left| balance_ends(&lens("pro"), &figures, &running, Credits::new(left));
        // The script costs 10, the first two scenes 342 and 713.
        assert_eq!(ends(0), Some(0), "nothing left");
        assert_eq!(ends(351), Some(0), "one short of the first scene");
        assert_eq!(ends(352), Some(1), "the first scene is paid for");
        assert_eq!(ends(10_000), None, "everything is paid for");
    }
}
