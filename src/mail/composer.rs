//! The pieces that the three e-mails are worded from: facts, services and links, each with its value or
//! as a gap.

use crate::engagement::{Blocker, Facts, RoundState, Scope, Value};
use crate::locale::Arguments;
use crate::playbook::Field;

use super::claims;
use super::compose::MailWriter;
use super::message::MailGap;

/// An e-mail while it is worded.
pub(super) struct Composer<'page> {
    pub(super) writer: MailWriter<'page>,
    /// The facts as the e-mail's scope sees them.
    pub(super) facts: Facts<'page>,
    /// The gaps met so far.
    pub(super) gaps: Vec<MailGap>,
}

impl<'page> Composer<'page> {
    /// Begins an e-mail.
    pub(super) fn new(writer: MailWriter<'page>, facts: Facts<'page>) -> Self {
        let gaps = Vec::new();
        Self {
            writer,
            facts,
            gaps,
        }
    }
}

impl Composer<'_> {
    pub(super) fn contacts(&self, field: Field) -> String {
        self.facts.canonical(field).unwrap_or_default()
    }

    /// The service and the facts a text names, each with its value or as a gap.
    pub(super) fn about(&mut self, fields: &[Field]) -> Arguments {
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
    pub(super) fn others(&self) -> Option<String> {
        let own = self.facts.scope();
        let has_others = self
            .writer
            .assessment
            .open_rounds()
            .any(|round| Scope::Round(round) != own);
        has_others
            .then(|| self.services(|(scope, state)| scope != own && state == RoundState::Open))
    }

    pub(super) fn services(&self, is_meant: impl Fn((Scope, RoundState)) -> bool) -> String {
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

    pub(super) fn manager(&mut self) -> String {
        let named = self.facts.canonical(Field::Manager);
        let default = self.writer.manager.trim();
        match named {
            Some(named) => named,
            None if default.is_empty() => self.gap_of(Field::Manager),
            None => default.to_owned(),
        }
    }

    /// The address the settings or the playbook give, or a gap.
    pub(super) fn link(&mut self, id: &'static str) -> String {
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

    /// A text with what of it is not so, each as a gap.
    pub(super) fn claimed(
        &mut self,
        text: String,
        undone: impl IntoIterator<Item = Blocker>,
    ) -> String {
        let mut pieces = vec![text];
        for blocker in undone {
            let MailWriter {
                case, catalogue, ..
            } = self.writer;
            if let Blocker::Unanswered { field, .. } = blocker {
                pieces.push(self.gap_of(field));
            } else if let Some(item) = claims::wording(&blocker, case, catalogue) {
                self.gaps.push(MailGap::Undone(blocker));
                pieces.push(self.worded("gap-item", &Arguments::new().text("item", item)));
            }
        }
        pieces.retain(|piece| !piece.is_empty());
        pieces.join(" ")
    }

    pub(super) fn gap_of(&mut self, field: Field) -> String {
        let gap = self.field_gap(field);
        self.gaps.push(gap);
        self.gap_text(&field.label_key())
    }

    pub(super) fn field_gap(&self, field: Field) -> MailGap {
        MailGap::Field {
            scope: self.facts.scope().of(field),
            field,
        }
    }

    pub(super) fn gap_text(&self, key: &str) -> String {
        self.worded("gap", &Arguments::new().text("name", self.text(key)))
    }

    pub(super) fn text(&self, key: &str) -> String {
        self.writer.catalogue.text(key)
    }

    pub(super) fn worded(&self, key: &str, arguments: &Arguments) -> String {
        self.writer.catalogue.text_with(key, arguments)
    }
}
