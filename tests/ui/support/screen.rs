//! What is to be read on the screen.

use egui::Rect;
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::NodeT as _;

use super::window::Window;

/// Something on the screen that has a name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Thing {
    pub(crate) role: Role,
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) rect: Rect,
    pub(crate) enabled: bool,
    pub(crate) focused: bool,
    pub(crate) chosen: bool,
}

impl Window {
    /// Everything on the screen that has a name.
    pub(crate) fn things(&self) -> Vec<Thing> {
        let named = |node: &egui_kittest::Node<'_>| {
            let one = node.accesskit_node();
            let value = one.value().unwrap_or_default();
            let name =
                one.label().unwrap_or_else(|| if one.role() == Role::Label { value.clone() } else { String::new() });
            let toggled = one.toggled() == Some(Toggled::True);
            (!name.is_empty() && one.bounding_box().is_some()).then(|| Thing {
                role: one.role(),
                name,
                value,
                rect: node.rect(),
                enabled: !one.is_disabled(),
                focused: one.is_focused(),
                chosen: one.is_selected() == Some(true) || toggled,
            })
        };
        self.harness.root().children_recursive().filter_map(|node| named(&node)).collect()
    }

    /// The names of everything on the screen.
    pub(crate) fn names(&self) -> Vec<String> {
        self.things().into_iter().map(|thing| thing.name).collect()
    }

    /// The one thing by this name; an asterisk at an end stands for anything. Controls go before words.
    ///
    /// Controls of an asset end with whose they are, ` · Shot`; without that the first of them is meant.
    pub(crate) fn find(&self, name: &str) -> Option<Thing> {
        let words = name.trim_matches('*');
        let fits = |thing: &Thing| match (name.starts_with('*'), name.ends_with('*')) {
            (false, false) => {
                thing.name == name || thing.name.strip_prefix(name).is_some_and(|rest| rest.starts_with(" · "))
            }
            (false, true) => thing.name.starts_with(words),
            (true, false) => thing.name.ends_with(words),
            (true, true) => thing.name.contains(words),
        };
        let found: Vec<Thing> = self.things().into_iter().filter(fits).collect();
        found.iter().find(|thing| thing.role != Role::Label).or_else(|| found.first()).cloned()
    }

    /// The one thing by this name.
    #[track_caller]
    pub(crate) fn get(&self, name: &str) -> Thing {
        let found = self.find(name);
        found.unwrap_or_else(|| panic!("there is no “{name}”; on the screen: {:#?}", self.names()))
    }

    /// Whether some text on the screen contains these words.
    pub(crate) fn shows(&self, words: &str) -> bool {
        self.names().iter().any(|name| name.contains(words))
    }

    #[track_caller]
    pub(crate) fn expect(&self, words: &str) {
        assert!(self.shows(words), "“{words}” should be on the screen: {:#?}", self.names());
    }

    #[track_caller]
    pub(crate) fn expect_no(&self, words: &str) {
        assert!(!self.shows(words), "“{words}” should not be on the screen: {:#?}", self.names());
    }

    /// The document's name and whether it is saved, as the menu bar says; `None` without a project.
    pub(crate) fn title(&self) -> Option<(String, String)> {
        let menu_bar = |thing: &Thing| thing.role == Role::Label && thing.rect.top() < 40.0;
        let mut names = self.things().into_iter().filter(menu_bar).map(|thing| thing.name);
        names.find_map(|name| name.rsplit_once(" – ").map(|(one, other)| (one.to_owned(), other.to_owned())))
    }

    /// What the menu bar says of saving.
    #[track_caller]
    pub(crate) fn saved(&self) -> String {
        self.title().unwrap().1
    }

    /// The whole of the window.
    pub(crate) fn screen(&self) -> egui::Rect {
        self.harness.ctx.content_rect()
    }

    /// What is planned or still to go, as the allowance bar says.
    #[track_caller]
    pub(crate) fn total(&self) -> String {
        let things = self.things();
        let says =
            |name: &str| name.contains(" of ") && (name.ends_with(" left") || name.ends_with(" left for this project"));
        let of = things.iter().find(|thing| says(&thing.name));
        let of = of.unwrap_or_else(|| panic!("no total at the foot: {:#?}", self.names()));
        let left = |thing: &&Thing| {
            matches!(thing.role, Role::Label | Role::Button)
                && thing.rect.right() <= of.rect.left() + 1.0
                && thing.rect.y_range().contains(of.rect.center().y)
        };
        let nearest = things.iter().filter(left).max_by(|one, other| one.rect.right().total_cmp(&other.rect.right()));
        nearest.unwrap().name.clone()
    }

    /// The cards in sight, in story order.
    pub(crate) fn cards(&self) -> Vec<Thing> {
        let number = |thing: &Thing| thing.name.strip_prefix("Scene ")?.split_once(", ")?.0.parse::<u32>().ok();
        let mut cards: Vec<Thing> =
            self.things().into_iter().filter(|thing| thing.role == Role::Button && number(thing).is_some()).collect();
        cards.sort_by_key(|thing| number(thing));
        cards
    }

    /// The titles on the cards in sight, in story order.
    pub(crate) fn scenes(&self) -> Vec<String> {
        let title = |card: Thing| {
            let (_, rest) = card.name.split_once(", ").unwrap();
            rest.rsplitn(3, ", ").last().unwrap().to_owned()
        };
        self.cards().into_iter().map(title).collect()
    }

    /// The card of the scene by this number.
    #[track_caller]
    pub(crate) fn card(&self, number: usize) -> Thing {
        self.get(&format!("Scene {number}, *"))
    }
}
