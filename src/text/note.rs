//! A note for FTOP, field by field in the portal's order.

use chrono::NaiveDate;

use crate::document::sort_by_key;
use crate::engagement::assessment::LedgerLine;
use crate::engagement::{Scope, Value};
use crate::locale::portal_date;
use crate::playbook::{Field, NoteKind, Service};

use super::draft::{Draft, Gap, Line, Part, Style, text_of};
use super::finding::Finding;
use super::next_action::{NEXT_ACTION_LIMIT, NextAction};
use super::words::Writer;

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
    /// What to look at before it is copied.
    pub findings: Vec<Finding>,
}

impl Note {
    /// The next action as text.
    pub fn next_action_text(&self) -> String {
        text_of(&self.next_action)
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

impl Writer<'_> {
    /// Words a note: what is not in FTOP yet, or once all of it is, what it said. The case itself has
    /// none, and the hand-off only an Engagement Management note.
    pub fn note(self, kind: NoteKind) -> Option<Note> {
        let ledger = &self.assessment.scope(self.scope)?.ledger;
        if self.scope == Scope::HandOff && kind == NoteKind::TechnicalEnablement {
            return None;
        }
        let mut said: Vec<&LedgerLine> = ledger.iter().filter(|line| line.note == kind).collect();
        if !said.iter().all(|line| line.is_on_record()) {
            said.retain(|line| !line.is_on_record());
        }
        sort_by_key(&mut said, |line| self.moment(line));
        let mut lines = self.beginning(kind);
        for line in said {
            lines.extend(self.statement_line(line));
        }
        let next = self.next_action();
        let owner = vec![self.field(Field::Manager)];
        self.end(kind, &next, &owner, &mut lines);
        let draft = self.draft(kind.name(), false, lines, &["summary", "heading"]);
        let next_action = draft.line("next-action").filter(|line| line.is_shown());
        let next_action = next_action.unwrap_or(&next.line).parts.clone();
        let next_action_date = self.date(next.day, portal_date);
        let tenant = vec![self.field(Field::Tenant)];
        let mut parts: Vec<&[Part]> = draft.shown().map(|line| &line.parts[..]).collect();
        parts.extend([&tenant[..], &next_action, &next_action_date, &owner]);
        let findings = self.findings(&parts, &draft);
        let mut note = Note {
            kind,
            scope: self.scope,
            category: kind.portal_name(),
            services: self.round().map_or_else(String::new, |round| round.name.clone()),
            escalate: "Off",
            tenant,
            draft,
            next_action,
            next_action_date,
            owner,
            findings,
        };
        let excess = note.next_action_excess();
        if excess > 0 {
            note.findings.push(Finding::NextActionTooLong { excess });
        }
        Some(note)
    }

    /// When it happened, so that a note tells things in their order: its own day, else that of its
    /// step; what has none was before. Then the playbook's order.
    fn moment(self, line: &LedgerLine) -> (Option<NaiveDate>, usize) {
        let item = line.id.matter.item();
        let mut items = self.case.playbook.items();
        let index = items.position(|other| other.id == item).unwrap_or(usize::MAX);
        let mut day = None;
        for (_, value) in line.says().into_iter().flatten() {
            if let Value::Day(said) = value {
                day = day.max(Some(*said));
            }
        }
        let first = self.case.playbook.steps.first();
        let is_first = first.is_some_and(|step| step.items.iter().any(|other| other.id == item));
        let of_step = if is_first { None } else { self.discussed() };
        (day.or(of_step), index)
    }

    /// What stands before the statements. The labels of a Technical Enablement note stay English in
    /// every language, as the portal's readers know them.
    fn beginning(self, kind: NoteKind) -> Vec<Line> {
        let Some(round) = self.round().filter(|_| kind == NoteKind::TechnicalEnablement) else {
            let is_hand_off = self.scope == Scope::HandOff;
            let key = if is_hand_off { "note-heading-hand-off" } else { "note-heading" };
            return vec![self.sentence().say(key).named("heading", Style::Heading)];
        };
        let mut prefix = format!("[{}]", round.id.service.prefix());
        if round.id.service == Service::Core {
            prefix = format!("{prefix} {}", round.name);
        }
        let line = |id, style, text| Line::new(id, style, vec![Part::Text(text)]);
        vec![
            line("prefix", Style::Heading, prefix),
            line("status", Style::Paragraph, "On track".to_owned()).labelled("STATUS:"),
            Line::new("summary", Style::Paragraph, Vec::new()).labelled("SUMMARY:"),
        ]
    }

    /// What stands behind them: what comes next, then the concerns, or the day and the owner.
    fn end(self, kind: NoteKind, next: &NextAction, owner: &[Part], lines: &mut Vec<Line>) {
        let paragraph = |id, parts: &[Part]| Line::new(id, Style::Paragraph, parts.to_vec());
        let action = next.line.clone().named("next-action", Style::Paragraph);
        if kind == NoteKind::TechnicalEnablement {
            let concerns = match self.case.text(self.scope, Field::Concerns) {
                "" => self.catalogue.text("note-no-concerns"),
                concerns => concerns.to_owned(),
            };
            lines.push(action.labelled("NEXT ACTION:"));
            lines.push(paragraph("concerns", &[Part::Text(concerns)]).labelled("CONCERNS:"));
            return;
        }
        lines.push(action.labelled(self.catalogue.text("note-next-action")));
        let date = self.date(next.day, |day| self.catalogue.day(day));
        if !date.is_empty() {
            let mut date = paragraph("next-action-date", &date);
            if let Ok(Some(_)) = next.day {
                date.values.push(date.text());
            }
            lines.push(date.labelled(self.catalogue.text("note-next-action-date")));
        }
        let owner = paragraph("owner", owner);
        lines.push(owner.labelled(self.catalogue.text("note-next-action-owner")));
    }

    /// The next action date as it is written, or its gap; nothing while there is none.
    fn date(
        self,
        day: Result<Option<NaiveDate>, Gap>,
        written: impl Fn(NaiveDate) -> String,
    ) -> Vec<Part> {
        match day {
            Ok(Some(day)) => vec![Part::Text(written(day))],
            Ok(None) => Vec::new(),
            Err(gap) => vec![self.gap(gap)],
        }
    }
}
