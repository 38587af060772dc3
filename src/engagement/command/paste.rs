//! Copies a note, and enters that it is in FTOP: what was copied goes on record, whatever has
//! changed since.

use chrono::NaiveDate;

use super::{About, Change, Command, Refusal, Situation};
use crate::document::Map;
use crate::engagement::assessment::{
    Assessment, RoundState, ScopeAssessment, StatementState, Status,
};
use crate::engagement::{Event, Matter, Name, Pasted, Said, Scope, StatementId};
use crate::playbook::NoteKind;

/// Remembers what was copied of a note.
#[derive(Debug, Clone)]
pub struct CopyNote {
    pub scope: Scope,
    pub note: NoteKind,
    /// The statements that the copied text makes: not those that the FM left out.
    pub said: Vec<Matter>,
}

impl Command for CopyNote {
    fn plan(&self, at: &Situation<'_>) -> Result<Change, Refusal> {
        let copied = Said::due(at.assessment, self.scope, self.note, Some(&self.said));
        let name = Name::Copied(self.scope, self.note);
        let about = About::Note(self.note);
        // A map of texts always has a JSON form.
        let text = serde_json::to_string(&copied.body()).unwrap_or_default();
        Ok(Change::write("copy", about, &name, text))
    }
}

/// Enters that a note was pasted into FTOP.
#[derive(Debug, Clone)]
pub struct PasteNote {
    pub scope: Scope,
    pub note: NoteKind,
    pub day: NaiveDate,
}

impl Command for PasteNote {
    fn plan(&self, at: &Situation<'_>) -> Result<Change, Refusal> {
        let Self { scope, note, day } = *self;
        let said = match at.case.copied(scope, note) {
            Some(copied) => copied.clone(),
            None => Said::due(at.assessment, scope, note, None),
        };
        let pasted = pasted(at, Pasted { note, scope, day, said, over: Map::new(), found: false })?;
        let finished = at.assessment.scope(scope).and_then(|scope| finished(scope, &pasted));
        let name = Name::Copied(scope, note);
        let mut change = Change::write("paste", About::Note(note), &name, String::new());
        change.transaction.entries.push(Event::Pasted(pasted).body());
        change.transaction.entries.extend(finished.map(|finished| finished.body()));
        Ok(change)
    }
}

/// Enters that a statement was in FTOP before this page was used.
#[derive(Debug, Clone)]
pub struct FoundNote {
    pub statement: StatementId,
    pub day: NaiveDate,
}

impl Command for FoundNote {
    fn plan(&self, at: &Situation<'_>) -> Result<Change, Refusal> {
        let StatementId { scope, matter } = self.statement;
        let line = at.assessment.line(self.statement).ok_or(Refusal::NotThere)?;
        if let StatementState::NotReady(missing) = &line.state {
            return Err(Refusal::NotYet(missing.clone()));
        }
        let said = Said::due(at.assessment, scope, line.note, Some(&[matter]));
        let (note, day, over) = (line.note, self.day, Map::new());
        let pasted = pasted(at, Pasted { note, scope, day, said, over, found: true })?;
        Ok(Change::entry("found", &Event::Pasted(pasted)))
    }
}

impl Said {
    /// Whether a note that makes these statements would say the same if it was copied now.
    pub fn is_still(
        &self,
        assessment: &Assessment,
        scope: Scope,
        note: NoteKind,
        said: &[Matter],
    ) -> bool {
        *self == Self::due(assessment, scope, note, Some(said))
    }

    /// What the due lines of a note say, all or some of them.
    fn due(assessment: &Assessment, scope: Scope, note: NoteKind, only: Option<&[Matter]>) -> Self {
        let mut said = Self::default();
        let Some(assessed) = assessment.scope(scope) else { return said };
        for line in assessed.due(note) {
            let matter = line.id.matter;
            if only.is_none_or(|only| only.contains(&matter)) {
                said.0.insert(matter, line.says().cloned());
            }
        }
        said
    }
}

/// What is entered of a note that says something: over the entries that stand on its matters now,
/// one of each, where nobody pasted elsewhere.
fn pasted(at: &Situation<'_>, mut pasted: Pasted) -> Result<Pasted, Refusal> {
    at.must_have_come(pasted.day)?;
    let scope = pasted.scope;
    for matter in pasted.said.0.keys() {
        let standing = at.case.record.standing(StatementId { scope, matter: *matter });
        if !standing.is_empty() {
            pasted.over.insert(*matter, standing.iter().map(|on| on.entry.id).collect());
        }
    }
    if pasted.said == Said::default() { Err(Refusal::NotThere) } else { Ok(pasted) }
}

/// That a settled round is finished, if this is the last thing that it had to bring on record.
fn finished(assessed: &ScopeAssessment, pasted: &Pasted) -> Option<Event> {
    let scope = Scope::Round(assessed.scope.round()?);
    let matters = &pasted.said.0;
    let is_last = assessed.ledger.iter().all(|line| {
        line.is_on_record() || (line.note == pasted.note && matters.contains_key(&line.id.matter))
    });
    if assessed.state != RoundState::Settled || !is_last {
        return None;
    }
    let dormant = assessed.items.iter().filter(|item| item.state == Status::Dormant);
    Some(Event::Finished { scope, without: dormant.map(|item| item.item.id).collect() })
}
