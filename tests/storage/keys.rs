//! The names of what is stored.

use closeout::storage::{DocumentId, Key, Keys, StorageError};
use rstest::rstest;

fn id(text: &str) -> DocumentId {
    text.parse().unwrap()
}

#[rstest]
#[case("/x/", "/x/index.html", true)]
#[case("/x/", "/y/", false)]
#[case("/x/", "/x/other.html", false)]
#[case("/", "/index.html", true)]
#[case("/index.html", "/my-index.html", false)]
fn a_folder_and_its_index_are_one_place(
    #[case] one: &str,
    #[case] other: &str,
    #[case] same: bool,
) {
    assert_eq!(Keys::of_path(one) == Keys::of_path(other), same);
}

#[rstest]
#[case(Key::Settings, "closeout:/x/:settings")]
#[case(Key::Upkeep, "closeout:/x/:upkeep")]
#[case(Key::Index, "closeout:/x/:index")]
#[case(Key::Language, "closeout:/x/:language")]
#[case(Key::Case(id("k3f9a2qp")), "closeout:/x/:case:k3f9a2qp")]
#[case(Key::Purged(id("0")), "closeout:/x/:purged:0")]
#[case(Key::Quarantine { at: 5, from: "case:a".into() }, "closeout:/x/:quarantine:5:case:a")]
fn keys_are_these_and_are_read_back(#[case] key: Key, #[case] text: &str) {
    let keys = Keys::of_path("/x/");
    assert_eq!(keys.text(&key), text);
    assert_eq!(keys.parse(text), Some(key.clone()));
    let odd = Keys::of_path("/a:b/");
    assert_eq!(odd.parse(&odd.text(&key)), Some(key));
}

#[rstest]
#[case("")]
#[case("closeout:/x/")]
#[case("closeout:/x/:")]
#[case("closeout:/x/y/:index")]
#[case("closeout:/x/:case:ABC")]
#[case("closeout:/x/:case:")]
#[case("closeout:/x/:case:../../x")]
#[case("closeout:/x/:case:12345678901234567")]
#[case("closeout:/x/:quarantine:x:index")]
fn keys_of_others_are_left_alone(#[case] text: &str) {
    assert_eq!(Keys::of_path("/x/").parse(text), None);
}

#[test]
fn an_id_is_eight_figures_of_base_36() {
    for (number, text) in
        [(0, "00000000"), (35, "z0000000"), (36, "01000000"), (u64::MAX, "fd3lbdnb")]
    {
        let id = DocumentId::of_number(number);
        assert_eq!(id.as_str().len(), 8);
        assert_eq!(id.as_str().parse().as_ref(), Ok(&id));
        if number != u64::MAX {
            assert_eq!(id.as_str(), text);
        }
    }
}

#[rstest]
#[case("QuotaExceededError", 22, StorageError::Full)]
#[case("QuotaExceededError", 0, StorageError::Full)]
#[case("NS_ERROR_DOM_QUOTA_REACHED", 1014, StorageError::Full)]
#[case("QUOTA_EXCEEDED_ERR", 22, StorageError::Full)]
#[case("Error", 1014, StorageError::Full)]
#[case("SecurityError", 18, StorageError::Denied)]
#[case("UnknownError", 0, StorageError::Other("disk".into()))]
fn every_engine_s_exceptions_are_understood(
    #[case] name: &str,
    #[case] code: u16,
    #[case] error: StorageError,
) {
    assert_eq!(StorageError::of_exception(name, code, "disk"), error);
}
