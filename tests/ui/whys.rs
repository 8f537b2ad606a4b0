//! Every figure of every screen says why: a walk by accessible name that clicks each of them.

use std::collections::BTreeSet;

use egui::Key;
use egui::accesskit::Role;

use crate::support::{Home, Thing, Window};

/// Words with numbers that are no results, with # for each number. What follows the last word may be anything.
const WORDS: &[&str] = &[
    // Names that the user or the price list gives: scenes, assets, models, files, look and pass of a row.
    "SCENE #",
    "Scene #",
    "scene #",
    "scenes #",
    "# · ",
    "“/tmp/",
    "Flux #",
    "GPT-Image-#",
    "Google Veo#",
    "Imagen-#",
    "Kling v#",
    "Luma Ray #",
    "Veo# ",
    "Script generation (GPT-#)",
    "VideoDraft AI",
    "Images at # credits",
    "# % safe",
    // What the user decided, typed or wrote, shown as it is: lengths, takes, amounts, running time of a scene.
    "#:#",
    "# clip",
    "# image",
    "# line",
    "# script",
    "# narration",
    "# enhancement",
    "# consultation",
    "# shot",
    "# still",
    "# × # s",
    "# → #",
    "# characters",
    "— # s",
    "Several models → ",
    "Trim",
    "Drop # draft",
    "Leave out # scene",
    "# take",
    "# of # take",
    "# of # kept",
    "# SCENES",
    "read on",
    "as typed",
    "typed by you",
    "Kept # · ",
    "Flux Kontext Pro",
    "Flux Schnell",
    "Script (GPT-#)",
    "# asset",
    "# Dec – # ",
    "# Jan # – ",
    "# Feb # – ",
    "# Nov – # ",
    // What stands before a figure that says why.
    "With the steps on Swaps",
    // It has a button of its own that says why.
    "Published plan pages count",
    // An offer, which is one step on Swaps.
    "One change would let",
    // Versions of the board side by side: those of the open one say why beside it, the others when they are opened.
    "With retakes of each version",
    "Safe of each version",
    "Chance that it fits of each version",
    "Quality, the open board being # of each version",
    "In motion of each version",
    "Video models of each version",
    // The explanation of a field beside it.
    "A share of the work such as",
    "About # characters a second",
    "How many takes",
    "The earliest finish is the later",
    "Rating, # to #",
    // What models can do and what the list thinks of them: the Why is on the row and in the entry of Prices.
    "Keeps: ",
    "Loses: ",
    "loses ",
    "image-to-video #",
    "text-to-video #",
    "image #",
    "yours says worse",
    "yours says better",
    "rated #",
    "reference picture",
    "sound, ",
    "start still",
    "withdrawn by",
    "# per #",
    "# each",
    "# to #",
    "Assumption: ",
    "yours; ",
    // Assumptions, ranked by what each moves, with their sources: what other answers lead to.
    "# s",
    "# %",
    "AI agent consultation",
    "After a draft",
    "Narration is spoken",
    "Of all takes",
    "assumption of this program",
    "assumed # %",
    "published experience",
    // Sources.
    "arena snapshot",
    "docs.videodraft.ai/models/pricing",
    "our reading",
    "the makers’",
    "Kling’s",
    "Lee and Chan",
    "LiteLLM’s",
];

/// Buttons with numbers that do something else when they are clicked; their figures say why elsewhere.
const BUTTONS: &[&str] = &[
    // Switches and pickers: the value is what the user chose.
    "Totals: ",
    "Model of the ",
    "Clips of the ",
    "Needs: ",
    "Shape: ",
    "Shot length",
    "Running time: ",
    "Length of ",
    "Credits ",
    // The key ? asks about the selected scene, and its inspector says why.
    "Scene #",
    "Unfold ",
    "Fold ",
    // A bar opens its part, beside which its total says why; a click on its amount does as well.
    "# · ",
    "Costs of ",
    // It shows the next of them; the count on Costs says why.
    "# to look at",
    // Offers and steps: each has its saving and its chance beside it, or on Swaps.
    "Swap to ",
    "Upgrade to ",
    "All to ",
    "Take ",
    "Compare – ",
    "Apply ",
    "Dismiss ",
    "Show parts",
    "Hide parts",
    // It shows below what it is made of, asset by asset.
    "Service ",
    // Rows that record or open: their figures are clicked by themselves.
    "Record ",
    "Price of ",
    "Change take",
    "Plan again",
];

/// Bars of Costs, rows of the run sheet: a button by its name with credits, which has its figure in it.
fn has_its_figure(plain: &str) -> bool {
    plain.ends_with("# credits") && plain != "# credits" || plain.ends_with("Record takes")
}

/// A text with # in the place of each number.
fn plain(text: &str) -> String {
    let mut words = String::new();
    for letter in text.replace('\u{a0}', " ").chars() {
        let part_of_number = letter.is_ascii_digit() || (letter == ',' || letter == '.') && words.ends_with('#');
        if !part_of_number {
            words.push(letter);
        } else if !words.ends_with('#') {
            words.push('#');
        }
    }
    words
}

