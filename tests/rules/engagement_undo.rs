//! Undo and redo: every change but those of the record goes back and forth without a trace in the
//! values.

use crate::support;

use closeout::engagement::{Change, Event, Refusal, RoundState};
use proptest::prelude::*;
use rstest::rstest;
use support::{Desk, EngagementManagement, chance_change, day, new_case};

fn desk() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO").prepare();
    desk.undoable.clear();
    desk
}

/// Lets changes happen, takes all of them back, and does them again.
fn check(mut desk: Desk, changes: impl FnOnce(&mut Desk) -> &mut Desk) {
    desk.undoable.clear();
    let before = desk.values();
    changes(&mut desk);
    let after = desk.values();
    let count = desk.undoable.len();
    assert_ne!(before, after);
    for _ in 0..2 {
        for _ in 0..count {
            desk.undo();
        }
        assert_eq!(desk.values(), before, "undone");
        for _ in 0..count {
            desk.redo();
        }
        assert_eq!(desk.values(), after, "done again");
    }
}

fn finished() -> Desk {
    let mut desk = desk();
    desk.discuss(false);
    desk
}

#[test]
fn an_answer() {
    check(desk(), |desk| desk.answer("seats", "25.000"));
}

#[test]
fn an_answer_that_is_none() {
    check(desk(), |desk| desk.answer("seats", "abc"));
}

#[test]
fn several_answers_in_one_field() {
    check(desk(), |desk| {
        desk.answer("seats", "1")
            .answer("seats", "2")
            .answer("seats", "1")
    });
}

#[test]
fn a_tick() {
    check(desk(), |desk| desk.tick("C-A1"));
}

#[test]
fn a_tick_back_and_forth() {
    check(desk(), |desk| desk.tick("C-A1").untick("C-A1").tick("C-A1"));
}

#[test]
fn a_service() {
    check(desk(), |desk| desk.add_service("TEAMS"));
}

#[test]
fn a_service_with_its_answers() {
    check(desk(), |desk| desk.add_service("TEAMS").meet_inputs());
}

#[test]
fn a_dropped_service() {
    check(desk(), |desk| desk.drop_service("Too dear."));
}

#[test]
fn a_resumed_service() {
    check(desk(), |desk| {
        desk.drop_service("Too dear.")
            .resume_service()
            .answer("seats", "1")
    });
}

#[test]
fn a_whole_round_with_its_finish() {
    check(desk(), |desk| desk.discuss(true));
}

#[test]
fn a_tick_that_finishes_a_round() {
    let mut desk = finished();
    desk.untick("C-A4");
    check(desk, |desk| desk.tick("C-A4"));
}

#[test]
fn a_tick_taken_back_in_a_finished_round() {
    check(finished(), |desk| desk.untick("C-A4"));
}

#[test]
fn a_round_opened_again() {
    check(finished(), |desk| desk.reopen_round());
}

#[test]
fn a_round_opened_again_and_finished() {
    check(finished(), |desk| {
        desk.reopen_round().answer("concerns", "None.")
    });
}

#[test]
fn a_waiver() {
    let mut desk = desk();
    desk.untick("K-I3");
    check(desk, |desk| desk.waive("prepare", "The customer left."));
}

#[test]
fn a_waiver_given_twice_and_taken_back() {
    let mut desk = desk();
    desk.untick("K-I3");
    check(desk, |desk| {
        desk.waive("prepare", "The customer left.")
            .waive("prepare", "For good.");
        desk.withdraw_waiver("prepare").answer("seats", "5")
    });
}

#[test]
fn a_waiver_that_finishes_a_round() {
    let mut desk = desk();
    desk.discuss(false).untick("K-I3");
    check(desk, |desk| desk.waive("prepare", "The customer left."));
}

#[test]
fn the_assignment_mail_with_its_region() {
    check(finished(), |desk| {
        desk.answer("assignment_mail_sent", "2026-11-12")
            .answer("region", "apj")
    });
}

#[test]
fn the_hand_off() {
    let mut desk = finished();
    desk.paste_all_due();
    check(desk, |desk| {
        desk.tick("C-A6")
            .answer("assignment_mail_sent", "2026-11-12")
            .arrive()
    });
}

#[rstest]
#[case(Change::Paused { reason: "On holiday.".to_owned() })]
#[case(Change::Withdrawn { reason: "The customer left.".to_owned() })]
#[case(Change::Deleted)]
fn the_standing(#[case] change: Change) {
    check(desk(), |desk| desk.apply(change));
}

#[test]
fn a_closed_case() {
    let mut desk = finished();
    desk.hand_off();
    check(desk, |desk| desk.close());
}

#[test]
fn a_reopened_case() {
    check(desk(), |desk| {
        let reason = "On holiday.".to_owned();
        desk.apply(Change::Paused { reason })
            .apply(Change::Reopened)
            .answer("seats", "5")
    });
}

#[test]
fn a_restored_case() {
    check(desk(), |desk| {
        desk.apply(Change::Deleted)
            .apply(Change::Restored)
            .answer("seats", "5")
    });
}

