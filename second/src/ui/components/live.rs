//! Regions: what is drawn anew when what it reads has changed. Each is one kind of closure to Leptos,
//! so that the code that draws it is there once instead of once for every region.

use leptos::prelude::*;

/// A view that is drawn anew whole.
pub fn live<V: IntoAny + 'static>(mut view: impl FnMut() -> V + Send + 'static) -> AnyView {
    let view: Box<dyn FnMut() -> AnyView + Send> = Box::new(move || view().into_any());
    view.into_any()
}

/// A text, or none.
pub fn words<T: Into<Option<String>>>(mut text: impl FnMut() -> T + Send + 'static) -> AnyView {
    let text: Box<dyn FnMut() -> String + Send> =
        Box::new(move || text().into().unwrap_or_default());
    text.into_any()
}
