//! Where each item of the playbook stands in a round or in the hand-off.

use super::assessor::Assessor;
use super::{Missing, RoundState, Status};
use crate::engagement::Scope;
use crate::playbook::{Item, Requirement, Role};

/// One item on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemAssessment {
    /// The item.
    pub item: &'static Item,
    /// Where it stands.
    pub state: Status,
    /// What blocks it; empty unless it is blocked.
    pub waits_for: Vec<Missing>,
    /// What it still needs to be settled; nothing while it waits for the answer that decides whether it applies.
    pub missing: Vec<Missing>,
    /// Whether a reason stands in its place.
    pub is_skipped: bool,
    /// Whether it is ticked, in whatever state it is.
    pub is_ticked: bool,
}

impl ItemAssessment {
    /// Done, skipped or not applying: nothing waits for it any more.
    pub fn is_settled(&self) -> bool {
        matches!(self.state, Status::Done | Status::Dormant)
    }

    /// Whether it is nothing but that the notes are in FTOP.
    pub fn is_record_keeping(&self) -> bool {
        self.item.settled_by.contains(&Requirement::ScopeOnRecord)
    }
}

impl Assessor<'_> {
    /// Every item of a scope. The steps come in order, since each gate waits for the one before.
    pub(super) fn items(&self, scope: Scope, state: RoundState) -> Vec<ItemAssessment> {
        let mut assessed: Vec<ItemAssessment> = Vec::new();
        let mut open_outputs: Vec<Missing> = Vec::new();
        for step in self.case.playbook.steps_of(scope == Scope::HandOff) {
            let is_in_the_way = |it: &&Item| it.is_before_gate() && !self.is_resolved(it, scope);
            let inputs = step.items.iter().filter(is_in_the_way);
            let mut closed_by: Vec<Missing> =
                inputs.map(|item| Missing::Item(scope, item.id)).collect();
            closed_by.append(&mut open_outputs);
            if scope == Scope::HandOff {
                closed_by.extend(self.before_hand_off());
            }
            for item in step.items {
                let item = self.item(item, scope, state, &closed_by);
                // What a closed gate blocks is no output yet, so the next gate is closed as well.
                if item.item.role == Role::Output && !item.is_settled() {
                    open_outputs.push(Missing::Item(scope, item.item.id));
                }
                assessed.push(item);
            }
        }
        assessed
    }

    /// What the hand-off waits for: every open round, and that there is something to hand off.
    fn before_hand_off(&self) -> Vec<Missing> {
        let has_service = self.case.kept_rounds().next().is_some();
        if !has_service && self.next_action_date.is_none() {
            return vec![Missing::Service];
        }
        self.open_rounds.iter().copied().map(Missing::OpenRound).collect()
    }

    fn item(
        &self,
        item: &'static Item,
        scope: Scope,
        state: RoundState,
        gate_closed_by: &[Missing],
    ) -> ItemAssessment {
        let applies = self.applies(item, scope);
        let is_settled = self.is_settled(item, scope);
        let is_skipped = applies != Some(false) && !is_settled && self.is_skipped(item, scope);
        let is_ticked = item.is_ticked_by_hand() && !self.case.tick(scope, item).is_empty();
        let gate = if item.is_before_gate() { &[] } else { gate_closed_by };
        let mut waits_for = gate.to_vec();
        let (waiting, missing) = match applies {
            None => (self.unanswered(item, scope), Vec::new()),
            Some(_) => (self.waiting(item, scope), self.lacking(item, item.settled_by, scope)),
        };
        waits_for.extend(waiting);
        // What a person ticked in order stays done, whatever closes behind it.
        let is_done = is_skipped
            || state == RoundState::Finished
            || (is_settled && (is_ticked || waits_for.is_empty()));
        let state = match (applies, is_done, waits_for.is_empty()) {
            (Some(false), ..) => Status::Dormant,
            (_, true, _) => Status::Done,
            (_, false, true) => Status::Open,
            (_, false, false) => Status::Blocked,
        };
        if state != Status::Blocked {
            waits_for.clear();
        }
        ItemAssessment { item, state, waits_for, missing, is_skipped, is_ticked }
    }

    /// Whether an item applies; `None` while nobody has answered what that depends on. To a finished
    /// round nothing comes that did not apply to it.
    pub(super) fn applies(&self, item: &Item, scope: Scope) -> Option<bool> {
        match self.case.finished_without(scope) {
            Some(without) if without.contains(&item.id) => Some(false),
            _ => item.condition.holds(&|field| self.case.yes(scope, field)),
        }
    }

    /// Whether nothing waits for an item any more.
    pub(super) fn is_resolved(&self, item: &Item, scope: Scope) -> bool {
        self.applies(item, scope) == Some(false)
            || self.is_settled(item, scope)
            || self.is_skipped(item, scope)
    }

    /// Whether a reason stands in an item's place, or in that of one which it would only repeat:
    /// without an e-mail there is nothing to note of it.
    fn is_skipped(&self, item: &Item, scope: Scope) -> bool {
        let is_skipped_itself = item.skippable && self.case.skip(scope, item.id).is_some();
        let repeats_skipped = |requirement: &Requirement| match requirement {
            Requirement::Settled(id) => self.case.playbook.item(id.0).is_some_and(|other| {
                self.is_skipped(other, scope) && !self.is_settled(other, scope)
            }),
            _ => false,
        };
        is_skipped_itself || item.settled_by.iter().any(repeats_skipped)
    }

    /// Whether an item applies and all that settles it holds. What it waits for counts only until a
    /// person has ticked it.
    pub(super) fn is_settled(&self, item: &Item, scope: Scope) -> bool {
        self.applies(item, scope) == Some(true)
            && self.lacking(item, item.settled_by, scope).is_empty()
            && (item.is_ticked_by_hand() || self.waiting(item, scope).is_empty())
    }

    /// What keeps an item from being begun, beside its gate. Nothing waits for what was skipped.
    fn waiting(&self, item: &Item, scope: Scope) -> Vec<Missing> {
        let mut waits_for = self.lacking(item, item.waits_for, scope);
        waits_for.retain(|missing| match missing {
            Missing::Item(_, id) => {
                let other = self.case.playbook.item(id.0);
                other.is_none_or(|other| !self.is_resolved(other, scope))
            }
            _ => true,
        });
        waits_for
    }
}
