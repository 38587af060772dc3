//! The three e-mails of the process, written as letters: to the account team (P-E1), to the customer
//! (C-A3) and to the Assignment team (C-A7).

use crate::engagement::assessment::Missing;
use crate::engagement::{Milestone, Round, Scope};
use crate::playbook::{Field, ItemId, MailKind};

use super::contacts::Contacts;
use super::draft::{Line, Part, Style};
use super::field::{Text, TextField};
use super::finding::Finding;
use super::points::points;
use super::recipients::to_line;
use super::words::Writer;

/// The lines of an e-mail in order, each under the end of its message's key.
fn rows(kind: MailKind) -> &'static [(&'static str, Style)] {
    use Style::{Bullet, Heading, Paragraph};
    match kind {
        MailKind::AccountTeam => &[
            ("complete", Paragraph),
            ("ask", Paragraph),
            ("review", Bullet),
            ("leave", Bullet),
            ("support", Bullet),
            ("emphasis", Heading),
        ],
        MailKind::Customer => &[
            ("thanks", Paragraph),
            ("achieved", Paragraph),
            ("steps", Paragraph),
            ("ready", Paragraph),
            ("leave", Paragraph),
        ],
        MailKind::Assignment => &[
            ("ask", Paragraph),
            ("tenant", Bullet),
            ("tenant-id", Bullet),
            ("queue", Bullet),
            ("services", Bullet),
            ("reason", Paragraph),
            ("confirm", Paragraph),
        ],
    }
}

impl Writer<'_> {
    /// Words an e-mail of a round, or of the hand-off, whose only one is the Assignment team's.
    pub fn mail(self, kind: MailKind) -> Option<Text> {
        let scope = self.scope;
        self.assessment.scope(scope)?;
        if (kind == MailKind::Assignment) != (scope == Scope::HandOff) {
            return None;
        }
        let contacts = Contacts::read(self.case.text(scope, kind.recipients()), self.catalogue);
        let to = contacts.recipients;
        let mut lines = vec![self.of_mail(kind, "subject").named("subject", Style::Subject)];
        lines.extend(self.opening(kind, &to));
        for (id, style) in rows(kind) {
            match *id {
                "ready" => self.add_what_comes_next(kind, &mut lines),
                "steps" => {
                    let mut line = self.of_mail(kind, id).named(id, *style);
                    line.points = points(self.case.text(scope, Field::DiscussionNextSteps));
                    lines.extend(Some(line).filter(|line| !line.points.is_empty()));
                }
                "services" if self.case.kept_rounds().next().is_none() => {}
                id => lines.push(self.of_mail(kind, id).named(id, *style)),
            }
        }
        lines.push(self.closing());
        let draft = self.draft(kind.name(), lines, &["help", "leave", "emphasis", "reason"]);
        let whom = match to.as_slice() {
            [] => self.gap(Missing::field(scope, kind.recipients())),
            to => Part::Text(to_line(to)),
        };
        let subject = draft.lines.first().map_or_else(Vec::new, |subject| subject.parts.clone());
        let field = |name, parts| TextField { name, label: None, parts, hint: None };
        let fields = vec![field("to", vec![whom]), field("subject", subject)];
        let mut text = self.text(fields, draft);
        for recipient in to.iter().filter(|it| !it.local().is_ascii()) {
            let (field, address) = (kind.recipients(), recipient.address.clone());
            text.findings.push(Finding::Address { scope, field, address });
        }
        if !contacts.without.is_empty() {
            // Before the gap of the field, which says less.
            let (field, names) = (kind.recipients(), contacts.without);
            text.findings.insert(0, Finding::NoAddress { scope, field, names });
        }
        Some(Text { to, ..text })
    }

    /// A line that says what the case says; in other words where the catalogue has some for the time
    /// while other services are open.
    fn of_mail(self, kind: MailKind, id: &str) -> Line {
        let mut key = format!("mail-{}-{id}", kind.name());
        match id {
            "complete" | "achieved" => return self.enablement(&key),
            "reason" if self.assessment.open_rounds().next().is_some() => return self.still_open(),
            _ => {}
        }
        let others = self.open_others();
        let later = format!("{key}-later");
        if !others.is_empty() && self.catalogue.has(&later) {
            key = later;
        }
        let services = names_of(&mut self.case.kept_rounds());
        let sentence = self.sentence().field(Field::Tenant).field(Field::TenantId);
        let sentence = sentence.field(Field::DiscussionDate).field(Field::Region);
        let sentence = sentence.text("services", &self.catalogue.list(&services));
        let sentence = sentence.text("others", &self.catalogue.list(&others));
        sentence.part("form", self.link("rfa-form")).say(&key)
    }

    /// The services that are open, though the e-mail goes out when none is.
    fn still_open(self) -> Line {
        let gaps = self.assessment.open_rounds().map(|id| self.gap(Missing::OpenRound(id)));
        Line { parts: gaps.collect(), ..Line::default() }
    }

    /// What the customer wants next, and how to ask for help: now for what is no part of this RFA,
    /// later for anything.
    fn add_what_comes_next(self, kind: MailKind, lines: &mut Vec<Line>) {
        if self.case.yes(self.scope, Field::ReadyForMore).is_none() {
            let gap = self.gap(Missing::field(self.scope, Field::ReadyForMore));
            lines.push(Line::new("ready", Style::Paragraph, vec![gap]));
        }
        let wanted = self.wanted();
        if !wanted.same.is_empty() {
            let same = self.sentence().list("workloads", &wanted.same);
            lines.push(same.say("mail-customer-same").named("same", Style::Paragraph));
        }
        let mut help = "help";
        if let Some(about) = self.about_new(&wanted) {
            let also = if wanted.same.is_empty() { "" } else { "-also" };
            let about = about.part("form", self.link("rfa-form"));
            let ready = about.say(&format!("mail-customer-ready{also}"));
            lines.push(ready.named("ready", Style::Paragraph));
            help = "help-again";
        }
        lines.push(self.of_mail(kind, help).named("help", Style::Paragraph));
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
            let gap = self.gap(Missing::Users(self.scope, missing));
            return Line::new("", Style::Paragraph, vec![gap]);
        }
        sentence.field(Field::ActiveUsers).field(Field::Seats).field(Field::LynxDate).say(key)
    }

    /// The other services of this RFA that are still open: the FM stays for them.
    fn open_others(self) -> Vec<String> {
        let others = self.assessment.open_rounds().filter(|id| Scope::Round(*id) != self.scope);
        names_of(&mut others.filter_map(|id| self.case.round(id)))
    }
}

fn names_of(rounds: &mut dyn Iterator<Item = &Round>) -> Vec<String> {
    rounds.map(|round| round.name.clone()).collect()
}
