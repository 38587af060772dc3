//! The ledger: what each statement of a scope's notes asserts, and where it stands between the
//! facts of now and what FTOP says.

use chrono::NaiveDate;

use super::assessor::Assessor;
use super::item::ItemAssessment;
use super::{Missing, Status};
use crate::document::ChangeId;
use crate::engagement::{Matter, Scope, StatementId, Value, Values};
use crate::playbook::{Field, Item, NoteKind, Requirement};

/// Where a statement stands. What FTOP says of it, it says in an `entry` that was pasted on a `day`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are the same in all, and said above")]
pub enum StatementState {
    /// It can't be made yet.
    NotReady(Vec<Missing>),
    /// It is true and not in FTOP yet.
    Due(Values),
    /// It is in FTOP as it is true now, or FTOP is to be left as it is.
    OnRecord { entry: ChangeId, day: NaiveDate, says: Values },
    /// It is in FTOP with other facts; a correction is due.
    Changed { entry: ChangeId, day: NaiveDate, was: Values, now: Values },
    /// It is in FTOP and no longer true; that is due to be said.
    Withdrawn { entry: ChangeId, day: NaiveDate, was: Values },
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
        use StatementState::{Changed, Due, Withdrawn};
        matches!(self.state, Due(_) | Changed { .. } | Withdrawn { .. })
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
        let own = items.iter().filter_map(|item| self.line(scope, item));
        let skipped = items.iter().filter_map(|item| self.skip_line(scope, item));
        let mut lines: Vec<LedgerLine> = own.chain(skipped).collect();
        // What was asked for another region stays said.
        for id in self.case.record.statements() {
            if id.scope == scope && !lines.iter().any(|line| line.id == id) {
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
        let falls_short = self.falls_short(item, scope);
        let stated = self.stated(scope, item);
        let is_untrue = is_contrary(item, applies) || falls_short;
        let is_finished = self.case.finished_without(scope).is_some();
        let state = match self.on_record(id, &stated, is_untrue) {
            Some(state) => state,
            None if applies == Some(false) || assessed.is_skipped => return None,
            // A finished round that has taken it back does not wait for it any more.
            None if falls_short && is_finished => return None,
            None => {
                let is_whole = item.asserts.iter().all(|field| stated.contains_key(field));
                match assessed.state {
                    Status::Done if is_whole => StatementState::Due(stated),
                    _ => StatementState::NotReady(lacks(assessed)),
                }
            }
        };
        Some(LedgerLine { id, note, state })
    }

    /// That an item is skipped, and why; withdrawn once it was done after all.
    fn skip_line(&self, scope: Scope, assessed: &ItemAssessment) -> Option<LedgerLine> {
        let id = StatementId { scope, matter: Matter::Skip(assessed.item.id) };
        let mut stated = Values::new();
        if let Some(reason) = self.case.skip(scope, assessed.item.id)
            && assessed.is_skipped
        {
            stated.insert(Field::SkipReason, Value::Text(reason.to_owned()));
        }
        let is_done_after_all = self.is_settled(assessed.item, scope);
        let state = match self.on_record(id, &stated, is_done_after_all) {
            Some(state) => state,
            None if stated.is_empty() => return None,
            None => StatementState::Due(stated),
        };
        Some(LedgerLine { id, note: NoteKind::EngagementManagement, state })
    }

    fn said_before(&self, id: StatementId) -> Option<LedgerLine> {
        let note = self.case.record.latest(id)?.entry.pasted.note;
        let state = self.on_record(id, &Values::new(), false)?;
        Some(LedgerLine { id, note, state })
    }

    /// Where a statement stands that FTOP has, by what is stated now; `None` for one that it lacks.
    fn on_record(
        &self,
        id: StatementId,
        stated: &Values,
        is_untrue: bool,
    ) -> Option<StatementState> {
        let on = self.case.record.latest(id)?;
        let (entry, day, was) = (on.entry.id, on.entry.pasted.day, on.says?.clone());
        // What was said, with what is stated now. A field that was emptied takes nothing back.
        let mut now = was.clone();
        now.extend(stated.clone());
        let now = (!is_untrue).then_some(now);
        let is_left = self.case.is_left(id, now.as_ref());
        Some(match now {
            None if !is_left => StatementState::Withdrawn { entry, day, was },
            Some(now) if !is_left && !say_the_same(&was, &now) => {
                StatementState::Changed { entry, day, was, now }
            }
            _ => StatementState::OnRecord { entry, day, says: was },
        })
    }

    /// The facts that an item's statement asserts, as far as they are stated.
    fn stated(&self, scope: Scope, item: &Item) -> Values {
        let value = |field: &Field| self.case.value_on(scope, *field, self.today).cloned();
        item.asserts.iter().filter_map(|field| Some((*field, value(field)?))).collect()
    }

    /// Makes the items wait that hang on the record, which itself follows from the items.
    pub(super) fn wait_for_record(&self, items: &mut [ItemAssessment], ledger: &[LedgerLine]) {
        let own = off_record(ledger);
        let whole_case = [self.off_record.as_slice(), &own].concat();
        for item in items {
            for requirement in item.item.settled_by.iter().chain(item.item.waits_for) {
                let off_record = match requirement {
                    Requirement::ScopeOnRecord => &own,
                    Requirement::CaseOnRecord => &whole_case,
                    _ => continue,
                };
                // A tick in order stays; what is only a matter of the record is open again.
                let is_ticked = item.is_ticked && item.state == Status::Done;
                if !off_record.is_empty() && !is_ticked && item.state != Status::Dormant {
                    item.state = Status::Blocked;
                    item.waits_for.extend(off_record);
                }
            }
        }
    }
}

/// The statements that are not in FTOP as they are true now.
pub(super) fn off_record(ledger: &[LedgerLine]) -> Vec<Missing> {
    let off_record = ledger.iter().filter(|line| !line.is_on_record());
    off_record.map(|line| Missing::OffRecord(line.id)).collect()
}

/// Whether a fact that the statement asserts has turned to the contrary, so that it does not apply
/// any more. A statement that asserts nothing of the kind stays true: an e-mail that was sent was
/// sent, whatever the customer wants now.
fn is_contrary(item: &Item, applies: Option<bool>) -> bool {
    applies == Some(false) && item.asserts.iter().any(|field| item.condition.asks(*field))
}

fn say_the_same(one: &Values, other: &Values) -> bool {
    let is_said = |(field, value): &(Field, Value)| {
        one.get(field).is_some_and(|was| was.says_the_same(value))
    };
    one.len() == other.len() && other.iter().all(is_said)
}

fn lacks(item: &ItemAssessment) -> Vec<Missing> {
    let mut lacking = item.missing.clone();
    lacking.extend(&item.waits_for);
    lacking.dedup();
    lacking
}
