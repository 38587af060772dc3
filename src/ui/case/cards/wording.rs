//! A note or an e-mail as its card shows it, worded once for each drawing: its fields in the order of
//! the editor that takes them, and what to look at before it goes out.

use super::panel::words_of;
use super::prelude::*;
use crate::engagement::Matter;
use crate::playbook::MailKind;
use crate::text::{Draft, Finding, Mail, NEXT_ACTION_LIMIT, Part, plain};

/// Where the note itself stands among the fields of FTOP's editor.
const NOTE_PLACE: usize = 3;

/// A text, and what goes with it.
pub struct Text {
    /// Its fields, in order, but for the text itself.
    pub fields: Vec<TextField>,
    /// The text itself: its name, its label, and how it is copied.
    pub body: TextField,
    /// The same as lines.
    pub draft: Draft,
    /// What to look at before it goes out.
    pub findings: Vec<Finding>,
    /// What is known of a note or of an e-mail only.
    pub of: Of,
}

/// A piece that is copied by itself.
#[derive(Clone)]
pub struct TextField {
    /// Its name in the public contract.
    pub name: &'static str,
    /// Its name for people.
    pub label: String,
    /// What it shows.
    pub parts: Vec<Part>,
    /// What its button copies.
    pub text: String,
    /// How many UTF-16 code units its editor takes, if that is to be minded.
    pub most: Option<usize>,
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
        mail: Mail,
        is_sent: bool,
    },
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
        let note = current.writer(scope, &catalogue).note(kind)?;
        let copied = case.copied(scope, kind).filter(|_| is_due);
        let said = note.draft.said();
        let copied = copied.map(|copied| copied.is_still(assessment, scope, kind, &said));
        let word = |word: &str| vec![Part::Text(word.to_owned())];
        // By the names of the portal, whose language is English.
        let mut next_action = TextField::new("next-action", "Next Action", note.next_action);
        next_action.most = Some(NEXT_ACTION_LIMIT);
        let fields = vec![
            TextField::new("category", "Note Category", word(note.category)),
            TextField::new("tenant", "Tenant", note.tenant),
            TextField::new("services", "Services", word(&note.services)),
            TextField::new("escalate", "Escalate", word(note.escalate)),
            next_action,
            TextField::new("next-action-date", "Next Action Date", note.next_action_date),
            TextField::new("next-action-owner", "Next Action Owner", note.owner),
        ];
        let body = TextField::new("note", "Note", word(&plain(&note.draft)));
        Some(Self {
            fields,
            body,
            draft: note.draft,
            findings: note.findings,
            of: Of::Note { kind, is_due, copied },
        })
    }

    /// Words an e-mail in the language of the e-mails, once its words have come.
    pub fn mail(
        context: CaseContext,
        current: &Current,
        scope: Scope,
        kind: MailKind,
    ) -> Option<Self> {
        let catalogue = words_of(context, Field::MailLanguage)?;
        let (case, assessment) = (&current.case, &current.assessment);
        let mail = current.writer(scope, &catalogue).mail(kind)?;
        let label = |key| context.session.t(key);
        let to = Some(Part::Text(mail.to_line())).filter(|_| !mail.to.is_empty());
        let to = TextField::new("to", label("mail-to"), to.into_iter().collect());
        let parts = mail.subject.parts.clone();
        let mut subject = TextField::new("subject", label("mail-subject"), parts);
        subject.text = mail.subject_text();
        let body = vec![Part::Text(mail.body())];
        Some(Self {
            fields: vec![to, subject],
            body: TextField::new("body", label("mail-message"), body),
            draft: mail.draft.clone(),
            findings: mail.findings.clone(),
            of: Of::Mail {
                is_sent: case.happened(scope, kind.sent(), assessment.today).is_some(),
                mail,
            },
        })
    }

    /// Whether another one says the same, and has the same to look at.
    pub fn is_same(&self, other: &Self) -> bool {
        self.findings == other.findings && self.everything() == other.everything()
    }

    /// All fields with their names.
    pub fn everything(&self) -> String {
        let mut fields: Vec<&TextField> = self.fields.iter().collect();
        fields.insert(fields.len().min(NOTE_PLACE), &self.body);
        let mut lines = Vec::new();
        for field in fields {
            let between = if field.name == self.body.name { "\n" } else { " " };
            lines.push(format!("{}:{between}{}", field.label, field.text));
        }
        lines.join("\n")
    }

    /// The statements that a note makes, if any is due: copied, they are about to be on record.
    pub fn said(&self) -> Option<(NoteKind, Vec<Matter>)> {
        match self.of {
            Of::Note { kind, is_due: true, .. } => Some((kind, self.draft.said())),
            _ => None,
        }
    }

    /// The lines that can be edited: an e-mail's subject is the first of them.
    pub fn edited(&self) -> Draft {
        let mut draft = self.draft.clone();
        if let Of::Mail { mail, .. } = &self.of {
            draft.lines.insert(0, mail.subject.clone());
        }
        draft
    }
}

impl TextField {
    fn new(name: &'static str, label: impl Into<String>, parts: Vec<Part>) -> Self {
        let text = parts.iter().map(Part::text).collect();
        Self { name, label: label.into(), parts, text, most: None }
    }

    /// Its length as its editor counts it.
    pub fn length(&self) -> usize {
        self.text.encode_utf16().count()
    }

    /// What hinders copying it.
    pub fn finding(&self) -> Option<Finding> {
        let gap = self.parts.iter().find_map(|part| match part {
            Part::Gap { gap, .. } => Some(Finding::Gap(*gap)),
            _ => None,
        });
        let excess = self.most.map_or(0, |most| self.length().saturating_sub(most));
        gap.or((excess > 0).then_some(Finding::NextActionTooLong { excess }))
    }
}
