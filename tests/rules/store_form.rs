//! The stored form, part by part: what is written under which name, and what becomes of parts that
//! only a later build knows.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use closeout::engagement::{Case, CaseId, ChangeId, Event, GateId, RoundId, Scope, Slot, WriterId};
use closeout::playbook::{Field, ItemId, NoteKind, StepId};
use closeout::store::schema;
use common::cases::{day, stamp};
use common::desk::answer;
use rstest::rstest;
use serde_json::{Value, json};

fn stored(case: &Case) -> Value {
    serde_json::from_str(&schema::write(case)).expect("JSON")
}

fn read(value: &Value) -> Case {
    schema::read(&value.to_string()).expect("readable")
}

/// A case named Contoso.
fn contoso() -> Case {
    let mut case = Case::new(CaseId(7));
    case.apply(answer(Field::Tenant, "Contoso"), stamp(0, 0))
        .expect("an answer");
    case
}

/// A change that no test makes otherwise.
fn later(counter: u64) -> ChangeId {
    let writer = WriterId::parse("later").expect("a writer");
    ChangeId { counter, writer }
}

const ROUND: Scope = Scope::Round(RoundId(ChangeId {
    counter: 1,
    writer: WriterId(10),
}));
const NOTE: NoteKind = NoteKind::TechnicalEnablement;
const GATE: GateId = GateId::Step(StepId("prepare"));

fn slot() -> Slot {
    Slot::field(Scope::Case, Field::Tenant)
}

#[rstest]
#[case(json!({ "kind": "answered", "slot": "case/tenant", "text": "C" }), Event::Answered { slot: slot(), text: "C".into() })]
#[case(json!({ "kind": "ticked", "scope": "1-a", "item": "K-I1" }), Event::Ticked { scope: ROUND, item: ItemId("K-I1") })]
#[case(json!({ "kind": "unticked", "scope": "1-a", "item": "K-I1" }), Event::Unticked { scope: ROUND, item: ItemId("K-I1") })]
#[case(json!({ "kind": "service-added", "service": "EXO" }), Event::ServiceAdded { service: "EXO".into() })]
#[case(json!({ "kind": "service-dropped", "scope": "1-a", "text": "C" }), Event::ServiceDropped { scope: ROUND, reason: "C".into() })]
#[case(json!({ "kind": "service-resumed", "scope": "1-a" }), Event::ServiceResumed { scope: ROUND })]
#[case(json!({ "kind": "round-finished", "scope": "1-a" }), Event::RoundFinished { scope: ROUND })]
#[case(json!({ "kind": "round-reopened", "scope": "1-a" }), Event::RoundReopened { scope: ROUND })]
#[case(json!({ "kind": "gate-waived", "scope": "1-a", "gate": "prepare", "text": "C" }), Event::GateWaived { scope: ROUND, gate: GATE, reason: "C".into() })]
#[case(json!({ "kind": "waiver-withdrawn", "scope": "case", "gate": "close" }), Event::WaiverWithdrawn { scope: Scope::Case, gate: GateId::Close })]
#[case(json!({ "kind": "copied", "scope": "hand-off", "note": "technical-enablement" }), Event::Copied { scope: Scope::HandOff, note: NOTE })]
#[case(json!({ "kind": "pasted", "scope": "1-a", "note": "technical-enablement" }), Event::Pasted { scope: ROUND, note: NOTE })]
#[case(json!({ "kind": "found-in-ftop", "scope": "1-a", "note": "technical-enablement" }), Event::FoundInFtop { scope: ROUND, note: NOTE })]
#[case(json!({ "kind": "earlier-note-read", "scope": "1-a", "note": "technical-enablement" }), Event::EarlierNoteRead { scope: ROUND, note: NOTE })]
#[case(json!({ "kind": "entry-voided" }), Event::EntryVoided)]
#[case(json!({ "kind": "entry-day-corrected" }), Event::EntryDayCorrected)]
#[case(json!({ "kind": "paused", "text": "C" }), Event::Paused { reason: "C".into() })]
#[case(json!({ "kind": "withdrawn", "text": "C" }), Event::Withdrawn { reason: "C".into() })]
#[case(json!({ "kind": "closed" }), Event::Closed)]
#[case(json!({ "kind": "reopened" }), Event::Reopened)]
#[case(json!({ "kind": "deleted" }), Event::Deleted)]
#[case(json!({ "kind": "restored" }), Event::Restored)]
#[case(json!({ "kind": "undone" }), Event::Undone)]
fn each_event_of_the_history_comes_back_as_it_was(#[case] mut entry: Value, #[case] event: Event) {
    entry["at"] = json!(5);
    let mut value = stored(&contoso());
    value["history"] = json!({ "9-later": entry });
    value["seen"]["later"] = json!(9);
    let case = read(&value);
    let found = case.history().get(&later(9)).map(|entry| &entry.event);
    assert_eq!(found, Some(&event));
    assert_eq!(stored(&case), value);
}

