//! When to write the recovery file.

use std::time::Duration;

/// How long after the last change.
const QUIET: Duration = Duration::from_secs(1);
/// How long after the first change at most, however many follow.
const LONGEST: Duration = Duration::from_secs(10);

/// Says when the recovery file is due: a second after the last change, and every ten seconds while changes go on.
///
/// Times are counted from any fixed moment, such as the start of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// The first and the last change that no recovery file holds.
    pending: Option<(Duration, Duration)>,
}

impl Schedule {
    /// The project was changed.
    pub fn changed(&mut self, now: Duration) {
        let first = self.pending.map_or(now, |(first, _)| first);
        self.pending = Some((first, now));
    }

    /// When the file is due; `None` when nothing was changed.
    pub fn due_at(&self) -> Option<Duration> {
        let (first, last) = self.pending?;
        Some(first.saturating_add(LONGEST).min(last.saturating_add(QUIET)))
    }

    /// Whether the file is due.
    pub fn is_due(&self, now: Duration) -> bool {
        self.due_at().is_some_and(|due| now >= due)
    }

    /// All changes up to now are being written, or were saved. Should that fail, tell [`Self::changed`] again.
    pub const fn taken(&mut self) {
        self.pending = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Changes at these milliseconds, looked at every 100 ms as long as `until`; when the file was written.
    fn check(changes: &[u64], until: u64, expected: &[u64]) {
        let mut schedule = Schedule::default();
        let mut written = Vec::new();
        for now in (0..=until).step_by(100) {
            let time = Duration::from_millis(now);
            if changes.contains(&now) {
                schedule.changed(time);
            }
            if schedule.is_due(time) {
                schedule.taken();
                written.push(now);
            }
        }
        assert_eq!(written, expected, "changes at {changes:?}");
    }

    #[test]
    fn it_is_due_a_second_after_the_last_change() {
        check(&[], 60_000, &[]);
        check(&[0], 60_000, &[1_000]);
        check(&[0, 500, 900], 60_000, &[1_900]);
        check(&[0, 5_000], 60_000, &[1_000, 6_000]);
    }

    #[test]
    fn it_is_due_every_ten_seconds_while_changes_go_on() {
        let busy: Vec<u64> = (0..=25_000).step_by(500).collect();
        check(&busy, 60_000, &[10_000, 20_500, 26_000]);
    }
}
