//! A case, read out of its document: every register and entry parsed once, into types.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::event::Event;
use super::names::{self, POLICY};
use super::record::{Record, Values};
use super::scope::{RoundId, Scope};
use super::standing::Standing;
use super::value::{Answer, Value};
use crate::document::{Document, Moment, Register};
use crate::playbook::{self, Field, Item, ItemId, NoteKind, Place, Playbook, Region};

/// One service's way through the process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Names it.
    pub id: RoundId,
    /// The service's name: the portal's English one, or the one that the FM gave.
    pub name: String,
    /// Why the service is no longer part of the engagement; `None` while it is.
    pub dropped: Option<String>,
    /// Whether it was finished and not opened again.
    pub is_finished: bool,
    added_at: Moment,
}

/// A register with several texts that a person has to choose among.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The register's name.
    pub name: String,
    /// The texts.
    pub texts: Vec<String>,
}

/// What an FM made of a line of a note or an e-mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// The FM's words; `None` where the line is left out.
    pub own: Option<String>,
    /// What the page said then; `None` for a line that the FM added.
    pub generated: Option<String>,
}

/// What was copied of a note: it goes on record when the note is pasted, whatever has changed since.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Copied {
    /// What it asserts: of each statement, the facts by their names.
    pub says: BTreeMap<String, BTreeMap<String, String>>,
    /// Statements that it takes back.
    #[serde(default)]
    pub withdraws: Vec<String>,
}

/// A customer's case.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// What it follows.
    pub playbook: &'static Playbook,
    /// The rounds, in the order in which their services were added.
    pub rounds: Vec<Round>,
    /// What FTOP has.
    pub record: Record,
    /// Whether it goes on.
    pub standing: Standing,
    /// What a person has to choose, in the order of the names.
    pub conflicts: Vec<Conflict>,
    /// Lines in the FM's words, by the text and the line that they are of.
    pub edits: BTreeMap<String, Edit>,
    /// When the case was put into the bin.
    pub deleted_at: Option<Moment>,
    /// When something was changed last.
    pub last_change: Option<Moment>,
    copied: BTreeMap<String, Copied>,
    left: BTreeMap<String, String>,
    answers: BTreeMap<String, Answer>,
    ticks: BTreeMap<String, String>,
    skips: BTreeMap<String, String>,
}

impl Case {
    /// Reads a document; what a field of the case leaves open, the settings may say.
    pub fn read(document: &Document, settings: &Document) -> Self {
        let id = document.text(names::PLAYBOOK);
        let playbook = playbook::find(id).unwrap_or(playbook::ALL[0]);
        let mut case = Self {
            playbook,
            rounds: Vec::new(),
            record: Record::read(document, playbook),
            standing: Standing::of(document.text(names::STANDING)),
            conflicts: Vec::new(),
            edits: BTreeMap::new(),
            deleted_at: document.deleted_at(),
            last_change: document.last_change(),
            copied: BTreeMap::new(),
            left: BTreeMap::new(),
            answers: BTreeMap::new(),
            ticks: BTreeMap::new(),
            skips: BTreeMap::new(),
        };
        for (name, register) in settings.registers_under(names::SETTINGS) {
            // Of two settings the later one holds: nobody is asked about them in a case.
            let field = Field::from_name(name.trim_start_matches(names::SETTINGS));
            let answer = field.map(|field| Answer::of(field, register.latest()));
            if let (Some(field), Some(answer @ Answer::Stated(_))) = (field, answer) {
                case.answers
                    .insert(format!("case/{}", field.name()), answer);
            }
        }
        for (name, register) in document.registers() {
            case.read_register(name, register);
        }
        case.read_rounds(document);
        case
    }

    fn read_register(&mut self, name: &str, register: &Register) {
        let conflict = POLICY.conflict(name, register);
        if let Some(texts) = &conflict {
            let texts = texts.iter().map(|text| (*text).to_owned()).collect();
            let name = name.to_owned();
            self.conflicts.push(Conflict { name, texts });
        }
        let text = register.latest();
        let last = name.rsplit('/').next().unwrap_or_default();
        let key = name.to_owned();
        if name.contains("/tick/") {
            // What two copies ticked and unticked is not done until a person says so.
            keep(&mut self.ticks, key, text.to_owned(), conflict.is_none());
        } else if name.contains("/skip/") {
            keep(&mut self.skips, key, text.to_owned(), conflict.is_none());
        } else if let Some(line) = name.strip_prefix(names::EDIT) {
            if let Ok(edit) = serde_json::from_str(text) {
                self.edits.insert(line.to_owned(), edit);
            }
        } else if name.starts_with("copied/") {
            if let Ok(copied) = serde_json::from_str(text) {
                self.copied.insert(key, copied);
            }
        } else if name.starts_with("leave/") {
            keep(&mut self.left, key, text.to_owned(), true);
        } else if let Some(field) = Field::from_name(last) {
            let answer = match conflict {
                Some(texts) => Answer::Conflicting(texts.into_iter().map(str::to_owned).collect()),
                None => Answer::of(field, text),
            };
            if answer != Answer::NotStated {
                self.answers.insert(key, answer);
            }
        }
    }

