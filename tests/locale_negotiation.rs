//! Which language a visitor gets, and the tags that links may rely on.

use closeout::locale::{Language, negotiate};
use rstest::rstest;

fn check(query: Option<&str>, stored: Option<&str>, browser: &[&str], expected: Language) {
    let browser: Vec<String> = browser.iter().map(ToString::to_string).collect();
    let chosen = negotiate(query, stored, &browser);
    assert_eq!(chosen, expected, "{query:?} {stored:?} {browser:?}");
}

#[rstest]
#[case::the_address_wins(Some("de"), Some("ja"), &["es"], Language::German)]
#[case::then_the_choice(None, Some("ja"), &["es"], Language::Japanese)]
#[case::then_the_browser(None, None, &["es"], Language::Spanish)]
#[case::then_english(None, None, &[], Language::English)]
#[case::unknown_in_the_address(Some("xx"), Some("ja"), &["es"], Language::Japanese)]
#[case::nothing_in_the_address(Some(""), None, &["es"], Language::Spanish)]
#[case::near_tag_in_the_address(Some("pt"), None, &["es"], Language::Spanish)]
#[case::damaged_choice(Some("xx"), Some("{}"), &["pt"], Language::BrazilianPortuguese)]
#[case::capitals_do_not_matter(Some("ZH-hans"), None, &[], Language::SimplifiedChinese)]
fn the_address_then_the_choice_then_the_browser(
    #[case] query: Option<&str>,
    #[case] stored: Option<&str>,
    #[case] browser: &[&str],
    #[case] expected: Language,
) {
    check(query, stored, browser, expected);
}

#[rstest]
#[case(&["en-GB"], Language::English)]
#[case(&["de-AT"], Language::German)]
#[case(&["de_CH"], Language::German)]
#[case(&["es-MX"], Language::Spanish)]
#[case(&["es-419"], Language::Spanish)]
#[case(&["pt"], Language::BrazilianPortuguese)]
#[case(&["pt-PT"], Language::BrazilianPortuguese)]
#[case(&["ja-JP"], Language::Japanese)]
#[case(&["zh"], Language::SimplifiedChinese)]
#[case(&["zh-CN"], Language::SimplifiedChinese)]
#[case(&["zh-SG"], Language::SimplifiedChinese)]
#[case(&["zh-Hans-HK"], Language::SimplifiedChinese)]
#[case::extensions(&["de-DE-u-co-phonebk"], Language::German)]
#[case::first_that_we_have(&["fr-FR", "nl", "ja", "de"], Language::Japanese)]
#[case::order_counts_not_nearness(&["pt-PT", "en"], Language::BrazilianPortuguese)]
#[case::no_tags(&["", "-", "*", "not a tag", "ü"], Language::English)]
#[case::none_that_we_have(&["fr", "nl"], Language::English)]
fn the_browsers_list(#[case] browser: &[&str], #[case] expected: Language) {
    check(None, None, browser, expected);
}

#[rstest]
#[case::nothing_nearer(&["zh-TW"], Language::SimplifiedChinese)]
#[case::by_script(&["zh-Hant"], Language::SimplifiedChinese)]
#[case::nothing_else_we_have(&["zh-Hant-HK", "fr"], Language::SimplifiedChinese)]
#[case::as_chrome_asks(&["zh-TW", "zh", "en-US", "en"], Language::SimplifiedChinese)]
#[case::simplified_is_not_asked_for(&["zh-TW", "en-US"], Language::English)]
#[case::another_is_asked_for(&["zh-HK", "ja"], Language::Japanese)]
fn traditional_chinese(#[case] browser: &[&str], #[case] expected: Language) {
    check(None, None, browser, expected);
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
