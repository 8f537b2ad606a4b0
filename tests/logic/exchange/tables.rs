//! Shot lists as people write them: what comes in, and what is said. One test for each kind of real list.
//!
//! The real lists are numbered cases, which `samples` reads where they are. Here each has small inputs of its own:
//!
//! | case | test |
//! | --- | --- |
//! | 01 | `several_shots_of_a_scene_have_lengths_of_their_own` |
//! | 01b | `titles_that_differ_within_a_scene_name_its_shots` |
//! | 02 | `scene_labels_of_any_kind_are_kept` |
//! | 02b, 17 | `numbers_that_went_through_a_table_program_are_read` |
//! | 03 | `a_list_without_kinds_is_a_list_of_shots` |
//! | 04 | `frames_make_a_length` |
//! | 04c | `lengths_are_read_as_people_write_them_and_what_is_open_is_said` |
//! | 05, 06 | `rows_above_the_header_section_and_total_rows_are_passed_over_and_said` |
//! | 07 | `a_separator_line_and_a_decimal_comma_are_understood` |
//! | 08 | `models_are_known_by_any_of_their_names` |
//! | 09, 09b | `old_encodings_are_detected_and_shown` |
//! | 10 | `a_shape_that_became_a_time_of_day_is_recognised` |
//! | 11 | `a_header_may_break_a_line_and_come_twice` |
//! | 13 | `kinds_are_known_by_other_words_and_others_become_notes` |
//! | 14 | `narration_that_nothing_speaks_is_told` |
//! | 15 | `what_scene_0_cannot_hold_gets_a_scene` |
//! | 16 | `headers_are_known_by_other_words_and_what_is_said_gets_a_voice` |
//! | 18 | `a_scene_that_became_a_date_is_asked` |
//! | 19 | `a_list_with_many_faults_comes_in_with_all_of_them_told` |
//! | 20 | `headings_without_words_and_headings_that_are_actions_are_told` |
//! | 22 | a board: `said::swaps_leave_alone_what_is_done` |
//! | 24 | `lists_from_right_to_left_are_read` |
//! | 25 | `what_was_made_travels_in_its_column` |
//! | 26 | a board: `units::what_was_kept_and_then_changed_is_stale_until_it_is_planned_again` |

use std::fmt::Write as _;

use creditboard::domain::{PassFilter, Project, Work};
use creditboard::exchange::{
    self, ColumnChoice, ColumnName, Field, Format, FrameRate, ImportFault, ImportOptions, ImportProgress, Imported,
    Severity,
};
use creditboard::figures::Figures;
use creditboard::present::{ToErrorWords as _, import_finding_words, import_words};

use crate::support::prices;

/// A project in short: a line for each scene with its assets.
pub(super) fn shown(project: &Project) -> String {
    let mut text = String::new();
    for asset in project.assets.iter() {
        writeln!(text, "own {} {}", asset.kind(), asset.label).expect("a text takes all");
    }
    for scene in &project.scenes {
        write!(text, "{}|{}", scene.title, scene.seconds).expect("a text takes all");
        if !scene.narration.is_empty() {
            write!(text, "|says {}", scene.narration).expect("a text takes all");
        }
        if !scene.notes.is_empty() {
            write!(text, "|notes {}", scene.notes.replace('\n', " / ")).expect("a text takes all");
        }
        for asset in &scene.assets {
            let amount = match asset.work {
                Work::Video { seconds: Some(seconds) } => format!(" {seconds} s"),
                Work::Image { count } => format!(" {count}"),
                Work::Speech { characters: Some(characters) } => format!(" {characters}"),
                _ => String::new(),
            };
            let label = if asset.label.is_empty() { String::new() } else { format!(" “{}”", asset.label) };
            let needs = if asset.needs.is_empty() { String::new() } else { format!(" ({})", asset.needs) };
            write!(text, "; {}{amount}{label} {}{needs}", asset.kind(), asset.final_choice.model)
                .expect("a text takes all");
        }
        text.push('\n');
    }
    text
}

/// The findings of an import that are not notes or about models that were filled in, a line each.
pub(super) fn said(imported: &Imported) -> Vec<String> {
    let told = imported.report.findings.iter().filter(|finding| finding.severity != Severity::Note);
    told.map(import_finding_words).filter(|text| !text.contains("no final model")).collect()
}

