//! What a price list counts in: credits or money, with decimals.

use super::Credits;

/// What a price list counts in. Amounts are whole numbers of its smallest step: with three decimals, 17.72 are 17,720 steps,
/// and [`Credits`] hold 17,720. One unit is never turned into another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PriceUnit {
    /// The three letters of a currency; `None` for credits.
    currency: Option<[u8; 3]>,
    decimals: u8,
}

/// Why a text is no amount of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountFault {
    /// It is not a number such as 340 or 17.72.
    NotANumber,
    /// It has decimals and is no text: it was read as a float, which is not exact.
    NotText,
    /// It has more decimals than the unit, which has so many.
    TooFine(u8),
    /// It is more than can be counted.
    TooLarge,
}

impl PriceUnit {
    /// Whole credits.
    pub const CREDITS: Self = Self { currency: None, decimals: 0 };
    /// The most decimals of a unit.
    pub const MOST_DECIMALS: u8 = 6;

    /// Credits with 0 to 6 decimals; `None` for more.
    pub const fn credits(decimals: u8) -> Option<Self> {
        if decimals > Self::MOST_DECIMALS { None } else { Some(Self { currency: None, decimals }) }
    }

    /// Money in a currency of three capital letters, such as `USD`, with 0 to 6 decimals; `None` for anything else.
    pub fn money(currency: &str, decimals: u8) -> Option<Self> {
        let letters = <[u8; 3]>::try_from(currency.as_bytes()).ok()?;
        let sound = letters.iter().all(u8::is_ascii_uppercase) && decimals <= Self::MOST_DECIMALS;
        sound.then_some(Self { currency: Some(letters), decimals })
    }

    /// How many decimals an amount can have.
    pub const fn decimals(self) -> u8 {
        self.decimals
    }

    /// The currency, such as `USD`; `None` for credits.
    pub fn currency(&self) -> Option<&str> {
        let letters = self.currency.as_ref()?;
        std::str::from_utf8(letters).ok()
    }

    /// The stable name: `credits`, or the currency.
    pub fn id(&self) -> &str {
        self.currency().unwrap_or("credits")
    }

    /// How many of its smallest steps are one.
    pub fn steps(self) -> u64 {
        10_u64.saturating_pow(self.decimals.into())
    }

    /// The unit as a number that [`Self::from_bits`] reads.
    pub fn to_bits(self) -> u64 {
        let [first, second, third] = self.currency.unwrap_or_default();
        u64::from_be_bytes([0, 0, 0, 0, first, second, third, self.decimals])
    }

    /// The unit of a number of [`Self::to_bits`].
    pub fn from_bits(bits: u64) -> Self {
        let [.., first, second, third, decimals] = bits.to_be_bytes();
        let currency = Some([first, second, third]).filter(|letters| *letters != [0; 3]);
        Self { currency, decimals }
    }

    /// Reads an amount such as `340` or `17.72`, exactly.
    ///
    /// # Errors
    /// An [`AmountFault`].
    pub fn read(self, text: &str) -> Result<Credits, AmountFault> {
        let (whole, places) = text.split_once('.').unwrap_or((text, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let has_point_alone = text.contains('.') && places.is_empty();
        if whole.is_empty() || has_point_alone || !digits(whole) || !digits(places) {
            return Err(AmountFault::NotANumber);
        }
        let places = places.trim_end_matches('0');
        let missing =
            usize::from(self.decimals).checked_sub(places.len()).ok_or(AmountFault::TooFine(self.decimals))?;
        let all = format!("{whole}{places}{}", "0".repeat(missing));
        all.parse().map(Credits::new).map_err(|_error| AmountFault::TooLarge)
    }

    /// So many steps as whole digits and decimals, these without the zeros behind them: `("17", "72")`.
    pub fn digits(self, steps: u128) -> (String, String) {
        let one = u128::from(self.steps());
        let (whole, rest) = (steps.checked_div(one).unwrap_or(steps), steps.checked_rem(one).unwrap_or(0));
        let width = usize::from(self.decimals);
        let places = if width == 0 { String::new() } else { format!("{rest:0width$}") };
        (whole.to_string(), places.trim_end_matches('0').to_owned())
    }

    /// An amount as [`Self::read`] reads it: `17.72`.
    pub fn plain(self, amount: Credits) -> String {
        let (whole, places) = self.digits(amount.get().into());
        if places.is_empty() { whole } else { format!("{whole}.{places}") }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_read_to_the_last_decimal_and_never_rounded() {
        let comfy = PriceUnit::credits(3).unwrap();
        let check = |text: &str, expected: Result<u64, AmountFault>| {
            assert_eq!(comfy.read(text).map(Credits::get), expected, "{text}");
        };
        check("17.72", Ok(17_720));
        check("5", Ok(5_000));
        check("0.001", Ok(1));
        check("15.8250", Ok(15_825));
        check("0.0001", Err(AmountFault::TooFine(3)));
        check("18446744073709551.616", Err(AmountFault::TooLarge));
        for text in ["", ".5", "5.", "1e3", "-1", "+1", "1,5", "٣", "1.2.3", " 1"] {
            check(text, Err(AmountFault::NotANumber));
        }
        assert_eq!(PriceUnit::CREDITS.read("17.5"), Err(AmountFault::TooFine(0)), "whole credits have none");
    }

    #[test]
    fn only_three_capital_letters_are_a_currency() {
        assert_eq!(PriceUnit::money("USD", 6).unwrap().currency(), Some("USD"));
        for (currency, decimals) in [("usd", 2), ("US", 2), ("USDT", 2), ("U$D", 2), ("€", 2), ("USD", 7)] {
            assert_eq!(PriceUnit::money(currency, decimals), None, "{currency} {decimals}");
        }
        assert_eq!(PriceUnit::credits(7), None);
    }

    proptest! {
        #[test]
        fn a_unit_is_read_back_from_its_bits(decimals in 0..=PriceUnit::MOST_DECIMALS, is_money in any::<bool>()) {
            let unit = if is_money { PriceUnit::money("USD", decimals) } else { PriceUnit::credits(decimals) }.unwrap();
            prop_assert_eq!(PriceUnit::from_bits(unit.to_bits()), unit);
        }

        #[test]
        fn what_is_written_is_read_back(steps in any::<u64>(), decimals in 0..=PriceUnit::MOST_DECIMALS) {
            let unit = PriceUnit::credits(decimals).unwrap();
            prop_assert_eq!(unit.read(&unit.plain(Credits::new(steps))), Ok(Credits::new(steps)));
        }
    }
}
