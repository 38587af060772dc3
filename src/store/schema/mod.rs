//! The stored form of a case: JSON with a version, written and read name by name, so that renaming
//! something in the case cannot change what is stored.
//!
//! Within a version, names may be added (slots, items, gates, kinds of entries, fields of objects);
//! what an older build of the same version does not know, it carries along and writes back. A change
//! of shape is a new version: one more file beside [`v1`], and one more step in [`STEPS`].

mod error;
mod unfamiliar;
mod v1;

use serde_json::Value;

pub use error::ReadError;

use crate::engagement::Case;

/// A way from one version to the next.
type Step = fn(Value) -> Result<Value, ReadError>;

/// The step at index 0 leads from version 1 to version 2, and so on.
const STEPS: &[Step] = &[];

/// The version this build writes.
pub const VERSION: u64 = 1 + STEPS.len() as u64;

/// The stored form of a case.
pub fn write(case: &Case) -> String {
    if case.unknown.is_empty() {
        v1::write(case)
    } else {
        write_value(case).to_string()
    }
}

/// The stored form of a case as a value, for a file that holds several.
pub fn write_value(case: &Case) -> Value {
    let mut value = known(case);
    unfamiliar::put_back(&mut value, &case.unknown);
    value
}

/// Reads a stored case of this version or an older one.
///
/// # Errors
/// Why it cannot be read. What it is called with is not lost: the caller keeps the text.
pub fn read(text: &str) -> Result<Case, ReadError> {
    let value = serde_json::from_str(text).map_err(|error| ReadError::of_syntax(&error))?;
    let value = migrate(value)?;
    let mut case = v1::read(&value)?;
    // Nearly always a case is read that this very version wrote.
    if v1::write(&case) != text {
        carry_unknown(&mut case, &value);
    }
    Ok(case)
}

/// Reads a stored case that was a value of a larger file.
///
/// # Errors
/// Why it cannot be read.
pub fn read_value(value: Value) -> Result<Case, ReadError> {
    let value = migrate(value)?;
    let mut case = v1::read(&value)?;
    carry_unknown(&mut case, &value);
    Ok(case)
}

/// Keeps what this build does not know of a stored case. Whoever carries what a change wrote has seen the
/// change: no change of this build may get its id.
fn carry_unknown(case: &mut Case, value: &Value) {
    case.unknown = unfamiliar::pieces(value, &known(case));
    for change in unfamiliar::changes(&case.unknown) {
        let seen = case.seen.entry(change.writer).or_default();
        *seen = (*seen).max(change.counter);
    }
}

/// What this build writes of a case, as a value.
fn known(case: &Case) -> Value {
    // It was written a moment ago: there is nothing that could fail.
    serde_json::from_str(&v1::write(case)).unwrap_or_default()
}

/// Brings a stored case of any version up to this build's.
///
/// # Errors
/// [`ReadError::Newer`] with what could be understood, or [`ReadError::NotACase`].
pub fn migrate(value: Value) -> Result<Value, ReadError> {
    let version = value
        .get("version")
        .and_then(Value::as_u64)
        .filter(|version| *version > 0);
    let version = version.ok_or_else(|| ReadError::NotACase("version".to_owned()))?;
    if version > VERSION {
        let understood = v1::read(&value).ok().map(Box::new);
        return Err(ReadError::Newer {
            version,
            understood,
        });
    }
    let done = usize::try_from(version - 1).unwrap_or(STEPS.len());
    STEPS
        .iter()
        .skip(done)
        .try_fold(value, |value, step| step(value))
}
