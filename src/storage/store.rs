//! All that one tab holds, and the one way to change it.
//!
//! A document is read when it is first asked for: the page of one case reads that case and the
//! settings, the list reads all.

use std::sync::Arc;

use super::{DocumentId, Key, Keys, Place, StorageError};
use crate::document::{Document, Map, Moment, ReplicaId, Transaction};

/// A document in memory.
#[derive(Debug, Clone, Default)]
pub(super) struct Held {
    pub document: Arc<Document>,
    /// What storage was last known to hold: a text that is known needs no reading.
    pub known: Option<String>,
    /// Whether anything is only in memory.
    pub is_unsaved: bool,
    /// A newer build wrote what is stored: it is for looking at, never merged and never written over.
    pub is_newer: bool,
}

/// What takes a change back, in however many documents.
pub type Step = Vec<(Key, Transaction)>;

/// All that one tab holds.
pub struct Store<P> {
    pub(super) place: P,
    pub(super) keys: Keys,
    pub(super) held: Map<Key, Held>,
    /// What could not be read and why; the index stands for the list of what there is.
    pub(super) unread: Map<Key, StorageError>,
    pub(super) trouble: Option<StorageError>,
    pub(super) touched: Vec<Key>,
    pub(super) reads_all: bool,
    /// Something was gone that was stored: perhaps not it alone.
    pub(super) has_gap: bool,
    pub(super) now: Moment,
    replica: Option<ReplicaId>,
    random: Box<dyn FnMut() -> u64>,
}

impl<P: Place> Store<P> {
    /// Opens what is stored at a place: the settings are read, everything else when it is asked for.
    pub fn open(place: P, keys: Keys, random: impl FnMut() -> u64 + 'static, now: Moment) -> Self {
        let mut store = Self {
            place,
            keys,
            held: Map::new(),
            unread: Map::new(),
            trouble: None,
            touched: Vec::new(),
            reads_all: false,
            has_gap: false,
            now,
            replica: None,
            random: Box::new(random),
        };
        store.read(&Key::Settings);
        store.touched.clear();
        store
    }

    /// The place whose documents these are; it begins the names of everything that belongs to it.
    pub fn place_name(&self) -> &str {
        self.keys.prefix()
    }

    /// What is set for all cases.
    pub fn settings(&self) -> Arc<Document> {
        self.held.get(&Key::Settings).map(|held| held.document.clone()).unwrap_or_default()
    }

    /// A case, read if it was not yet; [`absence`](Self::absence) says why there is none.
    pub fn document(&mut self, id: &DocumentId) -> Option<Arc<Document>> {
        let key = Key::Case(id.clone());
        self.read(&key);
        let held = self.held.get(&key).filter(|held| !held.is_sealed())?;
        Some(held.document.clone())
    }

    /// Reads every case, those in the bin included.
    pub fn read_all(&mut self) {
        for id in self.find_all() {
            self.read(&Key::Case(id));
        }
        let ids: Vec<DocumentId> = self.cases().map(|(id, _)| id.clone()).collect();
        self.change_index(&ids, &[]);
    }

    /// The cases that stand here, read or not, in the order of the index; those that it does not name come first.
    pub fn find_all(&mut self) -> Vec<DocumentId> {
        self.reads_all = true;
        match self.stored_keys() {
            Err(error) => {
                self.unread.insert(Key::Index, error);
                Vec::new()
            }
            Ok(found) => {
                self.unread.remove(&Key::Index);
                self.in_order(found)
            }
        }
    }

    /// Every case that has been read, by id.
    pub fn documents(&self) -> impl Iterator<Item = (&DocumentId, &Arc<Document>)> {
        let understood = self.cases().filter(|(_, held)| !held.is_sealed());
        understood.map(|(id, held)| (id, &held.document))
    }

    /// Cases that a newer build wrote in a form of which this one understands nothing.
    pub fn sealed(&self) -> impl Iterator<Item = &DocumentId> {
        self.cases().filter(|(_, held)| held.is_sealed()).map(|(id, _)| id)
    }

    fn cases(&self) -> impl Iterator<Item = (&DocumentId, &Held)> {
        self.held.iter().filter_map(|(key, held)| match key {
            Key::Case(id) => Some((id, held)),
            _ => None,
        })
    }

    /// Whether a newer build wrote the case: it is shown as far as it is understood and takes no
    /// change here.
    pub fn is_read_only(&self, id: &DocumentId) -> bool {
        self.is_newer(&Key::Case(id.clone()))
    }

