//! A note for FTOP, field by field in the portal's order.

use crate::document::sort_by_key;
use crate::engagement::assessment::LedgerLine;
use crate::engagement::{Assessment, Case, Scope};
use crate::locale::portal_date;
use crate::playbook::{Field, NoteKind, Service};

use super::draft::{Draft, Gap, Line, Part, Style, once};
use super::edits;
use super::next_action::{NEXT_ACTION_LIMIT, NextAction};
use super::words::{Words, Writer};

/// How much of a scope a note holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What is settled and not in FTOP yet, and what that lacks.
    Due,
    /// What is in FTOP already as well.
    Whole,
}

/// A note as FTOP's editor takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Which.
    pub kind: NoteKind,
    /// Whose.
    pub scope: Scope,
    /// Note Category, by the portal's English name.
    pub category: &'static str,
    /// Tenant.
    pub tenant: Vec<Part>,
    /// Services; empty for the hand-off's, which is about the tenant.
    pub services: String,
    /// The note itself.
    pub draft: Draft,
    /// Escalate, which is normally off; the portal's English word.
    pub escalate: &'static str,
    /// Next Action.
    pub next_action: Vec<Part>,
    /// Next Action Date, as the portal writes dates; empty while there is none.
    pub next_action_date: Vec<Part>,
    /// Next Action Owner.
    pub owner: Vec<Part>,
    /// What any of its fields lacks, each thing once.
    pub gaps: Vec<Gap>,
}

impl Note {
    /// The next action as text.
    pub fn next_action_text(&self) -> String {
        self.next_action.iter().map(Part::text).collect()
    }

    /// Its length as the portal counts it: UTF-16 code units.
    pub fn next_action_length(&self) -> usize {
        self.next_action_text().encode_utf16().count()
    }

    /// By how many units it is too long for the portal.
    pub fn next_action_excess(&self) -> usize {
        self.next_action_length().saturating_sub(NEXT_ACTION_LIMIT)
    }
}

/// Words a note. The case itself has none, and the hand-off only an Engagement Management note.
pub fn note(
    kind: NoteKind,
    scope: Scope,
    case: &Case,
    assessment: &Assessment,
    words: &Words<'_>,
    extent: Extent,
) -> Option<Note> {
    let writer = Writer { scope, case, assessment, words: *words };
    let ledger = &assessment.scope(scope)?.ledger;
    if scope == Scope::HandOff && kind == NoteKind::TechnicalEnablement {
        return None;
    }
    let said =
        |line: &&LedgerLine| line.note == kind && (extent == Extent::Whole || !line.is_on_record());
    let mut lines: Vec<&LedgerLine> = ledger.iter().filter(said).collect();
    sort_by_key(&mut lines, |line| writer.moment(line));
    let bullets: Vec<Line> = lines.iter().filter_map(|line| writer.statement_line(line)).collect();
    let next = writer.next_action();
    let owner = writer.field(Field::Manager);
    let lines = match kind {
        NoteKind::TechnicalEnablement => writer.technical(bullets, &next),
        NoteKind::EngagementManagement => writer.management(bullets, &next, &owner),
    };
    let mut draft = Draft {
        key: format!("{scope}/{}", kind.name()),
        language: words.catalogue.language(),
        is_letter: false,
        lines,
    };
    edits::apply(&mut draft, &case.edits, &["summary", "heading"]);
    let next_action = draft.line("next-action").filter(|line| line.is_shown());
    let next_action = next_action.map_or(next.worded.parts, |line| line.parts.clone());
    let next_action_date = match next.day {
        Ok(Some(day)) => vec![Part::Text(portal_date(day))],
        Ok(None) => Vec::new(),
        Err(gap) => vec![writer.gap(gap)],
    };
    let tenant = vec![writer.field(Field::Tenant)];
    let owner = vec![owner];
    let fields = [&tenant, &next_action, &next_action_date, &owner];
    let of_fields = fields.into_iter().flatten().filter_map(|part| match part {
        Part::Gap { gap, .. } => Some(*gap),
        _ => None,
    });
    let gaps = once(draft.gaps().into_iter().chain(of_fields));
    let round = scope.round().and_then(|id| case.round(id));
    Some(Note {
        kind,
        scope,
        category: kind.portal_name(),
        services: round.map_or_else(String::new, |round| round.name.clone()),
        escalate: "Off",
        tenant,
        draft,
        next_action,
        next_action_date,
        owner,
        gaps,
    })
}

