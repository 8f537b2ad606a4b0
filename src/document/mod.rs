//! The open project through time: commands, history, revisions.
