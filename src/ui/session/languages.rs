//! The languages that the page speaks and writes. Those of notes and e-mails are fetched when they are
//! needed.

use std::sync::Arc;

use leptos::prelude::*;

use super::Session;
use crate::browser::{address, begin};
use crate::locale::{Catalogue, Language};

impl Session {
    /// The page's language.
    pub fn language(&self) -> Language {
        self.languages.page.with(|words| words.language())
    }

    /// The page's words. Nothing watches them: another language builds the page anew.
    pub fn words(&self) -> Arc<Catalogue> {
        self.languages.page.get_untracked()
    }

    /// The words of a language; `None` until they have come, and then again once they have.
    pub fn words_of(&self, language: Language) -> Option<Arc<Catalogue>> {
        let words = self.languages.get(language);
        if words.is_none() {
            let others = self.languages.others;
            fetch(language, move |words| {
                others.update(|others| {
                    others.insert(language, words);
                });
            });
        }
        words
    }

    /// Switches the page's language, as soon as its words have come.
    pub fn speak(&self, language: Language) {
        let session = *self;
        fetch(language, move |words| {
            session.ask(|store| {
                // What is not kept is chosen by the address from now on.
                let _ = store.set_language(language.tag());
            });
            address::set_language_parameter(language.tag());
            begin::set_language(language.tag());
            let restore = begin::keep_place();
            session.languages.page.set(words);
            restore();
        });
    }
}

fn fetch(language: Language, then: impl FnOnce(Arc<Catalogue>) + 'static) {
    leptos::task::spawn_local(async move {
        let text = begin::fetch_catalogue(language.tag()).await;
        if let Some(Ok(words)) = text.map(|text| Catalogue::new(language, &text)) {
            then(Arc::new(words));
        }
    });
}
