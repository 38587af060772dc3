//! Asks the browser not to clear what the page stores when it needs room, or after a week without a
//! visit.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Whether the browser promised to keep what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Persistence {
    /// Not asked yet.
    Unknown,
    /// It keeps it until the user clears it.
    Granted,
    /// It may clear it.
    Refused,
    /// It has no such promise to give.
    Unsupported,
}

/// What the browser promised.
pub async fn state() -> Persistence {
    let Some(storage) = manager() else {
        return Persistence::Unsupported;
    };
    answer(storage.persisted()).await
}

/// Asks for the promise; some browsers ask the user.
pub async fn ask() -> Persistence {
    let Some(storage) = manager() else {
        return Persistence::Unsupported;
    };
    answer(storage.persist()).await
}

async fn answer(promise: Result<js_sys::Promise, JsValue>) -> Persistence {
    let Ok(promise) = promise else {
        return Persistence::Unsupported;
    };
    match JsFuture::from(promise).await {
        Ok(granted) if granted.is_truthy() => Persistence::Granted,
        Ok(_) => Persistence::Refused,
        Err(_) => Persistence::Unsupported,
    }
}

/// `None` where there is no `navigator.storage`, as on plain http. web-sys would hand out one all the
/// same.
fn manager() -> Option<StorageManager> {
    let navigator = web_sys::window()?.navigator();
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let persist = Reflect::get(&storage, &"persist".into()).ok()?;
    persist.is_function().then(|| storage.unchecked_into())
}
