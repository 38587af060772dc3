//! A browser with several tabs, each with its own view of localStorage that lags behind the others'.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use closeout::document::{Document, Transaction};
use closeout::storage::{DocumentId, Key, Place, StorageError, Store};

use super::edits::{Act, REPLICAS as TABS, transaction};
use super::{at, keys, name, numbers};

/// A write on its way.
#[derive(Debug, Clone)]
struct Write {
    from: usize,
    key: String,
    text: Option<String>,
}

/// What a tab sees of storage, and what it wrote that has not arrived yet.
#[derive(Debug, Default)]
struct View {
    texts: BTreeMap<String, String>,
    outgoing: VecDeque<Write>,
    /// So many own writes of a key are under way: until they are confirmed, older ones of others do
    /// not show.
    pending: BTreeMap<String, usize>,
}

/// One tab's localStorage.
#[derive(Debug, Clone)]
pub struct TabPlace {
    tab: usize,
    view: Rc<RefCell<View>>,
}

impl Place for TabPlace {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.view.borrow().texts.get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.write(key, Some(text));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.write(key, None);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.view.borrow().texts.keys().cloned().collect())
    }
}

impl TabPlace {
    fn write(&self, key: &str, text: Option<&str>) {
        let view = &mut *self.view.borrow_mut();
        // A write that changes nothing is not told to anybody.
        if view.texts.get(key).map(String::as_str) == text {
            return;
        }
        put(&mut view.texts, key, text);
        *view.pending.entry(key.to_owned()).or_default() += 1;
        view.outgoing.push_back(Write {
            from: self.tab,
            key: key.to_owned(),
            text: text.map(str::to_owned),
        });
    }
}

fn put(texts: &mut BTreeMap<String, String>, key: &str, text: Option<&str>) {
    match text {
        Some(text) => texts.insert(key.to_owned(), text.to_owned()),
        None => texts.remove(key),
    };
}

pub struct Tab {
    place: TabPlace,
    pub store: Store<TabPlace>,
    incoming: VecDeque<Write>,
    undo: Transaction,
    pub is_open: bool,
}

/// The browser: what is really stored, and the tabs.
pub struct Browser {
    stored: BTreeMap<String, String>,
    /// All that was ever stored of the case, though it may have been overwritten since.
    pub arrived: Vec<Document>,
    pub tabs: Vec<Tab>,
    pub id: DocumentId,
}

/// Something that happens to the browser.
#[derive(Debug, Clone)]
pub enum Turn {
    Work(usize, Act),
    /// A tab's oldest write arrives in storage and is sent on to the others.
    Arrive(usize),
    /// A tab hears of the oldest write of others.
    Hear(usize),
    /// A tab takes a look by itself, as after a sleep.
    Look(usize),
    /// A tab is closed; its writes still arrive.
    Close(usize),
    /// A tab is killed; what has not arrived is lost.
    Kill(usize),
    Purge(usize),
}

impl Browser {
    pub fn open() -> Self {
        let mut browser = Self {
            stored: BTreeMap::new(),
            arrived: Vec::new(),
            tabs: Vec::new(),
            id: DocumentId::of_number(0),
        };
        browser.open_tab();
        browser.id = browser.tabs[0].store.create(name("Contoso"), at(0));
        browser.arrive_all(0);
        for _ in 1..TABS {
            browser.open_tab();
        }
        browser
    }

    fn open_tab(&mut self) {
        let view = View { texts: self.stored.clone(), ..View::default() };
        let place = TabPlace { tab: self.tabs.len(), view: Rc::new(RefCell::new(view)) };
        let mut store = Store::open(place.clone(), keys(), numbers(), at(1));
        store.read_all();
        self.tabs.push(Tab {
            place,
            store,
            incoming: VecDeque::new(),
            undo: Transaction::default(),
            is_open: true,
        });
    }

    pub fn turn(&mut self, number: usize, turn: &Turn) {
        let is_open = |tab: usize| self.tabs[tab].is_open;
        let is_last = self.tabs.iter().filter(|tab| tab.is_open).count() == 1;
        match turn {
            Turn::Work(tab, act) if is_open(*tab) => self.work(number, *tab, act),
            Turn::Arrive(tab) => self.arrive(*tab),
            Turn::Hear(tab) => self.hear(*tab),
            Turn::Look(tab) if is_open(*tab) => self.tabs[*tab].store.settle_all(at(2)),
            Turn::Close(tab) if !is_last => {
                self.tabs[*tab].is_open = false;
                self.arrive_all(*tab);
            }
            Turn::Kill(tab) if !is_last => {
                self.tabs[*tab].is_open = false;
                self.tabs[*tab].place.view.borrow_mut().outgoing.clear();
            }
            Turn::Purge(tab) if is_open(*tab) => {
                self.tabs[*tab].store.purge(&self.id, at(3)).expect("purged");
            }
            _ => {}
        }
    }

    fn work(&mut self, number: usize, tab: usize, act: &Act) {
        let tab = &mut self.tabs[tab];
        let Some(document) = tab.store.document(&self.id) else {
            return;
        };
        let transaction = match act {
            Act::Undo => std::mem::take(&mut tab.undo).still_fitting(&document),
            act => transaction(act),
        };
        if !transaction.is_empty() {
            let now = at(10 + number as i64);
            tab.undo = tab.store.commit(&self.id, transaction, now).expect("it is there");
        }
    }

    fn arrive(&mut self, tab: usize) {
        let write = self.tabs[tab].place.view.borrow_mut().outgoing.pop_front();
        let Some(write) = write else { return };
        if write.key == keys().text(&Key::Case(self.id.clone())) {
            let text = write.text.iter();
            let read = text.map(|text| Document::decode(text).expect("what is stored can be read"));
            self.arrived.extend(read);
        }
        put(&mut self.stored, &write.key, write.text.as_deref());
        for tab in &mut self.tabs {
            tab.incoming.push_back(write.clone());
        }
    }

    fn arrive_all(&mut self, tab: usize) {
        while !self.tabs[tab].place.view.borrow().outgoing.is_empty() {
            self.arrive(tab);
        }
    }

    fn hear(&mut self, number: usize) {
        let tab = &mut self.tabs[number];
        let Some(write) = tab.incoming.pop_front() else {
            return;
        };
        if !tab.is_open {
            return;
        }
        {
            let view = &mut *tab.place.view.borrow_mut();
            let pending = view.pending.entry(write.key.clone()).or_default();
            if write.from == number {
                *pending = pending.saturating_sub(1);
                return;
            }
            if *pending == 0 {
                put(&mut view.texts, &write.key, write.text.as_deref());
            }
        }
        let text = write.text.as_deref();
        tab.store.on_storage_event(Some(&write.key), text, at(4));
    }

    /// Lets everything arrive and be heard.
    pub fn come_to_rest(&mut self) {
        for _round in 0..200 {
            let is_quiet = |tab: &Tab| {
                let has_sent = tab.place.view.borrow().outgoing.is_empty();
                has_sent && (!tab.is_open || tab.incoming.is_empty())
            };
            if self.tabs.iter().all(is_quiet) {
                return;
            }
            for tab in 0..self.tabs.len() {
                self.arrive_all(tab);
            }
            for tab in 0..self.tabs.len() {
                while !self.tabs[tab].incoming.is_empty() {
                    self.hear(tab);
                }
            }
        }
        panic!("tabs write against each other for ever");
    }

    pub fn stored_case(&self) -> Option<Document> {
        let text = self.stored.get(&keys().text(&Key::Case(self.id.clone())))?;
        Some(Document::decode(text).expect("what is stored can be read"))
    }
}
