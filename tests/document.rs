//! Documents: whatever is done in copies of one, they merge to the same, nothing is lost, and what is
//! stored is read back.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    reason = "a test stops at once, helpers included"
)]

mod support;

use std::collections::BTreeSet;

use closeout::document::{ChangeId, DecodeError, Document, Moment, ReplicaId, Transaction};
use proptest::prelude::*;
use rstest::rstest;
use support::edits::{Act, Edit, REPLICAS, edits, texts, transaction, worked};

const OTHER: ReplicaId = ReplicaId(99);
const NOW: Moment = Moment(1_795_000_100);

fn many() -> ProptestConfig {
    ProptestConfig { cases: 10_000, ..ProptestConfig::default() }
}

fn merged(copies: &[Document]) -> Document {
    let merge = |all: Document, copy: &Document| all.merged_with(copy);
    copies.iter().fold(Document::default(), merge)
}

/// Every change that wrote something that stands.
fn standing(document: &Document) -> BTreeSet<ChangeId> {
    let values = document.registers().flat_map(|(_, register)| register.values());
    let written = values.map(|value| value.change);
    written.chain(document.log().map(|(id, _)| id)).collect()
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn what_is_stored_is_read_back(edits in edits()) {
        for document in worked(&edits) {
            prop_assert_eq!(Document::decode(&document.encode()), Ok(document));
        }
    }

    #[test]
    fn merging_is_the_same_in_any_order_and_any_number_of_times(edits in edits()) {
        let copies = worked(&edits);
        let [a, b, c] = copies.as_slice() else { unreachable!("three copies") };
        prop_assert_eq!(&a.merged_with(a), a);
        prop_assert_eq!(a.merged_with(b), b.merged_with(a));
        prop_assert_eq!(a.merged_with(b).merged_with(b), a.merged_with(b));
        prop_assert_eq!(a.merged_with(b).merged_with(c), a.merged_with(&b.merged_with(c)));
    }

    #[test]
    fn a_merged_copy_has_all_and_loses_only_what_somebody_replaced(edits in edits()) {
        let copies = worked(&edits);
        let all = merged(&copies);
        for copy in &copies {
            prop_assert!(all.has_all_of(copy));
            prop_assert!(all.seen().contains_all(copy.seen()));
            for change in standing(copy) {
                let replaces = |other: &Document| {
                    other.seen().contains(change) && !standing(other).contains(&change)
                };
                prop_assert!(standing(&all).contains(&change) || copies.iter().any(replaces));
            }
        }
    }

    #[test]
    fn an_inverse_brings_the_texts_back(edits in edits(), (copy, act) in edit()) {
        let before = worked(&edits).swap_remove(copy);
        let mut after = before.clone();
        let inverse = after.commit(transaction(&act), OTHER, NOW);
        let fitting = inverse.clone().still_fitting(&after);
        prop_assert_eq!(&fitting, &inverse);
        let again = after.commit(inverse, OTHER, NOW);
        prop_assert_eq!(texts(&after), texts(&before));
        // And the inverse of the inverse does it again.
        let mut once = before.clone();
        once.commit(transaction(&act), OTHER, NOW);
        after.commit(again, OTHER, NOW);
        prop_assert_eq!(texts(&after), texts(&once));
    }

    #[test]
    fn taking_back_loses_nothing_of_others(edits in edits(), mine in edit(), others in edit()) {
        let start = merged(&worked(&edits));
        let (mut here, mut there) = (start.clone(), start);
        let inverse = here.commit(transaction(&mine.1), OTHER, NOW);
        there.commit(transaction(&others.1), ReplicaId(98), NOW);
        here = here.merged_with(&there);
        let theirs: BTreeSet<ChangeId> =
            standing(&here).into_iter().filter(|it| it.replica == ReplicaId(98)).collect();
        here.commit(inverse.still_fitting(&here), OTHER, NOW);
        prop_assert!(standing(&here).is_superset(&theirs));
    }

    #[test]
    fn what_leads_back_brings_back_the_texts_of_before_in_all_copies(edits in edits(), more in edits()) {
        let before = merged(&worked(&edits));
        let mut after = before.merged_with(&merged(&worked(&[edits, more].concat())));
        let entries = after.log().count();
        let copy = after.clone();
        let back = after.back_to(&before);
        let again = after.commit(back, OTHER, NOW);
        prop_assert_eq!(texts(&after), texts(&before));
        prop_assert_eq!(after.log().count(), entries);
        prop_assert_eq!(texts(&after.merged_with(&copy)), texts(&before));
        after.commit(again, OTHER, NOW);
        prop_assert_eq!(texts(&after), texts(&copy));
    }

    #[test]
    fn steps_in_a_row_are_taken_back_as_one(edits in edits(), acts in prop::collection::vec(edit(), 1..5)) {
        let before = merged(&worked(&edits));
        let mut after = before.clone();
        let mut inverse = Transaction::default();
        for (_, act) in acts {
            inverse = inverse.joined_with_later(after.commit(transaction(&act), OTHER, NOW));
        }
        after.commit(inverse.still_fitting(&after), OTHER, NOW);
        prop_assert_eq!(texts(&after), texts(&before));
    }

    #[test]
    fn damaged_texts_are_refused_or_read_and_never_end_the_page(
        edits in edits(),
        cut in any::<prop::sample::Index>(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
    ) {
        let text = merged(&worked(&edits)).encode();
        let cut = cut.index(text.len());
        let broken: String = text.chars().take(cut).collect();
        if broken != text {
            prop_assert!(Document::decode(&broken).is_err());
        }
        let mut bytes = text.into_bytes();
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(read) = Document::decode(&text) {
            prop_assert_eq!(&read.merged_with(&read), &read);
            prop_assert_eq!(Document::decode(&read.encode()), Ok(read));
        }
        let _ = Document::decode_newer(&text);
    }

    #[test]
    fn an_emptied_copy_takes_away_what_it_knew_and_nothing_else(edits in edits(), (copy, act) in edit()) {
        let copies = worked(&edits);
        let emptied = copies[copy].emptied();
        let mut other = copies[copy].clone();
        other.commit(transaction(&act), OTHER, NOW);
        prop_assert_eq!(copies[copy].merged_with(&emptied).registers().count(), 0);
        let left = standing(&other.merged_with(&emptied));
        let of_log: BTreeSet<ChangeId> = other.log().map(|(id, _)| id).collect();
        prop_assert!(left.iter().all(|it| it.replica == OTHER || of_log.contains(it)));
        prop_assert!(standing(&other).iter().filter(|it| it.replica == OTHER).all(|it| left.contains(it)));
    }
}

fn edit() -> impl Strategy<Value = Edit> {
    let edit = edits().prop_filter_map("an edit", |edits| {
        let writes = |(_, act): &Edit| !matches!(act, Act::Hear(_) | Act::Undo);
        edits.into_iter().find(writes)
    });
    edit.prop_map(|(copy, act)| (copy.min(REPLICAS - 1), act))
}

fn stored(replicas: &str, registers: &str, log: &str) -> String {
    format!(r#"{{"version":1,"replicas":{replicas},"registers":{registers},"log":{log}}}"#)
}

#[rstest]
#[case::nothing("", DecodeError::CutOff)]
#[case::half(r#"{"version":1,"replicas":[["a"#, DecodeError::CutOff)]
#[case::another_form(r#"{"hello":1}"#, DecodeError::Damaged)]
#[case::no_json("hello", DecodeError::Damaged)]
#[case::no_version(r#"{"replicas":[],"registers":{},"log":[]}"#, DecodeError::Damaged)]
#[case::version_zero(
    r#"{"version":0,"replicas":[],"registers":{},"log":[]}"#,
    DecodeError::Damaged
)]
#[case::newer(r#"{"version":2,"all":"different"}"#, DecodeError::Newer(2))]
#[case::newer_with_more(&stored("[]", "{}", "[]").replace(":1,", ":7,"), DecodeError::Newer(7))]
#[case::replica_out_of_the_table(&stored(r#"[["a",1]]"#, r#"{"x":[["t",1,1,0]]}"#, "[]"), DecodeError::Damaged)]
#[case::entry_out_of_the_table(&stored("[]", "{}", "[[0,1,0,{}]]"), DecodeError::Damaged)]
#[case::entry_of_another_form(&stored(r#"[["a",1]]"#, "{}", r#"[[0,1,0,{"day":5}]]"#), DecodeError::Damaged)]
#[case::replica_that_is_no_number(&stored(r#"[["xyz",1]]"#, "{}", "[]"), DecodeError::Damaged)]
#[case::change_zero(&stored(r#"[["a",1]]"#, r#"{"x":[["t",0,0,0]]}"#, "[]"), DecodeError::Damaged)]
#[case::no_room_for_changes(&stored(r#"[["a",4294967295]]"#, "{}", "[]"), DecodeError::Damaged)]
#[case::negative(&stored(r#"[["a",-1]]"#, "{}", "[]"), DecodeError::Damaged)]
#[case::deep(&stored("[]", "{}", &format!("[[0,1,0,{}]]", "[".repeat(100_000))), DecodeError::Damaged)]
fn what_is_no_document_is_refused_with_the_reason(#[case] text: &str, #[case] error: DecodeError) {
    assert_eq!(Document::decode(text), Err(error));
}

