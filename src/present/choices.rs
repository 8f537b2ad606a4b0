//! The rows of a model picker, and the swap under an asset.

use super::asset::choice_line;
use super::swap_points::{evidence_words, given_words, swap_points_words};
use super::{Tone, Toned, number, price_line};
use crate::advice::{
    AllowedChoice, ChoiceVerdict, Question, Still, Swap, SwapKind, SwapPoint, choices, draft_offer, start_still,
};
use crate::domain::{Choice, Credits, Pass, Project};
use crate::figures::why::Why;
use crate::figures::{AssetContext, Basis, Cost, Drafting, Lens, MadeBy, Offered};
use crate::prices::{GivenRating, PriceList};
use crate::words::say;

/// A model in a picker, for one asset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickRow {
    /// What picking it chooses.
    pub choice: Choice,
    /// The model's name.
    pub name: String,
    /// Its price in words, such as `25 per 5 s clip`, with what the provider says of it.
    pub about: String,
    /// The credits for this asset in the pass in question, on the basis of the switch.
    pub credits: Toned,
    /// The difference to the choice as it is, such as `−625`; empty for that choice and where it is not known.
    pub difference: Toned,
    /// The rating, such as `90` or `80 in this project`; empty when there is none.
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
    /// What gets lost: `Loses: 2 more cuts.`; empty where nothing is.
    pub loses: String,
    /// What others measured; empty when nothing is known.
    pub evidence: String,
    /// What undo calls it: `swap to Kling v2.1`.
    pub name: String,
}

/// Every model of the asset's kind, in the order of the price list, on the basis of the switch.
pub fn pick_rows(question: &Question<'_>, lens: &Lens<'_>) -> Vec<PickRow> {
    let now = question.current().and_then(|choice| total(question, choice, lens));
    let on_basis = |mut allowed: AllowedChoice| {
        if lens.basis != Basis::Bare
            && let Some(credits) = total(question, &allowed.choice, lens)
        {
            allowed.cost = Cost::Priced(credits);
            allowed.difference = now.map(|now| credits.difference(now));
        }
        allowed
    };
    choices(question).into_iter().map(|choice| pick_row(question, on_basis(choice))).collect()
}

/// What the choice of a pass costs as it is, on the basis of the switch; `None` without a price.
pub fn picked_credits(question: &Question<'_>, lens: &Lens<'_>) -> Option<Credits> {
    total(question, question.current()?, lens)
}

fn total(question: &Question<'_>, choice: &Choice, lens: &Lens<'_>) -> Option<Credits> {
    let Question { asset, pass, .. } = *question;
    lens.on(question.plan).choices(&[Offered { asset, pass, choice }], &question.context)
}

/// What a draft would do for an asset that has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftLine {
    /// The choice to try it out with.
    pub choice: Choice,
    /// Whether it would cost less than it saves on average.
    pub pays: bool,
    /// Whether that would pay, in one sentence with numbers.
    pub said: Toned,
    /// What it costs and saves.
    pub drafting: Drafting,
}

/// Whether a draft would pay for an asset that has none: the best that there is, or the least bad.
///
/// `None` where it has one, where the final has no price or costs nothing, and where no choice is rated: nothing says of
/// speech that one voice shows what another will do.
pub fn draft_line(question: &Question<'_>, lens: &Lens<'_>) -> Option<DraftLine> {
    let last = Question { pass: Pass::Final, ..*question };
    if question.asset.draft.is_some() {
        return None;
    }
    let offer = draft_offer(&Question { pass: Pass::Draft, ..*question }, lens.rates);
    let (choice, verdict) = match offer {
        Some(offer) => (offer.choice, offer.verdict),
        None => least_bad(&last, lens)?,
    };
    let name = question.prices.short_name(&choice.model);
    let said = super::draft_offer_line(&verdict, name);
    Some(DraftLine { pays: verdict.pays(), choice, said, drafting: verdict })
}

