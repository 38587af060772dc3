//! What the page finds wrong across notes and e-mails before anything is copied.
#![allow(clippy::expect_used, reason = "a test stops at once")]

use crate::support;

use closeout::engagement::{Change, Edit, Scope};
use closeout::handout::{Finding, Inspection, OutgoingNote};
use closeout::locale::Language;
use closeout::notes::{Extent, Gap, PortalField};
use closeout::playbook::{EditedText, NoteKind};
use support::{Desk, day, field, new_case};

fn contoso() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO").go_through();
    desk
}

/// A note of the scope on screen as the page would hand it over, with a person's edits.
fn outgoing(desk: &Desk, note: NoteKind) -> Option<OutgoingNote> {
    let own = desk.written(Language::English, |writer| {
        writer.draft(desk.scope, note, Extent::Due)
    })?;
    let draft = own.clone().with_edits(&desk.case);
    Some(OutgoingNote { own, draft })
}

fn inspect<T>(desk: &Desk, look: impl FnOnce(Inspection<'_>) -> T) -> T {
    look(Inspection {
        case: &desk.case,
        assessment: &desk.assess(),
        today: desk.today,
    })
}

/// What is wrong with the notes of the scope on screen.
fn found(desk: &Desk) -> Vec<Finding> {
    let notes = NoteKind::ALL.into_iter();
    let notes: Vec<OutgoingNote> = notes.filter_map(|note| outgoing(desk, note)).collect();
    inspect(desk, |inspection| inspection.everything(&notes, &[]))
}

/// What the page asks about before it copies a field.
fn found_in(desk: &Desk, note: NoteKind, field: PortalField) -> Vec<Finding> {
    let note = outgoing(desk, note).expect("the scope has the note");
    inspect(desk, |inspection| inspection.field(&note, field))
}

fn edit(desk: &mut Desk, text: EditedText, change: impl Fn(&str) -> String, own: &str) {
    let edit = Edit {
        replaced: own.to_owned(),
        text: change(own),
    };
    let scope = desk.scope;
    desk.apply(Change::Edited {
        scope,
        text,
        edit: Some(edit),
        over: None,
    });
}

#[test]
fn a_case_in_order_has_no_findings() {
    let mut desk = contoso();
    desk.ask_for_the_move();
    assert_eq!(found(&desk), []);
}

#[test]
fn a_gap_is_a_finding_that_leads_to_its_field() {
    let mut desk = contoso();
    desk.answer("tenant", "");
    let gap = Gap::Field {
        scope: Scope::Case,
        field: field("tenant"),
    };
    assert!(found(&desk).contains(&Finding::Gap(gap)));
}

#[test]
fn a_day_in_the_future_and_one_before_its_time_are_found() {
    let mut desk = contoso();
    desk.answer("customer_mail_sent", "2027-01-01")
        .answer("discussion_date", "2026-10-01");
    let scope = desk.scope;
    let found = found(&desk);
    assert!(found.contains(&Finding::InTheFuture {
        scope,
        field: field("customer_mail_sent")
    }));
    let follows = field("account_team_mail_sent");
    let field = field("discussion_date");
    assert!(
        found.contains(&Finding::BeforeItsTime {
            scope,
            field,
            follows
        }),
        "{found:?}"
    );
}

#[test]
fn a_planned_discussion_is_no_finding() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .prepare()
        .answer("discussion_date", "2026-12-24");
    let is_future = |finding: &Finding| matches!(finding, Finding::InTheFuture { .. });
    assert!(!found(&desk).iter().any(is_future));
}

#[test]
fn an_edited_text_that_names_another_queue_is_found() {
    let mut desk = contoso();
    desk.ask_for_the_move();
    desk.scope = Scope::HandOff;
    let own = "Move it to FTCQ Inactive EMEA.";
    edit(
        &mut desk,
        EditedText::ManagementNote,
        |own| own.replace("EMEA", "APJ"),
        own,
    );
    let other = Finding::OtherQueue {
        scope: Scope::HandOff,
        text: EditedText::ManagementNote,
        queue: "FTCQ Inactive APJ",
    };
    assert!(found(&desk).contains(&other), "{:?}", found(&desk));
}

#[test]
fn a_correction_names_the_queue_that_ftop_says_and_is_copied_unasked() {
    let mut desk = contoso();
    desk.ask_for_the_move();
    desk.paste_all_due();
    desk.scope = Scope::HandOff;
    desk.answer("region", "apj")
        .answer("assignment_mail_sent", "2026-11-13");
    let note = NoteKind::EngagementManagement;
    let own = outgoing(&desk, note).expect("the scope has the note").own;
    let text = own.text_to_edit(PortalField::Note);
    assert!(text.contains("FTCQ Inactive EMEA"), "{text}");
    assert_eq!(found_in(&desk, note, PortalField::Note), []);
    // A text that names it by itself is found as ever.
    let to_emea = |own: &str| own.replace("APJ", "EMEA");
    edit(
        &mut desk,
        EditedText::ManagementNextAction,
        to_emea,
        "To FTCQ Inactive APJ.",
    );
    let found = found_in(&desk, note, PortalField::NextAction);
    assert!(matches!(found[0], Finding::OtherQueue { .. }), "{found:?}");
}

