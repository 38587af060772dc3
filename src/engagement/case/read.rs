//! Reads a case out of its document: each register and entry once.

use super::{Case, Round};
use crate::document::{Document, Map, Register, sort_by_key};
use crate::engagement::{Answer, Event, Name, Record, RoundId, Said, Scope, Standing, Value};
use crate::engagement::{names, settings};
use crate::playbook::{self, Playbook};

impl Case {
    /// Reads a document by its playbook; what a field of the case leaves open, the settings may say.
    pub fn read(document: &Document, set: &Document) -> Self {
        let id = document.text(&Name::Playbook.to_string());
        Self::read_by(playbook::find(id).unwrap_or(playbook::ALL[0]), document, set)
    }

    /// Reads a document by this playbook.
    pub fn read_by(playbook: &'static Playbook, document: &Document, set: &Document) -> Self {
        let mut events = Vec::new();
        for (id, entry) in document.log() {
            events.extend(Event::of(&entry.body, playbook).map(|event| (entry.at, id, event)));
        }
        sort_by_key(&mut events, |(at, id, _)| (*at, *id));
        let (record, others) = Record::of(events);
        let mut case = Self {
            playbook,
            rounds: Vec::new(),
            record,
            standing: Standing::Active,
            conflicts: Map::new(),
            edits: Map::new(),
            links: settings::links(set),
            copied: Map::new(),
            answers: Map::new(),
            settings: settings::fields(set),
        };
        for (name, register) in document.registers() {
            case.read_register(name, register);
        }
        for round in &mut case.rounds {
            let dropped = document.text(&Name::Dropped(round.id).to_string());
            round.dropped = Some(dropped.to_owned()).filter(|reason| !reason.is_empty());
        }
        for event in others {
            case.finish(event);
        }
        sort_by_key(&mut case.rounds, |round| (round.added_at, round.id));
        case
    }

    fn read_register(&mut self, name: &str, register: &Register) {
        let text = register.latest();
        let is_asked = !names::LATER_HOLDS.iter().any(|start| name.starts_with(start));
        let texts = register.texts();
        let is_conflict = is_asked && texts.len() > 1;
        if is_conflict {
            let texts = texts.into_iter().map(str::to_owned).collect();
            self.conflicts.insert(name.to_owned(), texts);
        }
        if let Some(line) = name.strip_prefix(names::EDIT) {
            self.edits.extend(serde_json::from_str(text).ok().map(|edit| (line.to_owned(), edit)));
        }
        let Some(name) = Name::of(name, self.playbook) else { return };
        match name {
            Name::Standing => self.standing = Standing::of(text),
            Name::Field(_, field) | Name::FieldFor(_, field) => {
                let answer =
                    if is_conflict { Answer::Conflicting } else { Answer::of(field, text) };
                if answer != Answer::NotStated {
                    self.answers.insert(name, answer);
                }
            }
            // What two copies ticked and unticked is not done until a person says so.
            Name::Tick(..) | Name::Skip(..) | Name::Leave(_) if !is_conflict => {
                self.answers.insert(name, Answer::Stated(Value::Text(text.to_owned())));
            }
            Name::Copied(..) => {
                let said = serde_json::from_str(text).map(|body| Said::of(&body, self.playbook));
                self.copied.extend(said.ok().map(|said| (name, said)));
            }
            Name::Service(id) if !text.is_empty() => {
                self.rounds.push(Round::of(id, text, register));
            }
            _ => {}
        }
    }

    /// Takes in what was finished and not opened again. That a note was never pasted opens its round again, too: what
    /// it said may not be so any more, and is to be done then.
    fn finish(&mut self, event: Event) {
        let (scope, finished_without) = match event {
            Event::Finished { scope, without } => (Some(scope), Some(without)),
            Event::Reopened { scope } => (Some(scope), None),
            Event::Voided { entry } => {
                (self.record.entry(entry).map(|voided| voided.pasted.scope), None)
            }
            Event::Pasted(_) | Event::DayCorrected { .. } => return,
        };
        let id = scope.and_then(Scope::round);
        if let Some(round) = self.rounds.iter_mut().find(|round| Some(round.id) == id) {
            round.finished_without = finished_without;
        }
    }
}

impl Round {
    /// The round that a register adds, before anything is known of it.
    fn of(id: RoundId, own_name: &str, register: &Register) -> Self {
        let portal_name = id.service.portal_name();
        Self {
            id,
            name: if portal_name.is_empty() { own_name } else { portal_name }.to_owned(),
            dropped: None,
            finished_without: None,
            added_at: register.written_at().unwrap_or_default(),
        }
    }
}
