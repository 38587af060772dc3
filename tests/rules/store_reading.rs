//! The way out of storage: what cannot be read is set aside to the letter, what a newer build wrote is
//! left alone, and the rest opens as usual.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

use crate::common;

use closeout::engagement::{Case, CaseId, Refusal};
use closeout::locale::Language;
use closeout::playbook::Field;
use closeout::store::keys::Key;
use closeout::store::{Absence, Cabinet, Saving, StorageError};
use common::cases::{day, stamp};
use common::desk::{ID, answer, key, keys, named, open, tenant, three_cases};
use common::shelf::{Faults, corrupted};

#[test]
fn a_damaged_entry_is_set_aside_to_the_letter_and_the_others_open() {
    let (shelf, _) = three_cases();
    let whole = shelf.texts()[&key(ID)].clone();
    let half = whole[..whole.len() / 2].to_owned();
    for text in [half.as_str(), "", "null", "{}", "\u{0}"] {
        shelf.plant(&key(ID), text);
        let mut cabinet = open(&shelf);
        assert_eq!(cabinet.cases().count(), 2);
        let list = cabinet.set_aside_list();
        assert_eq!(list.len(), 1, "{text:?}");
        assert_eq!((list[0].text.as_str(), list[0].case), (text, Some(ID)));
        assert!(list[0].reason.is_some());
        assert!(!shelf.texts().contains_key(&key(ID)));
        assert_eq!(cabinet.retry_set_aside(&list[0].key), Ok(false));
        cabinet.drop_set_aside(&list[0].key).expect("dropped");
        assert!(open(&shelf).set_aside_list().is_empty());
    }
}

#[test]
fn the_same_text_is_set_aside_once() {
    let (shelf, _) = three_cases();
    let whole = shelf.texts()[&key(ID)].clone();
    for now in 5..9 {
        for (text, count) in [("{ half", 1), ("{ other", 2)] {
            shelf.plant(&key(ID), text);
            let cabinet = Cabinet::open(shelf.clone(), keys(), day(), now);
            let list = cabinet.set_aside_list();
            assert_eq!(list.len(), if now == 5 { count } else { 2 });
            assert!(!shelf.texts().contains_key(&key(ID)));
            // Another build writes what it can read.
            shelf.plant(&key(ID), &whole);
        }
    }
    shelf.plant(&key(CaseId(43)), "{ half");
    assert_eq!(open(&shelf).set_aside_list().len(), 3, "it is another's");
}

#[test]
fn what_was_set_aside_can_be_read_by_a_build_that_can() {
    let (shelf, cabinet) = three_cases();
    let whole = shelf.snatch(&key(ID)).expect("a case");
    let aside = keys().text(&Key::SetAside {
        at: 5,
        from: "case:16".into(),
    });
    shelf.plant(&aside, &whole);
    let mut again = open(&shelf);
    assert_eq!(again.cases().count(), 2);
    let list = again.set_aside_list();
    assert_eq!(list[0].reason, None);
    assert_eq!(again.retry_set_aside(&list[0].key), Ok(true));
    assert_eq!(tenant(&open(&shelf), ID), tenant(&cabinet, ID));
    assert!(again.set_aside_list().is_empty());
}

#[test]
fn a_damaged_entry_that_cannot_be_moved_stays_where_it_is() {
    let (shelf, _) = three_cases();
    shelf.plant(&key(ID), "{ half");
    shelf.fault(Faults {
        fails_after: Some((0, StorageError::Full)),
        ..Faults::default()
    });
    let cabinet = open(&shelf);
    assert_eq!(shelf.texts()[&key(ID)], "{ half");
    let list = cabinet.set_aside_list();
    assert_eq!((list.len(), list[0].at), (1, None));
}

#[test]
fn an_entry_damaged_under_an_open_tab_is_set_aside_and_written_again() {
    let (shelf, mut cabinet) = three_cases();
    shelf.plant(&key(ID), "{ half");
    named(&mut cabinet, ID, "Contoso");
    assert_eq!(tenant(&open(&shelf), ID).as_deref(), Some("Contoso"));
    assert_eq!(cabinet.set_aside_list()[0].text, "{ half");
}

