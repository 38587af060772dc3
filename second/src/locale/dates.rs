//! Dates in words, in figures, and as a person types them. A date is a day of the calendar, without
//! a time or a zone.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::{Arguments, Catalogue, Language};

/// The years that a typed date may have. Others are slips of the hand, such as 0206.
const YEARS: RangeInclusive<i32> = 1900..=2199;

/// Why a typed text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateProblem {
    /// The text has neither the ISO form nor the language's own.
    NotADate,
    /// It has the form of a date, but the calendar has no such day: 30 February, month 13.
    NoSuchDay,
    /// The year has other than four digits or isn't in 1900 to 2199.
    YearOutOfRange,
}

/// The order of a date's parts.
#[derive(Clone, Copy)]
enum Order {
    YearMonthDay,
    MonthDayYear,
    DayMonthYear,
}

impl Catalogue {
    /// The date in words, as it stands in a sentence: "20 November 2026", "2026年11月20日".
    pub fn date(&self, date: NaiveDate) -> String {
        let arguments = Arguments::new()
            .number("day", u64::from(date.day()))
            .number("month", u64::from(date.month()))
            // A text, since a number would be grouped: 2,026.
            .text("year", date.year().to_string());
        self.text_with("date", &arguments)
    }
}

/// Reads a date as a person types it in a language.
///
/// Every language takes ISO (`2026-03-31`). English takes M/D/YYYY as the portal writes it, German
/// D.M.YYYY, Portuguese and Spanish D/M/YYYY, Chinese and Japanese YYYY/M/D and YYYY年M月D日. Days and
/// months may have one digit or two. Full-width characters from an input method count as the plain
/// ones; spaces around the text and its parts count for nothing.
///
/// Fails with what the person has to change: see [`DateProblem`].
pub fn typed_date(text: &str, language: Language) -> Result<NaiveDate, DateProblem> {
    let text: String = text.chars().map(plain).collect();
    let (parts, order) = split(&text, language).ok_or(DateProblem::NotADate)?;
    let [year, month, day] = match (parts, order) {
        ([year, month, day], Order::YearMonthDay) => [year, month, day],
        ([month, day, year], Order::MonthDayYear) => [year, month, day],
        ([day, month, year], Order::DayMonthYear) => [year, month, day],
    };
    let has_form = is_figures(year) && is_day_or_month(month) && is_day_or_month(day);
    if !has_form {
        return Err(DateProblem::NotADate);
    }
    let year = typed_year(year).ok_or(DateProblem::YearOutOfRange)?;
    let (month, day) = month
        .parse()
        .ok()
        .zip(day.parse().ok())
        .ok_or(DateProblem::NotADate)?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateProblem::NoSuchDay)
}

/// Writes a date in the language's figures, in the form that [`typed_date`] of that language reads
/// back: en `3/31/2026`, de `31.03.2026`, es and pt-BR `31/03/2026`, ja and zh-Hans `2026/03/31`.
///
/// Takes any date; only those of the years 1900 to 2199 are read back.
pub fn written_date(date: NaiveDate, language: Language) -> String {
    let (year, month, day) = (date.year(), date.month(), date.day());
    match language {
        Language::English => portal_date(date),
        Language::German => format!("{day:02}.{month:02}.{year:04}"),
        Language::BrazilianPortuguese | Language::Spanish => {
            format!("{day:02}/{month:02}/{year:04}")
        }
        Language::SimplifiedChinese | Language::Japanese => {
            format!("{year:04}/{month:02}/{day:02}")
        }
    }
}

/// Writes a date as FTOP does, in whatever language the note is: M/D/YYYY without leading zeros.
pub fn portal_date(date: NaiveDate) -> String {
    format!("{}/{}/{:04}", date.month(), date.day(), date.year())
}

/// The three parts in the text's own order, and which order that is, if it has one of the forms
/// that the language takes.
fn split(text: &str, language: Language) -> Option<([&str; 3], Order)> {
    let iso = || Some((split_at(text, '-')?, Order::YearMonthDay));
    let own = || match language {
        Language::English => Some((split_at(text, '/')?, Order::MonthDayYear)),
        Language::German => Some((split_at(text, '.')?, Order::DayMonthYear)),
        Language::BrazilianPortuguese | Language::Spanish => {
            Some((split_at(text, '/')?, Order::DayMonthYear))
        }
        Language::SimplifiedChinese | Language::Japanese => {
            let parts = split_at(text, '/').or_else(|| split_at_characters(text))?;
            Some((parts, Order::YearMonthDay))
        }
    };
    iso().or_else(own)
}

fn split_at(text: &str, separator: char) -> Option<[&str; 3]> {
    let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
    parts.try_into().ok()
}

fn split_at_characters(text: &str) -> Option<[&str; 3]> {
    let (year, rest) = text.split_once('年')?;
    let (month, rest) = rest.split_once('月')?;
    let day = rest.trim().strip_suffix('日')?;
    Some([year.trim(), month.trim(), day.trim()])
}

/// The plain character for a full-width one, and for the two dashes that a Japanese keyboard gives
/// in the hyphen's place.
fn plain(character: char) -> char {
    match character {
        '０'..='９' | '／' | '－' | '．' => {
            // The full-width forms repeat ASCII at a fixed distance.
            char::from_u32(character as u32 - 0xFEE0).unwrap_or(character)
        }
        'ー' | '−' => '-',
        other => other,
    }
}

fn is_figures(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_day_or_month(text: &str) -> bool {
    is_figures(text) && text.len() <= 2
}

fn typed_year(text: &str) -> Option<i32> {
    let year = text.parse().ok()?;
    (text.len() == 4 && YEARS.contains(&year)).then_some(year)
}
