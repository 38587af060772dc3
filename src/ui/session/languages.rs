//! The languages that the page speaks and writes. Those of notes and e-mails are fetched when they are
//! needed.

use std::sync::Arc;

use super::{Session, session};
use crate::browser::{address, begin};
use crate::locale::{Arguments, Catalogue, Language};

/// The page's words. Nothing watches them: whatever is `live` watches the language.
#[inline(never)]
pub fn words() -> Arc<Catalogue> {
    session().spoken.get_untracked()
}

/// The page's text under a key.
#[inline(never)]
pub fn t(key: &str) -> String {
    words().text(key)
}

/// The same, filled.
pub fn tw(key: &str, arguments: &Arguments) -> String {
    words().text_with(key, arguments)
}

impl Session {
    /// The page's language; what reads it is drawn anew after a switch.
    pub fn language(&'static self) -> Language {
        self.spoken.with(|words| words.language())
    }

    /// The words of a language; `None` until they have come, and then again once they have.
    pub fn words_of(&'static self, language: Language) -> Option<Arc<Catalogue>> {
        let is_it = |words: &&Arc<Catalogue>| words.language() == language;
        let page = self.spoken.get();
        let words = Some(&page).filter(is_it).cloned();
        let words = words.or_else(|| self.written.with(|all| all.iter().find(is_it).cloned()));
        if words.is_none() {
            self.fetch(language, |session, words| session.written.update(|all| all.push(words)));
        }
        words
    }

    /// The words of all languages that can be had, the page's first.
    pub async fn all_words(&'static self) -> Vec<Arc<Catalogue>> {
        let mut all = vec![words()];
        let page = words().language();
        for language in Language::ALL.into_iter().filter(|language| *language != page) {
            all.extend(fetched(language).await);
        }
        all
    }

    /// Switches the page's language, as soon as its words have come.
    pub fn speak(&'static self, language: Language) {
        self.fetch(language, |session, words| {
            let tag = words.language().tag();
            // What is not kept is chosen by the address from now on.
            let _ = session.ask(|store| store.set_language(tag));
            address::set_language_parameter(tag);
            begin::set_language(tag);
            session.spoken.set(words);
        });
    }

    fn fetch(&'static self, language: Language, then: fn(&'static Self, Arc<Catalogue>)) {
        leptos::task::spawn_local(async move {
            let words = fetched(language).await;
            self.is_part_missing.set(words.is_none());
            if let Some(words) = words {
                then(self, words);
            }
        });
    }
}

async fn fetched(language: Language) -> Option<Arc<Catalogue>> {
    let text = begin::fetch_catalogue(language.tag()).await?;
    Catalogue::of_this_build(language, &text).map(Arc::new)
}
