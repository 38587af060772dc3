//! What opening a file would do, in words.

use leptos::prelude::*;

use crate::document::Document;
use crate::engagement::{Case, Scope};
use crate::locale::Arguments;
use crate::playbook::Field;
use crate::storage::{ChangedCase, Plan};
use crate::text::register_text;
use crate::ui::session::Session;

/// The card with the plan, and the two ways on from it.
pub fn card(
    session: Session,
    plan: &Plan,
    takes_settings: RwSignal<bool>,
    import: impl Fn() + 'static,
    cancel: impl Fn() + 'static,
) -> AnyView {
    let count = |key: &'static str, count: usize| {
        let about = Arguments::new().number("count", count as u64);
        (count > 0).then(|| html! { <p>{session.tw(key, &about)}</p> })
    };
    let list = |lines: Vec<String>| {
        let lines: Vec<_> = lines.into_iter().map(|line| html! { <li>{line}</li> }).collect();
        (!lines.is_empty()).then(|| html! { <ul>{lines}</ul> })
    };
    let added = plan.added.iter().map(|it| {
        let name = name(session, &it.copy);
        let about = Arguments::new().text("case", name.clone());
        if it.was_deleted { session.tw("import-comes-back", &about) } else { name }
    });
    let changed = plan.changed.iter().map(|it| changes(session, it));
    let settings = plan.settings.is_some().then(|| {
        let on_change =
            move |event: web_sys::Event| takes_settings.set(event_target_checked(&event));
        html! {
            <label class="choice">
                <input type="checkbox" name="takes_settings" on:change=on_change/>
                {session.t("import-settings")}
            </label>
        }
    });
    let is_new = plan.changes_anything() || plan.settings.is_some();
    let nothing = (!is_new).then(|| html! { <p>{session.t("import-nothing-new")}</p> });
    let import = is_new.then(move || {
        html! {
            <button type="button" name="take_over_backup" on:click=move |_| import()>
                {session.t("import")}
            </button>
        }
    });
    html! {
        <section class="card plan" aria-labelledby="plan">
            <h2 id="plan" tabindex="-1">{session.t("import-plan")}</h2>
            <p class="because">{session.t("import-nothing-written")}</p>
            {nothing}
            {count("import-added", plan.added.len())}
            {list(added.collect())}
            {count("import-changed", plan.changed.len())}
            {list(changed.collect())}
            {count("import-unchanged", plan.unchanged.len())}
            {count("import-read-only", plan.read_only.len())}
            {count("import-texts", plan.texts.len())}
            {count("import-left-out", plan.unreadable)}
            {settings}
            <div class="act">
                {import}
                <button type="button" class="plain" name="cancel_import" on:click=move |_| cancel()>
                    {session.t("cancel")}
                </button>
            </div>
        </section>
    }
}

/// What a case is called.
fn name(session: Session, document: &Document) -> String {
    let case = Case::read(document, &Document::default());
    match case.text(Scope::Case, Field::Tenant) {
        "" => session.t("no-name"),
        tenant => tenant.to_owned(),
    }
}

/// "Contoso: Seats; Region; 2 new entries of the record".
fn changes(session: Session, changed: &ChangedCase) -> String {
    let words = session.words();
    let here = session.ask(|store| store.document(&changed.id)).flatten();
    let here = here.as_deref().unwrap_or(&changed.copy);
    let case = Case::read(here, &Document::default());
    let mut said: Vec<String> = Vec::new();
    for register in &changed.registers {
        let text = register_text(register, &case, &words);
        said.extend(text.filter(|text| !said.contains(text)));
    }
    for register in &changed.conflicts {
        if let Some(what) = register_text(register, &case, &words) {
            said.push(session.tw("import-conflict", &Arguments::new().text("what", what)));
        }
    }
    if changed.entries > 0 {
        let about = Arguments::new().number("count", changed.entries as u64);
        said.push(session.tw("import-entries", &about));
    }
    if said.is_empty() {
        said.push(session.t("import-details"));
    }
    let about = Arguments::new().text("case", name(session, here)).text("what", words.list(&said));
    session.tw("import-change", &about)
}
