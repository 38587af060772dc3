//! A conflict: two values that were stated without knowing of each other. A person chooses.

use super::prelude::*;
use crate::engagement::command::Resolve;
use crate::engagement::{Name, Standing, Value};
use crate::text::{register_text, value_text};

/// The card of the first conflict.
pub fn conflict(context: CaseContext, current: &Current) -> Markup {
    let session = context.session;
    let question = context.question;
    let Some(conflict) = current.case.conflicts.first() else {
        return Markup::None;
    };
    let name = conflict.name.clone();
    let choose = move |event: Event| {
        let Some(text) = answer(&event, "conflict") else {
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
            <legend>{register_text(&conflict.name, &current.case, &session.words())}</legend>
            <div class="stack tight">{options}</div>
        </fieldset>
        {question.refusal("conflict")}
        <div class="act">{main_button(session.t("conflict-take"), choose)}</div>
    };
    let eyebrow = ("mind", "conflict");
    let heading = Heading::of(session, eyebrow, "conflict", &Arguments::new());
    frame(context, current, "conflict", heading, content)
}

/// One of the answers, in words.
fn shown(session: Session, register: &str, text: &str) -> String {
    let last = register.rsplit('/').next().unwrap_or_default();
    let value = Field::from_name(last).and_then(|field| Value::parse(field, text).ok());
    match (value, text) {
        _ if register == Name::Standing.to_string() => standing_text(session, text),
        (_, "") => session.t("conflict-empty"),
        (Some(value), _) => value_text(&value, &session.words()),
        (None, "yes") => session.t("done"),
        (None, text) => text.to_owned(),
    }
}

/// Whether the case goes on, and why it does not, in words.
pub fn standing_text(session: Session, text: &str) -> String {
    let (key, reason) = match Standing::of(text) {
        Standing::Active => ("resumed", String::new()),
        Standing::Paused { reason, .. } => ("paused", reason),
        Standing::Withdrawn { reason, .. } => ("withdrawn", reason),
        Standing::Closed { .. } => ("closed", String::new()),
    };
    if reason.is_empty() {
        return session.t(key);
    }
    let about = Arguments::new().text("what", session.t(key)).text("reason", reason);
    session.tw("conflict-standing-because", &about)
}
