//! What the FM makes of a draft's lines: the changes for it, and how it is laid over the page's own
//! words.

use crate::document::{Map, sort_by_key};
use crate::engagement::Edit;
use crate::engagement::command::Change;
use crate::locale::clean;

use super::draft::{Draft, Line, LineState, Part, Style};
use super::points::{normalized, points};
use super::recipients::on_one_line;

impl Draft {
    /// The change that puts a line into the FM's words; empty ones leave it out.
    pub fn own_words(&self, line: &Line, own: &str) -> Change {
        let own = Some(clean(own)).filter(|own| !own.is_empty());
        let generated = match &line.state {
            LineState::Own { generated_now, .. } => Some(generated_now.clone()),
            LineState::Added => None,
            _ => Some(line.text()),
        };
        // An added line without words is none.
        let is_left = own.is_some() || generated.is_some();
        self.edit(&line.id, is_left.then_some(Edit { own, generated }))
    }

    /// The change that leaves a line out, or takes one that was added away.
    pub fn leave_out(&self, line: &Line) -> Change {
        self.own_words(line, "")
    }

    /// The change that gives a line back to the page.
    pub fn page_words(&self, line: &Line) -> Change {
        self.edit(&line.id, None)
    }

    /// The change that adds a line.
    pub fn add(&self, own: &str) -> Change {
        let numbers = self.lines.iter().filter_map(|line| added_number(&line.id));
        let id = format!("added/{}", numbers.max().unwrap_or(0) + 1);
        let own = Some(clean(own));
        self.edit(&id, Some(Edit { own, generated: None }))
    }

    fn edit(&self, id: &str, edit: Option<Edit>) -> Change {
        Change::edit_line(&format!("{}{id}", self.edits_start()), edit.as_ref())
    }

    /// The beginning of the names of this draft's edits.
    fn edits_start(&self) -> String {
        format!("{}/{}/", self.key, self.language.tag())
    }

    /// Lays the edits over the lines, and puts added ones behind the last line with one of these ids,
    /// in a note also behind the last bullet.
    pub(super) fn apply(&mut self, edits: &Map<String, Edit>, after: &[&str]) {
        let start = self.edits_start();
        let mut added: Vec<(u32, Line)> = Vec::new();
        for (name, edit) in edits.iter() {
            let Some(id) = name.strip_prefix(&start) else { continue };
            if let Some(line) = self.lines.iter_mut().find(|line| line.id == id) {
                line.apply(edit);
            } else if let (Some(number), Some(own)) = (added_number(id), &edit.own) {
                let style = if self.is_letter() { Style::Paragraph } else { Style::Bullet };
                let mut line = Line::new(id, style, Vec::new());
                line.set_own(own);
                line.state = LineState::Added;
                added.push((number, line));
            }
        }
        sort_by_key(&mut added, |(number, _)| *number);
        let is_before = |line: &Line| {
            after.contains(&line.id.as_str()) || (!self.is_letter() && line.style == Style::Bullet)
        };
        let at = self.lines.iter().rposition(is_before).map_or(self.lines.len(), |at| at + 1);
        for (place, (_, line)) in (at..).zip(added) {
            self.lines.insert(place, line);
        }
    }
}

impl Line {
    /// Lays an edit over it.
    fn apply(&mut self, edit: &Edit) {
        let generated_now = self.text();
        self.state = match edit.own.as_deref().filter(|own| !own.trim().is_empty()) {
            None if self.style == Style::Subject => LineState::Generated,
            None => LineState::LeftOut,
            Some(own) => {
                self.set_own(own);
                let generated_then = edit.generated.clone().unwrap_or_default();
                LineState::Own { generated_then, generated_now }
            }
        };
    }

    /// Puts it into these words; what follows the first line of a bullet are points under it.
    pub(super) fn set_own(&mut self, own: &str) {
        let own = normalized(own, ", ");
        let is_bullet = self.style == Style::Bullet;
        let several = own.split_once('\n').filter(|_| is_bullet);
        let (first, rest) = several.unwrap_or((&own, ""));
        let first = match self.style {
            Style::Bullet => first.strip_prefix("- ").unwrap_or(first).to_owned(),
            Style::Subject => on_one_line(first),
            _ => first.to_owned(),
        };
        self.parts = vec![Part::Text(first)];
        self.points = points(rest);
    }
}

/// The number of a line that the FM added.
fn added_number(id: &str) -> Option<u32> {
    id.strip_prefix("added/")?.parse().ok()
}
