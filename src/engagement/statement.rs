//! Statements: what each is about and which facts it asserts, whatever the language; and the form in
//! which a document holds what a note said.

use std::fmt;

use serde_json::{Value as Body, json};

use super::{Scope, Value};
use crate::document::Map;
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

    /// The form in a document.
    pub(super) fn body(&self) -> Body {
        let texts = |values: &Values| -> Body {
            values.iter().map(|(field, value)| (field.name(), value.canonical())).collect()
        };
        let says: Body =
            self.says.iter().map(|(matter, values)| (matter.to_string(), texts(values))).collect();
        let withdraws: Vec<String> = self.withdraws.iter().map(Matter::to_string).collect();
        json!({ "says": says, "withdraws": withdraws })
    }

    /// Reads that form; what this build does not know is left out.
    pub(super) fn of(body: &Body, playbook: &'static Playbook) -> Self {
        let mut said = Self::default();
        for (name, texts) in body["says"].as_object().into_iter().flatten() {
            let Some(matter) = Matter::from_name(playbook, name) else { continue };
            let mut values = Values::new();
            for (name, text) in texts.as_object().into_iter().flatten() {
                if let (Some(field), Some(text)) = (Field::from_name(name), text.as_str())
                    && let Ok(value) = Value::parse(field, text)
                {
                    values.insert(field, value);
                }
            }
            said.says.insert(matter, values);
        }
        for name in texts_in(&body["withdraws"]) {
            said.withdraws.extend(Matter::from_name(playbook, name));
        }
        said
    }
}

/// The texts of a list; none where there is no list.
pub(super) fn texts_in(list: &Body) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Body::as_str).collect()
}
