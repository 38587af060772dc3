//! A choice among the languages.

use leptos::prelude::event_target_value;

use super::form::labelled;
use super::markup::{Element, element};
use super::{Binding, Markup, each};
use crate::locale::Language;
use crate::playbook::Field;
use crate::ui::session::{session, t, words};

pub fn page_language() -> Box<Element> {
    let spoken = words().language().tag().to_owned();
    choice(Field::Language, spoken, None, move |tag| {
        if let Some(language) = Language::from_tag(&tag) {
            session().speak(language);
        }
    })
}

/// The language of texts: the page's, where none is chosen.
pub fn language_choice(id: &str, binding: Binding) -> Markup {
    let (field, chosen) = (binding.field, binding.answer.text());
    let as_page = html! { <option value="">{t("language-of-page")}</option> };
    let choice = choice(field, chosen, Some(as_page), move |tag| binding.write_text(tag));
    language_field(id, field, choice)
}

pub fn language_field(id: &str, field: Field, choice: Box<Element>) -> Markup {
    let choice = choice.attribute("id", id).done();
    labelled(id, t(&field.label_key()).into(), choice, None, None).done()
}

/// The languages by their own names, behind what else can be chosen.
fn choice(
    field: Field,
    chosen: String,
    first: Option<Markup>,
    choose: impl Fn(String) + 'static,
) -> Box<Element> {
    let languages = each(Language::ALL, |language| {
        let tag = language.tag();
        html! { <option value=tag lang=tag>{language.endonym()}</option> }
    });
    let choose = move |event| choose(event_target_value(&event));
    let choice = element("select").attribute("name", field.name()).value(chosen);
    choice.on("change", choose).child(first).child(languages)
}
