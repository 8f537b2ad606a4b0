//! The palettes: dark, light, and high contrast. Only [`super`] uses colours directly; screens use roles, see [`super::Tokens`].

use egui::Color32;

use super::Tokens;

#[expect(clippy::disallowed_methods, reason = "this is the one place where colours are made")]
const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

/// Colours on a dark ground.
pub(super) const DARK: Tokens = Tokens {
    window: rgb(0x10_1216),
    panel: rgb(0x16_1920),
    card: rgb(0x1C_2029),
    raised: rgb(0x24_2936),
    hairline: rgb(0x2A_303C),
    control: rgb(0x24_2936),
    control_line: rgb(0x76_7E8D),
    strong: rgb(0xE8_EAEE),
    quiet: rgb(0x9B_A3B1),
    faint: rgb(0x8B_93A2),
    accent: rgb(0xF2_A93B),
    on_accent: rgb(0x1B_1305),
    accent_text: rgb(0xF2_A93B),
    notice: rgb(0x2A_2213),
    notice_line: rgb(0x8A_6A2C),
    notice_text: rgb(0xF3_D08F),
    image: rgb(0x4F_B3BF),
    video: rgb(0x8C_7BF0),
    speech: rgb(0xE5_8FB4),
    script: rgb(0x7F_A7E8),
    enhancement: rgb(0xB9_C06A),
    consultation: rgb(0xC9_9A76),
    used: rgb(0x80_8896),
    good: rgb(0x5C_C58B),
    over: rgb(0xF3_766D),
    scrim: rgb(0x08_090B),
    badge: rgb(0x14_161B),
    on_badge: rgb(0xF2_F3F5),
};

/// Colours on a light ground.
pub(super) const LIGHT: Tokens = Tokens {
    window: rgb(0xEE_F0F3),
    panel: rgb(0xF7_F8FA),
    card: rgb(0xFF_FFFF),
    raised: rgb(0xE9_ECF1),
    hairline: rgb(0xD9_DDE5),
    control: rgb(0xFF_FFFF),
    control_line: rgb(0x7D_8594),
    strong: rgb(0x1A_1D23),
    quiet: rgb(0x4F_5764),
    faint: rgb(0x5C_6472),
    accent: rgb(0xA2_5F00),
    on_accent: rgb(0xFF_FFFF),
    accent_text: rgb(0x8A_5000),
    notice: rgb(0xFE_F5E2),
    notice_line: rgb(0xAF_8027),
    notice_text: rgb(0x6B_4200),
    image: rgb(0x1F_8A97),
    video: rgb(0x6A_55E0),
    speech: rgb(0xC2_568A),
    script: rgb(0x3F_70C4),
    enhancement: rgb(0x7A_8120),
    consultation: rgb(0x9A_6A42),
    used: rgb(0x4A_5060),
    good: rgb(0x14_6E42),
    over: rgb(0xBB_2C24),
    scrim: rgb(0x2A_2D33),
    badge: rgb(0x14_161B),
    on_badge: rgb(0xF2_F3F5),
};

/// White and yellow on black: text at least 7 : 1, edges of controls in white.
pub(super) const HIGH_CONTRAST: Tokens = Tokens {
    window: rgb(0x00_0000),
    panel: rgb(0x00_0000),
    card: rgb(0x0A_0A0A),
    raised: rgb(0x22_2222),
    hairline: rgb(0x80_8080),
    control: rgb(0x00_0000),
    control_line: rgb(0xFF_FFFF),
    strong: rgb(0xFF_FFFF),
    quiet: rgb(0xE4_E4E4),
    faint: rgb(0xD0_D0D0),
    accent: rgb(0xFF_D400),
    on_accent: rgb(0x00_0000),
    accent_text: rgb(0xFF_D400),
    notice: rgb(0x1C_1700),
    notice_line: rgb(0xFF_D400),
    notice_text: rgb(0xFF_EFA0),
    image: rgb(0x5F_E3F0),
    video: rgb(0xB8_A9FF),
    speech: rgb(0xFF_A8CC),
    script: rgb(0xA8_C8FF),
    enhancement: rgb(0xE0_E88A),
    consultation: rgb(0xF0_C09A),
    used: rgb(0xB0_B0B0),
    good: rgb(0x6C_FF9A),
    over: rgb(0xFF_9E94),
    scrim: rgb(0x00_0000),
    badge: rgb(0x00_0000),
    on_badge: rgb(0xFF_FFFF),
};

/// Every palette. Their panels differ, so that a style reveals which one it was made of.
pub(super) const ALL: [&Tokens; 3] = [&DARK, &LIGHT, &HIGH_CONTRAST];
