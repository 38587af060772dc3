//! A note that was pasted earlier is read back: its answers, its place on record, all or nothing.

use crate::support;

use closeout::engagement::{
    Change, EarlierNote, EarlierWaiver, GateId, GateState, Refusal, Scope, Slot, Subject, WaitedFor,
};
use closeout::playbook::{ItemId, NoteKind, Service};
use closeout::sorted::Map;
use rstest::rstest;
use support::{Desk, EngagementManagement, TechnicalEnablement, day, field, new_case};

/// What a note says of an item: its facts by their names.
fn said(
    item: &'static str,
    facts: &[(&str, &str)],
) -> (ItemId, Option<Map<closeout::playbook::Field, String>>) {
    let facts = facts
        .iter()
        .map(|(name, text)| (field(name), (*text).to_owned()));
    (ItemId(item), Some(facts.collect()))
}

/// The Technical Enablement note of Exchange Online, in FTOP since a day in March.
fn technical() -> EarlierNote {
    let usage = [
        ("active_users", "112"),
        ("lynx_date", "2026-03-02"),
        ("seats", "995"),
    ];
    EarlierNote {
        tenant: None,
        service: Some(Service::ExchangeOnline),
        service_name: None,
        note: TechnicalEnablement,
        statements: vec![said("P-I2", &usage)],
        waivers: Vec::new(),
        day: day("2026-03-03"),
    }
}

fn read(desk: &mut Desk, note: EarlierNote) {
    desk.apply(Change::EarlierNoteRead(note));
}

fn services(desk: &Desk) -> Vec<&'static str> {
    let rounds = desk.case.rounds();
    rounds
        .map(|round| desk.case.service(round).prefix())
        .collect()
}

#[test]
fn the_service_is_added_its_facts_answered_and_the_note_on_record() {
    let mut desk = new_case();
    read(&mut desk, technical());
    assert_eq!(services(&desk), ["EXO"]);
    desk.look_at("EXO");
    assert_eq!(
        (desk.text("active_users"), desk.text("seats")),
        ("112", "995")
    );
    assert_eq!(desk.standing("P-I2"), "on record");
    let (entry, _) = desk.case.record().iter().next().expect("one entry");
    assert_eq!(desk.case.day_of_entry(*entry), Some(day("2026-03-03")));
    assert_eq!(desk.case.record().len(), 1);
    assert_eq!(desk.case.history().len(), 1);
}

#[test]
fn one_step_takes_all_answers_back_and_leaves_what_stands_in_ftop() {
    let mut desk = new_case();
    read(&mut desk, technical());
    desk.look_at("EXO");
    desk.undo();
    assert_eq!((desk.text("active_users"), desk.text("seats")), ("", ""));
    assert!(desk.undoable.is_empty());
    assert_eq!(services(&desk), ["EXO"]);
    assert_eq!(desk.case.record().len(), 1);
    desk.redo();
    assert_eq!(
        (desk.text("active_users"), desk.text("seats")),
        ("112", "995")
    );
}

#[test]
fn a_round_that_is_there_is_filled_where_it_is_empty() {
    let mut desk = new_case();
    desk.add_service("EXO").answer("seats", "800");
    read(&mut desk, technical());
    assert_eq!(services(&desk), ["EXO"]);
    assert_eq!(
        (desk.text("active_users"), desk.text("seats")),
        ("112", "800")
    );
    // FTOP says otherwise than the case, so a correction is due.
    assert_eq!(desk.standing("P-I2"), "changed");
}

#[test]
fn of_two_rounds_of_a_service_the_later_one_is_meant() {
    let mut desk = new_case();
    desk.add_service("EXO").drop_service("No longer wanted.");
    desk.add_service("EXO");
    read(&mut desk, technical());
    assert_eq!(services(&desk), ["EXO", "EXO"]);
    assert_eq!(desk.text("active_users"), "112");
    assert_eq!(desk.round(), desk.case.rounds().last().expect("two rounds"));
}

