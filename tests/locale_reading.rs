//! What a person types or pastes: invisible characters, look-alikes, numbers, days; and that the page
//! reads the days that it writes.
#![allow(clippy::expect_used, reason = "a test stops at once")]

#[path = "support/catalogues.rs"]
mod catalogues;

use DayProblem::{NoSuchDay, NotADay, YearOutOfRange};
use Language::{BrazilianPortuguese, English, German, Japanese, SimplifiedChinese, Spanish};
use catalogues::catalogue_source;
use chrono::{Datelike, Duration, NaiveDate};
use closeout::locale::{
    Catalogue, DayProblem, Language, clean, fold, portal_date, read_day, read_number, small_letters,
};
use proptest::prelude::*;
use rstest::rstest;

fn catalogue(language: Language) -> Catalogue {
    Catalogue::new(language, catalogue_source(language)).expect("is read")
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the day of a test exists")
}

/// The day on which the texts of this file are typed: a Thursday.
fn today() -> NaiveDate {
    day(2026, 11, 26)
}

#[rstest]
#[case::zero_width_space(
    "bob@contoso.com, \u{200b}larry@contoso.com",
    "bob@contoso.com, larry@contoso.com"
)]
#[case::zero_width_at_the_end("Contoso\u{200b}", "Contoso")]
#[case::byte_order_mark("\u{feff}Fabrikam", "Fabrikam")]
#[case::soft_hyphen("Wood\u{ad}grove", "Woodgrove")]
#[case::marks_of_direction(
    "\u{200e}Contoso\u{200f}\u{202a}\u{202c}\u{2066}\u{2069}\u{61c}",
    "Contoso"
)]
#[case::word_joiner("Megan\u{2060} Bowen", "Megan Bowen")]
#[case::controls("Alex\u{0} Wilber\u{7f}\u{1b}", "Alex Wilber")]
#[case::controls_of_old_systems("Alex\u{80} Wil\u{9f}ber\u{92}", "Alex Wilber")]
#[case::fillers("\u{3164}Contoso\u{ffa0}\u{2800}", "Contoso")]
#[case::joiner_among_latin("Con\u{200d}to\u{200c}so", "Contoso")]
#[case::joiner_at_the_end("علی\u{200c}", "علی")]
#[case::variant_of_a_letter("Contoso\u{fe0f}", "Contoso")]
#[case::persian_keeps_its_joiner("می\u{200c}خواهم", "می\u{200c}خواهم")]
#[case::hindi_keeps_its_joiner("क्\u{200d}ष", "क्\u{200d}ष")]
#[case::family("👩\u{200d}👩\u{200d}👧", "👩\u{200d}👩\u{200d}👧")]
#[case::flag_with_joiner("🏳\u{fe0f}\u{200d}🌈", "🏳\u{fe0f}\u{200d}🌈")]
#[case::flag_of_letters("🏴\u{e0067}\u{e0062}\u{e007f}", "🏴\u{e0067}\u{e0062}\u{e007f}")]
#[case::keycap("1\u{fe0f}\u{20e3}", "1\u{fe0f}\u{20e3}")]
#[case::left_out_of_a_copy("Contoso\u{fffc}", "Contoso")]
#[case::sign_of_a_font_elsewhere("\u{e8c8}Contoso\u{f8ff}", "Contoso")]
#[case::character_of_a_name("\u{e000}田", "\u{e000}田")]
#[case::sign_of_a_symbol_font("\u{f0b7} Alpha", "\u{f0b7} Alpha")]
#[case::heart("❤\u{fe0f}", "❤\u{fe0f}")]
fn what_cannot_be_seen_goes(#[case] text: &str, #[case] expected: &str) {
    assert_eq!(clean(text), expected);
    assert_eq!(fold(text), expected);
}

#[rstest]
#[case("a\r\nb\rc\u{b}d\u{2028}e", "a\nb\nc\nd\ne")]
#[case::of_old_systems("a\u{85}b\u{84}\u{85}\u{8d}c", "a\nb\nc")]
#[case("  Contoso \u{a0}", "Contoso")]
#[case("Alpha  \n  Beta \n\n", "Alpha\n  Beta")]
#[case("\n\n· \tAlpha\n", "· \tAlpha")]
#[case("ＡＢＣ — “x” ½", "ＡＢＣ — “x” ½")]
#[case("\u{200b}\n \u{200b}", "")]
fn prose_keeps_all_that_shows(#[case] text: &str, #[case] expected: &str) {
    assert_eq!(clean(text), expected);
}

