//! The page, in Leptos. A view is drawn from plain data and holds no rule.

use leptos::prelude::*;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    view! {
        <header class="bar"><p class="crumbs"><strong>"Closeout"</strong></p></header>
        <main><div class="top"><h1>"Closeout"</h1><button type="button" name="new_case" data-main="">"Closeout"</button></div></main>
    }
}
