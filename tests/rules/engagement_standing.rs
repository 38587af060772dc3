//! The standing of a case: paused, withdrawn, closed, reopened, in the bin; and its history.

use crate::support;

use closeout::engagement::{
    Change, Event, Refusal, SampleText, Scope, Stage, Stamp, WriterId, sample_case,
};
use rstest::rstest;
use support::{Desk, EngagementManagement, day, new_case};

fn desk() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO").prepare();
    desk
}

fn paused() -> Change {
    Change::Paused {
        reason: "On holiday.".to_owned(),
    }
}

fn withdrawn() -> Change {
    Change::Withdrawn {
        reason: "The customer left.".to_owned(),
    }
}

fn at_rest(change: Change) -> Desk {
    let mut desk = desk();
    if change == Change::Closed {
        desk.waive("close", "The tenant is gone.");
    }
    desk.apply(change);
    desk
}

fn check(change: Change, stage: Stage) {
    let mut desk = at_rest(change);
    assert_eq!(desk.assess().stage, stage);
    desk.apply(Change::Reopened);
    assert_eq!(desk.assess().stage, Stage::InStep(desk.step("discuss")));
}

#[rstest]
#[case(paused(), Stage::Paused)]
#[case(withdrawn(), Stage::Withdrawn)]
#[case(Change::Closed, Stage::Closed)]
fn a_case_rests_and_goes_on_where_it_was(#[case] change: Change, #[case] stage: Stage) {
    check(change, stage);
}

#[rstest]
#[case(Change::Paused { reason: " ".to_owned() })]
#[case(Change::Withdrawn { reason: String::new() })]
fn a_case_rests_for_a_reason(#[case] change: Change) {
    assert_eq!(desk().refused(change), Refusal::NoReason);
}

#[rstest]
#[case(paused())]
#[case(withdrawn())]
#[case(Change::Closed)]
fn a_case_at_rest_takes_no_work(#[case] change: Change) {
    let mut desk = at_rest(change);
    let round = desk.round();
    let changes = [
        desk.answering("concerns", "None."),
        desk.ticking("C-A1"),
        desk.unticking("K-I1"),
        desk.dropping("Too dear."),
        desk.waiving("close", "In a hurry."),
        Change::ServiceAdded {
            service: "TEAMS".to_owned(),
        },
        Change::ServiceResumed { round },
        Change::RoundReopened { round },
        Change::Closed,
        paused(),
        withdrawn(),
    ];
    for change in changes {
        assert_eq!(desk.refused(change), Refusal::NotGoingOn);
    }
}

#[rstest]
#[case(paused())]
#[case(withdrawn())]
#[case(Change::Closed)]
fn the_record_of_a_case_at_rest_can_still_be_set_right(#[case] change: Change) {
    let mut desk = at_rest(change);
    let entry = desk.paste_due(EngagementManagement);
    desk.apply(Change::EntryDayCorrected {
        entry,
        day: day("2026-11-19"),
    });
    desk.void(entry);
    desk.apply(Change::Deleted).apply(Change::Restored);
}

#[test]
fn a_case_that_goes_on_is_not_reopened() {
    assert_eq!(desk().refused(Change::Reopened), Refusal::NothingToDo);
    assert_eq!(desk().refused(Change::Restored), Refusal::NothingToDo);
}

#[test]
fn a_deleted_case_knows_the_day_and_comes_back_as_it_was() {
    let mut desk = desk();
    let before = desk.values();
    desk.apply(Change::Deleted);
    assert_eq!(desk.case.deleted(), Some(desk.today));
    desk.apply(Change::Restored);
    assert_eq!(desk.case.deleted(), None);
    assert_eq!(desk.values(), before);
}

#[test]
fn the_stage_is_the_earliest_step_of_an_open_round() {
    let mut desk = new_case();
    assert_eq!(desk.assess().stage, Stage::NoService);
    desk.with_known_team("EXO");
    assert_eq!(desk.assess().stage, Stage::InStep(desk.step("prepare")));
    desk.prepare();
    assert_eq!(desk.assess().stage, Stage::InStep(desk.step("discuss")));
    desk.add_service("TEAMS");
    assert_eq!(desk.assess().stage, Stage::InStep(desk.step("prepare")));
    desk.drop_service("Too dear.").look_at("EXO").discuss(false);
    assert_eq!(desk.assess().stage, Stage::InStep(desk.step("hand-off")));
    desk.hand_off();
    assert_eq!(desk.assess().stage, Stage::ReadyToClose);
}

// History.

fn events(desk: &Desk) -> Vec<Event> {
    desk.case
        .history()
        .values()
        .map(|entry| entry.event.clone())
        .collect()
}

