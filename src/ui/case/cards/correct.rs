//! Above a note: the statements that stand in FTOP otherwise than they are now, with what was and
//! what is, and the choice to leave FTOP as it is.

use super::super::context::CaseContext;
use crate::browser::begin;
use crate::engagement::Values;
use crate::engagement::assessment::{LedgerLine, StatementState};
use crate::engagement::command::LeaveRecord;
use crate::locale::Catalogue;
use crate::playbook::NoteKind;
use crate::text::{item_text, value_text};
use crate::ui::prelude::*;

/// The corrections that a note makes.
pub fn corrections(
    context: CaseContext,
    current: &Current,
    scope: Scope,
    note: NoteKind,
) -> Option<Markup> {
    let ledger = current.assessment.scope(scope)?.due(note);
    let rows: Vec<Markup> = ledger.filter_map(|line| correction(context, line)).collect();
    (!rows.is_empty()).then(|| {
        html! {
            <div class="columns corrections">
                <ul class="stack">{rows}</ul>
            </div>
        }
    })
}

/// A statement that has changed since it was pasted.
fn correction(context: CaseContext, line: &LedgerLine) -> Option<Markup> {
    let session = context.session;
    let words = session.words();
    let (key, day, facts) = match &line.state {
        StatementState::Changed { day, was, now, .. } => {
            ("correction-due-changed", day, differing(was, now, &words))
        }
        StatementState::Withdrawn { day, .. } => ("correction-due-withdrawn", day, Vec::new()),
        _ => return None,
    };
    let about = Arguments::new()
        .text("what", item_text(line.id.matter.item(), &words))
        .text("day", words.day_short(*day, session.today.get()));
    let id = line.id;
    let leave = move |_| {
        // It is due, so it can be left.
        let _ = context.run(&LeaveRecord(id));
    };
    let correct = move |_| begin::focus("out-note");
    Some(html! {
        <li class="stack tight">
            <p><strong>{words.text_with(key, &about)}</strong></p>
            {facts}
            <div class="act">
                <button type="button" aria-pressed="true" on:click=correct>{session.t("correct-ftop")}</button>
                <button type="button" aria-pressed="false" name="leave_record" on:click=leave>
                    {session.t("leave-ftop")}
                </button>
            </div>
        </li>
    })
}

/// Of each fact that differs: its name, what FTOP says, what is true; nothing where it is no longer so.
fn differing(was: &Values, now: &Values, words: &Catalogue) -> Vec<Markup> {
    let text =
        |values: &Values, field: Field| values.get(&field).map(|value| value_text(value, words));
    let mut facts = Vec::new();
    for field in now.keys().filter(|field| was.get(field) != now.get(field)) {
        let name = words.text(&field.label_key());
        facts.push(html! {
            <p>{name} ": " <del>{text(was, *field)}</del> " " <ins>{text(now, *field)}</ins></p>
        });
    }
    facts
}
