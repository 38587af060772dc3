//! What the FM makes of a line.

use closeout::locale::Language;
use closeout::playbook::MailKind;
use closeout::text::{LineState, plain};

use crate::case::{
    EngagementManagement, TechnicalEnablement, TestCase, contoso_exo, scope, statement,
};
use crate::snapshots::discussed;
use crate::write::{mail, note, note_in, note_text};

fn ready() -> TestCase {
    let mut case = contoso_exo();
    discussed(&mut case, "EXO");
    case
}

fn own_words(case: &mut TestCase, id: &str, own: &str) {
    let draft = note(case, "EXO", TechnicalEnablement).draft;
    case.run(|_| Ok(draft.own_words(draft.line(id).unwrap(), own)));
}

/// Copies the note as it stands and enters that it was pasted.
fn paste(case: &mut TestCase) {
    let said = note(case, "EXO", TechnicalEnablement).draft.said();
    case.run(|at| at.copy(scope("EXO"), TechnicalEnablement, &said));
    case.run(|at| at.paste(scope("EXO"), TechnicalEnablement, at.today));
}

#[test]
fn own_words_stand_and_show_what_differs_since() {
    let mut case = ready();
    own_words(&mut case, "P-I2", "Seventy people use it.");
    let draft = note(&case, "EXO", TechnicalEnablement).draft;
    assert!(plain(&draft).contains("\n- Seventy people use it.\n"));
    assert_eq!(draft.said().len(), 2);
    let differs = |case: &TestCase| match &note(case, "EXO", TechnicalEnablement)
        .draft
        .line("P-I2")
        .unwrap()
        .state
    {
        LineState::Own { generated_then, generated_now } => generated_then != generated_now,
        other => panic!("{other:?}"),
    };
    assert!(!differs(&case));
    case.state("EXO", "active_users", "71");
    assert!(differs(&case));
    let draft = note(&case, "EXO", TechnicalEnablement).draft;
    case.run(|_| Ok(draft.page_words(draft.line("P-I2").unwrap())));
    assert!(note_text(&case, "EXO", TechnicalEnablement).contains("71 active users"));
}

#[test]
fn own_words_are_pasted_from_other_programs() {
    for (pasted, expected) in [
        ("Seventy\u{200b} people.\u{feff}", "- Seventy people.\n"),
        ("• Seventy people.", "- Seventy people.\n"),
        ("·\tSeventy:\r\no\tMunich\r\no\tCologne", "- Seventy:\n  - Munich\n  - Cologne\n"),
        ("Seventy:\n▪ Munich\n▪ Cologne", "- Seventy:\n  - Munich\n  - Cologne\n"),
        ("\"Seventy, \"\"all\"\"\nof them\"", "- Seventy, \"all\"\n  - of them\n"),
    ] {
        let mut case = ready();
        own_words(&mut case, "P-I2", pasted);
        let text = note_text(&case, "EXO", TechnicalEnablement);
        assert!(text.contains(expected), "{pasted:?}: {text}");
    }
}

#[test]
fn own_words_are_of_one_language() {
    let mut case = ready();
    own_words(&mut case, "P-I2", "Seventy people use it.");
    let german = note_in(&case, "EXO", TechnicalEnablement, Language::German);
    assert!(plain(&german.draft).contains("70 aktive Benutzer"));
}

#[test]
fn a_line_left_out_is_not_said_and_stays_due() {
    let mut case = ready();
    own_words(&mut case, "C-O1", "");
    let draft = note(&case, "EXO", TechnicalEnablement).draft;
    assert_eq!(draft.line("C-O1").unwrap().state, LineState::LeftOut);
    assert_eq!(draft.said(), [(statement("EXO", "P-I2").matter, None)]);
    paste(&mut case);
    assert_eq!(
        (case.statement("EXO", "P-I2"), case.statement("EXO", "C-O1")),
        ("on record", "due")
    );
}

