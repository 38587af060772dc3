//! Cases become the text of a file that a spreadsheet opens with the right letters, and that can be taken in again.

use std::rc::Rc;

use chrono::NaiveDate;

use super::column::{Column, FIELDS};
use super::{FORMULA, Rows};
use crate::engagement::milestone::needed;
use crate::engagement::{Case, Scope, Standing, Value};
use crate::locale::{Catalogue, list_separator};
use crate::playbook::{Field, Place};
use crate::portfolio::Line;

/// The headings of what only goes out.
const FACTS: [&str; 5] =
    ["playbook-milestone", "next", "cases-head-due", "register-standing", "table-changed"];

/// The file's text.
pub fn write(lines: &[Rc<Line>], words: &Catalogue) -> String {
    let columns = columns(lines);
    let mut headings: Vec<String> = columns.iter().map(|column| column.label(words)).collect();
    headings.extend(FACTS.map(|key| words.text(key)));
    let mut rows = vec![headings];
    for line in lines {
        let mut row: Vec<String> =
            columns.iter().map(|column| cell(column, &line.case, words)).collect();
        row.extend(facts(line, words));
        rows.push(row);
    }
    text(&rows, list_separator(words.language()))
}

/// Those of the case, and of each service those that any case has.
fn columns(lines: &[Rc<Line>]) -> Vec<Column> {
    let mut columns = Vec::new();
    for column in Column::all() {
        match column {
            Column::Field(field, _) if field.place() == Place::Round => {}
            column => columns.push(column),
        }
    }
    for line in lines {
        for round in line.case.kept_rounds() {
            for field in FIELDS.into_iter().filter(|field| field.place() == Place::Round) {
                let column = Column::Field(field, round.name.clone());
                let has_any = line.case.value(Scope::Round(round.id), field).is_some();
                if has_any && !columns.contains(&column) {
                    columns.push(column);
                }
            }
        }
    }
    columns
}

fn cell(column: &Column, case: &Case, words: &Catalogue) -> String {
    let (scope, field) = match column {
        Column::Services => {
            let names: Vec<&str> = case.kept_rounds().map(|round| round.name.as_str()).collect();
            return names.join("; ");
        }
        Column::Field(field, service) if field.place() == Place::Round => {
            match case.kept_rounds().find(|round| round.name == *service) {
                Some(round) => (Scope::Round(round.id), *field),
                None => return String::new(),
            }
        }
        Column::Field(field, _) => (Scope::Case, *field),
    };
    match case.value(scope, field) {
        Some(Value::Yes(yes)) => words.text(if *yes { "answer-yes" } else { "answer-no" }),
        Some(Value::Region(region)) => words.text(&format!("region-short-{}", region.name())),
        value => value.map(Value::canonical).unwrap_or_default(),
    }
}

fn facts(line: &Line, words: &Catalogue) -> [String; FACTS.len()] {
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let users = line.case.number(Scope::Case, Field::Seats).map(needed);
    let standing = match line.case.standing {
        Standing::Active => String::new(),
        Standing::Paused { .. } => words.text("paused"),
        Standing::Withdrawn { .. } => words.text("withdrawn"),
        Standing::Closed { .. } => words.text("closed"),
    };
    let users = users.map(|users| users.to_string()).unwrap_or_default();
    [
        users,
        line.ahead(words).text.clone(),
        day(line.due.map(|due| due.day)),
        standing,
        day(line.changed),
    ]
}

/// With the mark by which Excel knows UTF-8.
fn text(rows: &Rows, separator: char) -> String {
    let mut text = "\u{feff}".to_owned();
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| written(cell, separator)).collect();
        text.push_str(&cells.join(separator.encode_utf8(&mut [0; 4])));
        text.push_str("\r\n");
    }
    text
}

/// A cell, made harmless where a spreadsheet would reckon with it, and in quotes where it needs them.
fn written(cell: &str, separator: char) -> String {
    let apostrophe = if cell.starts_with(FORMULA) { "'" } else { "" };
    if cell.contains(['"', '\r', '\n', separator]) {
        format!("\"{apostrophe}{}\"", cell.replace('"', "\"\""))
    } else {
        [apostrophe, cell].concat()
    }
}
