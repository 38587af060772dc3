//! A choice among the languages.

use leptos::prelude::event_target_value;
use web_sys::Event;

use super::form::labelled;
use super::{Binding, Markup, each};
use crate::locale::Language;
use crate::playbook::Field;
use crate::ui::session::{Session, session};

/// The languages by their own names.
pub fn language_options() -> Markup {
    each(Language::ALL, |language| {
        let tag = language.tag();
        html! { <option value=tag lang=tag>{language.endonym()}</option> }
    })
}

/// Speaks the one that is chosen.
pub fn speaks(session: Session) -> impl Fn(Event) {
    move |event| {
        if let Some(language) = Language::from_tag(&event_target_value(&event)) {
            session.speak(language);
        }
    }
}

/// The language of texts: the page's, where none is chosen.
pub fn language_choice(id: &str, binding: Binding) -> Markup {
    let (field, chosen) = (binding.field, binding.answer.text());
    let choose = move |event: Event| binding.write_text(event_target_value(&event));
    let as_page = html! { <option value="">{session().t("language-of-page")}</option> };
    let options = html! { {as_page} {language_options()} };
    language_field(id, field, chosen, options, choose)
}

/// A choice with its label.
pub fn language_field(
    id: &str,
    field: Field,
    chosen: String,
    options: Markup,
    choose: impl Fn(Event) + 'static,
) -> Markup {
    let choice = html! {
        <select id=id name=field.name() prop:value=chosen on:change=choose>{options}</select>
    };
    labelled(id, session().t(&field.label_key()), choice, None, None).done()
}
