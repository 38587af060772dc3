//! One field: its label, what it holds, what is wrong with it.

use std::rc::Rc;

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, Event, HtmlInputElement};

use super::button::icon_button;
use super::form::{input, labelled};
use super::{Binding, Markup, each};
use crate::browser::clock;
use crate::engagement::{Answer, Value, day_of};
use crate::playbook::{Kind, Region, When};
use crate::text::problem_text;
use crate::ui::session::{session, t, words};

pub fn field(binding: Binding) -> Markup {
    match binding.field.kind() {
        Kind::YesNo => {
            let name = |it: &'static str| (it, t(&format!("answer-{it}")));
            choice(binding, &["yes", "no"].map(name))
        }
        Kind::Region => {
            let name = |it: Region| t(&format!("region-short-{}", it.name()));
            choice(binding, &Region::ALL.map(|it| (it.name(), name(it))))
        }
        kind => typed_field(Rc::new(binding), kind),
    }
}

fn typed_field(binding: Rc<Binding>, kind: Kind) -> Markup {
    let name = binding.name;
    let is_told = binding.form.is_told(name);
    let error = binding.problem().filter(|_| is_told);
    let error = error.map(|problem| problem_text(problem, binding.field, &words()));
    let aside = binding.aside.as_deref();
    let aside = aside.map(|aside| html! { " " <span class="help">{aside}</span> });
    let label = html! { {binding.label.as_str()} {aside} };
    let help = match &binding.answer {
        Answer::Stated(Value::Day(day)) if error.is_none() => Some(words().day_with_weekday(*day)),
        _ => binding.help.clone(),
    };
    let (item, state) = binding.item.unzip();
    let control = control(&binding, &kind, error.is_some());
    let control = match kind {
        Kind::Day(when) => day_controls(binding, when, control),
        _ => control,
    };
    let field = labelled(name, label, control, help, error);
    field.key(name).attribute("data-item", item).attribute("data-state", state).done()
}

fn control(binding: &Rc<Binding>, kind: &Kind, is_invalid: bool) -> Markup {
    let form = binding.form;
    let name = binding.name;
    let bound = binding.clone();
    let on_input = move |event: Event| _ = bound.type_in(&event_target_value(&event));
    let bound = binding.clone();
    let on_paste = move |event: Event| paste_lines(&bound, &event);
    // After the click that took the focus away, lest an error moves from under it what is clicked.
    let on_blur = move |_| clock::after(200, move || form.leave(name));
    let text = match &binding.answer {
        Answer::Stated(Value::Day(day)) => words().day_short(*day, session().today.get()),
        answer => answer.text(),
    };
    let is_area = *kind == Kind::Text;
    let is_number = matches!(kind, Kind::Number { .. });
    input(if is_area { "textarea" } else { "input" }, name, text, is_invalid)
        .attribute("rows", is_area.then_some("2"))
        .attribute("class", is_number.then_some("few"))
        .attribute("inputmode", is_number.then_some("numeric"))
        .on("input", on_input)
        .on("paste", on_paste)
        .on("focus", move |_| form.enter(name))
        .on("blur", on_blur)
        .done()
}

fn day_controls(binding: Rc<Binding>, when: When, field: Markup) -> Markup {
    let chip = |(key, days_back)| {
        let binding = binding.clone();
        let click = move |_| {
            let today = session().today.get_untracked();
            take(&binding, today.checked_sub_days(Days::new(days_back)).unwrap_or(today));
        };
        html! { <button type="button" class="chip" on:click=click>{t(key)}</button> }
    };
    let chips = (when == When::Past).then(|| each([("today", 0), ("yesterday", 1)], chip));
    let on_pick = move |event: Event| {
        if let Some(day) = day_of(&event_target_value(&event)) {
            take(&binding, day);
        }
    };
    html! {
        <div class="day">
            <span class="pick">
                {field}
                <input hidden=true tabindex="-1" aria-hidden="true" on:change=on_pick/>
                {icon_button("day", t("choose-day"), open_picker)}
            </span>
            {chips}
        </div>
    }
}

fn take(binding: &Binding, day: NaiveDate) {
    binding.write_text(day.to_string());
    binding.form.typed.set(None);
}

/// Opens the browser's picker. The input becomes one of dates only now, since to lay one out takes as long as a third
/// of the page.
fn open_picker(event: Event) {
    let button = event.current_target().and_then(|button| button.dyn_into::<Element>().ok());
    let picker = button.and_then(|button| button.previous_element_sibling());
    if let Some(Ok(picker)) = picker.map(JsCast::dyn_into::<HtmlInputElement>) {
        picker.set_type("date");
        picker.set_hidden(false);
        // A browser that refuses, or does not have it, still has the field to type in.
        let _ = picker.show_picker();
    }
}

/// Takes in a text of several lines, whose breaks the browser would take out of an empty field for one.
fn paste_lines(binding: &Binding, event: &Event) {
    let data = event.dyn_ref().and_then(ClipboardEvent::clipboard_data);
    let text = data.and_then(|data| data.get_data("text").ok()).unwrap_or_default();
    let field = event.target().map(JsCast::dyn_into::<HtmlInputElement>);
    if let Some(Ok(field)) = field
        && field.value().is_empty()
        && text.trim().contains(['\n', '\r'])
    {
        event.prevent_default();
        field.set_value(&binding.type_in(&text).text());
    }
}

fn choice(binding: Binding, all: &[(&'static str, String)]) -> Markup {
    let binding = Rc::new(binding);
    let name = binding.name;
    let chosen = binding.answer.text();
    let choices = each(all, |(value, text)| {
        let (binding, value) = (binding.clone(), *value);
        html! {
            <label class="choice">
                <input type="radio" name=name value=value prop:checked=chosen == value
                    on:change=move |_| binding.write_text(value.to_owned())/>
                {text.as_str()}
            </label>
        }
    });
    let help = binding.help.as_deref().map(|help| html! { <p class="help">{help}</p> });
    let (item, state) = binding.item.unzip();
    html! {
        <fieldset class="field" role="radiogroup" key=name id=name tabindex="-1" data-item=item data-state=state>
            <legend>{binding.label.as_str()}</legend>
            <div class="choices">{choices}</div>
            {help}
        </fieldset>
    }
}
