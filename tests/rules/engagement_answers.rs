//! What is typed and what is ticked: what counts as an answer, and what is kept of it.

use crate::support;

use closeout::engagement::{Change, Facts, Problem, Reading, Refusal, Slot, Value};
use rstest::rstest;
use support::{Desk, before_letting_go, field, new_case, prepared};

fn reading(name: &str, text: &str) -> Reading {
    let mut desk = new_case();
    desk.add_service("EXO").answer(name, text);
    Facts::current(&desk.case, desk.scope).reading(field(name))
}

#[rstest]
#[case("0A1B2C3D-0000-4000-8000-00000C047050")]
#[case("{0a1b2c3d-0000-4000-8000-00000c047050}")]
#[case(" 0a1b2c3d-0000-4000-8000-00000c047050 ")]
fn a_guid_is_one_however_portals_write_it(#[case] text: &str) {
    let guid = "0a1b2c3d-0000-4000-8000-00000c047050".to_owned();
    assert_eq!(
        reading("tenant_id", text),
        Reading::Valid(Value::Text(guid))
    );
}

#[rstest]
#[case("0a1b2c3d-0000-4000-8000")]
#[case("0a1b2c3d00004000800000000c047050")]
#[case("0a1b2c3d-0000-4000-8000-00000c04705")]
#[case("contoso!-0000-4000-8000-00000c047050")]
fn what_is_no_guid_says_so(#[case] text: &str) {
    assert_eq!(
        reading("tenant_id", text),
        Reading::Invalid(Problem::NotAGuid)
    );
}

#[test]
fn a_text_may_be_as_long_as_the_page_says_and_no_longer() {
    const MOST: usize = 20_000;
    let longest = "契".repeat(MOST);
    assert_eq!(
        reading("concerns", &longest),
        Reading::Valid(Value::Text(longest.clone()))
    );
    for more in 1..3 {
        let text = "契".repeat(MOST + more);
        let problem = Problem::TooLong { most: MOST as u64 };
        assert_eq!(reading("concerns", &text), Reading::Invalid(problem));
    }
}

fn tick_of<'desk>(desk: &'desk Desk, item: &str) -> &'desk str {
    let id = desk.item(item).item.id;
    desk.case.text(Slot::item(desk.scope_of(item), id))
}

#[test]
fn a_tick_says_yes_and_that_of_the_next_action_date_names_the_day() {
    let mut desk = before_letting_go();
    assert_eq!(tick_of(&desk, "C-A6"), "2027-12-31");
    desk.untick("C-A4").tick("C-A4");
    assert_eq!(tick_of(&desk, "C-A4"), "yes");
}

#[test]
fn only_a_tick_is_taken_back() {
    let mut desk = prepared();
    for item in ["C-A1", "C-A4"] {
        assert_eq!(desk.refused(desk.unticking(item)), Refusal::NothingToDo);
    }
    desk.untick("K-I1");
    assert_eq!(desk.refused(desk.unticking("K-I1")), Refusal::NothingToDo);
}

#[test]
fn of_two_ticks_that_differ_nothing_third_can_be_chosen() {
    let mut desk = prepared();
    let mut other = desk.other_tab(2);
    desk.untick("K-I1");
    other.untick("K-I1").tick("K-I1");
    desk.merge(&other);
    let slot = Slot::item(desk.scope, desk.item("K-I1").item.id);
    let third = Change::Answered {
        slot,
        text: "perhaps".to_owned(),
    };
    assert_eq!(desk.refused(third), Refusal::NothingToDo);
}
