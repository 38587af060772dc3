//! Statements: what each is about and which facts it asserts, whatever the language; and the form in
//! which a document holds what a note said.

use std::fmt;

use super::{Scope, Value};
use crate::document::{Body, Map};
use crate::playbook::{Field, ItemId, Playbook, Region};

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

/// Names a statement in its case, wherever it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId {
    /// Whose.
    pub scope: Scope,
    /// What it is about.
    pub matter: Matter,
}

/// What a note asserts and takes back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// The facts of each statement that it makes.
    pub says: Map<Matter, Values>,
    /// What it takes back.
    pub withdraws: Vec<Matter>,
}

impl Said {
    /// What it is about.
    pub fn matters(&self) -> Vec<Matter> {
        self.says.keys().chain(&self.withdraws).copied().collect()
    }

    /// The form in a document: two lists of matters, and the facts of a matter as `P-I1/seats`.
    pub(super) fn body(&self) -> Body {
        let mut body = Body::new();
        body.insert("says".to_owned(), list(self.says.keys()));
        body.insert("withdraws".to_owned(), list(&self.withdraws));
        for (matter, values) in &self.says {
            for (field, value) in values {
                body.insert(format!("{matter}/{}", field.name()), value.canonical());
            }
        }
        body
    }

    /// Reads that form; what this build does not know is left out.
    pub(super) fn of(body: &Body, playbook: &'static Playbook) -> Self {
        let matter = |name: &str| Matter::from_name(playbook, name);
        let matters = |name| listed(body, name).filter_map(matter);
        let says = matters("says").map(|matter| (matter, Values::new()));
        let mut said = Self { says: says.collect(), withdraws: matters("withdraws").collect() };
        for (name, text) in body {
            if let Some((name, field)) = name.split_once('/')
                && let Some(values) = matter(name).and_then(|matter| said.says.get_mut(&matter))
                && let Some(field) = Field::from_name(field)
                && let Ok(value) = Value::parse(field, text)
            {
                values.insert(field, value);
            }
        }
        said
    }
}

/// A list of names, as a text.
pub(super) fn list<T: fmt::Display>(names: impl IntoIterator<Item = T>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| name.to_string()).collect();
    names.join(" ")
}

/// The names in a list; none where there is no list.
pub(super) fn listed<'a>(body: &'a Body, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    body.get(name).map_or("", String::as_str).split_whitespace()
}