/// The findings about a list that this program has written itself.
pub(super) fn said_of_own(imported: &Imported) -> Vec<String> {
    let told = imported.report.findings.iter().map(import_finding_words);
    // A model that no price list has is said each time, and that a board is empty.
    told.filter(|text| !text.contains("kept without a price") && !text.contains("there are no rows")).collect()
}

fn import(text: &str) -> Imported {
    exchange::import(Format::Csv, text.as_bytes(), prices()).unwrap_or_else(|error| panic!("{error:?} in {text}"))
}

fn check(text: &str, expected: &str, findings: &[&str]) {
    let imported = import(text);
    assert_eq!(shown(&imported.project).trim_end(), expected, "importing {text:?}");
    assert_eq!(said(&imported), findings, "what is said of {text:?}");
}

#[test]
fn several_shots_of_a_scene_have_lengths_of_their_own() {
    check(
        "scene,shot,title,seconds,kind,final\n1,1,Ferry leaves,4,video,kling-v2.1\n1,2,Gull on rail,3,video,kling-v2.1\n\
         2,1,Lighthouse,6,video,kling-v2.1\n",
        "Ferry leaves|7; video 4 s “1 · Ferry leaves” kling-v2.1; video 3 s “2 · Gull on rail” kling-v2.1\n\
         Lighthouse|6; video “1” kling-v2.1",
        &[],
    );
}

#[test]
fn titles_that_differ_within_a_scene_name_its_shots() {
    let imported =
        import("scene,title,kind,final,amount\n1,Ferry leaves,video,kling-v2.1,4\n1,Gull on rail,video,kling-v2.1,3\n");
    assert_eq!(
        shown(&imported.project).trim_end(),
        "Ferry leaves|7; video 4 s “Ferry leaves” kling-v2.1; video 3 s “Gull on rail” kling-v2.1",
        "both titles are kept"
    );
    assert!(
        import_words(&imported.report).contains("note: the rows of a scene have different titles"),
        "and it is said"
    );
}

#[test]
fn scene_labels_of_any_kind_are_kept() {
    check(
        "scene,title,seconds,kind,final\n1,Kitchen,5,video,kling-v2.1\n1A,Kitchen from the hall,5,video,kling-v2.1\n\
         sc_010B,Garden,5,video,kling-v2.1\n",
        "Kitchen|5; video kling-v2.1\n1A · Kitchen from the hall|5; video kling-v2.1\n\
         sc_010B · Garden|5; video kling-v2.1",
        &[],
    );
}

#[test]
fn numbers_that_went_through_a_table_program_are_read() {
    check(
        "scene,title,seconds,kind,amount,takes\n1.0,Kitchen,5.0,image,2.0,3.0\n2.0,Garden,7.5,image,1,\n",
        "Kitchen|5; image 2 flux-1.1-pro\nGarden|7.5; image 1 flux-1.1-pro",
        &[],
    );
}

#[test]
fn a_list_without_kinds_is_a_list_of_shots() {
    check(
        "shot_id,start_time,end_time,duration,visual,review\nK01,0:00,0:05,5,Tap drips in the dark,ok\n\
         K02,0:05,0:09,4,Hand turns the tap,ok\n",
        "K01 · Tap drips in the dark|5|notes review: ok; video “K01” kling-v2.1\n\
         K02 · Hand turns the tap|4|notes review: ok; video “K02” kling-v2.1",
        &[],
    );
}

#[test]
fn frames_make_a_length() {
    check(
        "scene,title,frame_in,frame_out,fps,kind,final\n1,Ferry,1,101,25,video,kling-v2.1\n2,Gull,101,301,25,video,veo2\n",
        "Ferry|4; video kling-v2.1\nGull|8; video veo2",
        &[],
    );
    check(
        "scene,frame in,frame out,kind,final\n1,1,96,video,veo2\n2,97,216,video,veo2\n",
        "|4; video veo2\n|5; video veo2",
        &["guessed: no frame rate is given, so 24 (lines 2, 3)"],
    );
}

