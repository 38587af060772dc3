//! Reading a note back that was pasted earlier: its answers fill what is open here, and it counts as
//! on record. One change, so that all of it happens or nothing, and one step takes the answers back.

use chrono::NaiveDate;

use super::change::Refusal;
use super::check::{check_day, unless_idle};
use super::free_text::is_same_text;
use super::history::Event;
use super::record::{Entry, Pasted, Statement, Subject, latest};
use super::waiver::{WaitedFor, Waiver};
use super::writing::Writing;
use super::{Case, Facts, GateId, RoundId, Scope, Slot, Stamp};
use crate::playbook::{Field, ItemId, NoteKind, Service};
use crate::sorted::{Map, Set};

/// A note of this case, as its own text tells.
#[derive(Debug, Clone, PartialEq)]
pub struct EarlierNote {
    /// The tenant it names. A note that names another one than the case is refused; without a name it
    /// is taken for one of this case.
    pub tenant: Option<String>,
    /// The service of its round, which is added where the case does not have it; `None` for the hand-off.
    pub service: Option<Service>,
    /// What the FM called a service that FTOP's list does not have.
    pub service_name: Option<String>,
    /// Which note it was.
    pub note: NoteKind,
    /// What it said of which item; `None` for what no longer held.
    pub statements: Vec<(ItemId, Option<Map<Field, String>>)>,
    /// The gates that it said were gone around.
    pub waivers: Vec<EarlierWaiver>,
    /// The day since which it stands in FTOP.
    pub day: NaiveDate,
}

/// A gate that an earlier note says was gone around.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierWaiver {
    /// Which.
    pub gate: GateId,
    /// Why; `None` where the note does not tell any more.
    pub reason: Option<String>,
    /// What it waited for.
    pub waited_for: Vec<WaitedFor>,
}

/// Whether two names are one to a person: case and spacing tell nobody apart.
pub(super) fn is_same_name(one: &str, other: &str) -> bool {
    let plain = |name: &str| {
        let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    plain(one) == plain(other)
}

impl EarlierWaiver {
    /// What the note says on record, as a waiver of the case says it.
    pub fn asserts(&self) -> Map<Field, String> {
        let reason = self.reason.iter();
        reason
            .map(|reason| (Field::GateReason, reason.clone()))
            .collect()
    }

    /// The waiver as the case has it once the note is read; `None` where that changes nothing. A waiver
    /// that is there already for the same reason learns what it does not know of yet, such as a service
    /// that the case had not got then; one for another reason stays, which is a correction that is due.
    fn to_write(&self, case: &Case, scope: Scope, day: NaiveDate) -> Option<Waiver> {
        let reason = self.reason.clone()?;
        // Where a person has to choose, a note is no choice.
        if case.is_waiver_in_conflict(scope, self.gate) {
            return None;
        }
        let known = case.waiver(scope, self.gate);
        if known.is_some_and(|known| !is_same_text(&known.reason, &reason)) {
            return None;
        }
        let mut waiver = known.cloned().unwrap_or(Waiver {
            blockers: Set::new(),
            reason,
            day,
        });
        let waited_for = self.waited_for.iter();
        for blocker in waited_for.flat_map(|it| it.blockers(case, scope)) {
            waiver.blockers.insert(blocker.key());
        }
        (known != Some(&waiver)).then_some(waiver)
    }
}

impl EarlierNote {
    /// The round that the note is about, if the case has one; the hand-off always is. Of two rounds of
    /// one service the later one, since the earlier one was dropped; but one that bears the name is meant
    /// before one that has none yet.
    fn scope(&self, case: &Case) -> Option<Scope> {
        let Some(service) = self.service else {
            return Some(Scope::HandOff);
        };
        let of_service = case
            .rounds()
            .filter(|round| case.service(*round) == service);
        let found = of_service.filter_map(|round| {
            let facts = Facts::current(case, Scope::Round(round));
            match (&self.service_name, facts.canonical(Field::ServiceName)) {
                (Some(told), Some(known)) => is_same_name(told, &known).then_some((true, round)),
                _ => Some((false, round)),
            }
        });
        found.max().map(|(_, round)| Scope::Round(round))
    }

    fn statements_in(&self, scope: Scope) -> Vec<Statement> {
        let statement = |subject, asserts| Statement {
            scope,
            subject,
            asserts,
        };
        let of_item = |(item, asserts): &(ItemId, Option<Map<Field, String>>)| {
            statement(Subject::Item(*item), asserts.clone())
        };
        let of_waiver = |waiver: &EarlierWaiver| {
            statement(Subject::Waiver(waiver.gate), Some(waiver.asserts()))
        };
        let items = self.statements.iter().map(of_item);
        items.chain(self.waivers.iter().map(of_waiver)).collect()
    }

    /// What the note answers and the case has not answered yet. Tells nothing of what is answered
    /// otherwise: the note then differs from the case, which is a correction that is due.
    fn open_answers(&self, case: &Case, scope: Scope) -> Vec<(Slot, String)> {
        let stated = self
            .statements
            .iter()
            .filter_map(|(_, facts)| facts.as_ref());
        let stated = stated.flatten().map(|(field, text)| (*field, text));
        let names = [
            (Field::Tenant, &self.tenant),
            (Field::ServiceName, &self.service_name),
        ];
        let names = names
            .into_iter()
            .filter_map(|(field, name)| Some((field, name.as_ref()?)));
        let answers = names
            .chain(stated)
            .map(|(field, text)| (Slot::field(scope, field), text.clone()));
        answers
            .filter(|(slot, _)| case.text(*slot).trim().is_empty())
            .collect()
    }

    /// The waivers that the case learns of.
    fn open_waivers(&self, case: &Case, scope: Scope) -> Vec<(GateId, Waiver)> {
        let open = |waiver: &EarlierWaiver| {
            let to_write = waiver.to_write(case, scope, self.day)?;
            Some((waiver.gate, to_write))
        };
        self.waivers.iter().filter_map(open).collect()
    }

    /// A note of another customer would put on record here what FTOP says there.
    fn check_tenant(&self, case: &Case) -> Result<(), Refusal> {
        match (&self.tenant, case.tenant()) {
            (Some(noted), Some(tenant)) if !is_same_name(noted, &tenant) => {
                let noted = noted.clone();
                Err(Refusal::OtherTenant { noted, tenant })
            }
            _ => Ok(()),
        }
    }
}

impl Case {
    pub(super) fn check_earlier_note(
        &self,
        note: &EarlierNote,
        stamp: Stamp,
    ) -> Result<(), Refusal> {
        check_day(note.day, stamp)?;
        note.check_tenant(self)?;
        let to_come = Scope::Round(RoundId(self.next_change(stamp.writer)));
        let scope = note.scope(self).unwrap_or(to_come);
        let statements = note.statements_in(scope);
        unless_idle(!statements.is_empty())?;
        let answers = note.open_answers(self, scope);
        let on_record = latest(self.record());
        let is_known = |said: &Statement| {
            let known = on_record.get(&(said.scope, said.subject));
            known.is_some_and(|(_, known)| known.says_the_same(said))
        };
        let says_nothing_new = answers.is_empty()
            && note.open_waivers(self, scope).is_empty()
            && statements.iter().all(is_known);
        unless_idle(!says_nothing_new)?;
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
        for (gate, waiver) in note.open_waivers(self.case, scope) {
            self.write_waiver((scope, gate), Some(waiver));
        }
        let pasted = Pasted {
            scope,
            note: note.note,
            statements: note.statements_in(scope),
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
