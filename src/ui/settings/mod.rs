//! The page Settings.

use leptos::prelude::*;

/// The page.
#[component]
pub fn SettingsPage() -> impl IntoView {
    view! { <h1>"Closeout"</h1> }
}