/// The cheapest draft that is allowed.
fn least_bad(last: &Question<'_>, lens: &Lens<'_>) -> Option<(Choice, Drafting)> {
    let bare = Lens { basis: Basis::Bare, ..*lens };
    let costs = picked_credits(last, &bare).filter(|cost| !cost.is_zero())?;
    let made = MadeBy { model: last.prices.place(&last.asset.final_choice.model), costs };
    let draft = Question { pass: Pass::Draft, ..*last };
    let allowed = choices(&draft).into_iter().filter(|choice| choice.verdict.is_allowed() && choice.rating.is_some());
    let priced = allowed.filter_map(|choice| Some((choice.made()?, choice.choice)));
    let (draft, choice) = priced.min_by_key(|(draft, _)| draft.costs)?;
    let verdict = Drafting::of(last.asset, last.context.has_image, (draft, made), lens.rates);
    Some((choice, verdict))
}

/// A swap in words; `None` when its asset is no longer there.
pub fn swap_row(swap: &Swap, project: &Project, lens: &Lens<'_>) -> Option<SwapRow> {
    let (scene, asset) = project.asset(swap.asset)?;
    let context = match scene {
        Some(scene) => AssetContext::of_scene(scene, project.speech_rounding),
        None => AssetContext::of_project(project),
    };
    Some(SwapRow {
        text: choice_line(asset, &swap.to, &context, lens.prices),
        saves: match swap.kind {
            SwapKind::FreeUpgrade => Toned::new(Tone::Good, say!("price-free-swap")),
            _ => Toned::new(Tone::Good, number::difference(-i128::from(swap.saves.get()))),
        },
        adds: swap
            .causes
            .as_ref()
            .map(|still| {
                let model = lens.prices.short_name(&still.choice.model);
                say!("price-adds", model = model, count = still.costs)
            })
            .unwrap_or_default(),
        keeps: list(&swap.keeps, |points| say!("price-keeps", points = points)),
        loses: list(&swap.loses, |points| say!("price-loses", points = points)),
        evidence: evidence_words(swap, lens.prices).unwrap_or_default(),
        name: say!("price-swap-to", model = lens.prices.short_name(&swap.to.model)),
    })
}

