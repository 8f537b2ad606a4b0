//! Six scenes for the tests of this folder: a brand film as the board shows it.

use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;

use crate::domain::{
    Account, AccountPlan, Alternatives, Asset, AssetId, BillingDay, Brief, Choice, Credits, IdSource, Importance, Kind,
    Lock, ModelId, Needs, Payment, PlanId, Project, Rates, Scene, SceneId, Seconds, Takes, Usage, Work,
};
use crate::figures::usage::{Balance, balance};
use crate::figures::{Figures, KeepRates, Lens};
use crate::prices::PriceList;

pub(super) fn prices() -> &'static PriceList {
    PriceList::shipped().unwrap()
}

/// How an account stands on 22 November 2026 with so many credits used in the cycle.
pub(super) fn balance_of(account: &Account, used: u64) -> Balance<'static> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    balance(&Usage::default(), account, prices(), today).with_used(Credits::new(used))
}

pub(super) fn made(id: u32, work: Work, model: &str) -> Asset {
    Asset {
        id: AssetId::new(id),
        label: String::new(),
        work,
        needs: Needs::NONE,
        lock: Lock::Open,
        payment: Payment::Credits,
        from_still: None,
        takes: Takes::Automatic,
        final_choice: Choice::of(ModelId::from(model)),
        brief: Brief::NONE,
        alternatives: Alternatives::default(),
        draft: None,
    }
}

/// Title, seconds, image model and count, video model, characters of narration.
type SampleScene = (&'static str, u32, (&'static str, u32), &'static str, usize);

pub(super) fn film() -> Project {
    let rows = [
        ("Dawn over the harbour", 8, ("imagen-4", 2), "veo3-fast", 142),
        ("The baker opens up", 11, ("flux-1.1-pro", 2), "veo2", 210),
        ("Hands in flour", 5, ("flux-kontext-pro", 1), "kling-v2.1", 0),
        ("Children on the quay", 10, ("flux-1.1-pro", 2), "luma-ray-2", 96),
        ("Ferry crossing", 10, ("flux-1.1-pro", 1), "kling-v2.1", 180),
        ("", 8, ("gpt-image-1", 2), "veo3", 0),
    ];
    let scene = |(place, row): (usize, SampleScene)| {
        let (title, seconds, (image, count), video, spoken) = row;
        let first = 100 + 10 * u32::try_from(place).unwrap();
        let voice = if spoken > 0 { "google-tts" } else { "silent" };
        let mut scene = Scene::new(SceneId::new(first), title.to_owned(), Seconds::whole(seconds));
        scene.narration = "x".repeat(spoken);
        scene.assets = vec![
            made(first + 1, Work::Image { count }, image),
            made(first + 2, Work::usual(Kind::Video), video),
            made(first + 3, Work::usual(Kind::Speech), voice),
        ];
        if place == 0 {
            scene.importance = Importance::Hero;
        }
        Arc::new(scene)
    };
    Project {
        scenes: rows.into_iter().enumerate().map(scene).collect(),
        assets: Arc::from([made(1, Work::usual(Kind::Script), "script-gpt-4")]),
        ids: IdSource::starting_at(1_000),
        ..Project::default()
    }
}

pub(super) fn figures(project: &Project) -> Figures {
    Figures::of(&Arc::new(project.clone()), prices()).unwrap()
}

/// Both passes, bare, on a plan, under the usual keep rates.
pub(super) fn lens(plan: &str) -> Lens<'static> {
    static RATES: LazyLock<KeepRates> = LazyLock::new(|| KeepRates::of(prices(), &Rates::default(), &Rates::default()));
    Lens::new(prices(), &RATES).on(prices().plan(&PlanId::from(plan)))
}

pub(super) fn account(plan: &str) -> Account {
    let billing_day = BillingDay::new(14).unwrap();
    Account { plan: Some(AccountPlan::new(PlanId::from(plan), billing_day)), ..Account::default() }
}
