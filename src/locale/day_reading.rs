//! A day as a person types it: in figures, in the language's own words or English ones, with a year
//! or without.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::east_asia::{is_of_era, with_figures, without_era};
use super::{Catalogue, Language, unaccented};

/// The years that a typed day may have. Others are slips of the hand, such as 0206.
const YEARS: RangeInclusive<i32> = 1900..=2199;

/// Why a typed text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayProblem {
    /// The text has no form that is read.
    NotADay,
    /// It has the form of a day, but the calendar has no such day: 30 February, month 13, or
    /// another day of the week than the one that was typed with it.
    NoSuchDay,
    /// The year isn't in 1900 to 2199, or has two digits where it need not be the year.
    YearOutOfRange,
}

/// A part of the typed text that says something.
#[derive(Clone, Copy)]
enum Part<'text> {
    Figures(&'text str),
    Month(u32),
    Weekday(u32),
    Mark(char),
}
use Part::{Figures, Mark, Month, Weekday};

/// The parts of a date, each in figures as it was typed.
struct Typed<'text> {
    year: Option<&'text str>,
    /// Whether two digits can only be the year's last ones.
    may_be_short: bool,
    month: u32,
    day: &'text str,
}

/// Reads a day as a person types it on a page in the catalogue's language.
///
/// Every language takes ISO (`2026-03-31`, also with `/` or `.`), `2026年3月31日`, `31.3.2026`, all
/// that the page writes in that language, days with the month's name or short name in that language
/// or English in any order, and its words for today and the days beside it. Slashes have the
/// language's order: en M/D, zh and ja M/D with the year first, de, es and pt D/M; the other order
/// where only that is a day. Japanese takes years of an era: `令和8年11月27日`, `R8.11.27`. Case, accents,
/// full width, figures in characters, a time of the day behind it and what can't be seen do not matter.
///
/// Without a year it is the day nearest to `near`. Fails with what the person has to change.
pub fn read_day(
    text: &str,
    catalogue: &Catalogue,
    today: NaiveDate,
    near: NaiveDate,
) -> Result<NaiveDate, DayProblem> {
    let text = with_figures(&unaccented(text));
    let text = without_time(&text);
    let days = numbered_words(catalogue, "read-days");
    if let Some((number, _)) = days.iter().find(|(_, word)| word == text) {
        let days = TimeDelta::days(i64::from(*number) - 3);
        return today.checked_add_signed(days).ok_or(DayProblem::NoSuchDay);
    }
    let (common, era) = without_era(text, &numbered_words(catalogue, "read-eras")).unzip();
    let text = common.as_deref().unwrap_or(text);
    let read = |words| read_in_words(text, catalogue, words, near);
    // In Spanish a Tuesday can look like March.
    let date = match read(["read-weekdays", "read-months"]) {
        Err(DayProblem::NotADay) => read(["read-months", "read-weekdays"]),
        read => read,
    }?;
    let is_right = era.is_none_or(|era| is_of_era(date, era));
    is_right.then_some(date).ok_or(DayProblem::NoSuchDay)
}

/// The text before a time of the day, as mail programs and tables copy one along. Its first mark is
/// behind the hour.
fn without_time(text: &str) -> &str {
    let is_of_time = |c: char| c.is_ascii_digit() || " :.,+-()apmuhrzgtces時时点分秒".contains(c);
    let is_figure = |character: char| character.is_ascii_digit();
    let mark = text.match_indices([':', 'h', '時', '时', '点']);
    let mut hours = mark.filter_map(|(at, _)| text.split_at_checked(at));
    match hours.find(|(before, _)| before.ends_with(is_figure)) {
        Some((before, after)) if after.chars().all(is_of_time) => {
            let day = before.trim_end_matches(is_figure);
            day.strip_suffix('t').unwrap_or(day).trim_end()
        }
        _ => text,
    }
}

/// Of a word with two meanings the first of `words` holds.
fn read_in_words(
    text: &str,
    catalogue: &Catalogue,
    words: [&str; 2],
    near: NaiveDate,
) -> Result<NaiveDate, DayProblem> {
    let parts = parts_of(text, catalogue, words).ok_or(DayProblem::NotADay)?;
    let date = date_of(&parts, catalogue.language(), near)?;
    let weekday = date.weekday().number_from_monday();
    let is_other_weekday = |part: &Part<'_>| matches!(part, Weekday(typed) if *typed != weekday);
    if parts.iter().any(is_other_weekday) { Err(DayProblem::NoSuchDay) } else { Ok(date) }
}

fn date_of(
    parts: &[Part<'_>],
    language: Language,
    near: NaiveDate,
) -> Result<NaiveDate, DayProblem> {
    let typed = with_month_name(parts).or_else(|| in_figures(parts, language));
    let typed = typed.filter(|typed| typed.day.len() <= 2).ok_or(DayProblem::NotADay)?;
    let day = typed.day.parse().map_err(|_| DayProblem::NotADay)?;
    let date = match typed.year {
        Some(year) => NaiveDate::from_ymd_opt(year_of(year, typed.may_be_short)?, typed.month, day),
        None => nearest_year(typed.month, day, near),
    };
    date.ok_or(DayProblem::NoSuchDay)
}

/// The day of that month and day of the month which is nearest to another. Eight years have any day
/// once at least, 29 February included.
pub(super) fn nearest_year(month: u32, day: u32, near: NaiveDate) -> Option<NaiveDate> {
    (near.year() - 8..=near.year() + 8)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .min_by_key(|date| (*date - near).num_days().abs())
}

fn year_of(typed: &str, may_be_short: bool) -> Result<i32, DayProblem> {
    let number = typed.parse::<u32>().ok().and_then(|number| i32::try_from(number).ok());
    let year = match typed.len() {
        2 if may_be_short => number.map(|number| 2000 + number),
        4 => number.filter(|number| YEARS.contains(number)),
        _ => None,
    };
    year.ok_or(DayProblem::YearOutOfRange)
}

/// A month's name says that the day is what has one digit or two, wherever it stands.
fn with_month_name<'text>(parts: &[Part<'text>]) -> Option<Typed<'text>> {
    let (mut months, mut figures) = (Vec::new(), Vec::new());
    for part in parts {
        match *part {
            Month(month) => months.push(month),
            Figures(typed) => figures.push(typed),
            Weekday(_) | Mark(_) => {}
        }
    }
    let [month] = months[..] else { return None };
    let (year, day) = match figures[..] {
        [day] => (None, day),
        [year, day] if year.len() > 2 => (Some(year), day),
        [day, year] => (Some(year), day),
        _ => return None,
    };
    Some(Typed { year, may_be_short: true, month, day })
}