#[test]
fn lengths_are_read_as_people_write_them_and_what_is_open_is_said() {
    check(
        "scene,title,seconds,kind,final\n1,a,8s,video,veo2\n2,b,0:00:08,video,veo2\n3,c,3-5,video,veo2\n\
         4,d,00:01:30.500,video,veo2\n5,e,8.33333333,video,veo2\n6,f,soon,video,veo2\n7,g,,video,veo2\n",
        "a|8; video veo2\nb|8; video veo2\nc|5; video veo2\nd|90.5; video veo2\ne|8.333; video veo2\nf|0; video veo2\n\
         g|0; video veo2",
        &[
            "ambiguous: “3-5” could mean 5 s or 3 s; using 5 s (line 4)",
            "lost: “soon” can’t be read as a length, so it is not known (line 7)",
            "guessed: no length, so it is not known (line 8)",
        ],
    );
}

#[test]
fn that_a_length_is_missing_is_said_once_and_only_of_shots() {
    // An image has none; a shot whose cell cannot be read was told already; a scene is told at its shot.
    check(
        "scene,title,seconds,kind,final\n1,a,,image,imagen-4\n2,b,soon,video,veo2\n3,c,,image,imagen-4\n3,c,,video,veo2\n\
         4,d,,video,veo2\n5,e,99999,video,veo2\n",
        "a|0; image 1 imagen-4\nb|0; video veo2\nc|0; image 1 imagen-4; video veo2\nd|0; video veo2\ne|0; video veo2",
        &[
            "lost: “soon” can’t be read as a length, so it is not known (line 3)",
            "guessed: no length, so it is not known (lines 5, 6)",
            "lost: longer than 24 hours, so the length is not known (line 7)",
        ],
    );
}

#[test]
fn starts_make_lengths_and_ranges_do_too() {
    check(
        "scene,timecode,description\n1,0:00,Tap\n2,0:05,Hand\n3,0:09,Sink\n",
        "Tap|5; video kling-v2.1\nHand|4; video kling-v2.1\nSink|0; video kling-v2.1",
        &["guessed: no length, so it is not known (line 4)"],
    );
    check(
        "SC,Shot ID,TC\n1,1A,00:00:00:00 – 00:00:08:00\n1,1B,00:00:08:00 – 00:00:13:00\n",
        "|13; video 8 s “1A” kling-v2.1; video 5 s “1B” kling-v2.1",
        &[],
    );
}

#[test]
fn rows_above_the_header_section_and_total_rows_are_passed_over_and_said() {
    let imported = import(
        "Project: Tap,,,\nDirector: N. N.,,,\n,,,\nscene,title,seconds,kind,final\nACT ONE,,,,\n1,Kitchen,5,video,kling-v2.1\n\
         2,Garden,7,video,kling-v2.1\nTOTAL,,12,,\n",
    );
    assert_eq!(
        shown(&imported.project),
        "Kitchen|5; video kling-v2.1\nGarden|7; video kling-v2.1\n",
        "two scenes and nothing else"
    );
    let told = import_words(&imported.report);
    for what in [
        "note: skipped, above the header: “Project: Tap” (line 1)",
        "note: skipped, above the header: “Director: N. N.” (line 2)",
        "note: skipped, a heading: “ACT ONE” (line 5)",
        "note: skipped, a total row: “TOTAL” (line 8)",
    ] {
        assert!(told.contains(what), "{what} in {told}");
    }
}

#[test]
fn a_separator_line_and_a_decimal_comma_are_understood() {
    check("sep=;\r\nscene;title;seconds;kind;final\r\n1;Kitchen;5,5;video;veo2\r\n", "Kitchen|5.5; video veo2", &[]);
}

#[test]
fn models_are_known_by_any_of_their_names() {
    check(
        "scene,title,seconds,kind,final\n1,a,8,video,Veo 3\n2,b,8,video,veo-3.0-fast-generate-001\n3,c,5,video,kling-v2-1\n\
         4,d,,image,FLUX.1 Kontext [pro]\n5,e,5,video,SeedDance\n",
        "a|8; video veo3\nb|8; video veo3-fast\nc|5; video kling-v2.1\nd|0; image 1 flux-kontext-pro\n\
         e|5; video SeedDance",
        &[
            "guessed: “Veo 3” is read as the model Google Veo3 (line 2)",
            "guessed: “veo-3.0-fast-generate-001” is read as the model Google Veo3 Fast (line 3)",
            "guessed: “kling-v2-1” is read as the model Kling v2.1 (line 4)",
            "guessed: “FLUX.1 Kontext [pro]” is read as the model Flux Kontext Pro (line 5)",
            "guessed: “SeedDance” is not a model of VideoDraft AI, so it is kept without a price (line 6)",
        ],
    );
}

