//! Reads a case out of its document: each register and entry once.

use super::{Case, Conflict, Round};
use crate::document::{Document, Map, Register, sort_by_key};
use crate::engagement::event::Event;
use crate::engagement::names::{self, POLICY};
use crate::engagement::record::Record;
use crate::engagement::scope::{RoundId, Scope};
use crate::engagement::standing::Standing;
use crate::engagement::value::Answer;
use crate::playbook::{self, Field, ItemId, Playbook};

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
            edits: Map::new(),
            links: crate::engagement::links(settings),
            deleted_at: document.deleted_at(),
            last_change: document.last_change(),
            copied: Map::new(),
            left: Map::new(),
            answers: Map::new(),
            ticks: Map::new(),
            skips: Map::new(),
        };
        for (name, register) in settings.registers_under(names::SETTINGS) {
            // Of two settings the later one holds: nobody is asked about them in a case.
            let field = Field::from_name(name.trim_start_matches(names::SETTINGS));
            let answer = field.map(|field| Answer::of(field, register.latest()));
            if let (Some(field), Some(answer @ Answer::Stated(_))) = (field, answer) {
                case.answers.insert(format!("case/{}", field.name()), answer);
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
                finished_without: finished_without(document, id, self.playbook),
                added_at: register.written_at().unwrap_or_default(),
            });
        }
        sort_by_key(&mut self.rounds, |round| (round.added_at, round.id));
    }
}

fn keep(map: &mut Map<String, String>, name: String, text: String, is_kept: bool) {
    if is_kept && !text.is_empty() {
        map.insert(name, text);
    } else {
        map.remove(&name);
    }
}

/// If the last thing that happened to the round as a whole is that it was finished: without which items.
fn finished_without(
    document: &Document,
    round: RoundId,
    playbook: &'static Playbook,
) -> Option<Vec<ItemId>> {
    let happened = document.log().filter_map(|(id, entry)| {
        let without = match Event::of(&entry.body)? {
            Event::Finished { scope, without } if scope == Scope::Round(round) => Some(without),
            Event::Reopened { scope } if scope == Scope::Round(round) => None,
            _ => return None,
        };
        Some((entry.at, id, without))
    });
    let (.., without) = happened.max()?;
    let items = without?.into_iter().filter_map(|id| playbook.item(&id));
    Some(items.map(|item| item.id).collect())
}
