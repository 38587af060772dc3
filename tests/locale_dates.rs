//! Dates in words, in figures and as they are typed.
#![allow(clippy::expect_used, reason = "a test stops at once")]

use Language::{BrazilianPortuguese, English, German, Japanese, SimplifiedChinese, Spanish};
use chrono::NaiveDate;
use closeout::locale::DateProblem::{self, NoSuchDay, NotADate, YearOutOfRange};
use closeout::locale::{
    Catalogue, Language, catalogue_source, portal_date, typed_date, written_date,
};
use proptest::prelude::*;
use rstest::rstest;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the day of a test exists")
}

fn check_words(language: Language, expected: [&str; 4]) {
    let catalogue = Catalogue::new(language, catalogue_source(language)).expect("is read");
    let dates = [
        day(2026, 11, 20),
        day(2028, 2, 29),
        day(2027, 12, 31),
        day(2026, 1, 1),
    ];
    assert_eq!(dates.map(|date| catalogue.date(date)), expected);
}

#[rstest]
#[case(English, ["20 November 2026", "29 February 2028", "31 December 2027", "1 January 2026"])]
#[case(German, ["20. November 2026", "29. Februar 2028", "31. Dezember 2027", "1. Januar 2026"])]
#[case(SimplifiedChinese, ["2026年11月20日", "2028年2月29日", "2027年12月31日", "2026年1月1日"])]
#[case(BrazilianPortuguese, ["20 de novembro de 2026", "29 de fevereiro de 2028", "31 de dezembro de 2027", "1 de janeiro de 2026"])]
#[case(Japanese, ["2026年11月20日", "2028年2月29日", "2027年12月31日", "2026年1月1日"])]
#[case(Spanish, ["20 de noviembre de 2026", "29 de febrero de 2028", "31 de diciembre de 2027", "1 de enero de 2026"])]
fn words(#[case] language: Language, #[case] expected: [&str; 4]) {
    check_words(language, expected);
}

#[test]
fn every_month_has_a_name_of_its_own() {
    for language in Language::ALL {
        let catalogue = Catalogue::new(language, catalogue_source(language)).expect("is read");
        let months = (1..=12).map(|month| catalogue.date(day(2026, month, 20)));
        let different: std::collections::BTreeSet<String> = months.collect();
        assert_eq!(different.len(), 12, "{language:?}");
    }
}

fn check_typed(language: Language, text: &str, expected: Result<NaiveDate, DateProblem>) {
    assert_eq!(
        typed_date(text, language),
        expected,
        "{text:?} in {language:?}"
    );
}

#[rstest]
#[case("2026-03-31", Ok(day(2026, 3, 31)))]
#[case("2026-3-1", Ok(day(2026, 3, 1)))]
#[case("  2026-12-31\t", Ok(day(2026, 12, 31)))]
#[case("\u{3000}２０２６－０１－０１\u{3000}", Ok(day(2026, 1, 1)))]
#[case("２０２６ー０１ー０１", Ok(day(2026, 1, 1)))]
#[case::leap_year("2028-02-29", Ok(day(2028, 2, 29)))]
#[case::leap_century("2000-02-29", Ok(day(2000, 2, 29)))]
#[case::common_year("2026-02-29", Err(NoSuchDay))]
#[case::common_century("1900-02-29", Err(NoSuchDay))]
#[case::april("2026-04-31", Err(NoSuchDay))]
#[case::month_13("2026-13-01", Err(NoSuchDay))]
#[case::day_0("2026-01-00", Err(NoSuchDay))]
#[case::first_year("1900-01-01", Ok(day(1900, 1, 1)))]
#[case::last_year("2199-12-31", Ok(day(2199, 12, 31)))]
#[case::before("1899-12-31", Err(YearOutOfRange))]
#[case::after("2200-01-01", Err(YearOutOfRange))]
#[case::two_digits("26-03-31", Err(YearOutOfRange))]
#[case::five_digits("02026-03-31", Err(YearOutOfRange))]
#[case::endless("99999999999999999999-03-31", Err(YearOutOfRange))]
#[case::nothing("", Err(NotADate))]
#[case::word("tomorrow", Err(NotADate))]
#[case::two_parts("2026-03", Err(NotADate))]
#[case::four_parts("2026-03-31-1", Err(NotADate))]
#[case::empty_part("2026--31", Err(NotADate))]
#[case::sign("+2026-03-31", Err(NotADate))]
#[case::minus("-2026-03-31", Err(NotADate))]
#[case::three_digits("2026-003-31", Err(NotADate))]
#[case::no_separators("20260331", Err(NotADate))]
#[case::with_a_time("2026-03-31T00:00", Err(NotADate))]
#[case::other_digits("٢٠٢٦-٠٣-٣١", Err(NotADate))]
fn iso_in_every_language(#[case] text: &str, #[case] expected: Result<NaiveDate, DateProblem>) {
    for language in Language::ALL {
        check_typed(language, text, expected);
    }
}

