//! Other programs’ files: text in, text out.
