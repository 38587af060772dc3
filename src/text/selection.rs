//! What goes out of a text of which a part was selected on the page: whole lines as they are, and pieces of lines.

use super::draft::{Draft, Line, Part, Style};
use super::points::Point;

/// What the page shows of a line, or of a point under one: how much of that is selected, and all of it.
pub type Row = [String; 2];

/// What is selected of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selected {
    /// None of it.
    Nothing,
    /// All of it.
    All,
    /// Words of one line.
    Words(String),
    /// These lines.
    Lines(Box<Draft>),
}

impl Draft {
    /// What is selected, by a row for each line and for each point, in order.
    pub fn selected(&self, rows: &[Row]) -> Selected {
        if rows.iter().all(is_whole) {
            return Selected::All;
        }
        let subject = self.shown().filter(|line| line.style == Style::Subject);
        let mut draft = Self { lines: subject.cloned().collect(), ..self.clone() };
        let (mut count, mut words) = (0, None);
        let mut rows = rows.iter();
        for line in self.body() {
            let own = rows.next().and_then(|row| line.selected(row));
            let is_begun = own.is_some();
            count += usize::from(is_begun);
            words = words.or_else(|| own.as_ref().filter(|own| own.id.is_empty()).map(Line::text));
            draft.lines.extend(own);
            for point in &line.points {
                let Some(row) = rows.next().filter(|row| is_any(row)) else { continue };
                let text = row[0].trim().to_owned();
                count += 1;
                words = words.or_else(|| (!is_whole(row)).then(|| text.clone()));
                match draft.lines.last_mut().filter(|_| is_begun) {
                    Some(line) => line.points.push(Point { text, depth: point.depth }),
                    None => draft.lines.push(Line::new("", Style::Bullet, vec![Part::Text(text)])),
                }
            }
        }
        match (count, words) {
            (0, _) => Selected::Nothing,
            (1, Some(words)) => Selected::Words(words),
            _ => Selected::Lines(Box::new(draft)),
        }
    }
}

impl Line {
    /// The line without its points as far as it is selected. A piece of it has no id; one that goes over a gap, which
    /// would pass for a value there, is the whole line.
    fn selected(&self, row: &Row) -> Option<Self> {
        let [part, _] = row;
        let (part, label) = (part.trim(), self.label.as_deref().unwrap_or_default());
        let is_in = |of: &Part| of.gap().is_none() && of.text().contains(part);
        let has_gap = self.parts.iter().any(|of| of.gap().is_some());
        let is_over_gap = has_gap && !label.contains(part) && !self.parts.iter().any(is_in);
        let line = if is_whole(row) || is_over_gap {
            Self { points: Vec::new(), ..self.clone() }
        } else {
            Self::new("", self.style, vec![Part::Text(part.to_owned())])
        };
        is_any(row).then_some(line)
    }
}

fn is_whole([part, all]: &Row) -> bool {
    part.trim() == all.trim()
}

fn is_any([part, _]: &Row) -> bool {
    !part.trim().is_empty()
}
