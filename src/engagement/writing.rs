//! One change on its way into a case: it writes values under its id, and notes what they replace.

use super::case::{Case, Finish};
use super::history::{self, Event};
use super::register::{Register, Written};
use super::undo::{Replaced, Undo, shown};
use super::waiver::Waiver;
use super::{ChangeId, GateId, RoundId, Scope, Slot, SlotSubject, Stamp};
use crate::playbook::{Field, Service};
use crate::sorted::Map;

/// One change on its way into a case.
pub(super) struct Writing<'case> {
    pub(super) case: &'case mut Case,
    pub(super) id: ChangeId,
    pub(super) stamp: Stamp,
    pub(super) undo: Undo,
}

/// Notes what a change replaces; of a value that is written twice, the first and the last.
fn note<K: PartialEq, V>(
    replaced: &mut Vec<Replaced<K, V>>,
    key: K,
    before: Vec<V>,
    after: Vec<V>,
) {
    match replaced.iter_mut().find(|known| known.key == key) {
        Some(known) => known.after = after,
        None => replaced.push(Replaced { key, before, after }),
    }
}

impl Writing<'_> {
    pub(super) fn write(&mut self, slot: Slot, value: String) {
        self.write_over(slot, value, None);
    }

    /// Writes over one of the values that stand, or over all of them.
    pub(super) fn write_over(&mut self, slot: Slot, value: String, over: Option<&str>) {
        let register = self.case.answers.entry(slot).or_default();
        let before = register.values();
        match over {
            Some(over) => register.write_over(&over.to_owned(), value, self.id, self.stamp.at),
            None => register.write(value, self.id, self.stamp.at),
        }
        let after = register.values();
        note(&mut self.undo.answers, slot, before, after);
    }

    /// Adds a round that stays, whatever is taken back: FTOP has a note of it.
    pub(super) fn add_round_on_record(&mut self, service: Service) -> Scope {
        let scope = Scope::Round(RoundId(self.id));
        let register = self.case.answers.entry(Slot::field(scope, Field::Service));
        let prefix = service.prefix().to_owned();
        register.or_default().write(prefix, self.id, self.stamp.at);
        scope
    }

    pub(super) fn write_waiver(&mut self, key: (Scope, GateId), value: Option<Waiver>) {
        let register = self.case.waivers.entry(key).or_default();
        let before = register.values();
        register.write(value, self.id, self.stamp.at);
        note(&mut self.undo.waivers, key, before, register.values());
    }

    pub(super) fn write_finish(&mut self, round: RoundId, value: Option<Finish>) {
        let register = self.case.finishes.entry(round).or_default();
        let before = register.values();
        register.write(value, self.id, self.stamp.at);
        note(&mut self.undo.finishes, round, before, register.values());
    }

    /// Puts everything in place again that a change replaced.
    pub(super) fn put_back(&mut self, undo: &Undo) {
        for replaced in &undo.answers {
            self.put_back_one(
                |case| &mut case.answers,
                |undo| &mut undo.answers,
                replaced,
                String::new(),
            );
        }
        for replaced in &undo.waivers {
            self.put_back_one(
                |case| &mut case.waivers,
                |undo| &mut undo.waivers,
                replaced,
                None,
            );
        }
        for replaced in &undo.finishes {
            self.put_back_one(
                |case| &mut case.finishes,
                |undo| &mut undo.finishes,
                replaced,
                None,
            );
        }
        self.reopen_unticked(undo);
    }

    /// Puts values side by side, each by a change of its own, so that copies of the case keep them
    /// all; where none stood, the one that says so.
    fn put_back_one<K: Copy + Ord, V: Clone + Ord>(
        &mut self,
        registers: fn(&mut Case) -> &mut Map<K, Register<V>>,
        noted: fn(&mut Undo) -> &mut Vec<Replaced<K, V>>,
        replaced: &Replaced<K, V>,
        nothing: V,
    ) {
        let mut written = Vec::new();
        for value in &replaced.before {
            if !written.is_empty() {
                self.case.seen.insert(self.id.writer, self.id.counter);
                self.id = self.case.next_change(self.stamp.writer);
            }
            written.push(self.signed(value.clone()));
        }
        if written.is_empty() {
            written.push(self.signed(nothing));
        }
        let register = registers(self.case).entry(replaced.key).or_default();
        let before = register.values();
        *register = Register::from_heads(written);
        let after = register.values();
        note(noted(&mut self.undo), replaced.key, before, after);
    }

    fn signed<V>(&self, value: V) -> Written<V> {
        Written {
            value,
            by: self.id,
            at: self.stamp.at,
        }
    }

    /// A tick that is taken back opens its finished round, however it is taken back.
    fn reopen_unticked(&mut self, undo: &Undo) {
        for Replaced { key, before, .. } in &undo.answers {
            let (Scope::Round(round), SlotSubject::Item(_)) = (key.scope, key.subject) else {
                continue;
            };
            let is_restored = undo.finishes.iter().any(|finish| finish.key == round);
            if shown(before).is_empty() && !is_restored {
                self.reopen(round);
            }
        }
    }

    pub(super) fn reopen(&mut self, round: RoundId) {
        if self.case.finish(round).is_some() {
            self.write_finish(round, None);
        }
    }

    pub(super) fn log(&mut self, event: Event) {
        self.case.seen.insert(self.id.writer, self.id.counter);
        history::append(&mut self.case.history, self.id, self.stamp.at, event);
    }
}
