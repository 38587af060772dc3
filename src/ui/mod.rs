//! The page.

pub mod session;

use leptos::prelude::*;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    view! {
        <main>
            <h1>"Closeout"</h1>
        </main>
    }
}
