//! Where the credits go: by kind, pass, model and scene, down to the single asset.

use std::cmp::Reverse;

use super::{Extent, Tone, Toned, board, contingency_title, number, total_words, words};
use crate::domain::{Asset, AssetId, Credits, Kind, ModelId, Pass, PassFilter, Project, Scene, SceneId};
use crate::figures::usage::Progress;
use crate::figures::why::Figure;
use crate::figures::{AssetFigures, Basis, Figures, Held, Lens, Outlook, PartOutlooks, Shares, Sum};
use crate::words::say;

/// How many scenes and assets are listed, those that cost most (for safe totals: that cost most on average); the rest is
/// counted.
const MOST_ROWS: usize = 40;

/// Where the credits go.
#[derive(Clone, Debug, PartialEq)]
pub struct CostsView {
    /// Facts about the whole: total, motion, credits for a second.
    pub facts: Vec<CostFact>,
    /// The total split up in several ways.
    pub groups: Vec<CostGroup>,
    /// What has to be known to read the parts; `None` where they simply add up.
    pub note: Option<String>,
}

/// A fact about the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostFact {
    /// What it is.
    pub name: String,
    /// How much it is.
    pub value: Toned,
    /// What to ask to see what it is made of.
    pub figure: Figure,
}

/// The total split up in one way.
#[derive(Clone, Debug, PartialEq)]
pub struct CostGroup {
    /// Such as “By model”.
    pub title: &'static str,
    /// The parts, most expensive first.
    pub rows: Vec<CostRow>,
    /// How many cheaper parts are not listed.
    pub more: usize,
}

/// A part of the total.
#[derive(Clone, Debug, PartialEq)]
pub struct CostRow {
    /// What it is.
    pub label: String,
    /// Its credits.
    pub amount: Toned,
    /// Its share of the most expensive part, 0 to 1.
    pub share: f32,
    /// Its kind, where it has one.
    pub kind: Option<Kind>,
    /// What a click leads to.
    pub part: Part,
    /// Its three totals and its chance in a sentence; `None` where they are not asked for.
    pub outlook: Option<String>,
}

/// A part of the total, for looking into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// All assets of a kind.
    Kind(Kind),
    /// All choices of a pass.
    Pass(Pass),
    /// All choices of a model.
    Model(ModelId),
    /// All assets of a scene; `None` is the project itself.
    Scene(Option<SceneId>),
    /// What is charged once for all narrations together.
    Rounding,
}

/// An asset of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssetRow {
    /// The scene; `None` is the project itself.
    pub scene: Option<SceneId>,
    /// The asset.
    pub asset: AssetId,
    /// Its kind.
    pub kind: Kind,
    /// Scene and model, such as `2 · Veo2 · 8+5 s`.
    pub label: String,
    /// Its credits.
    pub amount: Toned,
}

/// A board whose costs are split up.
#[derive(Clone, Copy, Debug)]
pub struct CostedBoard<'a> {
    /// The board.
    pub project: &'a Project,
    /// What is still to go of it.
    pub to_go: &'a Figures,
    /// What its takes have come to.
    pub progress: &'a Progress,
    /// What may be spent; `None` where that is not known.
    pub left: Option<Credits>,
}

/// Splits up the total of what is still to go, and says what was spent.
///
/// Parts add up to the total on every basis, less what is held back: that is a fact about the whole. Slow on a large
/// board.
pub fn costs(lens: &Lens<'_>, board: &CostedBoard<'_>) -> CostsView {
    let CostedBoard { project, to_go: figures, left, .. } = *board;
    let shares = &Shares::of(figures, lens);
    let outlooks = (lens.basis == Basis::Safe).then(|| figures.part_outlooks(lens, left.unwrap_or_default()));
    let parts = Parts { lens, shares, figures, outlooks, left, held: lens.held(figures) };
    let groups = [parts.kinds(), parts.passes(), parts.models(), parts.scenes(project)];
    let groups: Vec<_> = groups.into_iter().filter(|group| !group.rows.is_empty()).collect();
    let safe = (lens.basis == Basis::Safe).then(|| say!("costs-shares"));
    let beside = (!parts.held.is_none()).then(|| say!("costs-beside"));
    let notes: Vec<&str> = [safe, beside].into_iter().flatten().filter(|_| !groups.is_empty()).collect();
    let note = (!notes.is_empty()).then(|| notes.join(" "));
    let mut facts = facts(lens, board);
    facts.extend(super::takes::spent_facts(board.progress, figures, lens));
    CostsView { facts, groups, note }
}

