//! A conflict: two values that were stated without knowing of each other. A person chooses.

use super::prelude::*;
use crate::engagement::{Name, Standing, Value};
use crate::text::{register_text, value_text};

/// The card of the first conflict.
pub fn conflict(context: CaseContext, current: &Current) -> Markup {
    let question = context.question;
    let Some((register, texts)) = current.case.conflicts.first() else {
        return Markup::None;
    };
    let name = register.clone();
    let choose = move |event: Event| {
        let Some(text) = answer(&event, "conflict") else {
            return question.refuse("conflict", "conflict-choose");
        };
        context.finish(&|at| at.resolve(&name, &text));
    };
    let options = each(texts, |text| {
        html! {
            <label class="choice">
                <input type="radio" name="conflict" value=text.clone()/>
                <span>{shown(register, text)}</span>
            </label>
        }
    });
    let content = html! {
        <fieldset class="field either body" key=register>
            <legend>{register_text(register, &current.case, &words())}</legend>
            <div class="stack tight">{options}</div>
        </fieldset>
        {question.refusal("conflict")}
        {act(main_button(t("conflict-take"), choose))}
    };
    let eyebrow = ("mind", "conflict");
    let heading = Heading::of(eyebrow, "conflict", &Arguments::new());
    frame(context, current, "conflict", heading, content)
}

/// One of the answers, in words.
fn shown(register: &str, text: &str) -> String {
    let last = register.rsplit('/').next().unwrap_or_default();
    let value = Field::from_name(last).and_then(|field| Value::parse(field, text).ok());
    match (value, text) {
        _ if register == Name::Standing.to_string() => standing_text(text),
        (_, "") => t("conflict-empty"),
        (Some(value), _) => value_text(&value, &words()),
        (None, "yes") => t("done"),
        (None, text) => text.to_owned(),
    }
}

/// Whether the case is active, and if not, why, in words.
pub fn standing_text(text: &str) -> String {
    let (key, reason) = match Standing::of(text) {
        Standing::Active => ("resumed", String::new()),
        Standing::Paused { reason, .. } => ("paused", reason),
        Standing::Withdrawn { reason, .. } => ("withdrawn", reason),
        Standing::Closed { .. } => ("closed", String::new()),
    };
    if reason.is_empty() {
        return t(key);
    }
    let about = Arguments::new().text("what", t(key)).text("reason", reason);
    tw("conflict-standing-because", &about)
}
