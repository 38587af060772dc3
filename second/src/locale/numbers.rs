//! How a language writes whole numbers: in groups of three digits, from four digits on.

use super::Language;

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

    const fn separator(self) -> char {
        match self {
            Grouping::Comma => ',',
            Grouping::Point => '.',
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
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(grouping.separator());
        }
        grouped.push(digit);
    }
    grouped
}
