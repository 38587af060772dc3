//! The card: one thing to do, with all that it needs. It is built anew when another thing takes its
//! place; inside it each part is drawn from a memo of its own.

use leptos::prelude::*;

use super::cards;
use super::context::CaseContext;
use super::{list, rows};
use crate::engagement::Scope;
use crate::engagement::assessment::{ItemAssessment, Next, TaskRef};
use crate::engagement::assessment::{Missing, TaskState};
use crate::playbook::TaskKind;
use crate::text::missing_text;
use crate::ui::components::icon;
use crate::ui::components::live::live;

/// What the card is about, as data: another one is another card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shown {
    next: Next,
    at: Scope,
    is_read_only: bool,
}

/// The card, and the list under it, inside the round on screen.
pub fn region(context: CaseContext) -> impl IntoView {
    let shown = Memo::new(move |_| Shown {
        next: context.shown.get(),
        at: context.at.get(),
        is_read_only: context.current.with(|current| current.is_read_only),
    });
    let list_at = Memo::new(move |_| {
        let shown = shown.get();
        let is_of_case = matches!(shown.next, Next::Task(task) if task.scope == Scope::Case);
        (shown.at, is_of_case)
    });
    let round = move || shown.with(|shown| shown.at.to_string());
    view! {
        <div data-round=round>
            {live(move || cards::panel(context))}
            {live(move || receipt(context))}
            {live(move || card(context, shown.get()))}
            {live(move || {
                let (at, is_of_case) = list_at.get();
                list::list(context, at, is_of_case)
            })}
        </div>
    }
}

fn card(context: CaseContext, shown: Shown) -> AnyView {
    if shown.is_read_only {
        return cards::read_only(context);
    }
    match shown.next {
        Next::Task(task) => task_card(context, task),
        Next::Conflict => cards::conflict(context),
        Next::Paused => cards::paused(context),
        Next::Close => cards::close(context),
        Next::Closed => cards::closed(context),
        Next::Elsewhere(scope) => cards::elsewhere(context, scope),
    }
}

fn task_card(context: CaseContext, task: TaskRef) -> AnyView {
    match context.kind(task) {
        Some(TaskKind::Services) => cards::services(context, task),
        Some(TaskKind::Form) if task.scope == Scope::Case => cards::facts(context, task),
        Some(TaskKind::Form) => cards::form(context, task),
        Some(TaskKind::Wait) => cards::wait(context, task),
        Some(TaskKind::Mail(mail)) => cards::mail(context, task, mail),
        Some(TaskKind::Note(note)) => cards::note(context, task, note),
        None => ().into_any(),
    }
}

/// What was just done, with the way to take it back.
fn receipt(context: CaseContext) -> Option<AnyView> {
    let receipt = context.receipt.get()?;
    let session = context.session;
    let undo = receipt.entry.map(|entry| {
        let undo = move |_| {
            context.receipt.set(None);
            // An entry that was voided in another tab meanwhile needs no undo.
            let _ = context.run(&crate::engagement::command::VoidEntry(entry));
        };
        view! { <button type="button" class="plain" on:click=undo>{session.t("undo")}</button> }
    });
    Some(
        view! {
            <p class="receipt" role="status">{icon("done")} {receipt.text} " " {undo}</p>
        }
        .into_any(),
    )
}

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
    name: String,
    heading: Heading,
    marks: Vec<(&'static str, &'static str)>,
    content: AnyView,
) -> AnyView {
    let session = context.session;
    let (sign, word) = heading.eyebrow;
    let id = heading.id.map(|id| view! { " " <span class="id">{id}</span> });
    let because = (!heading.because.is_empty()).then(|| {
        view! { <p class="because">{heading.because} {id}</p> }
    });
    let submit = move |event: web_sys::SubmitEvent| event.prevent_default();
    view! {
        <form class="next" data-next=name aria-labelledby="next" novalidate on:submit=submit>
            <p class="eyebrow">{icon(sign)} {session.t(word)}</p>
            <h2 id="next" tabindex="-1">{heading.title}</h2>
            {because}
            {live(move || summary(context))}
            {mark_spans(marks)}
            {content}
        </form>
    }
    .into_any()
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

/// The part of a catalogue's key that names a task.
pub fn task_key(task: TaskRef) -> String {
    let key = task.id.0.replace(':', "-");
    if task.scope == Scope::HandOff && key.starts_with("note-") {
        format!("{key}-hand-off")
    } else {
        key
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
            view! { <li><a href="#" on:click=move |event| to_field(&event, &anchor)>{text}</a></li> }
        };
        lacking.iter().map(line).collect()
    });
    Some(
        view! {
            <div class="errors" id="errors" tabindex="-1" role="alert">
                <p>{session.t("lacking")}</p>
                <ul>{lines}</ul>
            </div>
        }
        .into_any(),
    )
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
    let mark =
        |(item, state)| view! { <span hidden data-item=item data-state=state></span> }.into_any();
    marks.into_iter().map(mark).collect()
}

/// An item as a mark.
pub fn mark(item: &ItemAssessment) -> (&'static str, &'static str) {
    (item.item.id.0, item.state.name())
}

/// The main button of a form, and "Not now".
pub fn actions(context: CaseContext, label: String, can_wait: bool) -> AnyView {
    let session = context.session;
    let later = can_wait.then(|| {
        view! {
            <button type="button" class="plain" on:click=move |_| context.put_off()>
                {session.t("not-now")}
            </button>
        }
    });
    view! {
        <div class="act">
            <button type="button" name="next" data-main="" on:click=move |_| context.press()>{label}</button>
            {later}
        </div>
    }
    .into_any()
}
