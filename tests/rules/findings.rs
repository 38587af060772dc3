//! What the page finds wrong across notes and e-mails before anything is copied.
#![allow(clippy::expect_used, reason = "a test stops at once")]

use crate::support;

use closeout::engagement::{Change, Edit, Scope};
use closeout::handout::{Finding, Outgoing, Texts, findings};
use closeout::locale::{Catalogue, Language, catalogue_source};
use closeout::notes::{Extent, Gap, NoteWriter, PortalField, edited_text, revise};
use closeout::playbook::{EditedText, NoteKind};
use support::{Desk, field, new_case};

fn contoso() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO").go_through();
    desk
}

/// Findings about the whole notes of the scope on screen, with a person's edits.
fn found(desk: &Desk) -> Vec<Finding> {
    let source = catalogue_source(Language::English);
    let catalogue = Catalogue::new(Language::English, source).expect("the catalogue is whole");
    let assessment = desk.assess();
    let writer = NoteWriter {
        case: &desk.case,
        assessment: &assessment,
        catalogue: &catalogue,
        manager: "Adele Vance",
        today: desk.today,
    };
    let drafts = NoteKind::ALL.map(|note| writer.draft(desk.scope, note, Extent::Whole));
    let mut own_texts = Vec::new();
    let mut notes = Vec::new();
    for draft in drafts.into_iter().flatten() {
        let revised = |field| {
            let which = edited_text(draft.note, field).expect("it may be edited");
            let own = draft.text_to_edit(field);
            let text = revise(&own, desk.case.edit(desk.scope, which).as_ref()).text;
            (which, own, text)
        };
        let action = revised(PortalField::NextAction);
        own_texts.extend([revised(PortalField::Note), action.clone()]);
        notes.push((draft, action.2));
    }
    let outgoing = own_texts.iter().map(|(which, own, text)| Outgoing {
        scope: desk.scope,
        which: *which,
        own,
        text,
    });
    let texts = Texts {
        notes,
        mails: Vec::new(),
        outgoing: outgoing.collect(),
    };
    findings(&desk.case, &assessment, desk.today, &texts)
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
