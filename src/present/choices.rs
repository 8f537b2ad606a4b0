//! The rows of a model picker, and the swap under an asset.

use super::asset::choice_line;
use super::{Showing, Tone, Toned, number, price_line};
use crate::advice::{AllowedChoice, Question, Still, Swap, SwapKind, Verdict, choices};
use crate::domain::{Choice, Project};
use crate::figures::{AssetContext, Cost};
use crate::prices::PriceList;

/// A model in a picker, for one asset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickRow {
    /// What picking it chooses.
    pub choice: Choice,
    /// The model's name.
    pub name: String,
    /// Its price in words, such as `25 per 5 s clip`, with what the provider says of it.
    pub about: String,
    /// The credits for this asset.
    pub credits: Toned,
    /// The difference to the choice as it is, such as `−625`; empty for that choice and where it is not known.
    pub difference: Toned,
    /// The rating, such as `90`; empty when there is none.
    pub rating: String,
    /// Why it cannot be picked; `None` when it can.
    pub barrier: Option<String>,
    /// Whether it is the choice as it is.
    pub current: bool,
}

/// A swap as a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SwapRow {
    /// What to use instead, such as `Kling v2.1 · 5 s ×3`.
    pub text: String,
    /// The difference in credits, such as `−625`; `free` for what is better for nothing more.
    pub saves: Toned,
    /// What has to be added: `Adds a start still by Flux 1.1 Pro, 5 credits.`; empty for most.
    pub adds: String,
    /// What stays: `Keeps: start still, 16:9.`; empty where there is nothing to keep.
    pub keeps: String,
    /// What gets lost: `Loses: adds 2 joins.`; empty where nothing is.
    pub loses: String,
    /// What others measured; empty when nothing is known.
    pub evidence: String,
    /// What undo calls it: `swap to Kling v2.1`.
    pub name: String,
}

/// Every model of the asset's kind, in the order of the price list.
pub fn pick_rows(question: &Question<'_>) -> Vec<PickRow> {
    choices(question).into_iter().map(|choice| pick_row(question, choice)).collect()
}

/// A swap in words; `None` when its asset is no longer there.
pub fn swap_row(swap: &Swap, project: &Project, showing: &Showing<'_>) -> Option<SwapRow> {
    let (scene, asset) = project.asset(swap.asset)?;
    let context = match scene {
        Some(scene) => AssetContext::of_scene(scene, project.speech_rounding),
        None => AssetContext::of_project(project),
    };
    Some(SwapRow {
        text: choice_line(asset, &swap.to, &context, showing.prices),
        saves: match swap.kind {
            SwapKind::FreeUpgrade => Toned::new(Tone::Good, "free"),
            _ => Toned::new(Tone::Good, number::difference(-i128::from(swap.saves.get()))),
        },
        adds: swap.causes.as_ref().map(|still| format!("Adds a {}.", cause(still, showing.prices))).unwrap_or_default(),
        keeps: list("Keeps", &swap.keeps),
        loses: list("Loses", &swap.loses),
        evidence: swap.evidence.clone().unwrap_or_default(),
        name: format!("swap to {}", showing.prices.short_name(&swap.to.model)),
    })
}