#[rstest]
#[case::mail("sato＠contoso．com", "sato@contoso.com")]
#[case::full_width_guid("０ＦＡ１－２ｂｃ３", "0FA1-2bc3")]
#[case::hyphens(
    "1\u{2010}2\u{2011}3\u{2012}4\u{2013}5\u{2014}6\u{2015}7\u{2212}8",
    "1-2-3-4-5-6-7-8"
)]
#[case::hyphen_bullet("1\u{2043}2", "1-2")]
#[case::full_stops("sato＠contoso。com｡", "sato@contoso.com.")]
#[case::long_vowel_marks("0faー1ｰ2", "0fa-1-2")]
#[case::long_vowel_mark_of_a_word("サーバー", "サーバー")]
#[case::spaces("a\u{a0}b\u{3000}c\u{202f}d\u{2009}e\tf", "a b c d e f")]
#[case::ends("\u{3000} a \u{a0}", "a")]
#[case::ligature("ﬁnance@fabrikam.com", "finance@fabrikam.com")]
#[case::lines_stay("a＠b．c；\r\nd＠e．f", "a@b.c;\nd@e.f")]
#[case::apostrophe_and_case("O'Neil@Contoso.com", "O'Neil@Contoso.com")]
fn look_alikes_have_one_form(#[case] text: &str, #[case] expected: &str) {
    assert_eq!(fold(text), expected);
}

/// Of Greek and Cyrillic as they are written today, of Latin all that an alphabet of Europe has.
#[test]
fn letters_are_made_small_as_unicode_has_it() {
    let letters = ('A'..='Ž').chain('Ά'..='ώ').chain('Ѐ'..='џ');
    for letter in letters.filter(|letter| !matches!(letter, 'İ' | 'Ÿ')) {
        let text = letter.to_string();
        assert_eq!(small_letters(&text), text.to_lowercase(), "{letter}");
    }
}

#[rstest]
#[case("0", Some(0))]
#[case("640", Some(640))]
#[case("007", Some(7))]
#[case("1,000", Some(1_000))]
#[case("1.000", Some(1_000))]
#[case("1 000", Some(1_000))]
#[case("1\u{a0}000", Some(1_000))]
#[case("1\u{202f}234\u{202f}567", Some(1_234_567))]
#[case("1’000", Some(1_000))]
#[case("12'345", Some(12_345))]
#[case("1ʼ234ʼ567", Some(1_234_567))]
#[case("12´345", Some(12_345))]
#[case("12`345", Some(12_345))]
#[case("12′345", Some(12_345))]
#[case("1,23,456", Some(123_456))]
#[case("5,00,000", Some(500_000))]
#[case("1,23,45,678", Some(12_345_678))]
#[case("１，２００", Some(1_200))]
#[case("\u{200b}1 200\u{200e}", Some(1_200))]
#[case("99,999,999", Some(99_999_999))]
#[case("100,000,000", Some(100_000_000))]
#[case("99999999999999999999", Some(u32::MAX))]
#[case("1,5", None)]
#[case("12,34", None)]
#[case("1.5", None)]
#[case("1,000.00", Some(1_000))]
#[case("1.250,00", Some(1_250))]
#[case("340.0", Some(340))]
#[case("1,00", Some(1))]
#[case("1,000,00", None)]
#[case("1.00.000", None)]
#[case(".0", None)]
#[case("1.000,5", None)]
#[case("0.500", None)]
#[case("1000,000", None)]
#[case("1,0000", None)]
#[case("1.23.456", None)]
#[case("123,45,678", None)]
#[case("1,000 000", None)]
#[case("1,,000", None)]
#[case("", None)]
#[case("-5", None)]
#[case("1,000,", None)]
#[case("10²", None)]
#[case("1½", None)]
#[case("~640", Some(640))]
#[case("+640", Some(640))]
#[case("'640", Some(640))]
#[case("\"1,234\"", Some(1_234))]
#[case("640.", Some(640))]
#[case("640。", Some(640))]
#[case("640 active users", Some(640))]
#[case("640 seats 120", None)]
#[case("640+", None)]
#[case("5k", None)]
#[case("5 thousand seats", None)]
#[case("1.2 M", None)]
#[case("2026-02-03", None)]
#[case("٦٤٠", None)]
fn numbers(#[case] text: &str, #[case] expected: Option<u32>) {
    for language in Language::ALL {
        assert_eq!(read_number(text, &catalogue(language)), expected, "{language:?}");
    }
}

