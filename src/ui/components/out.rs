//! A text for the clipboard: what it is called, what it says, the button that copies it, and the
//! answer to a copy.

use leptos::prelude::*;

use super::icon;
use crate::browser::clipboard::{self, Copied};
use crate::locale::Arguments;
use crate::ui::session::session;

/// What was copied of a card, and what came of the last copy.
#[derive(Clone, Copy)]
pub struct Copying {
    copied: RwSignal<Vec<(&'static str, String)>>,
    answer: RwSignal<Option<String>>,
}

impl Copying {
    /// Nothing was copied yet.
    pub fn new() -> Self {
        Self { copied: RwSignal::new(Vec::new()), answer: RwSignal::new(None) }
    }

    /// Copies a text, with its HTML if there is any. Where that is refused, the element with the
    /// text's id is selected. Once the browser says that it took the text, `then` is done.
    pub fn copy(
        self,
        name: &'static str,
        text: String,
        html: Option<String>,
        then: impl FnOnce() + 'static,
    ) {
        // After the note come its fields.
        let is_note = name == "note";
        let copying = clipboard::copy(text.clone(), html, box_id(name));
        // It is not to be had while a promise is awaited.
        let session = session();
        leptos::task::spawn_local(async move {
            let came = copying.await;
            let key = match came {
                Copied::Yes if is_note => "copied",
                Copied::Yes => "copied-text",
                Copied::PlainOnly => "copied-plain",
                Copied::SelectedOnly => "copy-selected",
                Copied::No => "copy-refused",
            };
            self.say(session.t(key));
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

    /// Says something beside the button.
    pub fn say(self, text: String) {
        self.answer.set(Some(text));
    }

    /// Whether a text was copied as it is now.
    pub fn is_copied(self, name: &str, now: &str) -> bool {
        self.copied.with(|copied| copied.iter().any(|(n, text)| *n == name && text == now))
    }

    /// Whether a text was copied in this sitting, and has changed since.
    pub fn is_stale(self, name: &str, now: &str) -> bool {
        self.copied.with(|copied| copied.iter().any(|(n, text)| *n == name && text != now))
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

    /// Begins anew.
    pub fn forget(self) {
        self.copied.set(Vec::new());
        self.answer.set(None);
    }

    /// The answer to the last copy; it stands beside the button.
    pub fn answer(self) -> AnyView {
        let text = move || {
            let text = self.answer.get()?;
            Some(html! { {icon("tick")} {text} })
        };
        html! { <span class="answer" role="status">{text}</span> }
    }
}

impl Default for Copying {
    fn default() -> Self {
        Self::new()
    }
}

/// The id of the element that shows a text: it is selected where copying is refused.
pub fn box_id(name: &str) -> String {
    format!("out-{name}")
}

/// A text under its name. What stands in a tall one is longer than a line.
pub fn out(name: String, aside: AnyView, is_tall: bool, content: AnyView) -> AnyView {
    html! {
        <div class=if is_tall { "out tall" } else { "out" }>
            <span class="name">{name} " " {aside}</span>
            {content}
        </div>
    }
}

/// The button that copies a text: a sign; a tick once it was copied; with the word where it is next.
pub fn copy_button(
    label: String,
    is_copied: impl Fn() -> bool + Send + Sync + 'static,
    is_lead: impl Fn() -> bool + Send + Sync + 'static,
    copy: impl Fn() + 'static,
) -> AnyView {
    let session = session();
    let is_copied = Memo::new(move |_| is_copied());
    let is_lead = Memo::new(move |_| is_lead() && !is_copied.get());
    let title = move || {
        let key = if is_copied.get() { "copy-field-again" } else { "copy-field" };
        session.tw(key, &Arguments::new().text("name", label.clone()))
    };
    let word = session.t("copy");
    let content = move || {
        let sign = if is_copied.get() { "tick" } else { "copy" };
        let word = is_lead.get().then(|| word.clone());
        html! { {icon(sign)} {word} }
    };
    html! {
        <button type="button" class="icon" class:done=move || is_copied.get()
            class:lead=move || is_lead.get() aria-label=title.clone() title=title
            on:click=move |_| copy()>{content}</button>
    }
}
