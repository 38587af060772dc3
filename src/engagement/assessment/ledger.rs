//! The ledger: what each statement of a scope's notes asserts, and where it stands between the
//! facts of now and what FTOP says.

use chrono::NaiveDate;

use super::Missing;
use super::assessor::Assessor;
use super::item::{ItemAssessment, ItemState};
use crate::document::ChangeId;
use crate::engagement::record::{Matter, OnRecord, StatementId, Values};
use crate::engagement::scope::Scope;
use crate::engagement::value::Value;
use crate::playbook::{Field, Item, NoteKind};

/// Where a statement stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StatementState {
    /// It can't be made yet.
    NotReady(Vec<Missing>),
    /// It is true and not in FTOP yet.
    Due(Values),
    /// It is in FTOP as it is true now, or FTOP is to be left as it is.
    OnRecord {
        /// The entry that says it.
        entry: ChangeId,
        /// The day on which that was pasted.
        day: NaiveDate,
        /// What FTOP says.
        says: Values,
    },
    /// It is in FTOP with other facts; a correction is due.
    Changed {
        /// The entry that says it.
        entry: ChangeId,
        /// The day on which that was pasted.
        day: NaiveDate,
        /// What FTOP says.
        was: Values,
        /// What is true.
        now: Values,
    },
    /// It is in FTOP and no longer true; that is due to be said.
    Withdrawn {
        /// The entry that says it.
        entry: ChangeId,
        /// The day on which that was pasted.
        day: NaiveDate,
        /// What FTOP says.
        was: Values,
    },
}

/// A statement on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerLine {
    /// Which.
    pub id: StatementId,
    /// The note it belongs in.
    pub note: NoteKind,
    /// Where it stands.
    pub state: StatementState,
}

impl LedgerLine {
    /// Whether the next paste has to carry it.
    pub fn is_due(&self) -> bool {
        matches!(
            self.state,
            StatementState::Due(_)
                | StatementState::Changed { .. }
                | StatementState::Withdrawn { .. }
        )
    }

    /// Whether FTOP has it.
    pub fn is_on_record(&self) -> bool {
        matches!(self.state, StatementState::OnRecord { .. })
    }

    /// What a note says of it now; nothing while it is not ready, or where it takes something back.
    pub fn says(&self) -> Option<&Values> {
        match &self.state {
            StatementState::Due(now) | StatementState::Changed { now, .. } => Some(now),
            StatementState::OnRecord { says, .. } => Some(says),
            StatementState::NotReady(_) | StatementState::Withdrawn { .. } => None,
        }
    }
}

