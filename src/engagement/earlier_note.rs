//! Reading a note back that was pasted earlier: its answers fill what is open here, and it counts as
//! on record. One change, so that all of it happens or nothing, and one step takes the answers back.

use chrono::NaiveDate;

use super::change::Refusal;
use super::check::{check_day, unless_idle};
use super::history::Event;
use super::record::{Entry, Pasted, Statement, Subject, latest};
use super::writing::Writing;
use super::{Case, RoundId, Scope, Slot, Stamp};
use crate::playbook::{Field, ItemId, NoteKind, Service};
use crate::sorted::Map;

/// A note of this case, as its own text tells.
#[derive(Debug, Clone, PartialEq)]
pub struct EarlierNote {
    /// The service of its round, which is added where the case does not have it; `None` for the hand-off.
    pub service: Option<Service>,
    /// Which note it was.
    pub note: NoteKind,
    /// What it said of which item; `None` for what no longer held.
    pub statements: Vec<(ItemId, Option<Map<Field, String>>)>,
    /// The day since which it stands in FTOP.
    pub day: NaiveDate,
}

impl EarlierNote {
    /// The round that the note is about, if the case has one; the hand-off always is. Of two rounds of
    /// one service the later one, since the earlier one was dropped.
    fn scope(&self, case: &Case) -> Option<Scope> {
        let Some(service) = self.service else {
            return Some(Scope::HandOff);
        };
        let rounds = case.rounds();
        let of_service = rounds.filter(|round| case.service(*round) == service);
        of_service.last().map(Scope::Round)
    }

    fn statements_in(&self, scope: Scope) -> impl Iterator<Item = Statement> {
        self.statements
            .iter()
            .map(move |(item, asserts)| Statement {
                scope,
                subject: Subject::Item(*item),
                asserts: asserts.clone(),
            })
    }

    /// What the note answers and the case has not answered yet. Tells nothing of what is answered
    /// otherwise: the note then differs from the case, which is a correction that is due.
    fn open_answers(&self, case: &Case, scope: Scope) -> Vec<(Slot, String)> {
        let stated = self
            .statements
            .iter()
            .filter_map(|(_, facts)| facts.as_ref());
        let answers = stated
            .flatten()
            .map(|(field, text)| (Slot::field(scope, *field), text.clone()));
        answers
            .filter(|(slot, _)| case.text(*slot).trim().is_empty())
            .collect()
    }
}

impl Case {
    pub(super) fn check_earlier_note(
        &self,
        note: &EarlierNote,
        stamp: Stamp,
    ) -> Result<(), Refusal> {
        check_day(note.day, stamp)?;
        unless_idle(!note.statements.is_empty())?;
        let to_come = Scope::Round(RoundId(self.next_change(stamp.writer)));
        let scope = note.scope(self).unwrap_or(to_come);
        let answers = note.open_answers(self, scope);
        let on_record = latest(self.record());
        let is_known = |said: Statement| {
            let known = on_record.get(&(said.scope, said.subject));
            known.is_some_and(|(_, known)| **known == said)
        };
        unless_idle(!answers.is_empty() || !note.statements_in(scope).all(is_known))?;
        answers
            .iter()
            .try_for_each(|(slot, text)| self.check_stated(*slot, text))
    }
}

impl Writing<'_> {
    pub(super) fn read_earlier_note(&mut self, note: EarlierNote) -> Event {
        let known = note.scope(self.case);
        let scope = known.unwrap_or_else(|| match note.service {
            Some(service) => self.add_round_on_record(service),
            None => Scope::HandOff,
        });
        for (slot, text) in note.open_answers(self.case, scope) {
            self.answer(slot, &text, None);
        }
        let pasted = Pasted {
            scope,
            note: note.note,
            statements: note.statements_in(scope).collect(),
            day: note.day,
            text: None,
        };
        self.case.record.insert(self.id, Entry::Pasted(pasted));
        Event::EarlierNoteRead {
            scope,
            note: note.note,
        }
    }
}
