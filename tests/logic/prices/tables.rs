//! A price list in a spreadsheet and back.

use creditboard::exchange::{PriceRowWhy, read_prices, write_prices};
use creditboard::present::price_row_words;

use super::*;

fn table(rows: &str) -> creditboard::exchange::PriceTable {
    read_prices(
        format!("model,name,kind,per,amount,credits,base,least,most,also,source,read\n{rows}").as_bytes(),
        prices().unit,
    )
}

/// What a row is told to be wrong with.
fn faults(rows: &str) -> Vec<(usize, String)> {
    table(rows).faults.iter().map(|fault| (fault.line, price_row_words(&fault.why))).collect()
}

#[test]
fn the_shipped_list_comes_back_as_it_is() {
    let text = write_prices(prices()).expect("it is written");
    assert!(text.contains("veo2,Google Veo2,video,clip,5,300,"), "a row for each length: {text}");
    let mut read = read_prices(text.as_bytes(), prices().unit);
    assert_eq!(read.faults, [], "all of it is understood");
    assert_eq!(read.models.len(), prices().models.len());
    let none = OwnPrices::none(prices());
    let (taken, changes) = read.over(&none, prices(), prices(), "2026-11-25");
    assert_eq!((taken, changes), (none, Vec::new()), "and nothing is another price");
}

#[test]
fn a_price_that_was_changed_in_a_spreadsheet_becomes_ones_own() {
    // Semicolons, columns in another order and one more, spaces in thousands, a mark at the start.
    let text = "\u{feff}Kind;Model;Per;Amount;Credits;Remark;Source;Read\r\n\
                video;kling-v2.1;clip;10;1 065;x;my invoice;2026-11-20\r\n\
                video;kling-v2.1;clip;5;35.0;;my invoice;2026-11-20\r\n\
                image;my-new-model;image;;7;;;\r\n";
    let mut read = read_prices(text.as_bytes(), prices().unit);
    assert_eq!(read.faults, []);
    let (taken, changes) = read.over(&OwnPrices::none(prices()), prices(), prices(), "2026-11-25");
    assert_eq!(changes.len(), 2, "{changes:?}");
    let kling = taken.entry(&ModelId::from("kling-v2.1")).expect("an entry");
    assert_eq!(kling.model.price, Price::PerClip(vec![clip(5, 35), clip(10, 1_065)]), "shortest first");
    assert_eq!((kling.title.as_str(), kling.read.as_str()), ("my invoice", "2026-11-20"));
    assert_eq!(kling.was.as_ref(), Some(&super::kling().price), "what the list had is kept beside it");
    assert_eq!(kling.model.limits, super::kling().limits, "and what it can do stays");
    let new = taken.entry(&ModelId::from("my-new-model")).expect("an entry");
    assert_eq!((new.model.price.clone(), new.read.as_str()), (Price::PerImage(Credits::new(7)), "2026-11-25"));
    assert_eq!(OwnPrices::parse(&taken.text().expect("a text")).expect("sound"), taken);
}

#[test]
fn every_wrong_row_is_told_with_its_line() {
    let told = faults(
        "veo2,,video,clip,5,many,,,,,,\n\
         ,,image,image,,5,,,,,,\n\
         a,,song,each,,5,,,,,,\n\
         b,,image,clip,5,5,,,,,,\n\
         c,,image,picture,,5,,,,,,\n\
         d,,speech,characters,0,5,,,,,,\n\
         e,,consultation,each,,,,9,5,,,\n\
         f,,image,image,,5,,,,,,soon\n\
         g,,image,image,,5,,,,,,\n\
         g,,image,image,,6,,,,,,\n\
         h,,video,clip,5,5,,,,,,\n\
         h,,video,clip,5,6,,,,,,\n",
    );
    let expected = [
        (2, "“many” in “credits” is not a whole number"),
        (3, "the row names no model"),
        (4, "“song” is not a kind; use image, video, speech, script, enhancement or consultation"),
        (5, "image is not paid per “clip”"),
        (6, "“picture” is not a unit; use image, clip, characters, minute, each or free"),
        (7, "a block has at least one character"),
        (8, "the least is more than the most"),
        (9, "“soon” is not a day such as 2026-11-25"),
        (11, "“g” stands in the table already, with another price"),
        (12, "a model sells one to sixty clip lengths, each once"),
    ];
    let told: Vec<(usize, &str)> = told.iter().map(|(line, said)| (*line, said.as_str())).collect();
    assert_eq!(told, expected);
    assert_eq!(read_prices(b"", prices().unit).faults.len(), 4, "an empty file has none of the columns");
    assert_eq!(read_prices(b"\xff\xfe\x00", prices().unit).faults[0].why, PriceRowWhy::NotText);
    let mut other = table("kling-v2.1,,image,image,,5,,,,,,\n");
    let (taken, changes) = other.over(&OwnPrices::none(prices()), prices(), prices(), "2026-11-25");
    assert!(changes.is_empty() && taken.entries.is_empty() && other.faults.len() == 1, "a model keeps its kind");
}

