//! Above a note: the statements that stand in FTOP otherwise than they are now, with what was and
//! what is, and the choice to leave FTOP as it is.

use leptos::prelude::*;

use super::super::context::CaseContext;
use crate::engagement::assessment::{LedgerLine, StatementState};
use crate::engagement::command::LeaveRecord;
use crate::engagement::{Scope, StatementId, Values};
use crate::locale::{Arguments, Catalogue};
use crate::playbook::NoteKind;
use crate::text::{item_text, value_text};
use crate::ui::components::live::live;
use crate::ui::session::Session;

/// A statement that has changed since it was pasted.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Correction {
    id: StatementId,
    title: String,
    /// Of each fact that differs: its name, what FTOP says, what is true; nothing where it is no
    /// longer so.
    facts: Vec<(String, String, String)>,
}

/// The corrections that a note makes.
pub fn corrections(context: CaseContext, scope: Scope, note: NoteKind) -> AnyView {
    let session = context.session;
    let all = Memo::new(move |_| {
        context.current.with(|current| {
            let ledger = current.assessment.scope(scope).into_iter();
            let lines = ledger.flat_map(|scope| scope.due(note));
            let corrections = lines.filter_map(|line| correction(session, line));
            corrections.collect::<Vec<_>>()
        })
    });
    let shown = move || {
        let all = all.get();
        if all.is_empty() {
            return None;
        }
        let rows: Vec<_> = all.into_iter().map(|one| row(context, one)).collect();
        Some(html! {
            <div class="columns corrections">
                <ul class="stack">{rows}</ul>
            </div>
        })
    };
    live(shown)
}

fn correction(session: Session, line: &LedgerLine) -> Option<Correction> {
    let words = session.words();
    let today = session.today.get_untracked();
    let (key, day, facts) = match &line.state {
        StatementState::Changed { day, was, now, .. } => {
            ("correction-due-changed", day, differing(was, now, &words))
        }
        StatementState::Withdrawn { day, .. } => ("correction-due-withdrawn", day, Vec::new()),
        _ => return None,
    };
    let about = Arguments::new()
        .text("what", item_text(line.id.matter.item(), &words))
        .text("day", words.day_short(*day, today));
    Some(Correction { id: line.id, title: words.text_with(key, &about), facts })
}

fn differing(was: &Values, now: &Values, words: &Catalogue) -> Vec<(String, String, String)> {
    let text = |values: &Values, field| {
        let value = values.get(field);
        value.map_or_else(String::new, |value| value_text(value, words))
    };
    let fields = now.keys().filter(|field| was.get(field) != now.get(field));
    let facts =
        fields.map(|field| (words.text(&field.label_key()), text(was, field), text(now, field)));
    facts.collect()
}

fn row(context: CaseContext, correction: Correction) -> AnyView {
    let session = context.session;
    let facts = correction.facts.into_iter().map(|(name, was, now)| {
        html! { <p>{name} ": " <del>{was}</del> " " <ins>{now}</ins></p> }
    });
    let id = correction.id;
    let leave = move |_| {
        // It is due, so it can be left.
        let _ = context.run(&LeaveRecord(id));
    };
    let correct = move |_| crate::browser::begin::focus("out-note");
    html! {
        <li class="stack tight">
            <p><strong>{correction.title}</strong></p>
            {facts.collect::<Vec<_>>()}
            <div class="act">
                <button type="button" aria-pressed="true" on:click=correct>{session.t("correct-ftop")}</button>
                <button type="button" aria-pressed="false" name="leave_record" on:click=leave>
                    {session.t("leave-ftop")}
                </button>
            </div>
        </li>
    }
}
