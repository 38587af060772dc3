//! A case that is paused, and one that a newer version wrote.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::super::frame::{Heading, frame};
use crate::engagement::command::Stand;
use crate::engagement::{Scope, Standing};
use crate::ui::components::button::main_button;
use crate::ui::route::Route;

/// Nothing is done for a while.
pub fn paused(context: CaseContext) -> AnyView {
    let session = context.session;
    let current = context.current.get_untracked();
    let (look_again, reason) = match &current.case.standing {
        Standing::Paused { look_again, reason } => (*look_again, reason.clone()),
        _ => (None, String::new()),
    };
    let look_again = look_again.map(|day| session.words().day(day));
    let arguments = untrack(|| context.arguments(Scope::Case))
        .text("known", if look_again.is_some() { "yes" } else { "no" })
        .text("again", look_again.unwrap_or_default());
    let go_on = move |_| {
        if context.run(&Stand(Standing::Active)).is_ok() {
            context.advance();
        }
    };
    let heading = Heading {
        eyebrow: ("waits", "paused"),
        title: session.tw("next-paused", &arguments),
        because: reason,
        id: None,
    };
    let content = html! {
        <p class="because">{session.tw("because-paused", &arguments)}</p>
        <div class="act">
            {main_button(session.t("go-on-with-case"), go_on)}
            <a class="plain button" href=Route::Portfolio.hash()>{session.t("back-to-cases")}</a>
        </div>
    };
    frame(context, "paused", heading, content)
}

/// A newer version wrote the case: it is shown as far as it is understood.
pub fn read_only(context: CaseContext) -> AnyView {
    let session = context.session;
    let heading = Heading {
        eyebrow: ("mind", "read-only"),
        title: session.t("next-read-only"),
        because: session.t("because-read-only"),
        id: None,
    };
    let back = move |_| session.go(&Route::Portfolio);
    let content = html! {
        <div class="act">
            {main_button(session.t("back-to-cases"), back)}
        </div>
    };
    frame(context, "read-only", heading, content)
}