#[test]
fn the_command_line_takes_a_table_over_once_it_is_asked_to() {
    let place = Place::new();
    let out = place.run(&["prices", "export", "-o", "list.csv"]);
    assert_eq!((out.status, out.err.as_str()), (0, ""));
    let text = place
        .read("list.csv")
        .replace("kling-v2.1,Kling v2.1,video,clip,5,25", "kling-v2.1,Kling v2.1,video,clip,5,30");
    place.write("mine.csv", &text);
    let asked = place.run(&["prices", "import", "mine.csv"]);
    assert!(asked.out.contains("25 per 5 s clip → 30 per 5 s clip"), "{}", asked.out);
    assert!(asked.out.contains("1 price would change; --take takes them over"), "{}", asked.out);
    let before = place.run(&["prices"]);
    let taken = place.run(&["prices", "import", "mine.csv", "--take", "--json"]);
    assert_eq!(json(&taken.out)["taken"], true, "{}", taken.out);
    let after = place.run(&["prices"]);
    let kling = |out: &str| out.lines().find(|line| line.contains("kling-v2.1")).unwrap_or_default().to_owned();
    assert!(
        kling(&before.out).contains("25 for a clip") && kling(&after.out).contains("30 for a clip"),
        "{}",
        after.out
    );
    let again = place.run(&["prices", "import", "mine.csv", "--take"]);
    assert!(again.out.contains("no prices changed"), "{}", again.out);
    place.write(
        "wrong.csv",
        &text
            .replace(",5,30", ",5,thirty")
            .replace("flux-schnell,Flux Schnell,image,image,,5", "flux-schnell,Flux Schnell,image,image,,9"),
    );
    let wrong = place.run(&["prices", "import", "wrong.csv", "--take"]);
    assert_eq!(wrong.status, 1, "{}", wrong.out);
    assert!(wrong.out.contains("nothing is taken over until the table is right"), "{}", wrong.out);
    assert_eq!(place.run(&["prices"]).out, after.out, "and nothing was");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_list_comes_back_from_its_table(entries in vec(any_entry(), 0..6)) {
        let mut own = OwnPrices::none(prices());
        // A cell says nothing by the space around it.
        for entry in entries {
            let id = ModelId::from(entry.model.id.as_str().trim());
            own.set(OwnEntry { model: Model { id, ..entry.model }, ..entry });
        }
        let list = own.over(prices());
        let text = write_prices(&list).unwrap();
        let mut read = read_prices(text.as_bytes(), prices().unit);
        prop_assert_eq!(&read.faults, &[], "{}", text);
        for (model, read) in list.models.iter().zip(&read.models) {
            prop_assert_eq!((&model.id, model.kind, &model.price), (&read.id, read.kind, &read.price));
        }
        let (taken, changes) = read.over(&own, &list, prices(), "2026-11-25");
        prop_assert_eq!((taken, changes), (own, Vec::new()));
    }

    #[test]
    fn no_bytes_at_all_stop_a_table_from_being_answered(bytes in vec(any::<u8>(), 0..300)) {
        let table = read_prices(&bytes, prices().unit);
        prop_assert!(table.models.is_empty() || table.faults.is_empty() || table.faults.iter().all(|one| one.line > 0));
    }
}
