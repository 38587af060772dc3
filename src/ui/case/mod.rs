//! The page of one case: the facts in a line, the services, the card with the one thing to do now,
//! and under it where everything else stands.

mod card;
mod cards;
mod context;
mod frame;
mod head;
mod list;
mod rows;

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::begin;
use crate::storage::{Absence, DocumentId};
use crate::ui::components::bar;
use crate::ui::components::bar::crumbs;
use crate::ui::components::live::live;
use crate::ui::components::menu::common_entries;
use crate::ui::session::{Current, session};

use context::CaseContext;

pub use context::arguments;
pub use rows::{task_key, waits_for};

/// The page of a case.
pub fn page(id: DocumentId) -> AnyView {
    let session = session();
    let case = id.clone();
    // It may come after the page: from the mirror, from another tab.
    let is_there = Memo::new(move |was: Option<&bool>| {
        session.revision.track();
        was == Some(&true) || session.ask(|store| store.document(&case).is_some()) == Some(true)
    });
    live(move || match is_there.get().then(|| session.current(&id)).flatten() {
        Some(first) => present(&id, first),
        None => absent(&id),
    })
}

fn present(id: &DocumentId, first: Arc<Current>) -> AnyView {
    let session = session();
    let context = CaseContext::new(id, first);
    let tenant = Memo::new(move |_| context.current.with(|c| head::tenant(session, c)));
    Effect::new(move |_| begin::set_title(&format!("{} – Closeout", tenant.get())));
    html! {
        {head::case_bar(context)}
        <main>
            {head::facts_line(context)}
            {head::rounds(context)}
            {card::region(context)}
            {cards::sheet(context)}
        </main>
    }
}

/// What is said where there is no such case, and why.
fn absent(id: &DocumentId) -> AnyView {
    let session = session();
    let absence = session.ask(|store| store.absence(id));
    let key = match absence {
        Some(Absence::Deleted) => "absent-deleted",
        Some(Absence::Unreadable | Absence::Newer | Absence::Quarantined) => "absent-unreadable",
        _ => "absent-unknown",
    };
    begin::set_title("Closeout");
    html! {
        {bar(crumbs(().into_any()), common_entries())}
        <main>
            <div class="card">
                <h2>{session.t(key)}</h2>
                <div class="act"><a class="button" href="#/">{session.t("back-to-cases")}</a></div>
            </div>
        </main>
    }
}
