//! Copies a note, and enters that it is in FTOP: what was copied goes on record, whatever has
//! changed since.

use chrono::NaiveDate;

use super::{About, Change, Planned, Refusal, Situation};
use crate::document::Map;
use crate::engagement::assessment::{
    Assessment, RoundState, ScopeAssessment, StatementState, Status,
};
use crate::engagement::{Event, Name, Pasted, Said, Scope, StatementId, Worded};
use crate::playbook::NoteKind;

impl Situation<'_> {
    /// Remembers what was copied of a note: the statements that the copied text makes, not those that
    /// the FM left out.
    pub fn copy(&self, scope: Scope, note: NoteKind, said: &[Worded]) -> Planned {
        let copied = self.assessment.said(scope, note, Some(said));
        // A map of texts always has a JSON form.
        let text = serde_json::to_string(&copied.body()).unwrap_or_default();
        Ok(Change::write("copy", About::Note(note), &Name::Copied(scope, note), text))
    }

    /// Enters that a note was pasted into FTOP.
    pub fn paste(&self, scope: Scope, note: NoteKind, day: NaiveDate) -> Planned {
        let said = match self.case.copied(scope, note) {
            Some(copied) => copied.clone(),
            None => self.assessment.said(scope, note, None),
        };
        let pasted = Pasted { note, scope, day, said, over: Map::new(), found: false };
        let pasted = self.pasted(pasted)?;
        let finished = self.assessment.scope(scope).and_then(|scope| finished(scope, &pasted));
        let mut change = Change::write("paste", About::Note(note), &Name::Copied(scope, note), "");
        change.transaction.entries.push(Event::Pasted(pasted).body());
        change.transaction.entries.extend(finished.map(|finished| finished.body()));
        Ok(change)
    }

    /// Enters that a statement was in FTOP before this page was used.
    pub fn found(&self, statement: StatementId, day: NaiveDate) -> Planned {
        let StatementId { scope, matter } = statement;
        let line = self.assessment.line(statement).ok_or(Refusal::NotThere)?;
        if let StatementState::NotReady(missing) = &line.state {
            return Err(Refusal::NotYet(missing.clone()));
        }
        let note = line.note;
        let said = self.assessment.said(scope, note, Some(&[(matter, None)]));
        let pasted = Pasted { note, scope, day, said, over: Map::new(), found: true };
        Ok(Change::entry("found", &Event::Pasted(self.pasted(pasted)?)))
    }

    /// What is entered of a note that says something: over the entries that stand on its matters now,
    /// one of each, where nobody pasted elsewhere.
    fn pasted(&self, mut pasted: Pasted) -> Result<Pasted, Refusal> {
        self.must_have_come(pasted.day)?;
        let scope = pasted.scope;
        for matter in pasted.said.facts.keys() {
            let standing = self.case.record.standing(StatementId { scope, matter: *matter });
            if !standing.is_empty() {
                pasted.over.insert(*matter, standing.iter().map(|on| on.entry.id).collect());
            }
        }
        if pasted.said == Said::default() { Err(Refusal::NotThere) } else { Ok(pasted) }
    }
}

impl Assessment {
    /// What the due lines of a note say, all or some of them: if it was copied now, that would go on record.
    pub fn said(&self, scope: Scope, note: NoteKind, only: Option<&[Worded]>) -> Said {
        let mut said = Said::default();
        let Some(assessed) = self.scope(scope) else { return said };
        for line in assessed.due(note) {
            let matter = line.id.matter;
            let own = match only.map(|only| only.iter().find(|(other, _)| *other == matter)) {
                Some(None) => continue,
                Some(Some((_, own))) => own.clone(),
                None => None,
            };
            said.facts.insert(matter, line.says().cloned());
            said.own.extend(own.map(|own| (matter, own)));
        }
        said
    }
}

/// That a settled round is finished, if this is the last thing that it had to bring on record.
fn finished(assessed: &ScopeAssessment, pasted: &Pasted) -> Option<Event> {
    let scope = Scope::Round(assessed.scope.round()?);
    let matters = &pasted.said.facts;
    let is_last = assessed.ledger.iter().all(|line| {
        line.is_on_record() || (line.note == pasted.note && matters.contains_key(&line.id.matter))
    });
    if assessed.state != RoundState::Settled || !is_last {
        return None;
    }
    let dormant = assessed.items.iter().filter(|item| item.state == Status::Dormant);
    Some(Event::Finished { scope, without: dormant.map(|item| item.item.id).collect() })
}