#[rstest]
#[case(English, "about 1,250 active users", Some(1_250))]
#[case(English, "approx. 340 seats.", Some(340))]
#[case(English, "1,250 licences", Some(1_250))]
#[case(English, "340 of 400 users", None)]
#[case(English, "1,250 Lizenzen", None)]
#[case(German, "ca. 1.250", Some(1_250))]
#[case(German, "rund 1.250 Lizenzen", Some(1_250))]
#[case(German, "340 aktive Benutzer", Some(340))]
#[case(German, "5 Tsd. Lizenzen", None)]
#[case(BrazilianPortuguese, "1.250 licenças", Some(1_250))]
#[case(BrazilianPortuguese, "cerca de 340 usuários ativos", Some(340))]
#[case(BrazilianPortuguese, "1.250 licenças ativas", Some(1_250))]
#[case(BrazilianPortuguese, "2 mil usuários", None)]
#[case(Spanish, "unos 340 usuarios activos", Some(340))]
#[case(Spanish, "aprox. 1.250 puestos", Some(1_250))]
#[case(Japanese, "約１，２００名", Some(1_200))]
#[case(Japanese, "約1200名様", Some(1_200))]
#[case(Japanese, "640アカウント", Some(640))]
#[case(Japanese, "640 人", Some(640))]
#[case(Japanese, "640 ユーザー。", Some(640))]
#[case(Japanese, "1万人", None)]
#[case(SimplifiedChinese, "约 1,200 个席位", Some(1_200))]
#[case(SimplifiedChinese, "640名活动用户", Some(640))]
#[case(SimplifiedChinese, "1200 左右", Some(1_200))]
#[case(SimplifiedChinese, "3千人", None)]
fn numbers_with_what_is_counted(
    #[case] language: Language,
    #[case] text: &str,
    #[case] expected: Option<u32>,
) {
    assert_eq!(read_number(text, &catalogue(language)), expected);
}

#[rstest]
#[case(English, "26 November 2026", "26 Nov", "26 Nov 2027", "Thursday, 26 November 2026")]
#[case(
    German,
    "26.\u{a0}November\u{a0}2026",
    "26.\u{a0}Nov.",
    "26.\u{a0}Nov.\u{a0}2027",
    "Donnerstag, 26.\u{a0}November\u{a0}2026"
)]
#[case(
    SimplifiedChinese,
    "2026 年 11 月 26 日",
    "11 月 26 日",
    "2027 年 11 月 26 日",
    "2026 年 11 月 26 日星期四"
)]
#[case(
    BrazilianPortuguese,
    "26 de novembro de 2026",
    "26 de nov.",
    "26 de nov. de 2027",
    "quinta-feira, 26 de novembro de 2026"
)]
#[case(
    Japanese,
    "2026 年 11 月 26 日",
    "11 月 26 日",
    "2027 年 11 月 26 日",
    "2026 年 11 月 26 日 (木曜日)"
)]
#[case(
    Spanish,
    "26 de noviembre de 2026",
    "26 nov",
    "26 nov 2027",
    "jueves, 26 de noviembre de 2026"
)]
fn days_in_words(
    #[case] language: Language,
    #[case] long: &str,
    #[case] short: &str,
    #[case] short_with_year: &str,
    #[case] weekday: &str,
) {
    let catalogue = catalogue(language);
    assert_eq!(catalogue.day(today()), long);
    assert_eq!(catalogue.day_short(today(), today()), short);
    assert_eq!(catalogue.day_short(day(2027, 11, 26), today()), short_with_year);
    assert_eq!(catalogue.day_with_weekday(today()), weekday);
}

