//! How a language writes whole numbers, and what number a person typed.

use super::{Language, fold};

/// What a language puts between groups of three digits.
pub(super) const fn separator(language: Language) -> char {
    match language {
        Language::English | Language::SimplifiedChinese | Language::Japanese => ',',
        // Spain's academy leaves four digits together; Microsoft's Spanish writes 1.000, and that is
        // the Spanish an FM sees all day.
        Language::German | Language::BrazilianPortuguese | Language::Spanish => '.',
    }
}

/// Writes a number with the language's separator between groups of three digits: `1,000` or `1.000`.
pub fn group_digits(number: u64, language: Language) -> String {
    group_with(number, separator(language))
}

pub(super) fn group_with(number: u64, separator: char) -> String {
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

/// Reads a whole number as a person of any language types it, whatever the page's language. `None`
/// for anything else, what may be a decimal included: 1.5, 12,34. One too large to be held is read as
/// the largest that can.
///
/// Plain digits, or in groups by one kind of mark: 1,000, 1.000, 1 000, 1'000, and the Indian
/// 1,23,456. Full width and invisible characters count for nothing, see [`fold`].
pub fn read_number(text: &str) -> Option<u32> {
    let apostrophes = ['\u{2019}', '\u{2018}', '\u{2bc}', '\u{2032}', '\u{b4}', '`'];
    let text = fold(text).replace(apostrophes, "'");
    let groups: Vec<&str> = text.split([',', '.', '\'', ' ']).collect();
    if groups.iter().any(|group| group.bytes().any(|byte| !byte.is_ascii_digit())) {
        return None;
    }
    let marks = text.trim_matches(|character: char| character.is_ascii_digit());
    let mark = marks.chars().next();
    let is_one_kind = marks.chars().all(|other| other.is_ascii_digit() || Some(other) == mark);
    let is_number = is_one_kind && are_groups(&groups, mark);
    is_number.then(|| groups.concat().parse().unwrap_or(u32::MAX))
}

/// Whether the groups can only be one number's: three digits each, or by the Indian way, with commas,
/// two in the middle.
fn are_groups(groups: &[&str], mark: Option<char>) -> bool {
    let [first, middle @ .., last] = groups else {
        return groups != [""];
    };
    let all_have = |length: usize| middle.iter().all(|group| group.len() == length);
    let is_indian = mark == Some(',') && first.len() <= 2 && !middle.is_empty() && all_have(2);
    let is_western = first.len() <= 3 && all_have(3);
    let begins_well = !first.is_empty() && !first.starts_with('0');
    begins_well && last.len() == 3 && (is_western || is_indian)
}
