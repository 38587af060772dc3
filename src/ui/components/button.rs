//! Buttons.

use web_sys::Event;

use super::Markup;

/// The main button of a card.
pub fn main_button(text: String, act: impl Fn(Event) + 'static) -> Markup {
    html! { <button type="button" id="main" name="next" data-main="" on:click=act>{text}</button> }
}

/// A button beside it.
pub fn plain(text: String, act: impl Fn(Event) + 'static) -> Markup {
    html! { <button type="button" class="plain" on:click=act>{text}</button> }
}

/// A button among others of its weight.
pub fn button(text: String, act: impl Fn(Event) + 'static) -> Markup {
    html! { <button type="button" on:click=act>{text}</button> }
}

/// What went wrong, as soon as it is known.
pub fn refusal(text: Option<String>) -> Markup {
    html! { <p class="error" role="status">{text}</p> }
}
