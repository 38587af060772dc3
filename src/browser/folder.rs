//! A folder that the user picked, to which the backup is written after changes, so that a synced
//! folder carries it to another machine. What needs promises and IndexedDB is in `folder.js`.

use js_sys::Array;
use wasm_bindgen::prelude::*;

/// What is known of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Folder {
    /// This browser has no folders for pages.
    Unsupported,
    /// None was picked.
    NotChosen,
    /// One was picked, and the browser wants a click before the page may write to it again.
    NeedsClick {
        /// The folder's name.
        name: String,
    },
    /// One was picked, and the browser forbids the page to write to it, whatever is clicked here.
    Denied {
        /// The folder's name.
        name: String,
    },
    /// The page may write to it.
    Ready {
        /// The folder's name.
        name: String,
    },
    /// Writing to it failed; it may be gone.
    Failed {
        /// The folder's name.
        name: String,
    },
}

#[wasm_bindgen(module = "/src/browser/folder.js")]
extern "C" {
    #[wasm_bindgen(js_name = isSupported)]
    fn is_supported() -> bool;
    #[wasm_bindgen(catch, js_name = choose)]
    async fn choose_folder(place: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = state)]
    async fn stored_state(place: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = allow)]
    async fn allow_folder(place: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = forget)]
    async fn forget_folder(place: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = read)]
    async fn read_file(place: &str, name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = write)]
    async fn write_file(place: &str, name: &str, text: &str) -> Result<JsValue, JsValue>;
}

/// The browser refused: the folder is gone, or the page may not write to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the folder could not be reached")]
pub struct FolderError;

/// What is known of the folder of a place.
pub async fn state(place: &str) -> Folder {
    if !is_supported() {
        return Folder::Unsupported;
    }
    let Ok(state) = stored_state(place).await else {
        return Folder::NotChosen;
    };
    let Ok(state) = state.dyn_into::<Array>() else {
        return Folder::NotChosen;
    };
    let name = state.get(0).as_string().unwrap_or_default();
    match state.get(1).as_string().as_deref() {
        Some("granted") => Folder::Ready { name },
        Some("denied") => Folder::Denied { name },
        _ => Folder::NeedsClick { name },
    }
}

/// Lets the user pick a folder. Must be called from a click.
pub async fn choose(place: &str) -> Folder {
    // Where the user changed their mind or the browser refused, what was chosen before stands.
    let _ = choose_folder(place).await;
    state(place).await
}

/// Asks for the folder again after a restart. Must be called from a click.
pub async fn allow(place: &str) -> Folder {
    let _ = allow_folder(place).await;
    state(place).await
}

/// Writes there no more. The files stay.
pub async fn forget(place: &str) -> Folder {
    let _ = forget_folder(place).await;
    state(place).await
}

/// The text of a file in the folder; `None` if there is no such file.
///
/// # Errors
/// A [`FolderError`].
pub async fn read(place: &str, name: &str) -> Result<Option<String>, FolderError> {
    let text = read_file(place, name).await.map_err(|_| FolderError)?;
    Ok(text.as_string())
}

/// Writes a file in the folder.
///
/// # Errors
/// A [`FolderError`]; the file is as it was.
pub async fn write(place: &str, name: &str, text: &str) -> Result<(), FolderError> {
    write_file(place, name, text)
        .await
        .map(|_| ())
        .map_err(|_| FolderError)
}