#[test]
fn a_note_of_the_hand_off_needs_no_service() {
    let mut desk = new_case();
    let facts = [("assignment_mail_sent", "2026-03-01"), ("region", "emea")];
    read(
        &mut desk,
        EarlierNote {
            service: None,
            note: EngagementManagement,
            statements: vec![said("C-A7", &facts)],
            ..technical()
        },
    );
    assert!(services(&desk).is_empty());
    let sent = Slot::field(Scope::HandOff, field("assignment_mail_sent"));
    assert_eq!(desk.case.text(sent), "2026-03-01");
    assert_eq!(desk.case.region().map(|region| region.name()), Some("emea"));
    let subjects = desk.case.record().values().filter_map(|entry| match entry {
        closeout::engagement::Entry::Pasted(pasted) => {
            Some((pasted.note, pasted.statements[0].subject))
        }
        _ => None,
    });
    let expected: (NoteKind, Subject) = (EngagementManagement, Subject::Item(ItemId("C-A7")));
    assert_eq!(subjects.collect::<Vec<_>>(), [expected]);
}

/// A note that the case knows already.
fn known() -> (Desk, EarlierNote) {
    let mut desk = new_case();
    read(&mut desk, technical());
    (desk, technical())
}

/// A note without a word.
fn silent() -> (Desk, EarlierNote) {
    let statements = Vec::new();
    (
        new_case(),
        EarlierNote {
            statements,
            ..technical()
        },
    )
}

/// A note of tomorrow.
fn of_tomorrow() -> (Desk, EarlierNote) {
    let day = day("2026-11-21");
    (new_case(), EarlierNote { day, ..technical() })
}

/// A case that rests.
fn paused() -> (Desk, EarlierNote) {
    let mut desk = new_case();
    let reason = "Holidays".to_owned();
    desk.apply(Change::Paused { reason });
    (desk, technical())
}

/// A note whose last answer is none that a form takes, after others that it takes.
fn half_good() -> (Desk, EarlierNote) {
    let mut desk = new_case();
    desk.add_service("EXO");
    let mut note = technical();
    note.statements
        .push(said("C-O3", &[("drop_reason", "Gone")]));
    (desk, note)
}

/// A note of a service that is not there yet, with an answer that no form takes.
fn half_good_of_a_new_service(name: &str, text: &str) -> (Desk, EarlierNote) {
    let mut note = technical();
    note.statements.push(said("C-O3", &[(name, text)]));
    (new_case(), note)
}

#[rstest]
#[case(
    half_good_of_a_new_service("drop_reason", "Gone"),
    Refusal::NothingToDo
)]
#[case(
    half_good_of_a_new_service("deleted", "2026-03-03"),
    Refusal::NothingToDo
)]
#[case(known(), Refusal::NothingToDo)]
#[case(silent(), Refusal::NothingToDo)]
#[case(of_tomorrow(), Refusal::InTheFuture)]
#[case(paused(), Refusal::NotGoingOn)]
#[case(half_good(), Refusal::NothingToDo)]
fn what_can_not_be_taken_over_whole_changes_nothing(
    #[case] (mut desk, note): (Desk, EarlierNote),
    #[case] refusal: Refusal,
) {
    assert_eq!(desk.refused(Change::EarlierNoteRead(note)), refusal);
}

#[test]
fn a_note_read_today_is_not_of_the_future() {
    let mut desk = new_case();
    let day = desk.today;
    read(&mut desk, EarlierNote { day, ..technical() });
    assert_eq!(desk.case.record().len(), 1);
}

#[test]
fn a_known_note_brings_back_what_was_cleared_since() {
    let (mut desk, note) = known();
    desk.look_at("EXO").answer("active_users", "");
    read(&mut desk, note);
    assert_eq!(desk.text("active_users"), "112");
}

#[test]
fn a_service_of_which_ftop_has_a_note_is_not_taken_back() {
    let mut desk = new_case();
    desk.add_service("EXO");
    let added = desk
        .undoable
        .pop()
        .expect("adding a service can be taken back");
    let mut with_note = desk.clone();
    read(&mut with_note, technical());
    let stamp = with_note.stamp();
    assert_eq!(
        with_note.case.undo(&added, stamp),
        Err(Refusal::ChangedSince)
    );
    // Voided as a misclick, the note holds nothing any more.
    let entry = *with_note.case.record().keys().next().expect("one entry");
    with_note.void(entry);
    let stamp = with_note.stamp();
    assert!(with_note.case.undo(&added, stamp).is_ok());
    assert!(services(&with_note).is_empty());
}

