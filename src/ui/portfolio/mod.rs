//! The page Portfolio.

use leptos::prelude::*;

/// The page.
#[component]
pub fn PortfolioPage() -> impl IntoView {
    view! { <h1>"Closeout"</h1> }
}
