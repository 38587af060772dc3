//! What other tabs wrote and what the mirror kept. It is merged into what is held, and the result is
//! written again until all agree: as long as one tab that knows a change lives, the change ends up
//! stored.

use super::{Key, Place, Store};
use crate::document::{Document, Map, Moment};

impl<P: Place> Store<P> {
    /// Another tab wrote a key, or took it away. What it wrote is taken in even if it has been
    /// overwritten since: its writer may be closed by now. A key of `None` says that everything was
    /// cleared.
    pub fn on_storage_event(&mut self, key: Option<&str>, text: Option<&str>, now: Moment) {
        self.now = now;
        let Some(key) = key else {
            return self.save_all(|_| true);
        };
        let Some(key) = self.keys.parse(key) else {
            return;
        };
        if let (true, Some(Ok(copy))) = (key.is_document(), text.map(Document::decode)) {
            self.take_in(&key, copy);
        }
        let key = match key {
            Key::Purged(id) => Key::Case(id),
            key => key,
        };
        if key.is_document() && (self.reads_all || self.held.contains_key(&key)) {
            self.save(&key);
        }
        self.touched.push(key);
    }

    /// Looks at everything again: what could not be read or saved, and what other tabs may have written meanwhile.
    pub fn settle_all(&mut self, now: Moment) {
        self.now = now;
        for (key, _) in std::mem::take(&mut self.unread) {
            self.read(&key);
        }
        self.save_all(|_| true);
        if self.reads_all {
            self.read_all();
        }
        // What was taken away meanwhile has made room.
        self.save_all(|held| held.is_unsaved);
    }

    /// Takes in what the mirror held when the page was opened, texts by their keys, and copies to it
    /// what it did not hold. A copy may be older than what is stored and may be damaged: it is merged
    /// in as what another tab wrote is, and never takes anything away.
    pub fn recall(&mut self, copies: Vec<(String, String)>, now: Moment) {
        self.now = now;
        let copies: Map<String, String> = copies.into_iter().collect();
        for (place_key, copy) in copies.iter() {
            if let Some(key) = self.keys.parse(place_key).filter(Key::is_document)
                && self.stored_text(&key).ok().flatten().as_ref() != Some(copy)
                && let Ok(document) = Document::decode(copy)
            {
                self.read(&key);
                self.take_in(&key, document);
                self.save(&key);
            }
        }
        for key in self.stored_keys().unwrap_or_default() {
            let place_key = self.keys.text(&key);
            if key.is_document()
                && let Ok(Some(text)) = self.stored_text(&key)
                && copies.get(&place_key) != Some(&text)
            {
                self.place.mirror(&place_key, Some(&text));
            }
        }
    }
}
