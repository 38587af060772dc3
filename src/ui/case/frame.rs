//! The frame of a card: what stands at its top, what it lacks, its main button, and the marks of items
//! that have no control on it.

use leptos::prelude::*;

use super::context::CaseContext;
use super::rows::{self, task_key};
use crate::engagement::assessment::{ItemAssessment, Missing, TaskRef, TaskState};
use crate::text::missing_text;
use crate::ui::components::button::{main_button, plain};
use crate::ui::components::icon;

/// What stands at the top of a card.
pub struct Heading {
    /// The sign and the word before the heading.
    pub eyebrow: (&'static str, &'static str),
    /// The heading: a verb first.
    pub title: String,
    /// One line on why, or on how.
    pub because: String,
    /// The playbook's id, where that helps to find the rule again.
    pub id: Option<&'static str>,
}

/// A card around its content.
pub fn frame(
    context: CaseContext,
    name: &'static str,
    heading: Heading,
    content: AnyView,
) -> AnyView {
    let session = context.session;
    let (sign, word) = heading.eyebrow;
    let id = heading.id.map(|id| html! { " " <span class="id">{id}</span> });
    let because = (!heading.because.is_empty()).then(|| {
        html! { <p class="because">{heading.because} {id}</p> }
    });
    let submit = move |event: web_sys::SubmitEvent| event.prevent_default();
    html! {
        <form class="next" data-next=name aria-labelledby="next" novalidate on:submit=submit>
            <p class="eyebrow">{icon(sign)} {session.t(word)}</p>
            <h2 id="next" tabindex="-1">{heading.title}</h2>
            {because}
            {move || summary(context)}
            {content}
        </form>
    }
}

/// The heading of a task's card.
pub fn task_heading(context: CaseContext, task: TaskRef, id: Option<&'static str>) -> Heading {
    let session = context.session;
    let key = task_key(task);
    let arguments = untrack(|| context.arguments(task.scope));
    let waits = untrack(|| waits_for(context, task));
    Heading {
        eyebrow: if waits.is_some() { ("waits", "waiting") } else { ("here", "next") },
        title: session.tw(&format!("next-{key}"), &arguments),
        because: waits.unwrap_or_else(|| session.tw(&format!("because-{key}"), &arguments)),
        id,
    }
}

/// What a task waits for, in words, where it was opened before its time.
fn waits_for(context: CaseContext, task: TaskRef) -> Option<String> {
    let current = context.current.get();
    match &current.assessment.task(task)?.state {
        TaskState::Waiting(missing) => {
            Some(rows::waits_for(context.session, &current.case, task.scope, missing))
        }
        _ => None,
    }
}

/// What is lacking, after the main button was pressed in vain: with links to the fields.
fn summary(context: CaseContext) -> Option<AnyView> {
    if !context.is_asked.get() {
        return None;
    }
    let lacking = context.lacking();
    if lacking.is_empty() {
        return None;
    }
    let session = context.session;
    let words = session.words();
    let at = context.at.get();
    let lines: Vec<_> = context.current.with(|current| {
        let line = |missing: &Missing| {
            let text = missing_text(missing, at, &current.case, &words);
            let anchor = missing_anchor(missing);
            html! { <li><a href="#" on:click=move |event| to_field(&event, &anchor)>{text}</a></li> }
        };
        lacking.iter().map(line).collect()
    });
    Some(html! {
        <div class="errors" id="errors" tabindex="-1" role="alert">
            <p>{session.t("lacking")}</p>
            <ul>{lines}</ul>
        </div>
    })
}

fn missing_anchor(missing: &Missing) -> String {
    match missing {
        Missing::Field(_, field) => field.name().to_owned(),
        Missing::Users(..) => "active_users".to_owned(),
        Missing::Tick(_, item) | Missing::Item(_, item) => format!("tick-{}", item.0),
        Missing::Service => "service".to_owned(),
        Missing::Queue => "queue_confirmed".to_owned(),
        Missing::OpenRound(_) | Missing::OffRecord(_) => String::new(),
    }
}

fn to_field(event: &web_sys::MouseEvent, anchor: &str) {
    event.prevent_default();
    crate::browser::begin::focus(anchor);
}

/// Marks that a test or a link finds where an item has no element of its own.
pub fn mark_spans(marks: Vec<(&'static str, &'static str)>) -> Vec<AnyView> {
    let mark = |(item, state)| html! { <span hidden data-item=item data-state=state></span> };
    marks.into_iter().map(mark).collect()
}

/// An item as a mark.
pub fn mark(item: &ItemAssessment) -> (&'static str, &'static str) {
    (item.item.id.0, item.state.name())
}

/// The main button of a form, and "Not now".
pub fn actions(context: CaseContext, label: String, can_wait: bool) -> AnyView {
    let session = context.session;
    let later = can_wait.then(|| plain(session.t("not-now"), move |_| context.put_off()));
    html! {
        <div class="act">
            {main_button(label, move |_| context.press())}
            {later}
        </div>
    }
}
