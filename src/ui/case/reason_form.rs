//! An action that asks for its reason first: a button that opens one line to write it in.

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::html;
use leptos::prelude::*;

use super::here::Here;

/// What the form says, by catalogue key.
#[derive(Clone, Copy)]
pub struct ReasonTexts {
    /// On the button that opens it, and on the one that does it.
    pub action: &'static str,
    /// The label of the reason.
    pub label: &'static str,
}

/// The names of the form's controls, by which they are found in every language.
#[derive(Clone, Copy)]
pub struct ReasonNames {
    /// The button that opens it.
    pub open: &'static str,
    /// The reason.
    pub reason: &'static str,
    /// The button that does it.
    pub confirm: &'static str,
}

/// The button, and the form once it is pressed. `on_reason` says whether it was done.
#[component]
pub fn ReasonForm(
    /// What it says.
    texts: ReasonTexts,
    /// What its controls are named.
    names: ReasonNames,
    /// The id of the control, unique in the page.
    id: String,
    /// Does it.
    on_reason: Callback<String, bool>,
) -> AnyView {
    let words = Here::expect().words;
    let is_open = RwSignal::new(false);
    let button = NodeRef::<html::Button>::new();
    let close = move || {
        is_open.set(false);
        // The button shows again only after this.
        request_animation_frame(move || {
            if let Some(Some(button)) = button.try_get_untracked() {
                // It fails for elements that are not in the document.
                let _ = button.focus();
            }
        });
    };
    let form = move || {
        is_open.get().then(|| {
            let id = id.clone();
            view! { <OpenForm texts names id on_reason close=Callback::new(move |()| close())/> }
        })
    };
    view! {
        <button
            type="button"
            node_ref=button
            name=names.open
            hidden=move || is_open.get()
            on:click=move |_| is_open.set(true)
        >
            {move || words.say(texts.action)}
        </button>
        {form}
    }
    .into_any()
}

#[component]
fn OpenForm(
    texts: ReasonTexts,
    names: ReasonNames,
    id: String,
    on_reason: Callback<String, bool>,
    close: Callback<()>,
) -> AnyView {
    let words = Here::expect().words;
    let reason = RwSignal::new(String::new());
    let is_missing = RwSignal::new(false);
    let node = NodeRef::<html::Input>::new();
    node.on_load(|input| {
        request_animation_frame(move || {
            // It fails for elements that are not in the document.
            let _ = input.focus();
        });
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let text = reason.get_untracked().trim().to_owned();
        is_missing.set(text.is_empty());
        if text.is_empty() {
            if let Some(input) = node.get_untracked() {
                let _ = input.focus();
            }
        } else if on_reason.run(text) {
            close.run(());
        }
    };
    let leave = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            close.run(());
        }
    };
    let problem_id = format!("{id}-problem");
    let described_by = problem_id.clone();
    let problem = move || {
        is_missing.get().then(|| {
            view! {
                <p class="field-problem" id=problem_id.clone() role="alert">
                    {words.say("refusal-no-reason")}
                </p>
            }
        })
    };
    view! {
        <form class="reason-form" novalidate on:submit=submit on:keydown=leave>
            <div class="field field-wide">
                <label for=id.clone()>{move || words.say(texts.label)}</label>
                <input
                    node_ref=node
                    type="text"
                    id=id
                    name=names.reason
                    autocomplete="off"
                    class="full"
                    aria-invalid=move || is_missing.get().to_string()
                    aria-describedby=move || is_missing.get().then(|| described_by.clone())
                    prop:value=reason
                    on:input:target=move |event| {
                        reason.set(event.target().value());
                        is_missing.set(false);
                    }
                />
                {problem}
            </div>
            <div class="field-row">
                <button type="submit" name=names.confirm class="primary">{move || words.say(texts.action)}</button>
                <button type="button" on:click=move |_| close.run(())>
                    {move || words.say("case-cancel")}
                </button>
            </div>
        </form>
    }
    .into_any()
}
