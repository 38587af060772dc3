//! Small parts that many sections share: a button that does something at once, one that asks first,
//! a sentence. Each is one function without type parameters, which keeps the program small.

use leptos::prelude::*;

use crate::ui::words::Words;

/// A button that does something at once. Its name is for tests and links, its key for people.
pub fn button(key: &'static str, name: &'static str, act: Callback<()>) -> AnyView {
    button_about(key, name, None, act)
}

/// A button of which there are several alike: what it is about tells them apart for those who hear
/// them.
pub fn button_about(
    key: &'static str,
    name: &'static str,
    about: Option<Signal<String>>,
    act: Callback<()>,
) -> AnyView {
    let label = label(key, about);
    view! { <button type="button" name=name on:click=move |_| act.run(())>{label}</button> }
        .into_any()
}

/// A button that opens a question; only the answer to it does something.
pub fn asked_first(
    keys: QuestionKeys,
    name: &'static str,
    about: Option<Signal<String>>,
    more: AnyView,
    act: Callback<()>,
) -> AnyView {
    view! {
        <details class="question">
            <summary class="button">{label(keys.open, about)}</summary>
            <div class="notice warning">
                {sentence(keys.question)}
                {more}
                {button_about(keys.confirm, name, about, act)}
            </div>
        </details>
    }
    .into_any()
}

/// What is seen, and after it what is only heard.
pub fn label(key: &'static str, about: Option<Signal<String>>) -> AnyView {
    let words = Words::expect();
    let about = about.map(|about| view! { <span class="visually-hidden">": " {about}</span> });
    view! { {words.text(key)} {about} }.into_any()
}

/// What a button says that asks first.
pub struct QuestionKeys {
    /// The button that opens the question.
    pub open: &'static str,
    /// The question.
    pub question: &'static str,
    /// The button that answers it.
    pub confirm: &'static str,
}

/// A sentence.
pub fn sentence(key: &'static str) -> AnyView {
    let words = Words::expect();
    view! { <p>{words.text(key)}</p> }.into_any()
}

/// A sentence that follows what it tells of.
pub fn told(text: Signal<String>) -> AnyView {
    view! { <p>{text}</p> }.into_any()
}
