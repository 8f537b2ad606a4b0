//! The frontier: what each further credit can buy at best.

use super::{Offer, Solver};

impl Solver {
    /// The corners of the concave frontier, cheapest first: cost and quality of plans that no mix of others beats.
    ///
    /// Where several menus are alike, each of them is a point of its own as long as no more than `most` points come of
    /// it; else only the corners are listed. An exact answer between two points comes of [`Solver::query`].
    pub fn frontier(&self, most: usize) -> Vec<Offer> {
        let copies = self.plain.steps.iter().map(|step| u64::from(step.copies)).fold(0, u64::saturating_add);
        let each = copies < u64::try_from(most).unwrap_or(u64::MAX);
        let mut points: Vec<Offer> = Vec::with_capacity(self.plain.steps.len() + 1);
        points.push(self.least());
        for (place, step) in self.plain.steps.iter().enumerate().filter(|(_, step)| step.copies > 0) {
            let (Some(cost), Some(value)) = (self.plain.sums.cost.get(place), self.plain.sums.value.get(place)) else {
                continue;
            };
            let first = if each { 1 } else { step.copies };
            for copies in (first..=step.copies).map(i64::from) {
                let value = value + step.slope.value * copies;
                points.push(self.plain.offer(cost + step.slope.cost * copies, value));
            }
        }
        points
    }
}
