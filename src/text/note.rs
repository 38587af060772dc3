//! A note for FTOP, field by field in the portal's order. Each names what comes next for the customer, which follows
//! from what it says, with its day and its owner.

use chrono::NaiveDate;

use crate::document::sort_by_key;
use crate::engagement::assessment::{LedgerLine, Missing};
use crate::engagement::{Pasted, RecordEntry, Round, Scope, Value};
use crate::locale::portal_date;
use crate::playbook::{Field, NoteKind, Service};

use super::draft::{Line, Part, Style, text_of};
use super::field::{Text, TextField};
use super::words::Writer;

/// The day of the next action, or what it lacks to be known; neither where nothing is planned.
type ActionDay = Option<Result<NaiveDate, Missing>>;

impl<'a> Writer<'a> {
    /// Words a note: what is not in FTOP yet, or once all of it is, what it said. The case itself has
    /// none, and the hand-off only an Engagement Management note, which is about the tenant.
    pub fn note(self, kind: NoteKind) -> Option<Text> {
        let ledger = &self.assessment.scope(self.scope)?.ledger;
        if self.scope == Scope::HandOff && kind == NoteKind::TechnicalEnablement {
            return None;
        }
        let mut said: Vec<&LedgerLine> = ledger.iter().filter(|line| line.note == kind).collect();
        let is_pasted = said.iter().all(|line| line.is_on_record());
        if !is_pasted {
            said.retain(|line| !line.is_on_record());
        }
        sort_by_key(&mut said, |line| self.moment(line));
        let mut lines = self.beginning(kind);
        for line in said {
            lines.extend(self.statement_line(line));
        }
        let (next, day) = self.next_action();
        let owner = vec![self.field(Field::Manager)];
        self.end(kind, (&next, day), &owner, &mut lines);
        let draft = self.draft(&self.draft_name(kind, is_pasted), lines, &["summary", "heading"]);
        let next_action = draft.line("next-action").filter(|line| line.is_shown());
        let next_action = next_action.unwrap_or(&next).parts.clone();
        let discussion = self.next_discussion();
        let field = |name, label, parts: Vec<Part>| {
            let hint = match (name, &discussion, day) {
                ("next-action-date", Some(_), None) => Some("hint-not-planned"),
                ("next-action-date", None, Some(Ok(_))) => Some("because-C-A6"),
                _ => text_of(&parts).is_empty().then_some("hint-empty"),
            };
            TextField { name, label: Some(label), parts, hint }
        };
        let word = |word: &str| vec![Part::Text(word.to_owned())];
        let services = self.round().map_or("", |round| round.name.as_str());
        let fields = vec![
            field("category", "Note Category", word(kind.portal_name())),
            field("tenant", "Tenant", vec![self.field(Field::Tenant)]),
            field("services", "Services", word(services)),
            field("escalate", "Escalate", word("Off")),
            field("next-action", "Next Action", next_action),
            field("next-action-date", "Next Action Date", self.date(day, &portal_date)),
            field("next-action-owner", "Next Action Owner", owner),
        ];
        Some(self.text(fields, draft))
    }

    /// Names the draft of a note. Each that is pasted begins another one, with nothing that was added to the one before;
    /// once it is pasted, its own is the last.
    fn draft_name(self, kind: NoteKind, is_pasted: bool) -> String {
        let mut pastes: Vec<&RecordEntry> = self.case.record.entries().iter().collect();
        pastes.retain(|entry| {
            let Pasted { note, scope, found, .. } = entry.pasted;
            !entry.is_voided && !found && note == kind && scope == self.scope
        });
        sort_by_key(&mut pastes, |entry| (entry.at, entry.id));
        match pastes.iter().rev().nth(usize::from(is_pasted)) {
            Some(before) => format!("{}/{}", kind.name(), before.id),
            None => kind.name().to_owned(),
        }
    }

