//! Facts for all cases: the FM, the Assignment team, the languages, addresses of the playbook's links.

use std::rc::Rc;

use super::Settings;
use crate::document::Document;
use crate::engagement::{Answer, Case, links as links_of};
use crate::playbook::{self, is_web_address};
use crate::ui::components::form::labelled;
use crate::ui::components::languages::{language_choice, language_field, language_options, speaks};
use crate::ui::components::{Binding, FieldOptions, field};
use crate::ui::prelude::*;

/// Who the FM is, whom the FM writes to, and in which languages.
pub fn you(page: Settings) -> Markup {
    let session = page.session;
    let own = |of: Field, help: &str| {
        let help = Some(session.t(help));
        field(bind(page, of), FieldOptions { help, ..FieldOptions::default() })
    };
    let spoken = session.words().language().tag().to_owned();
    // The menu has the page's language under the same name.
    let language = |of: Field| language_choice(&format!("settings-{}", of.name()), bind(page, of));
    html! {
        <section>
            <h2>{session.t("settings-you")}</h2>
            <p class="help">{session.t("settings-at-once")}</p>
            {own(Field::Manager, "field-manager-hint")}
            {own(Field::AssignmentAddress, "settings-assignment-hint")}
            {language_field("settings-language", Field::Language, spoken, language_options(), speaks(session))}
            {language(Field::NoteLanguage)}
            {language(Field::MailLanguage)}
        </section>
    }
}

/// What the settings hold of a field.
fn bind(page: Settings, of: Field) -> Binding {
    let session = page.session;
    let read = move || {
        let settings = session.ask(|store| store.settings());
        Case::read(&Document::default(), &settings).answer(Scope::Case, of).clone()
    };
    Binding {
        field: of,
        answer: read(),
        form: page.form,
        read: Rc::new(read),
        write: Rc::new(move |_: &Answer, text| session.set(of, &text)),
    }
}

/// Addresses of what the playbook names and gives no address for.
pub fn links(page: Settings) -> Markup {
    let session = page.session;
    let set = links_of(&session.ask(|store| store.settings()));
    let mut fields = Vec::new();
    for link in playbook::ALL.iter().flat_map(|playbook| playbook.links) {
        if link.address.is_empty() {
            fields.push(address(page, link.id, set.get(link.id).cloned().unwrap_or_default()));
        }
    }
    html! {
        <section>
            <h2>{session.t("settings-links")}</h2>
            <p class="help">{session.t("settings-links-explained")}</p>
            {fields}
        </section>
    }
}

fn address(page: Settings, id: &'static str, address: String) -> Markup {
    let Settings { session, form, .. } = page;
    let name = format!("link_{}", id.replace('-', "_"));
    let is_empty = address.trim().is_empty();
    let is_wrong = !is_empty && !is_web_address(&address) && form.is_told(id);
    let error = is_wrong.then(|| session.t("problem-not-a-web-address"));
    let control = html! {
        <input id=name.as_str() name=name.as_str() type="url" autocomplete="off" placeholder="https://"
            prop:value=address aria-describedby=format!("{name}-error")
            aria-invalid=is_wrong.then_some("true")
            on:input=move |event| session.set_link(id, &event_target_value(&event))
            on:focus=move |_| form.enter(id) on:blur=move |_| form.leave(id)/>
    };
    labelled(&name, session.t(&format!("link-{id}")), control, None, error).done()
}