fn facts(lens: &Lens<'_>, board: &CostedBoard<'_>) -> Vec<CostFact> {
    let CostedBoard { project, to_go: figures, progress, .. } = *board;
    let total = lens.project(figures);
    let running = project.running_millis();

    let fact = |name: String, value: Toned, figure: Figure| CostFact { name, value, figure };
    let held = lens.held(figures);
    let basis = total_words(lens, &held);
    let name = match Extent::of(figures) {
        Extent::ToGo => say!("costs-to-go-on", basis = &basis),
        Extent::Whole => say!("costs-total-on", basis = &basis),
    };
    let mut facts = vec![fact(name, board::sum_text(total), Figure::Total)];
    if !held.is_none() {
        let beside = number::credits(held.beside(lens.work(figures).credits));
        let name = contingency_title(project.contingency);
        facts.push(fact(name, Toned::new(Tone::Plain, beside), Figure::Contingency));
    }
    if let Some(percent) = project.motion_percent() {
        let motion = Toned::new(Tone::Plain, number::percent(percent));
        facts.push(fact(say!("costs-in-motion").to_owned(), motion, Figure::Motion));
    }
    // A second that is finished was paid with what is spent as well as with what is still to go.
    let all = total.credits.get().saturating_add(progress.spent.get());
    let millicredits = all.saturating_mul(1_000_000).checked_div(running);
    if let Some(each) = millicredits {
        let known = || number::tenths(each);
        let is_known = total.unpriced == 0 && project.has_all_lengths();
        let text = if is_known { known() } else { say!("costs-not-known").to_owned() };
        let name = say!("costs-per-second", basis = &basis);
        facts.push(fact(name, Toned::new(Tone::Plain, text), Figure::PerSecond));
    }
    facts
}

/// Splits up the total on one basis.
struct Parts<'a> {
    lens: &'a Lens<'a>,
    shares: &'a Shares,
    figures: &'a Figures,
    /// What is safe for each part; `None` unless that is asked for.
    outlooks: Option<PartOutlooks>,
    left: Option<Credits>,
    held: Held,
}

/// A part with its credits.
struct CostPart {
    sum: Sum,
    label: String,
    kind: Option<Kind>,
    part: Part,
    outlook: Option<String>,
}

/// What stands in the list of scenes.
#[derive(Clone, Copy)]
enum CostPlace<'a> {
    Scene(usize, &'a Scene),
    Own,
    Rounding,
}

