//! Reads a file that the user picked.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::js::{get, set};

/// The text of a file; `None` where the browser could not read it: perhaps it is gone.
pub async fn text_of(file: &File) -> Option<String> {
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// The file that was picked in a file field, if one was. The same file can be picked again after.
pub fn picked(event: &web_sys::Event) -> Option<File> {
    let field = event.target()?;
    let file = get(&get(&field, "files")?, "0").and_then(|file| file.dyn_into().ok());
    set(&field, "value", &"".into());
    file
}
