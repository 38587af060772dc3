//! What tests of documents and of storage share: a place that breaks on purpose, and short ways to
//! open, change and look.
#![allow(dead_code, reason = "each test file uses its part")]

pub mod browser;
pub mod edits;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use closeout::document::{Document, Moment, Transaction};
use closeout::storage::{DocumentId, Key, Keys, Place, Step, StorageError, Store};

/// What the place does wrong.
#[derive(Debug, Clone, Default)]
pub struct Faults {
    /// So many writes work; those after them fail with this.
    pub fails_after: Option<(usize, StorageError)>,
    /// Every call fails with this.
    pub refuses: Option<StorageError>,
    /// Keys that contain this cannot be read.
    pub unreadable: Option<&'static str>,
    /// It does not tell its keys.
    pub hides_keys: bool,
    /// So many UTF-16 code units fit in.
    pub room: Option<usize>,
    /// Writes seem to work and change nothing.
    pub loses_writes: bool,
    /// Writes seem to work and keep only half of the text.
    pub halves_writes: bool,
}

#[derive(Debug, Default)]
struct Inside {
    texts: BTreeMap<String, String>,
    mirror: BTreeMap<String, String>,
    faults: Faults,
    writes: usize,
}

/// What one page has to do with the mirror.
#[derive(Debug, Default)]
struct Page {
    /// What it has last put under each key. Any other text is another page's.
    known: BTreeMap<String, Option<String>>,
    /// What it put a text in the place of and did not know, by key.
    told: Vec<(String, String)>,
}

/// A place in memory. Copies of it are the same place, as tabs see it whose mirror is one page's.
#[derive(Debug, Clone, Default)]
pub struct Memory(Rc<RefCell<Inside>>, Rc<RefCell<Page>>);

impl Memory {
    pub fn of(texts: impl Into<BTreeMap<String, String>>) -> Self {
        let memory = Self::default();
        memory.0.borrow_mut().texts = texts.into();
        memory
    }

    /// The same place, as another page sees it.
    pub fn another_page(&self) -> Self {
        Self(self.0.clone(), Rc::default())
    }

    /// Lets the tab of this page hear what its mirror had of others.
    pub fn tell(&self, store: &mut Tab, now: Moment) {
        let told = std::mem::take(&mut self.1.borrow_mut().told);
        for (key, text) in told {
            store.on_storage_event(Some(&key), Some(&text), now);
        }
    }

    /// From now on it does this wrong.
    pub fn fault(&self, faults: Faults) {
        let mut inside = self.0.borrow_mut();
        inside.writes = 0;
        inside.faults = faults;
    }

    /// Puts a text there without anybody noticing.
    pub fn plant(&self, key: &Key, text: &str) {
        let texts = &mut self.0.borrow_mut().texts;
        texts.insert(keys().text(key), text.to_owned());
    }

    /// Takes a text away without anybody noticing.
    pub fn snatch(&self, key: &Key) -> Option<String> {
        self.0.borrow_mut().texts.remove(&keys().text(key))
    }

    pub fn clear(&self) {
        self.0.borrow_mut().texts.clear();
    }

    pub fn text(&self, key: &Key) -> Option<String> {
        self.0.borrow().texts.get(&keys().text(key)).cloned()
    }

    pub fn texts(&self) -> BTreeMap<String, String> {
        self.0.borrow().texts.clone()
    }

    pub fn mirror_texts(&self) -> BTreeMap<String, String> {
        self.0.borrow().mirror.clone()
    }

    /// The keys of this place that are there.
    pub fn names(&self) -> Vec<Key> {
        let texts = &self.0.borrow().texts;
        texts.keys().filter_map(|key| keys().parse(key)).collect()
    }

    /// How much room is taken, in UTF-16 code units.
    pub fn used(&self) -> usize {
        let texts = &self.0.borrow().texts;
        texts.iter().map(|(key, text)| units(key) + units(text)).sum()
    }

    /// How many writes were tried since the last fault was set.
    pub fn writes(&self) -> usize {
        self.0.borrow().writes
    }
}

