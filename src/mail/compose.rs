//! Words the three e-mails from a case.

use std::collections::BTreeMap;

use crate::engagement::{Assessment, Case, Facts, RoundState, Scope, Value};
use crate::locale::{Arguments, Catalogue};
use crate::playbook::{Field, Region};

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
        let mut composer = Composer {
            writer: *self,
            facts,
            gaps: Vec::new(),
        };
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

struct Composer<'page> {
    writer: MailWriter<'page>,
    facts: Facts<'page>,
    gaps: Vec<MailGap>,
}

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
        (
            self.worded("mail-account-team-subject", &about),
            vec![
                self.worded("mail-account-team-complete", &about),
                asked,
                self.text(emphasis),
            ],
        )
    }

    fn customer(&mut self) -> Worded {
        let mut fields = vec![Field::DiscussionDate, Field::ActiveUsers, Field::LynxDate];
        let is_ready = self.facts.yes_or_no(Field::ReadyForMore) == Some(true);
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
        let done = ["mail-customer-done-enablement", "mail-customer-done-review"];
        let done = done.map(|key| format!("- {}", self.worded(key, &about)));
        let form = self.link("rfa-form");
        let again = if is_ready {
            "mail-customer-ready"
        } else {
            "mail-customer-later"
        };
        let mut paragraphs = vec![
            self.worded("mail-customer-thanks", &about),
            format!("{}\n{}", self.text("mail-customer-done"), done.join("\n")),
            format!("{}\n{form}", self.worded(again, &about)),
        ];
        paragraphs.push(self.worded(leave, &about));
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
            .text("services", self.services(|_| true));
        let lines = [
            "mail-assignment-tenant",
            "mail-assignment-tenant-id",
            "mail-assignment-queue",
            "mail-assignment-reason",
        ];
        let lines = lines.map(|key| self.worded(key, &about)).join("\n");
        let paragraphs = vec![
            self.text("mail-assignment-ask"),
            lines,
            self.text("mail-assignment-confirm"),
        ];
        (self.worded("mail-assignment-subject", &about), paragraphs)
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

    fn contacts(&self, field: Field) -> String {
        self.facts.canonical(field).unwrap_or_default()
    }

    /// The service and the facts a text names, each with its value or as a gap.
    fn about(&mut self, fields: &[Field]) -> Arguments {
        let service = match self.facts.scope() {
            Scope::Round(round) => {
                let named = self.writer.case.service_name(round);
                named.unwrap_or_else(|| self.gap_of(Field::ServiceName))
            }
            _ => String::new(),
        };
        let mut arguments = Arguments::new().text("service", service);
        for field in fields {
            arguments = match self.facts.value(*field) {
                None => arguments.text(field.name(), self.gap_of(*field)),
                Some(Value::Number(number)) => arguments.number(field.name(), number),
                Some(Value::Day(day)) => {
                    arguments.text(field.name(), self.writer.catalogue.date(day))
                }
                Some(value) => arguments.text(field.name(), value.canonical()),
            };
        }
        arguments
    }

    /// The other services still open, in words; none before whom the FM leaves.
    fn others(&self) -> Option<String> {
        let own = self.facts.scope();
        let has_others = self
            .writer
            .assessment
            .open_rounds()
            .any(|round| Scope::Round(round) != own);
        has_others
            .then(|| self.services(|(scope, state)| scope != own && state == RoundState::Open))
    }

    fn services(&self, is_meant: impl Fn((Scope, RoundState)) -> bool) -> String {
        let rounds = self.writer.assessment.rounds.iter();
        let kept = rounds.filter(|(round, state, _)| {
            *state != RoundState::Dropped && is_meant((Scope::Round(*round), *state))
        });
        let named = kept.map(|(round, ..)| {
            let named = self.writer.case.service_name(*round);
            named.unwrap_or_else(|| self.gap_text(&Field::ServiceName.label_key()))
        });
        self.writer.catalogue.list(&named.collect::<Vec<_>>())
    }

    fn manager(&mut self) -> String {
        let named = self.facts.canonical(Field::Manager);
        let default = self.writer.manager.trim();
        match named {
            Some(named) => named,
            None if default.is_empty() => self.gap_of(Field::Manager),
            None => default.to_owned(),
        }
    }

    /// The address the settings or the playbook give, or a gap.
    fn link(&mut self, id: &'static str) -> String {
        let mut links = self.writer.case.playbook().links.iter();
        let link = links.find(|link| link.id == id);
        match link.and_then(|link| link.address(self.writer.links)) {
            Some(address) => address.to_owned(),
            None => {
                self.gaps.push(MailGap::Link(id));
                self.gap_text(&format!("link-{id}"))
            }
        }
    }

    fn gap_of(&mut self, field: Field) -> String {
        let gap = self.field_gap(field);
        self.gaps.push(gap);
        self.gap_text(&field.label_key())
    }

    fn field_gap(&self, field: Field) -> MailGap {
        MailGap::Field {
            scope: self.facts.scope().of(field),
            field,
        }
    }

    fn gap_text(&self, key: &str) -> String {
        self.worded("gap", &Arguments::new().text("name", self.text(key)))
    }

    fn text(&self, key: &str) -> String {
        self.writer.catalogue.text(key)
    }

    fn worded(&self, key: &str, arguments: &Arguments) -> String {
        self.writer.catalogue.text_with(key, arguments)
    }
}
