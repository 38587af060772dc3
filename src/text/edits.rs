//! Lays what the FM made of a draft's lines over the page's own words.

use crate::document::{Map, sort_by_key};
use crate::engagement::Edit;

use super::draft::{Draft, Line, LineState, Style, added_number};

/// Applies the edits to every line, and puts added ones behind the line at which additions stand:
/// the last with this id's beginning, or the last bullet.
pub(super) fn apply(draft: &mut Draft, edits: &Map<String, Edit>, after: &[&str]) {
    let start = draft.edits_start();
    for line in &mut draft.lines {
        if let Some(edit) = edits.get(&format!("{start}{}", line.id)) {
            apply_to(line, edit);
        }
    }
    let of_draft = edits.iter_from(start.as_str()).take_while(|(name, _)| name.starts_with(&start));
    let mut added: Vec<(u32, Line)> = of_draft
        .filter_map(|(name, edit)| {
            let id = name.strip_prefix(&start)?;
            let mut line = Line::new(id, Style::Bullet, Vec::new());
            line.style = if draft.is_letter { Style::Paragraph } else { Style::Bullet };
            line.state = LineState::Added;
            line.set_own(edit.own.as_deref()?);
            Some((added_number(id)?, line))
        })
        .collect();
    sort_by_key(&mut added, |(number, _)| *number);
    let is_anchor = |line: &Line| {
        after.contains(&line.id.as_str()) || (!draft.is_letter && line.style == Style::Bullet)
    };
    let at = draft.lines.iter().rposition(is_anchor);
    let at = at.map_or(draft.lines.len(), |at| at + 1);
    draft.lines.splice(at..at, added.into_iter().map(|(_, line)| line));
}

/// Applies an edit to its line.
pub(super) fn apply_to(line: &mut Line, edit: &Edit) {
    let generated_now = line.text();
    match edit.own.as_deref().filter(|own| !own.trim().is_empty()) {
        None => line.state = LineState::LeftOut,
        Some(own) => {
            line.set_own(own);
            let generated_then = edit.generated.clone().unwrap_or_default();
            line.state = LineState::Own {
                differs: generated_then != generated_now,
                generated_then,
                generated_now,
            };
        }
    }
}
