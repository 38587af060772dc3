//! Waiting, letting go of the case, and its end.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::super::context::Receipt;
use super::super::frame::{Heading, actions, frame, task_heading};
use super::super::rows::waits_for;
use crate::engagement::assessment::{Next, TaskRef};
use crate::engagement::command::Stand;
use crate::engagement::{Scope, Standing};
use crate::locale::Arguments;
use crate::playbook::Field;
use crate::ui::components::button::{main_button, plain};
use crate::ui::components::icon;
use crate::ui::route::Route;

/// The tenant's arrival in its queue is waited for.
pub fn wait(context: CaseContext, task: TaskRef) -> AnyView {
    let session = context.session;
    let arrived = context.bind(Scope::HandOff, Field::QueueConfirmed);
    let is_arrived = move || arrived.answer.with(|answer| answer.text() == "yes");
    let on_change = move |event: web_sys::Event| {
        let text = if event_target_checked(&event) { "yes" } else { "" };
        arrived.write_text(text.to_owned());
    };
    let arguments = untrack(|| context.arguments(Scope::HandOff));
    let words = session.words();
    let sent =
        context.current.with_untracked(|c| c.case.day(Scope::HandOff, Field::AssignmentMailSent));
    let queue = context.current.with_untracked(|c| c.case.region().map(|region| region.queue()));
    let asked = sent.zip(queue).map(|(day, queue)| {
        html! {
            <dl class="summary">
                <div><dt>{session.t("wait-asked-for")}</dt><dd>{queue}</dd></div>
                <div><dt>{session.t("wait-asked-on")}</dt><dd>{words.day(day)}</dd></div>
            </dl>
        }
    });
    let content = html! {
        <div class="columns">
            <div class="stack">
                <p class="warn">{icon("mind")}<span>{session.tw("wait-stay", &arguments)}</span></p>
                <label class="choice">
                    <input type="checkbox" id="queue_confirmed" name="queue_confirmed"
                        prop:checked=is_arrived on:change=on_change/>
                    {session.tw("wait-arrived", &arguments)}
                </label>
            </div>
            {asked}
        </div>
        {actions(context, session.t("continue"), true)}
    };
    let mut heading = task_heading(context, task, None);
    heading.eyebrow = ("waits", "waiting");
    frame(context, "wait", heading, content)
}

/// Everything is done: the case can be closed.
pub fn close(context: CaseContext) -> AnyView {
    let session = context.session;
    let close = move |_| {
        let since = session.today.get_untracked();
        if context.run(&Stand(Standing::Closed { since })).is_ok() {
            context.receipt.set(None);
            context.advance();
        }
    };
    let content = html! {
        <div class="act">
            {main_button(session.t("close-case"), close)}
        </div>
    };
    let arguments = untrack(|| context.arguments(Scope::Case));
    let heading = Heading {
        eyebrow: ("here", "next"),
        title: session.tw("next-close", &arguments),
        because: session.tw("because-close", &arguments),
        id: None,
    };
    frame(context, "close", heading, content)
}

/// The case is closed or withdrawn.
pub fn closed(context: CaseContext) -> AnyView {
    let session = context.session;
    let current = context.current.get_untracked();
    let words = session.words();
    let arguments = untrack(|| context.arguments(Scope::Case));
    let again = current.assessment.next_action_date.map(|day| words.day(day)).unwrap_or_default();
    let (key, since, reason) = match &current.case.standing {
        Standing::Withdrawn { since, reason } => ("withdrawn", *since, reason.clone()),
        Standing::Closed { since } => ("closed", *since, String::new()),
        _ => ("closed", session.today.get_untracked(), String::new()),
    };
    let arguments =
        arguments.text("day", words.day(since)).text("again", again).text("reason", reason);
    let back = move |_| session.go(&Route::Portfolio);
    let reopen = move |_| {
        if context.run(&Stand(Standing::Active)).is_ok() {
            context.advance();
        }
    };
    let reminder = super::reminder::reminder_button(context, Scope::HandOff);
    let content = html! {
        <div class="act">
            {main_button(session.t("back-to-cases"), back)}
            {reminder}
            {plain(session.t("go-on-with-case"), reopen)}
        </div>
    };
    let heading = Heading {
        eyebrow: ("done", "closed"),
        title: session.tw(&format!("next-{key}"), &arguments),
        because: session.tw(&format!("because-{key}"), &arguments),
        id: None,
    };
    frame(context, "closed", heading, content)
}

/// Nothing can be done here before something elsewhere.
pub fn elsewhere(context: CaseContext, scope: Scope) -> AnyView {
    let session = context.session;
    let current = context.current.get_untracked();
    let waits_for = current.assessment.scope(scope).and_then(|scope| {
        scope.tasks.iter().find_map(|task| match &task.state {
            crate::engagement::assessment::TaskState::Waiting(missing) => {
                Some(waits_for(session, &current.case, scope.scope, missing))
            }
            _ => None,
        })
    });
    let key = if waits_for.is_some() { "next-elsewhere" } else { "next-nothing-here" };
    let name = match scope.round().and_then(|round| current.case.round(round)) {
        Some(round) => round.name.clone(),
        None => session.t("hand-off"),
    };
    let heading = Heading {
        eyebrow: ("waits", "waiting"),
        title: session.tw(key, &Arguments::new().text("name", name)),
        because: waits_for.unwrap_or_default(),
        id: None,
    };
    let go_on = move |_| {
        // What was put off comes last, and whatever is open elsewhere before it.
        context.advance();
        if matches!(context.shown.get_untracked(), Next::Elsewhere(_)) {
            session.go(&Route::Portfolio);
        }
    };
    let content = html! {
        <div class="act">
            {main_button(session.t("continue"), go_on)}
        </div>
    };
    frame(context, "wait", heading, content)
}

/// Says above the next card what was done.
pub fn receipt(context: CaseContext, text: String, entry: Option<crate::document::ChangeId>) {
    context.receipt.set(Some(Receipt { text, entry }));
}