#[test]
fn what_was_pasted_is_shown_and_quoted_as_it_was() {
    let mut case = ready();
    own_words(&mut case, "P-I2", "Seventy people “use” it.");
    let draft = note(&case, "EXO", TechnicalEnablement).draft;
    paste(&mut case);
    // Whatever becomes of the edit: it is in FTOP.
    case.run(|_| Ok(draft.page_words(draft.line("P-I2").unwrap())));
    assert!(note_text(&case, "EXO", TechnicalEnablement).contains("- Seventy people “use” it.\n"));

    case.state("EXO", "active_users", "72");
    let text = note_text(&case, "EXO", TechnicalEnablement);
    assert!(text.contains("which said: “Seventy people ‘use’ it.” It should now read: "), "{text}");
    let changed = note(&case, "EXO", TechnicalEnablement).draft.lines.into_iter();
    let changed = changed.map(|line| line.id).find(|id| id.starts_with("P-I2/changed")).unwrap();
    own_words(&mut case, &changed, "Two more.");
    paste(&mut case);
    assert!(note_text(&case, "EXO", TechnicalEnablement).contains("- Two more.\n"));

    // The first one never happened, and says nothing about the second.
    let first = case.read().record.entries()[0].id;
    case.run(|at| at.void(first));
    case.state("EXO", "active_users", "73");
    let text = note_text(&case, "EXO", TechnicalEnablement);
    assert!(text.contains("which said: “Two more.” It should now read: "), "{text}");
}

#[test]
fn a_line_is_added_to_one_note_only() {
    let mut case = ready();
    let draft = note(&case, "EXO", TechnicalEnablement).draft;
    case.run(|_| Ok(draft.add("They like it.")));
    let has_it =
        |case: &TestCase| note_text(case, "EXO", TechnicalEnablement).contains("They like");
    paste(&mut case);
    assert!(has_it(&case));
    case.state("EXO", "active_users", "72");
    assert!(!has_it(&case));
    let entry = case.read().record.entries()[0].id;
    case.run(|at| at.void(entry));
    assert!(has_it(&case));
}

#[test]
fn own_words_are_not_those_of_a_note_that_was_there_before_nor_of_its_correction() {
    let mut case = ready();
    own_words(&mut case, "P-I2", "Seventy people use it.");
    for id in ["P-I2", "C-O1"] {
        case.run(|at| at.found(statement("EXO", id), at.today));
    }
    assert!(note_text(&case, "EXO", TechnicalEnablement).contains("70 active users"));
    case.state("EXO", "active_users", "72");
    let text = note_text(&case, "EXO", TechnicalEnablement);
    assert!(text.contains("72 active users") && !text.contains("Seventy"), "{text}");
}

#[test]
fn added_lines_stand_behind_the_statements_until_they_are_taken_away() {
    let mut case = ready();
    for text in ["First one.", "Second one:\n- a\n  - b"] {
        let draft = note(&case, "EXO", TechnicalEnablement).draft;
        case.run(|_| Ok(draft.add(text)));
    }
    let draft = note(&case, "EXO", TechnicalEnablement).draft;
    let text = plain(&draft);
    assert!(
        text.contains("\n- First one.\n- Second one:\n  - a\n    - b\nNEXT ACTION: "),
        "{text}"
    );
    case.run(|_| Ok(draft.leave_out(draft.line("added/1").unwrap())));
    assert_eq!(note(&case, "EXO", TechnicalEnablement).draft.line("added/1"), None);
    assert!(!note_text(&case, "EXO", TechnicalEnablement).contains("First one"));
}

#[test]
fn the_next_action_field_has_the_words_of_the_note() {
    let mut case = ready();
    own_words(&mut case, "next-action", "Call Alex.");
    let note = note(&case, "EXO", TechnicalEnablement);
    assert_eq!(note.field("next-action"), "Call Alex.");
    assert!(plain(&note.draft).contains("NEXT ACTION: Call Alex."));
    assert!(!note_text(&case, "EXO", EngagementManagement).contains("Call Alex."));
}

#[test]
fn a_letter_keeps_its_paragraphs() {
    let mut case = ready();
    let letter = mail(&case, "EXO", MailKind::Customer);
    let line = letter.draft.line("thanks").unwrap();
    case.run(|_| Ok(letter.draft.own_words(line, "Thank you.\nReally.")));
    case.run(|_| {
        Ok(letter.draft.own_words(letter.draft.line("subject").unwrap(), "  Good\nbye  "))
    });
    let letter = mail(&case, "EXO", MailKind::Customer);
    case.run(|_| Ok(letter.draft.add("See you at the fair.")));
    let letter = mail(&case, "EXO", MailKind::Customer);
    assert_eq!(letter.field("subject"), "Good bye");
    assert!(letter.body.text().contains("\n\nThank you.\nReally.\n\n"));
    assert!(
        letter.body.text().contains("\n\nSee you at the fair.\n\nKind regards,\n"),
        "{}",
        letter.body.text()
    );
}
