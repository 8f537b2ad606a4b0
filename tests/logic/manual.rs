//! What packages install beside the program: manual pages, completions, licences.

use crate::cli::Place;

/// The commands that `--help` lists.
fn commands(place: &Place) -> Vec<String> {
    let help = place.run(&["--help"]).out;
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = listed.filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next());
    names.filter(|name| *name != "help").map(str::to_owned).collect()
}

#[test]
fn every_command_has_a_manual_page_that_names_it() {
    let place = Place::new();
    let page = place.run(&["manual"]);
    assert!(page.status == 0 && page.out.contains(".TH creditboard 1"), "{}", page.out);
    let commands = commands(&place);
    assert!(commands.len() > 10, "the commands were found: {commands:?}");
    for command in commands {
        let listed = format!("creditboard-{command}(1)").replace('-', r"\-");
        assert!(page.out.contains(&listed), "the page of the program names {listed}");
        let page = place.run(&["manual", &command]).out;
        assert!(page.contains(&format!(".TH creditboard-{command} 1")), "{command} has a page: {page}");
    }
    let inner = place.run(&["manual", "usage-import"]).out;
    assert!(
        inner.contains(".TH creditboard-usage-import 1") && inner.contains("MINUTES"),
        "a command of a command: {inner}"
    );
    place.refused(&["manual", "nothing"], "there is no command nothing; see creditboard --help");
}

#[test]
fn every_shell_completes_every_command() {
    let place = Place::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = place.run(&["completions", shell]);
        assert_eq!((script.status, script.err.as_str()), (0, ""), "{shell} has a script");
        for command in commands(&place) {
            assert!(script.out.contains(&command), "{shell} completes {command}");
        }
    }
}

#[test]
fn licences_are_told_without_a_window() {
    let told = Place::new().run(&["licences"]);
    assert_eq!((told.status, told.err.as_str()), (0, ""), "an answer without notes");
    assert!(told.out.contains("  egui 0.") && told.out.contains("Permission is hereby granted"), "names and texts");
}