#[test]
fn old_encodings_are_detected_and_shown() {
    let check = |bytes: &[u8], expected: &str, encoding: &str| {
        let imported = exchange::import(Format::Csv, bytes, prices()).expect("a list");
        assert_eq!(shown(&imported.project), expected, "the text");
        assert_eq!(imported.report.encoding, encoding, "the encoding");
        assert!(imported.report.has_more_than_notes(), "it is said");
    };
    check(
        b"scene,title,seconds,kind,final\n1,\x96\xE9\x96\xBE\x82\xAF\x82\xCC\x8D`,5,video,veo2\n",
        "夜明けの港|5; video veo2\n",
        "Shift_JIS",
    );
    check(
        b"scene,title,seconds,kind,final\r1,Caf\x8E \x88 l\xD5aube,5,video,veo2\r",
        "Café à l’aube|5; video veo2\n",
        "macintosh",
    );
    check(
        "szene;titel;dauer;kind;final\n1;Küste über Föhr;5;video;veo2\n"
            .chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
            .collect::<Vec<_>>()
            .as_slice(),
        "Küste über Föhr|5; video veo2\n",
        "windows-1252",
    );
}

#[test]
fn a_shape_that_became_a_time_of_day_is_recognised() {
    check(
        "scene,title,seconds,kind,final,needs\n1,Kitchen,5,video,kling-v2.1,16:09:00\n2,Hall,5,video,kling-v2.1,sound;9:16\n",
        "Kitchen|5; video kling-v2.1 (16:9)\nHall|5; video kling-v2.1 (sound;9:16)",
        &["guessed: “16:09:00” is read as 16:9, which a spreadsheet took for a time of day (line 2)"],
    );
}

#[test]
fn a_header_may_break_a_line_and_come_twice() {
    check(
        "scene,\"Length\n(s)\",title,notes,notes,kind,final\n1,5,Kitchen,a,b,video,veo2\n",
        "Kitchen|5|notes a / b; video veo2",
        &[],
    );
}

#[test]
fn kinds_are_known_by_other_words_and_others_become_notes() {
    check(
        "scene,title,seconds,kind,final,notes\n1,Kitchen,5,Voiceover,google-tts,\n1,,,Music,,a waltz\n",
        "Kitchen|5|notes a waltz; speech google-tts",
        &[
            "guessed: “Voiceover” is read as speech (line 2)",
            "lost: “Music” is not a kind that has a price, so the row is kept as notes (line 3)",
        ],
    );
}

#[test]
fn what_scene_0_cannot_hold_gets_a_scene() {
    check(
        "scene,title,seconds,kind,label,amount,final,needs\n0,,,image,Character sheet,1,flux-kontext-pro,\n\
         1,Kitchen,5,video,,,kling-v2.1,reference\n",
        "Character sheet|0; image 1 “Character sheet” flux-kontext-pro\nKitchen|5; video kling-v2.1 (reference)",
        &["guessed: the project itself has no image, so a scene is made for it (line 2)"],
    );
}

#[test]
fn headers_are_known_by_other_words_and_what_is_said_gets_a_voice() {
    check(
        "Scene #,Shot #,Description,Duration (s),Voiceover,Model\n1,1,Tap drips,5,It began with a drop.,Kling v2.1\n\
         1,2,Hand turns tap,4,,Kling v2.1\n",
        "Tap drips|9|says It began with a drop.; video 5 s “1” kling-v2.1; video 4 s “2” \
         kling-v2.1; speech “Narration” google-tts",
        &["guessed: narration found, so its scene gets a voice (line 2)"],
    );
}

#[test]
fn a_scene_that_became_a_date_is_asked() {
    check(
        "scene,title,seconds,kind,final\n1-2,Kitchen,5,video,veo2\n2-Jan,Hall,5,video,veo2\n",
        "1-2 · Kitchen|5; video veo2\n2-Jan · Hall|5; video veo2",
        &["ambiguous: “2-Jan” may be a scene such as 1-2 that a spreadsheet took for a date; it is kept as it stands \
           (line 3)"],
    );
}

