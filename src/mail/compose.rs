//! Words the three e-mails from a case.

use std::collections::BTreeMap;

use crate::engagement::{Assessment, Blocker, Case, Facts, RoundState, Scope};
use crate::locale::{Arguments, Catalogue};
use crate::playbook::{Field, Region};

use super::claims::{self, Discussion};
use super::composer::Composer;
use super::message::{Mail, MailGap, MailKind, on_one_line};
use super::recipients::recipients;

/// All that an e-mail is written from, beside the choice of the e-mail.
#[derive(Clone, Copy)]
pub struct MailWriter<'page> {
    /// The case.
    pub case: &'page Case,
    /// What follows from it today.
    pub assessment: &'page Assessment,
    /// The texts of the e-mails' language.
    pub catalogue: &'page Catalogue,
    /// The FM's name from the settings, for a case that names none; may be empty.
    pub manager: &'page str,
    /// The Assignment team's address from the settings; may be empty.
    pub assignment_address: &'page str,
    /// Addresses from the settings by the ids of the playbook's links.
    pub links: &'page BTreeMap<String, String>,
}

impl MailWriter<'_> {
    /// Words an e-mail of a round, or of the hand-off.
    ///
    /// Gives `None` where the scope has no such e-mail.
    pub fn mail(&self, scope: Scope, kind: MailKind) -> Option<Mail> {
        let is_of_hand_off = scope == Scope::HandOff;
        self.assessment.scope(scope)?;
        if kind.is_of_hand_off() != is_of_hand_off {
            return None;
        }
        let facts = Facts::current(self.case, scope);
        let mut composer = Composer::new(*self, facts);
        let (subject, paragraphs) = match kind {
            MailKind::AccountTeam => composer.account_team(),
            MailKind::Customer => composer.customer(),
            MailKind::Assignment => composer.assignment(),
        };
        let to = composer.to(kind);
        let mut body = vec![composer.text("mail-greeting")];
        body.extend(paragraphs);
        let closing = composer.text("mail-closing");
        body.push(format!("{closing}\n{}", composer.manager()));
        let mut gaps = composer.gaps;
        crate::sorted::sort(&mut gaps);
        gaps.dedup();
        let body = body.join("\n\n");
        Some(Mail {
            kind,
            to,
            subject: on_one_line(&subject),
            body,
            gaps,
        })
    }
}

type Worded = (String, Vec<String>);

impl Composer<'_> {
    fn account_team(&mut self) -> Worded {
        let about = self.about(&[Field::Tenant, Field::ActiveUsers, Field::LynxDate]);
        let others = self.others();
        let (leave, emphasis) = match others {
            None => ("mail-account-team-leave", "mail-account-team-emphasis"),
            Some(_) => (
                "mail-account-team-leave-later",
                "mail-account-team-emphasis-later",
            ),
        };
        let about = about.text("others", others.unwrap_or_default());
        let points = [
            "mail-account-team-review",
            leave,
            "mail-account-team-support",
        ];
        let points = points.map(|key| format!("- {}", self.worded(key, &about)));
        let asked = format!(
            "{}\n{}",
            self.text("mail-account-team-ask"),
            points.join("\n")
        );
        let complete = self.worded("mail-account-team-complete", &about);
        let undone = claims::enablement(&self.facts);
        (
            self.worded("mail-account-team-subject", &about),
            vec![self.claimed(complete, undone), asked, self.text(emphasis)],
        )
    }

    fn customer(&mut self) -> Worded {
        let mut fields = vec![Field::DiscussionDate, Field::ActiveUsers, Field::LynxDate];
        let readiness = self.facts.yes_or_no(Field::ReadyForMore);
        let is_ready = readiness == Some(true);
        if is_ready {
            fields.push(Field::NextWorkloads);
        }
        let others = self.others();
        let leave = if others.is_some() {
            "mail-customer-leave-later"
        } else {
            "mail-customer-leave"
        };
        let about = self
            .about(&fields)
            .text("others", others.unwrap_or_default());
        let scope = self.writer.assessment.scope(self.facts.scope());
        let undone = scope.map(Discussion::undone).unwrap_or_default();
        let worded = |key: &str| self.worded(key, &about);
        let thanks = worded("mail-customer-thanks");
        let [enablement, review, again] = [
            "mail-customer-done-enablement",
            "mail-customer-done-review",
            if is_ready {
                "mail-customer-ready"
            } else {
                "mail-customer-later"
            },
        ]
        .map(worded);
        let enablement = self.claimed(enablement, claims::enablement(&self.facts));
        // What the answer decides has a place of its own below.
        let is_answer = |blocker: &Blocker| matches!(blocker, Blocker::Unanswered { .. });
        let review = self.claimed(
            review,
            undone.always.into_iter().filter(|it| !is_answer(it)),
        );
        let again = match readiness {
            None => format!("{} {again}", self.gap_of(Field::ReadyForMore)),
            Some(true) => self.claimed(again, undone.by_answer),
            Some(false) => again,
        };
        let form = self.link("rfa-form");
        let done = self.text("mail-customer-done");
        let paragraphs = vec![
            self.claimed(thanks, undone.held),
            format!("{done}\n- {enablement}\n- {review}"),
            format!("{again}\n{form}"),
            self.worded(leave, &about),
        ];
        (self.worded("mail-customer-subject", &about), paragraphs)
    }

    fn assignment(&mut self) -> Worded {
        let queue = self
            .writer
            .case
            .region()
            .map(|region: Region| region.queue().to_owned());
        let queue = queue.unwrap_or_else(|| self.gap_of(Field::Region));
        let about = self
            .about(&[Field::Tenant, Field::TenantId])
            .text("queue", queue)
            .text(
                "services",
                self.services(|(_, state)| state == RoundState::Finished),
            );
        let lines = [
            "mail-assignment-tenant",
            "mail-assignment-tenant-id",
            "mail-assignment-queue",
        ];
        let lines = lines.map(|key| self.worded(key, &about)).join("\n");
        let reason = self.reason(&about);
        let paragraphs = vec![
            self.text("mail-assignment-ask"),
            format!("{lines}\n{reason}"),
            self.text("mail-assignment-confirm"),
        ];
        (self.worded("mail-assignment-subject", &about), paragraphs)
    }

    /// Why the tenant is to be moved: no service is open any more, or those that are.
    fn reason(&mut self, about: &Arguments) -> String {
        let open = claims::no_open_service(self.writer.assessment);
        if !open.is_empty() {
            let open = self.claimed(String::new(), open);
            let about = Arguments::new().text("open", open);
            return self.worded("mail-assignment-reason-open", &about);
        }
        let mut rounds = self.writer.assessment.rounds.iter();
        let key = if rounds.any(|(_, state, _)| *state == RoundState::Finished) {
            "mail-assignment-reason"
        } else {
            "mail-assignment-reason-dropped"
        };
        self.worded(key, about)
    }

    fn to(&mut self, kind: MailKind) -> Vec<super::Recipient> {
        let contacts = match kind {
            MailKind::AccountTeam => self.contacts(Field::AccountTeamContacts),
            MailKind::Customer => self.contacts(Field::CustomerContacts),
            MailKind::Assignment => self.writer.assignment_address.to_owned(),
        };
        let to = recipients(&contacts);
        if to.is_empty() {
            self.gaps.push(match kind {
                MailKind::AccountTeam => self.field_gap(Field::AccountTeamContacts),
                MailKind::Customer => self.field_gap(Field::CustomerContacts),
                MailKind::Assignment => MailGap::AssignmentAddress,
            });
        }
        to
    }
}