#[test]
fn the_case_of_another_key_is_not_taken_for_this_one() {
    let (shelf, _) = three_cases();
    let other = shelf.texts()[&key(CaseId(43))].clone();
    shelf.plant(&key(ID), &other);
    let cabinet = open(&shelf);
    assert_eq!(cabinet.cases().count(), 2);
    assert_eq!(cabinet.set_aside_list()[0].text, other);
}

#[test]
fn a_newer_form_is_shown_and_never_written() {
    let (shelf, _) = three_cases();
    let newer = shelf.texts()[&key(ID)].replacen("\"version\":1", "\"version\":2", 1);
    shelf.plant(&key(ID), &newer);
    let mut cabinet = open(&shelf);
    assert!(cabinet.is_read_only(ID));
    assert_eq!(tenant(&cabinet, ID).as_deref(), Some("Tenant 42"));
    let refused = cabinet.change(ID, answer(Field::Seats, "5"), stamp(0, 0));
    assert_eq!(refused.err(), Some(Refusal::ReadOnly));
    cabinet.settle_all(2);
    cabinet.heard(Some(&key(ID)), Some(&newer), 2);
    assert_eq!(shelf.texts()[&key(ID)], newer);
    assert_eq!(cabinet.saving(), Saving::Saved);
}

#[test]
fn a_newer_form_that_cannot_be_shown_is_left_alone() {
    let (shelf, _) = three_cases();
    shelf.plant(&key(ID), r#"{"version":7,"all":"different"}"#);
    let cabinet = open(&shelf);
    assert_eq!(
        cabinet.sealed().map(|sealed| sealed.id).collect::<Vec<_>>(),
        vec![ID]
    );
    assert!(cabinet.set_aside_list().is_empty());
    assert_eq!(
        shelf.texts()[&key(ID)],
        r#"{"version":7,"all":"different"}"#
    );
}

#[test]
fn a_newer_build_in_another_tab_is_not_written_over() {
    let (shelf, mut cabinet) = three_cases();
    let newer = shelf.texts()[&key(ID)].replacen("\"version\":1", "\"version\":2", 1);
    shelf.plant(&key(ID), &newer);
    named(&mut cabinet, ID, "Contoso");
    assert_eq!(shelf.texts()[&key(ID)], newer);
    assert_eq!(cabinet.saving(), Saving::SetAside);
    assert_eq!(
        tenant(&cabinet, ID).as_deref(),
        Some("Contoso"),
        "the edit is still in memory"
    );
    assert!(cabinet.is_read_only(ID), "and no further edit comes to it");
    cabinet.retry();
    assert_eq!(shelf.texts()[&key(ID)], newer);
}

#[test]
fn the_index_is_made_anew() {
    for index in [None, Some("{ half"), Some("[]"), Some("")] {
        let (shelf, _) = three_cases();
        let key = keys().text(&Key::Index);
        let whole = shelf.snatch(&key).expect("an index");
        if let Some(index) = index {
            shelf.plant(&key, index);
        }
        assert_eq!(open(&shelf).cases().count(), 3);
        assert_eq!(shelf.texts()[&key], whole);
    }
}

#[test]
fn a_case_that_went_away_without_a_trace_is_missed() {
    let (shelf, _) = three_cases();
    shelf.snatch(&key(ID));
    let mut cabinet = open(&shelf);
    assert_eq!(cabinet.missing().collect::<Vec<_>>(), vec![ID]);
    assert_eq!(
        open(&shelf).missing().count(),
        1,
        "until the user has taken note"
    );
    cabinet.forget_missing();
    assert_eq!(open(&shelf).missing().count(), 0);
}

#[test]
fn settings_are_kept_and_a_damaged_entry_of_them_is_set_aside() {
    let (shelf, mut cabinet) = three_cases();
    cabinet.change_settings(|settings| settings.language = Some(Language::Japanese), 1);
    assert_eq!(open(&shelf).settings().language, Some(Language::Japanese));
    shelf.plant(&keys().text(&Key::Settings), "{ half");
    let again = open(&shelf);
    assert_eq!(again.settings().language, None);
    assert_eq!(again.set_aside_list()[0].text, "{ half");
    assert_eq!(again.cases().count(), 3);
}

/// Ways in which storage that is there can't be read.
fn unreadable() -> [Faults; 6] {
    let part = |unreadable| Faults {
        unreadable: Some(unreadable),
        ..Faults::default()
    };
    let hidden = Faults {
        hides_keys: true,
        ..Faults::default()
    };
    let all = Faults {
        refuses: Some(corrupted()),
        ..Faults::default()
    };
    [
        hidden,
        all,
        part("case:16"),
        part("purged:16"),
        part("index"),
        part("settings"),
    ]
}

#[test]
fn what_cannot_be_read_is_never_shown_as_nothing_and_is_there_once_it_can() {
    for faults in unreadable() {
        let (shelf, mut before) = three_cases();
        before.change_settings(|settings| settings.manager = "Megan Bowen".into(), 1);
        let stored = shelf.texts();
        shelf.fault(faults.clone());
        let mut cabinet = open(&shelf);
        assert_eq!(
            cabinet.saving(),
            Saving::Unreadable(corrupted()),
            "{faults:?}"
        );
        cabinet.retry();
        assert!(!cabinet.has_unsaved(), "{faults:?}");
        cabinet.settle_all(2);
        assert_eq!(
            cabinet.saving(),
            Saving::Unreadable(corrupted()),
            "{faults:?}"
        );
        assert_eq!(shelf.texts(), stored, "{faults:?}");
        shelf.fault(Faults::default());
        cabinet.retry();
        assert_eq!(cabinet.saving(), Saving::Saved, "{faults:?}");
        assert!(cabinet.cases().eq(before.cases()), "{faults:?}");
        assert_eq!(cabinet.settings(), before.settings(), "{faults:?}");
        assert_eq!(cabinet.missing().count(), 0, "{faults:?}");
    }
}

#[test]
fn work_beside_what_cannot_be_read_harms_neither() {
    for faults in unreadable() {
        let (shelf, before) = three_cases();
        shelf.fault(faults.clone());
        let mut cabinet = open(&shelf);
        cabinet.add(Case::new(CaseId(7)));
        named(&mut cabinet, CaseId(7), "Fabrikam");
        assert_eq!(
            cabinet.saving(),
            Saving::Unreadable(corrupted()),
            "{faults:?}"
        );
        let id = CaseId(43);
        let mut copies = shelf.texts();
        copies.retain(|copy, _| *copy == key(id));
        cabinet.recall(&copies.into_iter().collect::<Vec<_>>(), 2);
        assert_eq!(tenant(&cabinet, id), tenant(&before, id), "{faults:?}");
        shelf.fault(Faults::default());
        cabinet.retry();
        assert_eq!(cabinet.saving(), Saving::Saved, "{faults:?}");
        assert_eq!(open(&shelf).cases().count(), 4, "{faults:?}");
        shelf.snatch(&key(ID));
        let again = open(&shelf);
        assert_eq!(again.missing().collect::<Vec<_>>(), vec![ID], "{faults:?}");
    }
}

#[test]
fn cases_that_are_hidden_stay_in_the_index() {
    let (shelf, _) = three_cases();
    shelf.fault(Faults {
        hides_keys: true,
        ..Faults::default()
    });
    open(&shelf).add(Case::new(CaseId(7)));
    shelf.fault(Faults::default());
    shelf.snatch(&key(ID));
    assert_eq!(open(&shelf).missing().collect::<Vec<_>>(), vec![ID]);
}

#[test]
fn what_is_known_of_a_case_that_is_not_shown_is_told() {
    let (shelf, mut cabinet) = three_cases();
    cabinet.purge(ID, day()).expect("purged");
    assert_eq!(cabinet.absence(ID), Absence::Deleted);
    assert_eq!(cabinet.absence(CaseId(7)), Absence::Unknown);
    for (text, absence) in [
        (Some(r#"{"version":7,"all":"different"}"#), Absence::Sealed),
        (Some("{ half"), Absence::SetAside),
        (None, Absence::Missing),
    ] {
        let (shelf, _) = three_cases();
        match text {
            Some(text) => shelf.plant(&key(ID), text),
            None => drop(shelf.snatch(&key(ID))),
        }
        assert_eq!(open(&shelf).absence(ID), absence);
    }
    let again = open(&shelf);
    assert_eq!(again.absence(ID), Absence::Deleted, "over a restart too");
}
