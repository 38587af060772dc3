//! The three e-mails of the process, written as letters: to the account team (P-E1), to the customer
//! (C-A3) and to the Assignment team (C-A7).

use crate::engagement::assessment::Missing;
use crate::engagement::{Assessment, Case, Milestone, Scope};
use crate::playbook::{Field, ItemId, MailKind};

use super::draft::{Draft, Gap, Line, Part, Style, once};
use super::edits;
use super::next_action::is_ready;
use super::output::plain;
use super::recipients::{Recipient, on_one_line, recipients, to_line};
use super::words::{Worded, Words, Writer, field_gap};
use super::workloads::Workloads;

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

/// Words an e-mail of a round, or of the hand-off, whose only one is the Assignment team's.
pub fn mail(
    kind: MailKind,
    scope: Scope,
    case: &Case,
    assessment: &Assessment,
    words: &Words<'_>,
) -> Option<Mail> {
    assessment.scope(scope)?;
    if (kind == MailKind::Assignment) != (scope == Scope::HandOff) {
        return None;
    }
    let writer = Writer { scope, case, assessment, words: *words };
    let to = recipients(case.text(scope, kind.recipients()));
    let (mut subject, paragraphs) = match kind {
        MailKind::AccountTeam => writer.account_team(),
        MailKind::Customer => writer.customer(),
        MailKind::Assignment => writer.assignment(),
    };
    let mut lines = writer.opening(kind, &to);
    lines.extend(paragraphs);
    lines.extend(writer.closing());
    let mut draft = Draft {
        key: format!("{scope}/{}", kind.name()),
        language: words.catalogue.language(),
        is_letter: true,
        lines,
    };
    edits::apply(&mut draft, &case.edits, &["help", "leave", "emphasis", "reason"]);
    if let Some(edit) = case.edits.get(&format!("{}subject", draft.edits_start()))
        && edit.own.is_some()
    {
        edits::apply_to(&mut subject, edit);
    }
    let no_address = to.is_empty().then(|| field_gap(scope, kind.recipients()));
    let gaps = no_address.into_iter().chain(subject.gaps().collect::<Vec<_>>());
    let gaps = once(gaps.chain(draft.gaps()));
    Some(Mail { kind, scope, to, subject, draft, gaps })
}

type Letter = (Line, Vec<Line>);

