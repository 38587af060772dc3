//! Asks the browser not to clear what the page stores when it needs room, or after a week without a
//! visit.

use gloo_utils::window;
use wasm_bindgen::JsValue;

use super::js::{get, promised};

/// Whether the browser promised to keep what is stored.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Persistence {
    /// It may clear it, as far as is known.
    #[default]
    MayGo,
    /// It keeps it until the user clears it.
    Granted,
    /// It has no such promise to give, as on plain http.
    Unsupported,
}

/// What the browser promised, once it was asked to or not; some browsers ask the user then.
pub async fn state(is_asked: bool) -> Persistence {
    let method = if is_asked { "persist" } else { "persisted" };
    let storage = get(&window().navigator(), "storage");
    match promised(&storage.unwrap_or_default(), method, &JsValue::UNDEFINED).await {
        Some(answer) if answer.is_truthy() => Persistence::Granted,
        Some(_) => Persistence::MayGo,
        None => Persistence::Unsupported,
    }
}
