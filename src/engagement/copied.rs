//! A note on its way into FTOP: copied, and not yet marked as pasted. What was copied is what goes on
//! record, whatever the page would say by then, so it is kept with the case, over a reload too.

use super::change::Refusal;
use super::check::unless_idle;
use super::history::Event;
use super::record::Statement;
use super::writing::Writing;
use super::{Case, Scope};
use crate::playbook::NoteKind;

/// A note as it was copied.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Copied {
    /// What goes on record once it is pasted.
    pub statements: Vec<Statement>,
    /// Its text.
    pub text: String,
}

impl Copied {
    /// Whether it puts anything on record.
    fn has_to_be_pasted(&self) -> bool {
        !self.statements.is_empty()
    }
}

impl Case {
    /// What was copied last of a note, as long as it is not marked as pasted.
    pub fn copied(&self, scope: Scope, note: NoteKind) -> Option<&Copied> {
        let register = self.copied.get(&(scope, note))?;
        register.heads().last()?.value.as_ref()
    }

    /// Copying the same once more changes nothing. What puts nothing on record takes the place of what was
    /// copied before: that is on no clipboard any more.
    pub(super) fn check_copied(
        &self,
        scope: Scope,
        note: NoteKind,
        copied: &Copied,
    ) -> Result<(), Refusal> {
        let to_paste = copied.has_to_be_pasted().then_some(copied);
        unless_idle(self.copied(scope, note) != to_paste)
    }
}

impl Writing<'_> {
    /// There is no way back: what is on the clipboard is there.
    pub(super) fn copy(&mut self, scope: Scope, note: NoteKind, copied: Copied) -> Event {
        let to_paste = copied.has_to_be_pasted().then_some(copied);
        self.write_copied(scope, note, to_paste);
        Event::Copied { scope, note }
    }

    /// Once a note is on record, it is no longer on its way.
    pub(super) fn forget_copied(&mut self, scope: Scope, note: NoteKind) {
        if self.case.copied(scope, note).is_some() {
            self.write_copied(scope, note, None);
        }
    }

    fn write_copied(&mut self, scope: Scope, note: NoteKind, copied: Option<Copied>) {
        let register = self.case.copied.entry((scope, note)).or_default();
        register.write(copied, self.id, self.stamp.at);
    }
}
