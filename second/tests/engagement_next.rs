//! The one thing to do now: card after card leads to the end.

#[path = "support/case.rs"]
mod case;

use case::*;

#[test]
fn the_cards_of_one_service_come_in_this_order() {
    let way = contoso_exo().follow();
    assert_eq!(
        way,
        [
            "EXO/K-I1",
            "EXO/P-I2",
            "EXO/mail:account-team",
            "EXO/C-A1",
            "EXO/mail:customer",
            "EXO/C-A4",
            "EXO/note:technical-enablement",
            "EXO/note:engagement-management",
            "hand-off/C-A6",
            "hand-off/mail:assignment",
            "hand-off/note:engagement-management",
            "hand-off/wait",
            "hand-off/C-A8",
            "hand-off/N-1",
            "close",
        ]
    );
}

#[test]
fn a_finished_case_of_one_service_takes_at_most_6_000_units() {
    let mut case = contoso_exo();
    case.follow();
    let units = case.document.encode().encode_utf16().count();
    println!("a finished case of one service takes {units} UTF-16 units");
    assert!(units <= 6_000, "{units}");
}
