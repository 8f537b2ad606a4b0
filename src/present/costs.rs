//! Where the credits go: by kind, pass, model and scene, down to the single asset.

use std::cmp::Reverse;

use super::{Extent, Tone, Toned, basis_words, board, number, words};
use crate::domain::{Asset, AssetId, Credits, Kind, ModelId, Pass, PassFilter, Project, Scene, SceneId};
use crate::figures::usage::Progress;
use crate::figures::{
    AssetFigures, Averages, Basis, Expected, Figures, Lens, Outlook, PartOutlooks, SafeTotals, SceneFigures, Sum,
};

/// How many scenes and assets are listed, those that cost most (for safe totals: that cost most on average); the rest is
/// counted.
const MOST_ROWS: usize = 40;

/// Where the credits go.
#[derive(Clone, Debug, PartialEq)]
pub struct CostsView {
    /// Facts about the whole: total, motion, credits for a second.
    pub facts: Vec<(String, Toned)>,
    /// The total taken apart in several ways.
    pub groups: Vec<CostGroup>,
    /// What has to be known to read the parts; `None` where they simply add up.
    pub note: Option<&'static str>,
}

/// The total taken apart in one way.
#[derive(Clone, Debug, PartialEq)]
pub struct CostGroup {
    /// Such as “By model”.
    pub title: &'static str,
    /// The parts, dearest first.
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
    /// Its share of the dearest part, 0 to 1.
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

/// Takes the total apart; `left` is what may be spent, where that is known.
///
/// Bare and expected parts add up to the total. Safe ones do not: each is safe by itself.
pub fn costs(lens: &Lens<'_>, (project, figures): (&Project, &Figures), left: Option<Credits>) -> CostsView {
    let outlooks = (lens.basis == Basis::Safe).then(|| figures.part_outlooks(lens, left.unwrap_or_default()));
    let parts = Parts { lens, figures, outlooks, left };
    let groups = [parts.kinds(), parts.passes(), parts.models(), parts.scenes(project)];
    let groups: Vec<_> = groups.into_iter().filter(|group| !group.rows.is_empty()).collect();
    let note = (lens.basis == Basis::Safe && !groups.is_empty()).then_some(NO_SUM);
    CostsView { facts: facts(lens, project, figures), groups, note }
}

/// How to read safe parts.
const NO_SUM: &str = "Each part is safe by itself. Safe totals do not add up: the parts seldom all go badly at once.";

fn facts(lens: &Lens<'_>, project: &Project, figures: &Figures) -> Vec<(String, Toned)> {
    let total = lens.project(figures);
    let running = project.running_millis();
    let what = if Extent::of(project) == Extent::ToGo { "Still to go" } else { "Total" };
    let mut facts = vec![(format!("{what}, {}", basis_words(lens)), board::sum_text(total))];
    if let Some(percent) = board::moving_millis(project).saturating_mul(100).checked_div(running) {
        facts.push(("In motion".to_owned(), Toned::new(Tone::Plain, number::percent(percent))));
    }
    // A second that is finished was paid with what is spent as well as with what is still to go.
    let all = total.credits.get().saturating_add(Progress::of(&project.takes).spent.get());
    let millicredits = all.saturating_mul(1_000_000).checked_div(running);
    if let Some(each) = millicredits {
        let tenths = each.div_ceil(100);
        let text = format!("{}.{}", number::amount(tenths / 10), tenths % 10);
        facts.push((format!("Credits for a finished second, {}", basis_words(lens)), Toned::new(Tone::Plain, text)));
    }
    facts
}

/// Takes the total apart on one basis.
struct Parts<'a> {
    lens: &'a Lens<'a>,
    figures: &'a Figures,
    /// What is safe for each part; `None` unless that is asked for.
    outlooks: Option<PartOutlooks>,
    left: Option<Credits>,
}

/// A part with its credits.
struct Found {
    sum: Sum,
    label: String,
    kind: Option<Kind>,
    part: Part,
    outlook: Option<String>,
}

/// What stands in the list of scenes.
#[derive(Clone, Copy)]
enum Place<'a> {
    Scene(usize, &'a Scene, &'a SceneFigures),
    Own,
    Rounding,
}

