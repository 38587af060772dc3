//! Above a note: the statements that stand in FTOP otherwise than they are now, with what was and
//! what is, and the choice to leave FTOP as it is.

use super::prelude::*;
use super::text_panel::TextPanel;
use crate::browser::begin;
use crate::engagement::Values;
use crate::engagement::assessment::{LedgerLine, StatementState};
use crate::engagement::command::LeaveRecord;
use crate::locale::Catalogue;
use crate::text::{item_text, value_text};

impl TextPanel {
    /// The corrections that a note makes.
    pub fn corrections(self, current: &Current, note: NoteKind) -> Option<Markup> {
        let mut rows = Vec::new();
        for line in current.assessment.scope(self.task.scope)?.due(note) {
            rows.extend(correction(self.context, line));
        }
        (!rows.is_empty()).then(|| {
            html! {
                <div class="columns corrections">
                    <ul class="stack">{rows}</ul>
                </div>
            }
        })
    }
}

/// A statement that has changed since it was pasted.
fn correction(context: CaseContext, line: &LedgerLine) -> Option<Markup> {
    let session = context.session;
    let words = session.words();
    let (key, day, facts) = match &line.state {
        StatementState::Changed { day, was, now, .. } => {
            ("correction-due-changed", day, differing(was, now, &words))
        }
        StatementState::Withdrawn { day, .. } => ("correction-due-withdrawn", day, Markup::None),
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
    let correct = move |_| {
        begin::focus("out-note");
    };
    Some(html! {
        <li class="stack tight">
            <p><strong>{words.text_with(key, &about)}</strong></p>
            {facts}
            <div class="act">
                <button type="button" aria-pressed="true" on:click=correct>{session.t("correct-ftop")}</button>
                <button type="button" aria-pressed="false" name="leave_record"
                    on:click=leave>{session.t("leave-ftop")}</button>
            </div>
        </li>
    })
}

/// Of each fact that differs: its name, what FTOP says, what is true; nothing where it is no longer so.
fn differing(was: &Values, now: &Values, words: &Catalogue) -> Markup {
    let text = |values: &Values, field| values.get(field).map(|value| value_text(value, words));
    each(now.keys().filter(|field| was.get(field) != now.get(field)), |field| {
        let name = words.text(&field.label_key());
        html! { <p>{name} ": " <del>{text(was, field)}</del> " " <ins>{text(now, field)}</ins></p> }
    })
}