    /// When it happened, so that a note tells things in their order: its own day, else that of its
    /// step; what has none was before. Then the playbook's order.
    fn moment(self, line: &LedgerLine) -> (Option<NaiveDate>, usize) {
        let item = line.id.matter.item();
        let mut items = self.case.playbook.items();
        let index = items.position(|other| other.id == item).unwrap_or(usize::MAX);
        let days = line.says().into_iter().flatten().filter_map(|(_, value)| match value {
            Value::Day(day) => Some(*day),
            _ => None,
        });
        let first = self.case.playbook.steps.first();
        let is_first = first.is_some_and(|step| step.items.iter().any(|other| other.id == item));
        let of_step = if is_first { None } else { self.discussed() };
        (days.max().or(of_step), index)
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
    fn end(
        self,
        kind: NoteKind,
        (next, day): (&Line, ActionDay),
        owner: &[Part],
        lines: &mut Vec<Line>,
    ) {
        let paragraph = |id, parts: &[Part]| Line::new(id, Style::Paragraph, parts.to_vec());
        let action = next.clone().named("next-action", Style::Paragraph);
        if kind == NoteKind::TechnicalEnablement {
            let concerns = match self.case.text(self.scope, Field::Concerns) {
                "" => self.catalogue.text("note-no-concerns"),
                concerns => concerns.to_owned(),
            };
            lines.push(action.labelled("NEXT ACTION:"));
            lines.push(paragraph("concerns", &[Part::Text(concerns)]).labelled("CONCERNS:"));
            return;
        }
        lines.push(action.labelled(&self.catalogue.text("note-next-action")));
        let date = self.date(day, &|day| self.catalogue.day(day));
        if !date.is_empty() {
            let mut date = paragraph("next-action-date", &date);
            if let Some(Ok(_)) = day {
                date.values.push(date.text());
            }
            lines.push(date.labelled(&self.catalogue.text("note-next-action-date")));
        }
        let owner = paragraph("owner", owner);
        lines.push(owner.labelled(&self.catalogue.text("note-next-action-owner")));
    }

    /// The next action date as it is written, or its gap; nothing while there is none.
    fn date(self, day: ActionDay, written: &dyn Fn(NaiveDate) -> String) -> Vec<Part> {
        let part = |day: Result<_, _>| match day {
            Ok(day) => Part::Text(written(day)),
            Err(gap) => self.gap(gap),
        };
        day.map(part).into_iter().collect()
    }

    /// The next action as this scope sees it: help with an RFA, then this round's discussion, that of
    /// the next open service, or the next look at the tenant.
    fn next_action(self) -> (Line, ActionDay) {
        let (then, day) = match self.next_discussion() {
            Some(round) => {
                let day = self.case.day(Scope::Round(round.id), Field::DiscussionPlanned);
                let sentence = self.sentence().text("service", &round.name);
                (sentence.say("next-action-discussion"), day.map(Ok))
            }
            None => self.look_again(),
        };
        match self.about_new(&self.wanted()) {
            Some(help) => (help.say("next-action-rfa").and(then), day),
            None => (then, day),
        }
    }

    fn look_again(self) -> (Line, ActionDay) {
        let last = self.case.kept_rounds().last();
        let (sentence, day) = match (self.assessment.next_action_date, last) {
            (Some(day), _) => (self.sentence().day("day", day), Ok(day)),
            (None, Some(round)) => {
                let gap = Missing::field(Scope::Round(round.id), Field::DiscussionDate);
                (self.sentence().part("day", self.gap(gap)), Err(gap))
            }
            // Every service was dropped without a discussion.
            (None, None) => return (self.sentence().say("next-action-none"), None),
        };
        (sentence.say("next-action-look-again"), Some(day))
    }

    /// The round whose discussion comes next: this one's, then those of the others in order.
    fn next_discussion(self) -> Option<&'a Round> {
        let mut next = None;
        for id in self.assessment.open_rounds() {
            let scope = Scope::Round(id);
            let held = self.case.happened(scope, Field::DiscussionDate, self.assessment.today);
            if held.is_none() && (next.is_none() || scope == self.scope) {
                next = Some(id);
            }
        }
        self.case.round(next?)
    }
}
