//! Several people type in one field at the same time: nobody's words go away unseen.

use crate::support;

use closeout::engagement::{Change, Edit, Refusal, Slot};
use closeout::playbook::{EditedText, Field};
use support::{Desk, new_case};

fn typing(desk: &Desk, text: &str, over: &str) -> Change {
    Change::Typed {
        slot: desk.slot("tenant"),
        text: text.to_owned(),
        over: over.to_owned(),
    }
}

/// Key by key, each over what the last key left.
fn type_on(desk: &mut Desk, from: &str, to: &str) {
    desk.apply(typing(desk, to, from));
}

fn values(desk: &Desk) -> Vec<String> {
    let register = desk.case.register(desk.slot("tenant"));
    register
        .map(|register| register.values())
        .unwrap_or_default()
}

fn sorted(desk: &Desk) -> Vec<String> {
    let mut values = values(desk);
    values.sort();
    values
}

/// Two tabs whose FMs stated different names without knowing of each other.
fn in_conflict() -> (Desk, Desk) {
    let mut desk = new_case();
    let mut other = desk.other_tab(2);
    desk.answer("tenant", "Contoso");
    other.answer("tenant", "Fabrikam");
    desk.merge(&other);
    other.merge(&desk);
    (desk, other)
}

#[test]
fn typing_alone_is_one_value() {
    let mut desk = new_case();
    type_on(&mut desk, "", "C");
    type_on(&mut desk, "C", "Co");
    assert_eq!(values(&desk), ["Co"]);
    let last = desk.undoable.pop().expect("typing can be taken back");
    let first = desk.undoable.last_mut().expect("typing can be taken back");
    assert!(first.absorb(&last), "a word is one step");
    desk.undo();
    assert_eq!(desk.text("tenant"), "");
}

#[test]
fn two_who_type_by_turns_both_keep_their_words() {
    let mut desk = new_case();
    let mut other = desk.other_tab(2);
    let (mut mine, mut theirs) = (String::new(), String::new());
    for (left, right) in "Contoso".chars().zip("Fabriks".chars()) {
        let over = mine.clone();
        mine.push(left);
        type_on(&mut desk, &over, &mine);
        other.merge(&desk);
        let over = theirs.clone();
        theirs.push(right);
        type_on(&mut other, &over, &theirs);
        desk.merge(&other);
    }
    other.merge(&desk);
    assert_eq!(sorted(&desk), ["Contoso", "Fabriks"]);
    assert_eq!(sorted(&other), ["Contoso", "Fabriks"]);
    assert!(desk.case.is_in_conflict(desk.slot("tenant")));
}

#[test]
fn typing_in_a_conflict_changes_the_value_that_was_shown() {
    let (mut desk, mut other) = in_conflict();
    type_on(&mut desk, "Contoso", "Contoso Ltd");
    assert_eq!(sorted(&desk), ["Contoso Ltd", "Fabrikam"]);
    other.merge(&desk);
    assert_eq!(sorted(&other), ["Contoso Ltd", "Fabrikam"]);
    desk.undo();
    assert_eq!(sorted(&desk), ["Contoso", "Fabrikam"]);
}

#[test]
fn a_choice_that_is_taken_back_leaves_both_values_to_choose_from() {
    let (mut desk, mut other) = in_conflict();
    desk.answer("tenant", "Contoso");
    assert_eq!(values(&desk), ["Contoso"]);
    other.merge(&desk);
    assert_eq!(values(&other), ["Contoso"]);
    desk.undo();
    assert_eq!(sorted(&desk), ["Contoso", "Fabrikam"]);
    other.merge(&desk);
    assert_eq!(sorted(&other), ["Contoso", "Fabrikam"]);
    desk.redo();
    assert_eq!(values(&desk), ["Contoso"]);
    desk.merge(&other);
    assert_eq!(values(&desk), ["Contoso"]);
}

#[test]
fn undo_stops_where_somebody_else_wrote() {
    let mut desk = new_case();
    type_on(&mut desk, "", "Contoso");
    let first = desk.undoable.pop().expect("typing can be taken back");
    let mut other = desk.other_tab(2);
    type_on(&mut other, "Contoso", "Fabrikam");
    desk.merge(&other);
    type_on(&mut desk, "Fabrikam", "Fabrikam Inc");
    let mut steps = first.clone();
    let second = desk.undoable.last().expect("typing can be taken back");
    assert!(
        !steps.absorb(second),
        "what lies between is somebody else's"
    );
    let stamp = desk.stamp();
    assert_eq!(desk.case.undo(&first, stamp), Err(Refusal::ChangedSince));
    desk.undo();
    assert_eq!(desk.text("tenant"), "Fabrikam");
}

#[test]
fn two_who_edit_one_note_both_keep_their_text() {
    let mut desk = new_case();
    desk.add_service("EXO");
    let mut other = desk.other_tab(2);
    let edited = |desk: &Desk, text: &str| Change::Edited {
        scope: desk.scope,
        text: EditedText::TechnicalNote,
        edit: Some(Edit {
            replaced: "The page's own".to_owned(),
            text: text.to_owned(),
        }),
        over: Some(String::new()),
    };
    desk.apply(edited(&desk, "Mine"));
    other.merge(&desk);
    let theirs = edited(&other, "Theirs");
    other.apply(theirs);
    desk.merge(&other);
    let slot = Slot::field(desk.scope, Field::Edited(EditedText::TechnicalNote));
    assert!(desk.case.is_in_conflict(slot));
    desk.apply(Change::Answered {
        slot,
        text: "Mine".to_owned(),
    });
    let edit = desk.case.edit(desk.scope, EditedText::TechnicalNote);
    assert_eq!(edit.map(|edit| edit.text), Some("Mine".to_owned()));
}
