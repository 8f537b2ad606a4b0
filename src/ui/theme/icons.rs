//! The Phosphor icons the window uses, as characters of the embedded icon font.
#![allow(dead_code, reason = "the set of icons is the font's, not the screens'")]

/// A round arrow forwards: run again.
pub(crate) const ARROW_CLOCKWISE: &str = "\u{e036}";

/// A round arrow backwards: start again.
pub(crate) const ARROW_COUNTER_CLOCKWISE: &str = "\u{e038}";

/// An arrow downwards.
pub(crate) const ARROW_DOWN: &str = "\u{e03e}";

/// An arrow to the right.
pub(crate) const ARROW_RIGHT: &str = "\u{e06c}";

/// An arrow bent back to the left: undo.
pub(crate) const ARROW_U_UP_LEFT: &str = "\u{e08a}";

/// An arrow bent round to the right: redo.
pub(crate) const ARROW_U_UP_RIGHT: &str = "\u{e08c}";

/// An arrow upwards.
pub(crate) const ARROW_UP: &str = "\u{e08e}";

/// Arrows to the left and right: compare.
pub(crate) const ARROWS_LEFT_RIGHT: &str = "\u{e0a0}";

/// A calendar page: a month's allowance.
pub(crate) const CALENDAR_BLANK: &str = "\u{e10a}";

/// A chevron downwards: open.
pub(crate) const CARET_DOWN: &str = "\u{e136}";

/// A chevron to the left: back.
pub(crate) const CARET_LEFT: &str = "\u{e138}";

/// A chevron to the right: onwards.
pub(crate) const CARET_RIGHT: &str = "\u{e13a}";

/// A chevron upwards: close.
pub(crate) const CARET_UP: &str = "\u{e13c}";

/// A bar chart.
pub(crate) const CHART_BAR: &str = "\u{e150}";

/// A pie chart with one slice out.
pub(crate) const CHART_PIE_SLICE: &str = "\u{e15a}";

/// A round speech bubble.
pub(crate) const CHAT_CIRCLE: &str = "\u{e168}";

/// A tick.
pub(crate) const CHECK: &str = "\u{e182}";

/// A tick in a circle: done.
pub(crate) const CHECK_CIRCLE: &str = "\u{e184}";

/// A clock: a length of time.
pub(crate) const CLOCK: &str = "\u{e19a}";

/// A clock turning back: the history.
pub(crate) const CLOCK_COUNTER_CLOCKWISE: &str = "\u{e1a0}";

/// Coins: credits.
pub(crate) const COINS: &str = "\u{e78e}";

/// Two sheets: copy or duplicate.
pub(crate) const COPY: &str = "\u{e1ca}";

/// Six dots: a handle to drag by.
pub(crate) const DOTS_SIX_VERTICAL: &str = "\u{eae2}";

/// Three dots in a row: more.
pub(crate) const DOTS_THREE: &str = "\u{e1fe}";

/// An arrow out of a tray: export.
pub(crate) const EXPORT: &str = "\u{eaf0}";

/// An eye: shown.
pub(crate) const EYE: &str = "\u{e220}";

/// An eye struck through: hidden.
pub(crate) const EYE_SLASH: &str = "\u{e224}";

/// A blank sheet: a new document.
pub(crate) const FILE: &str = "\u{e230}";

/// A sheet with lines of text.
pub(crate) const FILE_TEXT: &str = "\u{e23a}";

/// A clapperboard.
pub(crate) const FILM_SLATE: &str = "\u{e8c2}";

/// A strip of film.
pub(crate) const FILM_STRIP: &str = "\u{e792}";

/// A floppy disk: save.
pub(crate) const FLOPPY_DISK: &str = "\u{e248}";

/// An open folder.
pub(crate) const FOLDER_OPEN: &str = "\u{e256}";

/// A funnel: filter.
pub(crate) const FUNNEL: &str = "\u{e266}";

