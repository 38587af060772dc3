//! The stored form: everything comes back, also what this build does not understand, and nothing
//! that it is given makes it panic.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use closeout::engagement::{Case, CaseId, Change, SampleText, Scope, Slot, sample_case};
use closeout::playbook::{Field, NoteKind};
use closeout::store::schema::{self, ReadError};
use common::cases::{self, steps};
use common::damage::{damaged, damages};
use proptest::prelude::*;
use serde_json::{Value, json};

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn any_case_survives_storing_and_loading(steps in steps()) {
        for case in cases::copies(&steps).iter().chain([&cases::case(&steps)]) {
            let text = schema::write(case);
            prop_assert_eq!(&schema::read(&text).expect("what was written can be read"), case);
            let value = serde_json::from_str(&text).expect("it is JSON");
            prop_assert_eq!(&schema::read_value(value).expect("the slow way too"), case);
        }
    }

    #[test]
    fn any_case_survives_what_later_builds_add(steps in steps(), seed in any::<u64>()) {
        let mut value: Value = serde_json::from_str(&schema::write(&cases::case(&steps))).expect("JSON");
        add_unfamiliar(&mut value, seed);
        let case = schema::read(&value.to_string()).expect("names may be added");
        let again: Value = serde_json::from_str(&schema::write(&case)).expect("JSON");
        prop_assert_eq!(&again, &value);
        let merged = case.merge(&case);
        prop_assert_eq!(&merged, &case);
        prop_assert_eq!(schema::read(&schema::write(&case)), Ok(case));
    }

    #[test]
    fn random_text_never_panics(text in any::<String>(), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(schema::read(&text).is_err());
        prop_assert!(schema::read(&String::from_utf8_lossy(&bytes)).is_err());
    }

    #[test]
    fn damaged_text_never_panics(steps in steps(), damages in damages()) {
        let text = damaged(schema::write(&cases::case(&steps)), damages);
        if let Ok(case) = schema::read(&text) {
            // What could be read in spite of the damage can be worked with and stored.
            let mut next = case.merge(&case);
            let slot = Slot::field(Scope::Case, Field::Tenant);
            let _refused = next.apply(Change::Answered { slot, text: "Contoso".into() }, cases::stamp(0, 0));
            prop_assert_eq!(schema::read(&schema::write(&next)), Ok(next));
        }
    }
}

/// Adds names in every kind of place where a later build may.
fn add_unfamiliar(value: &mut Value, seed: u64) {
    value["colour"] = json!({ "deep": [1, { "a/b": null }] });
    value["answers"]["case/colour"] = json!({ "3-later": { "value": "red", "at": 5 } });
    value["answers"]["4-later/X-Y1"] = json!({ "9-later": { "value": "yes", "at": 5, "why": "" } });
    value["waivers"]["case/later"] = json!({ "9-later": { "value": null, "at": 5 } });
    value["record"]["7-later"] = json!({ "kind": "sealed", "seal": seed });
    value["history"]["8-later"] = json!({ "at": 1, "kind": "sealed" });
    value["seen"]["later"] = json!(9);
    for map in ["answers", "record", "history", "finishes", "waivers"] {
        let Some(entries) = value[map].as_object_mut() else {
            continue;
        };
        if let Some((_, entry)) = entries.iter_mut().find(|(name, _)| !name.contains("later")) {
            entry_of(entry)["later"] = json!("something");
        }
    }
}

fn entry_of(entry: &mut Value) -> &mut Value {
    let is_register = entry
        .as_object()
        .is_some_and(|it| it.values().all(Value::is_object));
    if !is_register {
        return entry;
    }
    entry
        .as_object_mut()
        .and_then(|heads| heads.values_mut().next())
        .expect("a head")
}

fn sample() -> Case {
    let text = SampleText {
        concerns: "None.".into(),
        next_steps: "Adopt.".into(),
    };
    sample_case(CaseId(7), cases::stamp(0, 0), &text)
}

#[test]
fn every_released_form_still_opens() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/store");
    let mut opened = 0;
    for version in std::fs::read_dir(folder).expect("fixtures") {
        for file in std::fs::read_dir(version.expect("a folder").path()).expect("files") {
            let path = file.expect("a file").path();
            let text = std::fs::read_to_string(&path).expect("text");
            let case =
                schema::read(text.trim()).unwrap_or_else(|error| panic!("{path:?}: {error}"));
            assert!(case.tenant().is_some(), "{path:?}");
            let read: Value = serde_json::from_str(&text).expect("JSON");
            if read["version"] == json!(schema::VERSION) {
                assert_eq!(
                    serde_json::from_str::<Value>(&schema::write(&case)).expect("JSON"),
                    read
                );
            }
            opened += 1;
        }
    }
    assert!(opened >= 3, "{opened} fixtures");
}

#[test]
fn a_newer_form_is_shown_as_far_as_it_is_understood() {
    let mut value: Value = serde_json::from_str(&schema::write(&sample())).expect("JSON");
    value["version"] = json!(schema::VERSION + 1);
    value["extra"] = json!(true);
    let Err(ReadError::Newer {
        version,
        understood,
    }) = schema::read(&value.to_string())
    else {
        panic!("newer");
    };
    assert_eq!(version, schema::VERSION + 1);
    assert_eq!(
        understood.and_then(|case| case.tenant()),
        Some("Contoso".to_owned())
    );
    value["answers"] = json!("of another shape");
    let error = schema::read(&value.to_string()).expect_err("newer");
    assert!(matches!(
        error,
        ReadError::Newer {
            understood: None,
            ..
        }
    ));
}

