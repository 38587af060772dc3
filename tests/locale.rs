//! The six languages: their texts with their variables, plurals and numbers, and its lists.
#![allow(clippy::expect_used, reason = "a test stops at once")]

#[path = "support/catalogues.rs"]
mod catalogues;

use Language::{BrazilianPortuguese, English, German, Japanese, SimplifiedChinese, Spanish};
use catalogues::catalogue_source;
use closeout::locale::{Arguments, Catalogue, Language, group_digits};
use rstest::rstest;

fn catalogue(language: Language, source: &str) -> Catalogue {
    Catalogue::new(language, source).expect("the source of a test is right")
}

fn built_in(language: Language) -> Catalogue {
    catalogue(language, catalogue_source(language))
}

fn check_text(source: &str, arguments: Arguments, expected: &str) {
    assert_eq!(catalogue(English, source).text_with("key", &arguments), expected);
}

#[rstest]
#[case::plain("key = Step P", "Step P")]
#[case::another_message("name = Closeout\nkey = This is { name }.", "This is Closeout.")]
#[case::a_term("-product = FTOP\nkey = Paste into { -product }", "Paste into FTOP")]
#[case::arguments_reach_a_reference("name = Mr { $name }\nkey = { name }!", "Mr Ada!")]
#[case::no_isolation_marks("key = for { $name } now", "for Ada now")]
#[case::a_missing_argument_shows("key = for { $nobody }", "for {$nobody}")]
#[case::a_missing_message("other = here", "⟨key⟩")]
#[case::a_message_without_a_value("key =\n    .label = here", "⟨key⟩")]
fn texts(#[case] source: &str, #[case] expected: &str) {
    check_text(source, Arguments::new().text("name", "Ada"), expected);
}

#[test]
fn an_argument_goes_in_as_it_is() {
    let value = "line\r\nline\t{ $name } \u{0} \u{202e} 1000";
    check_text("key = { $name }", Arguments::new().text("name", value), value);
}

#[test]
fn a_later_argument_replaces_an_earlier_one() {
    let arguments = Arguments::new().text("name", "Ada").text("name", "Bob");
    check_text("key = { $name }", arguments, "Bob");
}

#[test]
fn a_missing_key_shows_itself() {
    let catalogue = catalogue(English, "key = here\n-term = here\nbare =\n    .label = here");
    assert_eq!(catalogue.text("no-such-key"), "⟨no-such-key⟩");
    assert_eq!(catalogue.text(""), "⟨⟩");
    let known = ["key", "term", "-term", "bare", "no-such-key"].map(|key| catalogue.has(key));
    assert_eq!(known, [true, false, false, false, false]);
}

#[test]
fn a_catalogue_of_another_build_or_a_part_of_one_is_none() {
    for language in Language::ALL {
        let source = catalogue_source(language);
        let is_taken = |source: &str| Catalogue::of_this_build(language, source).is_some();
        assert!(is_taken(source));
        let (half, _) = source.split_at(source.find("\nmail-closing").expect("it is there"));
        let renamed = source.replace("\nmail-closing =", "\nmail-end =");
        for other in ["", half, &renamed, &format!("{source}one-more = more\n")] {
            assert!(!is_taken(other), "{} of {}", other.len(), source.len());
        }
    }
}

const USERS: &str = "key = { $count ->\n    [0] none\n    [one] one: { $count }\n   *[other] several: { $count }\n}";

#[rstest]
#[case(English, [(0, "none"), (1, "one: 1"), (2, "several: 2"), (1000, "several: 1,000")])]
#[case(German, [(0, "none"), (1, "one: 1"), (2, "several: 2"), (1000, "several: 1.000")])]
#[case(SimplifiedChinese, [(0, "none"), (1, "several: 1"), (2, "several: 2"), (1000, "several: 1,000")])]
#[case(BrazilianPortuguese, [(0, "none"), (1, "one: 1"), (2, "several: 2"), (1000, "several: 1.000")])]
#[case(Japanese, [(0, "none"), (1, "several: 1"), (2, "several: 2"), (1000, "several: 1,000")])]
#[case(Spanish, [(0, "none"), (1, "one: 1"), (2, "several: 2"), (1000, "several: 1.000")])]
fn plurals_are_the_languages_own(#[case] language: Language, #[case] expected: [(u32, &str); 4]) {
    let catalogue = catalogue(language, USERS);
    for (count, text) in expected {
        let arguments = Arguments::new().number("count", count);
        assert_eq!(catalogue.text_with("key", &arguments), text, "{language:?}");
    }
}

