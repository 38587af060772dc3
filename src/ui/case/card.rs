//! The card: one thing to do, with all that it needs. It is built anew when another thing takes its
//! place; inside it each part is drawn from a memo of its own.

use leptos::prelude::*;

use super::cards;
use super::context::CaseContext;
use super::list;
use crate::engagement::Scope;
use crate::engagement::assessment::{Next, TaskRef};
use crate::playbook::TaskKind;
use crate::ui::components::button::plain;
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
pub fn region(context: CaseContext) -> AnyView {
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
    html! {
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
        plain(session.t("undo"), undo)
    });
    Some(html! {
        <p class="receipt" role="status">{icon("done")} {receipt.text} " " {undo}</p>
    })
}
