//! What opening a file would do, in words.

use super::controls::counted;
use crate::document::Document;
use crate::engagement::Case;
use crate::storage::{AddedCase, ChangedCase, Plan};
use crate::text::register_text;
use crate::ui::case::tenant;
use crate::ui::prelude::*;

/// The card with the plan, and the two ways on from it.
pub fn card(
    session: Session,
    plan: &Plan,
    takes_settings: Watched<bool>,
    import: impl Fn(Event) + 'static,
    cancel: impl Fn(Event) + 'static,
) -> Markup {
    let count = |key, count| counted(session, key, count);
    let line = |text: String| html! { <li>{text}</li> };
    let list = |lines: Markup, count: usize| (count > 0).then(|| html! { <ul>{lines}</ul> });
    let (new, other) = (plan.added.len(), plan.changed.len());
    let added = list(each(&plan.added, |it| line(added(session, it))), new);
    let changed = list(each(&plan.changed, |it| line(changes(session, it))), other);
    let settings = plan.settings.is_some().then(|| {
        html! {
            <label class="choice">
                <input type="checkbox" name="takes_settings"
                    on:change=move |event| takes_settings.set(event_target_checked(&event))/>
                {session.t("import-settings")}
            </label>
        }
    });
    let is_new = plan.changes_anything() || plan.settings.is_some();
    let nothing = (!is_new).then(|| html! { <p>{session.t("import-nothing-new")}</p> });
    let import = is_new.then(|| named("take_over_backup", session.t("import"), import));
    html! {
        <section class="card plan" aria-labelledby="plan">
            <h2 id="plan" tabindex="-1">{session.t("import-plan")}</h2>
            <p class="because">{session.t("import-nothing-written")}</p>
            {nothing}
            {count("import-added", new)}
            {added}
            {count("import-changed", other)}
            {changed}
            {count("import-unchanged", plan.unchanged.len())}
            {count("import-read-only", plan.read_only.len())}
            {count("import-texts", plan.texts.len())}
            {count("import-left-out", plan.unreadable)}
            {settings}
            <div class="act">
                {import}
                {quiet("cancel_import", session.t("cancel"), cancel)}
            </div>
        </section>
    }
}

fn added(session: Session, added: &AddedCase) -> String {
    let name = tenant(session, &Case::read(&added.copy, &Document::default()));
    match added.was_deleted {
        true => session.tw("import-comes-back", &Arguments::new().text("case", name)),
        false => name,
    }
}

/// "Contoso: Seats; Region; 2 new entries of the record".
fn changes(session: Session, changed: &ChangedCase) -> String {
    let words = session.words();
    let here = session.ask(|store| store.document(&changed.id));
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
    let about = Arguments::new().text("case", tenant(session, &case));
    let about = about.text("what", words.list(&said));
    session.tw("import-change", &about)
}
