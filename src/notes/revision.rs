//! A text a person edited, beside what the page would say now.

use similar::{DiffOp, TextDiff};

use crate::engagement::Edit;
use crate::playbook::{EditedText, NoteKind};

use super::draft::{Block, Point, PortalField};
use super::marker::{is_marker, without_marker};

/// The text that leaves the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The person's text if there is one, else the page's own.
    pub text: String,
    /// Whether it is the person's.
    pub is_edited: bool,
    /// Where the page's own text differs from the person's; empty unless facts have changed since
    /// the edit.
    pub hunks: Vec<Hunk>,
}

/// One place at which two texts differ, in whole lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hunk {
    /// The first line of the place in the person's text, from 0.
    pub at: usize,
    /// The lines in the person's text.
    pub edited: Vec<String>,
    /// The lines the page would write there.
    pub own: Vec<String>,
}

/// Sets a person's edit beside the page's own text of now. The line of a note that names the state of
/// the case tells later what was due when the edit began; nobody edits it.
pub fn revise(own: &str, edit: Option<&Edit>) -> Revision {
    match edit {
        None => Revision {
            text: without_marker(own),
            is_edited: false,
            hunks: Vec::new(),
        },
        Some(edit) => {
            let has_changed_since = edit.replaced != own;
            let hunks = if has_changed_since {
                hunks(&edit.text, &without_marker(own))
            } else {
                Vec::new()
            };
            Revision {
                text: edit.text.clone(),
                is_edited: true,
                hunks,
            }
        }
    }
}

/// The edit that a person's text makes, after an earlier edit or none; `None` where the text is the
/// page's own again, or empty. What the page said when the edit began is kept, so that what has changed
/// since still shows.
pub fn edit_to(text: String, own: String, before: Option<Edit>) -> Option<Edit> {
    let is_own = text == without_marker(&own) || text.trim().is_empty();
    let replaced = before.map_or(own, |before| before.replaced);
    (!is_own).then_some(Edit { replaced, text })
}

/// The places at which `own` differs from `edited`.
pub fn hunks(edited: &str, own: &str) -> Vec<Hunk> {
    let edited_lines: Vec<&str> = edited.lines().collect();
    let own_lines: Vec<&str> = own.lines().collect();
    let differences = TextDiff::from_slices(&edited_lines, &own_lines);
    let lines = |all: &[&str], range: std::ops::Range<usize>| -> Vec<String> {
        all.get(range)
            .unwrap_or_default()
            .iter()
            .map(|line| (*line).to_owned())
            .collect()
    };
    let changes = differences
        .ops()
        .iter()
        .filter(|op| !matches!(op, DiffOp::Equal { .. }));
    changes
        .map(|op| Hunk {
            at: op.old_range().start,
            edited: lines(&edited_lines, op.old_range()),
            own: lines(&own_lines, op.new_range()),
        })
        .collect()
}

