//! A shelf that breaks on purpose.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use closeout::store::{Shelf, StorageError};

/// What a shelf does wrong.
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

/// A shelf in memory. Copies of it are the same shelf, as two tabs see it.
#[derive(Debug, Clone, Default)]
pub struct FaultyShelf(Rc<RefCell<Inside>>);

impl FaultyShelf {
    /// From now on it does this wrong.
    pub fn fault(&self, faults: Faults) {
        let mut inside = self.0.borrow_mut();
        inside.writes = 0;
        inside.faults = faults;
    }

    /// Puts a text there without anybody noticing.
    pub fn plant(&self, key: &str, text: &str) {
        self.0
            .borrow_mut()
            .texts
            .insert(key.to_owned(), text.to_owned());
    }

    /// Takes a text away without anybody noticing.
    pub fn snatch(&self, key: &str) -> Option<String> {
        self.0.borrow_mut().texts.remove(key)
    }

    /// All that stands there.
    pub fn texts(&self) -> BTreeMap<String, String> {
        self.0.borrow().texts.clone()
    }

    /// What a restart finds after the browser was killed: storage as it was when it was last on the
    /// disk, and all copies of the mirror.
    pub fn killed(&self, on_disk: BTreeMap<String, String>) -> (Self, Vec<(String, String)>) {
        let mirror = self.0.borrow().mirror.clone();
        let copies = mirror.clone().into_iter().collect();
        let inside = Inside {
            texts: on_disk,
            mirror,
            ..Inside::default()
        };
        (Self(Rc::new(RefCell::new(inside))), copies)
    }

    /// How many writes were tried since the last fault was set.
    pub fn writes(&self) -> usize {
        self.0.borrow().writes
    }
}

impl Shelf for FaultyShelf {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        let inside = self.0.borrow();
        if inside
            .faults
            .unreadable
            .is_some_and(|part| key.contains(part))
        {
            return Err(corrupted());
        }
        inside
            .faults
            .refuses
            .clone()
            .map_or_else(|| Ok(inside.texts.get(key).cloned()), Err)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let inside = &mut *self.0.borrow_mut();
        inside.writes += 1;
        if let Some(error) = inside.faults.refuses.clone() {
            return Err(error);
        }
        if let Some((count, error)) = inside.faults.fails_after.clone()
            && inside.writes > count
        {
            return Err(error);
        }
        let units = |text: &str| text.encode_utf16().count();
        let others = inside
            .texts
            .iter()
            .filter(|(other, _)| other.as_str() != key);
        let taken: usize = others.map(|(key, text)| units(key) + units(text)).sum();
        if inside
            .faults
            .room
            .is_some_and(|room| taken + units(key) + units(text) > room)
        {
            return Err(StorageError::Full);
        }
        if inside.faults.loses_writes {
            return Ok(());
        }
        let half: String = text.chars().take(text.chars().count() / 2).collect();
        let text = if inside.faults.halves_writes {
            half
        } else {
            text.to_owned()
        };
        inside.texts.insert(key.to_owned(), text);
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        let inside = &mut *self.0.borrow_mut();
        if let Some(error) = inside.faults.refuses.clone() {
            return Err(error);
        }
        inside.texts.remove(key);
        Ok(())
    }

    fn mirror(&self, key: &str, text: Option<&str>) {
        let mirror = &mut self.0.borrow_mut().mirror;
        match text {
            Some(text) => mirror.insert(key.to_owned(), text.to_owned()),
            None => mirror.remove(key),
        };
    }

    fn clear_mirror(&self, prefix: &str) {
        let mirror = &mut self.0.borrow_mut().mirror;
        mirror.retain(|key, _| !key.starts_with(prefix));
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let inside = self.0.borrow();
        if inside.faults.hides_keys {
            return Err(corrupted());
        }
        let keys = || inside.texts.keys().cloned().collect();
        inside
            .faults
            .refuses
            .clone()
            .map_or_else(|| Ok(keys()), Err)
    }
}

/// What Firefox says of a damaged file.
pub fn corrupted() -> StorageError {
    StorageError::Other("NS_ERROR_FILE_CORRUPTED".to_owned())
}
