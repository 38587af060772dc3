//! What a scope's notes have to say, and where each statement stands between facts and record.

use crate::sorted::Map;

use super::blocker::Blocker;
use super::condition::{self, Truth};
use super::gate::GateState;
use super::scope::{ItemAssessment, ItemState, Judge, StepAssessment};
use super::step_gates;
use crate::engagement::{ChangeId, Facts, GateId, Scope, Slot, Statement, Subject};
use crate::playbook::{Field, Item, NoteKind, Requirement};

/// Where a statement stands, worked out from facts and record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It can't be made yet.
    NotSettled,
    /// It is true and not in FTOP yet.
    Due,
    /// It is in FTOP as it is true now.
    OnRecord {
        /// The entry it came in.
        entry: ChangeId,
    },
    /// It is in FTOP with other facts; a correction is due.
    Changed {
        /// The entry it came in.
        entry: ChangeId,
        /// What FTOP says.
        was: Statement,
    },
    /// It is in FTOP and holds no longer; a correction is due.
    NoLongerTrue {
        /// The entry it came in.
        entry: ChangeId,
        /// What FTOP says.
        was: Statement,
    },
}

/// A statement on a given day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementAssessment {
    /// The note it belongs in.
    pub note: NoteKind,
    /// The statement as the facts of now make it; one that no longer holds asserts nothing.
    pub statement: Statement,
    /// Where it stands.
    pub standing: Standing,
}

impl StatementAssessment {
    /// Whether the next paste has to carry it.
    pub fn is_due(&self) -> bool {
        matches!(
            self.standing,
            Standing::Due | Standing::Changed { .. } | Standing::NoLongerTrue { .. }
        )
    }
}

