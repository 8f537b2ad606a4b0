//! What is left for a project when others that go before it have had theirs.

use crate::domain::Credits;

/// What is left for a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// What is left; no more than that where those that go first need something without a known price.
    pub credits: Credits,
    /// What is left whatever they need.
    pub sure: Credits,
}

impl Room {
    /// Whether it is known what is left.
    pub fn is_known(&self) -> bool {
        self.credits == self.sure
    }

    /// Whether some credits are left in any case.
    pub fn holds(&self, credits: Credits) -> bool {
        credits <= self.sure
    }
}

/// What is left and known.
impl From<Credits> for Room {
    fn from(credits: Credits) -> Self {
        Self { credits, sure: credits }
    }
}