impl Parts<'_> {
    /// A part on the basis: bare, or the average in its place, or what is safe.
    fn found(&self, bare: Sum, average: impl FnOnce() -> Expected, safe: Option<&Outlook>) -> (Sum, Option<String>) {
        let credits = match (self.lens.basis, safe) {
            (Basis::Bare, _) => bare.credits,
            (Basis::Safe, Some(outlook)) => outlook.safe,
            _ => average().ceil(),
        };
        (Sum { credits, ..bare }, safe.map(|outlook| outlook_words(outlook, self.left)))
    }

    fn kinds(&self) -> CostGroup {
        let expected = self.lens.basis == Basis::Expected;
        let averages = if expected { self.figures.expected_by_kind(self.lens) } else { Vec::new() };
        let kinds = self.figures.by_kind(self.lens.filter, self.lens.plan);
        let rows = kinds.map(|(kind, bare)| {
            let safe = self.outlooks.as_ref().and_then(|all| find(&all.kinds, &kind));
            let (sum, outlook) = self.found(bare, || find(&averages, &kind).cloned().unwrap_or_default(), safe);
            let label = words::kind_title(kind).to_owned();
            Found { sum, label, kind: Some(kind), part: Part::Kind(kind), outlook }
        });
        group("By kind", rows.collect())
    }

    fn passes(&self) -> CostGroup {
        let both = self.lens.filter == PassFilter::Both;
        // The final pass is kept more often after a draft, so it is not asked for by itself.
        let averages = if both { self.figures.expected_by_pass(self.lens) } else { Vec::new() };
        let rows = [(Pass::Draft, PassFilter::Draft, "Draft pass"), (Pass::Final, PassFilter::Final, "Final pass")];
        let rows = rows.into_iter().filter(|_| both).map(|(pass, filter, label)| {
            let bare = self.figures.total(filter, self.lens.plan);
            let safe = self.outlooks.as_ref().and_then(|all| find(&all.passes, &pass));
            let (sum, outlook) = self.found(bare, || find(&averages, &pass).cloned().unwrap_or_default(), safe);
            Found { sum, label: label.to_owned(), kind: None, part: Part::Pass(pass), outlook }
        });
        group("By pass", rows.collect())
    }

    fn models(&self) -> CostGroup {
        let prices = self.lens.prices;
        let expected = self.lens.basis == Basis::Expected;
        let averages = if expected { self.figures.expected_by_model(self.lens) } else { Vec::new() };
        let average = |model: &ModelId| prices.index(model).and_then(|place| averages.get(place)).cloned();
        let models: Vec<(ModelId, Sum, Option<&Outlook>)> = if let Some(all) = &self.outlooks {
            all.models.iter().map(|(id, outlook)| (id.clone(), outlook.bare, Some(outlook))).collect()
        } else {
            let sums = self.figures.by_model(self.lens);
            sums.into_iter().map(|one| (one.model, one.sum, None)).collect()
        };
        let rows = models.into_iter().map(|(model, bare, safe)| {
            let (sum, outlook) = self.found(bare, || average(&model).unwrap_or_default(), safe);
            let kind = prices.model(&model).map(|model| model.kind);
            Found { sum, label: prices.model_name(&model).to_owned(), kind, part: Part::Model(model), outlook }
        });
        group("By model", rows.collect())
    }

    fn scenes(&self, project: &Project) -> CostGroup {
        let averages = Averages::of(self.lens);
        let bare = self.lens.basis == Basis::Bare;
        let (filter, plan) = (self.lens.filter, self.lens.plan);
        let pairs = project.scenes.iter().zip(&self.figures.scenes).enumerate();
        let scenes = pairs.filter(|(_, (scene, _))| scene.is_included()).map(|(place, (scene, one))| {
            let sum = if bare { one.sum(filter, plan) } else { averages.scene(one) };
            (sum, Place::Scene(place, scene, one))
        });
        let own = self.figures.project_assets.iter();
        let own = own.map(|asset| if bare { asset.sum(filter, plan) } else { averages.asset(asset) });
        let own = own.fold(Sum::ZERO, |sum, one| sum.plus(one).unwrap_or(sum));
        let rest = [(own, Place::Own), (rounding(self.lens, self.figures), Place::Rounding)];
        let mut rows: Vec<_> = scenes.chain(rest).filter(|(sum, _)| !sum.is_zero()).collect();
        let more = rows.len().saturating_sub(MOST_ROWS);
        dearest(&mut rows, MOST_ROWS);
        if self.lens.basis == Basis::Safe {
            let mut safe = SafeTotals::of(self.lens);
            for (sum, place) in &mut rows {
                *sum = match place {
                    Place::Scene(_, _, one) => safe.scene(one),
                    Place::Own => safe.own(self.figures),
                    Place::Rounding => *sum,
                };
            }
        }
        let row = |(sum, place): (Sum, Place<'_>)| {
            let (label, part) = match place {
                Place::Scene(place, scene, _) => {
                    (format!("{} · {}", place.saturating_add(1), title(scene)), Part::Scene(Some(scene.id)))
                }
                Place::Own => ("The project itself".to_owned(), Part::Scene(None)),
                Place::Rounding => ("Speech, rounded up once".to_owned(), Part::Rounding),
            };
            Found { sum, label, kind: None, part, outlook: None }
        };
        CostGroup { more, ..group("By scene", rows.into_iter().map(row).collect()) }
    }
}