#[test]
fn what_is_wrong_is_said() {
    let text = schema::write(&sample());
    assert_eq!(
        schema::read(&text[..text.len() / 2]),
        Err(ReadError::CutOff)
    );
    assert!(matches!(schema::read("[1,"), Err(ReadError::CutOff)));
    assert!(matches!(
        schema::read("nothing"),
        Err(ReadError::NotJson(_))
    ));
    assert!(matches!(schema::read("{}"), Err(ReadError::NotACase(_))));
    let deep = "[".repeat(100_000);
    assert!(matches!(schema::read(&deep), Err(ReadError::NotJson(_))));
    let renamed = text.replace("engagement-completion", "another");
    assert!(schema::read(&renamed).is_err_and(|error| error.is_newer()));
}

#[test]
fn ids_days_and_moments_are_checked() {
    let original = schema::write(&sample());
    let value: Value = serde_json::from_str(&original).expect("JSON");
    for (place, bad) in [
        ("/id", json!("A B")),
        ("/seen", json!({ "Writer": 1 })),
        ("/seen", json!({ "w": 9_007_199_254_740_992_u64 })),
        (
            "/answers/case~1tenant",
            json!({ "1": { "value": "x", "at": 0 } }),
        ),
        (
            "/answers/case~1tenant",
            json!({ "9007199254740992-a": { "value": "x", "at": 0 } }),
        ),
        (
            "/answers/case~1tenant",
            json!({ "1-a": { "value": "x", "at": i64::MAX } }),
        ),
        (
            "/record",
            json!({ "1-a": { "kind": "day-corrected", "entry": "1-a", "day": "2026-02-30" } }),
        ),
        ("/record", json!({ "1-a": { "kind": "voided" } })),
        ("/history", json!({ "x": { "kind": "closed", "at": 0 } })),
        ("/record", json!({ "1-a": { "kind": "sealed", "text": 5 } })),
        (
            "/history",
            json!({ "1-a": { "kind": "closed", "at": 0, "text": 5 } }),
        ),
        ("/version", json!(0)),
    ] {
        let mut value = value.clone();
        *value.pointer_mut(place).expect("a place") = bad.clone();
        assert!(schema::read(&value.to_string()).is_err(), "{place} {bad}");
    }
}

#[test]
fn a_value_of_a_later_build_that_was_replaced_stays_replaced() {
    for (map, place) in [
        ("answers", "case/colour"),
        ("copied", "hand-off/another-note"),
    ] {
        let mut old: Value = serde_json::from_str(&schema::write(&sample())).expect("JSON");
        old[map][place] = json!({ "99-later": { "value": "red", "at": 5 } });
        old["seen"]["later"] = json!(99);
        let mut new = old.clone();
        new[map][place] = json!({ "100-later": { "value": "blue", "at": 6 } });
        new["seen"]["later"] = json!(100);
        let read = |value: &Value| schema::read(&value.to_string()).expect("readable");
        let merged = read(&old).merge(&read(&new));
        assert_eq!(merged, read(&new).merge(&read(&old)));
        assert_eq!(
            serde_json::from_str::<Value>(&schema::write(&merged)).expect("JSON"),
            new
        );
    }
}

#[test]
fn a_note_that_was_copied_is_kept_with_what_it_said() {
    let mut value: Value = serde_json::from_str(&schema::write(&sample())).expect("JSON");
    let statement = json!({ "scope": "hand-off", "item": "C-A7", "asserts": { "region": "emea" } });
    let copy = json!({ "statements": [statement], "text": "[Contoso]" });
    value["copied"]["hand-off/engagement-management"] =
        json!({ "99-later": { "value": copy, "at": 5 } });
    value["seen"]["later"] = json!(99);
    let case = schema::read(&value.to_string()).expect("readable");
    let copied = case
        .copied(Scope::HandOff, NoteKind::EngagementManagement)
        .expect("it is there");
    assert_eq!(copied.text, "[Contoso]");
    assert_eq!(copied.statements.len(), 1);
    assert_eq!(
        serde_json::from_str::<Value>(&schema::write(&case)).expect("JSON"),
        value
    );
    // A copy that says what only a later build knows is carried along, and is none for this one.
    let place = value
        .pointer_mut("/copied/hand-off~1engagement-management/99-later/value/statements/0/item");
    *place.expect("a place") = json!("X-9");
    let case = schema::read(&value.to_string()).expect("readable");
    assert_eq!(
        case.copied(Scope::HandOff, NoteKind::EngagementManagement),
        None
    );
    assert_eq!(
        serde_json::from_str::<Value>(&schema::write(&case)).expect("JSON"),
        value
    );
    // What no build ever wrote makes the case unreadable rather than wrong.
    value["copied"]["hand-off/engagement-management"]["99-later"]["value"] =
        json!({ "statements": [] });
    assert!(schema::read(&value.to_string()).is_err());
}
