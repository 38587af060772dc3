//! The whole case on one or two pages: facts, what is done and open in each part, what FTOP says.

use crate::document::add_once;
use crate::engagement::Scope;
use crate::engagement::assessment::{
    LedgerLine, Missing, RoundState, ScopeAssessment, StatementState, Status,
};
use crate::playbook::{Field, ItemId, NoteKind, Requirement};

use super::draft::{Draft, Line, Part, Style};
use super::names::{item_text, value_text};
use super::words::{Sentence, Writer};

/// Facts that are not printed: they are the page's.
const NOT_PRINTED: [Field; 4] =
    [Field::Language, Field::NoteLanguage, Field::MailLanguage, Field::AssignmentAddress];

impl<'a> Writer<'a> {
    /// Words the sheet of the whole case.
    pub fn sheet(self) -> Draft {
        let of_case = self.at(Scope::Case);
        let title = of_case.sentence().field(Field::Tenant).say("sheet-title");
        let made = of_case.sentence().day("day", self.assessment.today).say("sheet-made");
        let mut lines =
            vec![title.named("title", Style::Heading), made.named("made", Style::Paragraph)];
        of_case.add_facts(&mut lines);
        for assessed in self.assessment.scopes() {
            let scope = assessed.scope;
            if scope != Scope::HandOff || self.assessment.open_rounds().next().is_none() {
                self.at(scope).add_scope(assessed, &mut lines);
            }
        }
        of_case.draft("sheet", lines, &[])
    }

    /// What is stated of a scope, each fact with its label.
    fn add_facts(self, lines: &mut Vec<Line>) {
        for field in Field::ALL {
            let is_of_scope = field.place() == self.scope.place() && !NOT_PRINTED.contains(&field);
            let value = self.case.value(self.scope, field).filter(|_| is_of_scope);
            let Some(value) = value.filter(|_| !self.is_dormant(field)) else { continue };
            let text = value_text(value, self.catalogue).replace('\n', "; ");
            let label = match field {
                // Whoever reads the sheet is somebody else.
                Field::Manager => self.catalogue.text("mail-role"),
                field => self.catalogue.text(&field.label_key()),
            };
            let label = self.sentence().text("label", &label).say("sheet-label").text();
            let id = format!("{}/{}", self.scope, field.name());
            let line = Line::new(&id, Style::Paragraph, vec![Part::Text(text)]);
            lines.push(line.labelled(&label));
        }
    }

    /// Whether a fact is kept for nothing but items that do not apply to this customer.
    fn is_dormant(self, field: Field) -> bool {
        let asks = [Requirement::Answered(field), Requirement::Happened(field)];
        let items = self.assessment.scope(self.scope).map_or(&[][..], |scope| &scope.items);
        let mut asked = items
            .iter()
            .filter(|item| asks.iter().any(|it| item.item.settled_by.contains(it)))
            .peekable();
        asked.peek().is_some() && asked.all(|item| item.state == Status::Dormant)
    }

    fn add_scope(self, assessed: &ScopeAssessment, lines: &mut Vec<Line>) {
        let scope = self.scope;
        let name = vec![Part::Text(self.scope_text())];
        lines.push(Line::new(&scope.to_string(), Style::Heading, name));
        if assessed.state == RoundState::Dropped {
            let reason =
                self.round().and_then(|round| round.dropped.as_deref()).unwrap_or_default();
            let dropped = self.sentence().text("reason", reason).say("sheet-dropped");
            lines.push(dropped.named(&format!("{scope}/dropped"), Style::Paragraph));
            return;
        }
        self.add_facts(lines);
        for item in &assessed.items {
            let is_stated = item.item.repeats.is_some() || item.item.note().is_some();
            if is_stated || item.state == Status::Dormant {
                continue;
            }
            let key = match item.state {
                _ if item.is_skipped => "sheet-skipped",
                Status::Done => "sheet-done",
                _ => "sheet-open",
            };
            let line = self.about_item(item.item.id).say(key);
            lines.push(line.named(&format!("{scope}/{}", item.item.id.0), Style::Bullet));
        }
        for note in NoteKind::ALL {
            self.add_record(note, assessed, lines);
        }
    }

    /// What a note has to say, each with where it stands.
    fn add_record(self, note: NoteKind, assessed: &ScopeAssessment, lines: &mut Vec<Line>) {
        let id = format!("{}/{}", self.scope, note.name());
        let line = |ledger: &LedgerLine| {
            let line = self.standing_line(ledger)?;
            Some(line.named(&format!("{id}/{}", ledger.id.matter), Style::Bullet))
        };
        let own = assessed.ledger.iter().filter(|line| line.note == note);
        let mut said: Vec<Line> = own.filter_map(line).collect();
        if !said.is_empty() {
            let heading = self.catalogue.text(&format!("sheet-{}", note.name()));
            lines.push(Line::new(&id, Style::Paragraph, Vec::new()).labelled(&heading));
            lines.append(&mut said);
        }
    }

    fn standing_line(self, ledger: &LedgerLine) -> Option<Line> {
        if let StatementState::NotReady(missing) = &ledger.state {
            let mut names = Vec::new();
            for missing in missing.iter().filter(|it| !matches!(it, Missing::Item(..))) {
                add_once(&mut names, self.missing_text(*missing));
            }
            // A fact that is stated under its own name waits for nothing else.
            let item = item_text(ledger.id.matter.item(), self.catalogue);
            names.retain(|name| *name != item);
            let key = if names.is_empty() { "sheet-open" } else { "sheet-waits" };
            let about = self.about_item(ledger.id.matter.item());
            return Some(about.text("missing", &self.catalogue.list(&names)).say(key));
        }
        let mut line = self.statement_line(ledger)?;
        if let StatementState::OnRecord { day, .. } = ledger.state {
            line = line.and(self.sentence().day("day", day).say("sheet-on-record"));
        }
        Some(line)
    }

    fn about_item(self, item: ItemId) -> Sentence<'a> {
        let name = item_text(item, self.catalogue);
        self.sentence().text("item", &name).text("id", item.0)
    }
}
