//! Days, typed in any usual way: what helps to fill a field for one, and one that belongs to no field of the
//! case, such as that of an entry.

use std::rc::Rc;

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

use super::button::icon_button;
use super::form::{input, labelled};
use super::{Binding, Markup, Watched};
use crate::engagement::{Problem, day_of};
use crate::playbook::{Field, When};
use crate::text::{problem_text, typed};
use crate::ui::session::{Session, session};

// Any field for such a day reads it.
const READ_AS: Field = Field::LynxDate;

/// The field with what helps to fill it.
pub fn day_controls(binding: Rc<Binding>, when: When, field: Markup) -> Markup {
    let session = session();
    let chips = (when == When::Past).then(|| {
        html! { {chip(session, &binding, "today", 0)} {chip(session, &binding, "yesterday", 1)} }
    });
    let on_pick = move |event: Event| {
        if let Some(day) = day_of(&event_target_value(&event)) {
            take(&binding, day);
        }
    };
    html! {
        <div class="day">
            <span class="pick">
                {field}
                <input type="date" tabindex="-1" aria-hidden="true" on:change=on_pick/>
                {icon_button("day", session.t("choose-day"), open_picker)}
            </span>
            {chips}
        </div>
    }
}

fn chip(session: Session, binding: &Rc<Binding>, key: &str, days_back: u64) -> Markup {
    let binding = binding.clone();
    let click = move |_| {
        let today = session.today.get_untracked();
        take(&binding, today.checked_sub_days(Days::new(days_back)).unwrap_or(today));
    };
    html! { <button type="button" class="chip" on:click=click>{session.t(key)}</button> }
}

fn take(binding: &Binding, day: NaiveDate) {
    binding.write_text(day.to_string());
    binding.form.typed.set(None);
}

fn open_picker(event: Event) {
    let button = event.current_target().and_then(|button| button.dyn_into::<Element>().ok());
    let picker = button.and_then(|button| button.previous_element_sibling());
    if let Some(Ok(picker)) = picker.map(JsCast::dyn_into::<HtmlInputElement>) {
        // A browser that refuses, or does not have it, still has the field to type in.
        let _ = picker.show_picker();
    }
}

/// A day while it is typed.
#[derive(Clone, Copy, Default)]
pub struct TypedDay(Watched<Typing>);

#[derive(Clone, Default)]
struct Typing {
    day: Option<NaiveDate>,
    text: Option<String>,
    problem: Option<Problem>,
}

impl Typing {
    /// Where nobody chose or typed a day it is today.
    fn day_or(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.day.or(self.text.is_none().then_some(today))
    }
}

impl TypedDay {
    /// Begins with a day, or with today, whatever day that is by the time that it is read.
    pub fn begin(self, day: Option<NaiveDate>) {
        self.0.set(Typing { day, ..Typing::default() });
    }

    /// The day, once it is understood.
    pub fn day(self) -> Option<NaiveDate> {
        self.0.get_untracked().day_or(session().today.get_untracked())
    }

    pub fn field(self, name: &'static str, label: String) -> Markup {
        let session = session();
        let typing = self.0.get();
        let today = session.today.get();
        let day = typing.day_or(today);
        let Typing { text, problem, .. } = typing;
        let first = || day.map(|day| session.words().day_short(day, today));
        let text = text.or_else(first).unwrap_or_default();
        let type_in = move |event: Event| {
            let text = event_target_value(&event);
            let today = session.today.get_untracked();
            let read = typed::read(READ_AS, &text, &session.words(), today);
            let problem = read.as_ref().err().copied();
            let day = read.ok().and_then(|text| day_of(&text));
            self.0.set(Typing { day, text: Some(text), problem });
        };
        let help = day.map(|day| session.words().day_with_weekday(day));
        let error = problem.map(|problem| problem_text(problem, READ_AS, &session.words()));
        let control = input("input", name, text, error.is_some()).attribute("class", "few");
        labelled(name, label.into(), control.on("input", type_in).done(), help, error).done()
    }
}
