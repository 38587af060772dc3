//! Facts for all cases: the FM, the Assignment team, the languages, addresses of the playbook's links.

use std::rc::Rc;

use leptos::prelude::*;

use super::Settings;
use crate::document::Document;
use crate::engagement::{Answer, Case, Scope, links as links_of};
use crate::locale::Language;
use crate::playbook::{self, Field, is_web_address};
use crate::ui::components::{Binding, FieldOptions, Markup, field};

/// Who the FM is, whom the FM writes to, and in which languages.
pub fn you(page: Settings) -> Markup {
    let session = page.session;
    let own = |of: Field, help: &str| {
        let help = Some(session.t(help));
        field(bind(page, of), FieldOptions { help, ..FieldOptions::default() })
    };
    let speak = move |tag: String| {
        if let Some(language) = Language::from_tag(&tag) {
            session.speak(language);
        }
    };
    html! {
        <section>
            <h2>{session.t("settings-you")}</h2>
            <p class="help">{session.t("settings-at-once")}</p>
            {own(Field::Manager, "field-manager-hint")}
            {own(Field::AssignmentAddress, "settings-assignment-hint")}
            {select(page, Field::Language, session.words().language().tag(), Markup::None, speak)}
            {language(page, Field::NoteLanguage)}
            {language(page, Field::MailLanguage)}
        </section>
    }
}

/// What the settings hold of a field.
fn bind(page: Settings, of: Field) -> Binding {
    let session = page.session;
    let read = move || {
        let settings = session.ask(|store| store.settings()).unwrap_or_default();
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

/// A language of texts: the page's, where none is chosen.
fn language(page: Settings, of: Field) -> Markup {
    let binding = bind(page, of);
    let as_page = html! { <option value="">{page.session.t("language-of-page")}</option> };
    let chosen = binding.answer.text();
    select(page, of, &chosen, as_page, move |tag| binding.write_text(tag))
}

fn select(
    page: Settings,
    of: Field,
    chosen: &str,
    first: Markup,
    choose: impl Fn(String) + 'static,
) -> Markup {
    let name = of.name();
    // The menu has the page's language under the same name.
    let id = format!("settings-{name}");
    let option = |language: Language| {
        let tag = language.tag();
        html! { <option value=tag lang=tag>{language.endonym()}</option> }
    };
    let options: Vec<Markup> = Language::ALL.into_iter().map(option).collect();
    html! {
        <div class="field">
            <label for=id.clone()>{page.session.t(&of.label_key())}</label>
            <select id=id name=name prop:value=chosen.to_owned()
                on:change=move |event| choose(event_target_value(&event))>{first} {options}</select>
        </div>
    }
}

/// Addresses of what the playbook names and gives no address for.
pub fn links(page: Settings) -> Markup {
    let session = page.session;
    let settings = session.ask(|store| store.settings()).unwrap_or_default();
    let set = links_of(&settings);
    let all = playbook::ALL.iter().flat_map(|playbook| playbook.links);
    let nameless = all.filter(|link| link.address.is_empty());
    let fields = nameless.map(|it| link(page, it.id, set.get(it.id).cloned().unwrap_or_default()));
    let fields: Vec<Markup> = fields.collect();
    html! {
        <section>
            <h2>{session.t("settings-links")}</h2>
            <p class="help">{session.t("settings-links-explained")}</p>
            {fields}
        </section>
    }
}

fn link(page: Settings, id: &'static str, address: String) -> Markup {
    let Settings { session, form, .. } = page;
    let name = format!("link_{}", id.replace('-', "_"));
    let error_id = format!("{name}-error");
    let is_empty = address.trim().is_empty();
    let is_wrong = !is_empty && !is_web_address(&address) && form.is_told(&name);
    let error = is_wrong.then(|| session.t("problem-not-a-web-address"));
    let (entered, left) = (name.clone(), name.clone());
    html! {
        <div class="field">
            <label for=name.clone()>{session.t(&format!("link-{id}"))}</label>
            <input id=name.clone() name=name type="url" autocomplete="off" placeholder="https://"
                prop:value=address aria-describedby=error_id.clone()
                aria-invalid=is_wrong.then_some("true")
                on:input=move |event| session.set_link(id, &event_target_value(&event))
                on:focus=move |_| form.enter(&entered) on:blur=move |_| form.leave(&left)/>
            <p class="error" id=error_id>{error}</p>
        </div>
    }
}
