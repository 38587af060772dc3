//! Gives a line of a note or an e-mail the FM's own words.

use super::{About, Change, Command, Refusal, Situation};
use crate::engagement::{Edit, names};

/// Edits a line, or gives it back to the page.
#[derive(Debug, Clone)]
pub struct EditLine {
    /// The line, by the text and the line's id.
    pub line: String,
    /// What the FM made of it; `None` for the page's own words.
    pub edit: Option<Edit>,
}

impl Command for EditLine {
    fn plan(&self, _: &Situation<'_>) -> Result<Change, Refusal> {
        let text = self.edit.as_ref().map(serde_json::to_string);
        let text = text.and_then(Result::ok).unwrap_or_default();
        let name = format!("{}{}", names::EDIT, self.line);
        Ok(Change::write("edit", About::Case, &name, text))
    }
}
