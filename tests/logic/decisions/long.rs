//! Long boards: a trailer of 60 shots and a film of 200, as a person plans them. A person decides ten things, not a
//! hundred.
#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::sync::Arc;

use creditboard::advice::SuggestionRules;
use creditboard::domain::{Choice, Importance, ModelId, Project, Scene, Seconds, Work};
use creditboard::figures::Basis;
use creditboard::present;

use super::ask;
use crate::samples::golden;
use crate::support::{images, prices, project, scene, shot, speech};

/// One of a list after the other, over and over.
fn pick<T: Copy>(list: &[T], at: u32) -> T {
    let mut again = list.iter().cycle().skip(usize::try_from(at).unwrap_or(0));
    *again.next().expect("a list that is not empty")
}

/// A board of so many shots: heroes by the dearest models, b-roll by what was at hand, some with a draft, some from text,
/// some with narration.
pub(super) fn board(shots: u32) -> Arc<Project> {
    let finals =
        ["kling-v2.1", "veo2", "kling-v2.1", "veo3-fast", "luma-ray-2", "kling-v2.1", "luma-ray-flash", "veo3"];
    let stills = ["imagen-4", "flux-1.1-pro", "gpt-image-1", "imagen-4", "flux-schnell"];
    let scenes = (0..shots).map(|at| {
        let importance = match at % 11 {
            0 | 5 => Importance::Hero,
            2 | 7 | 9 => Importance::Background,
            _ => Importance::Normal,
        };
        let model = if importance == Importance::Hero { pick(&["veo3", "veo2"], at) } else { pick(&finals, at) };
        let seconds = pick(&[5, 4, 8, 6, 3, 10, 7, 11], at);
        let mut one = shot(at * 10 + 3, model);
        one.work = Work::Video { seconds: (at % 3 == 0).then_some(Seconds::whole(seconds)) };
        if at % 4 == 1 {
            one.draft = Some(Choice::of(ModelId::from(pick(&["luma-ray-flash", "kling-v2.1"], at))));
        }
        let mut assets = Vec::new();
        if at % 6 != 4 || model == "kling-v2.1" {
            assets.push(images(at * 10 + 2, 1 + at % 5, pick(&stills, at)));
        }
        assets.push(one);
        if at % 3 == 1 {
            assets.push(speech(at * 10 + 4, 40 + at % 90, "google-tts"));
        }
        Scene { importance, ..scene(at * 10 + 1, seconds, assets) }
    });
    project(scenes.collect(), Vec::new())
}

fn cards(shots: u32, heroes: bool) -> Vec<String> {
    let project = board(shots);
    ask(&project, (7_500, Basis::Expected), |now, goal| {
        let all = now.decisions(SuggestionRules { heroes, cuts: false }, goal);
        let row = |one| present::decision_row(one, &project, prices());
        all.iter()
            .map(|one| (row(one), one.saves))
            .map(|(row, saves)| format!("{} | {} | {} | {saves}", row.tag, row.title, row.about))
            .collect()
    })
}

#[test]
fn long_boards_take_ten_decisions_or_fewer() {
    for (name, shots) in [("trailer-60", 60), ("film-200", 200)] {
        let mut text = String::new();
        for (words, heroes) in [("Hero scenes stay as they are", false), ("Hero scenes may change", true)] {
            let cards = cards(shots, heroes);
            assert!(cards.len() <= 10, "{name}: {} decisions", cards.len());
            text.extend(["## ", words, "\n", &cards.join("\n"), "\n"]);
        }
        golden(&format!("{name}.decisions.txt"), &text);
    }
}

#[test]
fn no_part_of_a_long_board_is_asked_about_twice_in_one_decision() {
    let project = board(200);
    ask(&project, (7_500, Basis::Expected), |now, goal| {
        for one in now.decisions(SuggestionRules { heroes: true, cuts: true }, goal) {
            let all: Vec<_> = one.parts.iter().map(|part| (part.scene, part.asset, part.pass)).collect();
            let each: BTreeSet<_> = all.iter().collect();
            assert_eq!(each.len(), all.len(), "{}", one.key);
        }
    });
}
