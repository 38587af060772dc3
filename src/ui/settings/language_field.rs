//! The languages of notes and e-mails, which may differ from the page's.

use leptos::prelude::*;

use crate::locale::Language;
use crate::store::Settings;
use crate::ui::session::Session;
use crate::ui::words::Words;

/// A language other than the page's own.
#[derive(Clone, Copy)]
pub enum LanguageSetting {
    /// Of the notes.
    Notes,
    /// Of the e-mails.
    Mail,
}

impl LanguageSetting {
    fn name(self) -> &'static str {
        match self {
            Self::Notes => "note_language",
            Self::Mail => "mail_language",
        }
    }

    fn label_key(self) -> &'static str {
        match self {
            Self::Notes => "field-note-language",
            Self::Mail => "field-mail-language",
        }
    }

    fn read(self, settings: &Settings) -> Option<Language> {
        match self {
            Self::Notes => settings.note_language,
            Self::Mail => settings.mail_language,
        }
    }

    fn write(self, settings: &mut Settings, language: Option<Language>) {
        match self {
            Self::Notes => settings.note_language = language,
            Self::Mail => settings.mail_language = language,
        }
    }
}

/// The choice of one of them; the first choice is to follow the page.
#[component]
pub fn LanguageField(
    /// Which.
    setting: LanguageSetting,
) -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let chosen = Memo::new(move |_| setting.read(&session.settings()));
    let options = Language::ALL.map(|language| {
        view! {
            <option
                value=language.tag()
                lang=language.tag()
                prop:selected=move || chosen.get() == Some(language)
            >
                {language.endonym()}
            </option>
        }
    });
    let choose = move |event| {
        let language = Language::from_tag(&event_target_value(&event));
        session.change_settings(|settings| setting.write(settings, language));
    };
    view! {
        <div class="field">
            <label for=setting.name()>{words.text(setting.label_key())}</label>
            <select id=setting.name() name=setting.name() autocomplete="off" on:change=choose>
                <option value="" prop:selected=move || chosen.get().is_none()>
                    {words.text("settings-as-the-page")}
                </option>
                {options.into_iter().collect_view()}
            </select>
        </div>
    }
    .into_any()
}