impl SwapRow {
    /// Everything that it adds, keeps and loses.
    pub fn consequences(&self) -> String {
        let parts = [&self.adds, &self.keeps, &self.loses].map(String::as_str);
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

fn list(points: &[SwapPoint], said: fn(String) -> String) -> String {
    if points.is_empty() { String::new() } else { said(swap_points_words(points).join(", ")) }
}

/// What a choice costs together with the still that it brings, from which the shot then starts.
fn with_still(question: &Question<'_>, (to, still): (&Choice, &Still), lens: &Lens<'_>) -> Option<Credits> {
    let Question { asset, pass, .. } = *question;
    let picture = start_still(asset.id, still.choice.clone(), asset.needs.aspect);
    let context = AssetContext { has_image: true, ..question.context };
    let still = Offered { asset: &picture, pass: Pass::Final, choice: &still.choice };
    lens.on(question.plan).choices(&[Offered { asset, pass, choice: to }, still], &context)
}

/// A swap in words, as shown under its asset: with what it saves of that asset’s pass where totals are safe ones.
///
/// What it saves bare and with retakes is what advice says, the still that it causes included.
pub fn swap_row_on(swap: &Swap, project: &Project, lens: &Lens<'_>) -> Option<SwapRow> {
    let row = swap_row(swap, project, lens)?;
    if lens.basis != Basis::Safe {
        return Some(row);
    }
    let (from, to) = both_sides(swap, project, lens)?;
    let more = to.difference(from);
    // One that costs no more may still be kept less often, where models have rates of their own.
    if swap.kind == SwapKind::FreeUpgrade && more == 0 {
        return Some(row);
    }
    let tone = if more > 0 { Tone::Plain } else { Tone::Good };
    Some(SwapRow { saves: Toned::new(tone, number::difference(more)), ..row })
}

/// Why that is what it saves: what the pass comes to as it is, and with the swap and the still that it causes.
pub fn swap_saving(swap: &Swap, project: &Project, lens: &Lens<'_>) -> Option<Why> {
    let (from, to) = both_sides(swap, project, lens)?;
    Some(match lens.basis {
        Basis::Safe => Why::saving(from, to, lens.basis),
        Basis::Bare | Basis::Expected => Why::saving_of(swap.saves.get().into(), from, to, lens.basis),
    })
}

/// What the pass of a swap comes to as it is, and with the swap.
fn both_sides(swap: &Swap, project: &Project, lens: &Lens<'_>) -> Option<(Credits, Credits)> {
    let question = Question::in_project(project, swap.asset, swap.pass, lens.prices, lens.plan)?;
    let to = match &swap.causes {
        None => total(&question, &swap.to, lens)?,
        Some(still) => with_still(&question, (&swap.to, still), lens)?,
    };
    Some((total(&question, &swap.from, lens)?, to))
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
        rating: allowed.rating.map_or_else(String::new, |value| {
            given_words(GivenRating { value, in_project: model.is_some_and(|model| model.in_project.is_some()) })
        }),
        barrier: match allowed.verdict {
            ChoiceVerdict::Allowed => None,
            ChoiceVerdict::NotAllowed(barrier) => Some(super::barrier_words(barrier)),
        },
        current,
        choice: allowed.choice,
    }
}

fn credits(cost: Cost) -> Toned {
    match cost {
        Cost::Priced(credits) => Toned::new(Tone::Plain, number::credits(credits)),
        Cost::Unpriced(_) => Toned::new(Tone::Warn, say!("price-unpriced")),
    }
}

fn difference(difference: Option<i128>, current: bool) -> Toned {
    match difference {
        Some(more) if more > 0 => Toned::new(Tone::Plain, number::difference(more)),
        Some(less) if less < 0 => Toned::new(Tone::Good, number::difference(less)),
        Some(_) if !current => Toned::new(Tone::Quiet, say!("price-same")),
        _ => Toned::new(Tone::Quiet, ""),
    }
}

/// What a swap adds to the scene: `start still by Flux 1.1 Pro, 5 credits`.
pub fn cause(still: &Still, prices: &PriceList) -> String {
    say!("price-cause", model = prices.short_name(&still.choice.model), count = still.costs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::asset_swaps;
    use crate::domain::{AssetId, Need};
    use crate::figures::why::{ChangeReason, ReasonMark};
    use crate::present::sample::{film, lens};

    fn rows(project: &Project, pass: Pass, basis: Basis) -> Vec<PickRow> {
        let lens = Lens { basis, ..lens("pro") };
        let question = Question::in_project(project, AssetId::new(112), pass, lens.prices, lens.plan).unwrap();
        pick_rows(&question, &lens)
    }

    /// A picker's row for the shot of the second scene: 11 s by Veo2.
    fn check(model: &str, expected: &str) {
        let rows = rows(&film(), Pass::Final, Basis::Bare);
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

    /// Credits and differences of Kling and Veo2 in a pass.
    fn on_basis(project: &Project, pass: Pass, basis: Basis, expected: &str) {
        let rows = rows(project, pass, basis);
        let shown = ["kling-v2.1", "veo2"].map(|model| {
            let row = rows.iter().find(|row| row.choice.model.as_str() == model).unwrap();
            format!("{} {}", row.credits.text, row.difference.text).trim_end().to_owned()
        });
        assert_eq!(shown.join(", "), expected, "{pass} pass, {basis}");
    }

    #[test]
    fn a_picker_follows_the_switch() {
        let bare = film();
        on_basis(&bare, Pass::Final, Basis::Bare, "75 −625, 700");
        // Two of three takes are kept: half as much again.
        on_basis(&bare, Pass::Final, Basis::Expected, "113 −937, 1,050");
        // Three clips are kept within 6 takes with 89.99 %, within 7 with 95 %; 300 and 400 within 900 more with 90.5 %.
        on_basis(&bare, Pass::Final, Basis::Safe, "175 −1,425, 1,600");
    }

    #[test]
    fn a_picker_tells_a_draft_from_a_final() {
        let mut drafted = film();
        let scene = std::sync::Arc::make_mut(&mut drafted.scenes[1]);
        scene.assets[1].draft = Some(Choice::of(crate::domain::ModelId::from("kling-v2.1")));
        on_basis(&drafted, Pass::Draft, Basis::Expected, "113, 1,050 +937");
        // After a draft five of six takes are kept.
        on_basis(&drafted, Pass::Final, Basis::Expected, "90 −750, 840");
    }

    #[test]
    fn what_cannot_be_picked_says_why() {
        let mut project = film();
        let scene = std::sync::Arc::make_mut(&mut project.scenes[1]);
        scene.assets[1].needs = scene.assets[1].needs.with(Need::Sound);
        let rows = rows(&project, Pass::Final, Basis::Safe);
        let barriers: Vec<&str> = rows.iter().filter_map(|row| row.barrier.as_deref()).collect();
        assert_eq!(barriers, ["has no sound"; 4], "both Lumas, Kling and Veo2 are silent");
    }

    #[test]
    fn a_draft_is_judged_before_there_is_one() {
        let judged = |asset: u32| {
            let project = film();
            let lens = lens("pro");
            let asset = AssetId::new(asset);
            let question = Question::in_project(&project, asset, Pass::Draft, lens.prices, lens.plan).unwrap();
            draft_line(&question, &lens).map(|line| (line.pays, line.said.text))
        };
        let pays = "A draft with Kling v2.1 would pay: on average it would cost 113 and save 210 of the final’s 1,050.";
        assert_eq!(judged(112), Some((true, pays.to_owned())), "before an expensive shot");
        let not = "A draft with Kling v2.1 would not pay: on average it would cost 38 and save 7 of the final’s 38.";
        assert_eq!(judged(122), Some((false, not.to_owned())), "before a cheap one");
        assert_eq!(judged(113), None, "speech is not tried out");
    }

    /// The swap of the same shot that saves most.
    fn to_kling(project: &Project, lens: &Lens<'_>) -> Swap {
        let (scene, asset) = (&project.scenes[1], &project.scenes[1].assets[1]);
        let bare = Lens { basis: Basis::Bare, ..*lens };
        let swaps = asset_swaps(scene, asset, Pass::Final, project.speech_rounding, &bare);
        swaps.into_iter().max_by_key(|swap| swap.saves).unwrap()
    }

    #[test]
    fn a_swap_saves_on_the_basis_of_the_switch() {
        let project = film();
        let lens = lens("pro");
        let swap = to_kling(&project, &lens);
        let saves = |basis| swap_row_on(&swap, &project, &Lens { basis, ..lens }).unwrap().saves.text;
        assert_eq!([Basis::Bare, Basis::Safe].map(saves), ["−625", "−1,425"], "bare and safe");
    }

    #[test]
    fn every_offer_says_why_it_saves_that() {
        let project = film();
        let mut seen = 0;
        for basis in Basis::ALL {
            let lens = Lens { basis, ..lens("pro") };
            for (scene, asset) in
                project.scenes.iter().flat_map(|scene| scene.assets.iter().map(move |one| (scene, one)))
            {
                for swap in asset_swaps(scene, asset, Pass::Final, project.speech_rounding, &lens) {
                    let shown = swap_row_on(&swap, &project, &lens).unwrap().saves.text;
                    let why = swap_saving(&swap, &project, &lens).unwrap();
                    let amount = why.line.known_credits().unwrap();
                    let more = matches!(why.line.mark, ReasonMark::Change(ChangeReason::CostsMore));
                    let saves = if more { -amount } else { amount };
                    assert!(shown == number::difference(-saves) || (shown == "free" && saves == 0), "{shown}: {why:?}");
                    let listed: i128 = why.parts.iter().filter_map(|line| line.known_credits()).sum();
                    assert!(why.adds_up && listed == amount, "{shown}: {why:?}");
                    // Besides rounding, nothing is left to explain.
                    assert!((listed - two(&why)).abs() <= 2, "{shown}: {why:?}");
                    seen += 1;
                }
            }
        }
        assert!(seen > 20, "{seen} offers");
    }

    /// What the first two lines of an answer come to.
    fn two(why: &Why) -> i128 {
        why.parts.iter().take(2).filter_map(|line| line.known_credits()).sum()
    }

    #[test]
    fn a_swap_says_what_it_saves_and_costs() {
        let project = film();
        let lens = lens("pro");
        let row = swap_row(&to_kling(&project, &lens), &project, &lens).unwrap();
        assert_eq!((row.text.as_str(), row.saves.text.as_str()), ("Kling v2.1 · 5 s ×3", "−625"), "the cheapest");
        assert_eq!(row.name, "swap to Kling v2.1", "what undo calls it");
        assert!(row.consequences().contains("Loses: "), "never without its price: {}", row.consequences());
    }
}
