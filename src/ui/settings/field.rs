//! A setting that is typed, with its label, its hint and what is wrong with it.

use leptos::prelude::*;

use super::setting::Setting;
use crate::locale::Arguments;
use crate::ui::session::Session;
use crate::ui::words::Words;

/// The field of a setting.
#[component]
pub fn SettingField(
    /// Which.
    setting: Setting,
) -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let name = setting.name();
    let text = Memo::new(move |_| setting.read(&session.settings()));
    // While someone types, everything is half-finished.
    let is_settled = RwSignal::new(true);
    let problem = Memo::new(move |_| {
        let problem = setting.problem(&text.get());
        problem.filter(|_| is_settled.get())
    });
    let store = move |event| {
        is_settled.set(false);
        let text = event_target_value(&event);
        session.change_settings(|settings| setting.write(settings, text));
    };
    let problem_id = format!("{name}-problem");
    let shown_problem = {
        let id = problem_id.clone();
        move || {
            let key = problem.get()?;
            Some(view! { <p class="field-problem" id=id.clone()>{words.text(key)}</p> })
        }
    };
    let described_by = {
        let hint_id = format!("{name}-hint");
        move || {
            if problem.get().is_some() {
                problem_id.clone()
            } else {
                hint_id.clone()
            }
        }
    };
    let is_address = !matches!(setting, Setting::Manager);
    view! {
        <div class="field">
            <label for=name.clone()>{move || words.say(&setting.label_key())}</label>
            <p class="field-hint" id=format!("{name}-hint")>{move || hint(words, setting)}</p>
            <input
                type="text"
                id=name.clone()
                name=name
                autocomplete=if is_address { "off" } else { "name" }
                spellcheck="false"
                inputmode=input_mode(setting)
                aria-describedby=described_by
                aria-invalid=move || problem.get().map(|_| "true")
                prop:value=move || text.get()
                on:input=store
                on:blur=move |_| is_settled.set(true)
            />
            {shown_problem}
        </div>
    }
    .into_any()
}

fn hint(words: Words, setting: Setting) -> String {
    match setting {
        Setting::Manager => words.say("settings-manager-hint"),
        Setting::AssignmentAddress => words.say("settings-assignment-hint"),
        Setting::Link(link) if link.address.is_empty() => words.say("settings-link-none"),
        Setting::Link(link) => words.say_with(
            "settings-link-default",
            Arguments::new().text("address", link.address),
        ),
    }
}

fn input_mode(setting: Setting) -> &'static str {
    match setting {
        Setting::Manager => "text",
        Setting::AssignmentAddress => "email",
        Setting::Link(_) => "url",
    }
}
