//! A message above what it is about, in the page's flow: it never covers anything.

use web_sys::Event;

use super::button::icon_button;
use super::{Markup, icon};
use crate::ui::session::session;

/// How much a message matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// It tells.
    Note,
    /// It asks for something.
    Mind,
    /// Something went wrong.
    Error,
}

/// A message with what can be done about it.
pub fn message(weight: Weight, text: String, actions: Markup) -> Markup {
    let kind = match weight {
        Weight::Note => "note",
        Weight::Mind => "mind",
        Weight::Error => "error",
    };
    html! {
        <div class="message" data-kind=kind role="status">
            {icon("mind")}
            <p>{text}</p>
            {actions}
        </div>
    }
}

/// The same, which can be put away.
pub fn dismissible(weight: Weight, text: String, dismiss: impl Fn(Event) + 'static) -> Markup {
    let button = icon_button("close", session().t("dismiss"), dismiss);
    message(weight, text, button)
}

/// What is to be minded, in a line.
pub fn warning(text: String) -> Markup {
    html! { <p class="warn">{icon("mind")}<span>{text}</span></p> }
}
