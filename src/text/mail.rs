//! The three e-mails of the process, written as letters: to the account team (P-E1), to the customer
//! (C-A3) and to the Assignment team (C-A7).

use crate::engagement::assessment::Missing;
use crate::engagement::{Milestone, Scope};
use crate::playbook::{Field, ItemId, MailKind};

use super::draft::{Draft, Gap, Line, Part, Style, add_gaps, add_once};
use super::output::plain;
use super::recipients::{Recipient, on_one_line, recipients, to_line};
use super::words::{Writer, field_gap};

/// An e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Which of the three.
    pub kind: MailKind,
    /// Whose.
    pub scope: Scope,
    /// Whom it goes to; empty where no address is known.
    pub to: Vec<Recipient>,
    /// The subject, a line that can be edited like the others.
    pub subject: Line,
    /// The message.
    pub draft: Draft,
    /// What is missing, each thing once.
    pub gaps: Vec<Gap>,
}

impl Mail {
    /// The recipients as a mail program takes them in its To field.
    pub fn to_line(&self) -> String {
        to_line(&self.to)
    }

    /// The subject, on one line.
    pub fn subject_text(&self) -> String {
        on_one_line(&self.subject.text())
    }

    /// The message as plain text.
    pub fn body(&self) -> String {
        plain(&self.draft)
    }
}

