//! The frame of a card: what stands at its top, what it lacks, its main button, and the marks of items
//! that have no control on it.

use super::context::{CaseContext, arguments};
use super::rows::{task_key, waits_for};
use crate::browser::begin;
use crate::engagement::assessment::{ItemAssessment, Missing, TaskAssessment};
use crate::text::missing_text;
use crate::ui::prelude::*;

/// The sign and the word before a heading.
type Eyebrow = (&'static str, &'static str);

/// What stands at the top of a card.
pub struct Heading {
    pub eyebrow: Eyebrow,
    /// The heading: a verb first.
    pub title: String,
    /// One line on why, or on how.
    pub because: String,
    /// The playbook's id, where that helps to find the rule again.
    pub id: Option<&'static str>,
}

impl Heading {
    /// The heading that a key names, and the line under it.
    pub fn of(session: Session, eyebrow: Eyebrow, key: &str, about: &Arguments) -> Self {
        let title = session.tw(&format!("next-{key}"), about);
        let because = session.tw(&format!("because-{key}"), about);
        Self { eyebrow, title, because, id: None }
    }
}

/// A card around its content.
pub fn frame(
    context: CaseContext,
    current: &Current,
    name: &'static str,
    heading: Heading,
    content: Markup,
) -> Markup {
    let session = context.session;
    let (sign, word) = heading.eyebrow;
    let id = heading.id.map(|id| html! { " " <span class="id">{id}</span> });
    let because = (!heading.because.is_empty()).then(|| {
        html! { <p class="because">{heading.because} {id}</p> }
    });
    let submit = move |event: Event| event.prevent_default();
    html! {
        <form novalidate class="next" data-next=name aria-labelledby="next" on:submit=submit>
            <p class="eyebrow">{icon(sign)} {session.t(word)}</p>
            <h2 id="next" tabindex="-1">{heading.title}</h2>
            {because}
            {summary(context, current)}
            {content}
        </form>
    }
}

/// The heading of a task's card.
pub fn task_heading(context: CaseContext, current: &Current, task: TaskRef) -> Heading {
    let about = arguments(context.session, current, task.scope);
    let mut heading = Heading::of(context.session, ("here", "next"), &task_key(task), &about);
    // It can be opened before its time.
    let assessed = current.assessment.task(task);
    if let Some(missing) = assessed.and_then(TaskAssessment::waits_for) {
        heading.eyebrow = ("waits", "waiting");
        heading.because = waits_for(context.session, &current.case, task.scope, missing);
    }
    heading
}

/// What is lacking, after the main button was pressed in vain: with links to the fields.
fn summary(context: CaseContext, current: &Current) -> Option<Markup> {
    let is_asked = context.form.is_asked.get();
    let lacking = if is_asked { context.lacking(current) } else { Vec::new() };
    if lacking.is_empty() {
        return None;
    }
    let session = context.session;
    let words = session.words();
    let at = context.at.get();
    let lines = each(&lacking, |missing| {
        let text = missing_text(missing, at, &current.case, &words);
        let anchor = missing_anchor(missing);
        let lead = move |event: Event| {
            event.prevent_default();
            begin::focus(&anchor);
        };
        html! { <li><a href="#" on:click=lead>{text}</a></li> }
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
        Missing::OpenRound(_) | Missing::OffRecord(_) | Missing::Link(_) => String::new(),
    }
}

/// The mark that a test or a link finds where an item has no element of its own.
pub fn mark(item: &ItemAssessment) -> Markup {
    html! { <span hidden data-item=item.item.id.0 data-state=item.state.name()></span> }
}

/// The main button of a form, and "Not now".
pub fn actions(context: CaseContext, can_wait: bool) -> Markup {
    let session = context.session;
    let later = can_wait.then(|| plain(session.t("not-now"), move |_| context.put_off()));
    html! {
        <div class="act">
            {main_button(session.t("continue"), move |_| context.press())}
            {later}
        </div>
    }
}
