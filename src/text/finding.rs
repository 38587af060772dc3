//! What to look at before a text is copied. It is found in data: gaps, days, values and lengths, not
//! in prose.

use chrono::NaiveDate;

use crate::engagement::{Case, Scope};
use crate::locale::{Arguments, Catalogue};
use crate::playbook::Field;

use super::draft::{Draft, Gap, LineState, add_once};
use super::mail::Mail;
use super::names::gap_text;
use super::next_action::NEXT_ACTION_LIMIT;
use super::note::Note;

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// Something is missing.
    Gap(Gap),
    /// A day on which something happened, or so it says, is still to come.
    InTheFuture(Scope, Field),
    /// Something is said to have happened before what it follows.
    BeforeItsTime {
        /// Whose.
        scope: Scope,
        /// The day that is too early.
        field: Field,
        /// What it must follow.
        follows: Field,
    },
    /// A line in the FM's words lacks a value that the page's words state.
    LacksValue {
        /// The line's id.
        line: String,
        /// The value, as it was worded.
        value: String,
    },
    /// The portal takes no next action of this length.
    NextActionTooLong {
        /// By how many UTF-16 code units.
        excess: usize,
    },
}

/// The days of a round, each not before the one in front of it.
const ORDER: [Field; 4] =
    [Field::LynxDate, Field::AccountTeamMailSent, Field::DiscussionDate, Field::CustomerMailSent];

/// What to look at before a note is copied.
pub fn note_findings(note: &Note, case: &Case, today: NaiveDate) -> Vec<Finding> {
    let mut findings = gaps(&note.gaps);
    let excess = note.next_action_excess();
    if excess > 0 {
        findings.push(Finding::NextActionTooLong { excess });
    }
    add_days(&mut findings, case, note.scope, today);
    add_values(&mut findings, &note.draft);
    findings
}

/// What to look at before an e-mail is copied or opened.
pub fn mail_findings(mail: &Mail, case: &Case, today: NaiveDate) -> Vec<Finding> {
    let mut findings = gaps(&mail.gaps);
    add_days(&mut findings, case, mail.scope, today);
    add_values(&mut findings, &mail.draft);
    findings
}

fn gaps(gaps: &[Gap]) -> Vec<Finding> {
    gaps.iter().map(|gap| Finding::Gap(*gap)).collect()
}

/// The values that lines in the FM's words lack.
fn add_values(findings: &mut Vec<Finding>, draft: &Draft) {
    for line in draft.shown().filter(|line| matches!(line.state, LineState::Own { .. })) {
        let own = line.text().to_lowercase();
        for value in &line.values {
            if !own.contains(&value.to_lowercase()) {
                let line = line.id.clone();
                add_once(findings, Finding::LacksValue { line, value: value.clone() });
            }
        }
    }
}

/// What is wrong with the days of a scope.
fn add_days(findings: &mut Vec<Finding>, case: &Case, scope: Scope, today: NaiveDate) {
    // What the first of the days must follow.
    let mut before = None;
    let mut fields: &[Field] = &ORDER;
    if scope == Scope::HandOff {
        fields = &[Field::AssignmentMailSent];
        let rounds = case.kept_rounds();
        let held = rounds.filter_map(|r| case.day(Scope::Round(r.id), Field::DiscussionDate));
        before = held.max().map(|day| (Field::DiscussionDate, day));
    }
    for field in fields {
        let Some(day) = case.day(scope, *field) else { continue };
        if day > today {
            findings.push(Finding::InTheFuture(scope, *field));
        }
        if let Some((follows, earlier)) = before
            && day < earlier
        {
            findings.push(Finding::BeforeItsTime { scope, field: *field, follows });
        }
        before = Some((*field, day));
    }
}

/// What a finding says, seen from a scope.
pub fn finding_text(finding: &Finding, at: Scope, case: &Case, catalogue: &Catalogue) -> String {
    let label = |field: Field| catalogue.text(&field.label_key());
    let about = Arguments::new();
    let (key, about) = match finding {
        Finding::Gap(gap) => {
            ("finding-gap", about.text("name", gap_text(gap, at, case, catalogue)))
        }
        Finding::InTheFuture(_, field) => {
            ("finding-in-the-future", about.text("field", label(*field)))
        }
        Finding::BeforeItsTime { field, follows, .. } => {
            let about = about.text("field", label(*field));
            ("finding-before-its-time", about.text("follows", label(*follows)))
        }
        Finding::LacksValue { value, .. } => ("finding-lacks-value", about.text("value", value)),
        Finding::NextActionTooLong { excess } => {
            let number = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
            let about = about.number("excess", number(*excess));
            ("finding-next-action-too-long", about.number("limit", number(NEXT_ACTION_LIMIT)))
        }
    };
    catalogue.text_with(key, &about)
}
