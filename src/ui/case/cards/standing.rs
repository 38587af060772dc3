//! A case that does not go on as it is: paused, closed, withdrawn, or written by a newer version.

use super::prelude::*;
use super::reminder::reminder_button;
use crate::engagement::Standing;
use crate::engagement::command::Stand;

/// Nothing is done for a while.
pub fn paused(context: CaseContext, current: &Current) -> Markup {
    let session = context.session;
    let (look_again, reason) = match &current.case.standing {
        Standing::Paused { look_again, reason } => (*look_again, reason.clone()),
        _ => (None, String::new()),
    };
    let look_again = look_again.map(|day| session.words().day(day));
    let about = arguments(session, current, Scope::Case)
        .flag("known", look_again.is_some())
        .text("again", look_again.unwrap_or_default());
    let mut heading = Heading::of(session, ("waits", "paused"), "paused", &about);
    let until = std::mem::replace(&mut heading.because, reason);
    let content = html! {
        <p class="because">{until}</p>
        <div class="act">
            {main_button(session.t("go-on-with-case"), go_on(context))}
            <a class="plain button" href=Route::Portfolio.hash()>{session.t("back-to-cases")}</a>
        </div>
    };
    frame(context, current, "paused", heading, content)
}

/// The case is closed or withdrawn.
pub fn closed(context: CaseContext, current: &Current) -> Markup {
    let session = context.session;
    let words = session.words();
    let again = current.assessment.next_action_date.map(|day| words.day(day)).unwrap_or_default();
    let (key, since, reason) = match &current.case.standing {
        Standing::Withdrawn { since, reason } => ("withdrawn", *since, reason.as_str()),
        Standing::Closed { since } => ("closed", *since, ""),
        _ => ("closed", current.assessment.today, ""),
    };
    let about = arguments(session, current, Scope::Case)
        .text("day", words.day(since))
        .text("again", again)
        .text("reason", reason);
    let heading = Heading::of(session, ("done", "closed"), key, &about);
    let content = html! {
        <div class="act">
            {back(context)}
            {reminder_button(context, current, Scope::HandOff)}
            {plain(session.t("go-on-with-case"), go_on(context))}
        </div>
    };
    frame(context, current, "closed", heading, content)
}

/// A newer version wrote the case: it is shown as far as it is understood.
pub fn read_only(context: CaseContext, current: &Current) -> Markup {
    let eyebrow = ("mind", "read-only");
    let heading = Heading::of(context.session, eyebrow, "read-only", &Arguments::new());
    frame(context, current, "read-only", heading, html! { <div class="act">{back(context)}</div> })
}

fn back(context: CaseContext) -> Markup {
    let session = context.session;
    main_button(session.t("back-to-cases"), move |_| session.go(&Route::Portfolio))
}

fn go_on(context: CaseContext) -> impl Fn(Event) {
    move |_| {
        if context.run(&Stand(Standing::Active)).is_ok() {
            context.advance();
        }
    }
}
