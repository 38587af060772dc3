//! Gives a line of a note or an e-mail the FM's own words.

use super::{About, Change};
use crate::engagement::{Edit, names};

impl Change {
    /// Edits a line, which goes by its text and its id there; `None` gives it back to the page. It looks at nothing, and
    /// so it is never refused and no method of a situation.
    pub fn edit_line(line: &str, edit: Option<&Edit>) -> Self {
        let text = edit.map(serde_json::to_string).and_then(Result::ok).unwrap_or_default();
        Self::write("edit", About::Case, &format!("{}{line}", names::EDIT), text)
    }
}