impl SwapRow {
    /// Everything that it adds, keeps and loses.
    pub fn consequences(&self) -> String {
        let parts = [&self.adds, &self.keeps, &self.loses].map(String::as_str);
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

fn list(title: &str, words: &[String]) -> String {
    if words.is_empty() { String::new() } else { format!("{title}: {}.", words.join(", ")) }
}

fn pick_row(question: &Question<'_>, allowed: AllowedChoice) -> PickRow {
    let model = question.prices.model(&allowed.choice.model);
    let current = question.current().is_some_and(|choice| choice.model == allowed.choice.model);
    let about = model.map_or_else(String::new, |model| match model.says.as_str() {
        "" => price_line(&model.price),
        says => format!("{} · {says}", price_line(&model.price)),
    });
    PickRow {
        name: question.prices.model_name(&allowed.choice.model).to_owned(),
        about,
        credits: credits(allowed.cost),
        difference: difference(allowed.difference, current),
        rating: allowed.rating.map_or_else(String::new, |rating| rating.to_string()),
        barrier: match allowed.verdict {
            Verdict::Allowed => None,
            Verdict::NotAllowed(barrier) => Some(barrier.to_string()),
        },
        current,
        choice: allowed.choice,
    }
}

fn credits(cost: Cost) -> Toned {
    match cost {
        Cost::Priced(credits) => Toned::new(Tone::Plain, number::credits(credits)),
        Cost::Unpriced(_) => Toned::new(Tone::Warn, "unpriced"),
    }
}

fn difference(difference: Option<i128>, current: bool) -> Toned {
    match difference {
        Some(more) if more > 0 => Toned::new(Tone::Plain, number::difference(more)),
        Some(less) if less < 0 => Toned::new(Tone::Good, number::difference(less)),
        Some(_) if !current => Toned::new(Tone::Quiet, "same"),
        _ => Toned::new(Tone::Quiet, ""),
    }
}

/// What a swap adds to the scene: `start still by Flux 1.1 Pro, 5 credits`.
pub fn cause(still: &Still, prices: &PriceList) -> String {
    format!("start still by {}, {}", prices.short_name(&still.choice.model), number::credit_count(still.costs))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::cheapest_swap;
    use crate::domain::{AssetId, Need, Pass};
    use crate::present::sample::{film, showing};

    /// A picker's row for the shot of the second scene: 11 s by Veo2.
    fn check(model: &str, expected: &str) {
        let project = film();
        let showing = showing("pro");
        let question = Question::in_project(&project, AssetId::new(112), Pass::Final, showing.prices, showing.plan);
        let rows = pick_rows(&question.unwrap());
        let row = rows.iter().find(|row| row.choice.model.as_str() == model).unwrap();
        let barrier = row.barrier.as_ref().map_or_else(String::new, |barrier| format!(" | {barrier}"));
        let mark = if row.current { " | current" } else { "" };
        let PickRow { name, about, rating, .. } = row;
        let shown =
            format!("{name} | {about} | {} | {} | {rating}{barrier}{mark}", row.credits.text, row.difference.text);
        assert_eq!(shown, expected, "{model} for eleven seconds");
    }

    #[test]
    fn a_picker_shows_what_each_model_would_cost_this_shot() {
        check("kling-v2.1", "Kling v2.1 | 25 per 5 s clip · good balance | 75 | −625 | 60");
        check("veo2", "Google Veo2 | 300 per 5 s clip, 400 per 8 s clip · premium quality | 700 |  | 90 | current");
        check("veo3", "Google Veo3 | 600 per 8 s clip · latest, with sound | 1,200 | +500 | 95");
    }

    #[test]
    fn what_cannot_be_picked_says_why() {
        let mut project = film();
        let scene = std::sync::Arc::make_mut(&mut project.scenes[1]);
        scene.assets[1].needs = scene.assets[1].needs.with(Need::Sound);
        let showing = showing("pro");
        let question = Question::in_project(&project, AssetId::new(112), Pass::Final, showing.prices, showing.plan);
        let rows = pick_rows(&question.unwrap());
        let barriers: Vec<&str> = rows.iter().filter_map(|row| row.barrier.as_deref()).collect();
        assert_eq!(barriers, ["has no sound"; 4], "both Lumas, Kling and Veo2 are silent");
    }

    #[test]
    fn a_swap_says_what_it_saves_and_costs() {
        let project = film();
        let showing = showing("pro");
        let question = Question::in_project(&project, AssetId::new(112), Pass::Final, showing.prices, showing.plan);
        let row = swap_row(&cheapest_swap(&question.unwrap()).unwrap(), &project, &showing).unwrap();
        assert_eq!((row.text.as_str(), row.saves.text.as_str()), ("Kling v2.1 · 5 s ×3", "−625"), "the cheapest");
        assert_eq!(row.name, "swap to Kling v2.1", "what undo calls it");
        assert!(row.consequences().contains("Loses: "), "never without its price: {}", row.consequences());
    }
}
