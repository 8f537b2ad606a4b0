//! The window (feature `gui`).
