//! Facts for all cases: the FM, the Assignment team, the languages, addresses of the playbook's links.

use super::Settings;
use crate::engagement::settings;
use crate::playbook;
use crate::ui::components::languages::{language_choice, language_field, page_language};
use crate::ui::components::link::link_field;
use crate::ui::components::{Binding, field};
use crate::ui::prelude::*;

/// Who the FM is, whom the FM writes to, and in which languages.
pub fn you(page: Settings) -> Markup {
    let own =
        |of: Field, help: &str| field(Binding { help: Some(t(help)), ..page.form.setting(of) });
    // The menu has the page's language under the same name.
    let language =
        |of: Field| language_choice(&format!("settings-{}", of.name()), page.form.setting(of));
    html! {
        <p class="help">{t("settings-at-once")}</p>
        {own(Field::Manager, "field-manager-hint")}
        {own(Field::AssignmentAddress, "settings-assignment-hint")}
        {language_field("settings-language", Field::Language, page_language())}
        {language(Field::NoteLanguage)}
        {language(Field::MailLanguage)}
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