fn find<'a, K: PartialEq, V>(list: &'a [(K, V)], wanted: &K) -> Option<&'a V> {
    list.iter().find(|(one, _)| one == wanted).map(|(_, found)| found)
}

/// The three totals of a part, and whether what is left would be enough for it alone.
fn outlook_words(outlook: &Outlook, left: Option<Credits>) -> String {
    let Outlook { bare, expected, safe, confidence, chance, .. } = outlook;
    let totals = format!(
        "{} without retakes, {} with retakes on average, at most {} in {} of all cases.",
        number::credits(bare.credits),
        number::credits(expected.ceil()),
        number::credits(*safe),
        number::percent(confidence.percent().into())
    );
    match left {
        Some(left) => format!(
            "{totals} The {} left are enough for this alone with a chance of {}.",
            number::credits(left),
            super::chance_words(*chance)
        ),
        None => totals,
    }
}

/// What is charged once for all narrations together.
fn rounding(lens: &Lens<'_>, figures: &Figures) -> Sum {
    if lens.is_free(Kind::Speech) {
        return Sum::ZERO;
    }
    let passes = Pass::ALL.into_iter().filter(|pass| lens.filter.includes(*pass));
    passes.fold(Sum::ZERO, |sum, pass| {
        let credits = *figures.speech_rounding.get(pass);
        sum.plus(Sum { credits, unpriced: 0 }).unwrap_or(sum)
    })
}

/// Sorts by credits, the dearest first, and keeps no more than so many.
fn dearest<T>(rows: &mut Vec<(Sum, T)>, most: usize) {
    rows.sort_by_key(|(sum, _)| (Reverse(sum.credits), Reverse(sum.unpriced)));
    rows.truncate(most);
}

