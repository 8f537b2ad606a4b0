use super::*;

fn said_in_each(what: impl Fn() -> String) -> [String; 4] {
    Language::ALL.map(|language| with_language(language, &what))
}

#[test]
fn plural_forms_follow_the_language() {
    let check = |count: u64, expected: [&str; 4]| {
        assert_eq!(said_in_each(|| say!("number-credits", count = count)), expected, "{count} credits");
    };
    check(0, ["0 credits", "0 Credits", "0 créditos", "0クレジット"]);
    check(1, ["1 credit", "1 Credit", "1 crédito", "1クレジット"]);
    check(2, ["2 credits", "2 Credits", "2 créditos", "2クレジット"]);
    check(5, ["5 credits", "5 Credits", "5 créditos", "5クレジット"]);
    check(21, ["21 credits", "21 Credits", "21 créditos", "21クレジット"]);
    let million = ["1,000,000 credits", "1.000.000 Credits", "1.000.000 de créditos", "1,000,000クレジット"];
    check(1_000_000, million);
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let check = |digits: &str, expected: [&str; 4]| {
        assert_eq!(said_in_each(|| grouped(language(), digits)), expected, "{digits}");
    };
    check("999", ["999"; 4]);
    check("1320", ["1,320", "1.320", "1320", "1,320"]);
    check("13200", ["13,200", "13.200", "13.200", "13,200"]);
    let most = "18446744073709551615";
    let spanish = "18.446.744.073.709.551.615";
    check(most, ["18,446,744,073,709,551,615", spanish, spanish, "18,446,744,073,709,551,615"]);
}

#[test]
fn dates_stand_in_the_order_of_the_language() {
    let date = || say!("number-date-with-year", day = 14_u32, month = 3_u32, year = "2028");
    assert_eq!(said_in_each(date), ["14 Mar 2028", "14. März 2028", "14 mar 2028", "2028年3月14日"], "with the year");
    let short = || say!("number-date", day = 1_u32, month = 12_u32);
    assert_eq!(said_in_each(short), ["1 Dec", "1. Dez.", "1 dic", "12月1日"], "without");
}

#[test]
fn a_place_speaks_the_language_of_its_thread() {
    let say = || say!("thing-image");
    assert_eq!(say(), "image", "English until told otherwise");
    let german = with_language(Language::German, || spoken(say));
    let heard = std::thread::scope(|threads| {
        let plain = threads.spawn(say);
        let taken_along = threads.spawn(german);
        (plain.join().unwrap(), taken_along.join().unwrap())
    });
    assert_eq!(heard, ("image", "Bild"), "only work that takes its language along has it");
    assert_eq!(say(), "image", "and this thread goes on as before");
}

#[test]
fn the_same_place_finds_its_text_in_each_language() {
    let say = || say!("thing-image").to_owned();
    let expected = ["image", "Bild", "imagen", "画像"];
    assert_eq!((said_in_each(say), said_in_each(say)), (expected.map(str::to_owned), expected.map(str::to_owned)));
}

#[test]
fn what_is_missing_is_seen_and_ends_nothing() {
    static UNKNOWN: Wording = Wording::new("thing-that-is-nowhere");
    static OTHER: Wording = Wording::new("nowhere");
    assert_eq!((UNKNOWN.plain(), OTHER.filled(&[])), ("thing-that-is-nowhere", "nowhere".to_owned()), "no text");
    static CREDITS: Wording = Wording::new("number-credits");
    assert_eq!(CREDITS.filled(&[]), "count credits", "no argument");
    assert_eq!(CREDITS.filled(&[("count", "many".into())]), "many credits", "an argument of another kind");
    assert_eq!(CREDITS.plain(), "count credits", "nor any at all");
}

#[test]
fn languages_are_known_by_the_names_that_systems_give_them() {
    let check = |tag: &str, expected: Option<Language>| assert_eq!(Language::of_tag(tag), expected, "{tag}");
    check("de", Some(Language::German));
    check("de-AT", Some(Language::German));
    check("es_MX.UTF-8", Some(Language::Spanish));
    check("ja_JP.eucJP", Some(Language::Japanese));
    check("EN", Some(Language::English));
    check("C.UTF-8", None);
    check("den", None);
    check("", None);
}