#[test]
fn the_first_of_a_month() {
    let date = day(2027, 1, 1);
    assert_eq!(catalogue(BrazilianPortuguese).day(date), "1º de janeiro de 2027");
    assert_eq!(catalogue(Spanish).day(date), "1 de enero de 2027");
    assert_eq!(portal_date(date), "1/1/2027");
    assert_eq!(portal_date(day(2027, 12, 31)), "12/31/2027");
}

#[test]
fn a_short_day_has_its_year_where_it_reads_as_another() {
    let english = catalogue(English);
    let january = day(2027, 1, 5);
    assert_eq!(english.day_short(day(2027, 2, 1), january), "1 Feb");
    assert_eq!(english.day_short(day(2026, 12, 20), january), "20 Dec 2026");
    assert_eq!(english.day_short(day(2027, 11, 26), january), "26 Nov 2027");
}

fn check_day(language: Language, text: &str, expected: Result<NaiveDate, DayProblem>) {
    let read = read_day(text, &catalogue(language), today(), today());
    assert_eq!(read, expected, "{text:?} in {language:?}");
}

#[rstest]
#[case("2026-03-31", Ok(day(2026, 3, 31)))]
#[case("2026-3-1", Ok(day(2026, 3, 1)))]
#[case("  2026-12-31\t", Ok(day(2026, 12, 31)))]
#[case("2026/02/03", Ok(day(2026, 2, 3)))]
#[case("2026.2.3", Ok(day(2026, 2, 3)))]
#[case("2026年2月3日", Ok(day(2026, 2, 3)))]
#[case("2026 年 2 月 3 日", Ok(day(2026, 2, 3)))]
#[case("2026年2月3号", Ok(day(2026, 2, 3)))]
#[case("2月3日", Ok(day(2027, 2, 3)))]
#[case("二〇二六年十一月二十七日", Ok(day(2026, 11, 27)))]
#[case("2026年十一月二十七日", Ok(day(2026, 11, 27)))]
#[case("二零二七年二月十日", Ok(day(2027, 2, 10)))]
#[case("十二月三十一日", Ok(day(2026, 12, 31)))]
#[case("2026年二月三十日", Err(NoSuchDay))]
#[case("２０２６－０１－０１", Ok(day(2026, 1, 1)))]
#[case("２０２６ー０１ー０１", Ok(day(2026, 1, 1)))]
#[case("2026\u{2011}01\u{2011}01\u{200b}", Ok(day(2026, 1, 1)))]
#[case("27.11.2026", Ok(day(2026, 11, 27)))]
#[case("27. 11. 2026", Ok(day(2026, 11, 27)))]
#[case("27.11.", Ok(day(2026, 11, 27)))]
#[case("27 Nov", Ok(day(2026, 11, 27)))]
#[case("Nov 27", Ok(day(2026, 11, 27)))]
#[case("NOV. 27th, 2026", Ok(day(2026, 11, 27)))]
#[case("27-Nov-2026", Ok(day(2026, 11, 27)))]
#[case("27nov2026", Ok(day(2026, 11, 27)))]
#[case("2 March 2026", Ok(day(2026, 3, 2)))]
#[case("the 3rd of Sept 2026", Ok(day(2026, 9, 3)))]
#[case("2026 Nov 27", Ok(day(2026, 11, 27)))]
#[case("Fri 27 Nov 2026", Ok(day(2026, 11, 27)))]
#[case("Today", Ok(day(2026, 11, 26)))]
#[case(" yesterday ", Ok(day(2026, 11, 25)))]
#[case("tomorrow", Ok(day(2026, 11, 27)))]
#[case::nearest_is_the_next_year("3 Jan", Ok(day(2027, 1, 3)))]
#[case::nearest_is_this_year("3 Jun", Ok(day(2026, 6, 3)))]
#[case::leap_day_without_year("29 Feb", Ok(day(2028, 2, 29)))]
#[case::leap_year("2028-02-29", Ok(day(2028, 2, 29)))]
#[case::common_year("2026-02-29", Err(NoSuchDay))]
#[case::common_century("1900-02-29", Err(NoSuchDay))]
#[case::month_13("2026-13-01", Err(NoSuchDay))]
#[case::day_0("0 Nov", Err(NoSuchDay))]
#[case::no_such_day_in_any_year("30 Feb", Err(NoSuchDay))]
#[case::other_weekday("Friday, 26 November 2026", Err(NoSuchDay))]
#[case::first_year("1900-01-01", Ok(day(1900, 1, 1)))]
#[case::last_year("31 Dec 2199", Ok(day(2199, 12, 31)))]
#[case::before("1899-12-31", Err(YearOutOfRange))]
#[case::after("1 Jan 2200", Err(YearOutOfRange))]
#[case::slip("0206-03-31", Err(YearOutOfRange))]
#[case::two_digits_after_a_name("27 Nov 26", Ok(day(2026, 11, 27)))]
#[case::as_excel_has_it("27-Nov-26", Ok(day(2026, 11, 27)))]
#[case::in_small_letters("27/nov/26", Ok(day(2026, 11, 27)))]
#[case::month_first("Nov 27, 26", Ok(day(2026, 11, 27)))]
#[case::one_digit("27 Nov 6", Err(YearOutOfRange))]
#[case::three_digits_of_a_year("27 Nov 206", Err(YearOutOfRange))]
#[case::either_end_is_the_year("26-11-27", Err(YearOutOfRange))]
#[case::the_other_order("11.27.2026", Ok(day(2026, 11, 27)))]
#[case::no_order("13.27.2026", Err(NoSuchDay))]
#[case::radicals("2026年11⽉27⽇", Ok(day(2026, 11, 27)))]
#[case::weekday_with_a_dot("Fri. 27.11.2026", Ok(day(2026, 11, 27)))]
#[case::of_the_future("2126-11-27", Ok(day(2126, 11, 27)))]
#[case::five_digits("02026-03-31", Err(YearOutOfRange))]
#[case::endless("99999999999999999999-03-31", Err(YearOutOfRange))]
#[case::nothing("", Err(NotADay))]
#[case::word("soon", Err(NotADay))]
#[case::weekday_alone("Friday", Err(NotADay))]
#[case::month_alone("Nov 2026", Err(NotADay))]
#[case::two_months("27 Nov Dec", Err(NotADay))]
#[case::a_longer_word("27 Marble", Err(NotADay))]
#[case::month_and_year("2026-03", Err(NotADay))]
#[case::four_parts("2026-03-31-1", Err(NotADay))]
#[case::empty_part("2026--31", Err(NotADay))]
#[case::sign("-2026-03-31", Err(NotADay))]
#[case::three_digits("2026-003-31", Err(NotADay))]
#[case::mixed_marks("27.11/2026", Err(NotADay))]
#[case::no_marks("20260331", Err(NotADay))]
#[case::a_number("1,5", Err(NotADay))]
#[case::iso_with_a_time("2026-11-27T00:00:00", Ok(day(2026, 11, 27)))]
#[case::of_a_database("2026-11-27 00:00:00.000", Ok(day(2026, 11, 27)))]
#[case::of_a_program("2026-11-27T14:30:00.000Z", Ok(day(2026, 11, 27)))]
#[case::of_a_mail("Fri, 27 Nov 2026 14:03:11 +0000", Ok(day(2026, 11, 27)))]
#[case::of_outlook("Friday, November 27, 2026 3:30 PM", Ok(day(2026, 11, 27)))]
#[case::dots_and_a_time("27.11.2026 14:30", Ok(day(2026, 11, 27)))]
#[case::full_width_time("2026/11/27　15：00", Ok(day(2026, 11, 27)))]
#[case::name_and_a_time("27 Sept 10:00", Ok(day(2026, 9, 27)))]
#[case::word_and_a_time("today 10:00", Ok(day(2026, 11, 26)))]
#[case::in_quotes("\"27.11.2026\"", Ok(day(2026, 11, 27)))]
#[case::short_year("Nov. 27 ’26", Ok(day(2026, 11, 27)))]
#[case::with_a_zone("27 Nov 2026 15:30 CET", Ok(day(2026, 11, 27)))]
#[case::other_mark_of_hours("2026-11-27 14h30", Ok(day(2026, 11, 27)))]
#[case::a_time_alone("14:30", Err(NotADay))]
#[case::weekday_and_a_time("Friday 14:30", Err(NotADay))]
#[case::two_days("27 Nov 10:00 or 28 Nov", Err(NotADay))]
#[case::other_digits("٢٠٢٦-٠٣-٣١", Err(NotADay))]
fn days_in_every_language(#[case] text: &str, #[case] expected: Result<NaiveDate, DayProblem>) {
    for language in Language::ALL {
        check_day(language, text, expected);
    }
}

