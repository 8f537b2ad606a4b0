//! A copy in another shape: what cannot make it gives way, and the price is that of the copy.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use chrono::NaiveDate;
use creditboard::domain::{Account, Aspect, Lock, Project};
use creditboard::figures::{Figures, Unmet, unmet};
use creditboard::present::{offered_shapes, reshape_words};
use creditboard::storage::{self, format};
use creditboard::workspace::{AnswerTerms, OpenProject, ReshapedBoard, Workspace};

use crate::cli::Place;
use crate::support::{images, prices, project, scene, shot};

/// A film in 16:9: a shot and two images that every shape suits, a shot by a model without squares, and a locked one.
fn film() -> Project {
    let wide = |asset: creditboard::domain::Asset| creditboard::domain::Asset {
        needs: asset.needs.shaped(Aspect::new(16, 9)),
        ..asset
    };
    let mut locked = wide(shot(5, "veo2"));
    locked.lock = Lock::Locked;
    let first = scene(1, 5, vec![wide(images(2, 2, "flux-1.1-pro")), wide(shot(3, "veo2"))]);
    Project::clone(&project(vec![first, scene(4, 5, vec![locked])], vec![]))
}

fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 3).unwrap()
}

fn opened(place: &Place) -> Workspace {
    place.write("film.board.ron", &format::write(&film()));
    let prices = prices().on(start()).keep();
    let terms = AnswerTerms { list: None, plan: Some("pro"), billing_day: None, used: None, today: start() };
    let mut workspace = Workspace::new(prices, terms.account(prices, Account::default()), start());
    workspace.open = Some(OpenProject::opened(storage::open(&place.path("film.board.ron")).unwrap(), None, prices));
    workspace.settle(start());
    workspace
}

#[test]
fn what_cannot_make_the_shape_gives_way_to_the_cheapest_that_can() {
    let place = Place::new();
    let workspace = opened(&place);
    let at = workspace.standpoint().unwrap().unwrap();
    let lens = at.lens();
    for (shape, name) in offered_shapes(at.project.film_shape()) {
        let board = ReshapedBoard::of(&at, &lens, shape).unwrap();
        let seen = || board.project.all_assets().filter(|asset| asset.kind().is_seen());
        assert!(seen().all(|asset| asset.needs.aspect == Some(shape)), "everything asks for {name}");
        let failing = seen().filter(|asset| {
            let model = prices().model(&asset.final_choice.model).unwrap();
            unmet(asset, model, 0).iter().any(|one| matches!(one, Unmet::Aspect(_)))
        });
        assert_eq!(failing.count(), board.unable.values().sum::<usize>(), "what cannot is said, in {name}");
        let figures = Figures::of(&board.project, prices()).unwrap();
        assert_eq!(board.is, lens.project(&figures), "the price is that of the copy, in {name}");
        assert_eq!(board.was, lens.project(at.figures), "beside that of the board");
        assert!(board.project.takes.is_empty() && board.project.key.is_none(), "nothing is made for it");
    }
    let square = ReshapedBoard::of(&at, &lens, Aspect::new(1, 1).unwrap()).unwrap();
    let words = reshape_words(&square, &lens, prices());
    assert!(words.lines.iter().any(|line| line.starts_with("Veo2 → ")), "one shot changes: {words:?}");
    assert!(
        words.lines.iter().any(|line| line.starts_with("Veo2 can’t make it")),
        "the locked one does not: {words:?}"
    );
    let upright = ReshapedBoard::of(&at, &lens, Aspect::new(9, 16).unwrap()).unwrap();
    assert_eq!(upright.was, upright.is, "every model can stand upright");
}
