//! One figure, one value: what Plans says of the user's own plan and what dialogs say is what the other screens say.

use egui::Key;

use crate::support::{Home, Thing, Window};

const SWITCHES: [&str; 3] = ["No retakes", "With retakes", "90 % safe"];

/// Plans in the order of the list, by id and name.
const PLANS: [(&str, &str); 4] =
    [("starter", "Starter"), ("pro", "Pro"), ("visionary", "Visionary"), ("studio", "Studio")];

/// What the screens say of the plan of the account.
struct Told {
    /// Without retakes, with retakes, safe: the total, and what is left beyond it in words.
    totals: [(String, String); 3],
    /// What is left for the project.
    left: String,
    /// The chance, as Costs says it.
    chance: String,
    /// When it is finished, as Usage says it.
    finish: String,
}

impl Told {
    fn of(window: &mut Window, plan: &str) -> Self {
        let mut left = String::new();
        let totals = SWITCHES.map(|switch| {
            window.key(Key::Num1);
            window.press(&format!("Totals: {switch}"));
            window.wait_for_quiet();
            let bar = window.names().into_iter().find_map(|name| name.strip_prefix("Allowance: ").map(str::to_owned));
            let bar = bar.unwrap();
            let (total, rest) = bar.split_once(' ').unwrap();
            let (of, spare) = rest.split_once(" left, ").unwrap();
            of.rsplit(' ').next().unwrap().clone_into(&mut left);
            (total.to_owned(), spare.split_once(". ").unwrap().0.to_owned())
        });
        window.key(Key::Num2);
        window.wait_for_quiet();
        let costs =
            window.names().into_iter().find_map(|name| name.split_once(" are enough is ").map(|at| at.1.to_owned()));
        window.key(Key::Num5);
        window.press("Usage: Schedule");
        window.wait_for_quiet();
        let names = window.names();
        let at = names.iter().position(|name| *name == format!("Wait on {plan}")).unwrap();
        Self { totals, left, chance: costs.unwrap().trim_end_matches('.').to_owned(), finish: names[at + 1].clone() }
    }
}

/// The cells of a row of Plans, from left to right.
fn cells(window: &Window, label: &str) -> Vec<String> {
    let head = window.get(label);
    let mut row: Vec<Thing> = window
        .things()
        .into_iter()
        .filter(|thing| {
            (thing.rect.center().y - head.rect.center().y).abs() < 10.0 && thing.rect.left() > head.rect.right()
        })
        .collect();
    row.sort_by(|one, other| one.rect.left().total_cmp(&other.rect.left()));
    row.dedup_by(|one, other| one.rect == other.rect);
    row.into_iter().map(|thing| thing.name).collect()
}

/// What is said of a plan where each has a bar.
fn bar(window: &Window, name: &str) -> String {
    let names = window.names();
    let said = names.windows(2).find(|pair| pair[0] == name && pair[1].ends_with(['s', 'e']) && pair[1].contains(", "));
    said.unwrap_or_else(|| panic!("no bar of {name} in {names:#?}"))[1].clone()
}

/// Holds the column of the user's plan against what the other screens say.
fn plans(window: &mut Window, told: &Told, place: usize, faults: &mut Vec<String>) {
    for ((total, spare), switch) in told.totals.iter().zip(SWITCHES) {
        window.key(Key::Num4);
        window.press(&format!("Totals: {switch}"));
        window.wait_for_quiet();
        let mut check = |what: &str, said: &str, expected: &str| {
            if said != expected {
                faults.push(format!("{switch}, {what}: Plans says “{said}”, another screen “{expected}”"));
            }
        };
        let row = |label: &str| cells(window, label).get(place).cloned().unwrap_or_default();
        let label = if switch == SWITCHES[0] { "This board, no retakes" } else { switch };
        check(label, &row(label), total);
        check("the bar", &bar(window, PLANS[place].1), spare);
        check("Chance it fits", &row("Chance it fits"), &told.chance);
        let (cycles, finish) = (row("Cycles to finish"), row("Earliest finish"));
        let said = match (cycles.as_str(), finish.as_str()) {
            (_, "today") => "this cycle".to_owned(),
            ("never", "—") => "never: one take costs more than the allowance".to_owned(),
            ("1", finish) => format!("about {finish}, 1 cycle"),
            (cycles, finish) => format!("about {finish}, {cycles} cycles"),
        };
        check("cycles and finish", &said, &told.finish);
    }
}

/// Dialogs that say what is left.
fn dialogs(window: &mut Window, told: &Told, faults: &mut Vec<String>) {
    window.menu("File", "Adjust balance…");
    window.wait_for_quiet();
    let said = format!("Your recorded takes leave {}.", told.left);
    if !window.shows(&said) {
        faults.push(format!("Adjust balance does not say “{said}”: {:#?}", window.names()));
    }
    window.key(Key::Escape);
    window.menu("File", "Compare boards…");
    window.wait_for_quiet();
    let said = format!("with {} credits left for the open board.", told.left);
    if !window.shows(&said) {
        faults.push(format!("Compare boards does not say “{said}”: {:#?}", window.names()));
    }
    window.key(Key::Escape);
}

#[test]
fn plans_and_dialogs_say_of_the_own_plan_what_every_screen_says() {
    let mut faults = Vec::new();
    for (place, sample) in [(1, "harbour-lights"), (3, "harbour-lights"), (0, "educational-3min"), (1, "marketing-60s")]
    {
        let home = Home::new();
        home.plan(PLANS[place].0);
        let mut window = home.open(&home.sample(sample));
        window.wait_for_quiet();
        let told = Told::of(&mut window, PLANS[place].1);
        let mut here = Vec::new();
        plans(&mut window, &told, place, &mut here);
        dialogs(&mut window, &told, &mut here);
        faults.extend(here.into_iter().map(|fault| format!("{sample} on {}: {fault}", PLANS[place].1)));
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
