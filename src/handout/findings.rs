//! What is wrong with the notes and e-mails, before any of them is copied: each by itself and all
//! together.

use chrono::NaiveDate;

use crate::engagement::{Assessment, Case, RoundState, Scope, Standing, Subject};
use crate::mail::{Mail, MailGap, MailPart};
use crate::notes::{Draft, Gap, Left, PortalField, edited_text, left_of_statements};
use crate::playbook::{Field, NoteKind};

use super::days::{day_findings, record_findings};
use super::finding::Finding;
use super::outgoing::{OutgoingMail, OutgoingNote};
use super::text_findings::text_findings;

/// A case that is looked through before something of it leaves the page.
#[derive(Debug, Clone, Copy)]
pub struct Inspection<'case> {
    /// The case.
    pub case: &'case Case,
    /// What follows from it today.
    pub assessment: &'case Assessment,
    /// The day at the FM's desk.
    pub today: NaiveDate,
}

impl Inspection<'_> {
    /// What is wrong across these texts, with the days of the whole case and with what it documents,
    /// each thing once.
    pub fn everything(self, notes: &[OutgoingNote], mails: &[OutgoingMail]) -> Vec<Finding> {
        let scopes = || self.assessment.scopes().map(|scope| scope.scope);
        let days = scopes().flat_map(|scope| self.days(scope));
        let missing = scopes()
            .flat_map(|scope| NoteKind::ALL.map(|note| (scope, note)))
            .flat_map(|(scope, note)| self.undocumented(scope, note));
        let of_notes = notes.iter().flat_map(|note| self.note(note));
        let of_mails = mails.iter().flat_map(|mail| self.mail(mail));
        once(days.chain(missing).chain(of_notes).chain(of_mails))
    }

    /// What is wrong with all that is copied of a note at once.
    pub fn note(self, note: &OutgoingNote) -> Vec<Finding> {
        once(
            PortalField::ALL
                .into_iter()
                .flat_map(|field| self.field(note, field)),
        )
    }

    /// What is wrong with what one field of a note takes.
    pub fn field(self, note: &OutgoingNote, field: PortalField) -> Vec<Finding> {
        let draft = &note.draft;
        let mut findings: Vec<Finding> = gaps_in(draft, field).map(Finding::Gap).collect();
        if let Some(text) = note.text(field) {
            findings.extend(text_findings(self.case, &text));
        }
        match field {
            PortalField::Note => {
                findings.extend(self.taken_out(note));
                findings.extend(self.days(draft.scope));
                // The hand-off is documented piece by piece, as far as it has come.
                if matches!(draft.scope, Scope::Round(_)) {
                    findings.extend(self.undocumented(draft.scope, draft.note));
                }
            }
            PortalField::NextAction => findings.extend(too_long(draft)),
            _ => {}
        }
        once(findings)
    }

    /// What is wrong with an e-mail.
    pub fn mail(self, mail: &OutgoingMail) -> Vec<Finding> {
        once(
            MailPart::ALL
                .into_iter()
                .flat_map(|part| self.mail_part(mail, part)),
        )
    }

    /// What is wrong with what one field of a mail program takes of an e-mail. Recipients are right or
    /// not there.
    pub fn mail_part(self, mail: &OutgoingMail, part: MailPart) -> Vec<Finding> {
        let Some(text) = mail.text(part) else {
            return Vec::new();
        };
        let of_text = text_findings(self.case, &text).into_iter();
        once(
            mail_gaps(&mail.mail)
                .chain(of_text)
                .chain(self.days(mail.scope)),
        )
    }

    fn days(self, scope: Scope) -> Vec<Finding> {
        let mut findings = day_findings(self.case, self.assessment, scope, self.today);
        findings.extend(record_findings(self.case, scope));
        findings
    }

    /// What a person took out of a note although it is due.
    fn taken_out(self, note: &OutgoingNote) -> Vec<Finding> {
        let scope = note.draft.scope;
        let which = edited_text(note.draft.note, PortalField::Note);
        let edit = which.and_then(|text| Some((text, self.case.edit(scope, text)?)));
        let Some((text, edit)) = edit else {
            return Vec::new();
        };
        let left = left_of_statements(self.case.playbook(), &edit);
        let out = left.into_iter().filter(|(_, left)| *left == Left::Nothing);
        let is_still_due = |subject: &Subject| {
            let about = |draft: &Draft| {
                let mut statements = draft.statements.iter();
                statements.any(|statement| statement.subject == *subject)
            };
            about(&note.own) && !about(&note.draft)
        };
        let finding = |subject| Finding::TakenOut {
            scope,
            text,
            subject,
        };
        out.map(|(subject, _)| subject)
            .filter(is_still_due)
            .map(finding)
            .collect()
    }

    /// Outputs that a note documents neither now nor so far, once the case is being handed off. A dropped
    /// round documents nothing.
    fn undocumented(self, scope: Scope, note: NoteKind) -> Vec<Finding> {
        let is_dropped = match scope {
            Scope::Round(round) => self.assessment.round_state(round) == Some(RoundState::Dropped),
            _ => false,
        };
        let assessed = self.assessment.scope(scope);
        let is_open = self.assessment.open_rounds().next().is_some();
        let Some(assessed) = assessed.filter(|_| !is_dropped && !is_open) else {
            return Vec::new();
        };
        let missing = assessed.statements.iter().filter(|statement| {
            statement.note == note && statement.standing == Standing::NotSettled
        });
        missing
            .filter_map(|statement| match statement.statement.subject {
                Subject::Item(item) => Some(Finding::Undocumented { scope, item }),
                Subject::Waiver(_) => None,
            })
            .collect()
    }
}

/// Each finding once, in an order of their own.
fn once(findings: impl IntoIterator<Item = Finding>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = findings.into_iter().collect();
    crate::sorted::sort(&mut findings);
    findings.dedup();
    findings
}

/// The gaps that show in a field.
fn gaps_in(draft: &Draft, field: PortalField) -> impl Iterator<Item = Gap> {
    let is_about =
        |gap: &Gap, asked: Field| matches!(gap, Gap::Field { field, .. } if *field == asked);
    let is_shown = move |gap: &Gap| match field {
        PortalField::Note => true,
        PortalField::Tenant => is_about(gap, Field::Tenant),
        PortalField::Services => is_about(gap, Field::ServiceName),
        PortalField::NextActionDate => is_about(gap, Field::DiscussionDate),
        PortalField::NextActionOwner => is_about(gap, Field::Manager),
        PortalField::Category | PortalField::Escalate | PortalField::NextAction => false,
    };
    draft.gaps.iter().copied().filter(is_shown)
}

/// A next action that the portal refuses.
fn too_long(draft: &Draft) -> Option<Finding> {
    let excess = draft.next_action_excess();
    let text = edited_text(draft.note, PortalField::NextAction)?;
    let scope = draft.scope;
    (excess > 0).then_some(Finding::NextActionTooLong {
        scope,
        text,
        excess,
    })
}

fn mail_gaps(mail: &Mail) -> impl Iterator<Item = Finding> {
    mail.gaps.iter().map(|gap| match *gap {
        MailGap::Field { scope, field } => Finding::Gap(Gap::Field { scope, field }),
        MailGap::Undone(blocker) => Finding::Undone(blocker),
        MailGap::Link(id) => Finding::LinkUnknown(id),
        MailGap::AssignmentAddress => Finding::AssignmentAddressUnknown,
    })
}
