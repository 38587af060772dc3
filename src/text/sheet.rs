//! The whole case on one or two pages: facts, what is done and open in each part, what FTOP says.

use crate::engagement::assessment::{ItemState, Missing, RoundState, ScopeAssessment};
use crate::engagement::{Assessment, Case, Scope};
use crate::playbook::{Field, NoteKind, Requirement};

use super::draft::{Draft, Line, Part, Style, once};
use super::names::{item_text, missing_text, scope_text, value_text};
use super::words::{Words, Writer};

/// Facts that are not printed: they are the page's.
const NOT_PRINTED: [Field; 4] =
    [Field::Language, Field::NoteLanguage, Field::MailLanguage, Field::AssignmentAddress];

/// Words the sheet of a case.
pub fn sheet(case: &Case, assessment: &Assessment, words: &Words<'_>) -> Draft {
    let writer = |scope| Writer { scope, case, assessment, words: *words };
    let of_case = writer(Scope::Case);
    let title = of_case.sentence().field(Field::Tenant).say("sheet-title");
    let made = of_case.sentence().day("day", assessment.today).say("sheet-made");
    let mut lines = vec![title.line("title", Style::Heading), made.line("made", Style::Paragraph)];
    lines.extend(of_case.facts());
    for scope in assessment.scopes() {
        if scope.scope == Scope::HandOff && assessment.open_rounds().next().is_some() {
            continue;
        }
        lines.extend(writer(scope.scope).part_of(scope));
    }
    Draft {
        key: "case/sheet".to_owned(),
        language: words.catalogue.language(),
        is_letter: false,
        lines,
    }
}

impl Writer<'_> {
    /// What is stated of a scope, each fact with its label.
    fn facts(self) -> Vec<Line> {
        let catalogue = self.words.catalogue;
        let fields = Field::ALL.into_iter().filter(|field| Case::is_field_of(*field, self.scope));
        let printed =
            fields.filter(|field| !NOT_PRINTED.contains(field) && !self.is_dormant(*field));
        let lines = printed.filter_map(|field| {
            let value = self.case.value(self.scope, field)?;
            let text = value_text(value, catalogue).replace('\n', "; ");
            let label = match field {
                // Whoever reads the sheet is somebody else.
                Field::Manager => catalogue.text("mail-role"),
                field => catalogue.text(&field.label_key()),
            };
            let about = self.sentence().text("label", &label);
            let label = about.say("sheet-label").text();
            let id = format!("{}/{}", self.scope, field.name());
            Some(Line::new(id, Style::Paragraph, vec![Part::Text(text)]).labelled(label))
        });
        lines.collect()
    }

    /// Whether a fact is kept for nothing but items that do not apply to this customer.
    fn is_dormant(self, field: Field) -> bool {
        let asks = |requirement: &Requirement| matches!(requirement, Requirement::Answered(asked) | Requirement::Happened(asked) if *asked == field);
        let assessed = self.assessment.scope(self.scope);
        let items = assessed.into_iter().flat_map(|scope| &scope.items);
        let mut asking = items.filter(|item| item.item.settled_by.iter().any(asks)).peekable();
        asking.peek().is_some() && asking.all(|item| item.state == ItemState::Dormant)
    }

    fn part_of(self, assessed: &ScopeAssessment) -> Vec<Line> {
        let catalogue = self.words.catalogue;
        let name = scope_text(self.scope, self.case, catalogue);
        let mut lines =
            vec![Line::new(self.scope.to_string(), Style::Heading, vec![Part::Text(name)])];
        if assessed.state == RoundState::Dropped {
            let round = self.scope.round().and_then(|id| self.case.round(id));
            let reason = round.and_then(|round| round.dropped.as_deref()).unwrap_or_default();
            let sentence = self.sentence().text("reason", reason).say("sheet-dropped");
            lines.push(sentence.line(format!("{}/dropped", self.scope), Style::Paragraph));
            return lines;
        }
        lines.extend(self.facts());
        let applying = assessed.items.iter().filter(|item| item.state != ItemState::Dormant);
        for item in
            applying.filter(|item| item.item.repeats.is_none() && item.item.note().is_none())
        {
            let key = match item.state {
                _ if item.is_skipped => "sheet-skipped",
                ItemState::Done => "sheet-done",
                _ => "sheet-open",
            };
            let sentence = self.sentence().text("item", &item_text(item.item.id, catalogue));
            let sentence = sentence.text("id", item.item.id.0).say(key);
            lines.push(sentence.line(format!("{}/{}", self.scope, item.item.id.0), Style::Bullet));
        }
        for note in NoteKind::ALL {
            lines.extend(self.record_of(note, assessed));
        }
        lines
    }

    /// What a note has to say, each with where it stands.
    fn record_of(self, note: NoteKind, assessed: &ScopeAssessment) -> Vec<Line> {
        let id = format!("{}/{}", self.scope, note.name());
        let mut lines = Vec::new();
        for line in assessed.ledger.iter().filter(|line| line.note == note) {
            use crate::engagement::assessment::StatementState::{NotReady, OnRecord};
            let (worded, key) = match &line.state {
                NotReady(missing) => {
                    let own = missing.iter().filter(|it| !matches!(it, Missing::Item(..)));
                    let names = own.map(|missing| {
                        missing_text(missing, self.scope, self.case, self.words.catalogue)
                    });
                    let names = once(names);
                    let name = item_text(line.id.matter.item(), self.words.catalogue);
                    let key = if names.is_empty() { "sheet-open" } else { "sheet-waits" };
                    let sentence = self.sentence().text("item", &name);
                    let sentence = sentence.text("missing", &self.list(&names));
                    let sentence = sentence.text("id", line.id.matter.item().0);
                    (Some(sentence.say(key).line("", Style::Bullet)), None)
                }
                OnRecord { day, .. } => {
                    (self.statement_line(line), Some(("sheet-on-record", *day)))
                }
                _ => (self.statement_line(line), None),
            };
            let Some(mut worded) = worded else { continue };
            worded.id = format!("{id}/{}", line.id.matter);
            if let Some((key, day)) = key {
                let standing = self.sentence().day("day", day).say(key).text();
                worded.parts.push(Part::Text(format!(" ({standing})")));
            }
            lines.push(worded);
        }
        if !lines.is_empty() {
            let heading = self.text(&format!("sheet-{}", note.name()));
            lines.insert(0, Line::new(id, Style::Paragraph, Vec::new()).labelled(heading));
        }
        lines
    }
}
