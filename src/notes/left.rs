//! What became of the points of a note that a person edited: what is taken out is not said, so it does not
//! go on record and stays due; what stands to the letter says what was so when the edit began.

use similar::{DiffOp, TextDiff};

use crate::engagement::{Edit, Subject};
use crate::playbook::Playbook;

use super::marker::{find_marker, without_marker};

/// What a person left of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Its line, and all lines under it, as they were.
    ToTheLetter,
    /// Something that stands for it.
    InOtherWords,
    /// Nothing: it was taken out, and neither was something put in its place nor was it moved. A point is
    /// out as well once all lines under it are.
    Nothing,
}

/// What is left of each statement of the page's text, in the order of their points.
pub fn left_of_statements(playbook: &'static Playbook, edit: &Edit) -> Vec<(Subject, Left)> {
    let Some(marker) = find_marker(playbook, &edit.replaced) else {
        return Vec::new();
    };
    // The line names the statements in the order of their points.
    let items = marker.items.iter().map(|(item, _)| Subject::Item(item.id));
    let waivers = marker.waivers.iter();
    let subjects = items.chain(waivers.map(|(gate, _)| Subject::Waiver(*gate)));
    let points = left_of_points(&without_marker(&edit.replaced), &edit.text);
    subjects.zip(points).collect()
}

/// What another text has left of each point of a text.
fn left_of_points(replaced: &str, edited: &str) -> Vec<Left> {
    let lines: Vec<&str> = replaced.lines().map(str::trim_end).collect();
    let gone = lines_gone(&lines, edited);
    // The positions of each point's own line and of the lines under it.
    let mut points: Vec<Vec<usize>> = Vec::new();
    for (position, line) in lines.iter().enumerate() {
        if line.starts_with("- ") {
            points.push(vec![position]);
        } else if let (true, Some(point)) = (line.starts_with("  - "), points.last_mut()) {
            point.push(position);
        }
    }
    let stands = |position: &usize| {
        edited
            .lines()
            .any(|line| line.trim_end() == lines[*position])
    };
    let left = |point: Vec<usize>| {
        let (own, under) = point.split_at(1);
        let that_say_it = if under.is_empty() { own } else { under };
        if that_say_it.iter().all(|position| gone.contains(position)) {
            Left::Nothing
        } else if point.iter().all(stands) {
            Left::ToTheLetter
        } else {
            Left::InOtherWords
        }
    };
    points.into_iter().map(left).collect()
}

/// From this share of characters in common on, in per cent, a line is an earlier one with changes.
const ALIKE: u32 = 60;

/// Where more lines than this were changed for others, each counted with each, all are in other words. To
/// compare them would keep a person waiting who types.
const MOST_PAIRS: usize = 1_000;

/// A line is known by its beginning, in characters.
const BEGINNING: usize = 300;

/// The lines that were deleted, by their positions. Where other lines took the place of some, each is taken
/// for the one that it resembles; one that resembles none says all of them in other words.
fn lines_gone(lines: &[&str], edited: &str) -> Vec<usize> {
    let edited: Vec<&str> = edited.lines().map(str::trim_end).collect();
    let mut gone = Vec::new();
    for op in TextDiff::from_slices(lines, &edited).ops() {
        let (old, new) = match op {
            DiffOp::Delete { .. } | DiffOp::Replace { .. } => (op.old_range(), op.new_range()),
            _ => continue,
        };
        let new = edited.get(new).unwrap_or_default();
        if old.len() * new.len() > MOST_PAIRS {
            continue;
        }
        let mut left: Vec<usize> = old.collect();
        let mut is_reworded = false;
        for line in new {
            let alike = left
                .iter()
                .map(|position| in_common(lines[*position], line));
            match alike.enumerate().max_by_key(|(_, share)| *share) {
                Some((nearest, share)) if share >= ALIKE => {
                    left.remove(nearest);
                }
                _ => is_reworded = true,
            }
        }
        // Two lines may have been joined.
        let is_within = |words: &str| new.iter().any(|line| line.contains(words));
        let is_elsewhere = |position: &usize| {
            let line = lines[*position];
            let words = line.trim_start().trim_start_matches("- ");
            edited.contains(&line) || is_within(words)
        };
        gone.extend(
            left.into_iter()
                .filter(|it| !is_reworded && !is_elsewhere(it)),
        );
    }
    gone
}

