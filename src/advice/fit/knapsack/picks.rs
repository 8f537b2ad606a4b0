//! Picks: from a plan that counts to the offer of each menu.

use super::prepare::Layer;
use super::query::Taken;
use super::search::Picking;
use super::{Solution, Solver, size};

/// What the menus of a class take: some of them this, the rest that.
struct LevelShare {
    /// The point of all that take no other.
    rest: u8,
    /// How many take it.
    left: u32,
    others: Vec<(u8, u32)>,
}

impl LevelShare {
    /// Moves menus from one point to another.
    fn shift(&mut self, from: u8, to: u8, copies: u32) {
        self.count(from, |count| count.saturating_sub(copies));
        self.count(to, |count| count.saturating_add(copies));
    }

    fn count(&mut self, point: u8, change: impl Fn(u32) -> u32) {
        if point == self.rest {
            self.left = change(self.left);
            return;
        }
        match self.others.iter_mut().find(|(other, _)| *other == point) {
            Some((_, count)) => *count = change(*count),
            None => self.others.push((point, change(0))),
        }
    }

    /// Takes a point for one menu, if one of them still takes it.
    fn take(&mut self, point: u8) -> bool {
        let others = &mut self.others;
        let slot = if point == self.rest {
            Some(&mut self.left)
        } else {
            others.iter_mut().find(|(other, _)| *other == point).map(|(_, count)| count)
        };
        slot.filter(|count| **count > 0).is_some_and(|count| {
            *count -= 1;
            true
        })
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
    /// What is taken from each menu, as places. Of menus that are alike, those stay that can.
    pub fn picks(&self, answer: &Solution) -> Vec<usize> {
        let (layer, plan) = match &answer.plan {
            Taken::Near(plan) => (self.near().unwrap_or(&self.plain), plan),
            Taken::Plain(plan) => (&self.plain, plan),
        };
        let mut shares = layer.shares(plan);
        let mut picks = vec![usize::MAX; layer.members.len()];
        let slots = || layer.members.iter().zip(&self.nows);
        for ((number, now), pick) in slots().zip(&mut picks) {
            let (Some(class), Some(share)) = (layer.classes.get(*number), shares.get_mut(size(*number))) else {
                continue;
            };
            let points = (0_u8..).zip(layer.classes.points(class));
            let stays = points.into_iter().find(|(_, point)| point.place == *now).filter(|(at, _)| share.take(*at));
            if let Some((_, point)) = stays {
                *pick = usize::from(point.place);
            }
        }
        for (number, pick) in layer.members.iter().zip(&mut picks).filter(|(_, pick)| **pick == usize::MAX) {
            let point = shares.get_mut(size(*number)).map_or(0, LevelShare::next);
            let points = layer.classes.get(*number).map(|class| layer.classes.points(class)).unwrap_or_default();
            *pick = points.get(usize::from(point)).map_or(0, |point| usize::from(point.place));
        }
        picks
    }
}

impl Layer {
    /// What each class takes by a plan.
    fn shares(&self, plan: &Picking) -> Vec<LevelShare> {
        let mut corners = vec![0_u8; self.classes.all.len()];
        for step in self.steps.iter().take(plan.step) {
            if let Some(corner) = corners.get_mut(size(step.class)) {
                *corner = step.level;
            }
        }
        let share = |(class, corner): (&super::class::Class, u8)| {
            let rest = self.classes.levels(class).get(usize::from(corner)).copied().unwrap_or(0);
            LevelShare { rest, left: class.count, others: Vec::new() }
        };
        let mut shares: Vec<LevelShare> = self.classes.all.iter().zip(corners).map(share).collect();
        if let Some(step) = self.steps.get(plan.step) {
            let class = self.classes.get(step.class);
            let upper = class.and_then(|class| self.classes.levels(class).get(usize::from(step.level)));
            if let (Some(share), Some(upper)) = (shares.get_mut(size(step.class)), upper) {
                share.shift(share.rest, *upper, plan.copies);
            }
        }
        for change in &plan.changes {
            if let Some(share) = shares.get_mut(size(change.class)) {
                share.shift(change.from, change.to, change.copies);
            }
        }
        shares
    }
}
