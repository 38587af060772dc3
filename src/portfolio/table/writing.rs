//! Cases become the text of a file that a spreadsheet opens with the right letters, and that can be taken in again.

use std::rc::Rc;

use chrono::NaiveDate;
use csv_core::{Terminator, WriterBuilder};

use super::column::{Column, FIELDS};
use super::{FORMULA, Rows};
use crate::document::add_once;
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
    let headings = columns.iter().map(|column| column.label(words));
    let mut rows = vec![headings.chain(FACTS.map(|key| words.text(key))).collect()];
    for line in lines {
        let cells = columns.iter().map(|column| cell(column, &line.case, words));
        rows.push(cells.chain(facts(line, words)).collect());
    }
    text(&rows, list_separator(words.language()))
}

/// Those of the case, and of each service those that any case has.
fn columns(lines: &[Rc<Line>]) -> Vec<Column> {
    let is_of_service =
        |it: &Column| matches!(it, Column::Field(field, _) if field.place() == Place::Round);
    let mut columns = Column::all();
    columns.retain(|column| !is_of_service(column));
    for line in lines {
        for round in line.case.kept_rounds() {
            for field in FIELDS.into_iter().filter(|field| field.place() == Place::Round) {
                if line.case.value(Scope::Round(round.id), field).is_some() {
                    add_once(&mut columns, Column::Field(field, round.name.clone()));
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

/// With the mark by which Excel knows UTF-8, and with every cell made harmless that it would reckon with.
fn text(rows: &Rows, separator: u8) -> String {
    let mut writer = WriterBuilder::new().delimiter(separator).terminator(Terminator::CRLF).build();
    let mut text = "\u{feff}".as_bytes().to_vec();
    for row in rows {
        for (number, cell) in row.iter().enumerate() {
            let apostrophe = if cell.starts_with(FORMULA) { "'" } else { "" };
            let cell = [apostrophe, cell].concat();
            // Each of its bytes may be a quote.
            let mut buffer = vec![0; cell.len() * 2 + 4];
            let mut written = if number > 0 { writer.delimiter(&mut buffer).1 } else { 0 };
            written += writer.field(cell.as_bytes(), &mut buffer[written..]).2;
            text.extend(&buffer[..written]);
        }
        let mut buffer = [0; 4];
        let written = writer.terminator(&mut buffer).1;
        text.extend(&buffer[..written]);
    }
    String::from_utf8_lossy(&text).into_owned()
}
