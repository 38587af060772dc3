//! A folder that the user picked, to which the backup is written after changes, so that a synced
//! folder carries it to another machine. What needs promises is in `indexed.js`.

use js_sys::Array;
use thiserror::Error;
use wasm_bindgen::prelude::*;

/// What is known of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Folder {
    /// This browser has no folders for pages.
    Unsupported,
    /// None was picked.
    NotChosen,
    /// One of this name was picked, and the browser wants a click before the page may write there.
    NeedsClick(String),
    /// One of this name was picked, and the browser forbids it, whatever is clicked here.
    Denied(String),
    /// The page may write to the one of this name.
    Ready(String),
}

/// The browser refused: the folder is gone, or the page may not write to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the folder could not be reached")]
pub struct FolderError;

#[wasm_bindgen(module = "/src/storage/indexed.js")]
extern "C" {
    #[wasm_bindgen(js_name = hasFolders)]
    fn has_folders() -> bool;
    #[wasm_bindgen(catch, js_name = chooseFolder)]
    async fn choose_folder(place: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = folderState)]
    async fn folder_state(place: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = allowFolder)]
    async fn allow_folder(place: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = forgetFolder)]
    async fn forget_folder(place: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = readFile)]
    async fn read_file(place: &str, name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = writeFile)]
    async fn write_file(place: &str, name: &str, text: &str) -> Result<(), JsValue>;
}

/// What is known of the folder of a place.
pub async fn state(place: &str) -> Folder {
    if !has_folders() {
        return Folder::Unsupported;
    }
    let state = folder_state(place).await.ok();
    let Some(state) = state.and_then(|state| state.dyn_into::<Array>().ok()) else {
        return Folder::NotChosen;
    };
    let name = state.get(0).as_string().unwrap_or_default();
    match state.get(1).as_string().as_deref() {
        Some("granted") => Folder::Ready(name),
        Some("denied") => Folder::Denied(name),
        _ => Folder::NeedsClick(name),
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
    let written = write_file(place, name, text).await;
    written.map_err(|_| FolderError)
}
