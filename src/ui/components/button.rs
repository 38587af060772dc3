//! Buttons, and the line under them that says why nothing came of it.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::live::words;

/// The main button of a card.
pub fn main_button(text: String, act: impl FnMut(MouseEvent) + 'static) -> AnyView {
    html! { <button type="button" id="main" name="next" data-main="" on:click=act>{text}</button> }
}

/// A button beside it.
pub fn plain(text: String, act: impl FnMut(MouseEvent) + 'static) -> AnyView {
    html! { <button type="button" class="plain" on:click=act>{text}</button> }
}

/// A button among others of its weight.
pub fn button(text: String, act: impl FnMut(MouseEvent) + 'static) -> AnyView {
    html! { <button type="button" on:click=act>{text}</button> }
}

/// What went wrong, as soon as it is known.
pub fn refusal<T: Into<Option<String>>>(text: impl FnMut() -> T + Send + 'static) -> AnyView {
    html! { <p class="error" role="status">{words(text)}</p> }
}
