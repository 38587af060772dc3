//! How a language writes whole numbers.

use super::Language;

/// What a language puts between groups of three digits.
pub(super) const fn separator(language: Language) -> char {
    match language {
        Language::English | Language::SimplifiedChinese | Language::Japanese => ',',
        // Spain's academy leaves four digits together; Microsoft's Spanish writes 1.000, and that is
        // the Spanish an FM sees all day.
        Language::German | Language::BrazilianPortuguese | Language::Spanish => '.',
    }
}

/// What a language's spreadsheets put between the cells of a row: where a comma stands before decimals, none.
pub const fn list_separator(language: Language) -> u8 {
    if separator(language) == ',' { b',' } else { b';' }
}

/// Writes a number with the language's separator between groups of three digits: `1,000` or `1.000`.
pub fn group_digits(number: u32, language: Language) -> String {
    group_with(number, separator(language))
}

pub(super) fn group_with(number: u32, separator: char) -> String {
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
