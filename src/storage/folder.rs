//! A folder that the user picked, to which the backup is written after changes, so that a synced
//! folder carries it to another machine. What needs promises is in `indexed.js`.

use js_sys::Array;
use wasm_bindgen::prelude::*;

/// What is known of the folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Folder {
    /// This browser has no folders for pages.
    Unsupported,
    /// None was picked.
    #[default]
    NotChosen,
    /// One of this name was picked, and the browser wants a click before the page may write there.
    NeedsClick(String),
    /// One of this name was picked, and the browser forbids it, whatever is clicked here.
    Denied(String),
    /// The page may write to the one of this name.
    Ready(String),
}

named! {
    /// What is done with the folder.
    pub enum Act: name, from_name {
        /// Nothing but looking for it.
        Look = "look",
        /// Lets the user pick one. Must be asked for from a click.
        Choose = "choose",
        /// Asks for it again after a restart. Must be asked for from a click.
        Allow = "allow",
        /// Writes there no more. The files stay.
        Forget = "forget",
    }
}

// Of indexed.js, which stands in the page.
#[wasm_bindgen(js_namespace = closeout_indexed)]
extern "C" {
    #[wasm_bindgen(catch, js_name = askFolder)]
    async fn ask_folder(place: &str, act: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = readFile)]
    async fn read_file(place: &str, name: &str) -> Result<JsValue, JsValue>;
    /// Writes a file in the folder; where that fails, the file is as it was.
    #[wasm_bindgen(catch, js_name = writeFile)]
    pub async fn write(place: &str, name: &str, text: &str) -> Result<(), JsValue>;
}

/// Does something with the folder of a place, and tells what is known of it then.
pub async fn ask(place: &str, act: Act) -> Folder {
    let known = ask_folder(place, act.name()).await.ok().and_then(|known| known.dyn_into().ok());
    let known: Array = known.unwrap_or_default();
    let name = known.get(1).as_string().unwrap_or_default();
    match known.get(0).as_string().as_deref() {
        None => Folder::NotChosen,
        Some("unsupported") => Folder::Unsupported,
        Some("granted") => Folder::Ready(name),
        Some("denied") => Folder::Denied(name),
        Some(_) => Folder::NeedsClick(name),
    }
}

/// The text of a file in the folder; `None` if there is no such file. It fails where the folder is gone, or the page
/// may not look into it.
pub async fn read(place: &str, name: &str) -> Result<Option<String>, JsValue> {
    Ok(read_file(place, name).await?.as_string())
}
