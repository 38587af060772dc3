//! Copies a note, and enters that it is in FTOP: what was copied goes on record, whatever has
//! changed since.

use chrono::NaiveDate;

use super::{About, Command, Label, Refusal, Situation};
use crate::document::Map;
use crate::document::Transaction;
use crate::engagement::assessment::{
    Assessment, ItemState, LedgerLine, Missing, RoundState, StatementState,
};
use crate::engagement::case::Copied;
use crate::engagement::event::{Event, Pasted};
use crate::engagement::names;
use crate::engagement::record::{Matter, StatementId, stored_values};
use crate::engagement::scope::Scope;
use crate::playbook::NoteKind;

/// Remembers what was copied of a note.
#[derive(Debug, Clone)]
pub struct CopyNote {
    /// Whose.
    pub scope: Scope,
    /// Which note.
    pub note: NoteKind,
    /// The statements that the copied text makes: not those that the FM left out.
    pub said: Vec<Matter>,
}

impl Command for CopyNote {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        let copied = copied(at.assessment, self.scope, self.note, |line| {
            self.said.contains(&line.id.matter)
        });
        let text = serde_json::to_string(&copied).unwrap_or_default();
        Ok(Transaction::default().write(names::copied(self.scope, self.note), text))
    }

    fn label(&self) -> Label {
        Label { what: "copy", about: About::Note(self.note) }
    }
}

/// Enters that a note was pasted into FTOP.
#[derive(Debug, Clone)]
pub struct PasteNote {
    /// Whose.
    pub scope: Scope,
    /// Which note.
    pub note: NoteKind,
    /// The day.
    pub day: NaiveDate,
}

impl Command for PasteNote {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        if self.day > at.today {
            return Err(Refusal::InTheFuture);
        }
        let remembered = at.case.copied(self.scope, self.note).cloned();
        let copied =
            remembered.unwrap_or_else(|| copied(at.assessment, self.scope, self.note, |_| true));
        if copied == Copied::default() {
            return Err(Refusal::NotThere);
        }
        let finishes = self.finishes(at, &copied);
        let pasted = Pasted {
            note: self.note,
            scope: self.scope,
            day: self.day,
            over: over(at, self.scope, copied.says.keys().chain(&copied.withdraws)),
            says: copied.says,
            withdraws: copied.withdraws,
            found: false,
        };
        let transaction = Transaction::default()
            .write(names::copied(self.scope, self.note), "")
            .enter(Event::Pasted(pasted).body());
        Ok(if finishes { transaction.enter(self.finished(at).body()) } else { transaction })
    }

    fn label(&self) -> Label {
        Label { what: "paste", about: About::Note(self.note) }
    }
}

impl PasteNote {
    /// Whether this was the last thing that a settled round had to bring on record.
    fn finishes(&self, at: &Situation<'_>, copied: &Copied) -> bool {
        let says = |line: &LedgerLine| {
            let name = line.id.matter.to_string();
            line.note == self.note
                && (copied.says.contains_key(&name) || copied.withdraws.contains(&name))
        };
        at.assessment.scope(self.scope).is_some_and(|scope| {
            let mut lines = scope.ledger.iter();
            scope.state == RoundState::Settled
                && self.scope.round().is_some()
                && lines.all(|line| line.is_on_record() || says(line))
        })
    }

    fn finished(&self, at: &Situation<'_>) -> Event {
        let scope = at.assessment.scope(self.scope).into_iter();
        let dormant =
            scope.flat_map(|scope| &scope.items).filter(|item| item.state == ItemState::Dormant);
        Event::Finished {
            scope: self.scope,
            without: dormant.map(|item| item.item.id.0.to_owned()).collect(),
        }
    }
}

/// Enters that a statement was in FTOP before this page was used.
#[derive(Debug, Clone)]
pub struct FoundNote {
    /// The statement.
    pub statement: StatementId,
    /// Since when.
    pub day: NaiveDate,
}

impl Command for FoundNote {
    fn plan(&self, at: &Situation<'_>) -> Result<Transaction, Refusal> {
        if self.day > at.today {
            return Err(Refusal::InTheFuture);
        }
        let line = at.assessment.line(self.statement).ok_or(Refusal::NotThere)?;
        if let StatementState::NotReady(missing) = &line.state {
            let missing: Vec<Missing> = missing.clone();
            return Err(Refusal::NotYet(missing));
        }
        let scope = self.statement.scope;
        let copied = copied(at.assessment, scope, line.note, |other| other.id == self.statement);
        if copied == Copied::default() {
            return Err(Refusal::NotThere);
        }
        let pasted = Pasted {
            note: line.note,
            scope,
            day: self.day,
            over: over(at, scope, copied.says.keys().chain(&copied.withdraws)),
            says: copied.says,
            withdraws: copied.withdraws,
            found: true,
        };
        Ok(Transaction::default().enter(Event::Pasted(pasted).body()))
    }

    fn label(&self) -> Label {
        Label { what: "found", about: About::Case }
    }
}

impl Copied {
    /// Whether a note that makes these statements would say the same if it was copied now.
    pub fn is_still(
        &self,
        assessment: &Assessment,
        scope: Scope,
        note: NoteKind,
        said: &[Matter],
    ) -> bool {
        *self == copied(assessment, scope, note, |line| said.contains(&line.id.matter))
    }
}

/// What the due lines of a note assert and take back.
fn copied(
    assessment: &Assessment,
    scope: Scope,
    note: NoteKind,
    is_said: impl Fn(&LedgerLine) -> bool,
) -> Copied {
    let mut copied = Copied::default();
    let due = assessment.scope(scope).into_iter();
    for line in due.flat_map(|scope| scope.due(note)).filter(|line| is_said(line)) {
        let name = line.id.matter.to_string();
        match line.says() {
            Some(values) => {
                copied.says.insert(name, stored_values(values));
            }
            None => copied.withdraws.push(name),
        }
    }
    copied
}

/// Of each matter, the entries that stand on it now: one, where nobody pasted elsewhere.
fn over<'a>(
    at: &Situation<'_>,
    scope: Scope,
    matters: impl Iterator<Item = &'a String>,
) -> Map<String, Vec<String>> {
    let standing = matters.filter_map(|name| {
        let matter = Matter::from_name(at.case.playbook, name)?;
        let standing = at.case.record.standing(StatementId { scope, matter });
        let ids: Vec<String> = standing.iter().map(|on| on.entry.id.to_string()).collect();
        (!ids.is_empty()).then(|| (name.clone(), ids))
    });
    standing.collect()
}
