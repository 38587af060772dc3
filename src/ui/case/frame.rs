//! The frame of a card: what stands at its top, its main button, what it lacks, and the marks of items
//! that have no control on it.

use super::context::{CaseContext, leads};
use super::rows::{items_of, pasted_text, settled_by, sign, task_key, task_of};
use crate::browser::begin;
use crate::engagement::assessment::{ItemAssessment, Missing, Next};
use crate::playbook::TaskKind;
use crate::ui::components::button::turn;
use crate::ui::components::link::link_name;
use crate::ui::prelude::*;

/// The sign and the word before a heading.
type Eyebrow = (&'static str, &'static str);

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
    pub fn of(eyebrow: Eyebrow, key: &str, about: &Arguments) -> Self {
        let title = tw(&format!("next-{key}"), about);
        let because = tw(&format!("because-{key}"), about);
        Self { eyebrow, title, because, id: None }
    }
}

/// A card around its content. After the main button was pressed in vain, what is lacking is marked at its place, and
/// said under the button: nothing moves above.
pub fn frame(
    context: CaseContext,
    current: &Current,
    name: &'static str,
    heading: Heading,
    mut content: Markup,
) -> Markup {
    let is_asked = context.form.is_asked.get();
    let lacking = if is_asked { context.lacking(current) } else { Vec::new() };
    let is_lacking = !lacking.is_empty();
    let lines = each(lacking, |missing| {
        content.mark(&anchor(missing));
        let text = current.writer(context.at.get(), &words()).missing_text(missing);
        line(text, move || lead_to(context, missing))
    });
    let summary = is_lacking.then(|| errors("errors", t("lacking"), lines, None));
    let (sign, word) = heading.eyebrow;
    let id = heading.id.map(|id| html! { "\u{a0}" <span class="id">{id}</span> });
    let because = html! { if !heading.because.is_empty() =>
        <p class="because">{heading.because} {id}</p>
    };
    let submit = move |event: Event| event.prevent_default();
    html! {
        <form novalidate class="next" data-next=name aria-labelledby="next" on:submit=submit>
            <p class="eyebrow">{icon(sign)} {t(word)}</p>
            <h2 id="next" tabindex="-1">{heading.title}</h2>
            {because}
            {content}
            {summary}
        </form>
    }
}

pub fn task_frame(
    context: CaseContext,
    current: &Current,
    task: TaskRef,
    content: Markup,
) -> Markup {
    let heading = task_heading(current, task);
    let content = html! { {content} {marks(current, task)} };
    frame(context, current, task.id.0, heading, content)
}

pub fn task_heading(current: &Current, task: TaskRef) -> Heading {
    let is_correction = current.assessment.is_correction(task);
    let about = current.arguments(task.scope).flag("correction", is_correction);
    let mut heading = Heading::of(("here", "next"), &task_key(task), &about);
    if let Some(assessed) = current.assessment.task(task) {
        let items = assessed.task.items;
        let own = items.iter().find(|item| item.0 == task.id.0).or(items.first());
        heading.id = own.map(|item| item.0);
        // It can be opened before its time.
        if let Some(missing) = assessed.waits_for() {
            heading.eyebrow = ("waits", "waiting");
            heading.because = current.writer(task.scope, &words()).waiting_text(missing);
        }
        if let TaskKind::Note(note) = assessed.task.kind
            && let Some(day) =
                current.assessment.scope(task.scope).and_then(|it| it.pasted_on(note))
        {
            heading.eyebrow = ("done", "done");
            heading.title = pasted_text(current, task.scope, note, day);
            heading.because = t("because-pasted");
        }
    }
    heading
}

/// The items of a task that have no control of their own on its card and no line in the record.
fn marks(current: &Current, task: TaskRef) -> Option<Markup> {
    let scope = current.assessment.scope(task.scope)?;
    let task = current.assessment.task(task)?;
    let is_settled = |item: &ItemAssessment, field: &Field| {
        settled_by(scope, task.task, *field).is_some_and(|it| it.item.id == item.item.id)
    };
    Some(each(items_of(scope, task.task), |item| {
        let is_controlled = item.item.is_ticked_by_hand()
            || task.fields.iter().any(|field| is_settled(item, field));
        (!is_controlled).then(|| mark(item))
    }))
}

