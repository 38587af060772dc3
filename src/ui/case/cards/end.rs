//! Waiting, and the end of the case.

use super::super::rows::waits_for;
use super::prelude::*;
use crate::engagement::Standing;
use crate::engagement::assessment::TaskState;
use crate::engagement::command::Stand;
use crate::text::scope_text;

/// The tenant's arrival in its queue is waited for.
pub fn wait(context: CaseContext, current: &Current, task: TaskRef) -> Markup {
    let session = context.session;
    let about = arguments(session, current, Scope::HandOff);
    let arrived = context.bind(Scope::HandOff, Field::QueueConfirmed);
    let is_arrived = arrived.answer.text() == "yes";
    let on_change = move |event: Event| {
        let text = if event_target_checked(&event) { "yes" } else { "" };
        arrived.write_text(text.to_owned());
    };
    let content = html! {
        <div class="columns">
            <div class="stack">
                {warning(session.tw("wait-stay", &about))}
                <label class="choice">
                    <input type="checkbox" id="queue_confirmed" name="queue_confirmed"
                        prop:checked=is_arrived on:change=on_change/>
                    {session.tw("wait-arrived", &about)}
                </label>
            </div>
            {asked_for(context, current)}
        </div>
        {actions(context, session.t("continue"), true)}
    };
    let mut heading = task_heading(context, current, task, None);
    heading.eyebrow = ("waits", "waiting");
    frame(context, current, "wait", heading, content)
}

/// Which queue was asked for, and when.
fn asked_for(context: CaseContext, current: &Current) -> Option<Markup> {
    let session = context.session;
    let day = current.case.day(Scope::HandOff, Field::AssignmentMailSent)?;
    let queue = current.case.region()?.queue();
    Some(html! {
        <dl class="summary">
            <div><dt>{session.t("wait-asked-for")}</dt><dd>{queue}</dd></div>
            <div><dt>{session.t("wait-asked-on")}</dt><dd>{session.words().day(day)}</dd></div>
        </dl>
    })
}

/// Everything is done: the case can be closed.
pub fn close(context: CaseContext, current: &Current) -> Markup {
    let session = context.session;
    let about = arguments(session, current, Scope::Case);
    let close = move |_| {
        let since = session.today.get_untracked();
        if context.run(&Stand(Standing::Closed { since })).is_ok() {
            context.receipt.set(None);
            context.advance();
        }
    };
    let heading = Heading::of(session, ("here", "next"), "close", &about);
    let content = html! { <div class="act">{main_button(session.t("close-case"), close)}</div> };
    frame(context, current, "close", heading, content)
}

/// Nothing can be done here before something elsewhere.
pub fn elsewhere(context: CaseContext, current: &Current, scope: Scope) -> Markup {
    let session = context.session;
    let waits = current.assessment.scope(scope).and_then(|assessed| {
        assessed.tasks.iter().find_map(|task| match &task.state {
            TaskState::Waiting(missing) => Some(waits_for(session, &current.case, scope, missing)),
            _ => None,
        })
    });
    let key = if waits.is_some() { "next-elsewhere" } else { "next-nothing-here" };
    let name = scope_text(scope, &current.case, &session.words());
    let heading = Heading {
        eyebrow: ("waits", "waiting"),
        title: session.tw(key, &Arguments::new().text("name", name)),
        because: waits.unwrap_or_default(),
        id: None,
    };
    let go_on = move |_| {
        // What was put off comes last, and whatever is open elsewhere before it.
        context.advance();
        if matches!(context.shown.get_untracked(), Next::Elsewhere(_)) {
            session.go(&Route::Portfolio);
        }
    };
    let content = html! { <div class="act">{main_button(session.t("continue"), go_on)}</div> };
    frame(context, current, "wait", heading, content)
}
