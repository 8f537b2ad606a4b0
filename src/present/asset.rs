//! What a card says of an asset: model and amount in one line.

use super::{kind_label, number};
use crate::domain::{Asset, Choice, PassFilter, Seconds, Takes, Work};
use crate::figures::{Amount, AssetContext, Cover, amount_of, cover};
use crate::prices::{Price, PriceList};
use crate::words::say;

/// The one line for an asset: `Imagen-4 ×2`, `Veo2 · 8+5 s`, `Narration · 142 chars`, `Silent`.
///
/// The filter picks the choice to speak of; with [`PassFilter::Both`] a draft is named after the final choice. `None`
/// where the asset has no draft and only drafts are asked for.
pub fn asset_line(asset: &Asset, context: &AssetContext, filter: PassFilter, prices: &PriceList) -> Option<String> {
    let line = |choice| choice_line(asset, choice, context, prices);
    match (filter, &asset.draft) {
        (PassFilter::Draft, draft) => draft.as_ref().map(line),
        (PassFilter::Both, Some(draft)) if draft.model != asset.final_choice.model => {
            Some(say!("asset-with-draft-of", line = line(&asset.final_choice), model = prices.short_name(&draft.model)))
        }
        (PassFilter::Both, Some(_)) => Some(say!("asset-with-draft", line = line(&asset.final_choice))),
        (PassFilter::Final | PassFilter::Both, _) => Some(line(&asset.final_choice)),
    }
}

/// What an asset is called, told apart from others of its scene by a number: `Shot`, `Image 2`.
pub fn asset_name(asset: &Asset, siblings: &[Asset]) -> String {
    let called = |one: &Asset| match one.label.trim() {
        "" => kind_label(one.kind()).to_owned(),
        label => label.to_owned(),
    };
    let name = called(asset);
    let alike: Vec<&Asset> = siblings.iter().filter(|one| called(one) == name).collect();
    match alike.iter().position(|one| one.id == asset.id) {
        Some(place) if alike.len() > 1 => format!("{name} {}", place.saturating_add(1)),
        _ => name,
    }
}

/// The line for a choice that an asset has or could have.
pub(super) fn choice_line(asset: &Asset, choice: &Choice, context: &AssetContext, prices: &PriceList) -> String {
    let name = prices.short_name(&choice.model);
    let text = match amount_of(asset, context) {
        Amount::Images(count) => times(name, count),
        Amount::Shot(seconds) => {
            let is_typed = matches!(asset.work, Work::Video { seconds: Some(_) });
            format!("{name} · {}", shot(choice, (seconds, is_typed), prices))
        }
        Amount::Characters(count) => {
            let is_typed = matches!(asset.work, Work::Speech { characters: Some(_) });
            speech(choice, (count, is_typed), prices)
        }
        Amount::Running(millis) => say!("asset-script-of", length = number::running_length(millis)),
        Amount::Enhancements(count) => times(say!("asset-enhancement"), count),
        Amount::Consultations(count) => times(say!("asset-consultation"), count),
    };
    match asset.takes {
        Takes::Automatic | Takes::Fixed(1) => text,
        Takes::Fixed(takes) => say!("asset-takes", line = text, count = takes),
    }
}

/// The name of what is spoken; silence has no length worth telling.
fn speech(choice: &Choice, (count, is_typed): (u32, bool), prices: &PriceList) -> String {
    let name = match prices.model(&choice.model) {
        Some(model) if model.price == Price::Free => return model.short_name().to_owned(),
        Some(_) => say!("asset-narration"),
        None => choice.model.as_str(),
    };
    // What is not there yet is not 0 characters.
    let said =
        if count == 0 && !is_typed { say!("asset-no-text").to_owned() } else { number::characters(count.into()) };
    format!("{name} · {said}")
}

/// The clips of a shot, or its length where it cannot be cut into clips.
fn shot(choice: &Choice, (seconds, is_typed): (Seconds, bool), prices: &PriceList) -> String {
    let lengths = match prices.model(&choice.model).map(|model| &model.price) {
        Some(Price::PerClip(lengths)) => lengths.as_slice(),
        _ => &[],
    };
    match cover(lengths, seconds, &choice.clips) {
        Ok(cover) if !cover.clips.is_empty() => clips(&cover.clips),
        _ if seconds.is_zero() && !is_typed => say!("asset-no-length").to_owned(),
        _ => say!("asset-seconds", seconds = number::thousandths(seconds.millis().into())),
    }
}

/// The clips that a shot is covered with; `None` when it is no shot, or cannot be covered as asked.
pub fn shot_cover(asset: &Asset, choice: &Choice, context: &AssetContext, prices: &PriceList) -> Option<Cover> {
    let Amount::Shot(seconds) = amount_of(asset, context) else { return None };
    let Price::PerClip(lengths) = &prices.model(&choice.model)?.price else { return None };
    cover(lengths, seconds, &choice.clips).ok()
}

/// A cover in words: `8+5 s, trims 2 s`.
pub fn cover_words(cover: &Cover) -> String {
    let words = clips(&cover.clips);
    match (cover.clips.is_empty(), cover.trimmed.is_zero()) {
        (true, _) => say!("asset-no-clips").to_owned(),
        (false, true) => words,
        (false, false) => {
            say!("asset-trims", clips = words, seconds = number::thousandths(cover.trimmed.millis().into()))
        }
    }
}

