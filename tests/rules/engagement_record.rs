//! The record: what is due, what stands in FTOP, and what a later fact makes of it.

use crate::support;

use closeout::engagement::{Change, Entry, Refusal, Scope, Standing, WriterId};
use closeout::playbook::NoteKind;
use rstest::rstest;
use support::{Desk, EngagementManagement, TechnicalEnablement, day, new_case};

fn prepared() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO").prepare();
    desk
}

fn check(desk: &Desk, technical: &[&str], management: &[&str]) {
    assert_eq!(
        desk.due(desk.scope, TechnicalEnablement),
        technical,
        "Technical Enablement"
    );
    assert_eq!(
        desk.due(desk.scope, EngagementManagement),
        management,
        "Engagement Management"
    );
}

#[test]
fn the_record_grows_in_pieces_as_the_playbook_lists_them() {
    let mut desk = new_case();
    desk.with_known_team("EXO");
    check(&desk, &[], &[]);
    desk.meet_inputs();
    check(&desk, &["P-I2"], &[]);
    desk.prepare();
    check(&desk, &["P-I2"], &["P-O1"]);
    desk.paste_all_due();
    check(&desk, &[], &[]);
    desk.discuss(false);
    check(&desk, &["C-O1"], &["C-O3", "C-O4", "C-O8"]);
    desk.paste_all_due();
    desk.ask_for_the_move();
    check(&desk, &[], &[]);
    assert_eq!(desk.due(Scope::HandOff, EngagementManagement), ["C-O6"]);
    assert!(desk.due(Scope::HandOff, TechnicalEnablement).is_empty());
}

#[rstest]
#[case("yes", "yes", true, &["P-I2", "C-O1", "C-O2"], &["P-O1", "C-O8"])]
#[case("yes", "yes", false, &["P-I2", "C-O1"], &["P-O1", "C-O3", "C-O4", "C-O8"])]
#[case("yes", "no", false, &["P-I2", "C-O1"], &["P-O1", "P-O2", "C-O3", "C-O4", "C-O8"])]
#[case("no", "no", true, &["P-I2", "C-O1", "C-O2"], &["P-O2", "C-O8"])]
#[case("no", "no", false, &["P-I2", "C-O1"], &["P-O2", "C-O3", "C-O4", "C-O8"])]
fn each_statement_is_in_the_right_note(
    #[case] known: &str,
    #[case] managed: &str,
    #[case] is_ready: bool,
    #[case] technical: &[&str],
    #[case] management: &[&str],
) {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .answer("account_team_known", known)
        .answer("account_managed", managed);
    desk.prepare().discuss(is_ready);
    check(&desk, technical, management);
}

#[test]
fn an_fm_in_a_hurry_pastes_once_and_can_let_go() {
    let mut desk = prepared();
    desk.discuss(false).ask_for_the_move().arrive();
    assert_eq!(
        desk.paste_all_due(),
        3,
        "two notes of the round, one of the hand-off"
    );
    desk.tick("C-A8");
    assert!(desk.all_due().is_empty());
}

#[test]
fn an_fm_who_pastes_at_each_moment_pastes_nothing_twice() {
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs().paste_all_due();
    desk.prepare().paste_all_due();
    desk.discuss(true).paste_all_due();
    desk.ask_for_the_move().paste_all_due();
    desk.arrive().tick("C-A8").tick("N-1");
    assert_eq!(desk.pasted_twice(), []);
    assert!(desk.all_due().is_empty());
    desk.close();
}

#[test]
fn an_fm_who_pastes_after_every_single_change_pastes_nothing_twice() {
    let mut desk = new_case();
    desk.with_known_team("EXO");
    for item in ["K-I1", "K-I2", "K-I3", "P-I1", "P-I3"] {
        desk.tick(item).paste_all_due();
    }
    for (name, text) in [
        ("active_users", "112"),
        ("lynx_date", "2026-11-02"),
        ("account_team_mail_sent", "2026-11-03"),
        ("discussion_date", "2026-11-10"),
        ("ready_for_more", "no"),
        ("customer_status", "Content."),
        ("customer_mail_sent", "2026-11-11"),
        ("discussion_next_steps", "None."),
    ] {
        desk.answer(name, text).paste_all_due();
    }
    for item in ["C-A1", "C-A4", "C-O8", "C-A6"] {
        desk.tick(item).paste_all_due();
    }
    desk.answer("assignment_mail_sent", "2026-11-12")
        .paste_all_due();
    desk.arrive().tick("C-A8");
    assert_eq!(desk.pasted_twice(), []);
}

// One statement: P-O1, whose fact is the day of sending.

#[test]
fn a_statement_goes_from_not_settled_over_due_to_on_record() {
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs();
    assert_eq!(desk.standing("P-O1"), "not settled");
    desk.answer("account_team_mail_sent", "2026-11-03");
    assert_eq!(desk.standing("P-O1"), "due");
    let entry = desk.paste_due(EngagementManagement);
    assert_eq!(desk.standing_of("P-O1"), Some(Standing::OnRecord { entry }));
}

