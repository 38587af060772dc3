//! A whole number as a person types it.

use super::Catalogue;
use super::day_reading::numbered_words;
use super::folding::unaccented;

/// Reads a whole number as a person of any language types it, whatever the page's language. `None`
/// for anything else, what may be a decimal included: 1.5, 12,34. One too large to be held is read as
/// the largest that can.
///
/// Plain digits, or in groups by one kind of mark: 1,000, 1.000, 1 000, 1'000, and the Indian
/// 1,23,456. Decimals that are nothing but zeros, full width, invisible characters, quotation marks
/// and the language's words for what is counted say nothing. Any other word could make it another
/// number: 5 thousand, 5k.
pub fn read_number(text: &str, catalogue: &Catalogue) -> Option<u32> {
    let apostrophes = ['\u{2019}', '\u{2018}', '\u{2bc}', '\u{2032}', '\u{b4}', '`'];
    let mut text = unaccented(text).replace(apostrophes, "'");
    for (_, word) in numbered_words(catalogue, "read-units") {
        text = text.replace(&word, "\"");
    }
    let is_around = |c: char| "\"' ".contains(c);
    let text = text.trim_start_matches(is_around).trim_start_matches('+');
    let text = text.trim_end_matches(|end| end == '.' || is_around(end));
    let decimals = |mark| text.split_once(mark).filter(|(_, after)| matches!(*after, "0" | "00"));
    let text = decimals('.').or_else(|| decimals(',')).map_or(text, |(whole, _)| whole);
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
