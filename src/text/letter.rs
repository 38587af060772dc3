//! What makes an e-mail a letter: whom it addresses, who writes, and how it ends.

use crate::locale::Language;
use crate::playbook::{Field, MailKind};

use super::draft::{Line, Part, Style};
use super::recipients::Recipient;
use super::words::{Worded, Writer};

impl Writer<'_> {
    /// The greeting, and who writes where the reader may not know that.
    pub(super) fn opening(self, kind: MailKind, to: &[Recipient]) -> Vec<Line> {
        let greeting = match (kind, to) {
            (MailKind::Assignment, _) => self.sentence().say("mail-greeting-team"),
            (_, [one]) if !one.name.is_empty() => self.greeting("mail-greeting-one", &[one]),
            (_, [one, two]) if !one.name.is_empty() && !two.name.is_empty() => {
                self.greeting("mail-greeting-two", &[one, two])
            }
            (_, [] | [_]) => self.sentence().say("mail-greeting"),
            _ => self.sentence().say("mail-greeting-several"),
        };
        let sentence = self.sentence().text("to", kind.name()).field(Field::Tenant);
        let introduction =
            sentence.part("manager", self.field(Field::Manager)).say("mail-introduction");
        let introduction = introduction.line("introduction", Style::Paragraph);
        let greeting = greeting.line("greeting", Style::Paragraph);
        let is_said = !introduction.parts.is_empty();
        std::iter::once(greeting).chain(is_said.then_some(introduction)).collect()
    }

    fn greeting(self, key: &str, to: &[&Recipient]) -> Worded {
        let by_first_name = matches!(
            self.words.catalogue.language(),
            Language::English | Language::BrazilianPortuguese | Language::Spanish
        );
        let names = to.iter().map(|recipient| {
            let name = &recipient.name;
            let name = if by_first_name { first_name(name) } else { name.clone() };
            self.sentence().text("name", &name).say("mail-name").text()
        });
        let names: Vec<String> = names.collect();
        self.sentence().text("names", &self.list(&names)).say(key)
    }

    /// How the letter ends, with the writer's name and role.
    pub(super) fn closing(self) -> [Line; 1] {
        let end_of_line = || Part::Text("\n".to_owned());
        let parts = vec![
            Part::Text(self.text("mail-closing")),
            end_of_line(),
            self.field(Field::Manager),
            end_of_line(),
            Part::Text(self.text("mail-role")),
        ];
        [Line::new("closing", Style::Paragraph, parts)]
    }
}

/// The name by which a person is greeted: the first one, also of "Bowen, Megan". A name in another
/// script is left whole.
fn first_name(name: &str) -> String {
    let is_latin = name.chars().all(|character| u32::from(character) < 0x2000);
    let name = name.split_once('(').map_or(name, |(before, _)| before).trim();
    let given = name.split_once(',').map_or(name, |(_, given)| given.trim());
    match given.split_whitespace().next() {
        Some(first) if is_latin && !first.ends_with('.') => first.to_owned(),
        _ => name.to_owned(),
    }
}
