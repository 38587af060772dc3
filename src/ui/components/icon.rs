//! The signs, drawn once in index.html.

use super::Markup;

/// The sign of this name; it says nothing that words beside it do not say.
pub fn icon(name: &str) -> Markup {
    html! { <svg aria-hidden="true"><use href=format!("#{name}")></use></svg> }
}

/// The sign of something that opens: it turns when it does.
pub fn turn() -> Markup {
    html! { <svg class="turn" aria-hidden="true"><use href="#turn"></use></svg> }
}
