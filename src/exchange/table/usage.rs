//! The takes of the account as rows, for a spreadsheet.

use super::cell::{guard, guard_id};
use crate::domain::{ProjectKey, Usage, UsedTake};
use crate::exchange::ExportError;
use crate::prices::PriceList;

/// What stands in the columns; the credits of the last are those that are gone in the end.
const COLUMNS: [&str; 11] =
    ["date", "time", "project", "asset", "pass", "model", "name", "kind", "mode", "outcome", "charged"];
/// The column after those: nothing for a refunded take.
const SPENT: &str = "spent";

/// Writes the takes that count, oldest first, and between them what the provider’s site said was left.
pub(in crate::exchange) fn write(usage: &Usage, prices: &PriceList) -> Result<String, ExportError> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let failed = |error: csv::Error| ExportError::of_writer(&error);
    writer.write_record(COLUMNS.iter().chain([&SPENT])).map_err(failed)?;
    let mut adjustments = usage.adjustments.iter().peekable();
    for used in &usage.takes {
        while let Some(said) = adjustments.next_if(|said| said.at <= used.take.at) {
            writer.write_record(said_row(said)).map_err(failed)?;
        }
        writer.write_record(row(used, usage, prices)).map_err(failed)?;
    }
    for said in adjustments {
        writer.write_record(said_row(said)).map_err(failed)?;
    }
    let bytes = writer.into_inner().map_err(|error| ExportError::of_writer(&error))?;
    String::from_utf8(bytes).map_err(|error| ExportError::of_writer(&error))
}

fn row(used: &UsedTake, usage: &Usage, prices: &PriceList) -> [String; 12] {
    let take = &used.take;
    [
        take.date().to_string(),
        take.at.time().format("%H:%M:%S").to_string(),
        guard(&title(used.project, usage)),
        take.asset.to_string(),
        take.pass.to_string(),
        guard_id(take.model.as_str()),
        guard(prices.model_name(&take.model)),
        take.kind().to_string(),
        take.mode.to_string(),
        take.outcome.to_string(),
        take.credits.to_string(),
        take.spent().to_string(),
    ]
}

/// What the site said was left stands where an outcome would.
fn said_row(said: &crate::domain::Adjustment) -> [String; 12] {
    let mut row: [String; 12] = Default::default();
    let [date, time, .., outcome, charged, _] = &mut row;
    *date = said.at.date().to_string();
    *time = said.at.time().format("%H:%M:%S").to_string();
    "left, says the site".clone_into(outcome);
    *charged = said.left.to_string();
    row
}

/// The title of a project that was seen here; else what it is known by.
fn title(key: ProjectKey, usage: &Usage) -> String {
    let board = usage.boards.iter().find(|board| board.key == Some(key));
    board.map_or_else(|| key.to_string(), |board| board.title.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Adjustment, AdjustmentId, AssetId, Credits, MadeOf, ModelId, Pass, RateKey, Take, TakeId, TakeOutcome,
        TakeStanding, TakeUnit, Validity,
    };

    #[test]
    fn takes_and_balances_stand_in_the_order_of_time() {
        let at = |hour: u32| chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(hour, 5, 0).unwrap();
        let take = |name, hour, outcome| Take {
            id: TakeId::from_bits(name),
            edits: 0,
            validity: Validity::Counts,
            asset: AssetId::new(3),
            pass: Pass::Draft,
            at: at(hour),
            model: ModelId::from("=odd"),
            mode: RateKey::ImageToVideo,
            after_draft: false,
            credits: Credits::new(25),
            outcome,
            unit: TakeUnit::All,
            made_of: MadeOf::default(),
            ahead: None,
            standing: TakeStanding::Stands,
        };
        let project = ProjectKey::from_bits(1);
        let takes = [take(1, 9, TakeOutcome::Kept), take(2, 12, TakeOutcome::Refunded)];
        let left = Credits::new(1_940);
        let said = Adjustment {
            id: AdjustmentId::from_bits(1),
            edits: 0,
            validity: Validity::Counts,
            at: at(10),
            ahead: None,
            left,
        };
        let usage = Usage {
            takes: takes.map(|take| UsedTake { project, take }).into_iter().collect(),
            adjustments: vec![said],
            ..Usage::default()
        };
        let expected = "date,time,project,asset,pass,model,name,kind,mode,outcome,charged,spent\r\n\
            2026-11-22,09:05:00,00000000-0000-0000-0000-000000000001,3,draft,'=odd,'=odd,video,image-to-video,kept,25,25\r\n\
            2026-11-22,10:05:00,,,,,,,,\"left, says the site\",1940,\r\n\
            2026-11-22,12:05:00,00000000-0000-0000-0000-000000000001,3,draft,'=odd,'=odd,video,image-to-video,refunded,25,0\r\n";
        assert_eq!(write(&usage, PriceList::shipped().unwrap()).unwrap(), expected, "as a spreadsheet reads it");
    }
}
