//! Where the credits go: by kind, pass, model and scene, down to the single asset.

use super::{Lens, Showing, Tone, Toned, board, number, words};
use crate::domain::{Asset, AssetId, Kind, ModelId, Pass, PassFilter, Project, Scene, SceneId};
use crate::figures::{AssetFigures, Basis, Expected, Figures, Sum};

/// How many scenes and assets are listed; the rest is counted.
const MOST_ROWS: usize = 40;

/// Where the credits go.
#[derive(Clone, Debug, PartialEq)]
pub struct CostsView {
    /// Facts about the whole: total, motion, credits for a second.
    pub facts: Vec<(String, Toned)>,
    /// The total taken apart in several ways.
    pub groups: Vec<CostGroup>,
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

/// Takes the total apart.
///
/// With retakes the parts are averages: safe totals of parts do not add up to that of the whole.
pub fn costs(showing: &Showing<'_>, lens: &Lens<'_>, project: &Project, figures: &Figures) -> CostsView {
    let parts = Parts { showing, lens, figures };
    let groups = [parts.kinds(), parts.passes(), parts.models(), parts.scenes(project)];
    let groups = groups.into_iter().filter(|group| !group.rows.is_empty()).collect();
    CostsView { facts: facts(showing, project, figures), groups }
}

fn facts(showing: &Showing<'_>, project: &Project, figures: &Figures) -> Vec<(String, Toned)> {
    let total = figures.total(showing.filter, showing.plan);
    let running = project.running_millis();
    let mut facts = vec![("Total, bare".to_owned(), board::sum_text(total))];
    if let Some(percent) = board::moving_millis(project).saturating_mul(100).checked_div(running) {
        facts.push(("In motion".to_owned(), Toned::new(Tone::Plain, number::percent(percent))));
    }
    let millicredits = total.credits.get().saturating_mul(1_000_000).checked_div(running);
    if let Some(each) = millicredits {
        let tenths = each.div_ceil(100);
        let text = format!("{}.{}", number::amount(tenths / 10), tenths % 10);
        facts.push(("Credits for a finished second".to_owned(), Toned::new(Tone::Plain, text)));
    }
    facts
}

/// Takes the total apart on one basis.
struct Parts<'a> {
    showing: &'a Showing<'a>,
    lens: &'a Lens<'a>,
    figures: &'a Figures,
}

