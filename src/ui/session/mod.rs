//! What one tab holds: the store, the languages, the day, undo. Everything is changed here, and
//! regions are told by [`Session::current`] and [`Session::revision`].

mod edges;
mod keeping;
mod languages;
mod undo;

use std::cell::{RefCell, RefMut};
use std::sync::Arc;

use chrono::NaiveDate;

use crate::browser::persistence::Persistence;
use crate::browser::{address, clock};
use crate::document::{Document, Moment, Transaction};
use crate::engagement::command::About;
use crate::engagement::{
    Assessment, Case, Command, Label, Planned, Refusal, Scope, Situation, Standing, assess, set,
    set_link,
};
use crate::locale::{Arguments, Catalogue, fold};
use crate::playbook::{Field, web_address};
use crate::storage::folder::Folder;
use crate::storage::{DocumentId, Key, LocalPlace, Saving, Step, Store, local};
use crate::text::Writer;
use crate::ui::components::Watched;
use crate::ui::route::Route;

pub use languages::{t, tw, words};

/// A case as it is now, and what follows from it.
#[derive(Debug)]
pub struct Current {
    pub id: DocumentId,
    /// The document it was read from.
    pub document: Arc<Document>,
    pub case: Case,
    pub assessment: Assessment,
    /// Whether a newer build wrote it.
    pub is_read_only: bool,
}

impl Current {
    /// What writes the case's texts in a language.
    pub fn writer<'a>(&'a self, scope: Scope, catalogue: &'a Catalogue) -> Writer<'a> {
        Writer { scope, case: &self.case, assessment: &self.assessment, catalogue }
    }

    /// What most sentences of a scope name.
    pub fn arguments(&self, scope: Scope) -> Arguments {
        self.writer(scope, &words()).arguments()
    }

    /// Whether the case is active, and this build may write it.
    pub fn is_active(&self) -> bool {
        self.case.standing == Standing::Active && !self.is_read_only
    }
}

/// Changes, the last one on top, each with what takes it back.
pub type Steps = Vec<(Label, Step)>;

/// What one tab holds beside the store.
#[derive(Default)]
pub struct Session {
    spoken: Watched<Arc<Catalogue>>,
    written: Watched<Vec<Arc<Catalogue>>>,
    /// What can be taken back, and what can be done again.
    pub done: Watched<Steps>,
    pub undone: Watched<Steps>,
    /// Grows with every change, whoever made it.
    pub revision: Watched<u32>,
    /// The day at the FM's desk.
    pub today: Watched<NaiveDate>,
    pub route: Watched<Route>,
    /// Whether what the page shows is kept.
    pub saving: Watched<Saving>,
    /// Whether the browser promised to keep what is stored.
    pub persistence: Watched<Persistence>,
    pub folder: Watched<Folder>,
    /// Whether the file could not be written there.
    pub has_folder_failed: Watched<bool>,
    is_folder_waiting: Watched<bool>,
    /// Whether a new release waits for the user's word.
    pub update_waits: Watched<bool>,
    /// Whether the words of a language could not be had: offline, or the site has another release by now.
    pub is_part_missing: Watched<bool>,
    /// Whether the page is being printed: then what paper shows is drawn.
    pub is_printing: Watched<bool>,
}

// Both stand as long as the page.
thread_local! {
    static STORE: &'static RefCell<Store<LocalPlace>> = Box::leak(Box::new(RefCell::new(Store::open(
        LocalPlace,
        local::keys_of_this_page(),
        clock::random,
        clock::now(),
    ))));
    static SESSION: &'static Session = Box::leak(Box::default());
}

#[inline(never)]
fn store() -> RefMut<'static, Store<LocalPlace>> {
    STORE.with(|store| *store).borrow_mut()
}

/// The session, from wherever a view is built: there is one, so it takes no room in the handlers that ask for it.
#[inline(never)]
pub fn session() -> &'static Session {
    SESSION.with(|session| *session)
}

impl Session {
    /// Begins, before anything is drawn.
    pub fn begin(&self, words: Catalogue) {
        self.spoken.set(Arc::new(words));
        self.today.set(clock::today());
        self.route.set(Route::of(&address::hash()));
        self.saving.set(self.ask(|store| store.saving()));
    }

    /// Whether the store is at work. Firefox tells a page that its tab is put away even then.
    fn is_busy(&self) -> bool {
        STORE.with(|store| store.try_borrow_mut().is_err())
    }

    pub fn ask<T>(&self, question: impl FnOnce(&mut Store<LocalPlace>) -> T) -> T {
        question(&mut store())
    }

