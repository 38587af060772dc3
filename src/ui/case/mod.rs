//! The page of one case: the facts in a line, the services, the card with the one thing to do now,
//! and under it where everything else stands.

mod card;
mod cards;
mod context;
mod frame;
mod head;
mod list;
mod question;
mod rows;

use crate::storage::{Absence, DocumentId};
use crate::ui::components::bar::page_bar;
use crate::ui::components::menu::common_entries;

use crate::ui::prelude::*;
use context::CaseContext;

pub use context::{arguments, tenant};
pub use rows::{task_key, waits_for};

/// The page of a case.
pub fn page(id: DocumentId) -> Markup {
    let session = session();
    let case = id.clone();
    // It may come after the page: from the mirror, from another tab.
    let is_there = Memo::new(move |was: Option<&bool>| {
        session.revision.track();
        was == Some(&true) || session.ask(|store| store.document(&case).is_some())
    });
    region(move || match is_there.get().then(|| session.current(&id)).flatten() {
        Some(first) => present(CaseContext::new(&id, first)),
        None => absent(&id),
    })
}

fn present(context: CaseContext) -> Markup {
    let current = context.current;
    html! {
        {live(move || head::case_bar(context, &current.get()))}
        <main>
            {live(move || head::head(context, &current.get()))}
            {region(move || round(context))}
            {live(move || cards::sheet(context))}
        </main>
    }
}

/// What is about one round: another one is another card.
fn round(context: CaseContext) -> Markup {
    html! {
        <div data-round=context.at.get().to_string()>
            {cards::panel(context)}
            {live(move || card::receipt(context))}
            {card::card(context)}
            {live(move || list::list(context, &context.current.get()))}
        </div>
    }
}

/// What is said where there is no such case, and why.
fn absent(id: &DocumentId) -> Markup {
    let session = session();
    let key = match session.ask(|store| store.absence(id)) {
        Absence::Deleted => "absent-deleted",
        Absence::Unreadable | Absence::Newer | Absence::Quarantined => "absent-unreadable",
        _ => "absent-unknown",
    };
    html! {
        {page_bar(None, common_entries())}
        <main>
            <div class="card">
                <h2>{session.t(key)}</h2>
                <div class="act"><a class="button" href="#/">{session.t("back-to-cases")}</a></div>
            </div>
        </main>
    }
}
