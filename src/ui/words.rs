//! The page's texts: the catalogue of its language, and on demand those of other languages.
//!
//! Only languages in use are fetched. A switch takes effect when the new texts are there, and not at
//! all when they can't be had: a page in the old language is worth more than one without words.

use std::sync::Arc;

use leptos::prelude::*;

use crate::sorted;
use leptos::task::spawn_local;

use crate::browser::fetch;
use crate::locale::{Arguments, Catalogue, Language};

type Catalogues = sorted::Map<Language, Arc<Catalogue>>;

/// All texts of the page. It is in context.
#[derive(Clone, Copy)]
pub struct Words {
    page: RwSignal<Arc<Catalogue>>,
    fetched: RwSignal<Catalogues>,
    under_way: StoredValue<sorted::Set<Language>>,
    wanted: StoredValue<Language>,
    unavailable: RwSignal<Option<Language>>,
}

impl Words {
    /// The texts that the page was started with.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The texts of a page in the language of a catalogue.
    pub fn new(page: Arc<Catalogue>) -> Self {
        let language = page.language();
        Self {
            page: RwSignal::new(page.clone()),
            fetched: RwSignal::new(Catalogues::from([(language, page)])),
            under_way: StoredValue::new(sorted::Set::new()),
            wanted: StoredValue::new(language),
            unavailable: RwSignal::new(None),
        }
    }

    /// The same, where another language was asked for and its texts could not be had.
    pub fn instead_of(language: Language, page: Arc<Catalogue>) -> Self {
        let words = Self::new(page);
        words.unavailable.set(Some(language));
        words
    }

    /// A text in the page's language. Tracked.
    pub fn say(self, key: &str) -> String {
        self.page.with(|catalogue| catalogue.text(key))
    }

    /// A text to put into a view, where it follows the page's language. One function for all such
    /// places keeps the program small: every closure of its own would bring its own code.
    pub fn text(self, key: &'static str) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.say(key)
    }

    /// A text with values in the page's language. Tracked.
    pub fn say_with(self, key: &str, arguments: Arguments) -> String {
        self.page
            .with(|catalogue| catalogue.text_with(key, &arguments))
    }

    /// A text after its label, both in the page's language. Tracked.
    pub fn say_labelled(self, label: &str, text: &str) -> String {
        self.page
            .with(|page| page.labelled(&page.text(label), &page.text(text)))
    }

    /// The page's language. Tracked.
    pub fn language(self) -> Language {
        self.page.with(|catalogue| catalogue.language())
    }

    /// The page's language, for what follows a change by other means.
    pub fn language_untracked(self) -> Language {
        self.page.with_untracked(|catalogue| catalogue.language())
    }

    /// The catalogue of the page's language. Tracked.
    pub fn page(self) -> Arc<Catalogue> {
        self.page.get()
    }

    /// The catalogue of any language; while it is not there yet, it is being fetched. Tracked.
    pub fn catalogue(self, language: Language) -> Option<Arc<Catalogue>> {
        let found = self.fetched.with(|all| all.get(&language).cloned());
        if found.is_none() {
            self.fetch(language);
        }
        found
    }

    /// Speaks another language as soon as its texts are there.
    pub fn switch(self, language: Language) {
        self.wanted.set_value(language);
        self.unavailable.set(None);
        if let Some(catalogue) = untrack(|| self.catalogue(language)) {
            self.page.set(catalogue);
        }
    }

    /// The language whose texts could not be had when they were last asked for. Tracked.
    pub fn unavailable(self) -> Option<Language> {
        self.unavailable.get()
    }

    fn fetch(self, language: Language) {
        let is_first = self.under_way.try_update_value(|all| all.insert(language));
        if is_first != Some(true) {
            return;
        }
        spawn_local(async move {
            let catalogue = fetch_catalogue(language).await;
            self.under_way.update_value(|all| {
                all.remove(&language);
            });
            match catalogue {
                Some(catalogue) => self.arrived(catalogue),
                None => self.stayed_away(language),
            }
        });
    }

    fn arrived(self, catalogue: Arc<Catalogue>) {
        let language = catalogue.language();
        self.fetched.update(|all| {
            all.insert(language, catalogue.clone());
        });
        // The person may have chosen yet another language in the meantime.
        let is_wanted = self.wanted.get_value() == language;
        if is_wanted && self.language_untracked() != language {
            self.page.set(catalogue);
        }
    }

    fn stayed_away(self, language: Language) {
        if self.wanted.get_value() == language {
            self.wanted.set_value(self.language_untracked());
        }
        self.unavailable.set(Some(language));
    }
}

/// Fetches a language's catalogue of just this build.
pub async fn fetch_catalogue(language: Language) -> Option<Arc<Catalogue>> {
    let tag = language.tag();
    let state = env!("CLOSEOUT_CATALOGUES");
    let source = fetch::text(&format!("catalogues/{tag}.ftl?v={state}")).await?;
    Catalogue::new(language, &source).ok().map(Arc::new)
}
