//! The cases as plain data, in the order of the list. Reading a case is cheap beside assessing it, which
//! waits until its line is drawn.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::document::{Document, Moment};
use crate::engagement::{Case, Due, Scope, Standing, due};
use crate::locale::{fold, small_letters};
use crate::playbook::Field;
use crate::storage::DocumentId;
use crate::text::value_text;
use crate::ui::session::Session;

/// What the list knows of a case.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its name in storage.
    pub id: DocumentId,
    /// What it is called; empty where nobody has said.
    pub tenant: String,
    /// Its services.
    pub services: Vec<String>,
    /// What tells it apart from another of its name: the tenant's id, or the region.
    pub apart: Option<String>,
    /// By when it has to be looked at.
    pub due: Option<Due>,
    /// Whether it goes on.
    pub standing: Standing,
    /// When it was put into the bin.
    pub deleted_at: Option<Moment>,
    /// Whether a newer build wrote it.
    pub is_read_only: bool,
    /// The day of all this.
    pub today: NaiveDate,
    document: Arc<Document>,
    tells_apart: String,
    searched: String,
}

/// As long as nothing was written and the day is the same, so is the line.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Entry {
    /// Names the line as it is: drawn again it is another one.
    pub fn key(&self) -> (DocumentId, usize, NaiveDate, bool) {
        let version = Arc::as_ptr(&self.document) as usize;
        (self.id.clone(), version, self.today, self.apart.is_some())
    }

    /// Whether it is over.
    pub fn is_over(&self) -> bool {
        matches!(self.standing, Standing::Closed { .. } | Standing::Withdrawn { .. })
    }

    /// Whether it holds all words of what was typed into the search.
    pub fn matches(&self, typed: &str) -> bool {
        let typed = small_letters(&fold(typed));
        typed.split_whitespace().all(|word| self.searched.contains(word))
    }

    fn new(session: Session, id: &DocumentId, document: Arc<Document>, known: &Known) -> Self {
        let case = Case::read(&document, &known.settings);
        let text = |field| case.text(Scope::Case, field);
        let services = case.kept_rounds().map(|round| round.name.clone());
        let services: Vec<String> = services.collect();
        let searched =
            [text(Field::Tenant), text(Field::TenantId), text(Field::Manager), &services.join(" ")];
        let region = case.value(Scope::Case, Field::Region);
        let region = region.map(|region| value_text(region, &session.words()));
        Self {
            id: id.clone(),
            tenant: text(Field::Tenant).to_owned(),
            apart: None,
            tells_apart: match text(Field::TenantId) {
                "" => region.unwrap_or_default(),
                tenant_id => tenant_id.to_owned(),
            },
            due: due(&case, known.today),
            standing: case.standing.clone(),
            deleted_at: case.deleted_at,
            is_read_only: known.read_only.contains(id),
            today: known.today,
            searched: small_letters(&fold(&searched.join(" "))),
            services,
            document,
        }
    }
}

/// What holds for all cases.
struct Known {
    settings: Arc<Document>,
    read_only: Vec<DocumentId>,
    today: NaiveDate,
}

/// Every case that can be shown, those due first coming first. What has not changed since is not read
/// again.
pub fn entries(session: Session, before: Option<&Vec<Entry>>) -> Vec<Entry> {
    let before: BTreeMap<&DocumentId, &Entry> =
        before.into_iter().flatten().map(|entry| (&entry.id, entry)).collect();
    let today = session.today.get();
    let read = session.ask(|store| {
        let documents = store.documents();
        let documents: Vec<_> = documents.map(|(id, it)| (id.clone(), it.clone())).collect();
        let ids = documents.iter().map(|(id, _)| id);
        let read_only = ids.filter(|id| store.is_read_only(id)).cloned().collect();
        let settings = store.settings();
        let known = Known { settings, read_only, today };
        (documents, known)
    });
    let Some((documents, known)) = read else {
        return Vec::new();
    };
    let entry = |(id, document): (DocumentId, Arc<Document>)| match before.get(&id) {
        Some(entry) if Arc::ptr_eq(&entry.document, &document) && entry.today == today => {
            (*entry).clone()
        }
        _ => Entry::new(session, &id, document, &known),
    };
    let mut entries: Vec<Entry> = documents.into_iter().map(entry).collect();
    entries.sort_by_cached_key(|entry| {
        let due = entry.due.map(|due| due.day);
        (due.is_none(), due, small_letters(&entry.tenant), entry.id.clone())
    });
    keep_apart(&mut entries);
    entries
}

/// Two of one name say what tells them apart; the others need not.
fn keep_apart(entries: &mut [Entry]) {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for entry in entries.iter() {
        *count.entry(small_letters(&entry.tenant)).or_default() += 1;
    }
    for entry in entries {
        let has_twin = count.get(&small_letters(&entry.tenant)) > Some(&1);
        entry.apart = has_twin.then(|| entry.tells_apart.clone()).filter(|text| !text.is_empty());
    }
}
