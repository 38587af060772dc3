//! A button that copies a text and says what the browser answered.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::clipboard::{self, Copied};
use crate::locale::Arguments;
use crate::ui::words::Words;

/// Copies a text, and its HTML if it has any, then tells what came of it. The page may have moved on by
/// then.
pub fn copy(
    text: String,
    html: Option<String>,
    shown_in: String,
    tell: impl FnOnce(Copied) + 'static,
) {
    let copying = clipboard::copy(text, html, shown_in);
    spawn_local(async move { tell(copying.await) });
}

/// What came of copying, in words; `name` is what was copied.
pub fn copied_text(words: Words, copied: Copied, name: String) -> String {
    let arguments = Arguments::new().text("name", name);
    match copied {
        Copied::Yes => words.say_with("copied", arguments),
        Copied::PlainOnly => words.say_with("copied-plain-only", arguments),
        Copied::SelectedOnly => words.say_with("copied-selected-only", arguments),
        Copied::No => words.say_with("copied-not", arguments),
    }
}

/// The button. Its word is drawn by the style sheet, so that what is around it holds only the text
/// that is copied.
#[component]
pub fn CopyButton(
    /// What is copied, for its accessible name.
    #[prop(into)]
    name: Signal<String>,
    /// Whether there is nothing to copy.
    #[prop(into)]
    disabled: Signal<bool>,
    /// Does it.
    on_press: Callback<()>,
) -> AnyView {
    let words = Words::expect();
    let full_name = move || words.say_with("copy-name", Arguments::new().text("name", name.get()));
    view! {
        <button
            type="button"
            class="copy-button"
            aria-label=full_name
            data-label=words.text("copy")
            disabled=disabled
            on:click=move |_| on_press.run(())
        ></button>
    }
    .into_any()
}
