//! An asset that nobody knows the price of is marked as paid elsewhere, and says so wherever it is shown.

use egui::Key;

use crate::support::{Home, Window};

/// The sample with a model that no list has in one of its scenes.
fn strange(home: &Home) -> Window {
    home.open(&home.edited("harbour-lights", |text| text.replacen("\"veo2\"", "\"sora-9\"", 1)))
}

#[test]
fn what_has_no_price_is_paid_elsewhere_with_one_click_and_back() {
    let home = Home::new();
    let mut window = strange(&home);
    window.expect("unpriced");
    let card = window.cards().iter().position(|card| card.name.contains("unpriced"));
    window.select(card.map_or(1, |place| place + 1));
    window.press("Paid elsewhere · *");
    window.expect_no("unpriced");
    window.expect("Paid elsewhere, as you said: it costs no credits and isn’t made here.");
    window.press("Costs");
    window.expect("1 asset paid elsewhere counts as nothing");
    window.press("Usage");
    window.expect("1 asset paid elsewhere counts as nothing");
    window.press("Board");
    window.press("Pay with credits · *");
    window.expect("unpriced");
    window.ctrl(Key::Z);
    window.expect_no("unpriced");
    window.ctrl(Key::Z);
    window.expect("unpriced");
}
