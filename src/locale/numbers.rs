//! How a language writes whole numbers, and what number a person typed.

use thiserror::Error;

use super::{Language, fold};

/// The largest number that [`read_number`] takes: no customer has more seats.
pub const LARGEST_NUMBER: u32 = 99_999_999;

/// What stands between the groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grouping {
    Comma,
    Point,
}

impl Grouping {
    pub(super) const fn of(language: Language) -> Grouping {
        match language {
            Language::English | Language::SimplifiedChinese | Language::Japanese => Grouping::Comma,
            // Spain's academy leaves four digits together; Microsoft's Spanish writes 1.000, and
            // that is the Spanish an FM sees all day.
            Language::German | Language::BrazilianPortuguese | Language::Spanish => Grouping::Point,
        }
    }
}

/// Writes a number with the language's separator between groups of three digits: `1,000` or `1.000`.
///
/// Takes any number; below 1,000 there is nothing to separate.
pub fn group_digits(number: u64, language: Language) -> String {
    group_with(number, Grouping::of(language))
}

pub(super) fn group_with(number: u64, grouping: Grouping) -> String {
    let separator = match grouping {
        Grouping::Comma => ',',
        Grouping::Point => '.',
    };
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// Why a typed text is no number that can be kept.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum NumberProblem {
    /// Something else than digits and the marks between them.
    #[error("not a number")]
    NotANumber,
    /// A decimal, or groups that may be one: 1.5, 12,34, 1,000.00.
    #[error("a decimal, or not clear")]
    Ambiguous,
    /// More than [`LARGEST_NUMBER`].
    #[error("too large")]
    TooLarge,
}

/// Reads a whole number as a person of any language types it, whatever the page's language.
///
/// Plain digits, or in groups by one kind of mark: 1,000, 1.000, 1 000, 1'000, and the Indian
/// 1,23,456. Full width and invisible characters count for nothing, see [`fold`].
pub fn read_number(text: &str) -> Result<u32, NumberProblem> {
    let text = fold(text).replace(['\u{2019}', '\u{2018}'], "'");
    let is_mark = |character: char| matches!(character, ',' | '.' | '\'' | ' ');
    let is_digit = |character: char| character.is_ascii_digit();
    let is_numeric = text.chars().all(|character| is_digit(character) || is_mark(character))
        && text.starts_with(is_digit)
        && text.ends_with(is_digit);
    if !is_numeric {
        return Err(NumberProblem::NotANumber);
    }
    let groups: Vec<&str> = text.split(is_mark).collect();
    let mut marks = text.chars().filter(|character| is_mark(*character));
    let mark = marks.next();
    if marks.any(|other| Some(other) != mark) || !are_groups(&groups, mark) {
        return Err(NumberProblem::Ambiguous);
    }
    match groups.concat().parse() {
        Ok(number) if number <= LARGEST_NUMBER => Ok(number),
        _ => Err(NumberProblem::TooLarge),
    }
}

/// Whether the groups can only be one number's: three digits each, or by the Indian way, with commas,
/// two in the middle.
fn are_groups(groups: &[&str], mark: Option<char>) -> bool {
    let [first, middle @ .., last] = groups else {
        return true;
    };
    let all_have = |length: usize| middle.iter().all(|group| group.len() == length);
    let is_indian = mark == Some(',') && first.len() <= 2 && !middle.is_empty() && all_have(2);
    let is_western = first.len() <= 3 && all_have(3);
    !first.starts_with('0') && last.len() == 3 && (is_western || is_indian)
}
