//! A day that belongs to no field of the case, such as that of an entry: typed in any usual way.

use chrono::NaiveDate;
use leptos::prelude::*;
use web_sys::Event;

use super::Markup;
use crate::engagement::{Problem, day_of};
use crate::playbook::Field;
use crate::text::{problem_text, typed};
use crate::ui::session::session;

// Any field for such a day reads it.
const READ_AS: Field = Field::LynxDate;

/// A day while it is typed.
#[derive(Clone, Copy)]
pub struct TypedDay {
    /// The day, once it is understood.
    pub day: RwSignal<Option<NaiveDate>>,
    text: RwSignal<Option<String>>,
    problem: RwSignal<Option<Problem>>,
}

impl TypedDay {
    /// A day to begin with, or none.
    pub fn new(day: Option<NaiveDate>) -> Self {
        Self { day: RwSignal::new(day), text: RwSignal::new(None), problem: RwSignal::new(None) }
    }

    /// Begins anew.
    pub fn begin(self, day: Option<NaiveDate>) {
        self.day.set(day);
        self.text.set(None);
        self.problem.set(None);
    }

    /// The field for it.
    pub fn field(self, name: &'static str, label: String) -> Markup {
        let session = session();
        let day = self.day.get();
        let problem = self.problem.get();
        let first = || day.map(|day| session.words().day_short(day, session.today.get()));
        let text = self.text.get().or_else(first).unwrap_or_default();
        let type_in = move |event: Event| {
            let text = event_target_value(&event);
            let today = session.today.get_untracked();
            let read = typed::read(READ_AS, &text, &session.words(), today);
            self.problem.set(read.as_ref().err().copied());
            self.day.set(read.ok().and_then(|text| day_of(&text)));
            self.text.set(Some(text));
        };
        let help = day.map(|day| session.words().day_with_weekday(day));
        let error = problem.map(|problem| problem_text(problem, READ_AS, &session.words()));
        let error_id = format!("{name}-error");
        html! {
            <div class="field">
                <label for=name>{label}</label>
                <input id=name name=name class="few" autocomplete="off" prop:value=text
                    aria-describedby=error_id.clone() aria-invalid=problem.map(|_| "true") on:input=type_in/>
                <p class="help">{help}</p>
                <p class="error" id=error_id role="status">{error}</p>
            </div>
        }
    }
}
