//! Picks: from a plan that counts to the offer of each menu.

use super::{Answer, Solver, size};

/// What the menus of a class take: some of them this, the rest that.
struct Share {
    /// The point of all that take no other.
    rest: u8,
    others: Vec<(u8, u32)>,
}

impl Share {
    fn add(&mut self, point: u8, copies: u32) {
        if point == self.rest || copies == 0 {
            return;
        }
        match self.others.iter_mut().find(|(other, _)| *other == point) {
            Some((_, count)) => *count += copies,
            None => self.others.push((point, copies)),
        }
    }

    fn remove(&mut self, point: u8, copies: u32) {
        if let Some((_, count)) = self.others.iter_mut().find(|(other, _)| *other == point) {
            *count = count.saturating_sub(copies);
        }
    }

    /// The point of the next menu: what fewer take comes first.
    fn next(&mut self) -> u8 {
        while let Some((point, count)) = self.others.last_mut() {
            if *count > 0 {
                *count -= 1;
                return *point;
            }
            self.others.pop();
        }
        self.rest
    }
}

impl Solver {
    /// What is taken from each menu, as places.
    pub fn picks(&self, answer: &Answer) -> Vec<usize> {
        let mut shares = self.shares(answer.plan.step);
        if let Some(step) = self.steps.get(answer.plan.step) {
            let class = self.classes.get(step.class);
            let upper = class.and_then(|class| self.classes.levels(class).get(usize::from(step.level)));
            if let (Some(share), Some(upper)) = (shares.get_mut(size(step.class)), upper) {
                share.add(*upper, answer.plan.copies);
            }
        }
        for change in &answer.plan.changes {
            if let Some(share) = shares.get_mut(size(change.class)) {
                share.remove(change.from, change.copies);
                share.add(change.to, change.copies);
            }
        }
        let place = |number: &u32| {
            let point = shares.get_mut(size(*number))?.next();
            let class = self.classes.get(*number)?;
            self.classes.points(class).get(usize::from(point)).map(|point| usize::from(point.place))
        };
        self.members.iter().map(place).map(Option::unwrap_or_default).collect()
    }

    /// What each class takes when all steps before one are taken.
    fn shares(&self, before: usize) -> Vec<Share> {
        let mut corners = vec![0_u8; self.classes.all.len()];
        for step in self.steps.iter().take(before) {
            if let Some(corner) = corners.get_mut(size(step.class)) {
                *corner = step.level;
            }
        }
        let share = |(class, corner): (&super::class::Class, u8)| {
            let rest = self.classes.levels(class).get(usize::from(corner)).copied().unwrap_or(0);
            Share { rest, others: Vec::new() }
        };
        self.classes.all.iter().zip(corners).map(share).collect()
    }
}
