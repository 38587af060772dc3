//! A conflict: two values that were stated without knowing of each other. A person chooses.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::super::frame::{Heading, frame};
use crate::engagement::command::Resolve;
use crate::engagement::{Conflict, Standing};
use crate::locale::Arguments;
use crate::playbook::Field;
use crate::ui::components::button::{main_button, refusal};
use crate::ui::components::live::live;

/// The card of the first conflict.
pub fn conflict(context: CaseContext) -> AnyView {
    let session = context.session;
    let first = Memo::new(move |_| context.current.with(|c| c.case.conflicts.first().cloned()));
    let chosen = RwSignal::new(None::<String>);
    let is_missed = RwSignal::new(false);
    let choose = move |_| {
        let Some((conflict, text)) = first.get_untracked().zip(chosen.get_untracked()) else {
            return is_missed.set(true);
        };
        let name = conflict.name;
        if context.run(&Resolve { name, text }).is_ok() {
            chosen.set(None);
            is_missed.set(false);
            context.advance();
        }
    };
    let heading = Heading {
        eyebrow: ("mind", "conflict"),
        title: session.t("next-conflict"),
        because: session.t("because-conflict"),
        id: None,
    };
    let content = html! {
        {live(move || first.get().map(|conflict| either(context, &conflict, chosen)))}
        {refusal(move || is_missed.get().then(|| session.t("conflict-choose")))}
        <div class="act">
            {main_button(session.t("conflict-take"), choose)}
        </div>
    };
    frame(context, "conflict", heading, content)
}

fn either(context: CaseContext, conflict: &Conflict, chosen: RwSignal<Option<String>>) -> AnyView {
    let session = context.session;
    let option = |text: &String| {
        let shown = if text.is_empty() {
            session.t("conflict-empty")
        } else {
            shown(context, conflict, text)
        };
        let text = text.clone();
        let value = text.clone();
        html! {
            <label class="choice">
                <input type="radio" name="conflict" value=value
                    on:change=move |_| chosen.set(Some(text.clone()))/>
                <span>{shown}</span>
            </label>
        }
    };
    let options: Vec<_> = conflict.texts.iter().map(option).collect();
    html! {
        <fieldset class="field either body">
            <legend>{name(context, &conflict.name)}</legend>
            <div class="stack tight">{options}</div>
        </fieldset>
    }
}

/// What a register is called: its field, its item, with the service it belongs to.
fn name(context: CaseContext, register: &str) -> String {
    let session = context.session;
    let parts: Vec<&str> = register.split('/').collect();
    let last = parts.last().copied().unwrap_or_default();
    let what = match (Field::from_name(last), last) {
        (Some(field), _) => session.t(&field.label_key()),
        (None, "standing") => session.t("conflict-standing"),
        (None, "service" | "dropped") => session.t("service"),
        (None, item) => {
            let arguments = untrack(|| context.arguments(crate::engagement::Scope::Case));
            session.tw(&format!("item-{item}"), &arguments)
        }
    };
    let round = parts.get(1).and_then(|id| id.parse().ok());
    let service = context.current.with_untracked(|current| {
        round.and_then(|round| current.case.round(round)).map(|round| round.name.clone())
    });
    match service {
        Some(service) => {
            let arguments = Arguments::new().text("what", what).text("service", service);
            session.tw("conflict-of-service", &arguments)
        }
        None => what,
    }
}

fn shown(context: CaseContext, conflict: &Conflict, text: &str) -> String {
    let last = conflict.name.rsplit('/').next().unwrap_or_default();
    let value =
        Field::from_name(last).and_then(|field| crate::engagement::Value::parse(field, text).ok());
    match value {
        Some(value) => crate::text::value_text(&value, &context.session.words()),
        None if text == "yes" => context.session.t("done"),
        None if last == "standing" => standing(context, text),
        None => text.to_owned(),
    }
}

/// Whether the case goes on, by one of two answers.
fn standing(context: CaseContext, text: &str) -> String {
    let session = context.session;
    let word = |key: &str, reason: String| {
        let arguments = Arguments::new().text("what", session.t(key)).text("reason", reason);
        session.tw("conflict-standing-because", &arguments)
    };
    match Standing::of(text) {
        Standing::Active => session.t("conflict-goes-on"),
        Standing::Paused { reason, .. } => word("paused", reason),
        Standing::Withdrawn { reason, .. } => word("withdraw", reason),
        Standing::Closed { .. } => session.t("closed"),
    }
}
