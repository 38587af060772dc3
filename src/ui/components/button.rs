//! Buttons, and the signs, which are drawn once in index.html.

use std::rc::Rc;

use web_sys::Event;

use super::Markup;
use super::markup::{Act, element};

/// The main button of a card.
pub fn main_button(text: String, act: impl Fn(Event) + 'static) -> Markup {
    made(text, Rc::new(act), &[("id", "main"), ("name", "next"), ("data-main", "")])
}

/// A button beside it.
pub fn plain(text: String, act: impl Fn(Event) + 'static) -> Markup {
    made(text, Rc::new(act), &[("class", "plain")])
}

/// A button among others of its weight.
pub fn button(text: String, act: impl Fn(Event) + 'static) -> Markup {
    made(text, Rc::new(act), &[])
}

/// One that is found by its name.
pub fn named(name: &'static str, text: String, act: impl Fn(Event) + 'static) -> Markup {
    made(text, Rc::new(act), &[("name", name)])
}

/// One that is found by its name, and stands back.
pub fn quiet(name: &'static str, text: String, act: impl Fn(Event) + 'static) -> Markup {
    made(text, Rc::new(act), &[("class", "plain"), ("name", name)])
}

/// A sign in place of words, which are its label.
pub fn icon_button(sign: &str, label: String, act: impl Fn(Event) + 'static) -> Markup {
    html! {
        <button type="button" class="icon" title=label.as_str() aria-label=label.as_str() on:click=act>
            {icon(sign)}
        </button>
    }
}

/// Buttons beside each other: what can be done here.
pub fn act(buttons: Markup) -> Markup {
    html! { <div class="act">{buttons}</div> }
}

#[inline(never)]
fn made(text: String, act: Act, attributes: &[(&'static str, &'static str)]) -> Markup {
    let mut button = element("button").attribute("type", "button");
    for (name, value) in attributes {
        button = button.attribute(name, *value);
    }
    button.act("click", act).child(text).done()
}

/// What went wrong, as soon as it is known.
pub fn refusal(text: Option<String>) -> Markup {
    html! { <p class="error" role="status">{text}</p> }
}

/// The sign of this name; it says nothing that words beside it do not say.
pub fn icon(name: &str) -> Markup {
    html! { <svg aria-hidden="true"><use href=format!("#{name}")></use></svg> }
}

/// The sign of something that opens: it turns when it does.
pub fn turn() -> Markup {
    html! { <svg class="turn" aria-hidden="true"><use href="#turn"></use></svg> }
}