#[rstest]
#[case(English, "3/31/2026", Ok(day(2026, 3, 31)))]
#[case(English, "11/27", Ok(day(2026, 11, 27)))]
#[case(English, "11-27-2026", Ok(day(2026, 11, 27)))]
#[case(English, "31/3/2026", Ok(day(2026, 3, 31)))]
#[case(English, "27/11", Ok(day(2026, 11, 27)))]
#[case(English, "31/31/2026", Err(NoSuchDay))]
#[case(English, "3/31/26", Ok(day(2026, 3, 31)))]
#[case(English, "27.11.26", Ok(day(2026, 11, 27)))]
#[case(English, "11/27/2026 2:30 PM", Ok(day(2026, 11, 27)))]
#[case(English, "Fri. 11/27", Ok(day(2026, 11, 27)))]
#[case(English, "Weds 25 Nov", Ok(day(2026, 11, 25)))]
#[case(English, "27 November 2026 at 2:30 pm", Ok(day(2026, 11, 27)))]
#[case(English, "27. März 2026", Err(NotADay))]
#[case(German, "27/11", Ok(day(2026, 11, 27)))]
#[case(German, "27.11.26", Ok(day(2026, 11, 27)))]
#[case(German, "27.11.99", Ok(day(2099, 11, 27)))]
#[case(German, "Fr., 27.11.2026", Ok(day(2026, 11, 27)))]
#[case(German, "Do. 27.11.2026", Err(NoSuchDay))]
#[case(German, "27.11.2026 um 14:30 Uhr", Ok(day(2026, 11, 27)))]
#[case(German, "übermorgen", Ok(day(2026, 11, 28)))]
#[case(German, "vorgestern", Ok(day(2026, 11, 24)))]
#[case(German, "27. März 2026", Ok(day(2026, 3, 27)))]
#[case(German, "27. MARZ", Ok(day(2027, 3, 27)))]
#[case(German, "Do., 26. Nov.", Ok(day(2026, 11, 26)))]
#[case(German, "am 1. Jänner 2027", Ok(day(2027, 1, 1)))]
#[case(German, "29.2.2027", Err(NoSuchDay))]
#[case(German, "morgen", Ok(day(2026, 11, 27)))]
#[case(German, "Gestern", Ok(day(2026, 11, 25)))]
#[case(BrazilianPortuguese, "31/3/2026", Ok(day(2026, 3, 31)))]
#[case::as_ftop_writes_it(BrazilianPortuguese, "3/31/2026", Ok(day(2026, 3, 31)))]
#[case(BrazilianPortuguese, "27/11/26", Ok(day(2026, 11, 27)))]
#[case(BrazilianPortuguese, "sex., 27/11/2026", Ok(day(2026, 11, 27)))]
#[case(BrazilianPortuguese, "27/11/2026 às 14:30", Ok(day(2026, 11, 27)))]
#[case(BrazilianPortuguese, "1º de janeiro de 2027", Ok(day(2027, 1, 1)))]
#[case(BrazilianPortuguese, "27/11/2026 14h30", Ok(day(2026, 11, 27)))]
#[case(BrazilianPortuguese, "15 de marco", Ok(day(2027, 3, 15)))]
#[case(BrazilianPortuguese, "terça-feira, 24 de nov.", Ok(day(2026, 11, 24)))]
#[case(BrazilianPortuguese, "amanha", Ok(day(2026, 11, 27)))]
#[case(Spanish, "27 de noviembre del año 2026", Ok(day(2026, 11, 27)))]
#[case(Spanish, "01/02/2026", Ok(day(2026, 2, 1)))]
#[case(Spanish, "27-11-2026", Ok(day(2026, 11, 27)))]
#[case(Spanish, "2 de setiembre del 2026", Ok(day(2026, 9, 2)))]
#[case(Spanish, "MIÉRCOLES 25 NOV", Ok(day(2026, 11, 25)))]
#[case(Spanish, "mañana", Ok(day(2026, 11, 27)))]
#[case(Spanish, "anteayer", Ok(day(2026, 11, 24)))]
#[case(Spanish, "vie. 27/11", Ok(day(2026, 11, 27)))]
#[case::tuesday(Spanish, "mar 24/11/2026", Ok(day(2026, 11, 24)))]
#[case::tuesday_with_a_dot(Spanish, "mar. 24 nov.", Ok(day(2026, 11, 24)))]
#[case::tuesday_without_a_year(Spanish, "mar 24/11", Ok(day(2026, 11, 24)))]
#[case::no_tuesday(Spanish, "mar 25/11", Err(NoSuchDay))]
#[case::march_alone(Spanish, "24/mar/26", Ok(day(2026, 3, 24)))]
#[case::march(Spanish, "24 mar 2026", Ok(day(2026, 3, 24)))]
#[case::march_first(Spanish, "mar 24, 2026", Ok(day(2026, 3, 24)))]
#[case(Spanish, "1ro de diciembre", Ok(day(2026, 12, 1)))]
#[case(Japanese, "11/27", Ok(day(2026, 11, 27)))]
#[case(Japanese, "２０２６年１１月２６日（木）", Ok(day(2026, 11, 26)))]
#[case(Japanese, "11月29日日曜日", Ok(day(2026, 11, 29)))]
#[case(Japanese, "2026年3月31", Ok(day(2026, 3, 31)))]
#[case(Japanese, "2026年2月30日", Err(NoSuchDay))]
#[case(Japanese, "2026年11月", Err(NotADay))]
#[case(Japanese, "3/31/2026", Err(NotADay))]
#[case(Japanese, "明後日", Ok(day(2026, 11, 28)))]
#[case(Japanese, "2026-11-27（金）14時30分", Ok(day(2026, 11, 27)))]
#[case(Japanese, "令和8年11月27日 午後2時", Ok(day(2026, 11, 27)))]
#[case(Japanese, "H31.4.30 10:00", Ok(day(2019, 4, 30)))]
#[case(Japanese, "明日", Ok(day(2026, 11, 27)))]
#[case(Japanese, "11.3", Ok(day(2026, 11, 3)))]
#[case(Japanese, "12.5", Ok(day(2026, 12, 5)))]
#[case(Japanese, "11.27", Ok(day(2026, 11, 27)))]
#[case(Japanese, "27.11.26", Err(YearOutOfRange))]
#[case(Japanese, "26/11/27", Err(YearOutOfRange))]
#[case(Japanese, "27-Nov-26", Ok(day(2026, 11, 27)))]
#[case(Japanese, "2026/11/27 (金) 14:30", Ok(day(2026, 11, 27)))]
#[case(Japanese, "2026年11月27日 午後2:30", Ok(day(2026, 11, 27)))]
#[case(Japanese, "令和8年11月27日", Ok(day(2026, 11, 27)))]
#[case(Japanese, "令和８年１１月２７日（金）", Ok(day(2026, 11, 27)))]
#[case(Japanese, "令和 8 年 11 月 27 日 14:30", Ok(day(2026, 11, 27)))]
#[case(Japanese, "令和八年十一月二十七日", Ok(day(2026, 11, 27)))]
#[case::in_both_counts(Japanese, "2026年（令和8年）11月27日", Err(NotADay))]
#[case(Japanese, "R8.11.27", Ok(day(2026, 11, 27)))]
#[case(Japanese, "r08/11/27", Ok(day(2026, 11, 27)))]
#[case(Japanese, "Ｒ８．１１．２７", Ok(day(2026, 11, 27)))]
#[case(Japanese, "R8-11-27 (金)", Ok(day(2026, 11, 27)))]
#[case(Japanese, "㋿8年11月27日", Ok(day(2026, 11, 27)))]
#[case(Japanese, "令和元年5月1日", Ok(day(2019, 5, 1)))]
#[case(Japanese, "R元.12.31", Ok(day(2019, 12, 31)))]
#[case(Japanese, "平成31年4月30日", Ok(day(2019, 4, 30)))]
#[case(Japanese, "H元.1.8", Ok(day(1989, 1, 8)))]
#[case::of_the_next_era(Japanese, "平成31年5月1日", Err(NoSuchDay))]
#[case::of_the_era_before(Japanese, "令和元年4月30日", Err(NoSuchDay))]
#[case::before_the_eras(Japanese, "H1.1.7", Err(NoSuchDay))]
#[case::no_year_0(Japanese, "令和0年11月27日", Err(NoSuchDay))]
#[case::no_year(Japanese, "令和11月27日", Err(NotADay))]
#[case::of_another_language(SimplifiedChinese, "令和8年11月27日", Err(NotADay))]
#[case::a_letter(German, "R8.11.27", Err(NotADay))]
#[case(Japanese, "西暦2026年11月27日付", Ok(day(2026, 11, 27)))]
#[case(Japanese, "十一月二十七日", Ok(day(2026, 11, 27)))]
#[case(SimplifiedChinese, "公元二○二六年十一月二十七日", Ok(day(2026, 11, 27)))]
#[case(SimplifiedChinese, "十一月二十七号星期五", Ok(day(2026, 11, 27)))]
#[case(SimplifiedChinese, "星期五 十一月二十七日", Ok(day(2026, 11, 27)))]
#[case(SimplifiedChinese, "2026年11月27日（五）", Ok(day(2026, 11, 27)))]
#[case(SimplifiedChinese, "27.11.26", Err(YearOutOfRange))]
#[case(SimplifiedChinese, "27/11/26", Err(YearOutOfRange))]
#[case(SimplifiedChinese, "27.11.2026", Ok(day(2026, 11, 27)))]
#[case(SimplifiedChinese, "26年12月31日", Err(YearOutOfRange))]
#[case(SimplifiedChinese, "十一月26日 周四", Ok(day(2026, 11, 26)))]
#[case(SimplifiedChinese, "11.3", Ok(day(2026, 11, 3)))]
#[case(SimplifiedChinese, "2026年11月27日 下午2:30", Ok(day(2026, 11, 27)))]
#[case(SimplifiedChinese, "2026年11月27日星期五 下午2点30分", Ok(day(2026, 11, 27)))]
#[case(SimplifiedChinese, "后天", Ok(day(2026, 11, 28)))]
#[case(SimplifiedChinese, "昨天", Ok(day(2026, 11, 25)))]
fn days_in_the_languages_own_way(
    #[case] language: Language,
    #[case] text: &str,
    #[case] expected: Result<NaiveDate, DayProblem>,
) {
    check_day(language, text, expected);
}

