//! What makes an e-mail a letter: whom it addresses, who writes, and how it ends.

use crate::playbook::{Field, MailKind};

use super::draft::{Line, Part, Style};
use super::recipients::Recipient;
use super::words::Writer;

impl Writer<'_> {
    /// The greeting, and who writes where the reader may not know that.
    pub(super) fn opening(self, kind: MailKind, to: &[Recipient]) -> Vec<Line> {
        let greeting = match (kind, to) {
            (MailKind::Assignment, _) => self.sentence().say("mail-greeting-team"),
            (_, [one]) if !one.name.is_empty() => {
                let sentence = self.sentence().text("name", &one.name);
                sentence
                    .text("first", &first_name(&one.name))
                    .say("mail-greeting-one")
            }
            (_, [one, two]) if !one.name.is_empty() && !two.name.is_empty() => {
                let sentence = self
                    .sentence()
                    .text("name", &one.name)
                    .text("other", &two.name);
                let sentence = sentence.text("first", &first_name(&one.name));
                sentence
                    .text("second", &first_name(&two.name))
                    .say("mail-greeting-two")
            }
            (_, [] | [_]) => self.sentence().say("mail-greeting"),
            _ => self.sentence().say("mail-greeting-several"),
        };
        let sentence = self.sentence().text("to", kind.name()).field(Field::Tenant);
        let introduction = sentence
            .part("manager", self.field(Field::Manager))
            .say("mail-introduction");
        let introduction = introduction.line("introduction", Style::Paragraph);
        let greeting = greeting.line("greeting", Style::Paragraph);
        let is_said = !introduction.parts.is_empty();
        std::iter::once(greeting)
            .chain(is_said.then_some(introduction))
            .collect()
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
    let name = name
        .split_once('(')
        .map_or(name, |(before, _)| before)
        .trim();
    let given = name.split_once(',').map_or(name, |(_, given)| given.trim());
    match given.split_whitespace().next() {
        Some(first) if is_latin && !first.ends_with('.') => first.to_owned(),
        _ => name.to_owned(),
    }
}
