//! A conflict: two values that were stated without knowing of each other. A person chooses.

use super::prelude::*;
use crate::engagement::command::Resolve;
use crate::engagement::{Conflict, Standing, Value};
use crate::text::value_text;

/// The card of the first conflict.
pub fn conflict(context: CaseContext, current: &Current) -> Markup {
    let session = context.session;
    let question = context.question;
    let Some(conflict) = current.case.conflicts.first() else {
        return Markup::None;
    };
    let name = conflict.name.clone();
    let choose = move |event: Event| {
        let Some(text) = answer(&event, "[name=conflict]:checked") else {
            return question.refuse("conflict", "conflict-choose");
        };
        if context.run(&Resolve { name: name.clone(), text }).is_ok() {
            question.close();
            context.advance();
        }
    };
    let options = each(&conflict.texts, |text| {
        html! {
            <label class="choice">
                <input type="radio" name="conflict" value=text.clone()/>
                <span>{shown(session, &conflict.name, text)}</span>
            </label>
        }
    });
    let content = html! {
        <fieldset class="field either body" key=&conflict.name>
            <legend>{title(session, current, conflict)}</legend>
            <div class="stack tight">{options}</div>
        </fieldset>
        {question.refusal("conflict")}
        <div class="act">{main_button(session.t("conflict-take"), choose)}</div>
    };
    let eyebrow = ("mind", "conflict");
    let heading = Heading::of(session, eyebrow, "conflict", &Arguments::new());
    frame(context, current, "conflict", heading, content)
}

/// What a register is called: its field, its item, with the service it belongs to.
fn title(session: Session, current: &Current, conflict: &Conflict) -> String {
    let last = last_part(&conflict.name);
    let what = match (Field::from_name(last), last) {
        (Some(field), _) => session.t(&field.label_key()),
        (None, "standing") => session.t("conflict-standing"),
        (None, "service" | "dropped") => session.t("service"),
        (None, item) => {
            session.tw(&format!("item-{item}"), &arguments(session, current, Scope::Case))
        }
    };
    let round = conflict.name.split('/').nth(1).and_then(|id| id.parse().ok());
    match round.and_then(|round| current.case.round(round)) {
        Some(round) => {
            let about = Arguments::new().text("what", what).text("service", round.name.clone());
            session.tw("conflict-of-service", &about)
        }
        None => what,
    }
}

fn last_part(register: &str) -> &str {
    register.rsplit('/').next().unwrap_or_default()
}

/// One of the answers, in words.
fn shown(session: Session, register: &str, text: &str) -> String {
    let last = last_part(register);
    let value = Field::from_name(last).and_then(|field| Value::parse(field, text).ok());
    match (value, text) {
        (_, "") => session.t("conflict-empty"),
        (Some(value), _) => value_text(&value, &session.words()),
        (None, "yes") => session.t("done"),
        (None, _) if last == "standing" => standing(session, text),
        (None, text) => text.to_owned(),
    }
}

/// Whether the case goes on, by one of two answers.
fn standing(session: Session, text: &str) -> String {
    let because = |key: &str, reason: String| {
        let about = Arguments::new().text("what", session.t(key)).text("reason", reason);
        session.tw("conflict-standing-because", &about)
    };
    match Standing::of(text) {
        Standing::Active => session.t("conflict-goes-on"),
        Standing::Paused { reason, .. } => because("paused", reason),
        Standing::Withdrawn { reason, .. } => because("withdraw", reason),
        Standing::Closed { .. } => session.t("closed"),
    }
}
