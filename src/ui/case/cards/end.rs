//! Where there is nothing to do: waiting, the end of the case, a case that is not active.

use super::super::frame::task_heading;
use super::files::reminder_button;
use super::prelude::*;
use crate::engagement::Standing;
use crate::engagement::assessment::TaskAssessment;

/// The tenant's arrival in its queue is waited for.
pub fn wait(context: CaseContext, current: &Current, task: TaskRef) -> Markup {
    let about = current.arguments(Scope::HandOff);
    let arrived = context.bind(Scope::HandOff, Field::QueueConfirmed);
    let is_arrived = arrived.answer.text() == "yes";
    let on_change = move |event: Event| {
        let text = if event_target_checked(&event) { "yes" } else { "" };
        arrived.write_text(text.to_owned());
    };
    let has_arrived = tw("done-wait", &about);
    let mut heading = task_heading(current, task);
    heading.eyebrow = ("waits", "waiting");
    if is_arrived {
        heading.eyebrow = ("done", "done");
        heading.title = has_arrived.clone();
        heading.because = tw("facts-queue", &about);
    }
    let content = html! {
        <div class="columns">
            <div class="stack">
                <label class="choice">
                    <input type="checkbox" id="queue_confirmed" name="queue_confirmed"
                        prop:checked=is_arrived on:change=on_change/>
                    {has_arrived}
                </label>
                {(!is_arrived).then(|| warning(tw("wait-stay", &about)))}
            </div>
            {asked_for(current)}
        </div>
        {actions(context, true)}
    };
    frame(context, current, task.id.0, heading, content)
}

fn asked_for(current: &Current) -> Option<Markup> {
    let day = current.case.day(Scope::HandOff, Field::AssignmentMailSent)?;
    let queue = current.case.region()?.queue();
    Some(html! {
        <dl class="summary">
            <div><dt>{t("wait-asked-for")}</dt><dd>{queue}</dd></div>
            <div><dt>{t("wait-asked-on")}</dt><dd>{words().day(day)}</dd></div>
        </dl>
    })
}

/// Everything is done: the case can be closed.
pub fn close(context: CaseContext, current: &Current) -> Markup {
    let since = current.assessment.today;
    let close = move |_| stand(context, Standing::Closed { since });
    let heading = Heading::of(("here", "next"), "close", &current.arguments(Scope::Case));
    frame(context, current, "close", heading, act(main_button(t("close-case"), close)))
}

/// Nothing can be done here before something elsewhere.
pub fn elsewhere(context: CaseContext, current: &Current, scope: Scope) -> Markup {
    let assessed = current.assessment.scope(scope);
    let missing = assessed.and_then(|it| it.tasks.iter().find_map(TaskAssessment::waits_for));
    let words = words();
    let writer = current.writer(scope, &words);
    let waits = missing.map(|missing| writer.waiting_text(missing));
    let key = if waits.is_some() { "next-elsewhere" } else { "next-nothing-here" };
    let heading = Heading {
        eyebrow: ("waits", "waiting"),
        title: tw(key, &Arguments::new().text("name", writer.scope_text())),
        because: waits.unwrap_or_default(),
        id: None,
    };
    let go_on = move |_| {
        // What was put off comes last, and whatever is open elsewhere before it.
        context.advance();
        if matches!(context.shown.get_untracked(), Next::Elsewhere(_)) {
            session().go(&Route::default());
        }
    };
    frame(context, current, "wait", heading, act(main_button(t("continue"), go_on)))
}

/// Nothing is done for a while.
pub fn paused(context: CaseContext, current: &Current) -> Markup {
    let Standing::Paused { look_again, reason } = &current.case.standing else {
        return Markup::None;
    };
    let look_again = look_again.map(|day| words().day(day));
    let about = current
        .arguments(Scope::Case)
        .flag("known", look_again.is_some())
        .text("again", look_again.unwrap_or_default());
    let mut heading = Heading::of(("paused", "paused"), "paused", &about);
    let until = std::mem::replace(&mut heading.because, reason.clone());
    let go_on = main_button(t("go-on-with-case"), move |_| stand(context, Standing::Active));
    let content = html! {
        <p class="because">{until}</p>
        <div class="act">
            {go_on}
            <a class="plain button" href=Route::default().hash()>{t("back-to-cases")}</a>
        </div>
    };
    frame(context, current, "paused", heading, content)
}

pub fn closed(context: CaseContext, current: &Current) -> Markup {
    let words = words();
    let again = current.assessment.next_action_date.map(|day| words.day(day)).unwrap_or_default();
    let (key, since, reason) = match &current.case.standing {
        Standing::Withdrawn { since, reason } => ("withdrawn", *since, reason.as_str()),
        Standing::Closed { since } => ("closed", *since, ""),
        _ => ("closed", current.assessment.today, ""),
    };
    let about = current
        .arguments(Scope::Case)
        .text("day", words.day(since))
        .text("again", again)
        .text("reason", reason);
    let heading = Heading::of(("done", "closed"), key, &about);
    let go_on = plain(t("go-on-with-case"), move |_| stand(context, Standing::Active));
    let reminder = reminder_button(context, current, Scope::HandOff);
    let buttons = html! { {back()} {reminder} {go_on} };
    frame(context, current, "closed", heading, act(buttons))
}

/// A newer version wrote the case: it is shown as far as it is understood.
pub fn read_only(context: CaseContext, current: &Current) -> Markup {
    let heading = Heading::of(("mind", "read-only"), "read-only", &Arguments::new());
    frame(context, current, "read-only", heading, act(back()))
}

fn back() -> Markup {
    main_button(t("back-to-cases"), move |_| session().go(&Route::default()))
}

/// Lets the case stand otherwise, and shows what is next then.
fn stand(context: CaseContext, standing: Standing) {
    context.finish(&|at| at.stand(&standing));
}