impl Hunk {
    /// The person's text with the page's lines in this one place.
    pub fn taken_over(&self, edited: &str) -> String {
        let lines: Vec<&str> = edited.lines().collect();
        let before = lines.iter().take(self.at).copied();
        let after = lines.iter().skip(self.at + self.edited.len()).copied();
        let own = self.own.iter().map(String::as_str);
        before
            .chain(own)
            .chain(after)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// The edited text that stands for a field of a note; the other fields follow the facts alone.
pub fn edited_text(note: NoteKind, field: PortalField) -> Option<EditedText> {
    match (note, field) {
        (NoteKind::TechnicalEnablement, PortalField::Note) => Some(EditedText::TechnicalNote),
        (NoteKind::TechnicalEnablement, PortalField::NextAction) => {
            Some(EditedText::TechnicalNextAction)
        }
        (NoteKind::EngagementManagement, PortalField::Note) => Some(EditedText::ManagementNote),
        (NoteKind::EngagementManagement, PortalField::NextAction) => {
            Some(EditedText::ManagementNextAction)
        }
        _ => None,
    }
}

/// Labels of a Technical Enablement note, which stay what they are in an edited one.
const LABELS: [&str; 4] = ["STATUS", "SUMMARY", "NEXT ACTION", "CONCERNS"];

/// Plain text as paragraphs, so that an edited note keeps its heading, labels and lists in a rich-text
/// box. A line that names an earlier state of the case is left out: each note gets its own.
pub fn blocks_of(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let is_shown = |line: &&str| !line.trim().is_empty() && !is_marker(line);
    for line in text.lines().filter(is_shown) {
        if let Some(point) = line.strip_prefix("- ") {
            let point = Point {
                text: point.to_owned(),
                lines: Vec::new(),
            };
            match blocks.last_mut() {
                Some(Block::Points(points)) => points.push(point),
                _ => blocks.push(Block::Points(vec![point])),
            }
        } else if let (Some(line), Some(Block::Points(points))) =
            (line.trim_start().strip_prefix("- "), blocks.last_mut())
            && let Some(point) = points.last_mut()
        {
            point.lines.push(line.to_owned());
        } else if blocks.is_empty() {
            blocks.push(Block::Heading(line.to_owned()));
        } else {
            blocks.push(labelled(line).unwrap_or_else(|| Block::Line(line.to_owned())));
        }
    }
    blocks
}

fn labelled(line: &str) -> Option<Block> {
    LABELS.into_iter().find_map(|label| {
        let text = line.strip_prefix(label)?.strip_prefix(':')?;
        let text = if text.is_empty() {
            text
        } else {
            text.strip_prefix(' ')?
        };
        Some(Block::Labelled {
            label,
            text: text.to_owned(),
            points: Vec::new(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notes::{html, plain_text};

    fn edit(replaced: &str, text: &str) -> Edit {
        Edit {
            replaced: replaced.to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn an_edit_stays_when_the_facts_change() {
        let edit = edit("a\nb\nc", "a\nmine\nc");
        let revision = revise("a\nb\nC", Some(&edit));
        assert_eq!(revision.text, "a\nmine\nc");
        assert!(!revision.hunks.is_empty());
        assert!(
            revise("a\nb\nc", Some(&edit)).hunks.is_empty(),
            "nothing has changed since"
        );
    }

    #[test]
    fn an_edit_keeps_what_it_replaced_and_ends_where_the_page_says_the_same() {
        let edit_to = |text: &str, own: &str, before: Option<&Edit>| {
            edit_to(text.to_owned(), own.to_owned(), before.cloned())
        };
        let first = edit_to("mine", "own", None).expect("it differs");
        assert_eq!(first, edit("own", "mine"));
        assert_eq!(
            edit_to("mine too", "changed", Some(&first)),
            Some(edit("own", "mine too"))
        );
        assert_eq!(edit_to("changed", "changed", Some(&first)), None);
        assert_eq!(edit_to(" \n", "own", Some(&first)), None);
    }

    #[test]
    fn one_place_is_taken_over_and_the_others_are_left() {
        let edited = "one\nmine\nthree\nfour";
        let own = "one\ntwo\nthree\nFOUR\nfive";
        let hunks = hunks(edited, own);
        assert_eq!(hunks.len(), 2);
        assert_eq!(hunks[1].taken_over(edited), "one\nmine\nthree\nFOUR\nfive");
        assert_eq!(hunks[0].taken_over(edited), "one\ntwo\nthree\nfour");
    }

    #[test]
    fn taking_over_every_place_gives_the_own_text() {
        let own = "x\n\ny\nz";
        let mut edited = "a\ny\nb\nc".to_owned();
        while let Some(hunk) = hunks(&edited, own).first() {
            edited = hunk.taken_over(&edited);
        }
        assert_eq!(edited, own);
    }

    #[test]
    fn the_note_and_its_next_action_can_be_edited_and_no_other_field() {
        for note in NoteKind::ALL {
            let texts = PortalField::ALL.map(|field| edited_text(note, field));
            let texts: Vec<EditedText> = texts.into_iter().flatten().collect();
            let expected = match note {
                NoteKind::TechnicalEnablement => {
                    [EditedText::TechnicalNote, EditedText::TechnicalNextAction]
                }
                NoteKind::EngagementManagement => {
                    [EditedText::ManagementNote, EditedText::ManagementNextAction]
                }
            };
            assert_eq!(texts, expected);
        }
    }

    #[test]
    fn an_edited_note_keeps_its_lists() {
        let text = "[EXO]\nSTATUS: On track\nSUMMARY:\n- one\n  - under one\n- two\nSTATUS:x\nEnd";
        assert_eq!(plain_text(&blocks_of(text)), text);
        let rich = html(&blocks_of(text));
        assert!(rich.starts_with("<h3><strong>[EXO]</strong></h3><p><strong>STATUS:</strong> On"));
        assert!(rich.contains("<li>one<ul><li>under one</li></ul></li><li>two</li></ul>"));
    }

    #[test]
    fn an_edited_note_names_no_earlier_state() {
        let text = "[EXO]\n- one\nCloseout 2020-05-04 EXO · P-I2 seats=10\nCloseout is over.";
        assert_eq!(
            plain_text(&blocks_of(text)),
            "[EXO]\n- one\nCloseout is over."
        );
    }
}
