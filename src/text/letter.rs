//! What makes an e-mail a letter: whom it addresses, who writes, and how it ends.

use chrono::NaiveDate;

use crate::engagement::{Round, Scope};
use crate::locale::Language;
use crate::playbook::{Field, MailKind};

use super::contacts::{is_latin, labels};
use super::draft::{Line, Part, Style};
use super::recipients::Recipient;
use super::words::Writer;

impl<'a> Writer<'a> {
    /// The greeting, and who writes where the reader may not know that.
    pub(super) fn opening(self, kind: MailKind, to: &[Recipient]) -> Vec<Line> {
        let called: Vec<String> = to.iter().map(|recipient| self.called(recipient)).collect();
        let is_named = called.iter().all(|name| !name.is_empty());
        let key = match to.len() {
            _ if kind == MailKind::Assignment => "mail-greeting-team",
            1 if is_named => "mail-greeting-one",
            2 if is_named => "mail-greeting-two",
            0 | 1 => "mail-greeting",
            _ => "mail-greeting-several",
        };
        let name = |name: &String| self.sentence().text("name", name).say("mail-name").text();
        let names: Vec<String> = called.iter().map(name).collect();
        let greeting = self.sentence().text("names", &self.catalogue.list(&names)).say(key);
        let introduction = self.sentence().field(Field::Tenant).field(Field::Manager);
        let introduction = match self.earlier_mail().filter(|_| kind == MailKind::AccountTeam) {
            Some((day, other)) => {
                introduction.day("day", day).text("other", &other.name).text("to", "again")
            }
            None => introduction.text("to", kind.name()),
        };
        let introduction = introduction.say("mail-introduction");
        let mut lines = vec![greeting.named("greeting", Style::Paragraph)];
        if !introduction.parts.is_empty() {
            lines.push(introduction.named("introduction", Style::Paragraph));
        }
        lines
    }

    /// The last e-mail that went to the account team before this one, about another service.
    fn earlier_mail(self) -> Option<(NaiveDate, &'a Round)> {
        let sent =
            |scope| self.case.happened(scope, Field::AccountTeamMailSent, self.assessment.today);
        let own = sent(self.scope).unwrap_or(NaiveDate::MAX);
        let (mut last, mut is_behind) = (None, false);
        for round in &self.case.rounds {
            let scope = Scope::Round(round.id);
            is_behind |= scope == self.scope;
            let Some(day) = sent(scope).filter(|_| scope != self.scope) else { continue };
            // Of two on one day the first service's was first.
            if (day, is_behind) < (own, true) && last.is_none_or(|(before, _)| before <= day) {
                last = Some((day, round));
            }
        }
        last
    }

    /// The name by which a person is greeted: the first one, or the whole.
    fn called(self, recipient: &Recipient) -> String {
        let mut name = recipient.full_name();
        let labels = labels(self.catalogue);
        match self.catalogue.language() {
            Language::English | Language::BrazilianPortuguese | Language::Spanish => {
                let first = name.split(' ').next().unwrap_or_default();
                let is_title = first.ends_with('.') || labels.iter().any(|label| label == first);
                if is_latin(&name) && !is_title { first.to_owned() } else { name }
            }
            Language::Japanese => {
                // The greeting has an honorific of its own.
                for honorific in labels {
                    let bare = name.strip_suffix(&honorific).unwrap_or(&name);
                    name = bare.trim().to_owned();
                }
                name
            }
            Language::German | Language::SimplifiedChinese => name,
        }
    }

    /// How the letter ends, with the writer's name and role.
    pub(super) fn closing(self) -> Line {
        let closing = format!("{}\n", self.catalogue.text("mail-closing"));
        let role = format!("\n{}", self.catalogue.text("mail-role"));
        let parts = vec![Part::Text(closing), self.field(Field::Manager), Part::Text(role)];
        Line::new("closing", Style::Paragraph, parts)
    }
}
