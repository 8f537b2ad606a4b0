//! Files: nothing is lost, nothing is torn, nothing is silently different.

mod format;
