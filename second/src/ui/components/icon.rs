//! The signs, drawn once in index.html.

use leptos::prelude::*;

/// The sign of this name; it says nothing that words beside it do not say.
pub fn icon(name: &str) -> impl IntoView + use<> {
    let href = format!("#{name}");
    view! { <svg aria-hidden="true"><use href=href></use></svg> }
}
