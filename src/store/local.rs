//! localStorage as a [`Shelf`].

use gloo_storage::{LocalStorage, Storage as _};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::Storage;

use super::keys::Keys;
use super::{Shelf, StorageError};

/// The browser's localStorage, or why there is none.
#[derive(Debug, Clone)]
pub struct LocalShelf {
    storage: Result<Storage, StorageError>,
}

impl LocalShelf {
    /// Asks the browser for it.
    pub fn open() -> Self {
        let window = web_sys::window().ok_or(StorageError::Absent);
        let storage = window.and_then(|window| match window.local_storage() {
            // gloo takes it for granted, so it is asked only when it is there.
            Ok(Some(_)) => Ok(LocalStorage::raw()),
            Ok(None) => Err(StorageError::Absent),
            Err(exception) => Err(storage_error(&exception)),
        });
        Self { storage }
    }

    fn storage(&self) -> Result<&Storage, StorageError> {
        self.storage.as_ref().map_err(StorageError::clone)
    }
}

impl Shelf for LocalShelf {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.storage()?
            .get_item(key)
            .map_err(|exception| storage_error(&exception))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let storage = self.storage()?;
        let outcome = storage
            .set_item(key, text)
            .map_err(|exception| storage_error(&exception));
        match outcome {
            // Some private windows have storage with no room at all.
            Err(StorageError::Full) if storage.length() == Ok(0) => Err(StorageError::Denied),
            outcome => outcome,
        }
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.storage()?
            .remove_item(key)
            .map_err(|exception| storage_error(&exception))
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let storage = self.storage()?;
        let key = |index| {
            storage
                .key(index)
                .map_err(|exception| storage_error(&exception))
        };
        let length = storage
            .length()
            .map_err(|exception| storage_error(&exception))?;
        (0..length)
            .filter_map(|index| key(index).transpose())
            .collect()
    }
}

/// The keys of the folder that the page is in.
pub fn keys_of_this_page() -> Keys {
    let window = web_sys::window();
    let path = window.and_then(|window| window.location().pathname().ok());
    Keys::of_path(path.as_deref().unwrap_or("/"))
}

fn storage_error(exception: &JsValue) -> StorageError {
    let part = |name: &str| Reflect::get(exception, &name.into()).ok();
    let string = |name: &str| {
        part(name)
            .and_then(|part| part.as_string())
            .unwrap_or_default()
    };
    let code = part("code")
        .and_then(|code| code.as_f64())
        .unwrap_or_default();
    StorageError::of_exception(&string("name"), code as u16, &string("message"))
}