impl Parts<'_> {
    fn bare(&self) -> bool {
        self.lens.basis == Basis::Bare
    }

    /// A bare sum, or the average in its place.
    fn on_basis(&self, bare: Sum, expected: impl FnOnce() -> Expected) -> Sum {
        if self.bare() { bare } else { Sum { credits: expected().ceil(), ..bare } }
    }

    fn kinds(&self) -> CostGroup {
        let averages = if self.bare() { Vec::new() } else { self.figures.expected_by_kind(&self.lens.terms) };
        let average = |kind: Kind| {
            let found = averages.iter().find(|(one, _)| *one == kind);
            found.map(|(_, expected)| expected.clone()).unwrap_or_default()
        };
        let kinds = self.figures.by_kind(self.showing.filter, self.showing.plan);
        let sums =
            kinds.map(|(kind, sum)| (kind, self.on_basis(sum, || average(kind)))).filter(|(_, sum)| !sum.is_zero());
        let rows = sums.map(|(kind, sum)| (words::kind_title(kind).to_owned(), sum, Some(kind), Part::Kind(kind)));
        group("By kind", rows.collect())
    }

    fn passes(&self) -> CostGroup {
        let both = self.showing.filter == PassFilter::Both;
        let rows = [(Pass::Draft, PassFilter::Draft, "Draft pass"), (Pass::Final, PassFilter::Final, "Final pass")];
        let rows = rows.into_iter().filter(|_| both).map(|(pass, filter, label)| {
            let bare = self.figures.total(filter, self.showing.plan);
            // The final pass is kept more often after a draft, so it is not asked for by itself.
            let expected = || {
                let passes = self.figures.expected_by_pass(&self.lens.terms);
                passes.into_iter().find(|(one, _)| *one == pass).map(|(_, expected)| expected).unwrap_or_default()
            };
            (label.to_owned(), self.on_basis(bare, expected), None, Part::Pass(pass))
        });
        group("By pass", rows.filter(|(_, sum, _, _)| !sum.is_zero()).collect())
    }

    fn models(&self) -> CostGroup {
        let prices = self.showing.prices;
        let averages = if self.bare() { Vec::new() } else { self.figures.expected_by_model(&self.lens.terms, prices) };
        let average = |model: &ModelId| {
            let place = prices.index(model);
            place.and_then(|place| averages.get(place)).cloned().unwrap_or_default()
        };
        let models = self.figures.by_model(self.showing.filter, self.showing.plan, prices);
        let rows = models.into_iter().filter(|one| !one.sum.is_zero()).map(|one| {
            let kind = prices.model(&one.model).map(|model| model.kind);
            let sum = self.on_basis(one.sum, || average(&one.model));
            (prices.model_name(&one.model).to_owned(), sum, kind, Part::Model(one.model))
        });
        group("By model", rows.collect())
    }

    fn scenes(&self, project: &Project) -> CostGroup {
        let pairs = project.scenes.iter().zip(&self.figures.scenes).enumerate();
        let scenes = pairs.filter(|(_, (scene, _))| scene.is_included()).map(|(place, (scene, one))| {
            let label = format!("{} · {}", place.saturating_add(1), title(scene));
            let bare = one.sum(self.showing.filter, self.showing.plan);
            let sum = self.on_basis(bare, || one.expected(&self.lens.terms));
            (label, sum, None, Part::Scene(Some(scene.id)))
        });
        let own = self.figures.project_assets.iter().map(|asset| {
            let bare = asset.sum(self.showing.filter, self.showing.plan);
            self.on_basis(bare, || asset.expected(&self.lens.terms))
        });
        let own = own.fold(Sum::ZERO, |sum, one| sum.plus(one).unwrap_or(sum));
        let mut rows: Vec<_> = scenes.collect();
        rows.push(("The project itself".to_owned(), own, None, Part::Scene(None)));
        let rounding = rounding(self.showing, self.figures);
        rows.push(("Speech, rounded up once".to_owned(), rounding, None, Part::Rounding));
        group("By scene", rows.into_iter().filter(|(_, sum, _, _)| !sum.is_zero()).collect())
    }
}

/// What is charged once for all narrations together.
fn rounding(showing: &Showing<'_>, figures: &Figures) -> Sum {
    if showing.plan.is_some_and(|plan| plan.is_free(Kind::Speech)) {
        return Sum::ZERO;
    }
    let passes = Pass::ALL.into_iter().filter(|pass| showing.filter.includes(*pass));
    passes.fold(Sum::ZERO, |sum, pass| {
        let credits = *figures.speech_rounding.get(pass);
        sum.plus(Sum { credits, unpriced: 0 }).unwrap_or(sum)
    })
}

/// Sorts the parts, the dearest first, and lists no more than anybody reads.
fn group(title: &'static str, mut rows: Vec<(String, Sum, Option<Kind>, Part)>) -> CostGroup {
    rows.sort_by(|one, other| other.1.credits.cmp(&one.1.credits).then(other.1.unpriced.cmp(&one.1.unpriced)));
    let dearest = rows.first().map_or(0, |row| row.1.credits.get());
    let more = rows.len().saturating_sub(MOST_ROWS);
    rows.truncate(MOST_ROWS);
    let row = |(label, sum, kind, part): (String, Sum, Option<Kind>, Part)| CostRow {
        label,
        amount: board::sum_text(sum),
        share: super::allowance::share(sum.credits.get(), dearest),
        kind,
        part,
    };
    CostGroup { title, rows: rows.into_iter().map(row).collect(), more }
}

fn title(scene: &Scene) -> &str {
    if scene.title.trim().is_empty() { super::UNTITLED_SCENE } else { scene.title.trim() }
}

/// An asset with its scene’s number, and what of it belongs to a part.
type Found<'a> = (Option<(usize, &'a Scene)>, (&'a Asset, &'a AssetFigures), Sum);

