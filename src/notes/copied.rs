//! What was copied and is not yet marked as pasted, beside what the page says now.

use crate::engagement::Copied;

use super::draft::{Draft, PortalField};
use super::marker::without_marker;
use super::plain_text;
use super::revision::{Hunk, blocks_of, hunks};

impl Draft {
    /// The note as it is kept when it is copied.
    pub fn as_copied(&self) -> Copied {
        Copied {
            statements: self.statements.clone(),
            text: self.field(PortalField::Note),
        }
    }
}

/// Where the note of now differs from the one that was copied; empty where both would put the same
/// on record. Of what the page can say now, what is due or the whole, the one that differs least.
pub fn differences_since(copied: &Copied, now: &[Draft]) -> Vec<Hunk> {
    let now = now.iter().map(Draft::as_copied);
    let differences = now.map(|now| differences(copied, &now));
    let size = |hunks: &Vec<Hunk>| {
        hunks
            .iter()
            .map(|it| it.edited.len() + it.own.len())
            .sum::<usize>()
    };
    differences.min_by_key(size).unwrap_or_default()
}

/// The places at which two copies differ. The line that names the state of the case only repeats what
/// the others say, so it counts where nothing else differs.
pub fn differences(earlier: &Copied, later: &Copied) -> Vec<Hunk> {
    let prose = hunks(&without_marker(&earlier.text), &without_marker(&later.text));
    if prose.is_empty() {
        hunks(&earlier.text, &later.text)
    } else {
        prose
    }
}

/// Whether a text that was edited by hand is what was copied.
pub fn is_of_edit(copied: &Copied, edited: &str) -> bool {
    without_marker(&copied.text) == plain_text(&blocks_of(edited)).trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engagement::Scope;
    use crate::notes::{Block, Extent};
    use crate::playbook::NoteKind;

    const MARKER: &str = "Closeout 2020-05-04 EXO · P-I2 seats=";

    fn copied(text: &str, seats: u32) -> Copied {
        Copied {
            statements: Vec::new(),
            text: format!("{text}\n\n{MARKER}{seats}"),
        }
    }

    #[test]
    fn two_copies_differ_in_what_a_person_reads() {
        let places = differences(
            &copied("[EXO]\n- 995 seats", 995),
            &copied("[EXO]\n- 900 seats", 900),
        );
        assert_eq!(places.len(), 1);
        assert_eq!(places[0].edited, ["- 995 seats"]);
        assert_eq!(places[0].own, ["- 900 seats"]);
    }

    #[test]
    fn what_only_the_last_line_tells_is_told() {
        let places = differences(&copied("[EXO]\nMine.", 995), &copied("[EXO]\nMine.", 900));
        assert_eq!(places.len(), 1);
        assert!(places[0].own[0].starts_with(MARKER), "{places:?}");
        assert!(differences(&copied("[EXO]", 1), &copied("[EXO]", 1)).is_empty());
    }

    /// A draft whose note says these lines.
    fn saying(lines: &[&str]) -> Draft {
        let lines = lines.iter().map(|line| Block::Line((*line).to_owned()));
        Draft {
            scope: Scope::HandOff,
            note: NoteKind::EngagementManagement,
            extent: Extent::Due,
            tenant: String::new(),
            services: String::new(),
            blocks: lines.collect(),
            marker: MARKER.to_owned(),
            next_action: String::new(),
            next_action_date: String::new(),
            next_action_owner: String::new(),
            statements: Vec::new(),
            gaps: Vec::new(),
        }
    }

    #[test]
    fn what_was_copied_is_compared_with_what_comes_closest_to_it() {
        let copied = saying(&["a", "b", "c"]).as_copied();
        let near = saying(&["a", "B", "c"]);
        let longer = saying(&["a", "b", "c", "d", "e", "f"]);
        assert!(differences_since(&copied, &[longer.clone(), saying(&["a", "b", "c"])]).is_empty());
        for now in [[near.clone(), longer.clone()], [longer, near]] {
            let places = differences_since(&copied, &now);
            assert_eq!(places.len(), 1);
            assert_eq!(places[0].own, ["B"]);
        }
    }

    #[test]
    fn an_edit_is_known_by_its_text() {
        let copied = copied("[EXO] Mine\n- one\n  - two", 995);
        assert!(is_of_edit(&copied, "[EXO] Mine\n- one\n  - two"));
        assert!(!is_of_edit(&copied, "[EXO] Mine"));
    }
}
