//! .

use leptos::prelude::*;

/// The page.
pub fn page() -> AnyView {
    view! { <main></main> }.into_any()
}
