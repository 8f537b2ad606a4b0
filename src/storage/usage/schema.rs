//! The tables of the store.

use rusqlite::{Connection, TransactionBehavior};

use super::error::StoreFault;

/// What tells our file from any other database: `CrBd`.
const APPLICATION: i64 = 0x4372_4264;

/// The version of the store that this program makes: 2 since takes are told apart by units, 4 since moments say how far
/// their clock is ahead of UTC. No flipped bit makes one of these another. A store of an earlier version is brought up when it is opened for writing; its rows stay as they are, and are read as they were.
const VERSION: i64 = 4;

/// The tables. Rows stand in the order in which they came, so that reading them all reads the file from front to back.
const TABLES: &str = "
    CREATE TABLE takes (id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL, body BLOB NOT NULL) STRICT;
    CREATE INDEX takes_of_project ON takes (project);
    CREATE TABLE adjustments (id BLOB PRIMARY KEY NOT NULL, body BLOB NOT NULL) STRICT;
    CREATE TABLE boards (path TEXT PRIMARY KEY NOT NULL, body BLOB NOT NULL) STRICT;
";

/// Whose tables a file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Schema {
    /// Ours.
    Current,
    /// Ours, as an earlier version made them.
    Older,
    /// Those of a newer program.
    Newer,
    /// None at all yet.
    Empty,
    /// Something else.
    Foreign,
}

/// Looks at all of it in one reading: another program may just be making the tables.
pub(super) fn of(connection: &Connection) -> Result<Schema, StoreFault> {
    if !connection.is_autocommit() {
        return look(connection);
    }
    let reading = connection.unchecked_transaction()?;
    let schema = look(&reading)?;
    reading.commit()?;
    Ok(schema)
}

fn look(connection: &Connection) -> Result<Schema, StoreFault> {
    let number = |query: &str| connection.query_row(query, [], |row| row.get::<_, i64>(0));
    // First the tables: reading them begins the transaction, and a pragma might not.
    let tables = number("SELECT count(*) FROM sqlite_schema")?;
    let application = number("PRAGMA application_id")?;
    let version = number("PRAGMA user_version")?;
    Ok(match (application, version) {
        (APPLICATION, VERSION) => Schema::Current,
        (APPLICATION, 1..VERSION) => Schema::Older,
        (APPLICATION, version) if version > VERSION => Schema::Newer,
        (0, 0) if tables == 0 => Schema::Empty,
        _ => Schema::Foreign,
    })
}

/// Makes the tables, unless another program was quicker.
pub(super) fn create(connection: &mut Connection) -> Result<(), StoreFault> {
    connection.pragma_update(None, "page_size", 4096)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if of(&transaction)? == Schema::Empty {
        transaction.execute_batch(TABLES)?;
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", VERSION)?;
    }
    Ok(transaction.commit()?)
}

/// Brings a store of an earlier version up, so that earlier programs do not take its new rows for damage. Rows are left as
/// they are.
pub(super) fn bring_up(connection: &mut Connection) -> Result<(), StoreFault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if of(&transaction)? == Schema::Older {
        transaction.pragma_update(None, "user_version", VERSION)?;
    }
    Ok(transaction.commit()?)
}
