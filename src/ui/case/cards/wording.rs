//! A note or an e-mail as its card shows it, worded once for each drawing.

use std::ops::Deref;

use super::panel::words_of;
use super::prelude::*;
use crate::engagement::Matter;
use crate::playbook::MailKind;
use crate::text;

/// A text, and what goes with it.
pub struct Text {
    pub text: text::Text,
    /// What is known of a note or of an e-mail only.
    pub of: Of,
}

/// A note or an e-mail.
pub enum Of {
    Note {
        kind: NoteKind,
        /// Whether any statement of it is due: only such a note is to be pasted.
        is_due: bool,
        /// Whether what was copied of it last, and not pasted yet, says what it says now.
        copied: Option<bool>,
    },
    Mail {
        is_sent: bool,
    },
}

impl Deref for Text {
    type Target = text::Text;

    fn deref(&self) -> &text::Text {
        &self.text
    }
}

impl Text {
    /// Words a note in the language of the notes, once its words have come.
    pub fn note(
        context: CaseContext,
        current: &Current,
        scope: Scope,
        kind: NoteKind,
    ) -> Option<Self> {
        let catalogue = words_of(context, Field::NoteLanguage)?;
        let (case, assessment) = (&current.case, &current.assessment);
        let is_due = assessment.scope(scope)?.due(kind).next().is_some();
        let text = current.writer(scope, &catalogue).note(kind)?;
        let copied = case.copied(scope, kind).filter(|_| is_due);
        let said = text.draft.said();
        let copied = copied.map(|copied| copied.is_still(assessment, scope, kind, &said));
        Some(Self { text, of: Of::Note { kind, is_due, copied } })
    }

    /// Words an e-mail in the language of the e-mails, once its words have come.
    pub fn mail(
        context: CaseContext,
        current: &Current,
        scope: Scope,
        kind: MailKind,
    ) -> Option<Self> {
        let catalogue = words_of(context, Field::MailLanguage)?;
        let text = current.writer(scope, &catalogue).mail(kind)?;
        let today = current.assessment.today;
        let is_sent = current.case.happened(scope, kind.sent(), today).is_some();
        Some(Self { text, of: Of::Mail { is_sent } })
    }

    /// The statements that a note makes, if any is due: copied, they are about to be on record.
    pub fn said(&self) -> Option<(NoteKind, Vec<Matter>)> {
        match self.of {
            Of::Note { kind, is_due: true, .. } => Some((kind, self.draft.said())),
            _ => None,
        }
    }
}
