//! Window and command line give one answer: made-up boards with takes, locks, drafts and free kinds, each figure read off
//! the screens by what is written there and asked of the subcommands as JSON.

mod screens;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use chrono::NaiveDate;
use creditboard::domain::{
    Alternatives, Asset, AssetId, Brief, Choice, Contingency, Credits, IdSource, Importance, Kind, Lock, MadeOf,
    ModelId, Needs, Pass, Payment, Project, ProjectKey, RateKey, Scene, SceneId, Seconds, Take, TakeId, TakeLog,
    TakeOutcome, TakeStanding, TakeUnit, Takes, Validity, Work,
};
use creditboard::present;
use creditboard::prices::PriceList;
use serde_json::Value;

use crate::support::{Home, Window};

/// A sequence of numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    /// A number below `sides`.
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.roll(of.len() as u64)).unwrap()]
    }
}

/// A board of one to six scenes, with takes of about a third of its assets.
fn board(dice: &mut Dice) -> Project {
    let scenes = 1 + u32::try_from(dice.roll(6)).unwrap();
    let scenes: Vec<Arc<Scene>> = (0..scenes).map(|number| Arc::new(scene(dice, number))).collect();
    let takes =
        scenes.iter().flat_map(|scene| &scene.assets).filter_map(|asset| take(dice, asset)).collect::<TakeLog>();
    Project {
        title: "Made up".to_owned(),
        ids: IdSource::starting_at(1_000),
        key: (!takes.is_empty()).then(|| ProjectKey::from_bits(7)),
        takes: Arc::new(takes),
        scenes,
        ..Project::default()
    }
}

/// What a board holds back: nothing, a share of its work, or credits.
fn contingency(seed: u64) -> Contingency {
    match seed % 3 {
        0 => Contingency::NONE,
        1 => Contingency::of_percent(10).unwrap(),
        _ => Contingency::of_credits(60).unwrap(),
    }
}

fn scene(dice: &mut Dice, number: u32) -> Scene {
    let first = 1 + number * 10;
    let seconds = Seconds::whole(3 + u32::try_from(dice.roll(15)).unwrap());
    let image = ["flux-schnell", "imagen-4", "gpt-image-1"];
    let video = ["kling-v2.1", "veo2", "luma-ray-2", "veo3-fast"];
    let count = 1 + u32::try_from(dice.roll(3)).unwrap();
    let characters = u32::try_from(dice.roll(900)).unwrap() + 1;
    let draft = (dice.roll(3) == 0).then(|| Choice::of(ModelId::from("luma-ray-flash")));
    let (image, video) = (dice.pick(&image), dice.pick(&video));
    let mut assets = vec![asset(dice, first + 1, Work::Image { count }, image)];
    assets.push(Asset { draft, ..asset(dice, first + 2, Work::usual(Kind::Video), video) });
    if dice.roll(2) == 0 {
        assets.push(asset(dice, first + 3, Work::Speech { characters: Some(characters) }, "google-tts"));
    }
    let importance = dice.pick(&[Importance::Normal, Importance::Hero, Importance::Background]);
    Scene { assets, importance, ..Scene::new(SceneId::new(first), format!("Scene {number}"), seconds) }
}

fn asset(dice: &mut Dice, id: u32, work: Work, model: &str) -> Asset {
    Asset {
        id: AssetId::new(id),
        label: format!("{} {id}", work.kind()),
        work,
        needs: Needs::NONE,
        lock: if dice.roll(5) == 0 { Lock::Locked } else { Lock::Open },
        takes: if dice.roll(4) == 0 { Takes::Fixed(2) } else { Takes::Automatic },
        payment: Payment::Credits,
        from_still: None,
        final_choice: Choice::of(ModelId::from(model)),
        alternatives: Alternatives::default(),
        brief: Brief::NONE,
        draft: None,
    }
}

/// A take of an asset that was made this month, now and then.
fn take(dice: &mut Dice, asset: &Asset) -> Option<Take> {
    let kept = dice.roll(2) == 0;
    (dice.roll(3) == 0).then(|| Take {
        id: TakeId::from_bits(u128::from(asset.id.get())),
        edits: 0,
        validity: Validity::Counts,
        asset: asset.id,
        pass: Pass::Final,
        at: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(9, 0, 0).unwrap(),
        model: asset.final_choice.model.clone(),
        mode: RateKey::ALL.into_iter().find(|key| key.kind() == asset.kind()).unwrap(),
        after_draft: false,
        credits: Credits::new(5 + dice.roll(60)),
        outcome: if kept { TakeOutcome::Kept } else { TakeOutcome::Rejected },
        unit: TakeUnit::All,
        made_of: MadeOf::default(),
        ahead: None,
        standing: TakeStanding::Stands,
    })
}

/// The command line of a user, who has the same folders as the window.
struct Shell {
    home: PathBuf,
    file: PathBuf,
}

