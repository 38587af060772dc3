//! What a column of a table holds. Its heading says it in any of the six languages, or by the name that the field
//! has in forms.

use std::sync::Arc;

use super::NoTable;
use crate::locale::{Catalogue, caseless, fold};
use crate::playbook::{Field, Place};
use crate::text::of_service;

/// The fields that a list of tenants has, in the order in which they go out.
pub const FIELDS: [Field; 12] = [
    Field::Tenant,
    Field::TenantId,
    Field::Manager,
    Field::Region,
    Field::Seats,
    Field::AccountTeamKnown,
    Field::AccountManaged,
    Field::AccountTeamContacts,
    Field::CustomerContacts,
    Field::ActiveUsers,
    Field::LynxDate,
    Field::DiscussionPlanned,
];

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// The names of the services.
    Services,
    /// A field; one of a service is that of the service of this name, or, without one, of the only one of the row.
    Field(Field, String),
}

/// What the columns hold, by their headings. One column that is none of a list of tenants is any text.
pub fn columns(
    headings: &[String],
    languages: &[Arc<Catalogue>],
) -> Result<Vec<Option<Column>>, NoTable> {
    let columns: Vec<_> =
        headings.iter().map(|heading| Column::of_heading(heading, languages)).collect();
    if matches!(columns.as_slice(), [] | [None]) { Err(NoTable::OtherKind) } else { Ok(columns) }
}

impl Column {
    /// The columns that there can be, each service's own left out.
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = FIELDS.map(|field| Self::Field(field, String::new())).into();
        all.push(Self::Services);
        all
    }

    /// Its word in forms, the same in every language.
    pub fn name(&self) -> String {
        match self {
            Self::Services => "service".to_owned(),
            Self::Field(field, service) if service.is_empty() => field.name().to_owned(),
            Self::Field(field, service) => [field.name(), ":", service].concat(),
        }
    }

    /// Its heading.
    pub fn label(&self, words: &Catalogue) -> String {
        match self {
            Self::Services => words.text("frame-services"),
            // For the FM it is the own name; in a table it is any FM's.
            Self::Field(Field::Manager, _) => words.text("mail-role"),
            Self::Field(field, service) => {
                let what = words.text(&field.label_key());
                if service.is_empty() { what } else { of_service(what, service, words) }
            }
        }
    }

    /// What a column with this heading holds; `None` for one that says nothing.
    pub fn of_heading(heading: &str, languages: &[Arc<Catalogue>]) -> Option<Self> {
        let heading = fold(heading);
        if let Some(column) = named(&heading, languages) {
            return Some(column);
        }
        let (what, service) = heading.strip_suffix(')')?.split_once('(')?;
        match named(what.trim(), languages)? {
            Self::Field(field, _) if field.place() == Place::Round => {
                Some(Self::Field(field, service.trim().to_owned()))
            }
            _ => None,
        }
    }
}

fn named(heading: &str, languages: &[Arc<Catalogue>]) -> Option<Column> {
    let heading = caseless(heading);
    let is_it = |name: &str| caseless(name) == heading;
    Column::all().into_iter().find(|column| {
        is_it(&column.name())
            || languages.iter().any(|words| {
                is_it(&column.label(words))
                    || match column {
                        Column::Services => is_it(&words.text("service")),
                        Column::Field(field, _) => is_it(&words.text(&field.label_key())),
                    }
            })
    })
}
