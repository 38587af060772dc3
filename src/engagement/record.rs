//! What FTOP has: the statements of the notes that were pasted, each with where it stands.

use std::fmt;

use chrono::NaiveDate;

use super::event::{Event, Pasted};
use super::scope::Scope;
use super::value::Value;
use crate::document::{ChangeId, Document, Map, Moment, sort_by_key};
use crate::playbook::{Field, ItemId, NoteKind, Playbook, Region};

/// The facts that a statement asserts.
pub type Values = Map<Field, Value>;

/// What a statement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    /// An item of the playbook.
    Item(ItemId),
    /// An item that holds for one region only: the request for its queue.
    ItemFor(ItemId, Region),
    /// That an item is skipped.
    Skip(ItemId),
}

impl Matter {
    /// The item.
    pub fn item(self) -> ItemId {
        match self {
            Self::Item(item) | Self::ItemFor(item, _) | Self::Skip(item) => item,
        }
    }

    /// The matter with this name in a playbook.
    pub fn from_name(playbook: &'static Playbook, name: &str) -> Option<Self> {
        let item = |id: &str| playbook.item(id).map(|item| item.id);
        match name.split_once(':') {
            None => item(name).map(Self::Item),
            Some(("skip", id)) => item(id).map(Self::Skip),
            Some((id, region)) => Some(Self::ItemFor(item(id)?, Region::from_name(region)?)),
        }
    }
}

impl fmt::Display for Matter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Item(item) => formatter.write_str(item.0),
            Self::ItemFor(item, region) => write!(formatter, "{}:{}", item.0, region.name()),
            Self::Skip(item) => write!(formatter, "skip:{}", item.0),
        }
    }
}

/// Names a statement in its case, whatever the language and wherever it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId {
    /// Whose.
    pub scope: Scope,
    /// What it is about.
    pub matter: Matter,
}

/// A note that is in FTOP, or was entered as such and voided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordEntry {
    /// The entry.
    pub id: ChangeId,
    /// When it was entered.
    pub at: Moment,
    /// Which note.
    pub note: NoteKind,
    /// Whose.
    pub scope: Scope,
    /// The day on which it was pasted.
    pub day: NaiveDate,
    /// What it asserts.
    pub says: Map<Matter, Values>,
    /// What it takes back.
    pub withdraws: Vec<Matter>,
    /// Whether it was in FTOP before this page was used.
    pub found: bool,
    /// Whether it was voided: it never happened.
    pub is_voided: bool,
    over: Map<Matter, Vec<ChangeId>>,
}

/// Everything that was pasted, in the order of the days and then of the entries.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record(Vec<RecordEntry>);

/// What FTOP says on a matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnRecord<'a> {
    /// The entry that says it.
    pub entry: &'a RecordEntry,
    /// What it says; `None` where the entry takes back what was said before.
    pub says: Option<&'a Values>,
}

impl Record {
    /// Every entry, voided ones included.
    pub fn entries(&self) -> &[RecordEntry] {
        &self.0
    }

    /// The entry with this id.
    pub fn entry(&self, id: ChangeId) -> Option<&RecordEntry> {
        self.0.iter().find(|entry| entry.id == id)
    }

