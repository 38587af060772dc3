//! Free text as a note says it: line by line, without the marks of a list that a person typed. FTOP shows
//! these lines and nothing else of it, so two texts with the same lines say the same.

use crate::playbook::{Field, Kind};
use crate::sorted::Map;

/// Free text as lines without surrounding space; a dash a person typed before a space is the list's
/// own already.
pub fn lines_of(text: &str) -> Vec<String> {
    let lines = text
        .lines()
        .map(|line| without_mark(line.trim()).to_owned());
    lines.filter(|line| !line.is_empty()).collect()
}

fn without_mark(line: &str) -> &str {
    let dashed = line.strip_prefix(['-', '–']);
    let dashed = dashed.filter(|rest| rest.starts_with(char::is_whitespace) || rest.is_empty());
    let point = line.strip_prefix('•').or(dashed);
    point.unwrap_or(line).trim()
}

/// Whether a note says the same of two free texts, also where it was read back from a rich-text box,
/// which shows runs of space as one.
pub fn is_same_text(one: &str, other: &str) -> bool {
    one == other || bare_lines(one) == bare_lines(other)
}

fn bare_lines(text: &str) -> Vec<String> {
    let bare = |line: &str| {
        let mut line = line.trim();
        while without_mark(line) != line {
            line = without_mark(line);
        }
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let lines = text.lines().map(bare);
    lines.filter(|line| !line.is_empty()).collect()
}

/// Whether a note says the same of two sets of facts.
pub(super) fn are_same_facts(one: &Map<Field, String>, other: &Map<Field, String>) -> bool {
    let is_same = |(field, text): (&Field, &String)| {
        other.get(field).is_some_and(|said| {
            said == text || (field.kind() == Kind::Text && is_same_text(said, text))
        })
    };
    one.len() == other.len() && one.iter().all(is_same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dash_before_a_space_is_the_lists_own() {
        let lines = lines_of("- one\n–  two\n•three\n-20 % usage\n-\n\n four ");
        assert_eq!(lines, ["one", "two", "three", "-20 % usage", "four"]);
    }

    #[test]
    fn two_texts_are_the_same_whatever_marks_and_space_they_have() {
        for same in [
            "- One  more.\n\n- Two.",
            "• One more.\n  Two. ",
            "- - One\u{a0}more.\nTwo.",
        ] {
            assert!(is_same_text("One more.\nTwo.", same), "{same}");
        }
        for other in ["One more. Two.", "One more.", "-20 %", ""] {
            assert!(!is_same_text("One more.\nTwo.", other), "{other}");
        }
        assert!(!is_same_text("-20 %", "20 %"));
    }
}
