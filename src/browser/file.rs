//! Reads a file that the user picked.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::js::{get, set};

/// Why a file could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileError {
    /// It is larger than the caller takes.
    TooLarge,
    /// The browser could not read it; perhaps it is gone.
    Unreadable,
}

/// The text of a file, if it is not larger than so many bytes.
pub async fn text_of(file: &File, limit: u64) -> Result<String, FileError> {
    if file.size() > limit as f64 {
        return Err(FileError::TooLarge);
    }
    let text = JsFuture::from(file.text()).await;
    text.ok().and_then(|text| text.as_string()).ok_or(FileError::Unreadable)
}

/// The file that was picked in a file field, if one was. The same file can be picked again after.
pub fn picked(event: &web_sys::Event) -> Option<File> {
    let field = event.target()?;
    let file = get(&get(&field, "files")?, "0").and_then(|file| file.dyn_into().ok());
    set(&field, "value", &"".into());
    file
}