#[test]
fn an_undo_names_what_it_takes_back() {
    let mut desk = desk();
    desk.answer("seats", "5");
    let slot = desk.slot("seats");
    let event = Event::Answered {
        slot,
        text: "5".to_owned(),
    };
    assert_eq!(desk.undoable.last().unwrap().event, Some(event.clone()));
    desk.undo();
    assert_eq!(desk.redoable.last().unwrap().event, Some(event));
    assert_eq!(
        desk.case.history().values().last().unwrap().event,
        Event::Undone
    );
}

// The record.

#[test]
fn the_record_cannot_be_undone() {
    let mut desk = desk();
    let undo = desk
        .try_to(desk.pasting(desk.scope, EngagementManagement, true))
        .unwrap();
    assert!(undo.is_empty());
    let entry = *desk.case.record().keys().next().unwrap();
    let today = desk.today;
    assert!(
        desk.try_to(Change::EntryDayCorrected { entry, day: today })
            .unwrap()
            .is_empty()
    );
    assert!(
        desk.try_to(Change::EntryVoided { entry })
            .unwrap()
            .is_empty()
    );
    let stamp = desk.stamp();
    assert_eq!(desk.case.undo(&undo, stamp), Err(Refusal::NothingToDo));
}

#[test]
fn undo_leaves_the_record_alone() {
    let mut desk = desk();
    desk.answer("account_team_mail_sent", "2026-11-04");
    desk.paste_due(EngagementManagement);
    let record = desk.case.record().clone();
    desk.undo();
    assert_eq!(desk.case.record(), &record);
    assert_eq!(desk.standing("P-O1"), "changed");
    desk.redo();
    assert_eq!(desk.standing("P-O1"), "on record");
}

// Typing.

#[test]
fn a_sentence_is_undone_as_one() {
    let mut desk = desk();
    desk.answer("concerns", "N");
    let mut undo = desk.undoable.pop().unwrap();
    for text in ["No", "Non", "None."] {
        desk.answer("concerns", text);
        assert!(undo.absorb(&desk.undoable.pop().unwrap()));
    }
    let stamp = desk.stamp();
    let redo = desk.case.undo(&undo, stamp).unwrap();
    assert_eq!(desk.text("concerns"), "");
    let stamp = desk.stamp();
    desk.case.undo(&redo, stamp).unwrap();
    assert_eq!(desk.text("concerns"), "None.");
}

#[test]
fn typing_elsewhere_is_not_absorbed() {
    let mut desk = desk();
    desk.answer("concerns", "N")
        .answer("seats", "5")
        .tick("C-A1");
    let mut undos = desk.undoable.clone();
    let mut first = undos.remove(0);
    for later in &undos {
        assert!(!first.absorb(later));
    }
}

#[test]
fn an_answer_that_states_more_than_its_field_is_a_step_of_its_own() {
    let mut desk = desk();
    desk.answer("region", "")
        .answer("assignment_mail_sent", "2026-11-12")
        .answer("region", "emea");
    let mut undo = desk.undoable.pop().unwrap();
    desk.answer("region", "apj");
    assert!(!undo.absorb(&desk.undoable.pop().unwrap()));
}

#[test]
fn a_sentence_that_finishes_a_round_is_undone_with_the_finish() {
    let mut desk = finished();
    desk.reopen_round().answer("discussion_next_steps", "");
    assert_eq!(desk.round_state(), RoundState::Open);
    desk.answer("discussion_next_steps", "N");
    assert_eq!(desk.round_state(), RoundState::Finished);
    desk.undo();
    assert_eq!(desk.round_state(), RoundState::Open);
}

// What others did since.

#[test]
fn what_was_changed_since_is_not_taken_back() {
    let mut desk = desk();
    desk.answer("seats", "5");
    let undo = desk.undoable.pop().unwrap();
    desk.answer("seats", "6");
    let before = desk.case.clone();
    let stamp = desk.stamp();
    assert_eq!(desk.case.undo(&undo, stamp), Err(Refusal::ChangedSince));
    assert_eq!(desk.case, before);
}

#[test]
fn what_another_tab_changed_since_is_not_taken_back() {
    let mut desk = desk();
    desk.answer("seats", "5");
    let undo = desk.undoable.pop().unwrap();
    let mut other = desk.other_tab(2);
    other.answer("seats", "6");
    desk.merge(&other);
    let stamp = desk.stamp();
    assert_eq!(desk.case.undo(&undo, stamp), Err(Refusal::ChangedSince));
}

#[test]
fn what_another_tab_changed_elsewhere_is_not_in_the_way() {
    let mut desk = desk();
    desk.answer("seats", "5");
    let mut other = desk.other_tab(2);
    other.answer("region", "apj");
    desk.merge(&other).undo();
    assert_eq!(desk.text("seats"), "995");
    assert_eq!(desk.text("region"), "apj");
}

