//! A browser with several tabs, each with its own view of localStorage that lags behind the others'.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use closeout::engagement::{Case, CaseId};
use closeout::store::keys::{Key, Keys};
use closeout::store::{Cabinet, Shelf, StorageError};

use super::cases::{self, TABS, day};

/// The case that all tabs work on.
pub const ID: CaseId = CaseId(42);

/// A write on its way.
#[derive(Debug, Clone)]
pub struct Write {
    from: usize,
    key: String,
    text: Option<String>,
}

/// What a tab sees of storage, and what it wrote that has not arrived yet.
#[derive(Debug, Default)]
pub struct View {
    texts: BTreeMap<String, String>,
    outgoing: VecDeque<Write>,
    /// So many own writes of a key are under way: until they are confirmed, older ones of others do
    /// not show.
    pending: BTreeMap<String, usize>,
}

/// One tab's localStorage.
#[derive(Debug, Clone)]
pub struct TabShelf {
    tab: usize,
    view: Rc<RefCell<View>>,
}

impl Shelf for TabShelf {
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

impl TabShelf {
    fn write(&self, key: &str, text: Option<&str>) {
        let view = &mut *self.view.borrow_mut();
        // A write that changes nothing is not told to anybody.
        if view.texts.get(key).map(String::as_str) == text {
            return;
        }
        match text {
            Some(text) => view.texts.insert(key.to_owned(), text.to_owned()),
            None => view.texts.remove(key),
        };
        *view.pending.entry(key.to_owned()).or_default() += 1;
        let text = text.map(str::to_owned);
        view.outgoing.push_back(Write {
            from: self.tab,
            key: key.to_owned(),
            text,
        });
    }
}

pub struct Tab {
    shelf: TabShelf,
    pub cabinet: Cabinet<TabShelf>,
    incoming: VecDeque<Write>,
    pub is_open: bool,
}

/// The browser: what is really stored, and the tabs.
pub struct Browser {
    stored: BTreeMap<String, String>,
    /// All that was ever stored of the case, though it may have been overwritten since.
    pub arrived: Vec<String>,
    pub tabs: Vec<Tab>,
}

/// Something that happens to the browser.
#[derive(Debug, Clone)]
pub enum Turn {
    Work(cases::Step),
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
        };
        browser.open_tab();
        browser.tabs[0].cabinet.add(Case::new(ID));
        browser.arrive_all(0);
        for _ in 1..TABS {
            browser.open_tab();
        }
        browser
    }

    fn open_tab(&mut self) {
        let view = View {
            texts: self.stored.clone(),
            ..View::default()
        };
        let shelf = TabShelf {
            tab: self.tabs.len(),
            view: Rc::new(RefCell::new(view)),
        };
        let cabinet = Cabinet::open(shelf.clone(), Keys::of_path("/x/"), day(), 1);
        self.tabs.push(Tab {
            shelf,
            cabinet,
            incoming: VecDeque::new(),
            is_open: true,
        });
    }

    pub fn turn(&mut self, number: usize, turn: &Turn) {
        match turn {
            Turn::Work(step) => self.work(number, step),
            Turn::Arrive(tab) => self.arrive(*tab),
            Turn::Hear(tab) => self.hear(*tab),
            Turn::Look(tab) if self.tabs[*tab].is_open => self.tabs[*tab].cabinet.settle_all(2),
            Turn::Close(tab) if self.open_tabs() > 1 => {
                self.tabs[*tab].is_open = false;
                self.arrive_all(*tab);
            }
            Turn::Kill(tab) if self.open_tabs() > 1 => {
                self.tabs[*tab].is_open = false;
                self.tabs[*tab].shelf.view.borrow_mut().outgoing.clear();
            }
            Turn::Purge(tab) if self.tabs[*tab].is_open => {
                self.tabs[*tab].cabinet.purge(ID, day()).expect("purged");
            }
            _ => {}
        }
    }

    fn work(&mut self, number: usize, step: &cases::Step) {
        let tab = &mut self.tabs[step.tab];
        if let (
            true,
            cases::Act::Change {
                kind,
                place,
                pick,
                text,
            },
            Some(case),
        ) = (tab.is_open, &step.act, tab.cabinet.case(ID).cloned())
        {
            let change = cases::change(&case, *kind, *place, *pick, text);
            let _refused = tab
                .cabinet
                .change(ID, change, cases::stamp(step.tab, number));
        }
    }

    fn arrive(&mut self, tab: usize) {
        let write = self.tabs[tab].shelf.view.borrow_mut().outgoing.pop_front();
        let Some(write) = write else { return };
        if write.key == case_key() {
            self.arrived.extend(write.text.clone());
        }
        match &write.text {
            Some(text) => self.stored.insert(write.key.clone(), text.clone()),
            None => self.stored.remove(&write.key),
        };
        for tab in &mut self.tabs {
            tab.incoming.push_back(write.clone());
        }
    }

    fn arrive_all(&mut self, tab: usize) {
        while !self.tabs[tab].shelf.view.borrow().outgoing.is_empty() {
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
            let view = &mut *tab.shelf.view.borrow_mut();
            let pending = view.pending.entry(write.key.clone()).or_default();
            if write.from == number {
                *pending = pending.saturating_sub(1);
                return;
            }
            if *pending == 0 {
                match &write.text {
                    Some(text) => view.texts.insert(write.key.clone(), text.clone()),
                    None => view.texts.remove(&write.key),
                };
            }
        }
        tab.cabinet
            .heard(Some(&write.key), write.text.as_deref(), 3);
    }

    fn open_tabs(&self) -> usize {
        self.tabs.iter().filter(|tab| tab.is_open).count()
    }

    /// Lets everything arrive and be heard; gives how many rounds that took.
    pub fn come_to_rest(&mut self) -> usize {
        for round in 0.. {
            let is_quiet = |tab: &Tab| {
                tab.shelf.view.borrow().outgoing.is_empty()
                    && (!tab.is_open || tab.incoming.is_empty())
            };
            if self.tabs.iter().all(is_quiet) {
                return round;
            }
            assert!(round < 200, "tabs write against each other for ever");
            for tab in 0..self.tabs.len() {
                self.arrive_all(tab);
            }
            for tab in 0..self.tabs.len() {
                while !self.tabs[tab].incoming.is_empty() {
                    self.hear(tab);
                }
            }
        }
        0
    }

    pub fn stored_case(&self) -> Option<Case> {
        let text = self.stored.get(&case_key())?;
        Some(closeout::store::schema::read(text).expect("what is stored can be read"))
    }
}

fn case_key() -> String {
    Keys::of_path("/x/").text(&Key::Case(ID))
}