impl Writer<'_> {
    /// Words an e-mail of a round, or of the hand-off, whose only one is the Assignment team's.
    pub fn mail(self, kind: MailKind) -> Option<Mail> {
        let scope = self.scope;
        self.assessment.scope(scope)?;
        if (kind == MailKind::Assignment) != (scope == Scope::HandOff) {
            return None;
        }
        let to = recipients(self.case.text(scope, kind.recipients()));
        let mut lines = self.opening(kind, &to);
        let subject = match kind {
            MailKind::AccountTeam => self.account_team(&mut lines),
            MailKind::Customer => self.customer(&mut lines),
            MailKind::Assignment => self.assignment(&mut lines),
        };
        lines.push(self.closing());
        let draft = self.draft(kind.name(), true, lines, &["help", "leave", "emphasis", "reason"]);
        let mut subject = subject.named("subject", Style::Paragraph);
        let edit = self.case.edits.get(&format!("{}subject", draft.edits_start()));
        if let Some(edit) = edit.filter(|edit| edit.own.is_some()) {
            subject.apply(edit);
        }
        let mut gaps = Vec::new();
        if to.is_empty() {
            gaps.push(field_gap(scope, kind.recipients()));
        }
        add_gaps(&mut gaps, &subject.parts);
        for gap in draft.gaps() {
            add_once(&mut gaps, gap);
        }
        Some(Mail { kind, scope, to, subject, draft, gaps })
    }

    // What the three say: each adds its lines and gives its subject.

    fn account_team(self, lines: &mut Vec<Line>) -> Line {
        let others = self.open_others();
        let later = if others.is_empty() { "" } else { "-later" };
        let others = self.catalogue.list(&others);
        let say = |key: &str| self.sentence().field(Field::Tenant).text("others", &others).say(key);
        let complete = self.enablement("mail-account-team-complete");
        let leave = say(&format!("mail-account-team-leave{later}"));
        let emphasis = say(&format!("mail-account-team-emphasis{later}"));
        lines.push(complete.named("complete", Style::Paragraph));
        lines.push(say("mail-account-team-ask").named("ask", Style::Paragraph));
        lines.push(say("mail-account-team-review").named("review", Style::Bullet));
        lines.push(leave.named("leave", Style::Bullet));
        lines.push(say("mail-account-team-support").named("support", Style::Bullet));
        lines.push(emphasis.named("emphasis", Style::Heading));
        say("mail-account-team-subject")
    }

    fn customer(self, lines: &mut Vec<Line>) -> Line {
        let others = self.open_others();
        let later = if others.is_empty() { "" } else { "-later" };
        let others = self.catalogue.list(&others);
        let say = |key: &str| {
            let sentence = self.sentence().field(Field::Tenant).field(Field::DiscussionDate);
            sentence.text("others", &others).say(key)
        };
        let achieved = self.enablement("mail-customer-achieved");
        lines.push(say("mail-customer-thanks").named("thanks", Style::Paragraph));
        lines.push(achieved.named("achieved", Style::Paragraph));
        self.what_comes_next(lines);
        let leave = say(&format!("mail-customer-leave{later}"));
        lines.push(leave.named("leave", Style::Paragraph));
        say(&format!("mail-customer-subject{later}"))
    }

    /// What the customer wants next, and how to ask for help: now for what is no part of this RFA,
    /// later for anything.
    fn what_comes_next(self, lines: &mut Vec<Line>) {
        if self.case.yes(self.scope, Field::ReadyForMore).is_none() {
            let gap = self.gap(field_gap(self.scope, Field::ReadyForMore));
            lines.push(Line::new("ready", Style::Paragraph, vec![gap]));
        }
        let wanted = self.wanted();
        if !wanted.same.is_empty() {
            let same = self.catalogue.list(&wanted.same);
            let same = self.sentence().value_text("workloads", &same).say("mail-customer-same");
            lines.push(same.named("same", Style::Paragraph));
        }
        let mut help = "mail-customer-help";
        if let Some(about) = self.about_new(&wanted) {
            let also = if wanted.same.is_empty() { "" } else { "-also" };
            let about = about.part("form", self.link("rfa-form"));
            let ready = about.say(&format!("mail-customer-ready{also}"));
            lines.push(ready.named("ready", Style::Paragraph));
            help = "mail-customer-help-again";
        }
        let help = self.sentence().part("form", self.link("rfa-form")).say(help);
        lines.push(help.named("help", Style::Paragraph));
    }

    fn assignment(self, lines: &mut Vec<Line>) -> Line {
        let queue = match self.case.region() {
            Some(region) => Part::Text(region.queue().to_owned()),
            None => self.gap(field_gap(Scope::Case, Field::Region)),
        };
        let services: Vec<&str> =
            self.case.kept_rounds().map(|round| round.name.as_str()).collect();
        let services = services.join(", ");
        let say = |key: &str| {
            let sentence = self.sentence().field(Field::Tenant).field(Field::TenantId);
            let sentence = sentence.part("queue", queue.clone()).text("services", &services);
            sentence.say(key)
        };
        lines.push(say("mail-assignment-ask").named("ask", Style::Paragraph));
        for name in ["tenant", "tenant-id", "queue", "services"] {
            if name != "services" || !services.is_empty() {
                let line = say(&format!("mail-assignment-{name}"));
                lines.push(line.named(name, Style::Bullet));
            }
        }
        let mut open = Vec::new();
        for round in self.assessment.open_rounds() {
            open.push(self.gap(Gap::Missing(Missing::OpenRound(round))));
        }
        let reason = if open.is_empty() { say("mail-assignment-reason").parts } else { open };
        lines.push(Line::new("reason", Style::Paragraph, reason));
        lines.push(say("mail-assignment-confirm").named("confirm", Style::Paragraph));
        say("mail-assignment-subject")
    }

    /// That enablement is complete, with the figures of LYNX; without them where the FM went on
    /// without them, and with what is missing where it is not so.
    fn enablement(self, key: &str) -> Line {
        let sentence = self.sentence().field(Field::Tenant);
        let assessed = self.assessment.scope(self.scope);
        let milestone = assessed.and_then(|scope| scope.item(ItemId("P-I2")));
        if milestone.is_some_and(|item| item.is_skipped) {
            return sentence.say(&format!("{key}-plain"));
        }
        if let Some(Milestone::Short { missing, .. }) = assessed.map(|scope| scope.milestone) {
            // Nothing is called complete that is not.
            let gap = self.gap(Gap::Missing(Missing::Users(self.scope, missing)));
            return Line::new("", Style::Paragraph, vec![gap]);
        }
        sentence.field(Field::ActiveUsers).field(Field::Seats).field(Field::LynxDate).say(key)
    }

    /// The other services of this RFA that are still open: the FM stays for them.
    fn open_others(self) -> Vec<String> {
        let mut names = Vec::new();
        for id in self.assessment.open_rounds() {
            if let Some(round) = self.case.round(id).filter(|_| Scope::Round(id) != self.scope) {
                names.push(round.name.clone());
            }
        }
        names
    }
}