/// What a person reads as a figure: words or a button with a number. Fields, sliders, boxes and pictures are not.
fn figures(window: &Window) -> Vec<Thing> {
    let shown = |thing: &Thing| matches!(thing.role, Role::Label | Role::Button) && thing.enabled;
    let known = |thing: &Thing| {
        let words = plain(&thing.name);
        match thing.role {
            Role::Label => WORDS.iter().any(|known| words.starts_with(known)),
            _ => BUTTONS.iter().any(|known| words.starts_with(known)) || has_its_figure(&words),
        }
    };
    let figures = window.things().into_iter().filter(shown).filter(|thing| plain(&thing.name).contains('#'));
    figures.filter(|thing| !known(thing)).collect()
}

/// What the walk found.
#[derive(Default)]
struct Walked {
    asked: BTreeSet<String>,
    faults: BTreeSet<String>,
}

impl Walked {
    /// Clicks every figure in sight.
    fn look(&mut self, window: &mut Window, place: &str) {
        window.wait_for_quiet();
        for thing in figures(window) {
            if !self.asked.insert(format!("{place}: {}", thing.name)) {
                continue;
            }
            let what = format!("{place}: {:?} “{}”, such as “{}”", thing.role, plain(&thing.name), thing.name);
            if thing.role == Role::Label || window.find(&thing.name).is_none() {
                self.faults.insert(what);
                continue;
            }
            // What was clicked before may have scrolled; other things may have the same name.
            let same = |one: &Thing| one.role == thing.role && one.name == thing.name;
            let screen = window.screen().shrink2(egui::Vec2::new(0.0, 90.0));
            match window.things().into_iter().find(same).filter(|one| screen.contains(one.rect.center())) {
                Some(now) => window.click(now.rect.center(), egui::Modifiers::NONE),
                None => window.press(&thing.name),
            }
            if window.find("Close this explanation").is_none() {
                // It was out of sight, under what does not scroll.
                window.press_in_sight(&thing);
            }
            if window.find("Close this explanation").is_none() {
                self.faults.insert(what);
            }
            window.key(Key::Escape);
        }
    }

    /// Goes over all screens of the open project.
    fn screens(&mut self, window: &mut Window, named: &str) {
        window.key(Key::Num1);
        self.look(window, &format!("{named}, Board"));
        window.select(1);
        window.click(window.card(2).rect.center(), egui::Modifiers::COMMAND);
        self.look(window, &format!("{named}, Board, two scenes"));
        window.select(2);
        for face in ["Cards", "List", "Strip"] {
            window.press(&format!("Board as: {face}"));
            self.look(window, &format!("{named}, Board as {face}"));
        }
        window.press("Board as: Cards");
        window.key(Key::Num2);
        self.look(window, &format!("{named}, Costs"));
        window.key(Key::Num3);
        window.wait_for_quiet();
        let parts: Vec<String> = window.names().into_iter().filter(|name| name.starts_with("Show parts")).collect();
        parts.iter().take(2).for_each(|name| window.press(name));
        self.look(window, &format!("{named}, Swaps"));
        window.key(Key::Num4);
        self.look(window, &format!("{named}, Plans"));
        window.press("Plans of: Other services");
        self.look(window, &format!("{named}, Plans, other services"));
        window.press("Plans of: VideoDraft AI");
        window.key(Key::Num5);
        for tab in ["Cycle", "Schedule", "By model", "History", "Learned"] {
            window.press(&format!("Usage: {tab}"));
            self.look(window, &format!("{named}, Usage, {tab}"));
        }
        window.key(Key::Num6);
        self.look(window, &format!("{named}, Prices"));
        window.press("Price of Kling v2.1");
        self.look(window, &format!("{named}, entry of Prices"));
    }
}

#[test]
fn every_figure_of_every_screen_says_why() {
    let mut walked = Walked::default();
    let home = Home::new();
    home.plan("starter");
    let mut window = home.open(&home.sample("harbour-lights"));
    walked.screens(&mut window, "harbour on Starter");
    drop(window);
    let home = Home::new();
    home.plan("pro");
    let mut window = home.open(&home.sample("educational-3min"));
    window.ctrl(Key::R);
    window.press("Project · Script: Kept");
    window.press("Record 1 take");
    walked.screens(&mut window, "sea on Pro with a take");
    // A price of the user's own.
    window.write_into("Credits for a 5 s clip: Kling v2.1", "42");
    window.key(Key::Enter);
    walked.look(&mut window, "an own price");
    assert!(walked.faults.is_empty(), "{} asked; {:#?}", walked.asked.len(), walked.faults);
    assert!(walked.asked.len() > 200, "the walk sees the figures: {}", walked.asked.len());
}
