//! A day that belongs to no field of the case, such as that of an entry, while it is typed.

use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{Binding, Form, Markup, Watched, field};
use crate::engagement::{Answer, Value};
use crate::playbook::{Field, Kind, When};
use crate::ui::session::session;

#[derive(Clone, Copy)]
pub struct TypedDay {
    /// Any field for such a day.
    of: Field,
    /// What was chosen or typed.
    answer: Watched<Option<Answer>>,
    form: Form,
}

impl TypedDay {
    pub fn of(of: Field) -> Self {
        Self { of, answer: Watched::default(), form: Form::default() }
    }

    pub fn begin(self, day: Option<NaiveDate>) {
        self.form.reset();
        self.answer.set(day.map(|day| Answer::Stated(Value::Day(day))));
    }

    /// What it is by now. Where nobody chose or typed a day it is today, unless the field allows days in the future.
    pub fn answer(self) -> Answer {
        self.answer.get().unwrap_or_else(|| match self.of.kind() {
            Kind::Day(When::Past) => Answer::Stated(Value::Day(session().today.get())),
            _ => Answer::NotStated,
        })
    }

    /// The day, once it is understood.
    pub fn day(self) -> Option<NaiveDate> {
        match untrack(|| self.answer()) {
            Answer::Stated(Value::Day(day)) => Some(day),
            _ => None,
        }
    }

    pub fn field(self, name: &'static str, label: String) -> Markup {
        let write = move |_: &Answer, text: String| {
            self.answer.set(Some(Answer::of(self.of, &text)));
        };
        let binding = Binding::new(self.of, self.answer(), self.form, Rc::new(write));
        field(Binding { name, label, ..binding })
    }
}
