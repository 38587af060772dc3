//! The signs, drawn once in index.html.

use leptos::prelude::*;

/// The sign of this name; it says nothing that words beside it do not say.
pub fn icon(name: &str) -> AnyView {
    let href = format!("#{name}");
    leptos::view! { <svg aria-hidden="true"><use href=href></use></svg> }.into_any()
}

/// The sign of something that opens: it turns when it does.
pub fn turn() -> AnyView {
    leptos::view! { <svg class="turn" aria-hidden="true"><use href="#turn"></use></svg> }.into_any()
}