/// Sorts the parts, the dearest first, and lists no more than anybody reads.
fn group(title: &'static str, rows: Vec<Found>) -> CostGroup {
    let mut rows: Vec<(Sum, Found)> = rows.into_iter().map(|row| (row.sum, row)).collect();
    rows.retain(|(sum, _)| !sum.is_zero());
    let more = rows.len().saturating_sub(MOST_ROWS);
    dearest(&mut rows, MOST_ROWS);
    let most = rows.first().map_or(0, |(sum, _)| sum.credits.get());
    let row = |(sum, found): (Sum, Found)| CostRow {
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
    if scene.title.trim().is_empty() { super::UNTITLED_SCENE } else { scene.title.trim() }
}

/// An asset with its figures, the place, scene and figures that it belongs to, and the passes that belong to a part.
type Member<'a> = (Option<(usize, &'a Scene, &'a SceneFigures)>, (&'a Asset, &'a AssetFigures), PassFilter);

/// The assets of a part, dearest first, and how many more there are.
pub fn assets_of(part: &Part, lens: &Lens<'_>, project: &Project, figures: &Figures) -> (Vec<AssetRow>, usize) {
    let own = project.assets.iter().zip(&figures.project_assets).map(|pair| (None, pair));
    let pairs = project.scenes.iter().zip(&figures.scenes).enumerate();
    let in_scenes = pairs.filter(|(_, (scene, _))| scene.is_included()).flat_map(|(place, (scene, one))| {
        let here = Some((place.saturating_add(1), scene.as_ref(), one.as_ref()));
        scene.assets.iter().zip(&one.assets).map(move |pair| (here, pair))
    });
    let averages = PassFilter::ALL.map(|filter| (filter, Averages::of(&lens.filtered(filter))));
    let mut found: Vec<(Sum, Member<'_>)> = own
        .chain(in_scenes)
        .filter_map(|(here, pair)| {
            let filter = filter_of(part, lens, here.map(|(_, scene, _)| scene), pair.0)?;
            let sum = match find(&averages, &filter).filter(|_| lens.basis != Basis::Bare) {
                Some(averages) => averages.asset(pair.1),
                None => pair.1.sum(filter, lens.plan),
            };
            (!sum.is_zero()).then_some((sum, (here, pair, filter)))
        })
        .collect();
    let more = found.len().saturating_sub(MOST_ROWS);
    dearest(&mut found, MOST_ROWS);
    if lens.basis == Basis::Safe {
        let mut safe = SafeTotals::of(lens);
        for (sum, (here, (asset, _), filter)) in &mut found {
            *sum = match here {
                Some((_, _, scene)) => safe.asset(scene, asset.id, *filter),
                None => safe.own_asset(figures, asset.id, *filter),
            };
        }
        dearest(&mut found, MOST_ROWS);
    }
    let row = |(sum, (here, (asset, _), _)): (Sum, Member<'_>)| {
        asset_row(here.map(|(number, scene, _)| (number, scene)), asset, sum)
    };
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
    let place = here.map_or_else(|| "Project".to_owned(), |(number, scene)| format!("{number} · {}", title(scene)));
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
        costs(&lens, (&project, &figures(&project)), Some(Credits::new(2_500)))
    }

    fn check(title: &str, expected: &[&str]) {
        let view = view(Basis::Bare);
        let group = view.groups.iter().find(|group| group.title == title).unwrap();
        let rows: Vec<String> = group.rows.iter().map(|row| format!("{} {}", row.label, row.amount.text)).collect();
        assert_eq!(rows, expected, "{title}");
    }

    #[test]
    fn the_total_is_taken_apart() {
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
    fn every_way_of_taking_apart_adds_up() {
        let project = film();
        let lens = lens("pro");
        let figures = figures(&project);
        let total = figures.total(lens.filter, lens.plan).credits.get();
        for group in view(Basis::Bare).groups {
            let sum: u64 = group.rows.iter().map(|row| row.amount.text.replace(',', "").parse::<u64>().unwrap()).sum();
            assert_eq!(sum, total, "{}", group.title);
        }
    }

    #[test]
    fn a_part_leads_to_its_assets() {
        let project = film();
        let part = Part::Model(ModelId::from("kling-v2.1"));
        let (rows, more) = assets_of(&part, &lens("pro"), &project, &figures(&project));
        let labels: Vec<&str> = rows.iter().map(|row| row.label.as_str()).collect();
        assert_eq!(
            (labels, more),
            (vec!["5 · Ferry crossing · Shot", "3 · Hands in flour · Shot"], 0),
            "dearest first"
        );
    }

    fn rows(view: &CostsView, title: &str) -> Vec<String> {
        let group = view.groups.iter().find(|group| group.title == title).unwrap();
        group.rows.iter().map(|row| format!("{} {}", row.label, row.amount.text)).collect()
    }

    #[test]
    fn each_part_is_safe_by_itself() {
        let view = view(Basis::Safe);
        let note = "Each part is safe by itself. Safe totals do not add up: the parts seldom all go badly at once.";
        assert_eq!(view.note, Some(note), "told once");
        assert_eq!(view.facts[0], ("Total, 90 % safe".to_owned(), Toned::new(Tone::Plain, "3,958")), "of the whole");
        assert_eq!(rows(&view, "By kind"), ["Video 3,800", "Images 185", "Scripts 10", "Speech 8"], "of kinds");
        let scenes = ["6 · Untitled scene 1,820", "2 · The baker opens up 1,623"];
        assert_eq!(rows(&view, "By scene")[..2], scenes, "the one dear clip before two that cost more on average");
        let video = view.groups[0].rows[0].outlook.as_deref().unwrap();
        assert_eq!(
            video,
            "1,875 without retakes, 2,813 with retakes on average, at most 3,800 in 90 % of all cases. The 2,500 left are enough for this alone \
             with a chance of 40 %.",
            "and what that means"
        );
        assert_eq!(self::view(Basis::Expected).note, None, "averages add up");
    }

    #[test]
    fn with_retakes_the_parts_are_averages() {
        let expected = view(Basis::Expected);
        let kinds = expected.groups.iter().find(|group| group.title == "By kind").unwrap();
        let rows: Vec<&str> = kinds.rows.iter().map(|row| row.amount.text.as_str()).collect();
        assert_eq!(rows, ["2,813", "140", "10", "8"], "clips half as much again, stills twice, the rest as it is");
    }
}
