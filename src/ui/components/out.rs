//! A text for the clipboard: what it is called, what it says, the button that copies it, and the
//! answer to a copy.

use web_sys::Event;

use super::{Markup, Watched, icon};
use crate::browser::clipboard::{self, Copied};
use crate::locale::Arguments;
use crate::ui::session::{t, tw};

/// What was copied of a card, and what came of the last copy.
#[derive(Clone, Copy, Default)]
pub struct Copying {
    copied: Watched<Vec<(&'static str, String)>>,
    /// What is said beside the button.
    pub answer: Watched<Option<String>>,
}

impl Copying {
    /// Copies a text, with its HTML if there is any. Where that is refused, the element with the
    /// text's id is selected. Once the browser says that it took the text, `then` is done.
    pub fn copy(
        self,
        name: &'static str,
        text: String,
        html: Option<String>,
        then: Box<dyn FnOnce()>,
    ) {
        let copying = clipboard::copy(text.clone(), html, box_id(name));
        leptos::task::spawn_local(async move {
            let came = copying.await;
            self.say(match came {
                // After the note come its fields.
                Copied::Yes if name == "note" => "copied",
                Copied::Yes => "copied-text",
                Copied::PlainOnly => "copied-plain",
                Copied::SelectedOnly => "copy-selected",
                Copied::No => "copy-refused",
            });
            if matches!(came, Copied::Yes | Copied::PlainOnly) {
                self.remember(name, text);
                then();
            }
        });
    }

    /// Remembers what was copied, by whatever way.
    pub fn remember(self, name: &'static str, text: String) {
        self.copied.update(|copied| {
            copied.retain(|(other, _)| *other != name);
            copied.push((name, text));
        });
    }

    /// Says something beside the button: the text under a key.
    pub fn say(self, key: &str) {
        // The card may be another one by the time a copy is answered.
        self.answer.set(Some(t(key)));
    }

    /// Whether a text that was copied in this sitting is still as it was.
    pub fn is_still(self, name: &str, now: &str) -> Option<bool> {
        let is_it = |(other, text): &(&str, String)| (*other == name).then(|| text == now);
        self.copied.with(|copied| copied.iter().find_map(is_it))
    }

    /// Of texts in order, the one to copy after the last that was.
    pub fn lead(self, order: &[&'static str]) -> Option<&'static str> {
        self.copied.with(|copied| {
            let (last, _) = copied.last()?;
            let at = order.iter().position(|name| name == last)?;
            let mut after = order.iter().skip(at + 1);
            let is_copied = |name: &str| copied.iter().any(|(other, _)| *other == name);
            after.find(|name| !is_copied(name)).copied()
        })
    }

    pub fn forget(self) {
        self.copied.set(Vec::new());
        self.answer.set(None);
    }

    /// The answer to the last copy; it stands beside the button.
    pub fn answer(self) -> Markup {
        let text = self.answer.get().map(|text| html! { {icon("tick")} {text} });
        html! { <span class="answer" role="status">{text}</span> }
    }
}

/// The id of the element that shows a text: it is selected where copying is refused.
pub fn box_id(name: &str) -> String {
    format!("out-{name}")
}

/// A text under its name. What stands in a tall one is longer than a line.
pub fn out(name: &str, aside: Option<Markup>, is_tall: bool, content: Markup) -> Markup {
    let class = if is_tall { "out tall" } else { "out" };
    html! {
        <div class=class>
            <span class="name">{name} " " {aside}</span>
            {content}
        </div>
    }
}

/// The button that copies a text, if there is any: a sign; a tick once it was copied; with the word where it is next.
pub fn copy_button(
    label: &str,
    is_empty: bool,
    is_copied: bool,
    is_lead: bool,
    copy: impl Fn(Event) + 'static,
) -> Markup {
    let (class, sign, key) = match (is_copied, is_lead) {
        (true, _) => ("icon done", "tick", "copy-field-again"),
        (_, true) => ("icon lead", "copy", "copy-field"),
        _ => ("icon", "copy", "copy-field"),
    };
    let title = tw(key, &Arguments::new().text("name", label));
    let word = (is_lead && !is_copied).then(|| t("copy"));
    html! {
        <button type="button" class=class aria-label=title.clone() title=title
            disabled=is_empty on:click=copy>{icon(sign)} {word}</button>
    }
}
