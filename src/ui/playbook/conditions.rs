//! When an item applies, in words.

use super::document::Document;
use crate::locale::Arguments;
use crate::playbook::{Condition, Field};

impl Document {
    /// "If the account team is known or the account is managed:"; nothing for what always applies.
    pub fn condition_text(&self, condition: &Condition) -> Option<String> {
        let condition = self.clause(condition)?;
        let arguments = Arguments::new().text("condition", condition);
        Some(self.catalogue.text_with("condition-if", &arguments))
    }

    fn clause(&self, condition: &Condition) -> Option<String> {
        match condition {
            Condition::Always => None,
            Condition::Yes(field) => Some(self.answer_clause(*field, "yes")),
            Condition::No(field) => Some(self.answer_clause(*field, "no")),
            Condition::Any(alternatives) => {
                let clauses = alternatives.iter().filter_map(|one| self.clause(one));
                clauses.reduce(|first, second| {
                    let arguments = Arguments::new().text("first", first).text("second", second);
                    self.catalogue.text_with("condition-or", &arguments)
                })
            }
        }
    }

    fn answer_clause(&self, field: Field, answer: &str) -> String {
        self.say(&format!(
            "condition-{}-{answer}",
            field.name().replace('_', "-")
        ))
    }
}
