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

/// The beginning of the name under which the FM's words for a matter stand.
const OWN: &str = "own/";

/// Names a statement in its case, wherever it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId {
    /// Whose.
    pub scope: Scope,
    /// What it is about.
    pub matter: Matter,
}

/// A statement that a text makes, with the FM's words for it where it stands in such.
pub type Worded = (Matter, Option<String>);

/// What a note says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// On each matter the facts that it asserts; `None` where it takes them back.
    pub facts: Map<Matter, Option<Values>>,
    /// The FM's words for a matter, where it says it in such.
    pub own: Map<Matter, String>,
}

impl Said {
    /// The form in a document: two lists of matters, the facts of a matter as `P-I1/seats`, and the FM's words as
    /// `own/P-I1`.
    pub(super) fn body(&self) -> Body {
        let mut body = Body::new();
        let (mut says, mut withdraws) = (Vec::new(), Vec::new());
        for (matter, own) in &self.own {
            body.insert(format!("{OWN}{matter}"), own.clone());
        }
        for (matter, values) in &self.facts {
            if values.is_some() { &mut says } else { &mut withdraws }.push(matter.to_string());
            for (field, value) in values.iter().flatten() {
                body.insert(format!("{matter}/{}", field.name()), value.canonical());
            }
        }
        body.insert("says".to_owned(), says.join(" "));
        body.insert("withdraws".to_owned(), withdraws.join(" "));
        body
    }

    /// Reads that form; what this build does not know is left out.
    pub(super) fn of(body: &Body, playbook: &'static Playbook) -> Self {
        let matter = |name: &str| Matter::from_name(playbook, name);
        let mut said = Self::default();
        for (name, says) in [("withdraws", None), ("says", Some(Values::new()))] {
            said.facts.extend(listed(body, name).filter_map(matter).map(|it| (it, says.clone())));
        }
        for (name, text) in body {
            if let Some(matter) = name.strip_prefix(OWN).and_then(matter) {
                said.own.insert(matter, text.clone());
            } else if let Some((name, field)) = name.split_once('/')
                && let Some(Some(values)) = matter(name).and_then(|it| said.facts.get_mut(&it))
                && let Some(field) = Field::from_name(field)
                && let Ok(value) = Value::parse(field, text)
            {
                values.insert(field, value);
            }
        }
        said
    }
}

/// The names in a list, which has spaces between them; none where there is no list.
pub(super) fn listed<'a>(body: &'a Body, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    body.get(name).map_or("", String::as_str).split_whitespace()
}