#[test]
fn a_waiver_that_was_given_anew_since_is_not_taken_back() {
    let mut desk = desk();
    desk.untick("K-I3").waive("prepare", "The customer left.");
    let undo = desk.undoable.pop().unwrap();
    desk.waive("prepare", "For good.");
    let stamp = desk.stamp();
    assert_eq!(desk.case.undo(&undo, stamp), Err(Refusal::ChangedSince));
}

#[test]
fn a_finish_that_was_opened_again_since_is_not_taken_back() {
    let mut desk = finished();
    desk.untick("C-A4").tick("C-A4");
    let undo = desk.undoable.pop().unwrap();
    desk.reopen_round();
    let stamp = desk.stamp();
    assert_eq!(desk.case.undo(&undo, stamp), Err(Refusal::ChangedSince));
}

#[test]
fn a_value_in_conflict_is_not_taken_back() {
    let mut desk = desk();
    let mut other = desk.other_tab(2);
    desk.answer("seats", "5");
    other.answer("seats", "6");
    desk.merge(&other);
    let undo = desk.undoable.pop().unwrap();
    let stamp = desk.stamp();
    assert_eq!(desk.case.undo(&undo, stamp), Err(Refusal::ChangedSince));
}

#[test]
fn undo_lets_nobody_go_before_all_is_on_record() {
    let mut desk = finished();
    desk.hand_off().untick("N-1").untick("C-A8");
    let entry = *desk.case.record().keys().next().unwrap();
    desk.void(entry);
    let undo = desk.undoable.pop().unwrap();
    let stamp = desk.stamp();
    assert!(matches!(
        desk.case.undo(&undo, stamp),
        Err(Refusal::Blocked(_))
    ));
    assert_eq!(desk.state("C-A8"), "blocked");
}

#[test]
fn in_a_closed_case_nothing_is_taken_back_but_the_closing() {
    let mut desk = finished();
    desk.hand_off();
    let tick = desk.undoable.last().unwrap().clone();
    desk.close();
    let stamp = desk.stamp();
    assert_eq!(desk.case.undo(&tick, stamp), Err(Refusal::NotGoingOn));
    desk.undo().undo();
    assert_eq!(desk.state("N-1"), "open");
}

#[test]
fn undoing_a_tick_opens_a_round_that_another_change_finished() {
    let mut desk = finished();
    desk.untick("C-A4").untick("C-A1").undoable.clear();
    desk.tick("C-A1");
    let mut other = desk.other_tab(2);
    other.tick("C-A4");
    desk.merge(&other);
    assert_eq!(desk.round_state(), RoundState::Finished);
    desk.undo();
    assert_eq!(desk.round_state(), RoundState::Open);
}

#[test]
fn undoing_a_tick_opens_its_round_though_the_tick_finished_another() {
    let mut desk = finished();
    desk.untick("C-A4")
        .answer("customer_mail_sent", "2026-11-21")
        .tick("C-A4");
    desk.add_service("TEAMS").go_through();
    desk.untick("C-A1").untick("C-A4").undoable.clear();
    desk.today = day("2026-11-21");
    desk.tick("C-A1");
    let undo = desk.undoable.pop().unwrap();
    desk.tick("C-A4");
    assert_eq!(desk.assess().open_rounds().count(), 0);
    let stamp = desk.stamp();
    desk.case.undo(&undo, stamp).unwrap();
    assert_eq!(desk.round_state(), RoundState::Open);
}

#[test]
fn undoing_the_taking_back_of_a_tick_opens_no_finished_round() {
    let mut desk = desk();
    desk.discuss(true).reopen_round().untick("C-A2a");
    let undo = desk.undoable.pop().unwrap();
    desk.answer("ready_for_more", "no")
        .answer("customer_status", "Content.");
    assert_eq!(desk.round_state(), RoundState::Finished);
    let stamp = desk.stamp();
    desk.case.undo(&undo, stamp).unwrap();
    assert!(desk.item("C-A2a").ticked);
    assert_eq!(desk.round_state(), RoundState::Finished);
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 256,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_happened_goes_all_the_way_back_and_forth(
        throws in prop::collection::vec(any::<(u8, u8)>(), 0..30),
    ) {
        let mut desk = new_case();
        let before = desk.values();
        for (a, b) in throws {
            let change = chance_change(&desk.case, a, b);
            if let Ok(undo) = desk.try_to(change)
                && !undo.is_empty()
            {
                desk.undoable.push(undo);
            }
        }
        let after = desk.values();
        while !desk.undoable.is_empty() {
            if let Err(refusal) = desk.try_to_undo() {
                prop_assert_eq!(refusal, Refusal::ChangedSince);
            }
        }
        prop_assert!(before.is_empty());
        let on_record = desk.services_on_record();
        let left = desk.values();
        prop_assert!(left.iter().all(|value| on_record.contains(value)), "{:?}", left);
        while !desk.redoable.is_empty() {
            desk.redo();
        }
        prop_assert_eq!(desk.values(), after);
    }
}