/// The characters that the beginnings of two lines have in common, in per cent of all.
fn in_common(one: &str, other: &str) -> u32 {
    let (one, other) = (beginning(one), beginning(other));
    (TextDiff::from_chars(one, other).ratio() * 100.0) as u32
}

fn beginning(line: &str) -> &str {
    let end = line.char_indices().nth(BEGINNING).map(|(end, _)| end);
    end.and_then(|end| line.get(..end)).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "[EXO]\nSUMMARY:\n- Usage was read.\n- The status is:\n  - All is well.\n  - They \
                       go on.\n- The e-mail was sent.\nCONCERNS: None";

    fn check(edited: &str, expected: [bool; 3]) {
        check_against(OWN, edited, &expected);
    }

    #[test]
    fn a_text_in_other_words_has_nothing_taken_out() {
        check(OWN, [false; 3]);
        check(
            &OWN.replace("Usage was", "On 2 November usage was"),
            [false; 3],
        );
        check(&OWN.replace("- Usage", "Usage"), [false; 3]);
        check(
            &OWN.replace("  - All is well.\n  - They go on.", "  - Good."),
            [false; 3],
        );
        check(&format!("{OWN}\n- One more."), [false; 3]);
        check(&OWN.replace("CONCERNS: None", ""), [false; 3]);
    }

    #[test]
    fn a_note_in_quite_other_words_says_it_all() {
        check("Mine.", [false; 3]);
    }

    #[test]
    fn what_was_moved_is_still_there() {
        let moved = OWN.replace("- Usage was read.\n", "");
        check(&moved, [true, false, false]);
        check(&format!("{moved}\n- Usage was read."), [false; 3]);
    }

    #[test]
    fn a_point_is_out_without_its_line_or_all_lines_under_it() {
        check(
            &OWN.replace("\n- The e-mail was sent.", ""),
            [false, false, true],
        );
        check(&OWN.replace("  - All is well.\n", ""), [false; 3]);
        check(
            &OWN.replace("  - All is well.\n  - They go on.\n", ""),
            [false, true, false],
        );
        check("[EXO]\nSUMMARY:\nCONCERNS: None", [true; 3]);
    }

    #[test]
    fn a_line_in_the_place_of_two_is_the_one_that_it_resembles_or_both_in_other_words() {
        let own = "- Usage was read on 2 November.\n- The e-mail was sent to Adele.";
        check_two(own, "- The e-mail went to Adele.", [true, false]);
        check_two(own, "- Usage was read.", [false, true]);
        check_two(own, "Both are done.", [false, false]);
        check_two(own, &own.replace("\n-", ""), [false, false]);
        check_two(own, "", [true, true]);
    }

    fn check_two(own: &str, edited: &str, expected: [bool; 2]) {
        check_against(own, edited, &expected);
    }

    /// Checks which points are taken out.
    fn check_against(own: &str, edited: &str, expected: &[bool]) {
        let left = left_of_points(own, edited);
        let out: Vec<bool> = left.iter().map(|left| *left == Left::Nothing).collect();
        assert_eq!(out, expected, "{edited}");
    }

    #[test]
    fn long_texts_that_were_changed_are_in_other_words_at_once() {
        let lines = |word: &str| {
            (0..200)
                .map(|at| format!("  - {word} {at}\n"))
                .collect::<String>()
        };
        let own = format!("- Status:\n{}- Done.", lines(&"word ".repeat(20)));
        let edited = format!("- Status:\n{}- Done.", lines(&"else ".repeat(20)));
        check_two(&own, &edited, [false, false]);
        let line = |word: &str| format!("- Status:\n  - {}\n- Done.", word.repeat(4_000));
        check_two(&line("word "), &line("other"), [false, false]);
        check_two(&line("word "), "- Status:\n- Done.", [true, false]);
    }

    #[test]
    fn what_stands_to_the_letter_is_told_from_other_words() {
        let edited = format!("Mine.\n{}", OWN.replace("All is", "Much is"));
        let [first, second, third] = left_of_points(OWN, &edited)[..] else {
            panic!("it has three points");
        };
        assert_eq!((first, third), (Left::ToTheLetter, Left::ToTheLetter));
        assert_eq!(second, Left::InOtherWords);
    }
}