/// The mark that a test or a link finds where an item has no element of its own.
pub fn mark(item: &ItemAssessment) -> Markup {
    html! { <span hidden data-item=item.item.id.0 data-state=item.state.name()></span> }
}

/// What is to be looked at, a line each, and what can be done all the same.
pub fn errors(id: &'static str, heading: String, lines: Markup, act: Option<Markup>) -> Markup {
    html! {
        <div class="errors" id=id tabindex="-1" role="alert">
            <p>{heading}</p>
            <ul>{lines}</ul>
            {act}
        </div>
    }
}

/// A line that leads somewhere.
pub fn line(text: String, lead: impl Fn() + 'static) -> Markup {
    html! { <li><a href="#" on:click=leads(lead)>{text}</a></li> }
}

/// Leads to what fills a gap: its control where that can be reached, else the card where it is done.
pub fn lead_to(context: CaseContext, missing: Missing) {
    if !begin::focus(&anchor(missing))
        && let Some(next) = card_of(&context.current.get_untracked(), missing)
    {
        context.show(next);
    }
}

/// The card where something is done that has no control on the page.
fn card_of(current: &Current, missing: Missing) -> Option<Next> {
    let (playbook, assessment) = (current.case.playbook, &current.assessment);
    let task = match missing {
        Missing::OpenRound(round) => return Some(Next::Elsewhere(Scope::Round(round))),
        Missing::Service => TaskRef { scope: Scope::Case, id: playbook.services.id },
        Missing::Item(scope, item) => {
            TaskRef { scope, id: playbook.tasks().find(|task| task.items.contains(&item))?.id }
        }
        Missing::Queue => task_of(assessment.scope(Scope::HandOff)?, TaskKind::Wait)?,
        Missing::OffRecord(statement) => {
            let note = assessment.line(statement)?.note;
            task_of(assessment.scope(statement.scope)?, TaskKind::Note(note))?
        }
        Missing::Field(..) | Missing::Tick(..) | Missing::Users(..) | Missing::Link(_) => {
            return None;
        }
    };
    Some(Next::Task(task))
}

/// The id of the control that fills a gap.
pub fn anchor(missing: Missing) -> String {
    match missing {
        Missing::Field(_, field) => field.name().to_owned(),
        Missing::Users(..) => Field::ActiveUsers.name().to_owned(),
        Missing::Queue => Field::QueueConfirmed.name().to_owned(),
        Missing::Tick(_, item) | Missing::Item(_, item) => format!("tick-{}", item.0),
        Missing::Link(id) => link_name(id),
        Missing::Service => "service".to_owned(),
        Missing::OpenRound(_) | Missing::OffRecord(_) => String::new(),
    }
}

/// The main button of a form, and "Not now".
pub fn actions(context: CaseContext, can_wait: bool) -> Markup {
    let go_on = main_button(t("continue"), move |event| context.press(&event));
    act(html! { {go_on} {not_now(context).filter(|_| can_wait)} })
}

/// "Not now", where there is anything else to do.
pub fn not_now(context: CaseContext) -> Option<Markup> {
    let put_off = move |_| context.put_off();
    context.can_put_off().then(|| plain(t("not-now"), put_off))
}

/// What is closed until somebody opens it: its name and where it stands are in view.
pub fn closed(
    key: &str,
    class: Option<&str>,
    state: &str,
    title: String,
    place: String,
    content: Markup,
) -> Markup {
    html! {
        <details key=key class=class data-state=state>
            <summary>
                {icon(sign(state))}
                <div>
                    <h3>{title}</h3>
                    <p class="where">{place}</p>
                </div>
                {turn()}
            </summary>
            {content}
        </details>
    }
}
