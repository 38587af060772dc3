//! The texts of a case that are about to leave the page, each beside what the page itself would say.

use crate::engagement::Scope;
use crate::mail::{Mail, MailPart};
use crate::notes::{Draft, PortalField, edited_text};
use crate::playbook::EditedText;

/// A note that is about to leave the page.
#[derive(Debug, Clone)]
pub struct OutgoingNote {
    /// What the page itself says.
    pub own: Draft,
    /// What leaves it, with what a person edited.
    pub draft: Draft,
}

/// An e-mail that is about to leave the page.
#[derive(Debug, Clone)]
pub struct OutgoingMail {
    /// The round or the hand-off that sends it.
    pub scope: Scope,
    /// What the page itself says.
    pub own: Mail,
    /// What leaves it, with what a person edited.
    pub mail: Mail,
}

/// One of their texts that a person may edit.
pub(super) struct OutgoingText {
    pub(super) scope: Scope,
    pub(super) which: EditedText,
    pub(super) own: String,
    pub(super) text: String,
}

impl OutgoingNote {
    /// The text of a field that may be edited.
    pub(super) fn text(&self, field: PortalField) -> Option<OutgoingText> {
        Some(OutgoingText {
            scope: self.draft.scope,
            which: edited_text(self.draft.note, field)?,
            own: self.own.text_to_edit(field),
            text: self.draft.text_to_edit(field),
        })
    }
}

impl OutgoingMail {
    /// The text of a part that may be edited.
    pub(super) fn text(&self, part: MailPart) -> Option<OutgoingText> {
        Some(OutgoingText {
            scope: self.scope,
            which: part.edited_text(self.mail.kind)?,
            own: part.of(&self.own),
            text: part.of(&self.mail),
        })
    }
}