#[test]
fn a_list_with_many_faults_comes_in_with_all_of_them_told() {
    let mut text = String::from("scene,title,seconds,kind,final\n");
    for number in 1..=40 {
        writeln!(text, "{number},Shot {number},{}s,video,Kling 2.1", number % 5 + 3).expect("a text takes all");
    }
    let imported = import(&text);
    assert_eq!((imported.report.scenes, imported.report.shots, imported.report.millis), (40, 40, 200_000), "all of it");
    let places: usize = imported.report.findings.iter().map(|finding| finding.places.len()).sum();
    assert_eq!((imported.report.findings.len(), places), (1, 40), "one finding, at forty places");
}

#[test]
fn what_is_wrong_with_an_asset_costs_only_that_cell() {
    check(
        "scene,title,seconds,kind,amount,final,takes,needs,locked,importance,presence,final_clips,draft_clips,speech_rounding\n\
         1,A,5,image,0,imagen-4,zero,loud;sound,maybe,star,gone,8+x,8+5,per-moon\n",
        "A|5; image 1 imagen-4 (sound)",
        &[
            "lost: speech_rounding belongs to scene 0 (line 2)",
            "lost: “star” is not an importance, so normal (line 2)",
            "lost: “gone” is not “included” or “omitted”; included (line 2)",
            "lost: “0” is not a number of images from 1 to 1,000,000, so 1 (line 2)",
            "lost: “loud” is not a need that a model can meet, so it is left out (line 2)",
            "lost: “maybe” is neither yes nor no, so no (line 2)",
            "lost: “zero” is not a number of takes from 1 to 100,000, so automatic (line 2)",
            "lost: “8+x” can’t be read as clips such as 8+5 or joins 2, so the cheapest (line 2)",
            "lost: clips of a draft without a draft model are left out (line 2)",
        ],
    );
}

#[test]
fn a_table_without_a_header_is_read_by_what_it_holds() {
    let imported = import("1A,0:05,The tap drips in the dark\n1B,0:04,A hand turns the tap\n");
    assert_eq!(
        shown(&imported.project),
        "1A · The tap drips in the dark|5; video kling-v2.1\n1B · A hand turns the tap|4; video kling-v2.1\n",
        "scene, length and description"
    );
    assert_eq!(
        said(&imported)[0],
        "guessed: the column “A” is read as scene, by what it holds (line 1)",
        "each guess is told"
    );
}

#[test]
fn the_user_can_say_what_a_column_means() {
    let options = ImportOptions {
        columns: vec![
            ColumnChoice { column: ColumnName::Named("Tool".to_owned()), field: Field::NotUsed },
            ColumnChoice { column: ColumnName::Named("Made with".to_owned()), field: Field::Final },
            ColumnChoice { column: ColumnName::Named("a".to_owned()), field: Field::Scene },
        ],
        rate: FrameRate::whole(25),
        ..ImportOptions::default()
    };
    let text = "Number,Tool,Made with,Duration\n7,hammer,veo2,00:00:08:05\n";
    let imported = exchange::import_with(Format::Csv, text.as_bytes(), prices(), &options).expect("a list");
    assert_eq!(shown(&imported.project), "|8.2; video veo2\n", "the tool is left out");
    let missing = ImportOptions {
        columns: vec![ColumnChoice { column: ColumnName::Named("Camera".to_owned()), field: Field::Notes }],
        ..ImportOptions::default()
    };
    let error = exchange::import_with(Format::Csv, text.as_bytes(), prices(), &missing).expect_err("no such column");
    assert_eq!(
        error.words().to_string(),
        "line 1, column 1: there is no column “Camera”; there are Number, Tool, Made with, Duration",
        "and is told what there is"
    );
}

#[test]
fn lists_in_other_languages_are_read() {
    for text in [
        "Szene;Einstellung;Beschreibung;Dauer (s);Sprechertext\n1;1A;Kran über dem Hafen;5,5;Guten Morgen\n",
        "Scène,Plan,Action,Durée (s),Voix off\n1,1A,Kran über dem Hafen,5.5,Guten Morgen\n",
        "Escena,Plano,Descripción,Duración (seg),Locución\n1,1A,Kran über dem Hafen,5.5,Guten Morgen\n",
        "Cena,Plano,Descrição,Duração (s),Locução\n1,1A,Kran über dem Hafen,5.5,Guten Morgen\n",
        "シーン,カット,内容,尺,ナレーション\n1,1A,Kran über dem Hafen,5.5秒,Guten Morgen\n",
        "场景,镜号,画面,时长,旁白\n1,1A,Kran über dem Hafen,5.5秒,Guten Morgen\n",
    ] {
        assert_eq!(
            shown(&import(text).project),
            "Kran über dem Hafen|5.5|says Guten Morgen; video “1A” kling-v2.1; speech “Narration” google-tts\n",
            "{text}"
        );
    }
}