#[test]
fn what_the_case_never_heard_of_does_not_take_back_what_ftop_says() {
    let mut desk = new_case();
    read(
        &mut desk,
        EarlierNote {
            note: EngagementManagement,
            statements: vec![said("P-O1", &[("account_team_mail_sent", "2026-03-01")])],
            ..technical()
        },
    );
    desk.look_at("EXO");
    assert_eq!(desk.standing("P-O1"), "on record");
    // Whoever clears the day says that it was not so.
    desk.answer("account_team_mail_sent", "");
    assert_eq!(desk.standing("P-O1"), "no longer true");
}

#[rstest]
#[case("P-I2", &[("seats", "995"), ("lynx_date", "2026-03-02")], "active_users", "112")]
#[case("P-I2", &[("active_users", "112"), ("seats", "995")], "lynx_date", "2026-03-02")]
#[case("P-O2", &[("account_team_known", "no"), ("account_managed", "no")], "faq_next_steps", "Wait.")]
fn what_the_note_left_open_takes_nothing_back_until_it_is_stated_and_cleared(
    #[case] item: &'static str,
    #[case] facts: &[(&str, &str)],
    #[case] open: &str,
    #[case] text: &str,
) {
    let mut desk = new_case();
    let statements = vec![said(item, facts)];
    read(
        &mut desk,
        EarlierNote {
            statements,
            ..technical()
        },
    );
    desk.look_at("EXO");
    assert_eq!(desk.standing(item), "on record");
    desk.answer(open, text).answer(open, "");
    assert_eq!(desk.standing(item), "no longer true");
}

/// An Engagement Management note that says only that a gate was gone around.
fn gone_around(gate: &'static str, reason: Option<&str>, waited_for: &[WaitedFor]) -> EarlierNote {
    let gate = GateId::Step(new_case().step(gate));
    EarlierNote {
        note: EngagementManagement,
        statements: Vec::new(),
        waivers: vec![EarlierWaiver {
            gate,
            reason: reason.map(str::to_owned),
            waited_for: waited_for.to_vec(),
        }],
        ..technical()
    }
}

#[test]
fn a_gate_that_was_gone_around_is_so_again_and_on_record() {
    let waited_for = ["K-I3", "P-I2"].map(|item| WaitedFor::Item(ItemId(item)));
    let note = gone_around("prepare", Some("The customer left."), &waited_for);
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs().untick("K-I3");
    desk.answer("active_users", "9");
    assert_eq!(desk.gate_state("prepare"), GateState::Closed);
    read(&mut desk, note.clone());
    assert_eq!(desk.gate_state("prepare"), GateState::Waived);
    assert_eq!(desk.standing("waiver:prepare"), "on record");
    let waiver = desk.case.waiver(desk.scope, note.waivers[0].gate);
    assert_eq!(waiver.map(|waiver| waiver.day), Some(note.day));
    assert_eq!(
        desk.refused(Change::EarlierNoteRead(note)),
        Refusal::NothingToDo
    );
    desk.undo();
    assert_eq!(desk.gate_state("prepare"), GateState::Closed);
    desk.redo();
    assert_eq!(desk.gate_state("prepare"), GateState::Waived);
}

#[test]
fn a_gate_that_waits_for_more_than_the_note_says_stays_closed() {
    let waited_for = [WaitedFor::Item(ItemId("K-I3"))];
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs();
    desk.untick("K-I3").untick("K-I2");
    read(
        &mut desk,
        gone_around("prepare", Some("They left."), &waited_for),
    );
    assert_eq!(desk.gate_state("prepare"), GateState::Closed);
    assert_eq!(desk.due(desk.scope, EngagementManagement), [""; 0]);
    desk.tick("K-I2");
    assert_eq!(desk.gate_state("prepare"), GateState::Waived);
    assert_eq!(desk.standing("waiver:prepare"), "on record");
}

#[test]
fn a_reason_that_the_case_has_stays_and_is_a_correction() {
    let waited_for = [WaitedFor::Item(ItemId("K-I3"))];
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs().untick("K-I3");
    desk.waive("prepare", "Another reason.");
    read(
        &mut desk,
        gone_around("prepare", Some("They left."), &waited_for),
    );
    assert_eq!(desk.standing("waiver:prepare"), "changed");
}