impl Assessor<'_> {
    /// What a scope's notes have to say, in the playbook's order, then what was skipped. What does
    /// not apply and is not in FTOP has no line.
    pub(super) fn ledger(&self, scope: Scope, items: &[ItemAssessment]) -> Vec<LedgerLine> {
        let of_items = items.iter().filter_map(|item| self.line(scope, item));
        let skips = items.iter().filter_map(|item| self.skip_line(scope, item));
        let mut lines: Vec<LedgerLine> = of_items.chain(skips).collect();
        // What was asked for another region stays said.
        for id in self.case.record.statements() {
            let is_shown = lines.iter().any(|line| line.id == id);
            if id.scope == scope && !is_shown {
                lines.extend(self.said_before(id));
            }
        }
        lines
    }

    fn line(&self, scope: Scope, assessed: &ItemAssessment) -> Option<LedgerLine> {
        let item = assessed.item;
        let note = item.note()?;
        let matter = match (scope, self.case.region()) {
            (Scope::HandOff, Some(region)) => Matter::ItemFor(item.id, region),
            _ => Matter::Item(item.id),
        };
        let id = StatementId { scope, matter };
        let applies = self.applies(item, scope);
        let stated = self.stated(scope, item);
        let on_record = self.case.record.latest(id);
        let state = match on_record.and_then(|on| Some((on, on.says?))) {
            Some((on, was)) => {
                let is_untrue = is_contrary(item, applies) || self.falls_short(item, scope);
                let now = (!is_untrue).then(|| overlaid(was, &stated));
                self.compared(id, on, was, now)
            }
            None if applies == Some(false) || assessed.is_skipped => return None,
            // A finished round that has taken it back does not wait for it any more.
            None if self.falls_short(item, scope) && self.is_finished(scope) => return None,
            None => {
                let is_whole = item.asserts.iter().all(|field| stated.contains_key(field));
                match assessed.state {
                    ItemState::Done if is_whole => StatementState::Due(stated),
                    _ => StatementState::NotReady(lacks(assessed)),
                }
            }
        };
        Some(LedgerLine { id, note, state })
    }

    /// That an item is skipped, and why; withdrawn once it was done after all.
    fn skip_line(&self, scope: Scope, assessed: &ItemAssessment) -> Option<LedgerLine> {
        let matter = Matter::Skip(assessed.item.id);
        let id = StatementId { scope, matter };
        let reason = self.case.skip(scope, assessed.item.id);
        let reason = reason.filter(|_| assessed.is_skipped);
        let stated: Values = reason
            .map(|reason| (Field::SkipReason, Value::Text(reason.to_owned())))
            .into_iter()
            .collect();
        let on_record = self.case.record.latest(id);
        let state = match on_record.and_then(|on| Some((on, on.says?))) {
            Some((on, was)) => {
                let is_done_after_all = self.is_settled(assessed.item, scope);
                let now = (!is_done_after_all).then(|| overlaid(was, &stated));
                self.compared(id, on, was, now)
            }
            None if stated.is_empty() => return None,
            None => StatementState::Due(stated),
        };
        let note = NoteKind::EngagementManagement;
        Some(LedgerLine { id, note, state })
    }

    fn said_before(&self, id: StatementId) -> Option<LedgerLine> {
        let on = self.case.record.latest(id)?;
        let note = on.entry.note;
        let says = on.says?;
        let state = self.compared(id, on, says, Some(says.clone()));
        Some(LedgerLine { id, note, state })
    }

    fn compared(
        &self,
        id: StatementId,
        on: OnRecord<'_>,
        was: &Values,
        now: Option<Values>,
    ) -> StatementState {
        let (entry, day, was) = (on.entry.id, on.entry.day, was.clone());
        let is_left = self.case.is_left(id, now.as_ref());
        match now {
            None if !is_left => StatementState::Withdrawn { entry, day, was },
            Some(now) if !is_left && !say_the_same(&was, &now) => {
                StatementState::Changed { entry, day, was, now }
            }
            _ => StatementState::OnRecord { entry, day, says: was },
        }
    }

    fn is_finished(&self, scope: Scope) -> bool {
        let round = scope.round().and_then(|id| self.case.round(id));
        round.is_some_and(|round| round.finished_without.is_some())
    }

    /// The facts that an item's statement asserts, as far as they are stated.
    fn stated(&self, scope: Scope, item: &Item) -> Values {
        let value = |field: &Field| {
            let value = self.case.value(scope, *field)?;
            let is_possible = field.problem_on(value, self.today).is_none();
            is_possible.then(|| (*field, value.clone()))
        };
        item.asserts.iter().filter_map(value).collect()
    }
}

/// Whether a fact that the statement asserts has turned to the contrary, so that it does not apply
/// any more. A statement that asserts nothing of the kind stays true: an e-mail that was sent was
/// sent, whatever the customer wants now.
fn is_contrary(item: &Item, applies: Option<bool>) -> bool {
    let depends_on = item.condition.fields();
    applies == Some(false) && item.asserts.iter().any(|field| depends_on.contains(field))
}

/// What was said, with what is stated now. A field that was emptied takes nothing back.
fn overlaid(was: &Values, stated: &Values) -> Values {
    let mut now = was.clone();
    now.extend(stated.clone());
    now
}

fn say_the_same(one: &Values, other: &Values) -> bool {
    let is_same = |(field, value): (&Field, &Value)| {
        one.get(field).is_some_and(|was| was.says_the_same(value))
    };
    one.len() == other.len() && other.iter().all(is_same)
}

fn lacks(item: &ItemAssessment) -> Vec<Missing> {
    let mut lacking = item.missing.clone();
    lacking.extend(&item.waits_for);
    lacking.dedup();
    lacking
}
