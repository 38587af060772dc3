//! Merging copies of a case: nothing that anybody knew is lost, whatever the order.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use closeout::engagement::{Case, CaseId};
use closeout::store::schema;
use common::cases::{self, steps};
use proptest::prelude::*;
use serde_json::{Value, json};

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn a_case_merged_with_itself_is_unchanged(steps in steps()) {
        for copy in cases::copies(&steps) {
            prop_assert_eq!(&copy.merge(&copy), &copy);
        }
    }

    #[test]
    fn the_order_of_merging_does_not_matter(steps in steps()) {
        let [one, two, three] = cases::copies(&steps);
        prop_assert_eq!(one.merge(&two), two.merge(&one));
        prop_assert_eq!(one.merge(&two).merge(&three), one.merge(&two.merge(&three)));
        prop_assert_eq!(one.merge(&two).merge(&one), one.merge(&two));
        prop_assert_eq!(one.merge(&two).merge(&two), one.merge(&two));
    }

    #[test]
    fn what_was_pasted_stays_pasted(steps in steps()) {
        let copies = cases::copies(&steps);
        let all = cases::case(&steps);
        for copy in &copies {
            prop_assert!(copy.record().iter().all(|(id, entry)| all.record().get(id) == Some(entry)));
            prop_assert!(all.knows_all_of(copy));
        }
    }

    // Two copies that hold something else under the same change cannot come from this page. They must
    // not make two tabs write against each other for ever all the same.
    #[test]
    fn damaged_copies_settle_too(steps in steps(), from in 0_usize..40, to in 0_usize..40) {
        let original = cases::case(&steps);
        let Some(damaged) = with_texts_swapped(&original, from, to) else { return Ok(()) };
        prop_assert_eq!(original.merge(&damaged), damaged.merge(&original));
        let settled = original.merge(&damaged);
        prop_assert_eq!(settled.merge(&damaged), settled.clone());
        prop_assert_eq!(settled.merge(&original), settled);
    }
}

fn with_texts_swapped(case: &Case, from: usize, to: usize) -> Option<Case> {
    let mut value: Value = serde_json::from_str(&schema::write(case)).ok()?;
    let answers = value["answers"].as_object_mut()?;
    let mut heads: Vec<_> = answers
        .values_mut()
        .filter_map(|heads| heads.as_object_mut())
        .collect();
    let length = heads.len();
    if length == 0 {
        return None;
    }
    let (from, to) = (from % length, to % length);
    let text = heads[from].values().next()?["value"].clone();
    heads[to].values_mut().next()?["value"] = text;
    schema::read(&value.to_string()).ok()
}

// Builds of several releases may be open beside each other, so which of the two it is must not change.
#[test]
fn of_two_entries_under_one_change_every_copy_settles_on_the_larger() {
    for (map, smaller, larger) in [
        (
            "record",
            json!({ "kind": "voided", "entry": "1-a" }),
            json!({ "kind": "voided", "entry": "2-a" }),
        ),
        (
            "history",
            json!({ "kind": "paused", "text": "A", "at": 5 }),
            json!({ "kind": "paused", "text": "B", "at": 5 }),
        ),
        (
            "history",
            json!({ "kind": "paused", "text": "B", "at": 5 }),
            json!({ "kind": "paused", "text": "A", "at": 6 }),
        ),
        (
            "history",
            json!({ "kind": "paused", "text": "B", "at": 6 }),
            json!({ "kind": "paused", "text": "A", "at": 5, "until": "8-a" }),
        ),
        (
            "later",
            json!({ "kind": "sealed", "seal": 1 }),
            json!({ "kind": "sealed", "seal": 2 }),
        ),
    ] {
        let holding = |entry: &Value| {
            let text = schema::write(&Case::new(CaseId(42)));
            let mut value: Value = serde_json::from_str(&text).expect("JSON");
            value[map]["7-a"] = entry.clone();
            value["seen"]["a"] = json!(8);
            schema::read(&value.to_string()).expect("readable")
        };
        let (one, two) = (holding(&smaller), holding(&larger));
        assert_eq!(one.merge(&two), two, "{smaller}");
        assert_eq!(two.merge(&one), two, "{smaller}");
    }
}