impl Judge<'_> {
    /// The statements of a scope: its items with a note as evidence, in the playbook's order, then
    /// the gates that were gone around. Dormant ones are left out, unless FTOP has them.
    pub(super) fn statements(
        &self,
        steps: &[StepAssessment],
        scope: Scope,
    ) -> Vec<StatementAssessment> {
        let items = steps.iter().flat_map(|step| &step.items);
        let from_items = items.filter_map(|item| self.item_statement(item, scope));
        let from_waivers = step_gates(self.case, scope)
            .filter_map(|gate| self.waiver_statement(steps, scope, gate));
        from_items.chain(from_waivers).collect()
    }

    fn item_statement(&self, item: &ItemAssessment, scope: Scope) -> Option<StatementAssessment> {
        let note = item.item.note()?;
        let subject = Subject::Item(item.item.id);
        let facts = Facts::current(self.case, scope);
        // A finished round keeps its steps, but no note says what is not so now.
        let holds_now = condition::judge(&item.item.condition, &facts) != Truth::Fails;
        let applies = item.state != ItemState::Dormant && holds_now;
        let asserted: Map<Field, String> = item
            .item
            .asserts
            .iter()
            .filter_map(|field| Some((*field, facts.canonical(*field)?)))
            .collect();
        let was_said = self.is_on_record(scope, subject);
        let is_made = match item.state {
            ItemState::Done => self.still_holds(item.item, &facts, !was_said),
            // What stands in FTOP stays true while only its gate has closed behind it, or while
            // nobody has said here what would settle it: a note that was read back knows more.
            _ => was_said && self.is_unquestioned(item.item, &facts),
        };
        let standing = self.standing(scope, subject, &asserted, applies && is_made);
        let (standing, asserted) = match standing {
            // The e-mail was sent, whatever it asked for; what it asks for next is said once it is sent.
            Standing::NoLongerTrue { entry, was } if self.is_asked_anew(item.item, &facts) => (
                Standing::OnRecord { entry },
                was.asserts.unwrap_or(asserted),
            ),
            standing => (standing, asserted),
        };
        if !applies && !matches!(standing, Standing::NoLongerTrue { .. }) {
            return None;
        }
        // Nobody waits for what a gate was gone around for.
        if item.excuse.is_some() && standing == Standing::NotSettled {
            return None;
        }
        let holds = !matches!(standing, Standing::NoLongerTrue { .. });
        let statement = Statement {
            scope,
            subject,
            asserts: holds.then_some(asserted),
        };
        Some(StatementAssessment {
            note,
            statement,
            standing,
        })
    }

    /// The Engagement Management note says which gate was gone around, and why.
    fn waiver_statement(
        &self,
        steps: &[StepAssessment],
        scope: Scope,
        gate: GateId,
    ) -> Option<StatementAssessment> {
        let subject = Subject::Waiver(gate);
        let is_used = steps
            .iter()
            .any(|step| step.gate.gate == gate && step.gate.state == GateState::Waived);
        let is_in_conflict = self.case.is_waiver_in_conflict(scope, gate);
        let waiver = self.case.waiver(scope, gate);
        let waiver = waiver.filter(|_| is_used && !is_in_conflict);
        let asserted: Map<Field, String> = waiver
            .map(|waiver| (Field::GateReason, waiver.reason.clone()))
            .into_iter()
            .collect();
        let standing = self.standing(scope, subject, &asserted, waiver.is_some());
        let (standing, asserts) = match standing {
            // The gate was gone around, and what it waited for came later: both are true.
            Standing::NoLongerTrue { entry, was } => (Standing::OnRecord { entry }, was.asserts),
            // Of two reasons, no note says one that a person may not choose.
            Standing::NotSettled if !(is_used && is_in_conflict) => return None,
            standing => (standing, Some(asserted)),
        };
        let statement = Statement {
            scope,
            subject,
            asserts,
        };
        Some(StatementAssessment {
            note: NoteKind::EngagementManagement,
            statement,
            standing,
        })
    }

    /// Whether the facts of now say what the item's note says: in a finished round the steps are
    /// judged by the facts of then. What is not known any more is a gap in a note to come, and takes
    /// back what a note has said.
    fn still_holds(&self, item: &Item, facts: &Facts<'_>, may_have_gaps: bool) -> bool {
        let is_gap = |blocker: &Blocker| match blocker {
            Blocker::Unanswered { .. } | Blocker::Milestone { missing: None, .. } => true,
            Blocker::NotHappened { field, .. } => facts.value(*field).is_none(),
            _ => false,
        };
        item.settled_by.iter().all(|requirement| match requirement {
            Requirement::Settled(id) => self
                .item(*id)
                .is_none_or(|other| self.still_holds(other, facts, may_have_gaps)),
            other => {
                let lacking = self.lacking(item, other, facts);
                lacking
                    .iter()
                    .all(|blocker| may_have_gaps && is_gap(blocker))
            }
        })
    }

    /// Whether an item was done, and only has to be done once more for what was changed since.
    fn is_asked_anew(&self, item: &Item, facts: &Facts<'_>) -> bool {
        let missing = self.missing(item, facts);
        let is_anew = |blocker: &Blocker| match *blocker {
            Blocker::StatedForOther { .. } => true,
            Blocker::Unsettled { item, .. } => self
                .item(item)
                .is_some_and(|item| self.is_asked_anew(item, facts)),
            _ => false,
        };
        !missing.is_empty() && missing.iter().all(is_anew)
    }

    /// Whether all that would settle an item holds or was never stated in this case. What was stated and
    /// cleared, or ticked and unticked, was taken back by somebody.
    fn is_unquestioned(&self, item: &Item, facts: &Facts<'_>) -> bool {
        let missing = self.missing(item, facts);
        missing
            .iter()
            .all(|blocker| self.was_never_stated(blocker, facts))
    }

    fn was_never_stated(&self, blocker: &Blocker, facts: &Facts<'_>) -> bool {
        let is_untouched = |slot| self.case.register(slot).is_none();
        match *blocker {
            Blocker::Unanswered { scope, field } | Blocker::NotHappened { scope, field } => {
                is_untouched(Slot::field(scope, field))
            }
            Blocker::NotTicked { scope, item } => is_untouched(Slot::item(scope, item)),
            Blocker::Unsettled { item, .. } => self.item(item).is_some_and(|item| {
                condition::judge(&item.condition, facts) != Truth::Fails
                    && self.is_unquestioned(item, facts)
            }),
            Blocker::Milestone {
                scope,
                missing: None,
            } => {
                let mut unknown = [Field::Seats, Field::ActiveUsers].into_iter();
                unknown.all(|field| {
                    facts.value(field).is_some() || is_untouched(Slot::field(scope, field))
                })
            }
            _ => false,
        }
    }

    fn is_on_record(&self, scope: Scope, subject: Subject) -> bool {
        self.latest
            .get(&(scope, subject))
            .is_some_and(|(_, statement)| statement.asserts.is_some())
    }

    fn standing(
        &self,
        scope: Scope,
        subject: Subject,
        asserted: &Map<Field, String>,
        is_made: bool,
    ) -> Standing {
        match self.latest.get(&(scope, subject)).copied() {
            Some((entry, was)) => match &was.asserts {
                Some(_) if is_made && was.says(asserted) => Standing::OnRecord { entry },
                Some(_) if is_made => Standing::Changed {
                    entry,
                    was: was.clone(),
                },
                Some(_) => Standing::NoLongerTrue {
                    entry,
                    was: was.clone(),
                },
                // FTOP says that it holds no longer: nothing to add until it holds again.
                None if is_made => Standing::Due,
                None => Standing::NotSettled,
            },
            None if is_made => Standing::Due,
            None => Standing::NotSettled,
        }
    }

    /// What a scope has to document and FTOP does not have, or has otherwise.
    pub(super) fn off_record(&self, scope: Scope) -> Vec<Blocker> {
        // The items that wait for the record are left out: they would turn in a circle.
        let steps = self.steps(&Facts::judged(self.case, scope), |item| {
            !waits_for_record(item)
        });
        let is_dropped = matches!(scope, Scope::Round(round)
            if self.case.drop_reason(round).is_some());
        let statements = self.statements(&steps, scope);
        let is_off = |statement: &&StatementAssessment| match statement.standing {
            Standing::OnRecord { .. } => match statement.statement.subject {
                Subject::Item(id) => {
                    let facts = Facts::current(self.case, scope);
                    let item = self.item(id);
                    item.is_some_and(|item| self.is_asked_anew(item, &facts))
                }
                Subject::Waiver(_) => false,
            },
            // What a dropped service never came to say is not missed.
            Standing::NotSettled | Standing::Due => !is_dropped,
            Standing::Changed { .. } | Standing::NoLongerTrue { .. } => true,
        };
        let blocker = |statement: &StatementAssessment| Blocker::NotOnRecord {
            scope,
            subject: statement.statement.subject,
        };
        statements.iter().filter(is_off).map(blocker).collect()
    }
}

fn waits_for_record(item: &Item) -> bool {
    let mut requirements = item.waits_for.iter().chain(item.settled_by);
    requirements.any(|r| matches!(r, Requirement::ScopeOnRecord | Requirement::CaseOnRecord))
}
