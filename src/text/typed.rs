//! What a person types into a field, read in the page's language into the text that documents hold.

use chrono::{NaiveDate, TimeDelta};

use crate::engagement::{Problem, Value};
use crate::locale::{Catalogue, DayProblem, caseless, clean, fold, read_day, read_number};
use crate::playbook::{Field, Kind, Place, Region, When};

use super::points;

/// How long before today the middle of the year lies in which a day without a year is looked for, where
/// nothing can be to come. A day of the next two months is more likely a slip than ten months old.
const BEFORE: TimeDelta = TimeDelta::days(122);

/// Reads a field, or says why it is no value of that; what was typed is then kept as it is. Nothing but white space is
/// no value, and an empty text.
pub fn read(
    field: Field,
    typed: &str,
    catalogue: &Catalogue,
    today: NaiveDate,
) -> Result<String, Problem> {
    let typed = without_label(typed, field, catalogue);
    let folded = fold(typed);
    if folded.is_empty() {
        return Ok(String::new());
    }
    let text = match field.kind() {
        Kind::Line | Kind::Text => {
            // The facts of a customer are names and addresses, whose parts may stand in cells.
            let joint = if field.place() == Place::Case { " " } else { ", " };
            let text = clean(&points::normalized(&clean(typed), joint));
            if field.kind() == Kind::Line { points::points_on_one_line(&text) } else { text }
        }
        Kind::Number { .. } => {
            read_number(&folded, catalogue).ok_or(Problem::NotANumber)?.to_string()
        }
        Kind::Day(when) => {
            let is_past = when == When::Past;
            let near = if is_past { today.checked_sub_signed(BEFORE) } else { None };
            let day = read_day(typed, catalogue, today, near.unwrap_or(today));
            day.map_err(|problem| match problem {
                DayProblem::NotADay => Problem::NotADay,
                DayProblem::NoSuchDay => Problem::NoSuchDay,
                DayProblem::YearOutOfRange => Problem::YearOutOfRange,
            })?
            .to_string()
        }
        Kind::Guid => guid(&folded),
        Kind::YesNo => choice(&folded, &["answer"], &["yes", "no"], catalogue),
        Kind::Region => {
            choice(&folded, &["region", "region-short"], &Region::ALL.map(Region::name), catalogue)
        }
    };
    let value = Value::parse(field, &text)?;
    match field.problem_on(&value, today) {
        Some(problem) => Err(problem),
        None => Ok(text),
    }
}

/// The text without the field's own name and a colon before it.
fn without_label<'a>(typed: &'a str, field: Field, catalogue: &Catalogue) -> &'a str {
    match typed.split_once([':', '：']) {
        Some((label, value))
            if caseless(label) == caseless(&catalogue.text(&field.label_key())) =>
        {
            value
        }
        _ => typed,
    }
}

/// The one GUID in a text, as PowerShell, Entra and people write it: with a label, in braces or quotes,
/// in capitals, without hyphens.
fn guid(folded: &str) -> String {
    let lower = folded.to_ascii_lowercase();
    // One that was copied out of a narrow column is broken over lines.
    let joined: String = lower.split_whitespace().collect();
    only_guid(&joined).or_else(|| only_guid(&lower.replace("-\n", "-"))).unwrap_or(lower)
}

fn only_guid(text: &str) -> Option<String> {
    let runs = text.split(|c: char| !(c.is_ascii_hexdigit() || c == '-'));
    let mut guids = runs.map(|run| run.replace('-', "")).filter(|run| run.len() == 32);
    let guid = guids.next()?;
    let groups = [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)];
    let groups = groups.map(|(start, end)| guid.get(start..end).unwrap_or_default());
    guids.all(|other| other == guid).then(|| groups.join("-"))
}

/// The name of the answer that was typed, by its name or by what the page calls it.
fn choice(folded: &str, kinds: &[&str], names: &[&str], catalogue: &Catalogue) -> String {
    let typed = caseless(folded);
    for name in names {
        let called = |kind: &&str| caseless(&catalogue.text(&format!("{kind}-{name}"))) == typed;
        if *name == typed || kinds.iter().any(called) {
            return (*name).to_owned();
        }
    }
    typed
}
