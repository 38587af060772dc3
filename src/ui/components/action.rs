//! Small parts that many sections share: a button that does something at once, one that asks first,
//! a sentence. Each is one function without type parameters, which keeps the program small.

use leptos::prelude::*;

use crate::ui::words::Words;

/// A button that does something at once. Its name is for tests and links, its key for people.
pub fn button(key: &'static str, name: &'static str, act: Callback<()>) -> AnyView {
    let words = Words::expect();
    view! {
        <button type="button" name=name on:click=move |_| act.run(())>{words.text(key)}</button>
    }
    .into_any()
}

/// A button that opens a question; only the answer to it does something.
pub fn asked_first(
    keys: QuestionKeys,
    name: &'static str,
    more: AnyView,
    act: Callback<()>,
) -> AnyView {
    let words = Words::expect();
    view! {
        <details class="question">
            <summary class="button">{words.text(keys.open)}</summary>
            <div class="notice warning">
                <p>{words.text(keys.question)}</p>
                {more}
                {button(keys.confirm, name, act)}
            </div>
        </details>
    }
    .into_any()
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
