//! Text fields: lines, texts, numbers, days and ids, all typed into plain text controls.
//!
//! A number control would lose "abc", and a date control speaks the browser's language. What stands
//! in the control is never rewritten while a person types in it.

use std::time::Duration;

use leptos::prelude::*;

use super::field::{Bound, Hint, Troubles, described_by};
use crate::engagement::{Value, read};
use crate::locale::{Arguments, Language, group_digits, typed_date, written_date};
use crate::playbook::{Field, Kind};

/// How long a person may pause before a half-typed answer is called a problem.
const PAUSE: Duration = Duration::from_millis(700);

/// What a control shows of a stored text while no one types in it.
fn shown(field: Field, text: &str, language: Language) -> String {
    match read(field, text) {
        Ok(Some(Value::Number(number))) => group_digits(number, language),
        Ok(Some(Value::Day(day))) => written_date(day, language),
        _ => text.to_owned(),
    }
}

/// What is stored of a typed text: a day of the language's own form becomes the common one.
fn typed(field: Field, text: String, language: Language) -> String {
    match field.kind() {
        Kind::Day => typed_date(&text, language).map_or(text, |day| Value::Day(day).canonical()),
        _ => text,
    }
}

/// What a control does while a person is in it.
#[derive(Clone, Copy)]
struct Typing {
    bound: Bound,
    /// What the control shows.
    value: RwSignal<String>,
    /// Whether something was typed since the control took the focus.
    is_typing: RwSignal<bool>,
    /// The stored text of what the control shows.
    mine: RwSignal<String>,
    /// Whether nothing was typed for a while.
    is_settled: RwSignal<bool>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

impl Typing {
    fn new(bound: Bound) -> Self {
        let typing = Self {
            bound,
            value: RwSignal::new(String::new()),
            is_typing: RwSignal::new(false),
            mine: RwSignal::new(String::new()),
            is_settled: RwSignal::new(true),
            timer: StoredValue::new(None),
        };
        Effect::new(move |_| {
            if !typing.is_typing.get() {
                typing.value.set(typing.at_rest());
                typing.mine.set(typing.bound.text.get());
            }
        });
        on_cleanup(move || typing.stop_timer());
        typing
    }

    fn at_rest(self) -> String {
        shown(
            self.bound.field,
            &self.bound.text.get(),
            self.bound.here.words.language(),
        )
    }

    fn input(self, text: String) {
        self.value.set(text.clone());
        let language = self.bound.here.words.language_untracked();
        let over = self.mine.get_untracked();
        self.bound
            .type_over(over, typed(self.bound.field, text, language));
        self.mine.set(self.bound.text.get_untracked());
        self.is_typing.set(true);
        self.is_settled.set(false);
        self.stop_timer();
        let timer = set_timeout_with_handle(move || self.is_settled.set(true), PAUSE);
        self.timer.set_value(timer.ok());
    }

    fn leave(self) {
        self.stop_timer();
        self.is_settled.set(true);
        self.is_typing.set(false);
    }

    fn stop_timer(self) {
        if let Some(Some(timer)) = self.timer.try_update_value(Option::take) {
            timer.clear();
        }
    }

    /// What another tab made of the value while a person types here, if it did.
    fn elsewhere(self) -> Option<String> {
        let words = self.bound.here.words;
        let is_other = self.is_typing.get() && self.bound.text.get() != self.mine.get();
        is_other.then(|| {
            let value = self.at_rest();
            let value = if value.is_empty() {
                words.say("conflict-empty")
            } else {
                value
            };
            words.say_with("elsewhere-changed", Arguments::new().text("value", value))
        })
    }

    fn shows_problem(self) -> bool {
        self.is_settled.get() && self.bound.problem().is_some()
    }
}

/// A label, a hint and a text control.
#[component]
pub fn TextField(
    /// The field.
    bound: Bound,
    /// Shown while nothing is stated.
    #[prop(into)]
    default: MaybeProp<String>,
    /// What follows from the answer.
    #[prop(into)]
    aside: MaybeProp<String>,
) -> AnyView {
    let typing = Typing::new(bound);
    let words = bound.here.words;
    let anchor = bound.anchor();
    let label = move || words.say(&bound.field.label_key());
    let control = if bound.field.kind() == Kind::Text {
        area(typing, default)
    } else {
        line(typing, default)
    };
    let follows = move || {
        aside
            .get()
            .map(|text| view! { <span class="field-understood">{text}</span> })
    };
    let day = (bound.field.kind() == Kind::Day).then(|| view! { <DayAside bound/> });
    let elsewhere = move || {
        typing
            .elsewhere()
            .map(|text| view! { <p class="hint">{text}</p> })
    };
    view! {
        <div class="field" class:field-wide=bound.field.kind() == Kind::Text>
            <label for=anchor>{label}</label>
            <Hint bound/>
            <div class="field-row">{control} {day} {follows}</div>
            <div role="status">{elsewhere}</div>
            <Troubles bound is_settled=typing.is_settled/>
        </div>
    }
    .into_any()
}

fn line(typing: Typing, default: MaybeProp<String>) -> AnyView {
    let bound = typing.bound;
    let is_number = matches!(bound.field.kind(), Kind::Number { .. });
    view! {
        <input
            type="text"
            id=bound.anchor()
            name=bound.field.name()
            autocomplete="off"
            spellcheck="false"
            inputmode=is_number.then_some("numeric")
            class=size(bound.field)
            placeholder=move || default.get().unwrap_or_default()
            disabled=move || !bound.here.goes_on.get()
            aria-describedby=move || described_by(bound, typing.shows_problem())
            aria-invalid=move || typing.shows_problem().to_string()
            prop:value=typing.value
            on:blur=move |_| typing.leave()
            on:input:target=move |event| typing.input(event.target().value())
        />
    }
    .into_any()
}

fn area(typing: Typing, default: MaybeProp<String>) -> AnyView {
    let bound = typing.bound;
    let rows = move || bound.text.with(|text| text.lines().count().clamp(2, 8));
    view! {
        <textarea
            id=bound.anchor()
            name=bound.field.name()
            autocomplete="off"
            rows=rows
            placeholder=move || default.get().unwrap_or_default()
            disabled=move || !bound.here.goes_on.get()
            aria-describedby=move || described_by(bound, typing.shows_problem())
            aria-invalid=move || typing.shows_problem().to_string()
            prop:value=typing.value
            on:blur=move |_| typing.leave()
            on:input:target=move |event| typing.input(event.target().value())
        ></textarea>
    }
    .into_any()
}

fn size(field: Field) -> &'static str {
    match field.kind() {
        Kind::Number { .. } | Kind::Day => "short",
        _ => "full",
    }
}

/// How a day was understood, in words, and a button for today.
#[component]
fn DayAside(
    /// The field.
    bound: Bound,
) -> AnyView {
    let words = bound.here.words;
    let understood = move || match read(bound.field, &bound.text.get()) {
        Ok(Some(Value::Day(day))) => words.page().date(day),
        _ => String::new(),
    };
    let today = move |_| {
        let today = untrack(|| bound.here.session.today());
        bound.store(Value::Day(today).canonical());
    };
    let label = move || words.say("case-today");
    // Several buttons say "Today": the field's label tells them apart.
    let full_label = move || words.say_labelled(&bound.field.label_key(), "case-today");
    view! {
        <button
            type="button"
            class="quiet"
            aria-label=full_label
            disabled=move || !bound.here.goes_on.get()
            on:click=today
        >
            {label}
        </button>
        <span class="field-understood" id=format!("{}-understood", bound.anchor())>{understood}</span>
    }
    .into_any()
}
