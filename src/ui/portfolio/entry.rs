//! The cases as plain data, in the order of the list. Reading a case is cheap beside assessing it, which
//! waits until its line is drawn.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::document::{Document, Map, sort_by};
use crate::engagement::{Case, Due, Standing, due};
use crate::locale::{Language, fold, small_letters};
use crate::storage::{DocumentId, LocalPlace, Store};
use crate::ui::prelude::*;

/// What comes next in a case, as its line says it.
pub struct Told {
    pub sign: &'static str,
    /// The word for `data-state`.
    pub state: &'static str,
    pub text: String,
}

/// A case in the list. As long as nothing was written, the day and the language are the same, so is this.
pub struct Entry {
    /// Its name in storage.
    pub id: DocumentId,
    pub case: Case,
    /// By when it has to be looked at.
    pub due: Option<Due>,
    /// Whether a newer build wrote it.
    pub is_read_only: bool,
    /// The day of all this.
    pub today: NaiveDate,
    /// What its line says, once that was asked for.
    pub told: OnceCell<Told>,
    /// Whether another case has its name.
    pub has_namesake: Cell<bool>,
    language: Language,
    document: Arc<Document>,
    name: String,
    searched: String,
}

impl Entry {
    fn new(
        session: Session,
        store: &Store<LocalPlace>,
        id: &DocumentId,
        document: &Arc<Document>,
    ) -> Self {
        let case = Case::read(document, &store.settings());
        let today = session.today.get_untracked();
        let fields = [Field::Tenant, Field::TenantId, Field::Manager];
        let mut searched = fields.map(|field| case.text(Scope::Case, field)).join(" ");
        for round in case.kept_rounds() {
            searched.push(' ');
            searched.push_str(&round.name);
        }
        Self {
            id: id.clone(),
            due: due(&case, today),
            is_read_only: store.is_read_only(id),
            today,
            told: OnceCell::new(),
            has_namesake: Cell::new(false),
            language: session.words().language(),
            document: document.clone(),
            name: small_letters(case.text(Scope::Case, Field::Tenant)),
            searched: small_letters(&fold(&searched)),
            case,
        }
    }

    pub fn is_over(&self) -> bool {
        matches!(self.case.standing, Standing::Closed { .. } | Standing::Withdrawn { .. })
    }

    /// Whether it holds all words of what was typed into the search.
    pub fn matches(&self, typed: &str) -> bool {
        let typed = small_letters(&fold(typed));
        typed.split_whitespace().all(|word| self.searched.contains(word))
    }

    /// Those due first come first.
    fn rank(&self) -> (bool, Option<NaiveDate>, &str, &DocumentId) {
        let due = self.due.map(|due| due.day);
        (due.is_none(), due, &self.name, &self.id)
    }
}

/// Every case that can be shown, by id. What has not changed since is not read again.
pub fn read(session: Session, before: &[Rc<Entry>]) -> Vec<Rc<Entry>> {
    session.revision.track();
    let now = (session.today.get(), session.language());
    session.ask(|store| {
        let mut all = Vec::new();
        for (id, document) in store.documents() {
            let at = before.binary_search_by(|entry| entry.id.cmp(id)).ok();
            let same = at.and_then(|at| before.get(at)).filter(|entry| {
                Arc::ptr_eq(&entry.document, document) && (entry.today, entry.language) == now
            });
            all.push(match same {
                Some(entry) => entry.clone(),
                None => Rc::new(Entry::new(session, store, id, document)),
            });
        }
        all
    })
}

/// The cases in the order of the list. Two of one name say what tells them apart; the others need not.
pub fn in_order(mut entries: Vec<Rc<Entry>>) -> Vec<Rc<Entry>> {
    let mut count: Map<String, usize> = Map::new();
    for entry in &entries {
        *count.get_or_insert(entry.name.clone(), 0) += 1;
    }
    for entry in &entries {
        entry.has_namesake.set(count.get(&entry.name) > Some(&1));
    }
    sort_by(&mut entries, |one, other| one.rank().cmp(&other.rank()));
    entries
}