#[test]
fn an_edited_text_that_lost_a_number_is_found() {
    let mut desk = contoso();
    edit(
        &mut desk,
        EditedText::TechnicalNote,
        |_| "[EXO]\nAll is well.".to_owned(),
        "",
    );
    let lost = |word: &str| Finding::Differs {
        scope: desk.scope,
        text: EditedText::TechnicalNote,
        word: word.to_owned(),
    };
    let found = found(&desk);
    assert!(
        found.contains(&lost("112")) && found.contains(&lost("995")),
        "{found:?}"
    );
    assert!(found.contains(&lost("Exchange Online")), "{found:?}");
}

#[test]
fn numbers_are_compared_whole_and_both_ways() {
    let mut desk = contoso();
    desk.answer("active_users", "112");
    let text = EditedText::TechnicalNote;
    edit(
        &mut desk,
        text,
        |_| "[EXO]\nExchange Online of Contoso: 1120 users of 995, and 7 guests.".to_owned(),
        "",
    );
    let scope = desk.scope;
    let found = found(&desk);
    let lost = |word: &str| Finding::Differs {
        scope,
        text,
        word: word.to_owned(),
    };
    let added = |number: &str| Finding::Adds {
        scope,
        text,
        number: number.to_owned(),
    };
    assert!(found.contains(&lost("112")), "{found:?}");
    assert!(!found.contains(&lost("995")), "{found:?}");
    assert!(found.contains(&added("1120")) && found.contains(&added("7")));
    assert!(!found.contains(&added("995")), "{found:?}");
}

#[test]
fn an_edited_next_action_is_checked_as_well() {
    let mut desk = contoso();
    let text = EditedText::TechnicalNextAction;
    edit(&mut desk, text, |_| "Call 9 people.".to_owned(), "Hold it.");
    let scope = desk.scope;
    let number = "9".to_owned();
    let added = Finding::Adds {
        scope,
        text,
        number,
    };
    assert!(found(&desk).contains(&added), "{:?}", found(&desk));
}

#[test]
fn a_dropped_round_has_nothing_to_document() {
    let is_it = |finding: &Finding| matches!(finding, Finding::Undocumented { .. });
    let mut desk = contoso();
    desk.ask_for_the_move().add_service("TEAMS").meet_inputs();
    desk.drop_service("Not wanted any more.");
    let found = found(&desk);
    assert!(!found.iter().any(is_it), "{found:?}");
}

#[test]
fn an_output_that_no_note_documents_is_found_at_the_hand_off() {
    let mut desk = contoso();
    desk.scope = Scope::HandOff;
    let is_it = |finding: &Finding| matches!(finding, Finding::Undocumented { item, .. } if item.0 == "C-O6");
    assert!(found(&desk).iter().any(is_it));
    desk.ask_for_the_move();
    assert!(!found(&desk).iter().any(is_it));
}

#[test]
fn a_next_action_that_the_portal_refuses_is_found() {
    let mut desk = contoso();
    edit(
        &mut desk,
        EditedText::TechnicalNextAction,
        |_| "x".repeat(503),
        "Hold it.",
    );
    assert!(found(&desk).contains(&Finding::NextActionTooLong {
        scope: desk.scope,
        text: EditedText::TechnicalNextAction,
        excess: 3
    }));
}

#[test]
fn a_gap_that_was_filled_after_the_edit_began_is_found() {
    let mut desk = contoso();
    desk.answer("tenant", "");
    let note = NoteKind::EngagementManagement;
    let own = "Work for [missing: Tenant] of [EXO] is done.";
    let text = EditedText::ManagementNote;
    edit(&mut desk, text, |own| own.replace("Work", "All work"), own);
    let left = Finding::LeftOver {
        scope: desk.scope,
        text,
        gap: "[missing: Tenant]".to_owned(),
    };
    desk.answer("tenant", "Contoso");
    let found = found_in(&desk, note, PortalField::Note);
    assert!(found.contains(&left), "{found:?}");
    edit(
        &mut desk,
        text,
        |own| own.replace("[missing: Tenant]", "Contoso"),
        own,
    );
    let found = found_in(&desk, note, PortalField::Note);
    assert!(!found.contains(&left), "{found:?}");
}