impl Place for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        let inside = self.0.borrow();
        match (&inside.faults.refuses, inside.faults.unreadable) {
            (_, Some(part)) if key.contains(part) => Err(corrupted()),
            (Some(error), _) => Err(error.clone()),
            _ => Ok(inside.texts.get(key).cloned()),
        }
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let inside = &mut *self.0.borrow_mut();
        inside.writes += 1;
        let faults = &inside.faults;
        if let Some(error) = &faults.refuses {
            return Err(error.clone());
        }
        if let Some((count, error)) = &faults.fails_after
            && inside.writes > *count
        {
            return Err(error.clone());
        }
        if let Some(room) = faults.room {
            let others = inside.texts.iter().filter(|(other, _)| *other != key);
            let taken: usize = others.map(|(key, text)| units(key) + units(text)).sum();
            if taken + units(key) + units(text) > room {
                return Err(StorageError::Full);
            }
        }
        if faults.loses_writes {
            return Ok(());
        }
        let length = text.chars().count();
        let length = if faults.halves_writes { length / 2 } else { length };
        let text = text.chars().take(length).collect();
        inside.texts.insert(key.to_owned(), text);
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        let inside = &mut *self.0.borrow_mut();
        if let Some(error) = &inside.faults.refuses {
            return Err(error.clone());
        }
        inside.texts.remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let inside = self.0.borrow();
        match &inside.faults.refuses {
            _ if inside.faults.hides_keys => Err(corrupted()),
            Some(error) => Err(error.clone()),
            None => Ok(inside.texts.keys().cloned().collect()),
        }
    }

    fn mirror(&self, key: &str, text: Option<&str>) {
        let mirror = &mut self.0.borrow_mut().mirror;
        let text = text.map(str::to_owned);
        let there = match &text {
            Some(text) => mirror.insert(key.to_owned(), text.clone()),
            None => mirror.remove(key),
        };
        let page = &mut *self.1.borrow_mut();
        let known = page.known.insert(key.to_owned(), text.clone()).flatten();
        if there != known && there != text {
            page.told.extend(there.map(|there| (key.to_owned(), there)));
        }
    }

    fn clear_mirror(&self, prefix: &str) {
        let mirror = &mut self.0.borrow_mut().mirror;
        mirror.retain(|key, _| !key.starts_with(prefix));
    }
}

/// What Firefox says of a damaged file.
pub fn corrupted() -> StorageError {
    StorageError::Other("NS_ERROR_FILE_CORRUPTED".to_owned())
}

pub fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

pub fn keys() -> Keys {
    Keys::of_path("/x/")
}

/// A moment this many seconds into the tests.
pub fn at(seconds: i64) -> Moment {
    Moment(1_795_000_000 + seconds)
}

pub fn day(days: i64) -> Moment {
    at(days * 86_400)
}

/// A source of numbers that never gives the same one twice in a test run.
pub fn numbers() -> impl FnMut() -> u64 + 'static {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(1);
    || NEXT.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

pub type Tab = Store<Memory>;

/// Three cases, stored by a tab that is still open.
pub fn three_cases() -> (Memory, Tab, [DocumentId; 3]) {
    let memory = Memory::default();
    let mut store = open(&memory);
    let ids = [0, 1, 2].map(|number| store.create(name(&format!("Tenant {number}")), at(0)));
    (memory, store, ids)
}

/// Opens only what is asked for, as the page of one case does.
pub fn lazily(memory: &Memory) -> Tab {
    Store::open(memory.clone(), keys(), numbers(), at(0))
}

/// Opens everything that is stored, as the list of cases does.
pub fn open(memory: &Memory) -> Tab {
    open_at(memory, at(0))
}

pub fn open_at(memory: &Memory, now: Moment) -> Tab {
    let mut store = Store::open(memory.clone(), keys(), numbers(), now);
    store.read_all();
    store
}

pub fn set(register: &str, text: &str) -> Transaction {
    Transaction::default().write(register, text)
}

pub fn name(tenant: &str) -> Transaction {
    set("case/tenant", tenant)
}

pub fn tenant<P: Place>(store: &mut Store<P>, id: &DocumentId) -> String {
    let document = store.document(id);
    document.map_or_else(String::new, |document| document.text("case/tenant").to_owned())
}

/// Opens a backup file and takes everything over.
pub fn opened(store: &mut Tab, file: &str) -> Step {
    let plan = store.plan(file).unwrap();
    let (step, outcome) = store.take_over(plan, true, at(50));
    outcome.unwrap();
    step
}

/// Every case.
pub fn all(store: &Tab) -> Vec<Document> {
    store.documents().map(|(_, document)| document.as_ref().clone()).collect()
}

/// The cases in the bin, and since when each is there.
pub fn bin(store: &Tab) -> Vec<(DocumentId, Moment)> {
    let documents = store.documents();
    documents.filter_map(|(id, document)| Some((id.clone(), document.deleted_at()?))).collect()
}

/// Does random work in the cases.
pub fn worked(store: &mut Tab, edits: &[edits::Edit]) {
    let ids: Vec<_> = store.documents().map(|(id, _)| id.clone()).collect();
    for (case, act) in edits {
        if !matches!(act, edits::Act::Hear(_) | edits::Act::Undo) {
            store.commit(&ids[*case], edits::transaction(act), at(1)).unwrap();
        }
    }
}
