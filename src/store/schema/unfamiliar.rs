//! What a later build of the same version wrote and this one does not know: found by comparing what
//! was read with what this build would write, and put back when the case is stored again.

use serde_json::{Map, Value};

use super::v1::HIGHEST_COUNTER;
use crate::engagement::{ChangeId, Unknown, UnknownPiece};

/// The maps whose entries hold values by the change that wrote each.
const REGISTERS: [&str; 4] = ["answers", "waivers", "finishes", "copied"];

/// The pieces of what was read that are not in what this build would write.
pub(super) fn pieces(read: &Value, known: &Value) -> Unknown {
    let mut pieces = Unknown::new();
    collect(read, known, &mut Vec::new(), &mut pieces);
    pieces
}

fn collect(read: &Value, known: &Value, place: &mut Vec<String>, pieces: &mut Unknown) {
    match (read, known) {
        (Value::Object(read), Value::Object(known)) => {
            for (name, value) in read {
                place.push(name.clone());
                match known.get(name) {
                    Some(known) => collect(value, known, place, pieces),
                    None => keep(value, place, pieces),
                }
                place.pop();
            }
        }
        (Value::Array(read), Value::Array(known)) if read.len() == known.len() => {
            for (index, (value, known)) in read.iter().zip(known).enumerate() {
                place.push(index.to_string());
                collect(value, known, place, pieces);
                place.pop();
            }
        }
        // A value that both hold: this build's reading of it is as good.
        _ => {}
    }
}

/// Keeps a piece; a register is kept value by value, so that copies of it can be merged.
fn keep(value: &Value, place: &mut Vec<String>, pieces: &mut Unknown) {
    let map = place.first().map_or("", String::as_str);
    let depth = if REGISTERS.contains(&map) {
        place.len()
    } else {
        usize::MAX
    };
    match (depth, value) {
        // A map of registers, or a register.
        (1 | 2, Value::Object(parts)) if !parts.is_empty() => {
            for (name, part) in parts {
                place.push(name.clone());
                keep(part, place, pieces);
                place.pop();
            }
        }
        (3, _) => {
            let by = place.last().and_then(|name| ChangeId::parse(name));
            insert(value, place, by, pieces);
        }
        _ => insert(value, place, None, pieces),
    }
}

fn insert(value: &Value, place: &[String], by: Option<ChangeId>, pieces: &mut Unknown) {
    let place: String = place
        .iter()
        .map(|name| format!("/{}", escaped(name)))
        .collect();
    pieces.insert(
        place,
        UnknownPiece {
            by,
            text: value.to_string(),
        },
    );
}

/// The changes that wrote the pieces, as far as their places tell.
pub(super) fn changes(unknown: &Unknown) -> Vec<ChangeId> {
    let names = unknown.keys().flat_map(|place| place.split('/').skip(2));
    let changes = names.filter_map(|name| ChangeId::parse(&unescaped(name)));
    changes
        .filter(|change| change.counter <= HIGHEST_COUNTER)
        .collect()
}

/// Puts the pieces back where they were. Where the thing they belonged to is gone, so are they.
pub(super) fn put_back(value: &mut Value, unknown: &Unknown) {
    for (place, piece) in unknown {
        // It was JSON when it was taken out; there is nothing to put back otherwise.
        let Ok(text) = serde_json::from_str(&piece.text) else {
            continue;
        };
        let Some((parent, name)) = place.rsplit_once('/') else {
            continue;
        };
        let is_of_register = REGISTERS.iter().any(|map| {
            let rest = parent
                .strip_prefix('/')
                .and_then(|rest| rest.strip_prefix(map));
            rest.is_some_and(|rest| rest.starts_with('/') && !rest[1..].contains('/'))
        });
        if is_of_register && value.pointer(parent).is_none() {
            make_room(value, parent);
        }
        if let Some(Value::Object(parent)) = value.pointer_mut(parent) {
            parent.entry(unescaped(name)).or_insert(text);
        }
    }
}

/// Makes an empty register at a place such as `/answers/case~1colour`. A map that is empty may not have
/// been written at all.
fn make_room(value: &mut Value, place: &str) {
    let mut names = place.trim_start_matches('/').splitn(2, '/').map(unescaped);
    let (Some(map), Some(name), Value::Object(case)) = (names.next(), names.next(), value) else {
        return;
    };
    let map = case.entry(map).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(map) = map {
        map.insert(name, Value::Object(Map::new()));
    }
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn unescaped(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}