#[test]
fn narration_by_character_gives_each_a_voice() {
    check(
        "scene,character,dialogue,seconds\n1,ANNA,Who is there?,4\n1,BEN,Me.,2\n1,ANNA,Oh.,1\n",
        "|7|says Who is there?\nMe.\nOh.; video 4 s kling-v2.1; video 2 s kling-v2.1; video 1 s kling-v2.1; \
         speech 16 “ANNA” google-tts; speech 3 “BEN” google-tts",
        &["guessed: narration found, so its scene gets a voice (line 2)"],
    );
}

#[test]
fn what_was_made_travels_in_its_column() {
    let imported = import(
        "scene,seconds,kind,final,taken\n1,5,video,kling-v2.1,2026-11-22T16:05:00 kept 25 kling-v2.1; nonsense\n",
    );
    assert_eq!(imported.report.takes, 1, "the take is there");
    assert_eq!(
        said(&imported),
        ["lost: “nonsense” can’t be read as a take, so it is left out (line 2)"],
        "the rest is told"
    );
    let done = creditboard::figures::DoneAssets::of(&imported.project.takes, &imported.project, prices());
    assert!(!done.is_empty(), "and its shot is done");
}

#[test]
fn an_imported_list_can_be_priced() {
    let imported = import("Scene #,Shot #,Duration,Model\n1,1,5,Kling v2.1\n1,2,4,Kling v2.1\n");
    let figures = Figures::of(&std::sync::Arc::new(imported.project), prices()).expect("small sums");
    assert_eq!(figures.totals.sum(PassFilter::Both, None).credits.get(), 50, "two clips");
}

#[test]
fn a_text_is_as_long_as_its_script_takes_to_speak() {
    let check = |text: &str, seconds: &[&str], findings: &[&str]| {
        let imported = exchange::import(Format::Markdown, text.as_bytes(), prices()).expect("a text comes in");
        let lengths: Vec<String> = imported.project.scenes.iter().map(|scene| scene.seconds.to_string()).collect();
        assert_eq!(lengths, seconds, "lengths of {text:?}");
        assert_eq!(said(&imported), findings, "what is said of {text:?}");
    };
    check(&"a".repeat(30), &["2"], &[]);
    check(&"海".repeat(42), &["10.5"], &[]);
    let unknown = "guessed: how fast these letters are spoken isn’t known, so the scene has no length yet (line 1)";
    check("доброе утро", &["0"], &[unknown]);
}

#[test]
fn a_scene_whose_shots_say_their_lengths_is_as_long_as_they_are_together() {
    check(
        "scene,title,kind,final,amount\n1,Ferry leaves,video,kling-v2.1,4\n1,Gull on rail,video,kling-v2.1,3\n\
         2,Quay,video,kling-v2.1,\n",
        "Ferry leaves|7; video 4 s “Ferry leaves” kling-v2.1; video 3 s “Gull on rail” kling-v2.1\n\
         Quay|0; video kling-v2.1",
        &[
            "guessed: no length, so its scene is as long as its shots together (line 2)",
            "guessed: no length, so it is not known (line 4)",
        ],
    );
}

#[test]
fn what_is_said_of_each_shot_is_its_prompt() {
    let long = "The hand comes in from the left, hesitates over the tap, closes around it and turns it slowly";
    let imported = import(&format!(
        "Scene #,Shot #,Description,Duration (s),Model\n1,1,Tap drips,5,Kling v2.1\n1,2,\"{long}\",4,Kling v2.1\n"
    ));
    assert_eq!(
        shown(&imported.project).trim_end(),
        "Tap drips|9; video 5 s “1” kling-v2.1; video 4 s “2” kling-v2.1",
        "nothing of it is a note of the scene"
    );
    let prompts = imported.project.all_assets().map(|asset| asset.brief.prompt.as_str()).collect::<Vec<_>>();
    assert_eq!(prompts, ["Tap drips", long], "each is asked for by its own words");
}

