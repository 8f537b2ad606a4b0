//! Fit: the solver against brute force and a plain table, its bounds, its ties; then whole projects.

mod random;
mod reference;
mod solver;
