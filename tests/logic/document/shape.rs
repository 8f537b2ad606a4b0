//! The shape of the film, said once: what follows it changes with it, and new things begin in it.

use std::sync::Arc;

use creditboard::document::{AssetEdit, Command, Document, next_scene};
use creditboard::domain::{Aspect, Asset, AssetId, Choice, Kind, Needs, Project, SceneId, Work};
use creditboard::present::{changes, step_name};
use creditboard::storage::format;
use proptest::prelude::*;

use crate::support::{any_project, any_shape, asset, images, prices, project, scene, shot};

/// A still, two shots and a voice; the second shot asks for 21:9.
fn board() -> Document {
    let wide = Asset { needs: "sound;21:9".parse().unwrap(), ..shot(4, "veo3") };
    let voice = asset(5, Work::Speech { characters: None }, "google-tts");
    Document::new(Project::clone(&project(
        vec![scene(1, 8, vec![images(2, 1, "flux-1.1-pro"), shot(3, "veo2"), wide, voice])],
        vec![],
    )))
}

/// What each asset asks for.
fn asked(document: &Document) -> Vec<String> {
    document.project().all_assets().map(|asset| asset.needs.to_string()).collect()
}

fn set(document: &mut Document, shape: &str) {
    let shape = (!shape.is_empty()).then(|| shape.parse().unwrap());
    document.execute(Command::SetShape(shape)).unwrap();
}

#[test]
fn what_is_seen_follows_the_shape_of_the_film_as_one_step() {
    let mut film = board();
    let before = Arc::clone(film.project());
    set(&mut film, "16:9");
    assert_eq!(asked(&film), ["16:9", "16:9", "sound;21:9", ""], "a shape of its own stays, and a voice has none");
    set(&mut film, "9:16");
    assert_eq!(asked(&film), ["9:16", "9:16", "sound;21:9", ""], "what followed it before follows it again");
    assert_eq!(film.undo_name().map(step_name).as_deref(), Some("change shape of the film"));
    assert_eq!(changes(&before, film.project()).first().map(String::as_str), Some("Shape of the film set to 9:16"));
    set(&mut film, "");
    assert_eq!(asked(&film), ["", "", "sound;21:9", ""], "any shape again");
    for _ in 0..3 {
        film.undo();
    }
    assert_eq!(*film.project(), before, "three steps");
}

#[test]
fn a_board_whose_shots_all_ask_for_one_shape_has_it() {
    let mut film = board();
    let edit = |film: &mut Document, id| {
        film.execute(Command::EditAsset(AssetId::new(id), AssetEdit::Needs("9:16".parse().unwrap()))).unwrap();
    };
    edit(&mut film, 2);
    assert_eq!(film.project().film_shape(), None, "one of three says nothing");
    edit(&mut film, 3);
    edit(&mut film, 4);
    assert_eq!(film.project().film_shape(), Aspect::new(9, 16), "nobody said it, and yet it is so");
    set(&mut film, "1:1");
    assert_eq!(asked(&film), ["1:1", "1:1", "1:1", ""], "they follow");
}

#[test]
fn new_assets_begin_in_the_shape_of_the_film() {
    let mut film = Document::new(Project::default());
    set(&mut film, "9:16");
    let first = next_scene(film.project(), None, prices());
    assert_eq!(first.assets.iter().map(|asset| asset.needs.to_string()).collect::<Vec<_>>(), ["9:16", "9:16"]);
    let insert = Command::InsertScenes { scenes: vec![first.into()], after: None, name: "add scene".to_owned() };
    film.execute(insert).unwrap();
    let scene: Option<SceneId> = film.project().scenes.first().map(|scene| scene.id);
    for (kind, model) in [(Kind::Video, "veo2"), (Kind::Speech, "google-tts")] {
        let choice = Choice::of(model.into());
        film.execute(Command::AddAsset { scene, kind, choice }).unwrap();
    }
    assert_eq!(asked(&film), ["9:16", "9:16", "9:16", ""]);
    let text = format::write(film.project());
    assert!(text.contains("  shape: \"9:16\",\n"), "the file says it: {text}");
    let broken = text.replace("shape: \"9:16\"", "shape: \"9 by 16\"");
    assert!(format::read(&broken).is_err(), "and what is no shape is refused");
}

proptest! {
    #[test]
    fn only_shapes_change_and_only_of_what_is_seen(project in any_project(), shape in any_shape()) {
        let mut film = Document::new(project);
        let before = Arc::clone(film.project());
        film.execute(Command::SetShape(shape)).unwrap();
        prop_assert_eq!(film.project().shape, shape);
        let old = before.film_shape();
        for (was, is) in before.all_assets().zip(film.project().all_assets()) {
            let follows = was.kind().is_seen() && was.needs.aspect == old;
            prop_assert_eq!(is.needs.aspect, if follows { shape } else { was.needs.aspect });
            let same = Asset { needs: was.needs.shaped(is.needs.aspect), ..was.clone() };
            prop_assert_eq!(&same, is, "nothing else");
            prop_assert_eq!(is.needs.shaped(None), Needs::shaped(was.needs, None));
        }
    }
}
