//! What a backup file may hold, and how much of it.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use closeout::engagement::{Case, CaseId};
use closeout::store::backup::{self, Backup, BackupError, LARGEST_FILE, LONGEST_TEXT};
use closeout::store::keys::Key;
use closeout::store::schema;
use common::desk::{ID, key, keys, three_cases};
use rstest::rstest;
use serde_json::{Value, json};

/// A file with these parts beside those that every file has.
fn file(parts: Value) -> Result<Backup, BackupError> {
    let mut file = json!({ "format": "closeout-backup", "version": 1, "cases": [] });
    for (name, part) in parts.as_object().expect("parts have names") {
        file[name] = part.clone();
    }
    backup::read(&file.to_string())
}

#[test]
fn a_file_may_be_as_large_as_the_page_says_and_no_larger() {
    assert_eq!(LARGEST_FILE, 16_777_216);
    let small = backup::write([&Case::new(ID)], None);
    let padding = " ".repeat(LARGEST_FILE as usize - small.len());
    let largest = small + &padding;
    assert_eq!(
        backup::read(&largest).map(|backup| backup.cases.len()),
        Ok(1)
    );
    let limit = LARGEST_FILE;
    assert_eq!(
        backup::read(&(largest + " ")),
        Err(BackupError::TooLarge { limit })
    );
}

#[rstest]
#[case(|text: String| json!({ "x": text }))]
#[case(|text: String| json!({ "x": [1, [text]] }))]
#[case(|text: String| json!({ "x": { "y": text } }))]
#[case(|text: String| { let mut parts = json!({}); parts[text] = json!(1); parts })]
fn a_text_may_be_as_long_as_the_page_says_wherever_it_stands(#[case] parts: fn(String) -> Value) {
    assert_eq!(LONGEST_TEXT, 5 * 1_048_576);
    let longest = "a".repeat(LONGEST_TEXT as usize);
    assert!(file(parts(longest.clone())).is_ok());
    let limit = LONGEST_TEXT;
    for more in ["a", "ab"] {
        let refused = file(parts(longest.clone() + more));
        assert_eq!(refused, Err(BackupError::TextTooLong { limit }));
    }
}

#[test]
fn a_damaged_case_is_told_as_unreadable_though_it_has_an_id() {
    let backup =
        file(json!({ "cases": [{ "version": 1, "id": "16" }], "others": { "case:2": "{ half" } }));
    let backup = backup.expect("a backup");
    assert_eq!(backup.unreadable.len(), 1);
    assert_eq!(
        backup.texts.keys().collect::<Vec<_>>(),
        [&Key::Case(CaseId(2))]
    );
}

#[test]
fn a_text_that_can_be_read_by_now_is_a_case_if_it_is_the_one_it_is_called() {
    let text = schema::write(&Case::new(ID));
    let own = file(json!({ "others": { "case:16": text } })).expect("a backup");
    assert_eq!(own.cases, [Case::new(ID)]);
    assert!(own.texts.is_empty());
    let foreign = file(json!({ "others": { "case:2": text } })).expect("a backup");
    assert!(foreign.cases.is_empty());
    assert_eq!(foreign.texts.get(&Key::Case(CaseId(2))), Some(&text));
}

#[test]
fn the_file_of_a_crash_has_cases_as_cases_and_the_rest_as_texts() {
    let (shelf, _) = three_cases();
    let other = shelf.texts()[&key(CaseId(43))].clone();
    shelf.plant(&key(ID), &other);
    let file: Value = serde_json::from_str(&backup::salvage(&shelf, &keys())).expect("JSON");
    let ids = |cases: &Value| {
        let cases = cases.as_array().expect("a list").iter();
        cases.map(|case| case["id"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&file["cases"]), ["17", "18"]);
    assert_eq!(file["others"]["case:16"], json!(other));
}
