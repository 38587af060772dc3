//! Regions: what is drawn anew when what it reads has changed.

use leptos::prelude::*;

use super::markup::Content;

/// A view that is drawn anew whole.
pub fn live<V: Content>(view: impl FnMut() -> V + Send + 'static) -> AnyView {
    view.into_view()
}

/// A text, or none.
pub fn words<T: Into<Option<String>>>(mut text: impl FnMut() -> T + Send + 'static) -> AnyView {
    let text: Box<dyn FnMut() -> String + Send> =
        Box::new(move || text().into().unwrap_or_default());
    text.into_any()
}