/// In figures alone, the marks between them and the year's place say their order.
fn in_figures<'text>(parts: &[Part<'text>], language: Language) -> Option<Typed<'text>> {
    let mut said = parts.to_vec();
    said.retain(|part| !matches!(part, Weekday(_) | Mark(',')));
    if let Some(Mark('日' | '号' | '.')) = said.last() {
        said.pop();
    }
    let year_first = matches!(language, Language::SimplifiedChinese | Language::Japanese);
    let month_first = year_first || language == Language::English;
    // Whether the figures beside each other could have the other order as well.
    let (mut may_turn, mut may_be_short) = (false, false);
    let (year, mut month, mut day) = match said[..] {
        [Figures(year), Mark('年'), Figures(month), Mark('月'), Figures(day)] => {
            (Some(year), month, day)
        }
        [Figures(month), Mark('月'), Figures(day)] => (None, month, day),
        [Figures(first), Mark(mark @ ('.' | '/' | '-')), Figures(second)] => {
            may_turn = true;
            let month_first = if mark == '.' { year_first } else { month_first };
            if month_first { (None, first, second) } else { (None, second, first) }
        }
        [Figures(first), Mark(mark), Figures(second), Mark(again), Figures(third)]
            if mark == again && matches!(mark, '.' | '/' | '-') =>
        {
            if first.len() > 2 || (year_first && mark != '.') {
                (Some(first), second, third)
            } else {
                may_turn = true;
                // 26-11-27 and, where the year comes first, 26.11.27 may begin with it.
                may_be_short = mark != '-' && !year_first;
                let month_first = month_first && mark != '.';
                let (month, day) = if month_first { (first, second) } else { (second, first) };
                (Some(third), month, day)
            }
        }
        _ => return None,
    };
    let is_month = |figures: &str| matches!(figures.parse::<u32>(), Ok(1..=12));
    if may_turn && !is_month(month) && is_month(day) {
        (month, day) = (day, month);
    }
    let month = Some(month).filter(|month| month.len() <= 2)?.parse().ok()?;
    Some(Typed { year, may_be_short, month, day })
}

/// Takes the text apart, or nothing where a word of it is unknown.
fn parts_of<'text>(
    text: &'text str,
    catalogue: &Catalogue,
    keys: [&str; 2],
) -> Option<Vec<Part<'text>>> {
    let mut words: Vec<(String, Option<Part<'_>>)> = Vec::new();
    for key in keys {
        let part = if key == "read-months" { Month } else { Weekday };
        let own = numbered_words(catalogue, key).into_iter();
        words.extend(own.map(|(number, word)| (word, Some(part(number)))));
    }
    let fillers = numbered_words(catalogue, "read-fillers").into_iter();
    words.extend(fillers.map(|(_, word)| (word, None)));
    // The longest counts: "11月" is no "1月", and Sunday in Japanese begins with its word for day.
    let longest = |rest: &'text str| {
        let found = words.iter().filter_map(|(word, part)| Some((after_word(rest, word)?, part)));
        found.min_by_key(|(after, _)| after.len())
    };
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let figures = rest.trim_start_matches(|character: char| character.is_ascii_digit());
        if figures.len() < rest.len() {
            let (digits, after) = rest.split_at(rest.len() - figures.len());
            parts.push(Figures(digits));
            rest = after;
        } else if let Some((after, part)) = longest(rest) {
            parts.extend(*part);
            // What ends a short name sets nothing apart.
            rest = after.strip_prefix('.').unwrap_or(after);
        } else {
            match character {
                ',' | '.' | '/' | '-' | '年' | '月' | '日' | '号' => {
                    parts.push(Mark(character));
                }
                '(' | ')' | '"' | '\'' | '’' => {}
                space if space.is_whitespace() => {}
                _ => return None,
            }
            rest = rest.strip_prefix(character)?;
        }
    }
    Some(parts)
}

/// What follows the word, if the text begins with it and it ends there: "mar" is not "march".
fn after_word<'text>(text: &'text str, word: &str) -> Option<&'text str> {
    let after = text.strip_prefix(word)?;
    let goes_on = word.is_ascii() && after.starts_with(|next: char| next.is_ascii_alphabetic());
    (!goes_on).then_some(after)
}

/// The words of a message that is only read: groups between bars, each word with its group's number.
pub(super) fn numbered_words(catalogue: &Catalogue, key: &str) -> Vec<(u32, String)> {
    let text = with_figures(&unaccented(&catalogue.text(key)));
    let mut found = Vec::new();
    for (number, words) in (1..).zip(text.split('|')) {
        for word in words.split_whitespace() {
            found.push((number, word.to_owned()));
        }
    }
    found
}