#[test]
fn every_month_and_weekday_that_is_written_is_read() {
    for language in Language::ALL {
        let catalogue = catalogue(language);
        for offset in 0..366 {
            let date = today() + Duration::days(offset);
            check_written(&catalogue, date, today());
        }
    }
}

fn check_written(catalogue: &Catalogue, date: NaiveDate, today: NaiveDate) {
    let written = [
        catalogue.day(date),
        catalogue.day_short(date, today),
        catalogue.day_with_weekday(date),
        catalogue.day(date).to_uppercase(),
        date.to_string(),
    ];
    for text in written {
        let language = catalogue.language();
        assert_eq!(read_day(&text, catalogue, today, today), Ok(date), "{text} in {language:?}");
    }
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    let days = (day(2199, 12, 31) - day(1900, 1, 1)).num_days();
    (0..=days).prop_map(|days| day(1900, 1, 1) + Duration::days(days))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn what_the_page_writes_it_reads(date in any_day(), today in any_day()) {
        for language in Language::ALL {
            check_written(&catalogue(language), date, today);
        }
    }
}

proptest! {
    #[test]
    fn folding_again_changes_nothing(
        text in "\\PC*|[a1 ー１क👩\u{200b}\u{200c}\u{200d}\u{fe0f}\u{20e3}\u{e0067}\r\n\u{2028}\u{3000}\u{2011}]{0,12}"
    ) {
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
        prop_assert_eq!(clean(&clean(&text)), clean(&text));
    }

    #[test]
    fn no_text_is_too_strange(text in "[0-9０-９/.年月日 ー()a-z-]{0,14}|.*") {
        let words = catalogue(German);
        let _ = read_number(&text, &words);
        if let Ok(date) = read_day(&text, &words, today(), today()) {
            prop_assert!((1900..=2199).contains(&date.year()), "{text}: {date}");
        }
    }
}
