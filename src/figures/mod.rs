//! What follows from a project and a price list: exact, pure, never stored.