#[test]
fn the_largest_number_loses_no_digit() {
    let arguments = Arguments::new().number("count", u32::MAX);
    assert_eq!(catalogue(English, USERS).text_with("key", &arguments), "several: 4,294,967,295");
}

#[rstest]
#[case(0, "0", "0")]
#[case(999, "999", "999")]
#[case(1_000, "1,000", "1.000")]
#[case(12_345, "12,345", "12.345")]
#[case(100_000, "100,000", "100.000")]
#[case(1_234_567, "1,234,567", "1.234.567")]
#[case(u32::MAX, "4,294,967,295", "4.294.967.295")]
fn grouping(#[case] number: u32, #[case] commas: &str, #[case] points: &str) {
    for language in [English, SimplifiedChinese, Japanese] {
        assert_eq!(group_digits(number, language), commas, "{language:?}");
    }
    for language in [German, BrazilianPortuguese, Spanish] {
        assert_eq!(group_digits(number, language), points, "{language:?}");
    }
}

#[rstest]
#[case(English, ["", "a", "a and b", "a, b and c", "a, b, c and d"])]
#[case(German, ["", "a", "a und b", "a, b und c", "a, b, c und d"])]
#[case(SimplifiedChinese, ["", "a", "a、b", "a、b、c", "a、b、c、d"])]
#[case(BrazilianPortuguese, ["", "a", "a e b", "a, b e c", "a, b, c e d"])]
#[case(Japanese, ["", "a", "a、b", "a、b、c", "a、b、c、d"])]
#[case(Spanish, ["", "a", "a y b", "a, b y c", "a, b, c y d"])]
fn lists(#[case] language: Language, #[case] expected: [&str; 5]) {
    let letters = ["a", "b", "c", "d"].map(String::from);
    for (length, text) in expected.into_iter().enumerate() {
        assert_eq!(built_in(language).list(&letters[..length]), text);
    }
}

#[rstest]
#[case(Spanish, &["Teams", "Intune"], "Teams e Intune")]
#[case(Spanish, &["a", "b", "Historia"], "a, b e Historia")]
#[case(Spanish, &["Intune", "Teams"], "Intune y Teams")]
#[case(Spanish, &["agua", "hielo"], "agua y hielo")]
#[case(Spanish, &["Teams", ""], "Teams y ")]
#[case(English, &["Teams", "Intune"], "Teams and Intune")]
#[case(German, &["a", "b", "Intune"], "a, b und Intune")]
fn spanish_avoids_the_same_sound_twice(
    #[case] language: Language,
    #[case] items: &[&str],
    #[case] expected: &str,
) {
    let items: Vec<String> = items.iter().map(ToString::to_string).collect();
    assert_eq!(built_in(language).list(&items), expected);
}

#[test]
fn half_a_catalogue_is_refused() {
    for source in ["key = { $count\nother = here", "key = here\n-key = there"] {
        assert!(Catalogue::new(German, source).is_none(), "{source}");
    }
}

#[test]
fn every_built_in_catalogue_is_read_and_can_be_shared() {
    fn shareable<T: Send + Sync>(_: &T) {}
    for language in Language::ALL {
        let catalogue = built_in(language);
        shareable(&catalogue);
        assert_eq!(catalogue.language(), language);
    }
}

#[test]
fn the_tags_are_those_of_the_contract() {
    let tags = Language::ALL.map(Language::tag);
    assert_eq!(tags, ["en", "de", "zh-Hans", "pt-BR", "ja", "es"]);
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
    }
    assert_eq!(Language::from_tag("zh"), None);
}
