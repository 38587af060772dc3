//! Facts for all cases: the FM, the Assignment team, the languages, addresses of the playbook's links.

use std::rc::Rc;

use super::Settings;
use crate::document::Document;
use crate::engagement::{Answer, Case, settings};
use crate::playbook;
use crate::ui::components::languages::{language_choice, language_field, page_language};
use crate::ui::components::link::link_field;
use crate::ui::components::{Binding, FieldOptions, field};
use crate::ui::prelude::*;

/// Who the FM is, whom the FM writes to, and in which languages.
pub fn you(page: Settings) -> Markup {
    let own = |of: Field, help: &str| {
        let help = Some(t(help));
        field(bind(page, of), FieldOptions { help, ..FieldOptions::default() })
    };
    // The menu has the page's language under the same name.
    let language = |of: Field| language_choice(&format!("settings-{}", of.name()), bind(page, of));
    html! {
        <p class="help">{t("settings-at-once")}</p>
        {own(Field::Manager, "field-manager-hint")}
        {own(Field::AssignmentAddress, "settings-assignment-hint")}
        {language_field("settings-language", Field::Language, page_language())}
        {language(Field::NoteLanguage)}
        {language(Field::MailLanguage)}
    }
}

/// What the settings hold of a field.
fn bind(page: Settings, of: Field) -> Binding {
    let read = move || {
        let settings = session().ask(|store| store.settings());
        Case::read(&Document::default(), &settings).answer(Scope::Case, of).clone()
    };
    Binding {
        name: of.name(),
        field: of,
        answer: read(),
        form: page.form,
        read: Rc::new(read),
        write: Rc::new(move |_: &Answer, text| session().set(of, &text)),
    }
}

/// Addresses of what the playbook names and gives no address for.
pub fn links(page: Settings) -> Markup {
    let set = settings::links(&session().ask(|store| store.settings()));
    let mut fields = Vec::new();
    for link in playbook::ALL.iter().flat_map(|playbook| playbook.links) {
        if link.address.is_empty() {
            let address = set.get(link.id).cloned().unwrap_or_default();
            fields.push(link_field(page.form, link.id, address));
        }
    }
    html! {
        <p class="help">{t("settings-links-explained")}</p>
        {fields}
    }
}