    fn read_rounds(&mut self, document: &Document) {
        for (name, register) in document.registers_under("round/") {
            let mut parts = name.split('/').skip(1);
            let id: Option<RoundId> = parts.next().and_then(|id| id.parse().ok());
            let (Some(id), Some("service"), None) = (id, parts.next(), parts.next()) else {
                continue;
            };
            let own_name = register.latest();
            if own_name.is_empty() {
                continue;
            }
            let name = match id.service.portal_name() {
                "" => own_name,
                portal_name => portal_name,
            };
            let dropped = document.text(&names::dropped(id));
            self.rounds.push(Round {
                id,
                name: name.to_owned(),
                dropped: (!dropped.is_empty()).then(|| dropped.to_owned()),
                is_finished: is_finished(document, id),
                added_at: register.written_at().unwrap_or_default(),
            });
        }
        self.rounds.sort_by_key(|round| (round.added_at, round.id));
    }

    /// The round with this id.
    pub fn round(&self, id: RoundId) -> Option<&Round> {
        self.rounds.iter().find(|round| round.id == id)
    }

    /// The rounds whose services are part of the engagement.
    pub fn kept_rounds(&self) -> impl Iterator<Item = &Round> {
        self.rounds.iter().filter(|round| round.dropped.is_none())
    }

    /// What a field holds where `scope` looks for it.
    pub fn answer(&self, scope: Scope, field: Field) -> &Answer {
        const NOT_STATED: &Answer = &Answer::NotStated;
        let name = names::field(scope, field, self.region());
        name.and_then(|name| self.answers.get(&name))
            .unwrap_or(NOT_STATED)
    }

    /// The valid value of a field.
    pub fn value(&self, scope: Scope, field: Field) -> Option<&Value> {
        self.answer(scope, field).value()
    }

    /// The text of a field; empty where there is none.
    pub fn text(&self, scope: Scope, field: Field) -> &str {
        match self.value(scope, field) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    /// The number of a field.
    pub fn number(&self, scope: Scope, field: Field) -> Option<u32> {
        match self.value(scope, field) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// The day of a field.
    pub fn day(&self, scope: Scope, field: Field) -> Option<NaiveDate> {
        match self.value(scope, field) {
            Some(Value::Day(day)) => Some(*day),
            _ => None,
        }
    }

    /// The day of a field on which something happened: today or before.
    pub fn happened(&self, scope: Scope, field: Field, today: NaiveDate) -> Option<NaiveDate> {
        self.day(scope, field).filter(|day| *day <= today)
    }

    /// The yes or no of a field.
    pub fn yes(&self, scope: Scope, field: Field) -> Option<bool> {
        match self.value(scope, field) {
            Some(Value::Yes(yes)) => Some(*yes),
            _ => None,
        }
    }

    /// The customer's region.
    pub fn region(&self) -> Option<Region> {
        match self.answers.get("case/region").and_then(Answer::value) {
            Some(Value::Region(region)) => Some(*region),
            _ => None,
        }
    }

    /// The texts of a tick: `yes`, the day that it confirms, or empty.
    pub fn tick(&self, scope: Scope, item: &Item) -> &str {
        let name = names::tick(place_of(scope, item), item.id);
        self.ticks.get(&name).map_or("", String::as_str)
    }

    /// Why an item is skipped; `None` where it is not.
    pub fn skip(&self, scope: Scope, item: ItemId) -> Option<&str> {
        let reason = self.skips.get(&names::skip(scope, item));
        reason
            .map(String::as_str)
            .filter(|reason| !reason.trim().is_empty())
    }

    /// What was copied of a note and not pasted yet.
    pub fn copied(&self, scope: Scope, note: NoteKind) -> Option<&Copied> {
        self.copied.get(&names::copied(scope, note))
    }

    /// Whether FTOP is to be left as it is, though a statement would now assert these facts; `None`
    /// for one that holds no longer.
    pub fn is_left(&self, statement: super::StatementId, now: Option<&Values>) -> bool {
        let left = self.left.get(&names::leave(statement));
        left.is_some_and(|left| *left == left_text(now))
    }

    /// The answers of one place: all that the case, a round or the hand-off holds.
    pub fn is_field_of(field: Field, scope: Scope) -> bool {
        let place = match scope {
            Scope::Case => Place::Case,
            Scope::Round(_) => Place::Round,
            Scope::HandOff => Place::HandOff,
        };
        field.place() == place
    }
}

/// Where the tick of an item stands: with the case where it is about the customer.
pub fn place_of(scope: Scope, item: &Item) -> Scope {
    if item.of_case { Scope::Case } else { scope }
}

/// For which values FTOP is left as it is.
pub(super) fn left_text(now: Option<&Values>) -> String {
    let texts = now.map(|values| values.values().map(Value::canonical).collect::<Vec<_>>());
    texts.map_or_else(|| "withdrawn".to_owned(), |texts| texts.join("\n"))
}

fn keep(map: &mut BTreeMap<String, String>, name: String, text: String, is_kept: bool) {
    if is_kept && !text.is_empty() {
        map.insert(name, text);
    } else {
        map.remove(&name);
    }
}

/// Whether the last thing that happened to the round as a whole is that it was finished.
fn is_finished(document: &Document, round: RoundId) -> bool {
    let happened = document.log().filter_map(|(id, entry)| {
        let is_finish = match Event::of(&entry.body)? {
            Event::Finished { scope } if scope == Scope::Round(round) => true,
            Event::Reopened { scope } if scope == Scope::Round(round) => false,
            _ => return None,
        };
        Some((entry.at, id, is_finish))
    });
    happened.max().is_some_and(|(.., is_finish)| is_finish)
}
