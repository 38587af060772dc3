//! What a person types into a field, read in the page's language into the text that documents hold.

use chrono::NaiveDate;

use crate::engagement::{Problem, Value};
use crate::locale::{Catalogue, DayProblem, clean, fold, read_day, read_number, small_letters};
use crate::playbook::{Field, Kind, Region};

use super::points;

/// Reads a field. Nothing but white space is no value, and an empty text.
///
/// # Errors
/// Why it is no value of the field; what was typed is then kept as it is.
pub fn read(
    field: Field,
    typed: &str,
    catalogue: &Catalogue,
    today: NaiveDate,
) -> Result<String, Problem> {
    let folded = fold(typed);
    if folded.is_empty() {
        return Ok(String::new());
    }
    let text = match field.kind() {
        Kind::Line => {
            let line = clean(&points::excel_cell(&clean(typed)));
            line.split_whitespace().collect::<Vec<_>>().join(" ")
        }
        Kind::Text => clean(&points::normalized(&clean(typed))),
        Kind::Number { .. } => read_number(&folded).ok_or(Problem::NotANumber)?.to_string(),
        Kind::Day(_) => match read_day(typed, catalogue, today) {
            Ok(day) => day.to_string(),
            Err(DayProblem::NotADay) => return Err(Problem::NotADay),
            Err(DayProblem::NoSuchDay) => return Err(Problem::NoSuchDay),
            Err(DayProblem::YearOutOfRange) => return Err(Problem::YearOutOfRange),
        },
        Kind::Guid => guid(&folded),
        Kind::YesNo => choice(&folded, "answer", &["yes", "no"], catalogue),
        Kind::Region => choice(&folded, "region", &Region::ALL.map(Region::name), catalogue),
    };
    let value = Value::parse(field, &text)?;
    match field.problem_on(&value, today) {
        Some(problem) => Err(problem),
        None => Ok(text),
    }
}

/// A GUID as PowerShell, Entra and people write it: in braces or quotes, in capitals, without hyphens.
fn guid(folded: &str) -> String {
    let mut lower = folded.to_ascii_lowercase();
    // One that was copied out of a narrow column is broken over lines.
    lower.retain(|character| !character.is_whitespace());
    let is_around = |c: char| "{}()<>\"'`‘’“”.,;".contains(c);
    let bare = lower.trim_matches(is_around);
    let bare = bare.trim_start_matches("urn:uuid:").trim_matches(is_around);
    let is_run = bare.len() == 32 && bare.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !is_run {
        return bare.to_owned();
    }
    let groups = [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)];
    let groups = groups.map(|(start, end)| bare.get(start..end).unwrap_or_default());
    groups.join("-")
}

/// The name of the answer that was typed, by its name or by what the page calls it.
fn choice(folded: &str, kind: &str, names: &[&str], catalogue: &Catalogue) -> String {
    let typed = small_letters(folded);
    for name in names {
        let called = small_letters(&fold(&catalogue.text(&format!("{kind}-{name}"))));
        if *name == typed || called == typed {
            return (*name).to_owned();
        }
    }
    typed
}
