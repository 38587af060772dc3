//! localStorage as a [`Place`], and IndexedDB as its mirror: Chromium writes localStorage to the disk
//! up to a minute later, and IndexedDB at once where it is asked to (`indexed.js`).

use gloo_storage::{LocalStorage, Storage as _};
use gloo_utils::window;
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Storage;

use super::keys::Keys;
use super::{Place, StorageError};

// Of indexed.js, which stands in the page.
#[wasm_bindgen(js_namespace = closeout_indexed)]
extern "C" {
    fn keep(key: &str, text: Option<&str>);
    fn clear(place: &str);
    #[wasm_bindgen(catch)]
    async fn texts(place: &str) -> Result<JsValue, JsValue>;
}

/// The browser's localStorage. It is asked for each time: a browser that could not give it may be able to by now.
#[derive(Debug, Clone, Copy)]
pub struct LocalPlace;

fn storage() -> Result<Storage, StorageError> {
    // gloo takes it for granted, so it is asked only when it is there.
    let storage = window().local_storage().map_err(storage_error)?;
    storage.map(|_| LocalStorage::raw()).ok_or(StorageError::Absent)
}

impl Place for LocalPlace {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        storage()?.get_item(key).map_err(storage_error)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let storage = storage()?;
        match storage.set_item(key, text).map_err(storage_error) {
            // Some private windows have storage with no room at all.
            Err(StorageError::Full) if storage.length() == Ok(0) => Err(StorageError::Denied),
            outcome => outcome,
        }
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        storage()?.remove_item(key).map_err(storage_error)
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let storage = storage()?;
        let mut keys = Vec::new();
        for index in 0..storage.length().map_err(storage_error)? {
            keys.extend(storage.key(index).map_err(storage_error)?);
        }
        Ok(keys)
    }

    /// Where storage is denied, nothing is kept in another way either. Where it only can't be used,
    /// the mirror is what is left.
    fn mirror(&self, key: &str, text: Option<&str>) {
        let is_denied = storage().is_err_and(|error| error.is_lasting());
        if !is_denied {
            keep(key, text);
        }
    }

    fn clear_mirror(&self, prefix: &str) {
        clear(prefix);
    }
}

/// What the mirror holds of a place, by key, once it can be read; without an IndexedDB that is never.
pub async fn mirrored(place: &str) -> Vec<(String, String)> {
    let found = texts(place).await.unwrap_or_default();
    let list = |index| -> Array {
        let list = Reflect::get_u32(&found, index).ok().and_then(|list| list.dyn_into().ok());
        list.unwrap_or_default()
    };
    let (keys, texts) = (list(0), list(1));
    let mut copies = Vec::new();
    for (key, text) in keys.iter().zip(texts.iter()) {
        copies.extend(key.as_string().zip(text.as_string()));
    }
    copies
}

/// The keys of the folder that the page is in.
pub fn keys_of_this_page() -> Keys {
    Keys::of_path(window().location().pathname().as_deref().unwrap_or("/"))
}

fn storage_error(exception: JsValue) -> StorageError {
    let part = |name: &str| Reflect::get(&exception, &name.into()).unwrap_or_default();
    let string = |name: &str| part(name).as_string().unwrap_or_default();
    let code = part("code").as_f64().unwrap_or_default();
    StorageError::of_exception(&string("name"), code as u16, &string("message"))
}
