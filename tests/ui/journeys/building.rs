//! A board from nothing, by few presses; scenes and assets carried about by the clipboard.

use egui::output::OutputCommand;
use egui::{Event, Key, Modifiers};

use crate::support::{Home, Window};

impl Window {
    /// Copies or cuts; gives the clipboard's text.
    #[track_caller]
    pub(super) fn copied(&mut self, event: Event) -> String {
        self.event(event);
        let commands = &self.harness.output().platform_output.commands;
        let text = commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        self.settle();
        text.unwrap()
    }

    pub(crate) fn paste(&mut self, text: &str) {
        self.event(Event::Paste(text.to_owned()));
        self.settle();
    }

    fn lines_of(&self, number: usize) -> usize {
        let card = self.card(number).name;
        card.split(", ").count()
    }
}

fn marketing(home: &Home) -> Window {
    home.plan("pro");
    home.open(&home.sample("marketing-60s"))
}

#[test]
fn three_scenes_are_typed_without_the_mouse() {
    let home = Home::new();
    home.plan("pro");
    let mut board = home.start();
    board.ctrl(Key::N);
    for (title, words) in [("Dawn", "The light comes."), ("Noon", "The light stays."), ("Dusk", "The light goes.")] {
        board.ctrl(Key::Enter);
        board.write(title);
        board.key(Key::Enter);
        board.write(words);
    }
    assert_eq!(board.scenes(), ["Dawn", "Noon", "Dusk"], "all three");
    board.expect("Added a voice for the narration.");
    for part in ["Unfold Image*", "Unfold Narration*"] {
        assert!(board.find(part).is_some(), "{part} of a scene with a still, a shot and a voice");
    }
    assert!(board.find("Model of the final pass*").is_some(), "one of them is unfolded");
}

#[test]
fn narration_brings_its_voice_within_one_step() {
    let home = Home::new();
    let mut board = marketing(&home);
    board.ctrl(Key::End);
    board.press("+ Scene");
    let total = board.total();
    board.key(Key::Enter);
    board.write("Now with words.");
    assert_ne!(board.total(), total, "the voice costs");
    board.ctrl(Key::Z);
    assert_eq!(board.total(), total, "words and voice are one step");
    board.ctrl(Key::Z);
    assert_eq!(board.saved(), "Saved", "and the scene is another");
}

#[test]
fn a_new_asset_has_the_keyboard_and_is_in_sight() {
    let home = Home::new();
    let mut board = marketing(&home);
    board.select(1);
    for (key, label) in [(Key::Num1, "Label · Image"), (Key::Num2, "Label · Shot"), (Key::Num3, "Label · Narration")]
    {
        board.ctrl(key);
        let field = board.get(label);
        assert!(field.focused, "{label} can be typed over at once");
        assert!(board.screen().contains_rect(field.rect), "{label} is in sight: {:?}", field.rect);
    }
    board.write("Her voice");
    board.expect("Label · Her voice");
}

#[test]
fn scenes_are_copied_within_a_board_and_to_another() {
    let home = Home::new();
    let mut board = marketing(&home);
    board.select(1);
    board.keys(Modifiers::SHIFT, Key::ArrowRight);
    let text = board.copied(Event::Copy);
    assert!(text.contains('\t') && text.contains("Meet Ember"), "a table for other programs: {text}");
    board.paste(&text);
    assert_eq!(board.scenes()[..4], ["The cold cup", "Meet Ember", "The cold cup", "Meet Ember"], "after them");
    board.ctrl(Key::Z);
    assert_eq!(board.scenes().len(), 6, "one step");
    let mut other = home.open(&home.sample("educational-3min"));
    let before = other.total();
    let first = other.scenes()[0].clone();
    other.select(1);
    other.paste(&text);
    assert_eq!(other.scenes()[..3], [first.as_str(), "The cold cup", "Meet Ember"], "in another window, from the text");
    assert_ne!(other.total(), before, "with their assets");
}

#[test]
fn cut_scenes_come_back_elsewhere() {
    let home = Home::new();
    let mut board = marketing(&home);
    let total = board.total();
    board.select(1);
    let text = board.copied(Event::Cut);
    assert_eq!(board.scenes().len(), 5, "gone");
    board.key(Key::End);
    board.paste(&text);
    assert_eq!(board.scenes()[5], "The cold cup", "at the end");
    assert_eq!(board.total(), total, "and nothing else has changed");
}

#[test]
fn an_asset_is_copied_into_another_scene() {
    let home = Home::new();
    let mut board = marketing(&home);
    board.select(2);
    let fold = board.get("Fold*").name;
    board.press(&fold);
    let row = board.get("Unfold Cup settles*").name;
    let mut tabs = 0;
    while !board.get(&row).focused {
        board.key(Key::Tab);
        tabs += 1;
        assert!(tabs < 60, "Tab comes to the folded asset");
    }
    let text = board.copied(Event::Copy);
    board.find_scene("One touch");
    let total = board.total();
    board.paste(&text);
    assert_ne!(board.total(), total, "the shot is here too");
    assert!(board.find("Label · Cup settles*").is_some(), "under its name");
}

#[test]
fn plain_text_becomes_scenes() {
    let home = Home::new();
    let mut board = marketing(&home);
    board.key(Key::End);
    board.paste("A first paragraph.\n\nAnd a second one.");
    board.wait_for("what it becomes", |board| board.find("Import 2 scenes").is_some());
    board.press("Import as: Add to*");
    board.press("Import 2 scenes");
    assert!(board.scenes().len() > 6, "more scenes: {:?}", board.scenes());
    board.ctrl(Key::Z);
    assert_eq!(board.scenes().len(), 6, "one step");
    board.paste("   ");
    assert_eq!(board.saved(), "Saved", "nothing comes of nothing");
}

#[test]
fn a_template_begins_a_project() {
    let home = Home::new();
    home.plan("pro");
    let mut board = home.start();
    board.press("New from the template Advert");
    assert_eq!(board.scenes().len(), 6, "its scenes");
    assert!(board.lines_of(1) > 2, "with credits");
}