#[test]
fn a_day_that_was_corrected_says_what_was_and_what_is() {
    let mut desk = prepared();
    let entry = desk.paste_due(EngagementManagement);
    desk.answer("account_team_mail_sent", "2026-11-04");
    let Some(Standing::Changed { entry: found, was }) = desk.standing_of("P-O1") else {
        panic!("it has changed");
    };
    assert_eq!(found, entry);
    let said = was.asserts.unwrap();
    assert_eq!(said.values().collect::<Vec<_>>(), ["2026-11-03"]);
    let now = desk.statements(desk.scope, EngagementManagement)[0]
        .statement
        .clone();
    assert_eq!(
        now.asserts.unwrap().values().collect::<Vec<_>>(),
        ["2026-11-04"]
    );
    desk.paste_due(EngagementManagement);
    assert_eq!(desk.standing("P-O1"), "on record");
}

#[test]
fn a_fact_that_changes_back_is_on_record_again() {
    let mut desk = prepared();
    desk.paste_due(EngagementManagement);
    desk.answer("account_team_mail_sent", "2026-11-04")
        .answer("account_team_mail_sent", "2026-11-03");
    assert_eq!(desk.standing("P-O1"), "on record");
}

#[rstest]
#[case("account_team_mail_sent", "")]
#[case("account_team_mail_sent", "2026-11-30")]
#[case("account_team_mail_sent", "the third")]
fn a_fact_that_goes_away_makes_a_statement_untrue(#[case] name: &str, #[case] text: &str) {
    let mut desk = prepared();
    desk.paste_due(EngagementManagement);
    desk.answer(name, text);
    assert_eq!(desk.standing("P-O1"), "no longer true");
    desk.paste_due(EngagementManagement);
    assert_eq!(
        desk.standing("P-O1"),
        "not settled",
        "FTOP says that it holds no longer"
    );
    desk.answer("account_team_mail_sent", "2026-11-05");
    assert_eq!(desk.standing("P-O1"), "due");
}

#[test]
fn dormancy_takes_a_due_statement_out_of_the_note() {
    let mut desk = prepared();
    assert_eq!(desk.standing("P-O1"), "due");
    desk.answer("account_team_known", "no")
        .answer("account_managed", "no");
    assert_eq!(desk.standing("P-O1"), "absent");
    desk.answer("account_team_known", "yes");
    assert_eq!(desk.standing("P-O1"), "due");
}

#[test]
fn what_is_on_record_and_goes_dormant_can_only_be_corrected() {
    let mut desk = prepared();
    desk.paste_due(EngagementManagement);
    desk.answer("account_team_known", "no")
        .answer("account_managed", "no");
    assert_eq!(desk.standing("P-O1"), "no longer true");
    let withdrawn = desk.statements(desk.scope, EngagementManagement)[0]
        .statement
        .clone();
    assert_eq!(withdrawn.asserts, None);
    desk.paste_due(EngagementManagement);
    assert_eq!(desk.standing("P-O1"), "absent");
}

#[test]
fn what_is_on_record_stays_so_when_only_its_gate_closes() {
    let mut desk = prepared();
    desk.paste_due(EngagementManagement);
    desk.untick("K-I2");
    assert_eq!(desk.standing("P-O1"), "on record");
}

#[test]
fn what_is_due_waits_while_its_gate_is_closed() {
    let mut desk = prepared();
    desk.untick("K-I2");
    assert_eq!(desk.standing("P-O1"), "not settled");
}

// Entries.

#[test]
fn a_misclick_is_voided_and_its_statements_are_due_again() {
    let mut desk = prepared();
    let entry = desk.paste_due(EngagementManagement);
    let before = desk.case.record().clone();
    desk.void(entry);
    assert_eq!(desk.standing("P-O1"), "due");
    assert!(desk.case.is_entry_voided(entry));
    assert_eq!(
        desk.case.record().get(&entry),
        before.get(&entry),
        "the entry itself stays"
    );
    assert_eq!(desk.case.record().len(), 2);
}

#[test]
fn voiding_a_correction_leaves_what_was_there_before() {
    let mut desk = prepared();
    desk.paste_due(EngagementManagement);
    desk.answer("account_team_mail_sent", "2026-11-04");
    let correction = desk.paste_due(EngagementManagement);
    desk.void(correction);
    assert_eq!(desk.standing("P-O1"), "changed");
}

#[test]
fn an_entry_is_voided_once() {
    let mut desk = prepared();
    let entry = desk.paste_due(EngagementManagement);
    desk.void(entry);
    assert_eq!(
        desk.refused(Change::EntryVoided { entry }),
        Refusal::NothingToDo
    );
    let day = desk.today;
    assert_eq!(
        desk.refused(Change::EntryDayCorrected { entry, day }),
        Refusal::NothingToDo
    );
}

#[test]
fn only_what_was_pasted_can_be_voided() {
    let mut desk = prepared();
    let entry = desk.paste_due(EngagementManagement);
    desk.void(entry);
    let voiding = *desk.case.record().keys().last().unwrap();
    assert_eq!(
        desk.refused(Change::EntryVoided { entry: voiding }),
        Refusal::NothingToDo
    );
    let unknown = closeout::engagement::ChangeId {
        counter: 999,
        writer: WriterId(9),
    };
    assert_eq!(
        desk.refused(Change::EntryVoided { entry: unknown }),
        Refusal::NothingToDo
    );
}

