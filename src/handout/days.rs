//! What is wrong with the days of a case: those that lie in the future, before the one they must follow,
//! or after the day of the note that tells of them.

use chrono::NaiveDate;

use crate::engagement::{Assessment, Case, Entry, Facts, Pasted, RoundState, Scope, Value, read};
use crate::playbook::Field;

use super::finding::Finding;

/// The days of a round, each not before the one in front of it.
const ORDER: [Field; 4] = [
    Field::LynxDate,
    Field::AccountTeamMailSent,
    Field::DiscussionDate,
    Field::CustomerMailSent,
];

/// What is wrong with the days that a scope states.
pub(super) fn day_findings(
    case: &Case,
    assessment: &Assessment,
    scope: Scope,
    today: NaiveDate,
) -> Vec<Finding> {
    let facts = Facts::current(case, scope);
    let fields: &[Field] = match scope {
        Scope::HandOff => &[Field::AssignmentMailSent],
        _ => &ORDER,
    };
    let known: Vec<(Field, NaiveDate)> = fields
        .iter()
        .filter_map(|field| Some((*field, facts.day(*field)?)))
        .collect();
    // A discussion may be planned; the other days say that something was done.
    let is_done = |field: &Field| *field != Field::DiscussionDate;
    let future = known
        .iter()
        .filter(|(field, day)| is_done(field) && *day > today)
        .map(|(field, _)| Finding::InTheFuture {
            scope,
            field: *field,
        });
    let order = known.windows(2).filter_map(|pair| match pair {
        [(follows, earlier), (field, day)]
            if *day < first_time(case, scope, *follows, *earlier) =>
        {
            Some(Finding::BeforeItsTime {
                scope,
                field: *field,
                follows: *follows,
            })
        }
        _ => None,
    });
    let hand_off = hand_off_too_early(case, assessment, scope);
    future.chain(order).chain(hand_off).collect()
}

/// The day on which something happened first: usage may be read anew after a note has told of it, and what
/// followed the first reading is in order.
fn first_time(case: &Case, scope: Scope, field: Field, day: NaiveDate) -> NaiveDate {
    let told = pasted_in(case, scope).flat_map(|(_, pasted)| days_in(pasted));
    let told = told.filter(|(about, _)| *about == field && field == Field::LynxDate);
    told.map(|(_, day)| day)
        .min()
        .map_or(day, |told| told.min(day))
}

/// The tenant is moved once the last discussion was held.
fn hand_off_too_early(case: &Case, assessment: &Assessment, scope: Scope) -> Option<Finding> {
    if scope != Scope::HandOff {
        return None;
    }
    let day = Facts::current(case, scope).day(Field::AssignmentMailSent)?;
    let rounds = assessment.rounds.iter();
    let kept = rounds.filter(|(_, state, _)| *state != RoundState::Dropped);
    let discussed = kept.filter_map(|(round, ..)| {
        Facts::current(case, Scope::Round(*round)).day(Field::DiscussionDate)
    });
    let last = discussed.max()?;
    (day < last).then_some(Finding::BeforeItsTime {
        scope,
        field: Field::AssignmentMailSent,
        follows: Field::DiscussionDate,
    })
}

/// Notes on record that are older than a day on which they say that something was done.
pub(super) fn record_findings(case: &Case, scope: Scope) -> Vec<Finding> {
    pasted_in(case, scope)
        .flat_map(|(day, pasted)| {
            let later = days_in(pasted).filter(move |(_, told)| *told > day);
            later.map(|(field, _)| Finding::OnRecordTooEarly {
                scope,
                note: pasted.note,
                field,
            })
        })
        .collect()
}

/// The notes of a scope that stand in FTOP, each with its day.
fn pasted_in(case: &Case, scope: Scope) -> impl Iterator<Item = (NaiveDate, &Pasted)> {
    let entries = case.record().iter();
    let standing = entries.filter(|(id, _)| !case.is_entry_voided(**id));
    standing.filter_map(move |(id, entry)| match entry {
        Entry::Pasted(pasted) if pasted.scope == scope => Some((case.day_of_entry(*id)?, pasted)),
        _ => None,
    })
}

/// The days that a note on record tells.
fn days_in(pasted: &Pasted) -> impl Iterator<Item = (Field, NaiveDate)> {
    let facts = pasted
        .statements
        .iter()
        .filter_map(|it| it.asserts.as_ref());
    let facts = facts.flatten();
    facts.filter_map(|(field, text)| match read(*field, text) {
        Ok(Some(Value::Day(day))) => Some((*field, day)),
        _ => None,
    })
}
