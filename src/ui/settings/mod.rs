//! What is set for all cases, and what keeps them. Everything is saved as it is typed.

mod keeping;
mod set_aside;
mod this_page;

use leptos::task::spawn_local;

use crate::browser::service_worker::{self, Offline};
use crate::playbook;
use crate::ui::components::bar::page_bar;
use crate::ui::components::languages::{language_choice, language_field, page_language};
use crate::ui::components::link::link_field;
use crate::ui::components::menu::common_entries;
use crate::ui::components::question::Question;
use crate::ui::components::{Binding, Form, field};
use crate::ui::portfolio::open_file::Opening;
use crate::ui::prelude::*;

#[derive(Clone, Copy, Default)]
struct Settings {
    form: Form,
    opening: Opening,
    question: Question,
    /// What came of the last act: the section's name, and the catalogue's key of what to say there.
    answer: Watched<Option<(&'static str, &'static str)>>,
    /// Whether the page opens without a network, once that is known.
    offline: Watched<Option<Offline>>,
    /// Whether it was ticked that everything is to go.
    is_wipe_meant: Watched<bool>,
}

impl Settings {
    /// Says what came of an act, in its section.
    fn say(self, key: &'static str, section: &'static str) {
        self.answer.set(Some((section, key)));
    }

    /// What was said last, if it was in this section.
    fn said(self, section: &str) -> Option<String> {
        let (at, key) = self.answer.get()?;
        (at == section).then(|| t(key))
    }
}

pub fn page() -> Markup {
    // What is missing is known once all have been read.
    session().act(|store, _| store.read_all());
    let page = Settings::default();
    spawn_local(async move { page.offline.set(Some(service_worker::state().await)) });
    html! {
        {live(|| page_bar(Some(t("settings-title")), common_entries()))}
        <main>{live(move || view(page))}</main>
    }
}

/// A part of the page under its heading.
fn section(heading: &str, content: Markup) -> Markup {
    html! { <section><h2>{t(heading)}</h2>{content}</section> }
}

fn view(page: Settings) -> Markup {
    session().revision.track();
    html! {
        {page.opening.view()}
        <div class="settings">
            {section("settings-you", you(page))}
            {section("settings-links", links(page))}
            {set_aside::set_aside(page)}
            {section("backup", keeping::backup(page))}
            {section("folder", keeping::folder())}
            {section("storage", keeping::storage())}
            {section("this-page", this_page::about(page))}
            {section("wipe", this_page::wipe(page))}
        </div>
    }
}

/// Who the FM is, whom the FM writes to, and in which languages.
fn you(page: Settings) -> Markup {
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
fn links(page: Settings) -> Markup {
    let links = playbook::ALL.iter().flat_map(|playbook| playbook.links);
    let links = links.filter(|link| link.address.is_empty());
    html! {
        <p class="help">{t("settings-links-explained")}</p>
        {each(links, |link| link_field(page.form, link.id))}
    }
}
