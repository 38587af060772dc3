//! The numbers of a text, to compare what a person made of it with what it was.

use crate::engagement::normalized_digits;
use crate::sorted::Map;

/// Marks between the thousands of a number, by which nothing is told apart.
const GROUPING: [char; 6] = [',', '.', '\'', '’', '\u{a0}', '\u{202f}'];

/// The numbers of a text, each as it is written there, by its digits alone.
#[derive(Debug, Clone, Default)]
pub(super) struct Numbers(Map<String, String>);

impl Numbers {
    /// Those that the other text lacks, as they are written here.
    pub(super) fn only_here(&self, other: &Self) -> impl Iterator<Item = String> {
        let only = self
            .0
            .iter()
            .filter(|(digits, _)| other.0.get(*digits).is_none());
        only.map(|(_, written)| written.clone())
    }
}

/// Reads the numbers of a text. The digits of a name, such as M365 or an id, are no number of their own:
/// there the whole word counts. The number of a point in a list counts for nothing.
pub(super) fn numbers(text: &str) -> Numbers {
    let mut numbers = Numbers::default();
    let text = normalized_digits(text);
    for line in text.lines() {
        let mut rest = without_list_mark(line);
        while let Some(start) = rest.find(|c: char| c.is_ascii_alphanumeric()) {
            let from_word = rest.get(start..).unwrap_or_default();
            let length = word_length(from_word);
            let (word, after) = from_word.split_at(length);
            if word.contains(|c: char| c.is_ascii_digit()) {
                numbers.0.insert(digits(word), word.to_owned());
            }
            rest = after;
        }
    }
    numbers
}

/// The bytes of a word, or of a number with the marks between its thousands.
fn word_length(text: &str) -> usize {
    let word = |text: &str| {
        text.find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(text.len())
    };
    let mut length = word(text);
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if length > 3 || !is_number(&text[..length]) {
        return length;
    }
    while let Some(mark) = text[length..]
        .chars()
        .next()
        .filter(|c| GROUPING.contains(c))
    {
        let next = length + mark.len_utf8();
        let group = word(&text[next..]);
        if group != 3 || !is_number(&text[next..next + group]) {
            break;
        }
        length = next + group;
    }
    length
}

/// What two ways to write one number have in common.
fn digits(word: &str) -> String {
    let bare = word.replace(GROUPING, "").to_ascii_lowercase();
    let significant = bare.trim_start_matches('0');
    match significant {
        "" => "0".to_owned(),
        // An id keeps its zeros.
        _ if bare.contains(|c: char| !c.is_ascii_digit()) => bare,
        _ => significant.to_owned(),
    }
}

/// A line without the number of a point: "2. " or "2) ".
fn without_list_mark(line: &str) -> &str {
    let line = line.trim_start();
    let after = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_mark = after.len() < line.len() && (after.starts_with(". ") || after.starts_with(") "));
    if is_mark { after } else { line }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(own: &str, other: &str, expected: &[&str]) {
        let only: Vec<String> = numbers(own).only_here(&numbers(other)).collect();
        assert_eq!(only, expected, "{own:?} against {other:?}");
    }

    #[test]
    fn numbers_are_compared_whole() {
        check("112 users", "1120 users", &["112"]);
        check("9 users of 90", "90", &["9"]);
        check("on 11/2/2026", "on 2/11/2026", &[]);
        check("on 11/2/2026", "on 11/3/2026", &["2"]);
        check("am 02.11.2026", "2026-11-02", &[]);
        check(
            "截至2026年11月2日共有 112 个活动用户",
            "2026-11-02, 112",
            &[],
        );
    }

    #[test]
    fn grouping_marks_tell_no_numbers_apart() {
        for other in ["1,200", "1.200", "1’200", "1\u{a0}200", "1200", "１２００"] {
            check("1,200", other, &[]);
            check(other, "1,200", &[]);
        }
        check("1,200,000", "1,200", &["1,200,000"]);
        check("3, 4", "34", &["3", "4"]);
        check("2026,112", "2026 112", &[]);
    }

    #[test]
    fn words_with_digits_count_whole() {
        check("M365 and 4", "m365", &["4"]);
        check("0a1b2c3d-0000", "0a1b2c3d-0000", &[]);
        check("0a1b2c3d", "0a1b2c3e", &["0a1b2c3d"]);
        check("1. first\n2) second", "", &[]);
    }
}
