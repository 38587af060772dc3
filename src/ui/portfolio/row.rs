//! A case in the list: what it is called, where it stands, what comes next.

use std::sync::Arc;

use leptos::prelude::*;

use super::actions::Removal;
use super::next_step::next_step_text;
use super::rename::{Naming, case_heading};
use crate::browser::moment;
use crate::engagement::{Assessment, Case, CaseId};
use crate::locale::Arguments;
use crate::ui::backup::read_only_mark;
use crate::ui::components::case_words::stage_text;
use crate::ui::components::progress::ProgressBar;
use crate::ui::session::Session;
use crate::ui::words::Words;

/// A row of the table.
#[component]
pub fn CaseRow(
    /// The case.
    id: CaseId,
) -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let naming = Naming::new(id);
    let progress = Signal::derive(move || {
        session
            .assessment(id)
            .map(|all| all.progress)
            .unwrap_or_default()
    });
    view! {
        <tr role="row">
            <th role="rowheader" scope="row" class="cell-name">
                {case_heading(naming)}
                {read_only_mark(id, "read-only")}
            </th>
            {cell(id, "cell-stage", "portfolio-stage", |words, _, all| stage_text(words, all.stage))}
            <td role="cell" class="cell-progress"><ProgressBar progress/></td>
            {cell(id, "cell-next", "portfolio-next", next_step_text)}
            <td role="cell" class="cell-changed" data-label=words.text("portfolio-changed")>
                {move || changed_text(session, words, id)}
            </td>
            <td role="cell" class="cell-actions">{row_actions(naming, id)}</td>
        </tr>
    }
    .into_any()
}

/// A cell with a text that follows the case. One function for all, to keep the program small. Its
/// label is shown where the column has no head.
fn cell(
    id: CaseId,
    class: &'static str,
    label: &'static str,
    text: fn(Words, &Case, &Assessment) -> String,
) -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let shown = move || {
        let (case, all): (Arc<Case>, Arc<Assessment>) =
            session.case(id).zip(session.assessment(id))?;
        Some(text(words, &case, &all))
    };
    view! { <td role="cell" class=class data-label=words.text(label)>{shown}</td> }.into_any()
}

fn changed_text(session: Session, words: Words, id: CaseId) -> Option<String> {
    let day = moment::day_at(session.case(id)?.changed_at()?)?;
    Some(match (session.today() - day).num_days() {
        0 => words.say("day-today"),
        1 => words.say("day-yesterday"),
        _ => words.page().date(day),
    })
}

fn row_actions(naming: Naming, id: CaseId) -> AnyView {
    let words = Words::expect();
    let removal = Removal::expect();
    // Every row has the same buttons: the name tells them apart for those who hear them.
    let full_label = move |key: &'static str| {
        move || words.say_with(key, Arguments::new().text("case", naming.name()))
    };
    view! {
        <div class="button-row">
            <button
                type="button"
                class="quiet"
                id=naming.button_id()
                aria-label=full_label("portfolio-rename-case")
                on:click=move |_| naming.begin()
            >
                {words.text("portfolio-rename")}
            </button>
            <button
                type="button"
                class="quiet"
                aria-label=full_label("portfolio-delete-case")
                on:click=move |_| removal.delete(id)
            >
                {words.text("portfolio-delete")}
            </button>
        </div>
    }
    .into_any()
}
