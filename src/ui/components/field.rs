//! One field: its label, what it holds, what is wrong with it. What a person types stands as it was
//! typed; it is set anew only by what comes from elsewhere.

use std::time::Duration;

use leptos::prelude::*;

use super::Binding;
use super::day_field::day_controls;
use super::live::words;
use crate::engagement::{Answer, Value};
use crate::playbook::{Kind, Region};
use crate::text::problem_text;
use crate::ui::session::session;

/// What a field shows besides its label.
#[derive(Debug, Clone, Default)]
pub struct FieldOptions {
    /// Another label than the field's own.
    pub label: Option<String>,
    /// A line under it.
    pub help: Option<String>,
    /// Whether it can stay empty.
    pub can_wait: bool,
    /// Whether it may be empty and then means something: a word beside the label.
    pub aside: Option<String>,
    /// The item that it settles and where that stands.
    pub item: Option<(&'static str, Signal<&'static str>)>,
}

/// The field of a binding.
pub fn field(binding: Binding, options: FieldOptions) -> AnyView {
    match binding.field.kind() {
        Kind::YesNo => choice(binding, options, yes_no()),
        Kind::Region => choice(binding, options, regions()),
        _ => typed_field(binding, options),
    }
}

/// The error at the field: while it has been left, or asked for.
fn error(binding: Binding, was_left: RwSignal<bool>) -> Memo<Option<String>> {
    Memo::new(move |_| {
        let is_shown = was_left.get() || binding.is_asked.get();
        let problem = binding.problem().filter(|_| is_shown)?;
        Some(problem_text(problem, binding.field, &session().words()))
    })
}

fn typed_field(binding: Binding, options: FieldOptions) -> AnyView {
    let session = session();
    let name = binding.field.name();
    let kind = binding.field.kind();
    let was_left = RwSignal::new(false);
    let error = error(binding, was_left);
    let error_id = format!("{name}-error");
    let help_id = format!("{name}-help");
    let described = format!("{help_id} {error_id}");
    let label = options.label.unwrap_or_else(|| session.t(&binding.field.label_key()));
    let aside = options.aside.or_else(|| options.can_wait.then(|| session.t("can-wait")));
    let aside = aside.map(|aside| html! { " " <span class="help">{aside}</span> });
    let value = display(binding);
    // What was typed last, as it was understood, since the field was entered.
    let typed = StoredValue::new(None::<Answer>);
    let on_input = move |event: web_sys::Event| {
        binding.type_in(&event_target_value(&event));
        typed.set_value(Some(binding.answer.get_untracked()));
    };
    let on_focus = move |_| {
        typed.set_value(None);
        was_left.set(false);
    };
    // After the click that took the focus away, lest an error moves from under it what is clicked.
    let on_blur = move |_| {
        let leave = move || {
            was_left.try_set(true);
        };
        set_timeout(leave, Duration::from_millis(200));
    };
    let is_invalid = move || error.with(Option::is_some).then_some("true");
    let control = if kind == Kind::Text {
        let area = NodeRef::<leptos::html::Textarea>::new();
        follow(binding, typed, was_left, move |text| {
            let area = area.get_untracked();
            let area = area.filter(|area| !has_focus(area) || typed.get_value().is_none());
            area.inspect(|area| area.set_value(text)).is_some()
        });
        html! {
            <textarea id=name name=name rows="2" node_ref=area prop:value=move || value.clone() autocomplete="off"
                aria-describedby=described aria-invalid=is_invalid
                on:input=on_input on:focus=on_focus on:blur=on_blur></textarea>
        }
    } else {
        let input = NodeRef::<leptos::html::Input>::new();
        follow(binding, typed, was_left, move |text| {
            let input = input.get_untracked();
            let input = input.filter(|input| !has_focus(input) || typed.get_value().is_none());
            input.inspect(|input| input.set_value(text)).is_some()
        });
        let is_number = matches!(kind, Kind::Number { .. });
        let class = if is_number { "few" } else { "" };
        let mode = is_number.then_some("numeric");
        let input_view = html! {
            <input id=name name=name class=class inputmode=mode node_ref=input prop:value=move || value.clone()
                autocomplete="off" aria-describedby=described aria-invalid=is_invalid
                on:input=on_input on:focus=on_focus on:blur=on_blur/>
        };
        match kind {
            Kind::Day(when) => day_controls(binding, when, input, input_view),
            _ => input_view,
        }
    };
    let help = options.help;
    let understood = move || match binding.answer.get() {
        Answer::Stated(Value::Day(day)) if error.with(Option::is_none) => {
            Some(session.words().day_with_weekday(day))
        }
        _ => help.clone(),
    };
    let (item, state) = options.item.unzip();
    let state = move || state.map(|state| state.get());
    html! {
        <div class="field" data-item=item data-state=state>
            <label for=name>{label} {aside}</label>
            {control}
            <p class="help" id=help_id>{understood}</p>
            <p class="error" id=error_id>{words(move || error.get())}</p>
        </div>
    }
}

/// What the control shows first.
fn display(binding: Binding) -> String {
    let session = session();
    binding.answer.with_untracked(|answer| match answer {
        Answer::Stated(Value::Day(day)) => {
            session.words().day_short(*day, session.today.get_untracked())
        }
        answer => answer.text(),
    })
}

/// Shows what came from elsewhere: at once where nobody types, and else when the field is left. `show`
/// says whether it did.
fn follow(
    binding: Binding,
    typed: StoredValue<Option<Answer>>,
    was_left: RwSignal<bool>,
    show: impl Fn(&str) -> bool + 'static,
) {
    Effect::new(move |shown: Option<Answer>| {
        let now = binding.answer.get();
        was_left.track();
        let is_shown = shown.as_ref().is_none_or(|shown| *shown == now);
        if is_shown || typed.get_value().as_ref() == Some(&now) || show(&display(binding)) {
            return now;
        }
        shown.unwrap_or(now)
    });
}

fn has_focus(element: &web_sys::Element) -> bool {
    let focused = element.owner_document().and_then(|document| document.active_element());
    focused.is_some_and(|focused| focused == *element)
}

fn yes_no() -> Vec<(&'static str, String)> {
    let session = session();
    vec![("yes", session.t("yes")), ("no", session.t("no"))]
}

fn regions() -> Vec<(&'static str, String)> {
    let session = session();
    let of =
        |region: Region| (region.name(), session.t(&format!("region-short-{}", region.name())));
    Region::ALL.into_iter().map(of).collect()
}

fn choice(
    binding: Binding,
    options: FieldOptions,
    answers: Vec<(&'static str, String)>,
) -> AnyView {
    let session = session();
    let name = binding.field.name();
    let label = options.label.unwrap_or_else(|| session.t(&binding.field.label_key()));
    let answers: Vec<_> = answers
        .into_iter()
        .map(|(value, text)| {
            let is_chosen = move || binding.answer.with(|answer| answer.text() == value);
            html! {
                <label class="choice">
                    <input type="radio" name=name value=value prop:checked=is_chosen
                        on:change=move |_| binding.write_text(value.to_owned())/>
                    {text}
                </label>
            }
        })
        .collect();
    let help = options.help.map(|help| html! { <p class="help">{help}</p> });
    let (item, state) = options.item.unzip();
    let state = move || state.map(|state| state.get());
    html! {
        <fieldset class="field" id=name tabindex="-1" data-item=item data-state=state>
            <legend>{label}</legend>
            <div class="choices">{answers}</div>
            {help}
        </fieldset>
    }
}
