//! Several tabs at once, as a browser gives them: each has its own view of localStorage, hears of the
//! others' writes later and in order, may be closed at any moment, and may lose what it wrote last.
//! However all this falls out, the tabs that live agree in the end, and what they knew is stored.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use std::collections::BTreeSet;

use closeout::engagement::{Case, ChangeId, Seen};
use closeout::store::{Saving, schema};
use common::browser::{Browser, ID, Turn};
use common::cases::{self, TABS};
use proptest::prelude::*;

fn turns(with_purges: bool) -> impl Strategy<Value = Vec<Turn>> {
    let tab = || 0..TABS;
    let purges = if with_purges { 1 } else { 0 };
    let turn = prop_oneof![
        8 => cases::step().prop_map(Turn::Work),
        5 => tab().prop_map(Turn::Arrive),
        5 => tab().prop_map(Turn::Hear),
        1 => tab().prop_map(Turn::Look),
        1 => tab().prop_map(Turn::Close),
        1 => tab().prop_map(Turn::Kill),
        purges => tab().prop_map(Turn::Purge),
    ];
    prop::collection::vec(turn, 1..30)
}

/// What each writer's edits came to in the tabs that live.
fn known_to_the_living(browser: &Browser) -> BTreeSet<ChangeId> {
    let open = browser.tabs.iter().filter(|tab| tab.is_open);
    let cases = open.filter_map(|tab| tab.cabinet.case(ID));
    cases
        .flat_map(|case| case.history().keys().copied().collect::<Vec<_>>())
        .collect()
}

fn seen(case: &Case) -> Seen {
    let mut seen = Seen::new();
    for (id, entry) in case.history() {
        for change in [*id, entry.until] {
            let counter = seen.entry(change.writer).or_default();
            *counter = (*counter).max(change.counter);
        }
    }
    seen
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn tabs_agree_and_nothing_that_a_living_tab_knew_is_lost(turns in turns(false)) {
        let mut browser = Browser::open();
        for (number, turn) in turns.iter().enumerate() {
            browser.turn(number, turn);
        }
        let known = known_to_the_living(&browser);
        let before: Vec<Seen> = browser.tabs.iter().filter(|tab| tab.is_open)
            .filter_map(|tab| tab.cabinet.case(ID)).map(|case| seen(case)).collect();
        browser.come_to_rest();
        let stored = browser.stored_case().expect("the case is stored");
        for tab in browser.tabs.iter().filter(|tab| tab.is_open) {
            prop_assert_eq!(tab.cabinet.case(ID).map(AsRef::as_ref), Some(&stored));
            prop_assert_eq!(tab.cabinet.saving(), Saving::Saved);
        }
        prop_assert!(known.iter().all(|change| stored.history().contains_key(change)));
        for text in &browser.arrived {
            let case = schema::read(text).expect("what was stored can be read");
            let is_in_the_end = |change| stored.history().contains_key(change);
            prop_assert!(case.history().keys().all(is_in_the_end), "a closed tab's edit is lost");
        }
        let after = seen(&stored);
        for seen in before {
            prop_assert!(seen.iter().all(|(writer, counter)| after.get(writer) >= Some(counter)));
        }
    }

    #[test]
    fn tabs_agree_also_about_what_was_deleted_for_good(turns in turns(true)) {
        let mut browser = Browser::open();
        for (number, turn) in turns.iter().enumerate() {
            browser.turn(number, turn);
        }
        browser.come_to_rest();
        let stored = browser.stored_case();
        for tab in browser.tabs.iter().filter(|tab| tab.is_open) {
            prop_assert_eq!(tab.cabinet.case(ID).map(AsRef::as_ref), stored.as_ref());
        }
    }
}
