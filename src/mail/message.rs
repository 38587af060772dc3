//! An e-mail before it is sent: whom it is for, what it says, what it does not know.

use crate::engagement::{Blocker, Scope};
use crate::playbook::Field;

use super::recipients::Recipient;

/// The three e-mails of the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MailKind {
    /// Enablement is complete (P-E1).
    AccountTeam,
    /// The follow-up after the discussion (C-A3).
    Customer,
    /// Move the tenant to its queue (C-A7).
    Assignment,
}

impl MailKind {
    /// All three, in the order of the process.
    pub const ALL: [Self; 3] = [Self::AccountTeam, Self::Customer, Self::Assignment];

    /// The name in `data-mail`.
    pub fn name(self) -> &'static str {
        match self {
            Self::AccountTeam => "account-team",
            Self::Customer => "customer",
            Self::Assignment => "assignment",
        }
    }

    /// The field that takes the day of sending.
    pub fn sent(self) -> Field {
        match self {
            Self::AccountTeam => Field::AccountTeamMailSent,
            Self::Customer => Field::CustomerMailSent,
            Self::Assignment => Field::AssignmentMailSent,
        }
    }

    /// Whether the hand-off sends it; the others are a round's.
    pub fn is_of_hand_off(self) -> bool {
        self == Self::Assignment
    }
}

/// Something an e-mail should say and the page does not know, or that is not so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MailGap {
    /// A fact of the case.
    Field {
        /// Where it is stated.
        scope: Scope,
        /// Which.
        field: Field,
    },
    /// Something that the e-mail says was done, or is so, and that is not: by what is missing.
    Undone(Blocker),
    /// The address of something the playbook names without a link; it is kept in the settings.
    Link(&'static str),
    /// The Assignment team's address; it is kept in the settings.
    AssignmentAddress,
}

/// An e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Which of the three.
    pub kind: MailKind,
    /// Whom it goes to; empty where no address is known.
    pub to: Vec<Recipient>,
    /// The subject, on one line.
    pub subject: String,
    /// The text, lines ending in `\n`.
    pub body: String,
    /// What is missing.
    pub gaps: Vec<MailGap>,
}

impl Mail {
    /// Takes a subject that a person typed, on one line.
    pub fn set_subject(&mut self, subject: &str) {
        self.subject = on_one_line(subject);
    }

    /// The recipients as a mail program takes them in its To field.
    pub fn to_line(&self) -> String {
        self.to
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("; ")
    }
}

/// A text on one line without control characters, so that nothing in it can begin a header.
pub(super) fn on_one_line(text: &str) -> String {
    let visible = |character: char| {
        if character.is_control() {
            ' '
        } else {
            character
        }
    };
    let text: String = text.chars().map(visible).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