/// `8 s`, `8+5 s`, `5 s ×3`, `8 s ×7 + 5 s`.
fn clips(clips: &[u16]) -> String {
    let runs: Vec<&[u16]> = clips.chunk_by(|one, next| one == next).collect();
    if clips.len() <= 2 || (clips.len() == 3 && runs.len() > 1) {
        let lengths: Vec<String> = clips.iter().map(u16::to_string).collect();
        return say!("asset-seconds", seconds = lengths.join("+"));
    }
    let run = |run: &&[u16]| {
        let length = run.first().copied().unwrap_or_default();
        times(&say!("asset-seconds", seconds = length.to_string()), u32::try_from(run.len()).unwrap_or(u32::MAX))
    };
    runs.iter().map(run).collect::<Vec<_>>().join(" + ")
}

fn times(what: &str, count: u32) -> String {
    if count == 1 { what.to_owned() } else { format!("{what} ×{}", number::amount(count.into())) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Clips, Kind, ModelId};
    use crate::present::sample::made;

    fn said(asset: &Asset, filter: PassFilter) -> Option<String> {
        let context =
            AssetContext { seconds: Seconds::whole(11), running: 11_000, characters: 142, ..AssetContext::default() };
        asset_line(asset, &context, filter, PriceList::shipped().unwrap())
    }

    fn check(work: Work, model: &str, expected: &str) {
        let line = said(&made(1, work, model), PassFilter::Final);
        assert_eq!(line.as_deref(), Some(expected), "{work:?} by {model}");
    }

    #[test]
    fn a_line_names_model_and_amount() {
        check(Work::Image { count: 2 }, "imagen-4", "Imagen-4 ×2");
        check(Work::Image { count: 1 }, "flux-kontext-pro", "Flux Kontext Pro");
        check(Work::usual(Kind::Speech), "google-tts", "Narration · 142 chars");
        check(Work::usual(Kind::Speech), "silent", "Silent");
        check(Work::usual(Kind::Speech), "voice-of-tomorrow", "voice-of-tomorrow · 142 chars");
        check(Work::usual(Kind::Script), "script-gpt-4", "Script · 0:11");
        check(Work::Enhancement { count: 3 }, "scene-enhancement", "Enhancement ×3");
        check(Work::Consultation { count: 1 }, "ai-agent", "Consultation");
    }

    #[test]
    fn a_shot_names_its_clips() {
        let shot = |seconds| Work::Video { seconds: Some(Seconds::whole(seconds)) };
        check(shot(8), "veo3-fast", "Veo3 Fast · 8 s");
        check(Work::usual(Kind::Video), "veo2", "Veo2 · 8+5 s");
        check(shot(10), "luma-ray-2", "Luma Ray 2 · 5+5 s");
        check(Work::usual(Kind::Video), "kling-v2.1", "Kling v2.1 · 5 s ×3");
        check(shot(60), "veo2", "Veo2 · 8 s ×7 + 5 s");
        check(shot(0), "veo2", "Veo2 · 0 s");
        check(shot(7), "clip-of-tomorrow", "clip-of-tomorrow · 7 s");
    }

    #[test]
    fn a_cover_says_what_it_trims() {
        let asset = made(1, Work::usual(Kind::Video), "veo2");
        let context = AssetContext { seconds: Seconds::whole(11), ..AssetContext::default() };
        let cover = shot_cover(&asset, &asset.final_choice, &context, PriceList::shipped().unwrap());
        assert_eq!(cover.map(|cover| cover_words(&cover)).as_deref(), Some("8+5 s, trims 2 s"), "eleven seconds");
    }

    #[test]
    fn pins_and_takes_are_told() {
        let mut asset = made(1, Work::usual(Kind::Video), "veo2");
        asset.final_choice.clips = Clips::Pinned([5, 5, 8].into());
        asset.takes = Takes::Fixed(3);
        assert_eq!(said(&asset, PassFilter::Final).as_deref(), Some("Veo2 · 8+5+5 s · 3 takes"), "as pinned");
    }

    #[test]
    fn the_pass_says_which_choice() {
        let mut asset = made(1, Work::usual(Kind::Video), "veo2");
        assert_eq!(said(&asset, PassFilter::Draft), None, "no draft");
        asset.draft = Some(Choice::of(ModelId::from("kling-v2.1")));
        assert_eq!(said(&asset, PassFilter::Draft).as_deref(), Some("Kling v2.1 · 5 s ×3"), "the draft");
        assert_eq!(said(&asset, PassFilter::Final).as_deref(), Some("Veo2 · 8+5 s"), "the final");
        assert_eq!(said(&asset, PassFilter::Both).as_deref(), Some("Veo2 · 8+5 s · draft Kling v2.1"), "both");
        asset.draft = Some(asset.final_choice.clone());
        assert_eq!(said(&asset, PassFilter::Both).as_deref(), Some("Veo2 · 8+5 s · with draft"), "the same twice");
    }
}
