//! The page of one case: the facts in a line, the services, the card with the one thing to do now,
//! and under it where everything else stands.

mod cards;
mod context;
mod frame;
mod head;
mod rows;
mod tasks;

use std::mem::replace;

use crate::engagement::assessment::Next;
use crate::playbook::TaskKind;
use crate::storage::{Absence, DocumentId};
use crate::ui::components::bar::page_bar;
use crate::ui::components::menu::common_entries;
use crate::ui::prelude::*;
use cards::text_panel::TextPanel;
use cards::{end, form, panel, resolve, services};
use context::{CaseContext, Shared};

pub use cards::paper::sheet;
pub use rows::{sign, tenant, title};

pub fn page(id: DocumentId) -> Markup {
    let case = id.clone();
    // It may come after the page: from the mirror, from another tab.
    let is_there = move |was: Option<&bool>| {
        session().revision.track();
        was == Some(&true) || session().ask(|store| store.document(&case).is_some())
    };
    let is_there = Derived::new(is_there, bool::eq);
    region(move || match is_there.get().then(|| session().current(&id)).flatten() {
        Some(first) => present(Shared::of(&id, first)),
        None => absent(&id),
    })
}

fn present(context: CaseContext) -> Markup {
    let current = context.current;
    let mut is_first = true;
    html! {
        {live(move || head::case_bar(context, &current.get()))}
        <main>
            {live(move || head::head(context, &current.get()))}
            {region(move || round(context, replace(&mut is_first, false)))}
            {live(move || {
                session().is_printing.get().then(|| sheet(&current.get()))
            })}
        </main>
        {context.follow()}
    }
}

/// What is about one round. With another card its list is drawn at once: else what goes from one to the other would
/// stand in both for a frame, or the card above the list of another service. The page's first list can wait.
fn round(context: CaseContext, is_first: bool) -> Markup {
    let mut drawn = is_first.then(|| context.shown.get_untracked());
    let is_another = move || {
        let shown = context.shown.get();
        drawn.replace(shown) != Some(shown)
    };
    html! {
        <div data-round=context.at.get().to_string()>
            {panel::panel(context)}
            {live(move || receipt(context))}
            {card(context)}
            {later(is_another, move || tasks::tasks(context, &context.current.get()))}
        </div>
    }
}

/// What is said where there is no such case, and why.
fn absent(id: &DocumentId) -> Markup {
    let key = match session().ask(|store| store.absence(id)) {
        Absence::Deleted => "absent-deleted",
        Absence::Unreadable => "absent-unreadable",
        Absence::Unknown => "absent-unknown",
    };
    html! {
        {page_bar(None, common_entries())}
        <main>
            <div class="card">
                <h2>{t(key)}</h2>
                <div class="act"><a class="button" href="#/">{t("back-to-cases")}</a></div>
            </div>
        </main>
    }
}

fn card(context: CaseContext) -> Markup {
    let shown = move |_: Option<&_>| {
        let is_read_only = context.current.with(|current| current.is_read_only);
        (!is_read_only).then(|| context.shown.get())
    };
    let shown = Derived::new(shown, Option::eq);
    // What is made here is there for as long as the card is about the same thing; what the card
    // shows of the case is drawn inside.
    live(move || {
        let card: fn(CaseContext, &Current) -> Markup = match shown.get() {
            None => end::read_only,
            Some(Next::Conflict) => resolve::conflict,
            Some(Next::Paused) => end::paused,
            Some(Next::Close) => end::close,
            Some(Next::Closed) => end::closed,
            Some(Next::Task(task)) => return task_card(context, task),
            Some(Next::Elsewhere(scope)) => {
                return live(move || end::elsewhere(context, &context.current.get(), scope));
            }
        };
        live(move || card(context, &context.current.get()))
    })
}

fn task_card(context: CaseContext, task: TaskRef) -> Markup {
    let mut tasks = context.current.get_untracked().case.playbook.tasks();
    let card = match tasks.find(|it| it.id == task.id).map(|it| it.kind) {
        Some(TaskKind::Note(kind)) => {
            let panel = TextPanel::new(context, task);
            return live(move || panel.note(&context.current.get(), kind));
        }
        Some(TaskKind::Mail(kind)) => {
            let panel = TextPanel::new(context, task);
            return live(move || panel.mail(&context.current.get(), kind));
        }
        Some(TaskKind::Services) => services::services,
        Some(TaskKind::Form) if task.scope == Scope::Case => {
            let mut has_own_manager = false;
            return live(move || {
                let current = context.current.get();
                // An own one that is emptied, to type another, must not become the one for all cases meanwhile.
                has_own_manager |= form::has_own_manager(&current);
                form::facts(context, &current, task, has_own_manager)
            });
        }
        Some(TaskKind::Form) => form::form,
        Some(TaskKind::Wait) => end::wait,
        None => return Markup::None,
    };
    live(move || card(context, &context.current.get(), task))
}

/// What was just done, with the way to take it back.
fn receipt(context: CaseContext) -> Option<Markup> {
    let (text, entry) = context.receipt.get()?;
    let undo = move |_| {
        context.receipt.set(None);
        context.act(&|at| at.void(entry));
    };
    Some(html! {
        <p class="receipt" role="status">{icon("done")} {text} " " {plain(t("undo"), undo)}</p>
    })
}
