//! The record, closed: what FTOP has to say, each statement with where it stands; and what was pasted.

use super::super::frame::closed;
use super::super::rows::{pasted, task_of};
use super::pasted_notes::{pasted_notes, statement_title};
use super::prelude::*;
use crate::engagement::Matter;
use crate::engagement::assessment::{
    ItemAssessment, LedgerLine, ScopeAssessment, StatementState, Status,
};
use crate::text::item_text;

pub fn record(context: CaseContext, current: &Current, at: Scope) -> Option<Markup> {
    let scope = current.assessment.scope(at)?;
    let (state, place) = summary(&scope.ledger);
    let content = html! {
        <ul class="rows">{lines(context, scope)}</ul>
        {pasted_notes(context, current, scope)}
    };
    let key = at.to_string();
    Some(closed(&key, Some("record"), state, t("record-title"), place, content))
}

/// How much of it is in FTOP.
fn summary(ledger: &[LedgerLine]) -> (&'static str, String) {
    let due = ledger.iter().filter(|line| line.is_due()).count();
    let pasted = ledger.iter().filter(|line| line.is_on_record()).count();
    let (state, key) = match (due, pasted, ledger.len()) {
        (1.., ..) => ("open", "record-due"),
        (.., 0) => ("blocked", "record-empty"),
        (_, pasted, all) if pasted == all => ("done", "record-all"),
        _ => ("blocked", "record-some"),
    };
    let about = Arguments::new()
        .number("due", due as u32)
        .number("pasted", pasted as u32)
        .number("all", ledger.len() as u32);
    (state, tw(key, &about))
}

/// The items in order, then what else was said: that something is skipped, what was asked for another region before.
fn lines(context: CaseContext, scope: &ScopeAssessment) -> Vec<Markup> {
    let mut lines = Vec::new();
    let mut shown = Vec::new();
    for item in &scope.items {
        let note = item.item.note().filter(|_| !item.item.is_ticked_by_hand());
        if let Some(note) = note.filter(|_| item.state != Status::Dormant) {
            let is_own = |line: &&LedgerLine| {
                !matches!(line.id.matter, Matter::Skip(_)) && line.id.matter.item() == item.item.id
            };
            let own = scope.ledger.iter().find(is_own);
            shown.extend(own.map(|own| own.id));
            lines.extend(line(context, scope, note, Some(item), own));
        }
    }
    for other in scope.ledger.iter().filter(|line| !shown.contains(&line.id)) {
        lines.extend(line(context, scope, other.note, None, Some(other)));
    }
    lines
}

/// One statement; it leads to the note that says it.
fn line(
    context: CaseContext,
    scope: &ScopeAssessment,
    note: NoteKind,
    item: Option<&ItemAssessment>,
    line: Option<&LedgerLine>,
) -> Option<Markup> {
    let note = task_of(scope, TaskKind::Note(note))?;
    let title = match line {
        Some(line) => statement_title(line),
        None => item_text(item?.item.id, &words()),
    };
    let place = match line.map(|line| &line.state) {
        Some(StatementState::Due(_)) => t("record-ready"),
        Some(StatementState::OnRecord { day, .. }) => pasted(Some(*day)),
        Some(StatementState::Changed { .. }) => t("record-changed"),
        Some(StatementState::Withdrawn { .. }) => t("record-withdrawn"),
        None if item.is_some_and(|item| item.is_skipped) => t("skipped"),
        Some(StatementState::NotReady(_)) | None => t("record-waits"),
    };
    let (item, state) = item.map(|item| (item.item.id.0, item.state.name())).unzip();
    Some(html! {
        <li data-item=item data-state=state>
            <a href="#" on:click=context.opens(note)>{title}</a>
            <span class="where">{place}</span>
        </li>
    })
}
