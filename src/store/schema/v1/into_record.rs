//! From the stored form to what was copied for FTOP, and to what stands there.

use serde_json::Value;

use super::names::{Trouble, are_texts, change, day, gate, item, note, scope};
use crate::engagement::{Copied, Entry, Pasted, Statement, Subject};
use crate::playbook::{Field, Playbook};
use crate::sorted::Map;
use crate::store::json::{Wrong, part, parts, text, text_if, values};
use crate::store::schema::ReadError;

/// The facts of fields that this build knows; the others are carried along.
pub(super) fn facts(stored: &Value, name: &'static str) -> Result<Map<Field, String>, ReadError> {
    let mut facts = Map::new();
    for (field, text) in parts(stored, name)? {
        let text = text.as_str().ok_or(Wrong(name))?;
        if let Some(field) = Field::from_name(field) {
            facts.insert(field, text.to_owned());
        }
    }
    Ok(facts)
}

/// A note that was copied; null where it is on record by now.
pub(super) fn read_copied(
    playbook: &'static Playbook,
    stored: &Value,
) -> Result<Option<Copied>, Trouble> {
    if stored.is_null() {
        return Ok(None);
    }
    Ok(Some(Copied {
        statements: read_statements(playbook, stored)?,
        text: text(stored, "text")?.to_owned(),
    }))
}

/// An entry of the record.
pub(super) fn read_entry(playbook: &'static Playbook, stored: &Value) -> Result<Entry, Trouble> {
    are_texts(stored, &["scope", "note", "day", "text", "entry"])?;
    let statements = part(stored, "statements").map(|_| read_statements(playbook, stored));
    let entry = || Ok::<_, Trouble>(change(text(stored, "entry")?)?);
    let day = || Ok::<_, Trouble>(day(text(stored, "day")?)?);
    match text(stored, "kind")? {
        "pasted" => Ok(Entry::Pasted(Pasted {
            scope: scope(text(stored, "scope")?)?,
            note: note(text(stored, "note")?)?,
            statements: statements.ok_or(Wrong("statements"))??,
            day: day()?,
            text: text_if(stored, "text")?.map(str::to_owned),
        })),
        "voided" => Ok(Entry::Voided { entry: entry()? }),
        "day-corrected" => Ok(Entry::DayCorrected {
            entry: entry()?,
            day: day()?,
        }),
        _ => Err(Trouble::Unfamiliar),
    }
}

fn read_statements(playbook: &'static Playbook, stored: &Value) -> Result<Vec<Statement>, Trouble> {
    let mut statements = Vec::new();
    for stored in values(stored, "statements")? {
        statements.push(statement(playbook, stored)?);
    }
    Ok(statements)
}

fn statement(playbook: &'static Playbook, stored: &Value) -> Result<Statement, Trouble> {
    let at = text(stored, "scope")?;
    let asserts = part(stored, "asserts").map(|_| facts(stored, "asserts"));
    let asserts = asserts.transpose()?;
    let subject = match (text_if(stored, "item")?, text_if(stored, "gate")?) {
        (Some(name), _) => Subject::Item(item(playbook, name)?),
        (None, Some(name)) => Subject::Waiver(gate(playbook, name)?),
        (None, None) => return Err(Trouble::Unfamiliar),
    };
    Ok(Statement {
        scope: scope(at)?,
        subject,
        asserts,
    })
}
