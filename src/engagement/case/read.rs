//! Reads a case out of its document: each register and entry once.

use super::{Case, Conflict, Round};
use crate::document::{ChangeId, Document, Map, Moment, Register, sort_by_key};
use crate::engagement::links::links;
use crate::engagement::names::{self, POLICY};
use crate::engagement::{Answer, Event, Record, RoundId, Said, Scope, Standing};
use crate::playbook::{self, Field, ItemId, Place};

impl Case {
    /// Reads a document; what a field of the case leaves open, the settings may say.
    pub fn read(document: &Document, settings: &Document) -> Self {
        let playbook = playbook::find(document.text(names::PLAYBOOK)).unwrap_or(playbook::ALL[0]);
        let mut events = Vec::new();
        for (id, entry) in document.log() {
            events.extend(Event::of(&entry.body, playbook).map(|event| (entry.at, id, event)));
        }
        sort_by_key(&mut events, |(at, id, _)| (*at, *id));
        let mut case = Self {
            playbook,
            rounds: Vec::new(),
            record: Record::of(&events),
            standing: Standing::of(document.text(names::STANDING)),
            conflicts: Vec::new(),
            edits: Map::new(),
            links: links(settings),
            deleted_at: document.deleted_at(),
            last_change: document.last_change(),
            copied: Map::new(),
            answers: Map::new(),
            settings: Map::new(),
            marks: Map::new(),
        };
        for (name, register) in settings.registers_under(names::SETTINGS) {
            let field = Field::from_name(name.trim_start_matches(names::SETTINGS));
            if let Some(field) = field.filter(|field| field.place() == Place::Case) {
                // Of two settings the later one holds: nobody is asked about them in a case.
                let answer = Answer::of(field, register.latest());
                if answer.value().is_some() {
                    case.settings.insert(field, answer);
                }
            }
        }
        for (name, register) in document.registers() {
            case.read_register(name, register);
        }
        case.read_rounds(document, finished(events));
        case
    }

    fn read_register(&mut self, name: &str, register: &Register) {
        let (key, text) = (name.to_owned(), register.latest());
        let texts = POLICY.conflict(name, register).unwrap_or_default();
        let texts: Vec<String> = texts.into_iter().map(str::to_owned).collect();
        let is_conflict = !texts.is_empty();
        if is_conflict {
            self.conflicts.push(Conflict { name: key.clone(), texts: texts.clone() });
        }
        let is_mark =
            name.contains("/tick/") || name.contains("/skip/") || name.starts_with("leave/");
        if is_mark {
            // What two copies ticked and unticked is not done until a person says so.
            if !is_conflict && !text.is_empty() {
                self.marks.insert(key, text.to_owned());
            }
        } else if let Some(line) = name.strip_prefix(names::EDIT) {
            if let Ok(edit) = serde_json::from_str(text) {
                self.edits.insert(line.to_owned(), edit);
            }
        } else if name.starts_with("copied/") {
            if let Ok(body) = serde_json::from_str(text) {
                self.copied.insert(key, Said::of(&body, self.playbook));
            }
        } else if let Some(field) = name.rsplit('/').next().and_then(Field::from_name) {
            let answer =
                if is_conflict { Answer::Conflicting(texts) } else { Answer::of(field, text) };
            if answer != Answer::NotStated {
                self.answers.insert(key, answer);
            }
        }
    }

    fn read_rounds(&mut self, document: &Document, finished: Map<Scope, Vec<ItemId>>) {
        for (name, register) in document.registers_under("round/") {
            let id = name.split('/').nth(1).and_then(|id| id.parse::<RoundId>().ok());
            let Some(id) = id.filter(|id| names::service(*id) == name) else { continue };
            let (own_name, portal_name) = (register.latest(), id.service.portal_name());
            if own_name.is_empty() {
                continue;
            }
            let dropped = document.text(&names::dropped(id));
            self.rounds.push(Round {
                id,
                name: if portal_name.is_empty() { own_name } else { portal_name }.to_owned(),
                dropped: (!dropped.is_empty()).then(|| dropped.to_owned()),
                finished_without: finished.get(&Scope::Round(id)).cloned(),
                added_at: register.written_at().unwrap_or_default(),
            });
        }
        sort_by_key(&mut self.rounds, |round| (round.added_at, round.id));
    }
}

/// What was finished and not opened again, each without which items. That a note was never pasted opens its
/// round again, too: what it said may not be so any more, and is to be done then.
fn finished(events: Vec<(Moment, ChangeId, Event)>) -> Map<Scope, Vec<ItemId>> {
    let mut finished = Map::new();
    let mut pasted = Map::new();
    for (_, id, event) in events {
        match event {
            Event::Pasted(note) => {
                pasted.insert(id, note.scope);
            }
            Event::Finished { scope, without } => {
                finished.insert(scope, without);
            }
            Event::Reopened { scope } => {
                finished.remove(&scope);
            }
            Event::Voided { entry } => {
                if let Some(scope) = pasted.get(&entry) {
                    finished.remove(scope);
                }
            }
            Event::DayCorrected { .. } | Event::Imported { .. } => {}
        }
    }
    finished
}
