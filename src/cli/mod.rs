//! Subcommands: the same figures and advice, as text or JSON.