#[test]
fn what_a_newer_version_wrote_is_understood_as_far_as_it_has_the_form() {
    let text = stored(r#"[["a",1]]"#, r#"{"case/tenant":[["Contoso",0,1,5]]}"#, "[]");
    let newer = text.replace(r#""version":1"#, r#""version":2,"more":[1]"#);
    assert_eq!(Document::decode(&newer), Err(DecodeError::Newer(2)));
    let understood = Document::decode_newer(&newer).unwrap();
    assert_eq!(understood.text("case/tenant"), "Contoso");
    assert_eq!(Document::decode_newer(r#"{"version":2,"all":"different"}"#), None);
}

#[test]
fn one_change_that_stands_twice_is_the_same_in_every_copy() {
    let one = stored(r#"[["a",1]]"#, r#"{"x":[["b",0,1,5],["a",0,1,5]]}"#, "[]");
    let other = stored(r#"[["a",1]]"#, r#"{"x":[["a",0,1,5]]}"#, "[]");
    let [one, other] = [one, other].map(|text| Document::decode(&text).unwrap());
    assert_eq!(one.merged_with(&one), one);
    assert_eq!(one.merged_with(&other), other.merged_with(&one));
    assert_eq!(one.merged_with(&other).text("x"), "b");
}

#[test]
fn of_an_entry_that_differs_the_same_stays_in_every_copy() {
    let copy = |text: &str| {
        let log = format!(r#"[[0,1,5,{{"pasted":"{text}"}}]]"#);
        Document::decode(&stored(r#"[["a",1]]"#, "{}", &log)).unwrap()
    };
    let (one, other) = (copy("one"), copy("other"));
    assert_ne!(one, other);
    assert_eq!(one.merged_with(&other), other);
    assert_eq!(other.merged_with(&one), other);
}

#[test]
fn what_was_written_beside_another_value_is_taken_back_from_beside_it() {
    let mut document = Document::default();
    document.commit(Transaction::default().write("case/seats", "650"), ReplicaId(2), NOW);
    let mut beside = Transaction::default().write("case/seats", "640");
    beside.writes[0].over = Some(Vec::new());
    let typed = document.commit(beside, OTHER, NOW);
    let texts = |document: &Document| document.register("case/seats").unwrap().texts().join(" ");
    assert_eq!(texts(&document), "640 650");
    let again = document.commit(typed.clone().still_fitting(&document), OTHER, NOW);
    assert_eq!(texts(&document), "650");
    document.commit(again.still_fitting(&document), OTHER, NOW);
    assert_eq!(texts(&document), "640 650");
    // It is another one by now, so the first way back does not fit any more.
    assert!(typed.still_fitting(&document).is_empty());
}

#[test]
fn a_change_over_what_was_seen_leaves_the_unseen_beside_it() {
    let write = |text: &str| Transaction::default().write("case/seats", text);
    let mut here = Document::default();
    here.commit(write("640"), ReplicaId(1), NOW);
    let mut there = here.clone();
    here.commit(write("650"), ReplicaId(1), NOW);
    there.commit(write("660"), ReplicaId(2), NOW);
    let both = here.merged_with(&there);
    assert_eq!(both.register("case/seats").unwrap().texts(), ["650", "660"]);
    let mut decided = both.clone();
    decided.commit(write("650"), ReplicaId(2), NOW);
    assert_eq!(decided.merged_with(&both), decided);
    assert_eq!(decided.merged_with(&there).register("case/seats").unwrap().texts(), ["650"]);
}
