//! What a note has to say, statement by statement: due, on record, changed since; and the way to
//! enter what was in FTOP before the page was used.

use leptos::prelude::*;

use super::here::Here;
use super::note::NoteHere;
use super::place::note_anchor;
use super::wording::{gate_text, item_text};
use crate::engagement::{Change, Pasted, Standing, Statement, StatementAssessment, Subject};
use crate::locale::Arguments;
use crate::ui::components::field_day::{Day, DayField};

/// The statements of the note with their standing.
#[component]
pub fn Statements(
    /// The note.
    this: NoteHere,
) -> AnyView {
    let here = this.here;
    let words = here.words;
    let statements = Memo::new(move |_| {
        let assessment = here.assessment();
        let scope = assessment.as_ref().and_then(|all| all.scope(this.scope));
        let all = scope
            .map(|scope| scope.statements.as_slice())
            .unwrap_or_default();
        all.iter()
            .filter(|one| one.note == this.note)
            .cloned()
            .collect::<Vec<_>>()
    });
    let rows = move || {
        let row = |one: StatementAssessment| {
            view! {
                <li data-standing=standing_name(&one.standing)>
                    <span>{subject_text(here, one.statement.subject)}</span>
                    <span class="statement-standing">{standing_text(here, &one.standing)}</span>
                </li>
            }
        };
        statements.get().into_iter().map(row).collect_view()
    };
    let due = Memo::new(move |_| {
        let is_due = |one: &&StatementAssessment| one.standing == Standing::Due;
        statements.with(|all| {
            all.iter()
                .filter(is_due)
                .map(|one| one.statement.clone())
                .collect::<Vec<_>>()
        })
    });
    let found = move || {
        let due = due.get();
        (!due.is_empty()).then(|| view! { <Found this due/> })
    };
    view! {
        <details class="note-more" hidden=move || statements.with(Vec::is_empty)>
            <summary>{words.text("note-statements")}</summary>
            <ul class="statements">{rows}</ul>
            {found}
        </details>
    }
    .into_any()
}

/// What a statement is about, in words.
pub fn subject_text(here: Here, subject: Subject) -> String {
    match subject {
        Subject::Item(item) => item_text(here.words, item),
        Subject::Waiver(gate) => {
            let arguments = Arguments::new().text("step", gate_text(here.words, gate));
            here.words.say_with("standing-waiver", arguments)
        }
    }
}

fn standing_name(standing: &Standing) -> &'static str {
    match standing {
        Standing::NotSettled => "not-settled",
        Standing::Due => "due",
        Standing::OnRecord { .. } => "on-record",
        Standing::Changed { .. } => "changed",
        Standing::NoLongerTrue { .. } => "no-longer-true",
    }
}

fn standing_text(here: Here, standing: &Standing) -> String {
    let words = here.words;
    let (key, entry) = match standing {
        Standing::NotSettled => return words.say("standing-not-settled"),
        Standing::Due => return words.say("standing-due"),
        Standing::OnRecord { entry } => ("standing-on-record-since", entry),
        Standing::Changed { entry, .. } => ("standing-changed-since", entry),
        Standing::NoLongerTrue { entry, .. } => ("standing-no-longer-true-since", entry),
    };
    let day = here.with_case(|case| case.day_of_entry(*entry)).flatten();
    let date = day.map(|day| words.page().date(day)).unwrap_or_default();
    words.say_with(key, Arguments::new().text("date", date))
}

/// Puts due statements on record that were in FTOP before the page was used.
#[component]
fn Found(this: NoteHere, due: Vec<Statement>) -> AnyView {
    let here = this.here;
    let words = here.words;
    let day = Day::today();
    let boxes: Vec<_> = due
        .into_iter()
        .map(|one| (one, RwSignal::new(false)))
        .collect();
    let choices: Vec<_> = boxes
        .iter()
        .map(|(statement, is_chosen)| {
            let (subject, is_chosen) = (statement.subject, *is_chosen);
            view! {
                <label class="choice">
                    <input type="checkbox" prop:checked=is_chosen
                        on:change=move |_| is_chosen.update(|chosen| *chosen = !*chosen)/>
                    <span>{move || subject_text(here, subject)}</span>
                </label>
            }
        })
        .collect();
    let put = move |_| {
        let chosen = boxes
            .iter()
            .filter(|(_, is_chosen)| is_chosen.get_untracked());
        let statements: Vec<Statement> = chosen.map(|(one, _)| one.clone()).collect();
        let today = untrack(|| here.session.today());
        let Some(day) = untrack(|| day.happened(words, today)) else {
            return;
        };
        let (scope, note) = (this.scope, this.note);
        here.apply(Change::Pasted(Pasted {
            scope,
            note,
            statements,
            day,
            text: None,
        }));
    };
    let id = format!("{}-found-on", note_anchor(this.scope, this.note));
    view! {
        <fieldset class="found">
            <legend>{words.text("note-found")}</legend>
            {choices}
            <div class="note-paste">
                <DayField day id name="found_on" label="note-found-since"/>
                <button type="button" name="found" on:click=put>{words.text("note-found-button")}</button>
            </div>
        </fieldset>
    }
    .into_any()
}