#[test]
fn a_finished_round_comes_back_with_its_day_and_its_facts() {
    let mut value = stored(&contoso());
    let finish = json!({ "day": "2026-11-20", "facts": { "seats": "995" } });
    value["finishes"]["1-a"] = json!({ "9-later": { "value": finish, "at": 5 } });
    value["seen"]["later"] = json!(9);
    let case = read(&value);
    let Scope::Round(round) = ROUND else {
        panic!("it is a round");
    };
    let finish = case.finish(round).expect("it is finished");
    assert_eq!(finish.day, day());
    assert_eq!(finish.facts, [(Field::Seats, "995".to_owned())].into());
    assert_eq!(stored(&case), value);
    value["finishes"]["1-a"]["9-later"]["value"] = Value::Null;
    let case = read(&value);
    assert_eq!(case.finish(round), None);
    assert_eq!(stored(&case), value);
}

#[rstest]
#[case("answers", "case/seats", json!({ "90-later": { "value": "5", "at": 5 } }))]
#[case("waivers", "case/close", json!({ "90-later": { "value": null, "at": 5 } }))]
#[case("finishes", "1-a", json!({ "90-later": { "value": null, "at": 5 } }))]
#[case("copied", "1-a/technical-enablement", json!({ "90-later": { "value": null, "at": 5 } }))]
#[case("record", "90-later", json!({ "kind": "voided", "entry": "1-a" }))]
#[case("history", "90-later", json!({ "kind": "closed", "at": 5 }))]
fn whoever_holds_what_a_change_wrote_has_seen_the_change(
    #[case] map: &str,
    #[case] name: &str,
    #[case] part: Value,
) {
    let mut value = stored(&contoso());
    value[map][name] = part;
    assert_eq!(read(&value).revision(), 90, "{map}");
}

#[test]
fn a_part_that_a_later_build_added_to_a_statement_is_carried_along() {
    let mut value = stored(&contoso());
    let statement = json!({ "scope": "hand-off", "item": "C-A7", "mood": "sunny" });
    value["record"]["9-later"] = json!({
        "kind": "pasted", "scope": "hand-off", "note": "engagement-management",
        "statements": [{ "scope": "1-a", "item": "P-I2" }, statement], "day": "2026-11-20",
    });
    value["seen"]["later"] = json!(9);
    let case = read(&value);
    assert_eq!(case.record().len(), 1);
    assert_eq!(stored(&case), value);
}

#[test]
fn what_a_later_build_left_empty_stays_there() {
    let mut value = stored(&contoso());
    value["answers"]["case/colour"] = json!({});
    value["copied"] = json!({});
    assert_eq!(stored(&read(&value)), value);
}

#[test]
fn of_two_values_side_by_side_the_one_that_a_later_build_wrote_is_carried_along() {
    let mut value = stored(&contoso());
    let copy = json!({ "statements": [], "text": "Mine" });
    let unfamiliar = json!({ "statements": [{ "scope": "case", "item": "X-9" }], "text": "" });
    value["copied"]["1-a/technical-enablement"] = json!({
        "8-later": { "value": copy, "at": 5 },
        "9-other": { "value": unfamiliar, "at": 5 },
    });
    value["seen"]["later"] = json!(8);
    value["seen"]["other"] = json!(9);
    let case = read(&value);
    let copied = case.copied(ROUND, NOTE).expect("one can be read");
    assert_eq!(copied.text, "Mine");
    assert_eq!(stored(&case), value);
}

#[test]
fn a_value_of_a_later_build_goes_with_the_one_beside_it_where_both_were_replaced() {
    let place = "1-a/technical-enablement";
    let copied = |counter: u64, item: &str| {
        let statements = json!([{ "scope": "case", "item": item }]);
        let value = json!({ "statements": statements, "text": counter.to_string() });
        json!({ "value": value, "at": counter })
    };
    let mut old = stored(&contoso());
    old["copied"][place] = json!({ "98-later": copied(98, "P-I2"), "99-other": copied(99, "X-9") });
    old["seen"]["later"] = json!(98);
    old["seen"]["other"] = json!(99);
    let mut new = old.clone();
    new["copied"][place] = json!({ "100-later": copied(100, "P-I2") });
    new["seen"]["later"] = json!(100);
    let merged = read(&old).merge(&read(&new));
    assert_eq!(merged, read(&new).merge(&read(&old)));
    assert_eq!(stored(&merged), new);
}

#[test]
fn a_part_that_a_later_build_added_to_a_value_goes_with_the_value() {
    let mut value = stored(&contoso());
    let heads = value["answers"]["case/tenant"].as_object_mut();
    let head = heads.and_then(|heads| heads.values_mut().next());
    head.expect("a value")["why"] = json!("asked");
    let mut case = read(&value);
    assert_eq!(stored(&case), value);
    case.apply(answer(Field::Tenant, "Fabrikam"), stamp(0, 1))
        .expect("an answer");
    let again = stored(&case);
    assert!(!again.to_string().contains("asked"));
    let slots: Vec<&String> = again["answers"]
        .as_object()
        .expect("slots")
        .keys()
        .collect();
    assert_eq!(slots, ["case/tenant"]);
}
