//! What opening a file would do, before it does it.

use leptos::prelude::*;

use super::conflict::conflicts;
use super::open::Opened;
use crate::engagement::{Case, CaseId};
use crate::locale::Arguments;
use crate::store::backup::{AddedCase, ChangedCase, FieldChange, Plan};
use crate::ui::components::action::button;
use crate::ui::components::event_text::values_text;
use crate::ui::words::Words;

/// The summary, the choices, and the two ways on.
pub fn plan_view(opened: Opened, plan: &Plan) -> AnyView {
    let words = opened.words;
    let is_worth_it = plan.changes_anything() || plan.has_other_settings;
    let take_over = Callback::new(move |()| opened.take_over());
    let cancel = Callback::new(move |()| opened.cancel());
    let on = if is_worth_it {
        button("backup-take-over", "take_over_backup", take_over)
    } else {
        view! { <p>{words.say("backup-nothing-new")}</p> }.into_any()
    };
    view! {
        <section class="card backup-plan" id="backup-file-result" data-backup="plan"
            aria-label=words.say("backup-plan")>
            <h3>{words.say("backup-plan")}</h3>
            <p>{words.say("backup-plan-explained")}</p>
            <ul>
                {count(words, "backup-added", plan.added.len(), added(words, &plan.added))}
                {count(words, "backup-changed", plan.changed.len(), changed(opened, &plan.changed))}
                {count(words, "backup-unchanged", plan.unchanged.len(), ().into_any())}
                {count(words, "backup-read-only", plan.read_only.len(), ().into_any())}
                {count(words, "backup-texts", plan.texts.len(), ().into_any())}
                {count(words, "backup-unreadable", plan.unreadable.len(), ().into_any())}
            </ul>
            {conflicts(opened, &plan.changed)}
            {plan.has_other_settings.then(|| settings_choice(opened))}
            <div class="button-row">{on} {button("backup-cancel", "cancel_backup", cancel)}</div>
        </section>
    }
    .into_any()
}

/// A line of the summary; none where there is nothing to say.
fn count(words: Words, key: &'static str, count: usize, more: AnyView) -> Option<AnyView> {
    let number = u64::try_from(count).ok().filter(|count| *count > 0)?;
    let text = words.say_with(key, Arguments::new().number("count", number));
    Some(view! { <li data-count=key>{text} {more}</li> }.into_any())
}

fn added(words: Words, cases: &[AddedCase]) -> AnyView {
    let name = |case: &AddedCase| {
        let name = named(words, case.tenant.as_ref());
        if case.was_deleted {
            words.say_with("backup-comes-back", Arguments::new().text("case", name))
        } else {
            name
        }
    };
    list(cases.iter().map(name).collect())
}

fn changed(opened: Opened, cases: &[ChangedCase]) -> AnyView {
    let words = opened.words;
    let entry = |changed: &ChangedCase| {
        let case = untrack(|| opened.session.case(changed.id));
        let mut lines: Vec<String> = changed
            .changed
            .iter()
            .map(|change| change_text(words, case.as_deref(), change))
            .collect();
        if let Ok(entries @ 1..) = u64::try_from(changed.new_entries) {
            let arguments = Arguments::new().number("count", entries);
            lines.push(words.say_with("backup-new-entries", arguments));
        }
        if changed.has_other_changes {
            lines.push(words.say("backup-other-changes"));
        }
        let name = named(words, changed.tenant.as_ref());
        view! { <details><summary>{name}</summary>{list(lines)}</details> }
    };
    cases.iter().map(entry).collect_view().into_any()
}

fn change_text(words: Words, case: Option<&Case>, change: &FieldChange) -> String {
    let arguments = Arguments::new()
        .text("here", values_text(words, change.slot, &change.here, case))
        .text(
            "there",
            values_text(words, change.slot, &change.in_file, case),
        );
    words.say_with("backup-change", arguments)
}

/// The customer's name, or that there is none yet.
pub fn named(words: Words, tenant: Option<&String>) -> String {
    tenant.cloned().unwrap_or_else(|| words.say("case-unnamed"))
}

/// The case as it is here, for the names of its services.
pub fn case_here(opened: Opened, id: CaseId) -> Option<std::sync::Arc<Case>> {
    untrack(|| opened.session.case(id))
}

fn list(lines: Vec<String>) -> AnyView {
    let line = |line: String| view! { <li>{line}</li> };
    view! { <ul>{lines.into_iter().map(line).collect_view()}</ul> }.into_any()
}

fn settings_choice(opened: Opened) -> AnyView {
    let settings = opened.takes_settings;
    view! {
        <label class="choice">
            <input
                type="checkbox"
                name="takes_settings"
                prop:checked=move || settings.get()
                on:change=move |event| settings.set(event_target_checked(&event))
            />
            <span>{opened.words.say("backup-settings")}</span>
        </label>
    }
    .into_any()
}
