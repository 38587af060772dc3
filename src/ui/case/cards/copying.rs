//! What is copied of a card, and the answer to a copy.

use super::prelude::*;
use crate::browser::clipboard::{self, Copied};

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