#[test]
fn rows_of_one_scene_that_describe_different_things_are_shots_of_it() {
    check(
        "Scene,Description,Length\n1,Tap drips,5\n1,Hand turns tap,5\n2,Sink,3\n",
        "Tap drips|10; video 5 s “Tap drips” kling-v2.1; video 5 s “Hand turns tap” kling-v2.1\nSink|3; video kling-v2.1",
        &[],
    );
}

#[test]
fn narration_that_nothing_speaks_is_told() {
    let imported = import(
        "scene,title,seconds,narration,kind,final\n1,夜明け,4,夜明けの港に霧がかかり、船が出ていく。,video,kling-v2.1\n",
    );
    assert_eq!(
        shown(&imported.project).trim_end(),
        "夜明け|4|says 夜明けの港に霧がかかり、船が出ていく。; video kling-v2.1",
        "the list says what is made"
    );
    let told = import_words(&imported.report);
    assert!(
        told.contains("note: narration found, but no row asks for a voice, so it is not spoken (line 2)"),
        "{told}"
    );
    let spoken =
        import("scene,title,seconds,narration,kind,final\n1,a,4,It began.,video,kling-v2.1\n1,,,,speech,google-tts\n");
    assert!(!import_words(&spoken.report).contains("no row asks"), "somebody speaks");
}

#[test]
fn a_shot_lasts_to_the_start_of_the_next_also_where_that_has_a_length() {
    check(
        "scene,start,length,description\n1,0:00,,Tap\n2,0:05,4,Hand\n3,0:09,6,Sink\n",
        "Tap|5; video kling-v2.1\nHand|4; video kling-v2.1\nSink|6; video kling-v2.1",
        &[],
    );
}

#[test]
fn lists_from_right_to_left_are_read() {
    check(
        "scene,title,seconds,narration,kind,final\n1,שחר בנמל,5,ספינה יוצאת,video,kling-v2.1\n2,\"فجر, المرسى\",4,,video,veo2\n",
        "שחר בנמל|5|says ספינה יוצאת; video kling-v2.1\nفجر, المرسى|4; video veo2",
        &[],
    );
}

#[test]
fn headings_without_words_and_headings_that_are_actions_are_told() {
    let script = "<FinalDraft DocumentType=\"Script\" Version=\"5\"><Content>\n\
         <Paragraph Type=\"Action\"><Text>INT. BARN - NIGHT</Text></Paragraph>\n\
         <Paragraph Type=\"Scene Heading\"><Text></Text></Paragraph>\n<Paragraph Type=\"Action\"/>\n\
         <Paragraph Type=\"Scene Heading\"><Text>EXT. </Text><Text>FIELD - DAY</Text></Paragraph>\n\
         <Paragraph Type=\"Character\"><Text>BEN</Text></Paragraph>\n\
         <Paragraph Type=\"Dialogue\"><Text>Here.</Text></Paragraph>\n</Content></FinalDraft>";
    let imported = exchange::import(Format::Fdx, script.as_bytes(), prices()).expect("a script");
    assert_eq!(
        shown(&imported.project).trim_end(),
        "INT. BARN - NIGHT|2; video kling-v2.1\n\
         EXT. FIELD - DAY|3.3|says Here.|notes BEN / Here.; video kling-v2.1; speech 5 “BEN” google-tts",
        "two scenes"
    );
    assert_eq!(said(&imported), ["guessed: “INT. BARN - NIGHT” is read as a heading (line 2)"], "what was guessed");
    assert!(import_words(&imported.report).contains("note: skipped, a heading without words (line 3)"), "and skipped");
}

#[test]
fn a_long_table_says_how_far_it_is_and_can_be_stopped() {
    let mut text = String::from("scene,title,seconds,kind,final\n");
    for row in 0..20_000 {
        writeln!(text, "{},Shot,5,video,veo2", row / 10).expect("a text takes all");
    }
    let watched = |progress: &ImportProgress| {
        exchange::import_watched(Format::Csv, text.as_bytes(), prices(), (&ImportOptions::default(), progress))
    };
    let progress = ImportProgress::default();
    assert!(watched(&progress).is_ok(), "it comes in");
    assert!(progress.share().is_some_and(|share| share > 0.5), "{:?}", progress.share());
    let stopped = ImportProgress::default();
    stopped.stop();
    let fault = watched(&stopped).map(|imported| imported.report.scenes).map_err(|error| error.fault);
    assert_eq!(fault, Err(ImportFault::Stopped), "nothing of it");
}
