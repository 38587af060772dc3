//! What is known of what keeps cases beside saving them: the browser's promise, the backup folder.

use leptos::prelude::*;

use crate::browser::persistence::Persistence;
use crate::storage::folder::Folder;

/// What is known of it.
#[derive(Clone, Copy)]
pub struct Safekeeping {
    /// Whether the browser promised to keep what is stored.
    pub persistence: RwSignal<Persistence>,
    /// The backup folder.
    pub folder: RwSignal<Folder>,
    /// Whether the file could not be written there.
    pub has_failed: RwSignal<bool>,
    /// Whether a change waits to be written there.
    pub is_waiting: StoredValue<bool>,
}

impl Safekeeping {
    /// Nothing is known yet.
    pub fn new() -> Self {
        Self {
            persistence: RwSignal::new(Persistence::Unknown),
            folder: RwSignal::new(Folder::NotChosen),
            has_failed: RwSignal::new(false),
            is_waiting: StoredValue::new(false),
        }
    }
}