impl Shell {
    fn new(home: &Home, file: &Path) -> Self {
        for (system, own) in [("xdg-config", "config"), ("xdg-data", "data")] {
            std::fs::create_dir_all(home.path(own)).unwrap();
            std::fs::create_dir_all(home.path(system)).unwrap();
            std::os::unix::fs::symlink(home.path(own), home.path(system).join("creditboard")).unwrap();
        }
        Self { home: home.path(""), file: file.to_path_buf() }
    }

    /// Asks until the answer comes without a note about the store: a busy disk can hold it up, which is said.
    fn ask(&self, arguments: &[&str]) -> Value {
        let mut said = String::new();
        for _ in 0..20 {
            let output = Command::new(env!("CARGO_BIN_EXE_creditboard"))
                .args(arguments)
                .arg("--json")
                .env("XDG_CONFIG_HOME", self.home.join("xdg-config"))
                .env("XDG_DATA_HOME", self.home.join("xdg-data"))
                .output()
                .unwrap();
            said = String::from_utf8_lossy(&output.stderr).into_owned();
            if !said.contains("usage store") {
                let answer = serde_json::from_slice(&output.stdout);
                return answer.unwrap_or_else(|error| panic!("{arguments:?}: {error}; {said}"));
            }
        }
        panic!("{arguments:?}: {said}")
    }

    fn about(&self, subcommand: &str, rest: &[&str]) -> Value {
        let file = self.file.display().to_string();
        // The day of the window, whatever the clock says.
        let day: &[&str] = if rest.contains(&"--today") { &[] } else { &["--today", "2026-11-22"] };
        self.ask(&[&[subcommand, file.as_str()], rest, day].concat())
    }
}

/// Whether what is still to go holds something back.
fn holds(totals: &Value) -> bool {
    totals["contingency"]["to_go"]["safe"].as_u64().is_some_and(|credits| credits > 0)
}

/// `1,320`
fn grouped(number: &Value) -> String {
    let digits = number.as_u64().unwrap_or_else(|| panic!("{number} is not a number of credits")).to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap()).collect();
    groups.join(",")
}

/// Of which answers a board has something to show; the others are the same for every board.
#[derive(Default)]
struct Shown {
    steps: usize,
    fits: usize,
    cycles: usize,
}

fn compare(seed: u64, plan: &str, shown: &mut Shown) {
    let mut dice = Dice(seed);
    let home = Home::new();
    home.plan(plan);
    let project = Project { contingency: contingency(seed), ..board(&mut dice) };
    let made = !project.takes.is_empty();
    let file = home.project(&project);
    let shell = Shell::new(&home, &file);
    let mut window = home.open(&file);
    // The takes of the project reach the store first: both then know the same.
    window.wait_for_quiet();
    // A busy disk can hold up the store for longer than it waits; the window asks it again.
    window.wait_for("a store in order", |window| !window.shows("Usage store: show what is wrong"));
    window.wait_for_quiet();
    let context = format!("seed {seed} on {plan}");
    let day = ["--today", "2026-11-22"];
    let totals = shell.about("totals", &day);
    for (switch, key) in SWITCHES {
        window.press(&format!("Totals: {switch}"));
        let said = grouped(&totals["to_go"][key]);
        assert_eq!(window.total(), said, "{context}: the foot, {switch}");
        window.expect(&format!("of {} left", grouped(&totals["left"])));
    }
    cards(&mut window, &shell, &totals, &context);
    inspector(&mut window, &shell, &project, &context);
    swaps(&mut window, &shell, &context);
    let reach = screens::steps(&mut window, &shell, &totals, &context);
    let fitted = screens::best_board(&mut window, &shell, &context);
    screens::costs(&mut window, &shell, (&totals, &reach), &context);
    window.press("Plans");
    for row in shell.about("plans", &day)["plans"].as_array().unwrap() {
        let safe = grouped(&row["safe"]);
        assert!(window.shows(&safe), "{context}: {} safe on {} in {:#?}", safe, row["plan"], window.names());
        let bare = grouped(&row["bare"]);
        assert!(window.shows(&bare), "{context}: {} bare on {} in {:#?}", bare, row["plan"], window.names());
    }
    window.press("Usage");
    let usage = shell.ask(&["usage", day[0], day[1]]);
    assert_eq!(usage["left"], totals["left"], "{context}: two subcommands, one balance");
    window.expect(&format!("{} used · {} left", grouped(&usage["used"]), grouped(&usage["left"])));
    if made {
        let with = if holds(&totals) { " with contingency" } else { "" };
        let (spent, to_go) = (grouped(&totals["spent"]), grouped(&totals["to_go"]["expected"]));
        let said = format!("{spent} spent + {to_go} to go{with} = ");
        window.expect(&said);
    }
    shown.steps += usize::from(reach["steps"][0].is_object());
    shown.fits += usize::from(fitted);
    shown.cycles += screens::schedule(&mut window, &shell, plan, &context);
    changes_only_what_is_open(&project, &shell, &context);
}

