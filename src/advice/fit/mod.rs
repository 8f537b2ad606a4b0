//! Fit: the best choices that any number of credits can buy.
pub mod knapsack;
