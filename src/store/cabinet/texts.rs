//! Texts that this build cannot read as cases of its own, to the letter: what a newer build wrote and
//! what was set aside. A backup holds them, and opening one keeps them.

use serde_json::Value;

use super::Cabinet;
use crate::sorted::Map;
use crate::store::keys::Key;
use crate::store::{Shelf, StorageError, keys, schema};

impl<S: Shelf> Cabinet<S> {
    /// All of them.
    pub(in crate::store) fn texts(&self) -> Map<Key, String> {
        let newer = self.held.iter().filter(|(_, held)| held.is_newer);
        let newer = newer.filter_map(|(id, _)| {
            let key = Key::Case(*id);
            let text = self.shelf.get(&self.key(&key)).ok()??;
            Some((key, text))
        });
        let sealed = self.sealed.iter();
        let sealed = sealed.map(|(id, text)| (Key::Case(*id), text.clone()));
        // What this tab holds as a case needs no text.
        let aside = self.set_aside_list().into_iter();
        let aside = aside.filter(|aside| !self.is_of_stranded(&aside.key));
        let aside = aside.map(|aside| (aside_key(aside.key), aside.text));
        newer.chain(sealed).chain(aside).collect()
    }

    /// Whether the same text is kept here.
    pub(in crate::store) fn holds_text(&self, key: &Key, text: &str) -> bool {
        let stored = self.shelf.get(&self.key(key)).ok().flatten();
        let mut held: Vec<String> = self.texts().into_iter().map(|(_, text)| text).collect();
        held.extend(stored);
        held.iter().any(|held| is_same(held, text))
    }

    /// Keeps one: where a newer build will look for it, if that place is free, else set aside.
    pub(in crate::store) fn keep_text(
        &mut self,
        key: &Key,
        text: &str,
    ) -> Result<(), StorageError> {
        let now = u64::try_from(self.now).unwrap_or_default();
        match key {
            Key::Case(id) if is_newer(text) && self.is_free(key)? => {
                self.take_mark_away(*id)?;
                self.shelf.keep(&self.key(key), text)?;
                self.settle(*id)
            }
            Key::SetAside { at, from } => self.put_aside(*at, from, text).map(|_| ()),
            _ => self.put_aside(now, &keys::name(key), text).map(|_| ()),
        }
    }

    fn is_free(&self, key: &Key) -> Result<bool, StorageError> {
        let is_held = matches!(key, Key::Case(id) if self.held.contains_key(id));
        Ok(!is_held && self.shelf.get(&self.key(key))?.is_none())
    }
}

/// What is damaged and could not be moved is set aside in a file all the same.
fn aside_key(key: Key) -> Key {
    match key {
        Key::SetAside { .. } => key,
        key => Key::SetAside {
            at: 0,
            from: keys::name(&key),
        },
    }
}

fn is_newer(text: &str) -> bool {
    schema::read(text).is_err_and(|error| error.is_newer())
}

/// On its way through a file JSON may have been put in another order.
fn is_same(one: &str, other: &str) -> bool {
    let value = |text| serde_json::from_str::<Value>(text).ok();
    one == other || value(one).is_some_and(|one| Some(one) == value(other))
}
