//! Frame rates and timecodes.

use std::fmt;
use std::str::FromStr;

use super::WrongOption;

/// Frames a second, as an exact fraction: 23.976 is 24000/1001.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FrameRate {
    frames: u32,
    seconds: u32,
}

impl FrameRate {
    /// Film and most video that is generated.
    pub const FILM: Self = Self { frames: 24, seconds: 1 };

    /// So many whole frames a second, 1 to 1,000.
    pub fn whole(frames: u32) -> Option<Self> {
        (1..=1_000).contains(&frames).then_some(Self { frames, seconds: 1 })
    }

    /// The nearest rate in use: 23.976, 29.97 and 59.94 are thousandths of 1001. `None` unless from 1 to 1,000.
    pub fn near(rate: f64) -> Option<Self> {
        if !(1.0..=1_000.0).contains(&rate) {
            return None;
        }
        for base in [24, 30, 48, 60, 120] {
            if (rate - f64::from(base) * 1000.0 / 1001.0).abs() < 0.006 {
                return Some(Self { frames: base * 1000, seconds: 1001 });
            }
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 1 to 1,000, checked above")]
        let thousandths = (rate * 1000.0).round() as u32;
        let whole = thousandths.is_multiple_of(1000);
        Some(if whole {
            Self { frames: thousandths / 1000, seconds: 1 }
        } else {
            Self { frames: thousandths, seconds: 1000 }
        })
    }

    /// The whole frames that a timecode counts in a second: 30 for 29.97.
    pub const fn nominal(self) -> u32 {
        self.frames.div_ceil(self.seconds)
    }

    /// The length of so many frames, to the nearest millisecond.
    pub fn millis(self, frames: u64) -> u64 {
        let (rate, seconds) = (u128::from(self.frames), u128::from(self.seconds));
        let exact = u128::from(frames) * 1000 * seconds;
        u64::try_from((exact + rate / 2) / rate.max(1)).unwrap_or(u64::MAX)
    }

    /// The frames in so many milliseconds, to the nearest.
    pub fn frames(self, millis: u64) -> u64 {
        let (rate, seconds) = (u128::from(self.frames), u128::from(self.seconds) * 1000);
        u64::try_from((u128::from(millis) * rate + seconds / 2) / seconds.max(1)).unwrap_or(u64::MAX)
    }

    /// The rate as a number, for formats that write it so.
    pub fn number(self) -> f64 {
        f64::from(self.frames) / f64::from(self.seconds)
    }

    /// The frames since midnight that a timecode `hh:mm:ss:ff` names; `None` where it is none at this rate. A `;` before
    /// the frames, or `drop`, means that two (four at 60) numbers are left out each minute but the tenth.
    pub fn parse_timecode(self, text: &str, drop: bool) -> Option<u64> {
        let drop = drop || text.contains(';');
        let parts: Vec<u64> =
            text.split([':', ';', '.']).map(|part| plain_number(part).map(u64::from)).collect::<Option<_>>()?;
        let [hours, minutes, seconds, frames] = parts.as_slice() else { return None };
        let nominal = u64::from(self.nominal());
        if *hours > 99 || *minutes > 59 || *seconds > 59 || *frames >= nominal {
            return None;
        }
        let all_minutes = hours * 60 + minutes;
        let counted = (all_minutes * 60 + seconds) * nominal + frames;
        let left_out = if drop && self.seconds == 1001 && nominal.is_multiple_of(30) {
            (nominal / 15) * (all_minutes - all_minutes / 10)
        } else {
            0
        };
        counted.checked_sub(left_out)
    }

    /// The timecode of so many frames since midnight, without dropping.
    pub fn timecode(self, frames: u64) -> String {
        let nominal = u64::from(self.nominal()).max(1);
        let (seconds, rest) = (frames / nominal, frames % nominal);
        let (minutes, hours) = (seconds / 60, seconds / 3600);
        format!("{:02}:{:02}:{:02}:{rest:02}", hours % 100, minutes % 60, seconds % 60)
    }
}

fn plain_number(text: &str) -> Option<u32> {
    let text = text.trim();
    (!text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

impl fmt::Display for FrameRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.seconds == 1 {
            return write!(f, "{}", self.frames);
        }
        let text = format!("{:.3}", self.number());
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

impl FromStr for FrameRate {
    type Err = WrongOption;

    /// Reads `24`, `23.976` or `29,97`.
    fn from_str(text: &str) -> Result<Self, WrongOption> {
        let number = text.trim().replace(',', ".").parse::<f64>().ok();
        number.and_then(Self::near).ok_or(WrongOption::FrameRate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_read_and_written() {
        let check = |text: &str, expected: &str| {
            let shown = text.parse::<FrameRate>().map_or_else(|wrong| format!("{wrong:?}"), |rate| rate.to_string());
            assert_eq!(shown, expected, "reading {text:?}");
        };
        check("24", "24");
        check("23.976", "23.976");
        check("29,97", "29.97");
        check("12.5", "12.5");
        check("0", "FrameRate");
        check("NaN", "FrameRate");
        check("1e9", "FrameRate");
    }

    #[test]
    fn a_dropping_timecode_keeps_to_the_clock() {
        let rate = FrameRate::near(29.97).unwrap();
        let hour = rate.parse_timecode("01:00:00;00", false).unwrap();
        assert_eq!(hour, 107_892, "an hour by the clock at 29.97");
        assert_eq!(rate.millis(hour), 3_599_996, "four milliseconds short of an hour");
        assert_eq!(rate.parse_timecode("01:00:00:00", false), Some(108_000), "without dropping");
        assert_eq!(rate.parse_timecode("01:00:00:00", true), Some(107_892), "where the list says so");
    }

    #[test]
    fn what_is_no_timecode_is_refused() {
        for text in ["", "1:2:3", "00:00:00:24", "00:60:00:00", "00:00:61:00", "a:b:c:d", "-1:00:00:00", "1:1:1:1:1"] {
            assert_eq!(FrameRate::FILM.parse_timecode(text, false), None, "{text}");
        }
        assert_eq!(FrameRate::FILM.parse_timecode("00:00:08:12", false), Some(204), "eight and a half seconds");
    }

    #[test]
    fn frames_come_back_from_their_timecode_and_their_milliseconds() {
        for rate in [24.0, 25.0, 30.0, 50.0, 23.976].map(|rate| FrameRate::near(rate).unwrap()) {
            for frames in [0, 1, 23, 1_000, 86_399, 2_000_000] {
                assert_eq!(rate.parse_timecode(&rate.timecode(frames), false), Some(frames), "{frames} at {rate}");
                assert_eq!(rate.frames(rate.millis(frames)), frames, "{frames} at {rate}");
            }
        }
    }
}
