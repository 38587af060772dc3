//! The choice among the six languages, each by its own name. It is on every page, so that a person
//! who reads no word of the page finds it.

use leptos::prelude::*;

use crate::locale::Language;
use crate::ui::words::Words;

/// The choice of the page's language.
#[component]
pub fn LanguageChoice() -> AnyView {
    let words = Words::expect();
    let options = Language::ALL.map(|language| {
        let is_chosen = words.language_untracked() == language;
        view! {
            <option value=language.tag() lang=language.tag() selected=is_chosen>
                {language.endonym()}
            </option>
        }
    });
    // A choice whose texts can't be had leaves the language as it is, and then so does the control.
    let value = move || {
        words.unavailable();
        words.language().tag()
    };
    let choose = move |event| {
        if let Some(language) = Language::from_tag(&event_target_value(&event)) {
            words.switch(language);
        }
    };
    view! {
        <div class="page-language">
            <select
                name="language"
                autocomplete="off"
                aria-label=words.text("field-language")
                prop:value=value
                on:change=choose
            >
                {options.into_iter().collect_view()}
            </select>
        </div>
    }
    .into_any()
}
