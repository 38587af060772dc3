//! What a person took out of a note by hand: it is not said, so it does not go on record and stays due.

use similar::{DiffOp, TextDiff};

use crate::engagement::{Edit, Subject};
use crate::playbook::Playbook;

use super::marker::{find_marker, without_marker};

/// The statements of the page's text whose points a person took out and put nothing in their place, nor
/// moved them. A point is out as well once all lines under it are.
pub fn taken_out(playbook: &'static Playbook, edit: &Edit) -> Vec<Subject> {
    let Some(marker) = find_marker(playbook, &edit.replaced) else {
        return Vec::new();
    };
    // The line names the statements in the order of their points.
    let subjects = marker.items.iter().map(|(item, _)| Subject::Item(item.id));
    let points = points_of(&without_marker(&edit.replaced), &edit.text);
    subjects
        .zip(points)
        .filter(|(_, is_out)| *is_out)
        .map(|(subject, _)| subject)
        .collect()
}

/// For each point of a text, whether another text has nothing left of it.
fn points_of(replaced: &str, edited: &str) -> Vec<bool> {
    let lines: Vec<&str> = replaced.lines().map(str::trim_end).collect();
    let gone = lines_gone(&lines, edited);
    let mut points: Vec<(bool, Vec<bool>)> = Vec::new();
    for (position, line) in lines.iter().enumerate() {
        let is_gone = gone.contains(&position);
        if line.starts_with("- ") {
            points.push((is_gone, Vec::new()));
        } else if let (true, Some((_, under))) = (line.starts_with("  - "), points.last_mut()) {
            under.push(is_gone);
        }
    }
    let is_out = |(point, under): (bool, Vec<bool>)| {
        let all_under = under.iter().all(|is_gone| *is_gone);
        if under.is_empty() { point } else { all_under }
    };
    points.into_iter().map(is_out).collect()
}

/// From this share of characters in common on, in per cent, a line is an earlier one with changes.
const ALIKE: u32 = 60;

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
        let mut left: Vec<usize> = old.collect();
        let mut is_reworded = false;
        for line in edited.get(new).unwrap_or_default() {
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
        let is_elsewhere = |position: &usize| edited.contains(&lines[*position]);
        gone.extend(
            left.into_iter()
                .filter(|it| !is_reworded && !is_elsewhere(it)),
        );
    }
    gone
}

/// The characters that two lines have in common, in per cent of all.
fn in_common(one: &str, other: &str) -> u32 {
    (TextDiff::from_chars(one, other).ratio() * 100.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "[EXO]\nSUMMARY:\n- Usage was read.\n- The status is:\n  - All is well.\n  - They \
                       go on.\n- The e-mail was sent.\nCONCERNS: None";

    fn check(edited: &str, expected: [bool; 3]) {
        assert_eq!(points_of(OWN, edited), expected, "{edited}");
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
        check_two(own, "", [true, true]);
    }

    fn check_two(own: &str, edited: &str, expected: [bool; 2]) {
        assert_eq!(points_of(own, edited), expected, "{edited}");
    }
}
