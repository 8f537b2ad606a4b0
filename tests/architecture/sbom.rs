//! The bill of materials, in the format `CycloneDX` 1.5.
#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::crates::{Crates, Id};

pub(crate) const PLACE: &str = "assets/licences/creditboard.cdx.json";

/// The bill for these crates, with the checksums of the lock file.
pub(crate) fn text(crates: &Crates, checksums: &BTreeMap<Id, String>) -> String {
    let components: Vec<Value> = crates
        .all
        .iter()
        .map(|(id, known)| {
            json!({
                "type": "library",
                "bom-ref": purl(id),
                "name": id.0,
                "version": id.1,
                "licenses": [{"expression": known.licence.replace('/', " OR ").replace("  ", " ")}],
                "hashes": [{"alg": "SHA-256", "content": checksums.get(id)}],
                "purl": purl(id),
            })
        })
        .collect();
    let mut needs: Vec<Value> = crates
        .all
        .iter()
        .map(|(id, known)| json!({"ref": purl(id), "dependsOn": known.needs.iter().map(purl).collect::<Vec<_>>()}))
        .collect();
    let direct: Vec<String> = crates.direct.iter().map(purl).collect();
    let version = env!("CARGO_PKG_VERSION");
    let own = format!("pkg:cargo/creditboard@{version}");
    needs.insert(0, json!({"ref": own, "dependsOn": direct}));
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {
            "type": "application", "bom-ref": own, "name": "creditboard", "version": version,
            "licenses": [{"expression": "MIT OR Apache-2.0"}], "purl": own,
        }},
        "components": components,
        "dependencies": needs,
    });
    serde_json::to_string_pretty(&bill).expect("JSON can be written") + "\n"
}

/// The crates that a bill names.
pub(crate) fn ids(bill: &str) -> BTreeSet<Id> {
    let bill: Value = serde_json::from_str(bill).expect("the bill is JSON");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let components = bill["components"].as_array().expect("a bill has components");
    components.iter().map(|one| (text(&one["name"]), text(&one["version"]))).collect()
}

fn purl(id: &Id) -> String {
    format!("pkg:cargo/{}@{}", id.0, id.1)
}
