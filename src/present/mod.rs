//! What a screen says, without drawing it: rows, wording, tones.