#[rstest]
#[case(English, "3/31/2026", Ok(day(2026, 3, 31)))]
#[case(English, "03/31/2026", Ok(day(2026, 3, 31)))]
#[case(English, "31/3/2026", Err(NoSuchDay))]
#[case(English, "3/31/26", Err(YearOutOfRange))]
#[case(English, "31.3.2026", Err(NotADate))]
#[case(German, "31.03.2026", Ok(day(2026, 3, 31)))]
#[case(German, "31. 3. 2026", Ok(day(2026, 3, 31)))]
#[case(German, "29.2.2027", Err(NoSuchDay))]
#[case(German, "31.3.", Err(NotADate))]
#[case(German, "3/31/2026", Err(NotADate))]
#[case(German, "2026.03.31", Err(NotADate))]
#[case(BrazilianPortuguese, "31/3/2026", Ok(day(2026, 3, 31)))]
#[case(BrazilianPortuguese, "3/31/2026", Err(NoSuchDay))]
#[case(Spanish, "01/02/2026", Ok(day(2026, 2, 1)))]
#[case(Spanish, "2026/02/01", Err(NotADate))]
#[case(Japanese, "2026/3/31", Ok(day(2026, 3, 31)))]
#[case(Japanese, "２０２６／０３／３１", Ok(day(2026, 3, 31)))]
#[case(Japanese, "２０２６年３月３１日", Ok(day(2026, 3, 31)))]
#[case(Japanese, "2026 年 3 月 31 日", Ok(day(2026, 3, 31)))]
#[case(Japanese, "2026年2月30日", Err(NoSuchDay))]
#[case(Japanese, "2026年3月31", Err(NotADate))]
#[case(Japanese, "3/31/2026", Err(NotADate))]
#[case(SimplifiedChinese, "2026年12月31日", Ok(day(2026, 12, 31)))]
#[case(SimplifiedChinese, "26年12月31日", Err(YearOutOfRange))]
fn own_form(
    #[case] language: Language,
    #[case] text: &str,
    #[case] expected: Result<NaiveDate, DateProblem>,
) {
    check_typed(language, text, expected);
}

#[rstest]
#[case(English, "3/31/2026")]
#[case(German, "31.03.2026")]
#[case(SimplifiedChinese, "2026/03/31")]
#[case(BrazilianPortuguese, "31/03/2026")]
#[case(Japanese, "2026/03/31")]
#[case(Spanish, "31/03/2026")]
fn figures(#[case] language: Language, #[case] expected: &str) {
    assert_eq!(written_date(day(2026, 3, 31), language), expected);
}

#[test]
fn the_portal_writes_no_leading_zeros() {
    let dates = [day(2027, 12, 31), day(2026, 1, 1), day(2028, 2, 29)];
    assert_eq!(
        dates.map(portal_date),
        ["12/31/2027", "1/1/2026", "2/29/2028"]
    );
}

fn any_date() -> impl Strategy<Value = NaiveDate> {
    let days = (day(2199, 12, 31) - day(1900, 1, 1)).num_days();
    (0..=days).prop_map(|days| day(1900, 1, 1) + chrono::Duration::days(days))
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(date in any_date()) {
        for language in Language::ALL {
            prop_assert_eq!(typed_date(&written_date(date, language), language), Ok(date));
            prop_assert_eq!(typed_date(&date.to_string(), language), Ok(date));
        }
    }

    #[test]
    fn no_text_is_too_strange(text in "[0-9０-９/.年月日 ー-]{0,14}|.*") {
        for language in Language::ALL {
            if let Ok(date) = typed_date(&text, language) {
                prop_assert_eq!(typed_date(&written_date(date, language), language), Ok(date));
            }
        }
    }
}
