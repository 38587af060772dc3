//! All days of the cases as one calendar.

use std::rc::Rc;

use crate::engagement::{Scope, assess};
use crate::locale::Catalogue;
use crate::text::{Dated, Writer, calendar};

use super::line::Line;

/// The calendar of these cases; `at` is the moment in seconds since 1970-01-01 UTC. `None` where no case has a day.
pub fn days_of(lines: &[Rc<Line>], catalogue: &Catalogue, at: i64) -> Option<String> {
    let mut all = Vec::new();
    for line in lines {
        let assessment = assess(&line.case, line.today);
        let case = &line.case;
        let writer = Writer { scope: Scope::Case, case, assessment: &assessment, catalogue };
        for reminder in writer.reminders() {
            let (case_id, revision) = (line.id.clone(), line.document.revision());
            all.push(Dated { case_id, revision, reminder });
        }
    }
    (!all.is_empty()).then(|| calendar(&all, at))
}
