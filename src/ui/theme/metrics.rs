//! Sizes in points, named for what they are for.

/// Steps of empty space.
pub(crate) mod space {
    /// Between things that belong together.
    pub(crate) const XS: f32 = 4.0;
    /// Between a thing and its neighbour.
    pub(crate) const S: f32 = 8.0;
    /// Inside a card.
    pub(crate) const M: f32 = 12.0;
    /// Around a screen.
    pub(crate) const L: f32 = 16.0;
    /// Between parts of a screen.
    pub(crate) const XL: f32 = 24.0;
}

/// Roundings of corners.
pub(crate) mod radius {
    /// Controls.
    pub(crate) const CONTROL: u8 = 6;
    /// Notices and groups.
    pub(crate) const GROUP: u8 = 8;
    /// Cards.
    pub(crate) const CARD: u8 = 10;
}

/// Sizes of type.
pub(crate) mod size {
    /// Captions over groups.
    pub(crate) const CAPTION: f32 = 11.0;
    /// Lines beside others.
    pub(crate) const SMALL: f32 = 12.0;
    /// Most text.
    pub(crate) const BODY: f32 = 13.0;
    /// Titles of screens and scenes.
    pub(crate) const TITLE: f32 = 15.0;
    /// The one number of a card.
    pub(crate) const HEADING: f32 = 22.0;
    /// Icons of the rail.
    pub(crate) const RAIL_ICON: f32 = 20.0;
}

/// The parts of the window.
pub(crate) mod part {
    /// The menu bar.
    pub(crate) const MENU_HEIGHT: f32 = 36.0;
    /// The rail with the screens.
    pub(crate) const RAIL_WIDTH: f32 = 72.0;
    /// A screen's own bar.
    pub(crate) const BAR_HEIGHT: f32 = 48.0;
    /// The allowance bar.
    pub(crate) const FOOT_HEIGHT: f32 = 64.0;
    /// Below this the allowance bar takes two lines' worth of short words.
    pub(crate) const NARROW: f32 = 1100.0;
    /// The inspector, at first.
    pub(crate) const INSPECTOR: f32 = 344.0;
    /// The inspector, at the least.
    pub(crate) const INSPECTOR_LEAST: f32 = 300.0;
    /// The inspector, at the most.
    pub(crate) const INSPECTOR_MOST: f32 = 520.0;
    /// A button or field.
    pub(crate) const CONTROL_HEIGHT: f32 = 28.0;
    /// The least room for an amount beside a button.
    pub(crate) const AMOUNT: f32 = 56.0;
    /// The width of a hairline.
    pub(crate) const HAIRLINE: f32 = 1.0;
    /// The line around what has the keyboard, where it has no line of its own.
    pub(crate) const FOCUS: f32 = 1.5;
}

/// The cards of the board.
pub(crate) mod card {
    /// The narrowest card.
    pub(crate) const LEAST_WIDTH: f32 = 250.0;
    /// The gap between cards.
    pub(crate) const GAP: f32 = 14.0;
    /// The height of the picture.
    pub(crate) const PICTURE: f32 = 132.0;
    /// The height of the title's line.
    pub(crate) const TITLE: f32 = 36.0;
    /// The height of an asset's line.
    pub(crate) const LINE: f32 = 21.0;
    /// How many lines there is room for, at the most and at the least.
    pub(crate) const LINES: std::ops::RangeInclusive<usize> = 2..=4;
    /// The side of a kind's square.
    pub(crate) const DOT: f32 = 7.0;
    /// Below the last line.
    pub(crate) const FOOT: f32 = 10.0;
    /// The height of a card without the lines of its assets.
    pub(crate) const BASE: f32 = PICTURE + TITLE + FOOT;
}
