//! Dice that fall the same way on every machine.

/// A row of numbers that follows from its seed (`SplitMix64`).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number.
    pub(crate) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `many`; 0 where that is 0.
    pub(crate) fn below(&mut self, many: usize) -> usize {
        let many = u64::try_from(many).unwrap_or(u64::MAX);
        self.next().checked_rem(many).and_then(|number| usize::try_from(number).ok()).unwrap_or(0)
    }

    /// A place and a later one, both within a length, mostly near to each other.
    pub(crate) fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let most = if self.below(4) == 0 { length } else { 16 };
        let start = self.below(length + 1);
        start..(start + self.below(most + 1)).min(length)
    }
}
