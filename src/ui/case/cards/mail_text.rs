//! An e-mail as the card shows it, made once for each change.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::panel::words_of;
use crate::engagement::Scope;
use crate::playbook::{Field, MailKind};
use crate::text::{Draft, Mail, Part, Writer, file_name, html};

/// An e-mail, and what to look at before it is sent.
#[derive(Debug, Clone, PartialEq)]
pub struct MailText {
    /// The e-mail.
    pub mail: Mail,
    /// The day on which it was sent, if it was.
    pub is_sent: bool,
}

impl MailText {
    /// Words the e-mail in the language of the e-mails, once its words have come.
    pub fn make(context: CaseContext, scope: Scope, kind: MailKind) -> Option<Self> {
        let catalogue = words_of(context, Field::MailLanguage)?;
        context.current.with(|current| {
            let (case, assessment) = (&current.case, &current.assessment);
            let writer = Writer { scope, case, assessment, catalogue: &catalogue };
            let mail = writer.mail(kind)?;
            Some(Self {
                is_sent: case.happened(scope, kind.sent(), assessment.today).is_some(),
                mail,
            })
        })
    }

    /// What a field shows.
    pub fn parts(&self, name: &str) -> Vec<Part> {
        match name {
            "subject" => self.mail.subject.parts.clone(),
            _ if self.mail.to.is_empty() => Vec::new(),
            _ => vec![Part::Text(self.mail.to_line())],
        }
    }

    /// What a field's button copies.
    pub fn text(&self, name: &str) -> String {
        match name {
            "to" => self.mail.to_line(),
            "subject" => self.mail.subject_text(),
            _ => self.mail.body(),
        }
    }

    /// The message for rich-text boxes.
    pub fn html(&self) -> String {
        html(&self.mail.draft)
    }

    /// The message for the editor, the subject as its first line.
    pub fn draft(&self) -> Draft {
        let mut draft = self.mail.draft.clone();
        draft.lines.insert(0, self.mail.subject.clone());
        draft
    }

    /// The link for the mail program.
    ///
    /// # Errors
    /// Its length where the mail program would cut it.
    pub fn link(&self) -> Result<String, usize> {
        self.mail.link()
    }

    /// The name of its draft as a file.
    pub fn file_name(&self, context: CaseContext) -> String {
        let kind = self.mail.kind.name();
        context.current.with_untracked(|current| {
            let tenant = current.case.text(Scope::Case, Field::Tenant);
            let tenant_id = current.case.text(Scope::Case, Field::TenantId);
            file_name(tenant, tenant_id, &format!("{}-{kind}", self.mail.scope), "eml")
        })
    }
}
