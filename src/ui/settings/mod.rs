//! What is set once for all cases: languages, the FM's name, addresses. Each is kept at once.

mod field;
mod language_field;
mod setting;
mod storage;

use leptos::prelude::*;

use crate::playbook::ENGAGEMENT_COMPLETION;
use crate::ui::later;
use crate::ui::session::Session;
use crate::ui::words::Words;
use field::SettingField;
use language_field::{LanguageField, LanguageSetting};
use setting::Setting;
pub use setting::{ASSIGNMENT_ADDRESS, link_name};
use storage::StorageSettings;
pub use storage::{counted, folder_notice, unread_and_waiting};

/// The page: its heading, and its fields as soon as they are there.
#[component]
pub fn SettingsPage() -> AnyView {
    let heading = Words::expect().text("page-settings");
    view! {
        <div class="settings">
            <div class="page-heading"><h1>{heading}</h1></div>
            {later::settings()}
        </div>
    }
    .into_any()
}

/// The settings.
#[component]
pub fn SettingsBody() -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let kept = move || {
        let text = || view! { <p>{words.text("settings-kept")}</p> };
        session.keeps_anything().then(text)
    };
    let set_links = ENGAGEMENT_COMPLETION
        .links
        .iter()
        .filter(|link| link.id != "source");
    let link_fields: Vec<AnyView> = set_links
        .map(|link| view! { <SettingField setting=Setting::Link(link)/> }.into_any())
        .collect();
    view! {
            {kept}
            <SettingsSection title="settings-languages">
                <p class="settings-page-language">
                    {move || {
                        let page = words.page();
                        page.labelled(&page.text("field-language"), page.language().endonym())
                    }}
                    <br/>
                    <span class="field-hint">{words.text("settings-page-language")}</span>
                </p>
                <LanguageField setting=LanguageSetting::Notes/>
                <LanguageField setting=LanguageSetting::Mail/>
            </SettingsSection>
            <SettingsSection title="settings-people">
                <SettingField setting=Setting::Manager/>
                <SettingField setting=Setting::AssignmentAddress/>
            </SettingsSection>
            <SettingsSection title="settings-links">
                <p>{words.text("settings-links-explained")}</p>
                {link_fields}
            </SettingsSection>
            <StorageSettings/>
    }
    .into_any()
}

/// A part of the settings under a heading of its own.
#[component]
pub fn SettingsSection(
    /// The key of its heading.
    title: &'static str,
    /// What is set there.
    children: Children,
) -> AnyView {
    let words = Words::expect();
    view! {
        <section class="card settings-section" aria-labelledby=title>
            <h2 id=title>{words.text(title)}</h2>
            {children()}
        </section>
    }
    .into_any()
}