/// The assets of a part, dearest first, and how many more there are.
pub fn assets_of(
    part: &Part,
    (showing, lens): (&Showing<'_>, &Lens<'_>),
    project: &Project,
    figures: &Figures,
) -> (Vec<AssetRow>, usize) {
    let own = project.assets.iter().zip(&figures.project_assets).map(|pair| (None, pair));
    let pairs = project.scenes.iter().zip(&figures.scenes).enumerate();
    let in_scenes = pairs.filter(|(_, (scene, _))| scene.is_included()).flat_map(|(place, (scene, one))| {
        let here = Some((place.saturating_add(1), scene.as_ref()));
        scene.assets.iter().zip(&one.assets).map(move |pair| (here, pair))
    });
    let mut found: Vec<Found<'_>> = own
        .chain(in_scenes)
        .filter_map(|(here, pair)| {
            let filter = filter_of(part, showing, here, pair.0)?;
            let bare = pair.1.sum(filter, showing.plan);
            let terms = lens.terms.filtered(filter);
            let expected = || pair.1.expected(&terms).ceil();
            let sum = if lens.basis == Basis::Bare { bare } else { Sum { credits: expected(), ..bare } };
            (!sum.is_zero()).then_some((here, pair, sum))
        })
        .collect();
    found.sort_by_key(|(_, _, sum)| std::cmp::Reverse(sum.credits));
    let more = found.len().saturating_sub(MOST_ROWS);
    found.truncate(MOST_ROWS);
    (found.into_iter().map(|(here, (asset, _), sum)| asset_row(here, asset, sum)).collect(), more)
}

/// The passes of an asset that belong to a part; `None` when none does.
fn filter_of(part: &Part, showing: &Showing<'_>, here: Option<(usize, &Scene)>, asset: &Asset) -> Option<PassFilter> {
    let only = |belongs: bool| belongs.then_some(showing.filter);
    match part {
        Part::Kind(kind) => only(asset.kind() == *kind),
        Part::Scene(scene) => only(here.map(|(_, scene)| scene.id) == *scene),
        Part::Rounding => only(asset.kind() == Kind::Speech),
        Part::Pass(Pass::Draft) => Some(PassFilter::Draft),
        Part::Pass(Pass::Final) => Some(PassFilter::Final),
        Part::Model(model) => {
            let has = |pass: Pass| {
                showing.filter.includes(pass) && asset.choice(pass).is_some_and(|choice| choice.model == *model)
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
    use crate::domain::{Confidence, Rates};
    use crate::figures::{KeepRates, Terms};
    use crate::present::sample::{figures, film, prices, showing};

    fn view(basis: Basis) -> CostsView {
        let project = film();
        let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
        let terms = Terms { filter: PassFilter::Both, plan: showing("pro").plan, rates: &rates };
        let lens = Lens { basis, terms, confidence: Confidence::default() };
        costs(&showing("pro"), &lens, &project, &figures(&project))
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
        let showing = showing("pro");
        let figures = figures(&project);
        let total = figures.total(showing.filter, showing.plan).credits.get();
        for group in view(Basis::Bare).groups {
            let sum: u64 = group.rows.iter().map(|row| row.amount.text.replace(',', "").parse::<u64>().unwrap()).sum();
            assert_eq!(sum, total, "{}", group.title);
        }
    }

    #[test]
    fn a_part_leads_to_its_assets() {
        let project = film();
        let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
        let terms = Terms { filter: PassFilter::Both, plan: showing("pro").plan, rates: &rates };
        let lens = Lens { basis: Basis::Bare, terms, confidence: Confidence::default() };
        let part = Part::Model(ModelId::from("kling-v2.1"));
        let (rows, more) = assets_of(&part, (&showing("pro"), &lens), &project, &figures(&project));
        let labels: Vec<&str> = rows.iter().map(|row| row.label.as_str()).collect();
        assert_eq!(
            (labels, more),
            (vec!["5 · Ferry crossing · Shot", "3 · Hands in flour · Shot"], 0),
            "dearest first"
        );
    }

    #[test]
    fn with_retakes_the_parts_are_averages() {
        let expected = view(Basis::Expected);
        let kinds = expected.groups.iter().find(|group| group.title == "By kind").unwrap();
        let rows: Vec<&str> = kinds.rows.iter().map(|row| row.amount.text.as_str()).collect();
        assert_eq!(rows, ["2,813", "140", "10", "8"], "clips half as much again, stills twice, the rest as it is");
    }
}