#[test]
fn the_day_of_an_entry_can_be_corrected_more_than_once() {
    let mut desk = prepared();
    let entry = desk.paste_due(EngagementManagement);
    assert_eq!(desk.case.day_of_entry(entry), Some(desk.today));
    for text in ["2026-11-19", "2026-11-18"] {
        desk.apply(Change::EntryDayCorrected {
            entry,
            day: day(text),
        });
        assert_eq!(desk.case.day_of_entry(entry), Some(day(text)));
    }
    assert_eq!(desk.standing("P-O1"), "on record");
    let Some(Entry::Pasted(pasted)) = desk.case.record().get(&entry) else {
        panic!()
    };
    assert_eq!(pasted.day, desk.today, "the entry itself stays");
}

#[test]
fn a_corrected_day_is_that_of_its_entry_alone() {
    let mut desk = prepared();
    let corrected = desk.paste_due(EngagementManagement);
    let other = desk.paste_due(TechnicalEnablement);
    desk.apply(Change::EntryDayCorrected {
        entry: corrected,
        day: day("2026-11-18"),
    });
    assert_eq!(desk.case.day_of_entry(other), Some(desk.today));
}

#[test]
fn nothing_was_pasted_tomorrow() {
    let mut desk = prepared();
    let Change::Pasted(mut pasted) = desk.pasting(desk.scope, EngagementManagement, true) else {
        panic!()
    };
    pasted.day = day("2026-11-21");
    assert_eq!(desk.refused(Change::Pasted(pasted)), Refusal::InTheFuture);
    let entry = desk.paste_due(EngagementManagement);
    let tomorrow = Change::EntryDayCorrected {
        entry,
        day: day("2026-11-21"),
    };
    assert_eq!(desk.refused(tomorrow), Refusal::InTheFuture);
}

#[test]
fn a_note_that_says_nothing_goes_not_on_record() {
    let mut desk = new_case();
    desk.with_known_team("EXO");
    let empty = desk.pasting(desk.scope, TechnicalEnablement, true);
    assert_eq!(desk.refused(empty), Refusal::NothingToDo);
}

#[test]
fn what_was_in_ftop_before_the_page_counts_as_on_record() {
    let mut desk = prepared();
    let Change::Pasted(mut pasted) = desk.pasting(desk.scope, EngagementManagement, false) else {
        panic!()
    };
    pasted.day = day("2026-03-03");
    desk.apply(Change::Pasted(pasted));
    assert_eq!(desk.standing("P-O1"), "on record");
    let entry = *desk.case.record().keys().next().unwrap();
    assert_eq!(desk.case.day_of_entry(entry), Some(day("2026-03-03")));
    check(&desk, &["P-I2"], &[]);
}

#[test]
fn what_was_found_in_ftop_can_be_voided_and_dated_anew() {
    let mut desk = prepared();
    desk.apply(desk.pasting(desk.scope, EngagementManagement, false));
    let entry = *desk.case.record().keys().next().unwrap();
    desk.apply(Change::EntryDayCorrected {
        entry,
        day: day("2026-03-03"),
    });
    assert_eq!(desk.case.day_of_entry(entry), Some(day("2026-03-03")));
    desk.void(entry);
    assert_eq!(desk.standing("P-O1"), "due");
}

#[test]
fn the_whole_of_a_note_is_there_beside_what_is_due() {
    let mut desk = prepared();
    desk.paste_all_due();
    desk.discuss(false);
    let all: Vec<_> = desk
        .statements(desk.scope, EngagementManagement)
        .iter()
        .map(|it| support::name(it.statement.subject))
        .collect();
    assert_eq!(all, ["P-O1", "C-O3", "C-O4", "C-O8"]);
}

#[test]
fn two_tabs_that_paste_the_same_agree_that_it_is_on_record() {
    let mut desk = prepared();
    let mut other = desk.other_tab(2);
    desk.paste_due(EngagementManagement);
    other.paste_due(EngagementManagement);
    desk.merge(&other);
    assert_eq!(desk.standing("P-O1"), "on record");
    let entries: Vec<_> = desk.case.record().keys().copied().collect();
    assert_eq!(entries.len(), 2);
    desk.void(entries[1]);
    assert_eq!(desk.standing("P-O1"), "on record", "one of them did go in");
}

#[test]
fn the_status_of_the_notes_is_settled_when_all_of_the_round_is_on_record() {
    let mut desk = prepared();
    desk.discuss(false);
    assert_eq!(desk.state("C-A5"), "open");
    assert_eq!(desk.missing("C-A5").len(), 6);
    for note in NoteKind::ALL {
        desk.paste_due(note);
    }
    assert_eq!(desk.state("C-A5"), "done");
    desk.answer("customer_status", "Changed its mind.");
    assert_eq!(desk.missing("C-A5"), ["record:C-O4"]);
}
