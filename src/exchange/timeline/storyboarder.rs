//! Storyboarder: each board is a scene with its picture. Numbers may stand in quotes.

use serde_json::Value;

use super::one_shot;
use crate::domain::{Kind, Work};
use crate::exchange::TimelineFinding;
use crate::exchange::finding::{Findings, Place};
use crate::exchange::outline::{Outline, OutlineAsset, ReadAs};
use crate::exchange::{ImportError, ImportFault, first_words};
use crate::prices::PriceList;

/// How long a board is where neither it nor the file says, in milliseconds: the program’s own default.
const DEFAULT_MILLIS: u64 = 2_000;

/// Reads the boards of one scene.
pub(in crate::exchange) fn read(
    text: &str,
    prices: &PriceList,
    findings: &mut Findings,
) -> Result<Outline, ImportError> {
    let value: Value = serde_json::from_str(text).map_err(|error| {
        let place = Place { line: error.line().max(1), column: error.column().max(1) };
        ImportError::at(place, ImportFault::BrokenBoards)
    })?;
    let Some(boards) = value.get("boards").and_then(Value::as_array) else {
        return Err(ImportError::at_start(ImportFault::NoBoards));
    };
    let usual = number(value.get("defaultBoardTiming")).unwrap_or(DEFAULT_MILLIS);
    let mut labels = Labels::new(boards);
    let mut outline = Outline { read_as: ReadAs::Timeline, ..Outline::default() };
    for board in boards {
        let said = |key: &str| board.get(key).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
        let sound = board.pointer("/audio/duration").map(|found| number(Some(found)).unwrap_or_default());
        let own = number(board.get("duration"));
        if own.is_none() {
            findings.guessed(Place::START, TimelineFinding::UsualLength(usual));
        }
        let millis = own.unwrap_or(usual).max(sound.unwrap_or_default());
        let (dialogue, action) = (said("dialogue"), said("action"));
        let title = first_words(if action.is_empty() { &dialogue } else { &action });
        let mut scene = one_shot((Place::START, millis), title, prices, findings);
        scene.label = labels.next(board);
        scene.notes =
            [action, said("notes")].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
        let url = said("url");
        if !url.is_empty() && !url.contains("..") {
            scene.picture = format!("images/{}", url.trim_start_matches('/').replace('\\', "/"));
        }
        if !dialogue.is_empty() {
            let label = "Dialogue".to_owned();
            scene.assets.push(OutlineAsset::usual(Place::START, label, Work::usual(Kind::Speech), prices));
        }
        scene.narration = dialogue;
        outline.add(scene);
    }
    Ok(outline)
}

/// A number, perhaps in quotes, to the nearest whole.
fn number(value: Option<&Value>) -> Option<u64> {
    let value = value?;
    let number = value.as_f64().or_else(|| value.as_str()?.trim().parse::<f64>().ok())?;
    let is_length = (0.0..=86_400_000.0).contains(&number);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most a day of milliseconds")]
    let whole = number.round() as u64;
    is_length.then_some(whole)
}

/// `1A`, `1B`, `2A`: a new number at each new shot; without any, each board is a shot of its own.
struct Labels {
    has_shots: bool,
    shot: usize,
    board: usize,
}

impl Labels {
    fn new(boards: &[Value]) -> Self {
        let has_shots = boards.iter().any(|board| board.get("newShot") == Some(&Value::Bool(true)));
        Self { has_shots, shot: 0, board: 0 }
    }

    fn next(&mut self, board: &Value) -> String {
        let is_new = !self.has_shots || self.shot == 0 || board.get("newShot") == Some(&Value::Bool(true));
        if is_new {
            self.shot += 1;
            self.board = 0;
        } else {
            self.board += 1;
        }
        format!("{}{}", self.shot, crate::exchange::letters(self.board))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::outline::titled;

    #[test]
    fn boards_become_scenes_with_labels_lengths_and_pictures() {
        let text = r#"{"version":"1.0","aspectRatio":"1.7777","defaultBoardTiming":"1500","boards":[
            {"uid":"A","url":"board-1-A.png","newShot":true,"duration":"2001","dialogue":"Hi.","action":"He waves."},
            {"uid":"B","url":"board-2-B.png","newShot":false,"audio":{"duration":4000}},
            {"uid":"C","url":"../../secret.png","newShot":true}]}"#;
        let mut findings = Findings::default();
        let outline = read(text, PriceList::shipped().unwrap(), &mut findings).unwrap();
        let shown: Vec<String> = outline
            .scenes
            .iter()
            .map(|scene| {
                let seconds = scene.seconds.unwrap();
                format!("{}|{seconds}|{}|{}", titled(&scene.label, &scene.title), scene.picture, scene.narration)
            })
            .collect();
        let expected = ["1A · He waves.|2.001|images/board-1-A.png|Hi.", "1B|4|images/board-2-B.png|", "2A|1.5||"];
        assert_eq!(shown, expected, "three boards of two shots");
    }
}