impl Writer<'_> {
    fn account_team(self) -> Letter {
        let others = self.open_others();
        let is_last = others.is_empty();
        let about = || {
            let sentence = self.sentence().field(Field::Tenant);
            sentence.text("others", &self.list(&others))
        };
        let leave =
            if is_last { "mail-account-team-leave" } else { "mail-account-team-leave-later" };
        let emphasis =
            if is_last { "mail-account-team-emphasis" } else { "mail-account-team-emphasis-later" };
        let subject = about().say("mail-account-team-subject").line("subject", Style::Paragraph);
        let lines = vec![
            self.enablement("mail-account-team-complete").line("complete", Style::Paragraph),
            self.line("ask", Style::Paragraph, "mail-account-team-ask"),
            self.line("review", Style::Bullet, "mail-account-team-review"),
            about().say(leave).line("leave", Style::Bullet),
            self.line("support", Style::Bullet, "mail-account-team-support"),
            about().say(emphasis).strong().line("emphasis", Style::Paragraph),
        ];
        (subject, lines)
    }

    fn customer(self) -> Letter {
        let others = self.open_others();
        let is_last = others.is_empty();
        let subject = if is_last { "mail-customer-subject" } else { "mail-customer-subject-later" };
        let subject = self.sentence().field(Field::Tenant).say(subject);
        let thanks = self.sentence().field(Field::DiscussionDate).say("mail-customer-thanks");
        let mut lines = vec![
            thanks.line("thanks", Style::Paragraph),
            self.enablement("mail-customer-achieved").line("achieved", Style::Paragraph),
        ];
        lines.extend(self.what_comes_next());
        let leave = if is_last { "mail-customer-leave" } else { "mail-customer-leave-later" };
        let leave = self.sentence().text("others", &self.list(&others)).say(leave);
        lines.push(leave.line("leave", Style::Paragraph));
        (subject.line("subject", Style::Paragraph), lines)
    }

    /// What the customer wants next, and how to ask for help: now for what is no part of this RFA,
    /// later for anything.
    fn what_comes_next(self) -> Vec<Line> {
        let mut lines = Vec::new();
        let form = || self.sentence().part("form", self.link("rfa-form"));
        let typed = self.case.text(self.scope, Field::NextWorkloads);
        let ready = self.case.yes(self.scope, Field::ReadyForMore);
        let next = Workloads::of(typed, self.case, self.words.catalogue);
        let is_wanted = is_ready(self.case, self.scope);
        if ready.is_none() {
            let gap = self.gap(field_gap(self.scope, Field::ReadyForMore));
            lines.push(Line::new("ready", Style::Paragraph, vec![gap]));
        }
        if is_wanted && !next.same.is_empty() {
            let same = self.sentence().value_text("workloads", &self.list(&next.same));
            lines.push(same.say("mail-customer-same").line("same", Style::Paragraph));
        }
        let help = match (is_wanted, next.new.is_empty(), typed) {
            (true, false, _) => {
                let asked = if next.same.is_empty() {
                    "mail-customer-ready"
                } else {
                    "mail-customer-ready-also"
                };
                let ready = form().value_text("workloads", &self.list(&next.new));
                lines.push(ready.say(asked).line("ready", Style::Paragraph));
                "mail-customer-help-again"
            }
            (true, true, "") => {
                let gap = self.gap(field_gap(self.scope, Field::NextWorkloads));
                let ready = form().part("workloads", gap);
                lines.push(ready.say("mail-customer-ready").line("ready", Style::Paragraph));
                "mail-customer-help-again"
            }
            _ => "mail-customer-help",
        };
        lines.push(form().say(help).line("help", Style::Paragraph));
        lines
    }

    fn assignment(self) -> Letter {
        let about = || {
            let queue = match self.case.region() {
                Some(region) => Part::Text(region.queue().to_owned()),
                None => self.gap(field_gap(Scope::Case, Field::Region)),
            };
            let mut names: Vec<String> = Vec::new();
            for round in self.case.kept_rounds() {
                names.push(round.name.clone());
            }
            let services = names.join(", ");
            let sentence = self.sentence().field(Field::Tenant).field(Field::TenantId);
            sentence.part("queue", queue).text("services", &services)
        };
        let subject = about().say("mail-assignment-subject").line("subject", Style::Paragraph);
        let mut lines = vec![self.line("ask", Style::Paragraph, "mail-assignment-ask")];
        for name in ["tenant", "tenant-id", "queue", "services"] {
            let is_there = name != "services" || self.case.kept_rounds().next().is_some();
            if is_there {
                lines.push(
                    about().say(&format!("mail-assignment-{name}")).line(name, Style::Bullet),
                );
            }
        }
        let open = self.assessment.open_rounds();
        let open: Vec<Part> =
            open.map(|id| self.gap(Gap::Missing(Missing::OpenRound(id)))).collect();
        let reason = if open.is_empty() {
            self.line("reason", Style::Paragraph, "mail-assignment-reason")
        } else {
            Line::new("reason", Style::Paragraph, open)
        };
        lines.push(reason);
        lines.push(self.line("confirm", Style::Paragraph, "mail-assignment-confirm"));
        (subject, lines)
    }

    /// That enablement is complete, with the figures of LYNX; without them where the FM went on
    /// without them, and with what is missing where it is not so.
    fn enablement(self, key: &str) -> Worded {
        let sentence = || self.sentence().field(Field::Tenant);
        let milestone = ItemId("P-I2");
        let assessed = self.assessment.scope(self.scope);
        let is_skipped =
            assessed.and_then(|scope| scope.item(milestone)).is_some_and(|item| item.is_skipped);
        if is_skipped {
            return sentence().say(&format!("{key}-plain"));
        }
        match assessed.map(|scope| scope.milestone) {
            Some(Milestone::Short { missing, .. }) => {
                let gap = self.gap(Gap::Missing(Missing::Users(self.scope, missing)));
                // Nothing is called complete that is not.
                Worded { parts: vec![gap], values: Vec::new() }
            }
            _ => {
                let figures = [Field::ActiveUsers, Field::Seats, Field::LynxDate];
                figures
                    .into_iter()
                    .fold(sentence(), |sentence, field| sentence.field(field))
                    .say(key)
            }
        }
    }

    /// The other services of this RFA that are still open: the FM stays for them.
    pub(super) fn open_others(self) -> Vec<String> {
        let open = self.assessment.open_rounds().filter(|id| Scope::Round(*id) != self.scope);
        let rounds = open.filter_map(|id| self.case.round(id));
        rounds.map(|round| round.name.clone()).collect()
    }
}
