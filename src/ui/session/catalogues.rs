//! The catalogues that have come: the page's, and those of notes and e-mails.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::locale::{Catalogue, Language};

/// The page's words, and the other catalogues that have come.
#[derive(Clone, Copy)]
pub struct Languages {
    /// The page's.
    pub page: RwSignal<Arc<Catalogue>>,
    /// Others.
    pub others: RwSignal<BTreeMap<Language, Arc<Catalogue>>>,
}

impl Languages {
    /// The page's catalogue.
    pub fn new(words: Catalogue) -> Self {
        Self { page: RwSignal::new(Arc::new(words)), others: RwSignal::new(BTreeMap::new()) }
    }

    /// The one of a language, if it has come.
    pub fn get(&self, language: Language) -> Option<Arc<Catalogue>> {
        let page = self.page.get();
        if page.language() == language {
            return Some(page);
        }
        self.others.with(|others| others.get(&language).cloned())
    }
}
