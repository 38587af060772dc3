//! Which cases are told as missing: those that the list names and of which nothing is left, and no other.
#![allow(clippy::expect_used, reason = "a test stops at once")]

use crate::common;

use closeout::engagement::CaseId;
use closeout::store::Absence;
use closeout::store::keys::Key;
use common::cases::day;
use common::desk::{ID, key, keys, open, three_cases};
use common::shelf::FaultyShelf;
use rstest::rstest;

/// What became of a case that the list still names.
#[derive(Clone, Copy)]
enum Fate {
    Gone,
    Damaged,
    OfANewerBuild,
    DeletedForGood,
}

fn shelf_after(fate: Fate) -> FaultyShelf {
    let (shelf, mut cabinet) = three_cases();
    let list = keys().text(&Key::Index);
    let named = shelf.texts()[&list].clone();
    match fate {
        Fate::Gone => drop(shelf.snatch(&key(ID))),
        Fate::Damaged => {
            shelf.plant(&key(ID), "{ half");
            open(&shelf);
        }
        Fate::OfANewerBuild => shelf.plant(&key(ID), r#"{"version":7,"all":"different"}"#),
        Fate::DeletedForGood => cabinet.purge(ID, day()).expect("purged"),
    }
    shelf.plant(&list, &named);
    shelf
}

#[rstest]
#[case::gone(Fate::Gone, &[ID], Absence::Missing)]
#[case::damaged(Fate::Damaged, &[], Absence::SetAside)]
#[case::of_a_newer_build(Fate::OfANewerBuild, &[], Absence::Sealed)]
#[case::deleted_for_good(Fate::DeletedForGood, &[], Absence::Deleted)]
fn only_a_case_that_left_no_trace_is_missing(
    #[case] fate: Fate,
    #[case] missing: &[CaseId],
    #[case] absence: Absence,
) {
    let cabinet = open(&shelf_after(fate));
    assert_eq!(cabinet.missing().collect::<Vec<_>>(), missing);
    assert_eq!(cabinet.absence(ID), absence);
    assert_eq!(cabinet.cases().count(), 2);
}
