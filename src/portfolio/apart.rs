//! What tells two cases of one name apart, in the list: the first of the tenant's id, the region, the FM, the day on
//! which the case was begun and the case's id that is another one in each of the others, or as many of them as it
//! takes.

use crate::document::Map;
use crate::engagement::Scope;
use crate::playbook::{Field, Region};

use super::line::Line;
use chrono::NaiveDate;

/// Something that tells a case apart from another of its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// A text: the tenant's id, the FM's name, the case's id.
    Text(String),
    /// The customer's region.
    Region(Region),
    /// The day on which the case was begun.
    Begun(NaiveDate),
}

/// For each line in this order, what tells it apart: nothing where no other has its name.
pub fn apart<L: AsRef<Line>>(lines: &[L]) -> Vec<Vec<Mark>> {
    let mut namesakes: Map<&str, Vec<&Line>> = Map::new();
    for line in lines {
        let line = line.as_ref();
        namesakes.get_or_insert(&line.name, Vec::new()).push(line);
    }
    let none = Vec::new();
    let of_one = |line: &L| {
        let line = line.as_ref();
        marks(line, namesakes.get(line.name.as_str()).unwrap_or(&none))
    };
    lines.iter().map(of_one).collect()
}

/// Adds marks until no other line has all of them.
fn marks(line: &Line, namesakes: &[&Line]) -> Vec<Mark> {
    let mut alike: Vec<&Line> = namesakes.to_vec();
    let mut marks = Vec::new();
    for mark in [tenant_id, region, manager, begun, id] {
        if alike.len() < 2 {
            break;
        }
        let own = mark(line);
        let count = alike.len();
        if own.is_some() {
            alike.retain(|other| mark(other) == own);
            marks.extend(own.filter(|_| alike.len() < count));
        }
    }
    marks
}

fn tenant_id(line: &Line) -> Option<Mark> {
    text(line.case.text(Scope::Case, Field::TenantId))
}

fn region(line: &Line) -> Option<Mark> {
    line.case.region().map(Mark::Region)
}

fn manager(line: &Line) -> Option<Mark> {
    text(line.case.text(Scope::Case, Field::Manager))
}

fn begun(line: &Line) -> Option<Mark> {
    line.begun.map(Mark::Begun)
}

fn id(line: &Line) -> Option<Mark> {
    text(&line.id)
}

fn text(text: &str) -> Option<Mark> {
    Some(text).filter(|text| !text.is_empty()).map(|text| Mark::Text(text.to_owned()))
}
