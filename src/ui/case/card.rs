//! The card: one thing to do, with all that it needs. Another thing is another card, with a state of its own.

use super::cards;
use super::context::CaseContext;
use crate::engagement::assessment::Next;
use crate::engagement::command::VoidEntry;
use crate::playbook::TaskKind;
use crate::ui::prelude::*;

/// The card.
pub fn card(context: CaseContext) -> Markup {
    let shown = Memo::new(move |_| {
        let is_read_only = context.current.with(|current| current.is_read_only);
        (!is_read_only).then(|| context.shown.get())
    });
    // What is made here is there for as long as the card is about the same thing; what the card
    // shows of the case is drawn inside.
    live(move || match shown.get() {
        None => plain_card(context, cards::read_only),
        Some(Next::Task(task)) => task_card(context, task),
        Some(Next::Conflict) => plain_card(context, cards::conflict),
        Some(Next::Paused) => plain_card(context, cards::paused),
        Some(Next::Close) => plain_card(context, cards::close),
        Some(Next::Closed) => plain_card(context, cards::closed),
        Some(Next::Elsewhere(scope)) => {
            live(move || cards::elsewhere(context, &context.current.get(), scope))
        }
    })
}

fn plain_card(context: CaseContext, card: fn(CaseContext, &Current) -> Markup) -> Markup {
    live(move || card(context, &context.current.get()))
}

fn task_card(context: CaseContext, task: TaskRef) -> Markup {
    let card = match context.kind(task) {
        Some(TaskKind::Mail(_) | TaskKind::Note(_)) => return cards::text(context, task),
        Some(TaskKind::Services) => return cards::services(context, task),
        Some(TaskKind::Form) if task.scope != Scope::Case => return cards::form(context, task),
        Some(TaskKind::Form) => cards::facts,
        Some(TaskKind::Wait) => cards::wait,
        None => return Markup::None,
    };
    live(move || card(context, &context.current.get(), task))
}

/// What was just done, with the way to take it back.
pub fn receipt(context: CaseContext) -> Option<Markup> {
    let receipt = context.receipt.get()?;
    let session = context.session;
    let undo = receipt.entry.map(|entry| {
        let undo = move |_| {
            context.receipt.set(None);
            // An entry that was voided in another tab meanwhile needs no undo.
            let _ = context.run(&VoidEntry(entry));
        };
        plain(session.t("undo"), undo)
    });
    Some(html! {
        <p class="receipt" role="status">{icon("done")} {receipt.text} " " {undo}</p>
    })
}