    /// Lets the store do something that may change documents, and draws what has changed.
    pub fn act<T>(&'static self, action: impl FnOnce(&mut Store<LocalPlace>, Moment) -> T) -> T {
        let done = self.ask(|store| action(store, clock::now()));
        self.announce();
        done
    }

    /// Tells every region that something may have changed.
    fn announce(&'static self) {
        let (touched, saving) = self.ask(|store| (store.take_touched(), store.saving()));
        if self.saving.get_untracked() != saving {
            self.saving.set(saving);
        }
        if !touched.is_empty() {
            self.revision.update(|revision| *revision += 1);
        }
        if touched.iter().any(|key| *key != Key::Upkeep) {
            self.write_to_folder_soon();
        }
    }

    /// A case as it is now; `None` where there is none.
    pub fn current(&self, id: &DocumentId) -> Option<Arc<Current>> {
        let today = self.today.get_untracked();
        self.ask(|store| {
            let document = store.document(id)?;
            let case = Case::read(&document, &store.settings());
            let assessment = assess(&case, today);
            Some(Arc::new(Current {
                id: id.clone(),
                is_read_only: store.is_read_only(id),
                document,
                case,
                assessment,
            }))
        })
    }

    /// Carries out a command on a case as it stands.
    ///
    /// # Errors
    /// Why nothing has changed; without a reason where the case takes no change.
    pub fn run(
        &'static self,
        current: &Current,
        command: Command<'_>,
    ) -> Result<(), Option<Refusal>> {
        let change = self.plan(current, command).map_err(Some)?;
        let key = Key::Case(current.id.clone());
        self.commit(key, change.transaction, change.label).ok_or(None)
    }

    /// What a command would change in a case.
    ///
    /// # Errors
    /// Why it can't be done.
    pub fn plan(&self, current: &Current, command: Command<'_>) -> Planned {
        command(&Situation {
            document: &current.document,
            case: &current.case,
            assessment: &current.assessment,
            replica: self.ask(Store::replica),
            today: self.today.get_untracked(),
        })
    }

    /// Changes several cases, which is taken back in one step; says how many took it.
    pub fn change_all(
        &'static self,
        ids: &[DocumentId],
        label: Label,
        plan: &dyn Fn(&Current) -> Option<Transaction>,
    ) -> usize {
        let mut step = Step::new();
        for id in ids {
            let change = self.current(id).and_then(|current| plan(&current));
            let commit = |change| self.ask(|store| store.commit(id, change, clock::now()));
            if let Some(inverse) = change.and_then(commit) {
                step.push((Key::Case(id.clone()), inverse));
            }
        }
        let count = step.len();
        if count > 0 {
            self.remember(label, step);
        }
        self.announce();
        count
    }

    /// Changes a document; `None` where it takes no change. What adds to the log is not taken back by undo.
    fn commit(&'static self, key: Key, change: Transaction, label: Label) -> Option<()> {
        let is_undoable = change.entries.is_empty();
        let inverse = self.act(|store, now| store.commit_to(&key, change, now))?;
        if is_undoable {
            self.remember(label, vec![(key, inverse)]);
        }
        Some(())
    }

    /// Makes a case and goes to it.
    pub fn create(&'static self, transaction: Transaction) {
        let id = self.act(|store, now| store.create(transaction, now));
        self.persist(true);
        self.go(&Route::Case(id, None));
    }

    /// Puts a case into the bin, or takes it out.
    pub fn delete(&'static self, id: &DocumentId, is_deleted: bool) {
        let deletion = Document::deletion(is_deleted.then(clock::now));
        let what = if is_deleted { "delete" } else { "restore" };
        // A case of a newer build stays where it is: the page shows it as read-only.
        self.commit(Key::Case(id.clone()), deletion, Label { what, about: About::Case });
    }

    /// Sets a fact for all cases.
    pub fn set(&'static self, field: Field, text: &str) {
        let label = Label { what: "state", about: About::Field(field) };
        self.commit(Key::Settings, set(field, text), label);
    }

    /// Sets the address of one of the playbook's links, for all cases.
    pub fn set_link(&'static self, id: &'static str, address: &str) {
        let label = Label { what: "state", about: About::Link(id) };
        self.commit(Key::Settings, set_link(id, &web_address(&fold(address))), label);
    }

    /// Goes to another part of the page.
    pub fn go(&self, route: &Route) {
        // At once, and not when the browser tells of it: what is drawn by then can take the focus.
        self.route.set(route.clone());
        address::go_to(&route.hash());
    }
}