#[test]
fn a_statement_that_was_taken_out_is_found_and_stays_due() {
    let mut desk = contoso();
    let note = NoteKind::TechnicalEnablement;
    let own = outgoing(&desk, note).expect("there is a note").own;
    let own_text = own.field(PortalField::Note);
    let point = own_text.lines().find(|line| line.starts_with("- "));
    let point = format!("{}\n", point.expect("it has points"));
    let text = EditedText::TechnicalNote;
    edit(&mut desk, text, |own| own.replace(&point, ""), &own_text);
    let out = Finding::TakenOut {
        scope: desk.scope,
        text,
        subject: own.statements[0].subject,
    };
    assert!(found_in(&desk, note, PortalField::Note).contains(&out));
    assert!(!found_in(&desk, note, PortalField::NextAction).contains(&out));
}

#[test]
fn a_note_on_record_before_what_it_tells_of_is_found() {
    let mut desk = contoso();
    let entry = desk.paste_due(NoteKind::EngagementManagement);
    let is_it = |finding: &Finding| matches!(finding, Finding::OnRecordTooEarly { .. });
    assert!(!found(&desk).iter().any(is_it), "{:?}", found(&desk));
    let day = day("2026-01-01");
    desk.apply(Change::EntryDayCorrected { entry, day });
    let early = Finding::OnRecordTooEarly {
        scope: desk.scope,
        note: NoteKind::EngagementManagement,
        field: field("customer_mail_sent"),
    };
    assert!(found(&desk).contains(&early), "{:?}", found(&desk));
    desk.void(entry);
    assert!(!found(&desk).iter().any(is_it), "{:?}", found(&desk));
}

#[test]
fn usage_that_is_read_anew_after_its_note_is_in_order() {
    let mut desk = contoso();
    let is_it = |finding: &Finding| matches!(finding, Finding::BeforeItsTime { .. });
    let newer = |desk: &Desk| {
        let mut desk = desk.clone();
        desk.answer("active_users", "350")
            .answer("lynx_date", "2026-11-15");
        found(&desk).iter().any(is_it)
    };
    assert!(newer(&desk), "no note has told of an earlier reading");
    let entry = desk.paste_due(NoteKind::TechnicalEnablement);
    assert!(!newer(&desk));
    desk.void(entry);
    assert!(newer(&desk));
}

#[test]
fn the_tenant_is_moved_after_the_last_discussion() {
    let mut desk = contoso();
    desk.ask_for_the_move();
    let is_it = |finding: &Finding| matches!(finding, Finding::BeforeItsTime { .. });
    assert!(!found(&desk).iter().any(is_it));
    desk.scope = Scope::HandOff;
    desk.answer("assignment_mail_sent", "2026-01-01");
    let early = Finding::BeforeItsTime {
        scope: Scope::HandOff,
        field: field("assignment_mail_sent"),
        follows: field("discussion_date"),
    };
    assert_eq!(found(&desk), [early]);
}

#[test]
fn a_field_is_asked_about_for_what_stands_in_it() {
    let mut desk = contoso();
    desk.answer("tenant", "");
    let text = EditedText::TechnicalNextAction;
    edit(&mut desk, text, |_| "Call 9 people.".to_owned(), "Hold it.");
    let note = NoteKind::TechnicalEnablement;
    let count = |field| found_in(&desk, note, field).len();
    assert_eq!(count(PortalField::Tenant), 1);
    assert_eq!(count(PortalField::NextAction), 1);
    for field in [
        PortalField::Category,
        PortalField::Services,
        PortalField::Escalate,
    ] {
        assert_eq!(count(field), 0, "{field:?}");
    }
    let outgoing = outgoing(&desk, note).expect("there is a note");
    let whole = inspect(&desk, |inspection| inspection.note(&outgoing));
    assert!(whole.len() >= 2, "{whole:?}");
}

#[test]
fn a_note_in_order_is_copied_unasked_in_every_piece() {
    let mut desk = new_case();
    desk.with_known_team("EXO").prepare();
    let asked = |desk: &Desk| {
        let notes = NoteKind::ALL.into_iter();
        let notes = notes.filter_map(|note| outgoing(desk, note));
        notes
            .flat_map(|note| inspect(desk, |inspection| inspection.note(&note)))
            .filter(|finding| !matches!(finding, Finding::Gap(_)))
            .collect::<Vec<_>>()
    };
    assert_eq!(asked(&desk), []);
    desk.discuss(false);
    assert_eq!(asked(&desk), []);
    desk.paste_all_due();
    desk.scope = Scope::HandOff;
    assert_eq!(asked(&desk), []);
    desk.ask_for_the_move();
    assert_eq!(asked(&desk), []);
}

#[test]
fn an_edit_is_taken_back_like_any_other_change() {
    let mut desk = contoso();
    let before = desk.case.edit(desk.scope, EditedText::ManagementNote);
    edit(
        &mut desk,
        EditedText::ManagementNote,
        |_| "Mine.".to_owned(),
        "Own.",
    );
    assert!(
        desk.case
            .edit(desk.scope, EditedText::ManagementNote)
            .is_some()
    );
    desk.undo();
    assert_eq!(
        desk.case.edit(desk.scope, EditedText::ManagementNote),
        before
    );
}