    /// What FTOP says last on a statement's matter. Of two entries the later is the one that knew
    /// of the other; then the one pasted on the later day, then by id.
    pub fn latest(&self, statement: StatementId) -> Option<OnRecord<'_>> {
        let standing = self.standing(statement).into_iter();
        standing.max_by_key(|one| (one.entry.day, one.entry.id))
    }

    /// Everything that FTOP says on a statement's matter and no later entry has taken the place of.
    pub fn standing(&self, statement: StatementId) -> Vec<OnRecord<'_>> {
        let on_it = self.0.iter().filter_map(|entry| entry.on(statement));
        let candidates: Vec<OnRecord<'_>> = on_it.collect();
        let mut replaced: Vec<ChangeId> = Vec::new();
        let mut to_follow: Vec<ChangeId> = candidates.iter().map(|one| one.entry.id).collect();
        while let Some(id) = to_follow.pop() {
            // Through a voided entry too: who knew of it knew of what it took the place of.
            let over = self.entry(id).and_then(|e| e.over.get(&statement.matter));
            for earlier in over.into_iter().flatten() {
                if !replaced.contains(earlier) {
                    replaced.push(*earlier);
                    to_follow.push(*earlier);
                }
            }
        }
        let mut standing = candidates;
        standing.retain(|one| !replaced.contains(&one.entry.id));
        standing
    }

    /// Every statement that some entry is about.
    pub fn statements(&self) -> impl Iterator<Item = StatementId> {
        let of_entry = |entry: &RecordEntry| {
            let scope = entry.scope;
            let matters = entry.says.keys().chain(&entry.withdraws).copied();
            let ids = matters.map(move |matter| StatementId { scope, matter });
            ids.collect::<Vec<_>>()
        };
        self.0.iter().filter(|entry| !entry.is_voided).flat_map(of_entry)
    }

    /// Reads the log. What a newer build entered is left out.
    pub(super) fn read(document: &Document, playbook: &'static Playbook) -> Self {
        let events: Vec<_> = document
            .log()
            .filter_map(|(id, entry)| Some((id, entry.at, Event::of(&entry.body)?)))
            .collect();
        let mut entries: Vec<RecordEntry> = events
            .iter()
            .filter_map(|(id, at, event)| match event {
                Event::Pasted(pasted) => Some(RecordEntry::of(*id, *at, pasted, playbook)),
                _ => None,
            })
            .collect();
        let mut by_time: Vec<_> = events.iter().collect();
        sort_by_key(&mut by_time, |(id, at, _)| (*at, *id));
        for (.., event) in by_time {
            match event {
                Event::Voided { entry } => {
                    if let Some(found) = find(&mut entries, entry) {
                        found.is_voided = true;
                    }
                }
                Event::DayCorrected { entry, day } => {
                    if let Some(found) = find(&mut entries, entry) {
                        found.day = *day;
                    }
                }
                _ => {}
            }
        }
        sort_by_key(&mut entries, |entry| (entry.day, entry.at, entry.id));
        Self(entries)
    }
}

fn find<'a>(entries: &'a mut [RecordEntry], id: &str) -> Option<&'a mut RecordEntry> {
    let id: ChangeId = id.parse().ok()?;
    entries.iter_mut().find(|entry| entry.id == id)
}

impl RecordEntry {
    fn of(id: ChangeId, at: Moment, pasted: &Pasted, playbook: &'static Playbook) -> Self {
        let matter = |name: &String| Matter::from_name(playbook, name);
        let says = pasted
            .says
            .iter()
            .filter_map(|(name, values)| Some((matter(name)?, parse_values(values))));
        let over = pasted.over.iter().filter_map(|(name, entries)| {
            let ids = entries.iter().filter_map(|id| id.parse().ok());
            Some((matter(name)?, ids.collect()))
        });
        Self {
            id,
            at,
            note: pasted.note,
            scope: pasted.scope,
            day: pasted.day,
            says: says.collect(),
            withdraws: pasted.withdraws.iter().filter_map(matter).collect(),
            found: pasted.found,
            is_voided: false,
            over: over.collect(),
        }
    }

    fn on(&self, statement: StatementId) -> Option<OnRecord<'_>> {
        if self.is_voided || self.scope != statement.scope {
            return None;
        }
        let says = self.says.get(&statement.matter);
        let is_about_it = says.is_some() || self.withdraws.contains(&statement.matter);
        is_about_it.then_some(OnRecord { entry: self, says })
    }
}

/// The facts of a statement, by their names, for a document.
pub fn stored_values(values: &Values) -> Map<String, String> {
    values.iter().map(|(field, value)| (field.name().to_owned(), value.canonical())).collect()
}

/// Reads them; what this build does not know is left out.
pub(super) fn parse_values(stored: &Map<String, String>) -> Values {
    let known = stored.iter().filter_map(|(name, text)| {
        let field = Field::from_name(name)?;
        Some((field, Value::parse(field, text).ok()?))
    });
    known.collect()
}
