//! The page Playbook.

use leptos::prelude::*;

/// The page.
#[component]
pub fn PlaybookPage() -> impl IntoView {
    view! { <h1>"Closeout"</h1> }
}
