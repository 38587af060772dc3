//! A note that was copied and is not yet marked as pasted is kept with the case.

use crate::support;

use closeout::engagement::{Change, Copied, Event, Pasted, Refusal, Scope};
use closeout::playbook::NoteKind;
use support::{Desk, EngagementManagement, TechnicalEnablement, day, prepared};

fn copying(desk: &Desk, note: NoteKind, text: &str) -> Change {
    let statements = desk.statements(desk.scope, note).into_iter();
    Change::Copied {
        scope: desk.scope,
        note,
        copied: Copied {
            statements: statements.map(|it| it.statement).collect(),
            text: text.to_owned(),
        },
    }
}

fn text_of(desk: &Desk, note: NoteKind) -> Option<&str> {
    let copied = desk.case.copied(desk.scope, note)?;
    Some(&copied.text)
}

fn copies_in_history(desk: &Desk) -> usize {
    let events = desk.case.history().values().map(|entry| &entry.event);
    events
        .filter(|event| matches!(event, Event::Copied { .. }))
        .count()
}

#[test]
fn what_was_copied_last_stays_until_it_is_marked_as_pasted() {
    let mut desk = prepared();
    assert_eq!(text_of(&desk, TechnicalEnablement), None);
    desk.apply(copying(&desk, TechnicalEnablement, "First"));
    desk.apply(copying(&desk, TechnicalEnablement, "Second"));
    desk.answer("active_users", "200");
    assert_eq!(text_of(&desk, TechnicalEnablement), Some("Second"));
    assert_eq!(text_of(&desk, EngagementManagement), None);
    assert_eq!(desk.case.copied(Scope::HandOff, TechnicalEnablement), None);
    desk.apply(desk.pasting(desk.scope, EngagementManagement, true));
    assert_eq!(text_of(&desk, TechnicalEnablement), Some("Second"));
    desk.apply(desk.pasting(desk.scope, TechnicalEnablement, true));
    assert_eq!(text_of(&desk, TechnicalEnablement), None);
}

#[test]
fn a_note_that_was_in_ftop_before_leaves_what_is_on_its_way() {
    let mut desk = prepared();
    desk.apply(copying(&desk, TechnicalEnablement, "Mine"));
    desk.apply(desk.pasting(desk.scope, TechnicalEnablement, false));
    assert_eq!(text_of(&desk, TechnicalEnablement), Some("Mine"));
}

#[test]
fn the_same_copied_once_more_changes_nothing() {
    let mut desk = prepared();
    let change = copying(&desk, TechnicalEnablement, "Same");
    desk.apply(change.clone());
    assert_eq!(desk.refused(change), Refusal::NothingToDo);
    let other_text = copying(&desk, TechnicalEnablement, "Other");
    desk.apply(other_text);
    assert_eq!(
        copies_in_history(&desk),
        1,
        "copying again goes on with the entry"
    );
    desk.apply(copying(&desk, EngagementManagement, "Other"));
    assert_eq!(copies_in_history(&desk), 2);
}

#[test]
fn a_note_without_a_statement_is_on_its_way_nowhere() {
    let mut desk = prepared();
    let nothing = Change::Copied {
        scope: desk.scope,
        note: TechnicalEnablement,
        copied: Copied {
            statements: Vec::new(),
            text: "Words".to_owned(),
        },
    };
    assert_eq!(desk.refused(nothing.clone()), Refusal::NothingToDo);
    // What was copied before is on no clipboard any more.
    desk.apply(copying(&desk, TechnicalEnablement, "Mine"));
    desk.apply(nothing);
    assert_eq!(text_of(&desk, TechnicalEnablement), None);
}

#[test]
fn copying_leaves_nothing_to_undo_and_goes_on_while_a_case_rests() {
    let mut desk = prepared();
    desk.apply(Change::Paused {
        reason: "Holidays".to_owned(),
    });
    let undoable = desk.undoable.len();
    desk.apply(copying(&desk, TechnicalEnablement, "Mine"));
    assert_eq!(desk.undoable.len(), undoable);
    desk.undo();
    assert_eq!(text_of(&desk, TechnicalEnablement), Some("Mine"));
}

#[test]
fn of_two_tabs_that_copy_the_later_copy_counts_and_a_paste_in_one_is_known_in_both() {
    let mut desk = prepared();
    let mut other = desk.other_tab(2);
    desk.apply(copying(&desk, TechnicalEnablement, "Here"));
    let there = copying(&other, TechnicalEnablement, "There");
    other.apply(there);
    let mut merged = desk.clone();
    merged.merge(&other);
    assert_eq!(text_of(&merged, TechnicalEnablement), Some("There"));
    let pasted = Pasted {
        scope: merged.scope,
        note: TechnicalEnablement,
        statements: merged
            .case
            .copied(merged.scope, TechnicalEnablement)
            .expect("it is there")
            .statements
            .clone(),
        day: day("2026-11-20"),
        text: Some("There".to_owned()),
    };
    merged.apply(Change::Pasted(pasted));
    desk.merge(&merged);
    assert_eq!(text_of(&desk, TechnicalEnablement), None);
}
