//! What to look at before a text is copied. It is found in data: gaps, days, values and lengths, not
//! in prose.

use crate::engagement::{Case, Scope};
use crate::locale::{Arguments, Catalogue};
use crate::playbook::Field;

use super::draft::{Draft, Gap, LineState, once};
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
pub fn note_findings(note: &Note, case: &Case, today: chrono::NaiveDate) -> Vec<Finding> {
    let gaps = note.gaps.iter().copied().map(Finding::Gap);
    let excess = note.next_action_excess();
    let too_long = (excess > 0).then_some(Finding::NextActionTooLong { excess });
    once(gaps.chain(too_long).chain(of_draft(&note.draft, note.scope, case, today)))
}

/// What to look at before an e-mail is copied or opened.
pub fn mail_findings(mail: &Mail, case: &Case, today: chrono::NaiveDate) -> Vec<Finding> {
    let gaps = mail.gaps.iter().copied().map(Finding::Gap);
    once(gaps.chain(of_draft(&mail.draft, mail.scope, case, today)))
}

fn of_draft(draft: &Draft, scope: Scope, case: &Case, today: chrono::NaiveDate) -> Vec<Finding> {
    let mut findings = days(case, scope, today);
    for line in draft.shown() {
        if !matches!(line.state, LineState::Own { .. }) {
            continue;
        }
        let own = line.text().to_lowercase();
        let lacking = line.values.iter().filter(|value| !own.contains(&value.to_lowercase()));
        findings.extend(
            lacking
                .map(|value| Finding::LacksValue { line: line.id.clone(), value: value.clone() }),
        );
    }
    findings
}

/// What is wrong with the days of a scope.
fn days(case: &Case, scope: Scope, today: chrono::NaiveDate) -> Vec<Finding> {
    let fields: &[Field] = match scope {
        Scope::HandOff => &[Field::AssignmentMailSent],
        _ => &ORDER,
    };
    let known = fields.iter().filter_map(|field| Some((*field, case.day(scope, *field)?)));
    let known: Vec<_> = known.collect();
    let future = known.iter().filter(|(_, day)| *day > today);
    let future = future.map(|(field, _)| Finding::InTheFuture(scope, *field));
    let order = known.windows(2).filter_map(|pair| match pair {
        [(follows, earlier), (field, day)] if day < earlier => {
            Some(Finding::BeforeItsTime { scope, field: *field, follows: *follows })
        }
        _ => None,
    });
    let last = case
        .kept_rounds()
        .filter_map(|round| case.day(Scope::Round(round.id), Field::DiscussionDate));
    let last = last.max().filter(|_| scope == Scope::HandOff);
    let early = known.iter().filter(|(_, day)| last.is_some_and(|last| *day < last));
    let early = early.map(|(field, _)| Finding::BeforeItsTime {
        scope,
        field: *field,
        follows: Field::DiscussionDate,
    });
    future.chain(order).chain(early).collect()
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