#[test]
fn the_history_says_what_was_done_in_order() {
    let mut desk = new_case();
    desk.answer("tenant", "Contoso")
        .add_service("EXO")
        .tick("K-I1")
        .untick("K-I1");
    desk.apply(paused()).apply(Change::Reopened);
    let scope = desk.scope;
    let item = desk.item("K-I1").item.id;
    let slot = desk.slot("tenant");
    assert_eq!(
        events(&desk),
        [
            Event::Answered {
                slot,
                text: "Contoso".to_owned()
            },
            Event::ServiceAdded {
                service: "EXO".to_owned()
            },
            Event::Ticked { scope, item },
            Event::Unticked { scope, item },
            Event::Paused {
                reason: "On holiday.".to_owned()
            },
            Event::Reopened,
        ]
    );
}

#[test]
fn typing_in_one_field_is_one_entry() {
    let mut desk = new_case();
    for text in ["C", "Co", "Contoso"] {
        desk.answer("tenant", text);
    }
    assert_eq!(
        events(&desk),
        [Event::Answered {
            slot: desk.slot("tenant"),
            text: "Contoso".to_owned()
        }]
    );
    desk.answer("seats", "9").answer("tenant", "Fabrikam");
    assert_eq!(events(&desk).len(), 3);
}

#[test]
fn a_long_text_is_shortened_in_the_history_and_nowhere_else() {
    let mut desk = new_case();
    let long = "契".repeat(300);
    desk.answer("tenant", &long);
    let Event::Answered { text, .. } = events(&desk).remove(0) else {
        panic!()
    };
    assert_eq!(text.chars().count(), 81);
    assert_eq!(desk.text("tenant"), long);
}

#[test]
fn a_text_that_fits_stands_in_the_history_as_it_is() {
    let mut desk = new_case();
    let fitting = "契".repeat(80);
    desk.answer("tenant", &fitting);
    let slot = desk.slot("tenant");
    let text = fitting.clone();
    assert_eq!(events(&desk), [Event::Answered { slot, text }]);
}

#[test]
fn the_history_names_the_finish_of_a_round_and_the_gate_that_was_gone_around() {
    let mut desk = desk();
    desk.waive("close", "The tenant is gone.").discuss(false);
    let events = events(&desk);
    assert!(events.contains(&Event::RoundFinished { scope: desk.scope }));
    let waived = |event: &&Event| {
        matches!(
            event,
            Event::GateWaived {
                scope: Scope::Case,
                ..
            }
        )
    };
    assert_eq!(events.iter().filter(waived).count(), 1);
}

#[test]
fn every_change_has_its_moment_and_a_higher_number() {
    let desk = desk();
    let moments: Vec<i64> = desk.case.history().values().map(|entry| entry.at).collect();
    assert!(moments.is_sorted());
    assert_eq!(desk.case.changed_at(), moments.last().copied());
    let last = desk.case.history().values().last().unwrap().until.counter;
    assert_eq!(desk.case.revision(), last);
}

#[test]
fn a_refused_change_is_not_in_the_history() {
    let mut desk = new_case();
    desk.with_known_team("EXO");
    let before = events(&desk);
    desk.refused(desk.ticking("C-A1"));
    assert_eq!(events(&desk), before);
}

// The sample.

#[rstest]
#[case("2026-11-20")]
#[case("2028-02-29")]
#[case("2027-01-01")]
fn the_sample_case_keeps_to_the_rules(#[case] today: &str) {
    let text = SampleText {
        concerns: "None.".to_owned(),
        next_steps: "Book the review.".to_owned(),
    };
    let stamp = Stamp {
        writer: WriterId(3),
        at: 0,
        today: day(today),
    };
    let case = sample_case(closeout::engagement::CaseId(5), stamp, &text);
    let mut desk = Desk::of(case);
    desk.today = day(today);
    assert_eq!(desk.case.tenant().as_deref(), Some("Contoso"));
    assert_eq!(desk.case.rounds().count(), 2);
    for item in [
        "K-I1", "K-I2", "K-I3", "P-I1", "P-I2", "P-I3", "P-E1", "P-O1",
    ] {
        assert_eq!(desk.state(item), "done", "{item}");
    }
    assert_eq!(desk.text("discussion_next_steps"), "Book the review.");
    assert_eq!(desk.text("concerns"), "None.");
    assert_eq!(
        desk.assess().stage,
        Stage::InStep(desk.step("prepare")),
        "Teams has just begun"
    );
    assert_eq!(
        desk.case.revision(),
        20,
        "no change of the sample was refused"
    );
}
