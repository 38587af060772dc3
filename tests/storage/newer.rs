//! A newer version's cases are shown as far as they are understood and never written over; what this
//! tab knew of them is kept for that version to merge in.

use closeout::storage::{Absence, Key, Saving, StorageError};

use crate::support::{Faults, Memory, at, keys, name, open, set, tenant, three_cases};

const SEALED: &str = r#"{"version":7,"all":"different"}"#;

/// What a newer version makes of a stored case: of a form that this build knows in part.
fn newer(text: &str) -> String {
    text.replacen(r#""version":1"#, r#""version":2,"more":[1]"#, 1)
}

fn older(text: &str) -> String {
    text.replacen(r#""version":2,"more":[1]"#, r#""version":1"#, 1)
}

#[test]
fn a_newer_version_s_case_is_read_only_and_stays_to_the_letter() {
    let (memory, _, [one, two, _]) = three_cases();
    let (key, sealed) = (Key::Case(one.clone()), Key::Case(two.clone()));
    let text = newer(&memory.text(&key).unwrap());
    memory.plant(&key, &text);
    memory.plant(&sealed, SEALED);
    let mut store = open(&memory);
    assert_eq!(tenant(&mut store, &one), "Tenant 0");
    assert!(store.is_read_only(&one));
    assert_eq!(store.commit(&one, name("Contoso"), at(1)), None);
    assert_eq!((store.document(&two), store.absence(&two)), (None, Absence::Unreadable));
    assert_eq!(store.purge(&one, at(2)), Err(StorageError::Newer));
    store.settle_all(at(3));
    assert_eq!(memory.text(&key), Some(text));
    assert_eq!(memory.text(&sealed).as_deref(), Some(SEALED));
    assert_eq!((store.saving(), store.quarantine().len()), (Saving::Saved, 0));
    assert!(
        store.backup().contains(r#""more":[1]"#) && store.backup().contains(r#""all":"different""#)
    );
    memory.snatch(&key);
    store.settle_all(at(4));
    assert_eq!(memory.text(&key), None, "what is understood of it is not all of it");
}

#[test]
fn what_this_tab_could_not_save_goes_to_quarantine_and_is_merged_by_try_again() {
    for written in [newer as fn(&str) -> String, |_| SEALED.to_owned()] {
        let (memory, mut store, [id, ..]) = three_cases();
        let key = Key::Case(id.clone());
        let stored = memory.text(&key).unwrap();
        memory.fault(Faults { refuses: Some(StorageError::Full), ..Faults::default() });
        store.commit(&id, set("case/seats", "640"), at(1)).unwrap();
        memory.fault(Faults::default());
        memory.plant(&key, &written(&stored));
        store.settle_all(at(2));
        assert_eq!(memory.text(&key), Some(written(&stored)));
        assert!(store.is_read_only(&id));
        assert_eq!(store.saving(), Saving::Saved);
        let waiting = store.quarantine().pop().unwrap();
        assert_eq!((waiting.key.document(), waiting.reason.clone()), (Some(key.clone()), None));
        assert_eq!(store.retry_quarantined(&waiting.key), Ok(false), "not this build");
        // The newer version, for which the case is an ordinary one.
        memory.plant(&key, &stored);
        let mut store = open(&memory);
        assert_eq!(store.retry_quarantined(&waiting.key), Ok(true));
        assert_eq!(store.document(&id).unwrap().text("case/seats"), "640");
        assert_eq!((store.quarantine(), tenant(&mut store, &id)), (vec![], "Tenant 0".to_owned()));
    }
}

#[test]
fn two_tabs_put_what_they_knew_into_one_place_and_it_goes_once_the_newer_version_knows_it() {
    let (memory, mut one, [id, ..]) = three_cases();
    let key = Key::Case(id.clone());
    let mut two = open(&memory);
    let stored = memory.text(&key).unwrap();
    memory.fault(Faults { refuses: Some(StorageError::Full), ..Faults::default() });
    one.commit(&id, set("case/seats", "640"), at(1)).unwrap();
    two.commit(&id, set("case/region", "emea"), at(1)).unwrap();
    memory.fault(Faults::default());
    memory.plant(&key, &newer(&stored));
    one.settle_all(at(2));
    two.settle_all(at(3));
    let waiting = one.quarantine();
    assert_eq!(waiting.len(), 1);
    assert!(waiting[0].text.contains("640") && waiting[0].text.contains("emea"));
    let both = waiting[0].text.clone();
    memory.plant(&key, &newer(&both));
    one.settle_all(at(4));
    assert_eq!(one.quarantine(), []);
    assert_eq!(older(&newer(&both)), both);
}

#[test]
fn without_room_for_quarantine_it_is_said_and_tried_again() {
    let (memory, mut store, [id, ..]) = three_cases();
    let key = Key::Case(id.clone());
    let stored = memory.text(&key).unwrap();
    memory.fault(Faults { fails_after: Some((0, StorageError::Full)), ..Faults::default() });
    store.commit(&id, set("case/seats", "640"), at(1)).unwrap();
    memory.plant(&key, &newer(&stored));
    store.settle_all(at(2));
    assert_eq!(store.saving(), Saving::Failed(StorageError::Full));
    assert!(store.backup().contains("640"));
    memory.fault(Faults::default());
    store.settle_all(at(2));
    assert_eq!((store.saving(), store.quarantine().len()), (Saving::Saved, 1));
}

#[test]
fn an_old_tab_s_last_write_is_not_lost_and_the_newer_version_s_form_never_merged() {
    let (memory, mut store, [id, ..]) = three_cases();
    let key = Key::Case(id.clone());
    let stored = memory.text(&key).unwrap();
    let mut other = open(&Memory::of(memory.texts()));
    other.commit(&id, set("case/seats", "640"), at(1)).unwrap();
    let unheard = other.document(&id).unwrap().encode();
    memory.plant(&key, &newer(&stored));
    store.settle_all(at(2));
    assert!(store.is_read_only(&id));
    // It is heard only now; it was overwritten long ago.
    store.on_storage_event(Some(&keys().text(&key)), Some(&unheard), at(3));
    assert!(store.is_read_only(&id));
    assert_eq!(memory.text(&key), Some(newer(&stored)));
    assert!(store.quarantine()[0].text.contains("640"));
    // An older build wrote over it after all: it is an ordinary case again.
    memory.plant(&key, &stored);
    store.settle_all(at(4));
    assert!(!store.is_read_only(&id));
    assert_eq!(memory.text(&key), Some(stored));
}

#[test]
fn a_newer_version_s_settings_take_no_change() {
    let (memory, mut store, _) = three_cases();
    store.commit_to(&Key::Settings, set("manager", "Megan Bowen"), at(1)).unwrap();
    let text = newer(&memory.text(&Key::Settings).unwrap());
    memory.plant(&Key::Settings, &text);
    let mut store = open(&memory);
    assert_eq!(store.settings().text("manager"), "Megan Bowen");
    let refused = store.commit_to(&Key::Settings, set("manager", "Alex Wilber"), at(2));
    assert_eq!(refused, None);
    assert_eq!(memory.text(&Key::Settings), Some(text));
}