impl Parts<'_> {
    /// A part with its share of the total, and in words what it would need by itself.
    fn share(&self, bare: Sum, share: Option<Credits>, alone: Option<&Outlook>) -> (Sum, Option<String>) {
        let credits = share.unwrap_or(bare.credits);
        (Sum { credits, ..bare }, alone.map(|outlook| outlook_words(outlook, self.left, &self.held)))
    }

    fn kinds(&self) -> CostGroup {
        let rows = self.shares.kinds(self.figures, self.lens).into_iter().map(|(kind, sum)| {
            let alone = self.outlooks.as_ref().and_then(|all| find(&all.kinds, &kind));
            let (sum, outlook) = self.share(sum, None, alone);
            let label = words::kind_title(kind).to_owned();
            CostPart { sum, label, kind: Some(kind), part: Part::Kind(kind), outlook }
        });
        group(say!("costs-by-kind"), rows.collect())
    }

    fn passes(&self) -> CostGroup {
        let both = self.lens.filter == PassFilter::Both;
        let shares = self.shares.passes(self.figures);
        let rows = [
            (Pass::Draft, PassFilter::Draft, say!("costs-draft-pass")),
            (Pass::Final, PassFilter::Final, say!("costs-final-pass")),
        ];
        let rows = rows.into_iter().filter(|_| both).map(|(pass, filter, label)| {
            let bare = self.figures.total(filter, self.lens.plan);
            let alone = self.outlooks.as_ref().and_then(|all| find(&all.passes, &pass));
            let (sum, outlook) = self.share(bare, shares.as_ref().map(|shares| *shares.get(pass)), alone);
            CostPart { sum, label: label.to_owned(), kind: None, part: Part::Pass(pass), outlook }
        });
        group(say!("costs-by-pass"), rows.collect())
    }

    fn models(&self) -> CostGroup {
        let prices = self.lens.prices;
        let shares = self.shares.models(self.figures);
        let rows = self.figures.by_model(self.lens).into_iter().map(|one| {
            let share = shares.as_ref().map(|all| all.get(&prices.place(&one.model)).copied().unwrap_or_default());
            // What the list lacks has no price, and no share.
            let share = if prices.model(&one.model).is_some() { share } else { None };
            let alone = self.outlooks.as_ref().and_then(|all| find(&all.models, &one.model));
            let (sum, outlook) = self.share(one.sum, share, alone);
            let kind = prices.model(&one.model).map(|model| model.kind);
            let label = prices.model_name(&one.model).to_owned();
            CostPart { sum, label, kind, part: Part::Model(one.model), outlook }
        });
        group(say!("costs-by-model"), rows.collect())
    }

    fn scenes(&self, project: &Project) -> CostGroup {
        let Self { lens, shares, figures, .. } = *self;
        let pairs = project.scenes.iter().zip(&figures.scenes).enumerate();
        let scenes = pairs
            .filter(|(_, (scene, _))| scene.is_included())
            .map(|(place, (scene, one))| (shares.scene(place, one, lens), CostPlace::Scene(place, scene)));
        let own = figures.project_assets.iter().map(|asset| shares.own_asset(asset, lens));
        let own = own.fold(Sum::ZERO, |sum, one| sum.plus(one).unwrap_or(sum));
        let rounding = Sum { credits: shares.rounding(figures, lens), unpriced: 0 };
        let rest = [(own, CostPlace::Own), (rounding, CostPlace::Rounding)];
        let mut rows: Vec<_> = scenes.chain(rest).filter(|(sum, _)| !sum.is_zero()).collect();
        let more = rows.len().saturating_sub(MOST_ROWS);
        most_expensive(&mut rows, MOST_ROWS);
        let row = |(sum, place): (Sum, CostPlace<'_>)| {
            let (label, part) = match place {
                CostPlace::Scene(place, scene) => {
                    (format!("{} · {}", scene.number_at(place), title(scene)), Part::Scene(Some(scene.id)))
                }
                CostPlace::Own => (super::own_title(project).to_owned(), Part::Scene(None)),
                CostPlace::Rounding => (say!("costs-rounding").to_owned(), Part::Rounding),
            };
            CostPart { sum, label, kind: None, part, outlook: None }
        };
        CostGroup { more, ..group(say!("costs-by-scene"), rows.into_iter().map(row).collect()) }
    }
}

fn find<'a, K: PartialEq, V>(list: &'a [(K, V)], wanted: &K) -> Option<&'a V> {
    list.iter().find(|(one, _)| one == wanted).map(|(_, found)| found)
}

/// The three totals of a part, and whether what is left would be enough for it alone.
fn outlook_words(outlook: &Outlook, left: Option<Credits>, held: &Held) -> String {
    let Outlook { bare, expected, safe, confidence, chance, .. } = outlook;
    let totals = say!(
        "costs-outlook",
        bare = bare.credits,
        expected = expected.ceil(),
        safe = *safe,
        percent = confidence.percent()
    );
    match left {
        Some(left) => say!(
            "costs-outlook-left",
            outlook = totals,
            left = left,
            held = u8::from(!held.is_none()),
            chance = super::chance_words(*chance)
        ),
        None => totals,
    }
}

/// Sorts by credits, the most expensive first, and keeps so many of them.
fn most_expensive<T>(rows: &mut Vec<(Sum, T)>, most: usize) {
    rows.sort_by_key(|(sum, _)| (Reverse(sum.credits), Reverse(sum.unpriced)));
    rows.truncate(most);
}