#[rstest]
#[case("Theirs.")]
#[case("Neither.")]
fn a_note_is_no_choice_between_two_reasons(#[case] reason: &str) {
    let waited_for = [WaitedFor::Item(ItemId("K-I2"))];
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs().untick("K-I3");
    let mut other = desk.other_tab(2);
    desk.waive("prepare", "Ours.");
    other.waive("prepare", "Theirs.");
    desk.merge(&other);
    read(&mut desk, gone_around("prepare", Some(reason), &waited_for));
    let gate = GateId::Step(desk.step("prepare"));
    let said = desk.case.waivers_in_conflict(desk.scope, gate);
    let said: Vec<&str> = said
        .into_iter()
        .flatten()
        .map(|it| it.reason.as_str())
        .collect();
    assert_eq!(said, ["Ours.", "Theirs."]);
    assert_eq!(desk.standing("waiver:prepare"), "on record");
}

#[test]
fn a_gate_whose_reason_the_note_does_not_tell_is_on_record_and_stays_closed() {
    let waited_for = [WaitedFor::Item(ItemId("K-I3"))];
    let mut desk = new_case();
    desk.with_known_team("EXO").meet_inputs().untick("K-I3");
    read(&mut desk, gone_around("prepare", None, &waited_for));
    assert_eq!(desk.gate_state("prepare"), GateState::Closed);
    assert_eq!(desk.standing("waiver:prepare"), "on record");
}

#[test]
fn a_service_that_the_gate_waited_for_is_found_once_the_case_has_it() {
    let teams = [WaitedFor::Service(Service::Teams), WaitedFor::AnyService];
    let note = EarlierNote {
        service: None,
        ..gone_around("hand-off", Some("In a hurry."), &teams)
    };
    let mut desk = new_case();
    read(&mut desk, note.clone());
    assert_eq!(desk.gate_state("hand-off"), GateState::Waived);
    desk.add_service("TEAMS");
    assert_eq!(desk.gate_state("hand-off"), GateState::Closed);
    read(&mut desk, note);
    assert_eq!(desk.gate_state("hand-off"), GateState::Waived);
}

#[rstest]
#[case("Contoso", "Contoso", true)]
#[case("Contoso  Ltd", " CONTOSO ltd ", true)]
#[case("Contoso", "Fabrikam", false)]
#[case("Contoso", "Contoso Ltd", false)]
fn a_note_of_another_tenant_is_refused_until_the_person_says_that_it_is_this_one(
    #[case] tenant: &str,
    #[case] noted: &str,
    #[case] is_same: bool,
) {
    let mut desk = new_case();
    desk.answer("tenant", tenant);
    let note = EarlierNote {
        tenant: Some(noted.to_owned()),
        ..technical()
    };
    if !is_same {
        let refusal = Refusal::OtherTenant {
            noted: noted.to_owned(),
            tenant: tenant.to_owned(),
        };
        assert_eq!(desk.refused(Change::EarlierNoteRead(note)), refusal);
        read(&mut desk, technical());
    } else {
        read(&mut desk, note);
    }
    assert_eq!(desk.text("tenant"), tenant);
    assert_eq!(services(&desk), ["EXO"]);
}

#[test]
fn a_case_without_a_tenant_takes_its_name_from_the_note() {
    let mut desk = new_case();
    let tenant = Some("Contoso".to_owned());
    read(
        &mut desk,
        EarlierNote {
            tenant,
            ..technical()
        },
    );
    assert_eq!(desk.case.tenant().as_deref(), Some("Contoso"));
    desk.undo();
    assert_eq!(desk.case.tenant(), None);
}

#[test]
fn of_two_services_that_the_fm_named_the_one_is_meant_that_bears_the_name() {
    let named = |name: &str| EarlierNote {
        service: Some(Service::Core),
        service_name: Some(name.to_owned()),
        ..technical()
    };
    let mut desk = new_case();
    desk.add_service("CORE").answer("service_name", "Viva");
    let viva = desk.round();
    desk.add_service("CORE").answer("service_name", "Loop");
    read(&mut desk, named("viva"));
    desk.scope = Scope::Round(viva);
    assert_eq!(desk.text("active_users"), "112");
    // One that has no name yet is not meant before one that bears it.
    desk.add_service("CORE");
    read(&mut desk, named("LOOP"));
    assert_eq!(
        desk.case
            .rounds()
            .filter_map(|it| desk.case.service_name(it))
            .count(),
        2
    );
    // One of another name is a service of its own.
    desk.answer("service_name", "Lists");
    read(&mut desk, named("Places"));
    let last = desk.case.rounds().last().expect("it was added");
    assert_eq!(desk.case.service_name(last).as_deref(), Some("Places"));
    assert_eq!(services(&desk), ["CORE"; 4]);
}