/// A gear: settings.
pub(crate) const GEAR: &str = "\u{e270}";

/// A framed picture.
pub(crate) const IMAGE: &str = "\u{e2ca}";

/// A circle with an i.
pub(crate) const INFO: &str = "\u{e2ce}";

/// A keyboard: the shortcuts.
pub(crate) const KEYBOARD: &str = "\u{e2d8}";

/// A closed padlock.
pub(crate) const LOCK_SIMPLE: &str = "\u{e308}";

/// An open padlock.
pub(crate) const LOCK_SIMPLE_OPEN: &str = "\u{e30a}";

/// A magnifying glass: search.
pub(crate) const MAGNIFYING_GLASS: &str = "\u{e30c}";

/// A microphone.
pub(crate) const MICROPHONE: &str = "\u{e326}";

/// A minus sign: take away.
pub(crate) const MINUS: &str = "\u{e32a}";

/// A screen: the system's theme.
pub(crate) const MONITOR: &str = "\u{e32e}";

/// A moon: the dark theme.
pub(crate) const MOON: &str = "\u{e330}";

/// A note.
pub(crate) const NOTE: &str = "\u{e348}";

/// A pencil: edit.
pub(crate) const PENCIL_SIMPLE: &str = "\u{e3b4}";

/// A triangle to the right: play.
pub(crate) const PLAY: &str = "\u{e3d0}";

/// A plus sign: add.
pub(crate) const PLUS: &str = "\u{e3d4}";

/// A circle with a question mark.
pub(crate) const QUESTION: &str = "\u{e3e8}";

/// A receipt: what was spent.
pub(crate) const RECEIPT: &str = "\u{e3ec}";

/// Arrows in a ring: used again.
pub(crate) const RECYCLE: &str = "\u{e75a}";

/// Two rows: the list of shots.
pub(crate) const ROWS: &str = "\u{e5a2}";

/// Scales: weigh one against another.
pub(crate) const SCALES: &str = "\u{e750}";

/// A seal with a tick: approved.
pub(crate) const SEAL_CHECK: &str = "\u{e606}";

/// A window with a side panel.
pub(crate) const SIDEBAR_SIMPLE: &str = "\u{ec24}";

/// Sliders: adjust.
pub(crate) const SLIDERS: &str = "\u{e432}";

/// A sparkle: something generated.
pub(crate) const SPARKLE: &str = "\u{e6a2}";

/// A loudspeaker, sounding.
pub(crate) const SPEAKER_HIGH: &str = "\u{e44a}";

/// Four squares: the board of cards.
pub(crate) const SQUARES_FOUR: &str = "\u{e464}";

/// A star.
pub(crate) const STAR: &str = "\u{e46a}";

/// A sun: the light theme.
pub(crate) const SUN: &str = "\u{e472}";

/// Two arrows trading places.
pub(crate) const SWAP: &str = "\u{e83c}";

/// A label on a string.
pub(crate) const TAG: &str = "\u{e478}";

/// A large and a small letter: text.
pub(crate) const TEXT_AA: &str = "\u{e6ee}";

/// A bin: delete.
pub(crate) const TRASH: &str = "\u{e4a6}";

/// A speaking person: the voice.
pub(crate) const USER_SOUND: &str = "\u{eca8}";

/// A video camera.
pub(crate) const VIDEO_CAMERA: &str = "\u{e4da}";

/// A wallet: the allowance.
pub(crate) const WALLET: &str = "\u{e68a}";

/// A triangle with an exclamation mark.
pub(crate) const WARNING: &str = "\u{e4e0}";

/// A circle with an exclamation mark.
pub(crate) const WARNING_CIRCLE: &str = "\u{e4e2}";

/// A cross: close or remove.
pub(crate) const X: &str = "\u{e4f6}";

/// A cross in a circle: failed or rejected.
pub(crate) const X_CIRCLE: &str = "\u{e4f8}";
