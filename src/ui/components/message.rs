//! A message above what it is about, in the page's flow: it never covers anything.

use web_sys::Event;

use super::button::icon_button;
use super::{Markup, icon};
use crate::locale::Arguments;
use crate::ui::session::{t, tw};

/// A message with what can be done about it. Its kind is `note`, `mind` or `error`: it tells, asks for something,
/// or something went wrong.
pub fn message(kind: &str, text: String, actions: Markup) -> Markup {
    html! {
        <div class="message" data-kind=kind role="status">
            {icon("mind")}
            <p>{text}</p>
            {actions}
        </div>
    }
}

/// The same, which can be put away.
pub fn dismissible(
    kind: &str,
    text: String,
    actions: Markup,
    dismiss: impl Fn(Event) + 'static,
) -> Markup {
    let button = icon_button("close", t("dismiss"), dismiss);
    message(kind, text, html! { {actions} {button} })
}

/// What is to be minded, in a line.
pub fn warning(text: String) -> Markup {
    html! { <p class="warn">{icon("mind")}<span>{text}</span></p> }
}

/// How many there are of something; nothing where there is none.
pub fn counted(key: &str, count: usize) -> Option<Markup> {
    let about = Arguments::new().number("count", count as u32);
    html! { if count > 0 => <p>{tw(key, &about)}</p> }
}
