//! What tells two cases of one name apart, in the list: the first of the tenant's id, the region, the FM, the day on
//! which the case was begun and the case's id that is another one in each of the others, or as many of them as it
//! takes.

use std::rc::Rc;

use crate::document::sort_by;
use crate::engagement::Scope;
use crate::playbook::Field;

use super::line::{Line, Mark};

/// What there is to tell a line by, the best first.
type Marks = [Option<Mark>; 5];

/// Says in each line what tells it apart: nothing where no other has its name.
pub fn tell_apart(lines: &[Rc<Line>]) {
    let mut by_name: Vec<&Line> = lines.iter().map(Rc::as_ref).collect();
    sort_by(&mut by_name, |one, other| one.name.cmp(&other.name));
    for namesakes in by_name.chunk_by(|one, other| one.name == other.name) {
        if let [only] = namesakes {
            only.marks.take();
            continue;
        }
        let all: Vec<Marks> = namesakes.iter().map(|line| all_marks(line)).collect();
        for (line, own) in namesakes.iter().zip(&all) {
            line.marks.replace(telling(own, &all));
        }
    }
}

fn all_marks(line: &Line) -> Marks {
    let text = |text: &str| (!text.is_empty()).then(|| Mark::Text(text.to_owned()));
    [
        text(line.case.text(Scope::Case, Field::TenantId)),
        line.case.region().map(Mark::Region),
        text(line.case.text(Scope::Case, Field::Manager)),
        line.begun.map(Mark::Begun),
        text(&line.id),
    ]
}

/// As many of the marks as it takes until no other line has all of them.
fn telling(own: &Marks, all: &[Marks]) -> Vec<Mark> {
    let mut alike: Vec<&Marks> = all.iter().collect();
    let mut telling = Vec::new();
    for (place, mark) in own.iter().enumerate().filter(|(_, mark)| mark.is_some()) {
        let count = alike.len();
        alike.retain(|other| other.get(place) == Some(mark));
        telling.extend(mark.clone().filter(|_| alike.len() < count));
    }
    telling
}