/// The switch on every screen, and its value on the command line.
const SWITCHES: [(&str, &str); 3] = [("No retakes", "bare"), ("With retakes", "expected"), ("90 % safe", "safe")];

/// Each card says what its scene comes to, done or not.
fn cards(window: &mut Window, shell: &Shell, totals: &Value, context: &str) {
    for (switch, key) in SWITCHES {
        window.press(&format!("Totals: {switch}"));
        let cards: Vec<String> = window.cards().into_iter().map(|card| card.name).collect();
        let scenes = totals["scenes"].as_array().unwrap();
        assert_eq!(cards.len(), scenes.len(), "{context}: {cards:?}");
        for (card, scene) in cards.iter().zip(scenes) {
            let number = scene["scene"].to_string();
            let explained =
                || shell.about("explain", &["--scene", &number, "--retakes", key, "--all"])["value"].clone();
            let credits = scene.get(key).cloned().unwrap_or_else(explained);
            let said = format!(", {} credits", grouped(&credits));
            assert!(card.contains(&said), "{context}, {switch}: “{card}” says “{said}”");
        }
    }
}

/// The inspector says what each asset of the first scene comes to.
fn inspector(window: &mut Window, shell: &Shell, project: &Project, context: &str) {
    window.press("Totals: With retakes");
    window.select(1);
    window.wait_for_quiet();
    let names = window.names();
    for asset in &project.scenes[0].assets {
        let label = asset.label.as_str();
        let folded = names.iter().find_map(|name| name.strip_prefix(&format!("Unfold {label}, ")));
        let open =
            || names.iter().position(|name| *name == format!("Label · {label}")).map(|at| names[at + 1].as_str());
        let said = folded.or_else(open).unwrap_or_else(|| panic!("{context}: {label} in {names:#?}"));
        let asked = ["--scene", "1", "--asset", label, "--retakes", "expected", "--all"];
        let credits = grouped(&shell.about("explain", &asked)["value"]);
        let is_free = said == "free" && credits == "0";
        assert!(is_free || said == credits, "{context}: the inspector says {said} of {label}, explain {credits}");
    }
}

/// The Swaps screen lists the decisions of the subcommand, each with what it saves and the chance afterwards.
fn swaps(window: &mut Window, shell: &Shell, context: &str) {
    window.press("Swaps");
    for (switch, key) in SWITCHES {
        window.press(&format!("Totals: {switch}"));
        window.wait_for_quiet();
        let names = window.names();
        let listed = shell.about("swaps", &["--retakes", key]);
        let listed = listed["swaps"].as_array().unwrap();
        let count = u64::try_from(listed.len()).unwrap();
        if count > 0 {
            window.expect(&present::counted(count, "decision", "decisions"));
        }
        // Those out of sight are not drawn; those that save nothing have no number.
        let shown = names.iter().enumerate().filter(|(_, name)| name.starts_with("Show parts – "));
        let shown = shown.map(|(at, _)| (names[at - 2].clone(), names[at - 1].clone()));
        let told = |swap: &Value| {
            (format!("−{}", grouped(&swap["saves"])), present::chance_words(swap["chance_after"].as_f64()))
        };
        let mut listed = listed.iter().map(told);
        for decision in shown.filter(|(saves, _)| saves.starts_with('−')) {
            assert!(listed.any(|one| one == decision), "{context}, {switch}: {decision:?} in its place");
        }
    }
}

/// Swaps and fit leave alone what is locked, and what is done.
fn changes_only_what_is_open(project: &Project, shell: &Shell, context: &str) {
    let kept: Vec<u32> = project.takes.counting().filter(|take| take.is_kept()).map(|take| take.asset.get()).collect();
    let locked = project.all_assets().filter(|asset| asset.lock == Lock::Locked).map(|asset| asset.id.get());
    let closed: Vec<u64> = locked.chain(kept).map(u64::from).collect();
    let fit = shell.about("fit", &["--credits", "100000"]);
    for (list, key) in [(shell.about("swaps", &[]), "swaps"), (fit, "changes")] {
        for row in list[key].as_array().unwrap() {
            let id = row["id"].as_u64().unwrap_or_default();
            assert!(!closed.contains(&id), "{context}: {key} would change asset {id}, which is locked or done");
        }
    }
}

#[test]
fn window_and_command_line_give_one_answer() {
    let plans: Vec<&str> = PriceList::shipped().unwrap().plans.iter().map(|plan| plan.id.as_str()).collect();
    let mut shown = Shown::default();
    for seed in 0..12 {
        compare(seed, plans[usize::try_from(seed).unwrap() % plans.len()], &mut shown);
    }
    let Shown { steps, fits, cycles } = shown;
    assert!(steps > 2 && fits > 2 && cycles > 12, "boards with steps {steps}, with a fit {fits}; cycles {cycles}");
}