    /// Makes a case of what it begins with, and saves it at once.
    pub fn create(&mut self, transaction: Transaction, now: Moment) -> DocumentId {
        let id = self.new_id();
        let key = Key::Case(id.clone());
        self.held.insert(key.clone(), Held::default());
        // It was just put there, so it takes changes.
        let _ = self.commit_to(&key, transaction, now);
        id
    }

    /// An id that no case has.
    pub(super) fn new_id(&mut self) -> DocumentId {
        loop {
            let id = DocumentId::of_number((self.random)());
            let key = Key::Case(id.clone());
            let is_stored = matches!(self.stored_text(&key), Ok(Some(_))) || self.is_marked(&id);
            if !is_stored && !self.held.contains_key(&key) {
                return id;
            }
        }
    }

    /// Changes a case and saves it at once; gives the inverse. `None` where it takes no change: it is not there, or a
    /// newer build wrote it. A save that fails keeps the change in memory, see [`saving`](Self::saving).
    pub fn commit(
        &mut self,
        id: &DocumentId,
        transaction: Transaction,
        now: Moment,
    ) -> Option<Transaction> {
        self.commit_to(&Key::Case(id.clone()), transaction, now)
    }

    /// The same for any document: a case, the settings or the upkeep.
    pub fn commit_to(
        &mut self,
        key: &Key,
        transaction: Transaction,
        now: Moment,
    ) -> Option<Transaction> {
        self.now = now;
        self.read(key);
        if matches!(key, Key::Settings | Key::Upkeep) {
            self.held.get_or_insert(key.clone(), Held::default());
        }
        let replica = self.replica();
        let held = self.held.get_mut(key).filter(|held| !held.is_newer)?;
        let document = Arc::make_mut(&mut held.document);
        let inverse = document.commit(transaction, replica, now);
        held.is_unsaved = true;
        self.touched.push(key.clone());
        self.save(key);
        Some(inverse)
    }

    /// Takes a step back as far as nobody has written since, and gives what does it again. It is empty
    /// where nothing was left to take back.
    pub fn take_back(&mut self, step: Step, now: Moment) -> Step {
        let mut again = Step::new();
        for (key, transaction) in step {
            let held = self.held.get(&key);
            let fitting = held.map(|held| transaction.still_fitting(&held.document));
            if let Some(fitting) = fitting.filter(|fitting| !fitting.is_empty())
                && let Some(inverse) = self.commit_to(&key, fitting, now)
            {
                again.push((key, inverse));
            }
        }
        again
    }

    /// The moment that the page remembers for its own upkeep.
    pub(super) fn remembered(&mut self, name: &str) -> Option<Moment> {
        self.read(&Key::Upkeep);
        self.held.get(&Key::Upkeep)?.document.text(name).parse().ok().map(Moment)
    }

    /// Remembers a moment for its own upkeep, or forgets it.
    pub(super) fn remember(&mut self, name: &str, moment: Option<Moment>, now: Moment) {
        let text = moment.map_or_else(String::new, |moment| moment.0.to_string());
        // A newer build's upkeep is that build's business.
        let _ = self.commit_to(&Key::Upkeep, Transaction::default().write(name, text), now);
    }

    /// Keeps the page's language where index.html finds it.
    pub fn set_language(&mut self, tag: &str) -> Result<(), StorageError> {
        self.keep(&Key::Language, tag)
    }

    /// The documents that changed or went away since this was last asked.
    pub fn take_touched(&mut self) -> Vec<Key> {
        std::mem::take(&mut self.touched)
    }

    /// The id that this sitting signs with: 48 bits are enough for any number of sittings, and short in
    /// storage.
    pub fn replica(&mut self) -> ReplicaId {
        *self.replica.get_or_insert_with(|| ReplicaId((self.random)() >> 16))
    }

    /// What is made from now on must not sign like what was removed, if that should come back.
    pub(super) fn draw_replica_anew(&mut self) {
        self.replica = None;
    }

    pub(super) fn is_newer(&self, key: &Key) -> bool {
        self.held.get(key).is_some_and(|held| held.is_newer)
    }
}

impl Held {
    /// Whether a newer build wrote it in a form of which nothing is understood.
    pub(super) fn is_sealed(&self) -> bool {
        self.is_newer && self.document.is_empty()
    }
}