impl Writer<'_> {
    /// When it happened, so that a note tells things in their order: its own day, else that of its
    /// step; what has none was before. Then the playbook's order.
    fn moment(self, line: &LedgerLine) -> (Option<chrono::NaiveDate>, usize) {
        let item = line.id.matter.item();
        let mut items = self.case.playbook.items();
        let index = items.position(|other| other.id == item).unwrap_or(usize::MAX);
        let days = line.says().into_iter().flatten().filter_map(|(_, value)| match value {
            crate::engagement::Value::Day(day) => Some(*day),
            _ => None,
        });
        let mut steps = self.case.playbook.steps.iter();
        let is_first = steps.next().is_some_and(|step| step.items.iter().any(|i| i.id == item));
        let of_step = if is_first { None } else { self.discussed() };
        (days.max().or(of_step), index)
    }

    /// The labels stay English in every language, as the portal's readers know them.
    fn technical(self, bullets: Vec<Line>, next: &NextAction) -> Vec<Line> {
        let prefix = match self.scope.round().and_then(|id| self.case.round(id)) {
            Some(round) if round.id.service == Service::Core => {
                format!("[{}] {}", round.id.service.prefix(), round.name)
            }
            Some(round) => format!("[{}]", round.id.service.prefix()),
            None => String::new(),
        };
        let concerns = match self.case.text(self.scope, Field::Concerns) {
            "" => self.text("note-no-concerns"),
            concerns => concerns.to_owned(),
        };
        let paragraph = |id: &str, label: &str, parts: Vec<Part>| {
            Line::new(id, Style::Paragraph, parts).labelled(label)
        };
        let text = |text: &str| vec![Part::Text(text.to_owned())];
        let mut lines = vec![
            Line::new("prefix", Style::Heading, text(&prefix)),
            paragraph("status", "STATUS:", text("On track")),
            paragraph("summary", "SUMMARY:", Vec::new()),
        ];
        lines.extend(bullets);
        let mut action = paragraph("next-action", "NEXT ACTION:", next.worded.parts.clone());
        action.values.clone_from(&next.worded.values);
        lines.push(action);
        lines.push(paragraph("concerns", "CONCERNS:", text(&concerns)));
        lines
    }

    fn management(self, bullets: Vec<Line>, next: &NextAction, owner: &Part) -> Vec<Line> {
        let heading =
            if self.scope == Scope::HandOff { "note-heading-hand-off" } else { "note-heading" };
        let mut lines = vec![self.line("heading", Style::Heading, heading)];
        lines.extend(bullets);
        let paragraph = |id: &str, key: &str, parts: Vec<Part>| {
            Line::new(id, Style::Paragraph, parts).labelled(self.text(key))
        };
        let mut action = paragraph("next-action", "note-next-action", next.worded.parts.clone());
        action.values.clone_from(&next.worded.values);
        lines.push(action);
        match next.day {
            Ok(Some(day)) => {
                let day = self.day(day);
                let parts = vec![Part::Text(day.clone())];
                let mut line = paragraph("next-action-date", "note-next-action-date", parts);
                line.values = vec![day];
                lines.push(line);
            }
            Ok(None) => {}
            Err(gap) => {
                let parts = vec![self.gap(gap)];
                lines.push(paragraph("next-action-date", "note-next-action-date", parts));
            }
        }
        let owner = vec![owner.clone()];
        lines.push(paragraph("owner", "note-next-action-owner", owner));
        lines
    }
}
