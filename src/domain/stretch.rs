//! Where two versions of a list differ.

use std::ops::Range;
use std::sync::Arc;

/// The one stretch in which two lists of shared items differ: everything before and after it is the same `Arc`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedRange {
    /// The stretch in the old list.
    pub old: Range<usize>,
    /// What took its place in the new list.
    pub new: Range<usize>,
}

impl ChangedRange {
    /// Compares by address, so it takes no longer than a walk along the shorter list.
    pub fn between<T>(old: &[Arc<T>], new: &[Arc<T>]) -> Self {
        let same = |(one, other): &(&Arc<T>, &Arc<T>)| Arc::ptr_eq(one, other);
        let front = old.iter().zip(new).take_while(same).count();
        let most = old.len().min(new.len()).saturating_sub(front);
        let back = old.iter().rev().zip(new.iter().rev()).take(most).take_while(same).count();
        Self { old: front..old.len().saturating_sub(back), new: front..new.len().saturating_sub(back) }
    }

    /// Everything, where all of it has to be done again.
    pub const fn whole(old: usize, new: usize) -> Self {
        Self { old: 0..old, new: 0..new }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_lies_between_equal_ends_differs() {
        let items: Vec<Arc<u32>> = (0..6).map(Arc::new).collect();
        let check = |new: &[Arc<u32>], expected: (Range<usize>, Range<usize>), what: &str| {
            let ChangedRange { old, new } = ChangedRange::between(&items, new);
            assert_eq!((old, new), expected, "{what}");
        };
        check(&items, (6..6, 6..6), "nothing changed");
        check(&[], (0..6, 0..0), "all gone");
        let mut edited = items.clone();
        edited[2] = Arc::new(2);
        check(&edited, (2..3, 2..3), "an equal item in another place of memory counts as changed");
        let mut shorter = items.clone();
        shorter.remove(4);
        check(&shorter, (4..5, 4..4), "one removed");
    }
}
