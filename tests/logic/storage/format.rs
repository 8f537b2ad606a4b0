#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
use creditboard::domain::*;
use creditboard::storage::format::{read, write};
use std::sync::Arc;

#[test]
fn smoke() {
    let mut scene = Scene::new(SceneId::new(2), "Dawn \"x\"".to_owned(), "8.5".parse().unwrap());
    scene.assets.push(Asset {
        id: AssetId::new(3),
        label: "Wide".to_owned(),
        work: Work::Video { seconds: Some(Seconds::whole(8)) },
        needs: "sound;16:9".parse().unwrap(),
        lock: Lock::Locked,
        takes: Takes::Fixed(3),
        last: Choice { model: ModelId::from("veo2"), clips: Clips::Pinned(Arc::from([8, 5])) },
        draft: Some(Choice { model: ModelId::from("kling"), clips: Clips::AtMostJoins(2) }),
    });
    let p = Project {
        title: "T".to_owned(),
        scenes: vec![Arc::new(scene)],
        ids: IdSource::starting_at(9),
        ..Project::default()
    };
    let t = write(&p);
    println!("{t}");
    assert_eq!(read(&t).map(|c| c.project), Ok(p), "x");
    for (a, b) in [
        ("kind: video", "kind: hologram"),
        ("seconds: 8.5", "seconds: NaN"),
        ("id: 3", "id: 2222"),
        ("8+5", "8+x"),
        ("final:", "finale:"),
        ("seconds: 8,", "count: 8,"),
        ("takes: 3", "takes: -3"),
        ("takes: 3", "takes: 0"),
        ("format: 1", "format: 2"),
        ("next_id: 9", "next_id: 99999999999"),
    ] {
        println!("{a} -> {b}: {:?}", read(&t.replace(a, b)).map(|c| (c.head, c.newer)));
    }
}
