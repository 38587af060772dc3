//! What tells two cases of one name apart, in the list: the first of the tenant's id, the region, the FM, the day on
//! which the case was begun and the case's id that is another one in each of the others, or as many of them as it
//! takes.

use std::rc::Rc;

use crate::document::sort_by;
use crate::engagement::Scope;
use crate::playbook::Field;

use super::line::{Line, Mark};

/// Says in each line what tells it apart: nothing where no other has its name.
pub fn tell_apart(lines: &[Rc<Line>]) {
    let mut by_name: Vec<&Line> = lines.iter().map(Rc::as_ref).collect();
    sort_by(&mut by_name, |one, other| one.name.cmp(&other.name));
    for alike in by_name.chunk_by(|one, other| one.name == other.name) {
        for line in alike {
            line.marks.replace(marks(line, alike));
        }
    }
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
