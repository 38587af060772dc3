//! Going around a gate, taking it back, and which reason holds where two tabs gave different ones.

use super::assessment::{Assessment, Blocker};
use super::check::gate_of;
use super::history::{self, Event};
use super::register::{Register, Written};
use super::waiver::Waiver;
use super::writing::Writing;
use super::{Case, GateId, Scope};
use crate::sorted::Set;

/// Why somebody went around a gate; none for whoever says that nobody does.
fn reason_of(waiver: &Option<Waiver>) -> Option<&str> {
    waiver.as_ref().map(|waiver| waiver.reason.as_str())
}

impl Case {
    /// All that was said of a gate without knowledge of each other, in the order of the changes.
    fn waiver_heads(&self, scope: Scope, gate: GateId) -> &[Written<Option<Waiver>>] {
        let register = self.waivers.get(&(scope, gate));
        register.map_or(&[][..], Register::heads)
    }

    /// Every waiver of a gate that stands; none where somebody says that the gate is not gone around.
    /// Of two, each excuses only what the other one excuses as well.
    pub fn waivers(&self, scope: Scope, gate: GateId) -> Vec<&Waiver> {
        let heads = self.waiver_heads(scope, gate).iter();
        let all: Option<Vec<&Waiver>> = heads.map(|head| head.value.as_ref()).collect();
        all.unwrap_or_default()
    }

    /// The waiver of a gate, if it was gone around; of two, the later one.
    pub fn waiver(&self, scope: Scope, gate: GateId) -> Option<&Waiver> {
        self.waivers(scope, gate).last().copied()
    }

    /// What stands against each other about a gate, for a person to choose: waivers of different
    /// reasons, or one and its taking back. Nothing where all agree; of one reason, the later waiver.
    pub fn waivers_in_conflict(&self, scope: Scope, gate: GateId) -> Vec<Option<&Waiver>> {
        let heads = self.waiver_heads(scope, gate);
        let said = |index: usize| reason_of(&heads[index].value);
        let is_last =
            |index: &usize| (index + 1..heads.len()).all(|later| said(later) != said(*index));
        let distinct: Vec<usize> = (0..heads.len()).filter(is_last).collect();
        if distinct.len() < 2 {
            return Vec::new();
        }
        let distinct = distinct.into_iter();
        distinct.map(|index| heads[index].value.as_ref()).collect()
    }

    /// Whether a person has to choose why a gate was gone around, or whether it was.
    pub fn is_waiver_in_conflict(&self, scope: Scope, gate: GateId) -> bool {
        !self.waivers_in_conflict(scope, gate).is_empty()
    }

    /// Whether one of those that stand against each other gives this reason.
    pub(super) fn is_waiver_choice(
        &self,
        scope: Scope,
        gate: GateId,
        reason: Option<&str>,
    ) -> bool {
        let said = self.waivers_in_conflict(scope, gate).into_iter();
        said.map(|waiver| waiver.map(|waiver| waiver.reason.as_str()))
            .any(|said| said == reason)
    }
}

impl Writing<'_> {
    pub(super) fn waive(
        &mut self,
        scope: Scope,
        gate: GateId,
        reason: &str,
        before: &Assessment,
    ) -> Event {
        let blockers: Set<String> = gate_of(before, scope, gate)
            .map(|gate| gate.blockers.iter().map(Blocker::key).collect())
            .unwrap_or_default();
        let waiver = Waiver {
            blockers,
            reason: reason.to_owned(),
            day: self.stamp.today,
        };
        self.write_waiver((scope, gate), Some(waiver));
        Event::GateWaived {
            scope,
            gate,
            reason: history::shortened(reason),
        }
    }

    /// The waiver that is chosen stays what it was: its day, and what it was given for.
    pub(super) fn choose_waiver(
        &mut self,
        scope: Scope,
        gate: GateId,
        reason: Option<&str>,
    ) -> Event {
        let said = self.case.waivers_in_conflict(scope, gate).into_iter();
        let mut waivers = said.flatten();
        let chosen = waivers.find(|waiver| Some(waiver.reason.as_str()) == reason);
        let Some(chosen) = chosen.cloned() else {
            return self.withdraw_waiver(scope, gate);
        };
        let reason = history::shortened(&chosen.reason);
        self.write_waiver((scope, gate), Some(chosen));
        Event::GateWaived {
            scope,
            gate,
            reason,
        }
    }

    pub(super) fn withdraw_waiver(&mut self, scope: Scope, gate: GateId) -> Event {
        self.write_waiver((scope, gate), None);
        if let Scope::Round(round) = scope {
            self.reopen(round);
        }
        Event::WaiverWithdrawn { scope, gate }
    }
}
