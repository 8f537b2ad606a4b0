//! What could be better: allowed choices and swaps.
