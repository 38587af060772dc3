//! A day that is stated for an action rather than for the case: typed in the language's own form.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::locale::{Arguments, typed_date, written_date};
use crate::ui::session::Session;
use crate::ui::words::Words;

/// What stands in the control.
#[derive(Clone, Copy)]
pub struct Day(RwSignal<String>);

impl Day {
    /// Today, to begin with.
    pub fn today() -> Self {
        let today = untrack(|| Session::expect().today());
        Self::of(today)
    }

    /// A day, to begin with.
    pub fn of(day: NaiveDate) -> Self {
        let language = Words::expect().language_untracked();
        Self(RwSignal::new(written_date(day, language)))
    }

    /// The day, if it is one that has come. Tracked.
    pub fn happened(self, words: Words, today: NaiveDate) -> Option<NaiveDate> {
        self.0
            .with(|text| typed_date(text, words.language()).ok())
            .filter(|day| *day <= today)
    }
}

/// The control, with what is wrong with the day.
#[component]
pub fn DayField(
    /// What stands in it.
    day: Day,
    /// Its id, unique in the page.
    id: String,
    /// Its name.
    name: &'static str,
    /// The catalogue key of its label.
    label: &'static str,
) -> AnyView {
    let words = Words::expect();
    let session = Session::expect();
    let problem_id = format!("{id}-problem");
    let described_by = problem_id.clone();
    let problem = move || {
        let text = day.0.get();
        match typed_date(&text, words.language()) {
            Ok(day) if day <= session.today() => None,
            Ok(_) => Some(words.say("refusal-in-the-future")),
            Err(_) => {
                let example = written_date(session.today(), words.language());
                let arguments = Arguments::new().text("example", example);
                Some(words.say_with("problem-not-a-day", arguments))
            }
        }
    };
    let problem = Memo::new(move |_| problem());
    let shown = move || {
        problem.get().map(|text| {
            view! { <p class="field-problem" id=problem_id.clone() role="alert">{text}</p> }
        })
    };
    view! {
        <div class="field">
            <label for=id.clone()>{words.text(label)}</label>
            <input
                type="text"
                class="short"
                id=id
                name=name
                autocomplete="off"
                aria-invalid=move || problem.with(Option::is_some).to_string()
                aria-describedby=move || problem.with(Option::is_some).then(|| described_by.clone())
                prop:value=day.0
                on:input:target=move |event| day.0.set(event.target().value())
            />
            {shown}
        </div>
    }
    .into_any()
}
