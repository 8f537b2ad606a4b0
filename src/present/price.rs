//! Prices in words.

use crate::domain::Credits;
use crate::prices::{ClipPrice, Price};
use crate::words::say;

/// A price in a few words: `5 each`, `300 per 5 s clip, 400 per 8 s clip`, `1 per 100 chars`, `free`.
pub fn price_line(price: &Price) -> String {
    let each = |credits: &Credits| say!("money-each", credits = *credits);
    match price {
        Price::PerImage(credits) | Price::PerUnit(credits) => each(credits),
        Price::PerClip(clips) => clips.iter().map(clip).collect::<Vec<_>>().join(", "),
        Price::PerCharacters { block, credits } => {
            say!("money-per-characters", credits = *credits, count = *block)
        }
        Price::ByMinutes { least, most, .. } => say!("money-by-length", least = *least, most = *most),
        Price::Between { least, most } => say!("money-between-each", least = *least, most = *most),
        Price::Free => say!("money-free").to_owned(),
    }
}

fn clip(clip: &ClipPrice) -> String {
    say!("money-per-clip", credits = clip.credits, seconds = clip.seconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ModelId;
    use crate::present::sample::prices;

    fn check(model: &str, expected: &str) {
        let price = &prices().model(&ModelId::from(model)).unwrap().price;
        assert_eq!(price_line(price), expected, "the price of {model}");
    }

    #[test]
    fn a_price_is_a_few_words() {
        check("flux-schnell", "5 each");
        check("kling-v2.1", "25 per 5 s clip");
        check("veo2", "300 per 5 s clip, 400 per 8 s clip");
        check("google-tts", "1 per 100 chars");
        check("script-gpt-4", "5 to 20, by length");
        check("ai-agent", "5 to 10 each");
        check("silent", "free");
    }
}
