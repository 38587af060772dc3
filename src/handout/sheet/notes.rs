//! The notes on the sheet, as the FM hands them on: what FTOP has, in the words that were pasted there,
//! and what is due, in the words in which it would be pasted. What is not done yet is among the open points
//! of the sheet and not said a second time.

use super::SheetSection;
use crate::engagement::{Entry, Pasted, Scope};
use crate::notes::{Block, Extent, NoteWriter, blocks_of};
use crate::playbook::NoteKind;

impl NoteWriter<'_> {
    /// A note of a scope: what is on record, then what is due. `None` where there is neither.
    pub(super) fn note_section(
        &self,
        scope: Scope,
        note: NoteKind,
        name: &str,
    ) -> Option<SheetSection> {
        let mut blocks = self.on_record(scope, note);
        let due = self.draft(scope, note, Extent::Due);
        if let Some(due) = due.map(|due| due.with_edits(self.case))
            && !due.is_empty()
        {
            blocks.push(Block::Heading(self.text("sheet-not-on-record")));
            blocks.extend(self.without_heading(scope, note, due.blocks));
        }
        self.section(note, name, blocks)
    }

    /// What is on record of a note, as it is all that stays of a service that was dropped.
    pub(super) fn section_on_record(
        &self,
        scope: Scope,
        note: NoteKind,
        name: &str,
    ) -> Option<SheetSection> {
        self.section(note, name, self.on_record(scope, note))
    }

    fn section(&self, note: NoteKind, name: &str, blocks: Vec<Block>) -> Option<SheetSection> {
        let heading = self.catalogue.labelled(name, note.category());
        (!blocks.is_empty()).then_some(SheetSection { heading, blocks })
    }

    /// All that was pasted, the earliest first. What was in FTOP before the page was used, or was read
    /// back from there, is in the page's own words.
    fn on_record(&self, scope: Scope, note: NoteKind) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (id, entry) in self.case.record() {
            let is_of_note = |pasted: &&Pasted| pasted.scope == scope && pasted.note == note;
            let pasted = match entry {
                Entry::Pasted(pasted) if !self.case.is_entry_voided(*id) => Some(pasted),
                _ => None,
            };
            let Some(pasted) = pasted.filter(is_of_note) else {
                continue;
            };
            let day = self.case.day_of_entry(*id).unwrap_or(pasted.day);
            let day = self.catalogue.date(day);
            blocks.push(Block::Heading(self.worded("sheet-on-record", "day", day)));
            match &pasted.text {
                Some(text) => blocks.extend(self.without_heading(scope, note, blocks_of(text))),
                None => blocks.push(Block::Points(self.points(scope, &pasted.statements))),
            }
        }
        blocks
    }

    /// A note without its first line where that is the page's own, since the section is called like it.
    fn without_heading(&self, scope: Scope, note: NoteKind, mut blocks: Vec<Block>) -> Vec<Block> {
        let whole = self.draft(scope, note, Extent::Whole);
        let own = whole.as_ref().and_then(|whole| whole.blocks.first());
        if own.is_some() && own == blocks.first() {
            blocks.remove(0);
        }
        blocks
    }
}
