//! The last way out: everything stored as one file, without understanding any of it.

use serde_json::{Map, Value};

use super::{FORMAT, VERSION};
use crate::engagement::CaseId;
use crate::store::Shelf;
use crate::store::keys::{Key, Keys, name};

/// A backup of what stands on a shelf, made without reading the cases. What is no case of its key goes
/// in as text, beside the cases.
pub fn salvage(shelf: &impl Shelf, keys: &Keys) -> String {
    let mut cases = Vec::new();
    let mut others = Map::new();
    for text in shelf.keys().unwrap_or_default() {
        let Some(key) = keys.parse(&text) else {
            continue;
        };
        let Ok(Some(stored)) = shelf.get(&text) else {
            continue;
        };
        match (&key, serde_json::from_str::<Value>(&stored)) {
            (Key::Case(id), Ok(case)) if names(&case, *id) => cases.push(case),
            _ => {
                others.insert(name(&key), stored.into());
            }
        }
    }
    let mut file = Map::new();
    file.insert("format".to_owned(), FORMAT.into());
    file.insert("version".to_owned(), VERSION.into());
    file.insert("cases".to_owned(), cases.into());
    file.insert("others".to_owned(), others.into());
    Value::Object(file).to_string()
}

fn names(case: &Value, id: CaseId) -> bool {
    case.get("id").and_then(Value::as_str) == Some(id.to_string().as_str())
}
