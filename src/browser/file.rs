//! Reads a file that the user picked.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, TextDecoder};

use super::js::{get, set};

/// The bytes of a file; `None` where the browser could not read it: perhaps it is gone.
pub async fn bytes_of(file: &File) -> Option<Vec<u8>> {
    let bytes = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

/// The text that bytes are in an encoding, by the browser's name for it.
pub fn decoded(bytes: &[u8], encoding: &str) -> Option<String> {
    TextDecoder::new_with_label(encoding).ok()?.decode_with_u8_array(bytes).ok()
}

/// The file that was picked in a file field, if one was. The same file can be picked again after.
pub fn picked(event: &web_sys::Event) -> Option<File> {
    let field = event.target()?;
    let file = get(&get(&field, "files")?, "0").and_then(|file| file.dyn_into().ok());
    set(&field, "value", &"".into());
    file
}
