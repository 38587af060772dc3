//! What of the portfolio is looked at, and in which order. It stands in the address, so that it can be kept as a
//! bookmark: `#/?find=contoso&region=emea&due=late&sort=tenant`.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use super::facet::{Column, Facet};
use crate::document::Map;

/// What does not stand for itself in a part of the address; the browser encodes what else it must.
const RESERVED: &AsciiSet = &CONTROLS.add(b' ').add(b'%').add(b'&').add(b'"').add(b'<').add(b'>');

/// What is looked for, and how it is sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// What is typed into the search.
    pub find: String,
    /// By what the cases are sorted.
    pub sort: Column,
    /// Whether they are sorted the other way round.
    pub is_reversed: bool,
    filters: Map<Facet, String>,
}

impl Query {
    /// Reads the part of an address after its question mark. What it does not know it passes over.
    pub fn read(text: &str) -> Self {
        let mut query = Self::default();
        for part in text.split('&') {
            let (name, value) = part.split_once('=').unwrap_or_default();
            let value = percent_decode_str(value).decode_utf8_lossy().into_owned();
            match (name, Facet::from_name(name)) {
                ("find", _) => query.find = value,
                ("sort", _) => {
                    let column = value.strip_prefix('-');
                    query.is_reversed = column.is_some();
                    query.sort = Column::from_name(column.unwrap_or(&value)).unwrap_or_default();
                }
                (_, Some(facet)) if facet.knows(&value) => query.narrow(facet, Some(value)),
                _ => {}
            }
        }
        query
    }

    /// Writes that part; empty where everything is looked at as ever.
    pub fn address(&self) -> String {
        let sign = if self.is_reversed { "-" } else { "" };
        let sort = format!("{sign}{}", self.sort.name());
        let sort = if sort == "due" { "" } else { &sort };
        let filters = self.filters.iter().map(|(facet, value)| (facet.name(), value.as_str()));
        let parts =
            [("find", self.find.as_str())].into_iter().chain(filters).chain([("sort", sort)]);
        let parts = parts.filter(|(_, value)| !value.is_empty());
        let part = |(name, value)| format!("{name}={}", utf8_percent_encode(value, RESERVED));
        parts.map(part).collect::<Vec<_>>().join("&")
    }

    /// The value that the cases must have, if one is asked for.
    pub fn filter(&self, facet: Facet) -> Option<&str> {
        self.filters.get(&facet).map(String::as_str)
    }

    /// Asks for a value, or for any.
    pub fn narrow(&mut self, facet: Facet, value: Option<String>) {
        match value {
            Some(value) => self.filters.insert(facet, value),
            None => drop(self.filters.remove(&facet)),
        }
    }

    /// Sorts by a column; once more, the other way round.
    pub fn sort_by(&mut self, column: Column) {
        self.is_reversed = self.sort == column && !self.is_reversed;
        self.sort = column;
    }

    /// Asks for all cases, in the same order.
    pub fn widen(&mut self) {
        self.find.clear();
        self.filters = Map::new();
    }

    /// Whether some cases are left out.
    pub fn is_narrow(&self) -> bool {
        !self.find.is_empty() || !self.filters.is_empty()
    }
}
