//! A day that belongs to no field of the case, such as that of an entry: typed in any usual way.

use leptos::prelude::*;

use crate::browser::clock;
use crate::engagement::{Problem, day_of};
use crate::playbook::Field;
use crate::text::{problem_text, typed};
use crate::ui::session::session;

/// A field for the day on which something happened.
pub fn day_input(
    name: &'static str,
    label: String,
    day: RwSignal<Option<chrono::NaiveDate>>,
) -> AnyView {
    // Any field for such a day reads it.
    const READ_AS: Field = Field::LynxDate;
    let session = session();
    let problem = RwSignal::new(None::<Problem>);
    let first = day
        .get_untracked()
        .map(|day| session.words().day_short(day, session.today.get_untracked()));
    let type_in = move |event: web_sys::Event| {
        let text = event_target_value(&event);
        let read = typed::read(READ_AS, &text, &session.words(), clock::today());
        problem.set(read.as_ref().err().copied());
        day.set(read.ok().and_then(|text| day_of(&text)));
    };
    let help = move || day.get().map(|day| session.words().day_with_weekday(day));
    let error = move || {
        let problem = problem.get()?;
        Some(problem_text(problem, READ_AS, &session.words()))
    };
    let is_invalid = move || problem.get().is_some().then_some("true");
    let error_id = format!("{name}-error");
    html! {
        <div class="field">
            <label for=name>{label}</label>
            <input id=name name=name class="few" autocomplete="off" prop:value=move || first.clone()
                aria-describedby=error_id.clone() aria-invalid=is_invalid on:input=type_in/>
            <p class="help">{help}</p>
            <p class="error" id=error_id role="status">{error}</p>
        </div>
    }
}