/// Sorts the parts, the most expensive first, and lists the first of them.
fn group(title: &'static str, rows: Vec<CostPart>) -> CostGroup {
    let mut rows: Vec<(Sum, CostPart)> = rows.into_iter().map(|row| (row.sum, row)).collect();
    rows.retain(|(sum, _)| !sum.is_zero());
    let more = rows.len().saturating_sub(MOST_ROWS);
    most_expensive(&mut rows, MOST_ROWS);
    let most = rows.first().map_or(0, |(sum, _)| sum.credits.get());
    let row = |(sum, found): (Sum, CostPart)| CostRow {
        label: found.label,
        amount: board::sum_text(sum),
        share: super::allowance::share(sum.credits.get(), most),
        kind: found.kind,
        part: found.part,
        outlook: found.outlook,
    };
    CostGroup { title, rows: rows.into_iter().map(row).collect(), more }
}

fn title(scene: &Scene) -> &str {
    if scene.title.trim().is_empty() { super::untitled_scene() } else { scene.title.trim() }
}

/// An asset with the place, from 0, and the scene that it belongs to.
type PlacedAsset<'a> = (Option<(usize, &'a Scene)>, &'a Asset);

/// The assets of a part, most expensive first, and how many more there are.
pub fn assets_of(
    part: &Part,
    lens: &Lens<'_>,
    shares: &Shares,
    project: &Project,
    figures: &Figures,
) -> (Vec<AssetRow>, usize) {
    let own = project.assets.iter().zip(&figures.project_assets).map(|(asset, one)| (None, asset, one));
    let pairs = project.scenes.iter().zip(&figures.scenes).enumerate();
    let in_scenes = pairs.filter(|(_, (scene, _))| scene.is_included()).flat_map(|(place, (scene, one))| {
        scene.assets.iter().zip(&one.assets).map(move |(asset, one)| (Some((place, scene.as_ref())), asset, one))
    });
    let share = |place: Option<usize>, asset: &AssetFigures, filter: PassFilter| {
        let passes = Pass::ALL.into_iter().filter(|pass| filter.includes(*pass));
        let each = passes.map(|pass| shares.choice(place, asset.id, pass).map(Credits::get));
        each.sum::<Option<u64>>().map(Credits::new)
    };
    let mut found: Vec<(Sum, PlacedAsset<'_>)> = own
        .chain(in_scenes)
        .filter_map(|(here, asset, one)| {
            let filter = filter_of(part, lens, here.map(|(_, scene)| scene), asset)?;
            let bare = one.sum(filter, lens.plan);
            let credits = share(here.map(|(place, _)| place), one, filter).unwrap_or(bare.credits);
            let sum = Sum { credits, ..bare };
            (!sum.is_zero()).then_some((sum, (here, asset)))
        })
        .collect();
    let more = found.len().saturating_sub(MOST_ROWS);
    most_expensive(&mut found, MOST_ROWS);
    let row = |(sum, (here, asset)): (Sum, PlacedAsset<'_>)| asset_row(here, asset, sum);
    (found.into_iter().map(row).collect(), more)
}

/// The passes of an asset that belong to a part; `None` when none does.
fn filter_of(part: &Part, lens: &Lens<'_>, here: Option<&Scene>, asset: &Asset) -> Option<PassFilter> {
    let only = |belongs: bool| belongs.then_some(lens.filter);
    match part {
        Part::Kind(kind) => only(asset.kind() == *kind),
        Part::Scene(scene) => only(here.map(|scene| scene.id) == *scene),
        Part::Rounding => only(asset.kind() == Kind::Speech),
        Part::Pass(Pass::Draft) => Some(PassFilter::Draft),
        Part::Pass(Pass::Final) => Some(PassFilter::Final),
        Part::Model(model) => {
            let has = |pass: Pass| {
                lens.filter.includes(pass) && asset.choice(pass).is_some_and(|choice| choice.model == *model)
            };
            match (has(Pass::Draft), has(Pass::Final)) {
                (true, true) => Some(PassFilter::Both),
                (true, false) => Some(PassFilter::Draft),
                (false, true) => Some(PassFilter::Final),
                (false, false) => None,
            }
        }
    }
}

fn asset_row(here: Option<(usize, &Scene)>, asset: &Asset, sum: Sum) -> AssetRow {
    let place = here.map_or_else(
        || say!("costs-project").to_owned(),
        |(place, scene)| format!("{} · {}", scene.number_at(place), title(scene)),
    );
    let label = if asset.label.trim().is_empty() { words::kind_label(asset.kind()) } else { asset.label.trim() };
    AssetRow {
        scene: here.map(|(_, scene)| scene.id),
        asset: asset.id,
        kind: asset.kind(),
        label: format!("{place} · {label}"),
        amount: board::sum_text(sum),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::sample::{figures, film, lens};

    fn view(basis: Basis) -> CostsView {
        let project = film();
        let lens = Lens { basis, ..lens("pro") };
        let figures = figures(&project);
        let progress = Progress::default();
        let left = Some(Credits::new(2_500));
        costs(&lens, &CostedBoard { project: &project, to_go: &figures, progress: &progress, left })
    }

    fn check(title: &str, expected: &[&str]) {
        let view = view(Basis::Bare);
        let group = view.groups.iter().find(|group| group.title == title).unwrap();
        let rows: Vec<String> = group.rows.iter().map(|row| format!("{} {}", row.label, row.amount.text)).collect();
        assert_eq!(rows, expected, "{title}");
    }

    #[test]
    fn the_total_is_split_up() {
        check("By kind", &["Video 1,875", "Images 70", "Scripts 10", "Speech 8"]);
        check(
            "By scene",
            &[
                "2 · The baker opens up 713",
                "6 · Untitled scene 620",
                "1 · Dawn over the harbour 342",
                "4 · Children on the quay 191",
                "5 · Ferry crossing 57",
                "3 · Hands in flour 30",
                "The project itself 10",
            ],
        );
    }

    #[test]
    fn every_way_of_splitting_up_adds_up_on_every_basis() {
        let (project, lens) = (film(), lens("pro"));
        let figures = figures(&project);
        for basis in Basis::ALL {
            let total = Lens { basis, ..lens }.project(&figures).credits.get();
            for group in view(basis).groups {
                let parts = group.rows.iter().map(|row| row.amount.text.replace(',', "").parse::<u64>().unwrap());
                assert_eq!(parts.sum::<u64>(), total, "{}, {basis}", group.title);
            }
        }
    }

    #[test]
    fn a_part_leads_to_its_assets() {
        let project = film();
        let part = Part::Model(ModelId::from("kling-v2.1"));
        let (lens, figures) = (lens("pro"), figures(&project));
        let (rows, more) = assets_of(&part, &lens, &Shares::of(&figures, &lens), &project, &figures);
        let labels: Vec<&str> = rows.iter().map(|row| row.label.as_str()).collect();
        assert_eq!(
            (labels, more),
            (vec!["5 · Ferry crossing · Shot", "3 · Hands in flour · Shot"], 0),
            "most expensive first"
        );
    }

    fn rows(view: &CostsView, title: &str) -> Vec<String> {
        let group = view.groups.iter().find(|group| group.title == title).unwrap();
        group.rows.iter().map(|row| format!("{} {}", row.label, row.amount.text)).collect()
    }

    #[test]
    fn a_safe_part_is_a_share_and_says_what_it_would_need_by_itself() {
        let view = view(Basis::Safe);
        assert_eq!(view.note.as_deref(), Some(say!("costs-shares")), "said once");
        let CostFact { name, value, .. } = &view.facts[0];
        assert_eq!((name.as_str(), value.text.as_str()), ("Total, 90 % safe", "3,958"), "of the whole");
        assert_eq!(rows(&view, "By kind"), ["Video 3,798", "Images 142", "Scripts 10", "Speech 8"], "of kinds");
        let video = view.groups[0].rows[0].outlook.as_deref().unwrap();
        let totals = "1,875 without retakes, 2,813 with retakes on average, at most 3,800 in 90 % of cases.";
        let left = "The 2,500 left are enough for this alone with a chance of 40 %.";
        assert_eq!(video, format!("{totals} {left}"), "and what that means");
        assert_eq!(self::view(Basis::Expected).note, None, "averages need no explanation");
    }

    #[test]
    fn with_retakes_the_parts_are_averages() {
        let expected = view(Basis::Expected);
        let kinds = expected.groups.iter().find(|group| group.title == "By kind").unwrap();
        let rows: Vec<&str> = kinds.rows.iter().map(|row| row.amount.text.as_str()).collect();
        assert_eq!(rows, ["2,813", "140", "10", "8"], "clips half as much again, stills twice, the rest as it is");
    }
}
