//! The parts of an e-mail that a mail program takes in fields of their own.

use crate::engagement::{Case, Scope};
use crate::playbook::EditedText;

use super::message::{Mail, MailKind};

/// A part of an e-mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailPart {
    /// The recipients.
    To,
    /// The subject.
    Subject,
    /// The text.
    Body,
}

impl MailPart {
    /// All parts, as they stand in a mail program.
    pub const ALL: [Self; 3] = [Self::To, Self::Subject, Self::Body];

    /// The name in `data-field`.
    pub fn name(self) -> &'static str {
        match self {
            Self::To => "to",
            Self::Subject => "subject",
            Self::Body => "body",
        }
    }

    /// What it takes.
    pub fn of(self, mail: &Mail) -> String {
        match self {
            Self::To => mail.to_line(),
            Self::Subject => mail.subject.clone(),
            Self::Body => mail.body.clone(),
        }
    }

    /// The text that a person may edit of it; the recipients follow the contacts alone.
    pub fn edited_text(self, kind: MailKind) -> Option<EditedText> {
        match (kind, self) {
            (_, Self::To) => None,
            (MailKind::AccountTeam, Self::Subject) => Some(EditedText::AccountTeamSubject),
            (MailKind::AccountTeam, Self::Body) => Some(EditedText::AccountTeamBody),
            (MailKind::Customer, Self::Subject) => Some(EditedText::CustomerSubject),
            (MailKind::Customer, Self::Body) => Some(EditedText::CustomerBody),
            (MailKind::Assignment, Self::Subject) => Some(EditedText::AssignmentSubject),
            (MailKind::Assignment, Self::Body) => Some(EditedText::AssignmentBody),
        }
    }
}

impl Mail {
    /// The e-mail as it leaves the page: with the edits that the case keeps of it.
    #[must_use]
    pub fn with_edits(mut self, case: &Case, scope: Scope) -> Self {
        let edit = |part: MailPart| case.edit(scope, part.edited_text(self.kind)?);
        let (subject, body) = (edit(MailPart::Subject), edit(MailPart::Body));
        if let Some(edit) = subject {
            self.set_subject(&edit.text);
        }
        if let Some(edit) = body {
            self.body = edit.text;
        }
        self
    }
}
