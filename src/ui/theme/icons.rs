//! The Phosphor icons the window uses, as characters of the embedded icon font.
#![allow(dead_code, reason = "the set of icons is the font's, not the screens'")]

/// The icon “arrow-clockwise”.
pub(crate) const ARROW_CLOCKWISE: &str = "\u{e036}";
/// The icon “arrow-counter-clockwise”.
pub(crate) const ARROW_COUNTER_CLOCKWISE: &str = "\u{e038}";
/// The icon “arrow-down”.
pub(crate) const ARROW_DOWN: &str = "\u{e03e}";
/// The icon “arrow-left”.
pub(crate) const ARROW_LEFT: &str = "\u{e058}";
/// The icon “arrow-right”.
pub(crate) const ARROW_RIGHT: &str = "\u{e06c}";
/// The icon “arrow-square-out”.
pub(crate) const ARROW_SQUARE_OUT: &str = "\u{e5de}";
/// The icon “arrow-u-up-left”.
pub(crate) const ARROW_U_UP_LEFT: &str = "\u{e08a}";
/// The icon “arrow-u-up-right”.
pub(crate) const ARROW_U_UP_RIGHT: &str = "\u{e08c}";
/// The icon “arrow-up”.
pub(crate) const ARROW_UP: &str = "\u{e08e}";
/// The icon “arrows-clockwise”.
pub(crate) const ARROWS_CLOCKWISE: &str = "\u{e094}";
/// The icon “arrows-left-right”.
pub(crate) const ARROWS_LEFT_RIGHT: &str = "\u{e0a0}";
/// The icon “arrows-out-cardinal”.
pub(crate) const ARROWS_OUT_CARDINAL: &str = "\u{e0a4}";
/// The icon “calendar”.
pub(crate) const CALENDAR: &str = "\u{e108}";
/// The icon “calendar-blank”.
pub(crate) const CALENDAR_BLANK: &str = "\u{e10a}";
/// The icon “cards”.
pub(crate) const CARDS: &str = "\u{e0f8}";
/// The icon “caret-double-right”.
pub(crate) const CARET_DOUBLE_RIGHT: &str = "\u{e12a}";
/// The icon “caret-down”.
pub(crate) const CARET_DOWN: &str = "\u{e136}";
/// The icon “caret-left”.
pub(crate) const CARET_LEFT: &str = "\u{e138}";
/// The icon “caret-right”.
pub(crate) const CARET_RIGHT: &str = "\u{e13a}";
/// The icon “caret-up”.
pub(crate) const CARET_UP: &str = "\u{e13c}";
/// The icon “caret-up-down”.
pub(crate) const CARET_UP_DOWN: &str = "\u{e140}";
/// The icon “chart-bar”.
pub(crate) const CHART_BAR: &str = "\u{e150}";
/// The icon “chart-line”.
pub(crate) const CHART_LINE: &str = "\u{e154}";
/// The icon “chart-pie-slice”.
pub(crate) const CHART_PIE_SLICE: &str = "\u{e15a}";
/// The icon “chat-circle”.
pub(crate) const CHAT_CIRCLE: &str = "\u{e168}";
/// The icon “check”.
pub(crate) const CHECK: &str = "\u{e182}";
/// The icon “check-circle”.
pub(crate) const CHECK_CIRCLE: &str = "\u{e184}";
/// The icon “check-square”.
pub(crate) const CHECK_SQUARE: &str = "\u{e186}";
/// The icon “circle”.
pub(crate) const CIRCLE: &str = "\u{e18a}";
/// The icon “clock”.
pub(crate) const CLOCK: &str = "\u{e19a}";
/// The icon “clock-counter-clockwise”.
pub(crate) const CLOCK_COUNTER_CLOCKWISE: &str = "\u{e1a0}";
/// The icon “cloud-arrow-up”.
pub(crate) const CLOUD_ARROW_UP: &str = "\u{e1ae}";
/// The icon “coins”.
pub(crate) const COINS: &str = "\u{e78e}";
/// The icon “command”.
pub(crate) const COMMAND: &str = "\u{e1c4}";
/// The icon “copy”.
pub(crate) const COPY: &str = "\u{e1ca}";
/// The icon “cursor”.
pub(crate) const CURSOR: &str = "\u{e1dc}";
/// The icon “dots-six-vertical”.
pub(crate) const DOTS_SIX_VERTICAL: &str = "\u{eae2}";
/// The icon “dots-three”.
pub(crate) const DOTS_THREE: &str = "\u{e1fe}";
/// The icon “dots-three-vertical”.
pub(crate) const DOTS_THREE_VERTICAL: &str = "\u{e208}";
/// The icon “download-simple”.
pub(crate) const DOWNLOAD_SIMPLE: &str = "\u{e20c}";
/// The icon “export”.
pub(crate) const EXPORT: &str = "\u{eaf0}";
/// The icon “eye”.
pub(crate) const EYE: &str = "\u{e220}";
/// The icon “eye-slash”.
pub(crate) const EYE_SLASH: &str = "\u{e224}";
/// The icon “file”.
pub(crate) const FILE: &str = "\u{e230}";
/// The icon “file-text”.
pub(crate) const FILE_TEXT: &str = "\u{e23a}";
/// The icon “files”.
pub(crate) const FILES: &str = "\u{e710}";
/// The icon “film-slate”.
pub(crate) const FILM_SLATE: &str = "\u{e8c2}";
/// The icon “film-strip”.
pub(crate) const FILM_STRIP: &str = "\u{e792}";
/// The icon “flag”.
pub(crate) const FLAG: &str = "\u{e244}";
/// The icon “floppy-disk”.
pub(crate) const FLOPPY_DISK: &str = "\u{e248}";
/// The icon “folder”.
pub(crate) const FOLDER: &str = "\u{e24a}";
/// The icon “folder-open”.
pub(crate) const FOLDER_OPEN: &str = "\u{e256}";
/// The icon “funnel”.
pub(crate) const FUNNEL: &str = "\u{e266}";
/// The icon “gauge”.
pub(crate) const GAUGE: &str = "\u{e628}";
/// The icon “gear”.
pub(crate) const GEAR: &str = "\u{e270}";
/// The icon “hand-grabbing”.
pub(crate) const HAND_GRABBING: &str = "\u{e57c}";
/// The icon “heart”.
pub(crate) const HEART: &str = "\u{e2a8}";
/// The icon “hourglass”.
pub(crate) const HOURGLASS: &str = "\u{e2b2}";
/// The icon “image”.
pub(crate) const IMAGE: &str = "\u{e2ca}";
/// The icon “image-square”.
pub(crate) const IMAGE_SQUARE: &str = "\u{e2cc}";
/// The icon “info”.
pub(crate) const INFO: &str = "\u{e2ce}";
/// The icon “keyboard”.
pub(crate) const KEYBOARD: &str = "\u{e2d8}";
/// The icon “lightning”.
pub(crate) const LIGHTNING: &str = "\u{e2de}";
/// The icon “link-simple”.
pub(crate) const LINK_SIMPLE: &str = "\u{e2e6}";
/// The icon “list”.
pub(crate) const LIST: &str = "\u{e2f0}";
/// The icon “lock-simple”.
pub(crate) const LOCK_SIMPLE: &str = "\u{e308}";
/// The icon “lock-simple-open”.
pub(crate) const LOCK_SIMPLE_OPEN: &str = "\u{e30a}";
/// The icon “magic-wand”.
pub(crate) const MAGIC_WAND: &str = "\u{e6b6}";
/// The icon “magnifying-glass”.
pub(crate) const MAGNIFYING_GLASS: &str = "\u{e30c}";
/// The icon “microphone”.
pub(crate) const MICROPHONE: &str = "\u{e326}";
/// The icon “minus”.
pub(crate) const MINUS: &str = "\u{e32a}";
/// The icon “monitor”.
pub(crate) const MONITOR: &str = "\u{e32e}";
/// The icon “moon”.
pub(crate) const MOON: &str = "\u{e330}";
/// The icon “note”.
pub(crate) const NOTE: &str = "\u{e348}";
/// The icon “note-pencil”.
pub(crate) const NOTE_PENCIL: &str = "\u{e34c}";
/// The icon “palette”.
pub(crate) const PALETTE: &str = "\u{e6c8}";
/// The icon “pause”.
pub(crate) const PAUSE: &str = "\u{e39e}";
/// The icon “pencil-simple”.
pub(crate) const PENCIL_SIMPLE: &str = "\u{e3b4}";
/// The icon “play”.
pub(crate) const PLAY: &str = "\u{e3d0}";
/// The icon “plus”.
pub(crate) const PLUS: &str = "\u{e3d4}";
/// The icon “plus-circle”.
pub(crate) const PLUS_CIRCLE: &str = "\u{e3d6}";
/// The icon “plus-square”.
pub(crate) const PLUS_SQUARE: &str = "\u{ed4a}";
/// The icon “prohibit”.
pub(crate) const PROHIBIT: &str = "\u{e3de}";
/// The icon “push-pin”.
pub(crate) const PUSH_PIN: &str = "\u{e3e2}";
/// The icon “question”.
pub(crate) const QUESTION: &str = "\u{e3e8}";
/// The icon “receipt”.
pub(crate) const RECEIPT: &str = "\u{e3ec}";
/// The icon “record”.
pub(crate) const RECORD: &str = "\u{e3ee}";
/// The icon “recycle”.
pub(crate) const RECYCLE: &str = "\u{e75a}";
/// The icon “rows”.
pub(crate) const ROWS: &str = "\u{e5a2}";
/// The icon “scales”.
pub(crate) const SCALES: &str = "\u{e750}";
/// The icon “seal-check”.
pub(crate) const SEAL_CHECK: &str = "\u{e606}";
/// The icon “shopping-cart”.
pub(crate) const SHOPPING_CART: &str = "\u{e41e}";
/// The icon “sidebar-simple”.
pub(crate) const SIDEBAR_SIMPLE: &str = "\u{ec24}";
/// The icon “sign-out”.
pub(crate) const SIGN_OUT: &str = "\u{e42a}";
/// The icon “sliders”.
pub(crate) const SLIDERS: &str = "\u{e432}";
/// The icon “sliders-horizontal”.
pub(crate) const SLIDERS_HORIZONTAL: &str = "\u{e434}";
/// The icon “sort-ascending”.
pub(crate) const SORT_ASCENDING: &str = "\u{e444}";
/// The icon “sparkle”.
pub(crate) const SPARKLE: &str = "\u{e6a2}";
/// The icon “speaker-high”.
pub(crate) const SPEAKER_HIGH: &str = "\u{e44a}";
/// The icon “speaker-slash”.
pub(crate) const SPEAKER_SLASH: &str = "\u{e45a}";
/// The icon “spinner-gap”.
pub(crate) const SPINNER_GAP: &str = "\u{e66c}";
/// The icon “square”.
pub(crate) const SQUARE: &str = "\u{e45e}";
/// The icon “squares-four”.
pub(crate) const SQUARES_FOUR: &str = "\u{e464}";
/// The icon “stack”.
pub(crate) const STACK: &str = "\u{e466}";
/// The icon “star”.
pub(crate) const STAR: &str = "\u{e46a}";
/// The icon “stop”.
pub(crate) const STOP: &str = "\u{e46c}";
/// The icon “subtitles”.
pub(crate) const SUBTITLES: &str = "\u{e1a8}";
/// The icon “sun”.
pub(crate) const SUN: &str = "\u{e472}";
/// The icon “swap”.
pub(crate) const SWAP: &str = "\u{e83c}";
/// The icon “table”.
pub(crate) const TABLE: &str = "\u{e476}";
/// The icon “tag”.
pub(crate) const TAG: &str = "\u{e478}";
/// The icon “text-aa”.
pub(crate) const TEXT_AA: &str = "\u{e6ee}";
/// The icon “trash”.
pub(crate) const TRASH: &str = "\u{e4a6}";
/// The icon “trend-down”.
pub(crate) const TREND_DOWN: &str = "\u{e4ac}";
/// The icon “trend-up”.
pub(crate) const TREND_UP: &str = "\u{e4ae}";
/// The icon “upload-simple”.
pub(crate) const UPLOAD_SIMPLE: &str = "\u{e4c0}";
/// The icon “user”.
pub(crate) const USER: &str = "\u{e4c2}";
/// The icon “user-sound”.
pub(crate) const USER_SOUND: &str = "\u{eca8}";
/// The icon “users”.
pub(crate) const USERS: &str = "\u{e4d6}";
/// The icon “video-camera”.
pub(crate) const VIDEO_CAMERA: &str = "\u{e4da}";
/// The icon “wallet”.
pub(crate) const WALLET: &str = "\u{e68a}";
/// The icon “warning”.
pub(crate) const WARNING: &str = "\u{e4e0}";
/// The icon “warning-circle”.
pub(crate) const WARNING_CIRCLE: &str = "\u{e4e2}";
/// The icon “waveform”.
pub(crate) const WAVEFORM: &str = "\u{e802}";
/// The icon “x”.
pub(crate) const X: &str = "\u{e4f6}";
/// The icon “x-circle”.
pub(crate) const X_CIRCLE: &str = "\u{e4f8}";
