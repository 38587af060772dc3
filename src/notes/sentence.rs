//! The words of one statement, in the note's language.

use crate::sorted::Map;

use chrono::NaiveDate;

use crate::engagement::{
    Case, GateId, Scope, Statement, Subject, Value, WaitedFor, Waiver, active_users_needed,
    lines_of, read,
};
use crate::locale::{Arguments, Catalogue};
use crate::playbook::{Field, ItemId, Kind, Region};

use super::draft::{Gap, Point};

/// Words statements of one scope and collects the gaps on the way.
pub(super) struct Speaker<'note> {
    pub(super) case: &'note Case,
    pub(super) scope: Scope,
    pub(super) catalogue: &'note Catalogue,
    pub(super) gaps: Vec<Gap>,
}

impl Speaker<'_> {
    /// What a statement says; where it asserts nothing, an empty point.
    pub(super) fn point(&mut self, statement: &Statement) -> Point {
        let Some(facts) = &statement.asserts else {
            return Point::default();
        };
        match statement.subject {
            Subject::Item(item) => self.item_point(item, facts),
            Subject::Waiver(gate) => {
                let reason = self.free_text(Field::GateReason, facts);
                self.waiver_point(gate, reason)
            }
        }
    }

    /// A gate that was gone around: under the point the reason, then a line for each thing that it waited
    /// for. A note is read back by the number of these lines.
    pub(super) fn waiver_point(&self, gate: GateId, reason: Vec<String>) -> Point {
        let step = self.catalogue.text(&format!("step-{}", gate.name()));
        let text = self
            .catalogue
            .text_with("statement-waiver", &Arguments::new().text("step", step));
        let mut lines = reason;
        let waiver = self.case.waiver(self.scope, gate);
        let not_done = waiver.map(|waiver| self.not_done(waiver));
        lines.extend(not_done.unwrap_or_default().into_iter().map(|name| {
            let arguments = Arguments::new().text("item", name);
            self.catalogue
                .text_with("statement-waiver-item", &arguments)
        }));
        Point { text, lines }
    }

    /// The names of what a gate waited for. That the case had no service has none.
    fn not_done(&self, waiver: &Waiver) -> Vec<String> {
        let items = waiver.waited_for(self.case, self.scope).into_iter();
        let items = items.filter_map(|waited_for| match waited_for {
            WaitedFor::Item(item) => Some(self.catalogue.text(&format!("item-{}", item.0))),
            WaitedFor::Service(_) | WaitedFor::NamedService(_) | WaitedFor::AnyService => None,
        });
        let services = waiver.rounds(self.case).map(|round| {
            let named = self.case.service_name(round);
            named.unwrap_or_else(|| self.gap_text(&Field::ServiceName.label_key()))
        });
        items.chain(services).collect()
    }

    fn item_point(&mut self, item: ItemId, facts: &Map<Field, String>) -> Point {
        let fields = self
            .case
            .playbook()
            .item(item.0)
            .map_or(&[][..], |item| item.asserts);
        let mut arguments = Arguments::new().text("service", self.service());
        let mut lines = Vec::new();
        for field in fields {
            if field.kind() == Kind::Text {
                lines.extend(self.free_text(*field, facts));
            } else {
                arguments = self.argument(arguments, *field, facts);
            }
        }
        let arguments = derived_arguments(arguments, facts);
        let text = self
            .catalogue
            .text_with(&format!("statement-{}", item.0), &arguments);
        Point { text, lines }
    }

    fn argument(
        &mut self,
        arguments: Arguments,
        field: Field,
        facts: &Map<Field, String>,
    ) -> Arguments {
        let value = facts
            .get(&field)
            .and_then(|text| read(field, text).ok().flatten());
        match value {
            None => arguments.text(field.name(), self.gap(field)),
            Some(Value::Number(number)) => arguments.number(field.name(), number),
            Some(Value::Day(day)) => arguments.text(field.name(), self.catalogue.date(day)),
            Some(Value::Text(text)) => arguments.text(field.name(), without_stop(&text)),
            Some(Value::Choice(choice)) => {
                let queue = Region::from_name(choice).filter(|_| field == Field::Region);
                arguments.text(field.name(), queue.map_or(choice, Region::queue))
            }
        }
    }

    /// The lines a person wrote, or one line that names the gap.
    fn free_text(&mut self, field: Field, facts: &Map<Field, String>) -> Vec<String> {
        let written = facts.get(&field).map_or("", String::as_str);
        let lines = lines_of(written);
        if lines.is_empty() {
            vec![self.gap(field)]
        } else {
            lines
        }
    }

    /// The portal's name of the round's service; in the hand-off there is none to name.
    pub(super) fn service(&mut self) -> String {
        match self.scope {
            Scope::Round(round) => self
                .case
                .service_name(round)
                .unwrap_or_else(|| self.gap(Field::ServiceName)),
            _ => String::new(),
        }
    }

    /// A correction of what FTOP says since a day: what it said, then what is so now, if anything.
    pub(super) fn correction(
        &mut self,
        was: &Statement,
        day: Option<NaiveDate>,
        now: Option<Point>,
    ) -> Point {
        let said = self.point(was);
        let said = self.catalogue.with_lines(&said.text, &said.lines);
        let day = day.map(|day| self.catalogue.date(day)).unwrap_or_default();
        let arguments = Arguments::new().text("day", day).text("was", said);
        let (key, now) = match now {
            Some(now) => ("correction-changed", now),
            None => ("correction-withdrawn", Point::default()),
        };
        let arguments = arguments.text("now", now.text);
        Point {
            text: self.catalogue.text_with(key, &arguments),
            lines: now.lines,
        }
    }

    /// The words of a gap, which is remembered for the list beside the note.
    pub(super) fn gap(&mut self, field: Field) -> String {
        self.remember(Gap::Field {
            scope: self.scope.of(field),
            field,
        });
        self.gap_text(&field.label_key())
    }

    /// The words of a gap by the key of its name.
    pub(super) fn gap_text(&self, key: &str) -> String {
        let name = self.catalogue.text(key);
        self.catalogue
            .text_with("gap", &Arguments::new().text("name", name))
    }

    /// Adds a gap to the list, once.
    pub(super) fn remember(&mut self, gap: Gap) {
        if !self.gaps.contains(&gap) {
            self.gaps.push(gap);
        }
    }
}

/// What a person wrote as a part of a sentence, which has a full stop of its own.
fn without_stop(text: &str) -> &str {
    text.trim_end().trim_end_matches(['.', '。', '!', '！'])
}

/// What a sentence needs besides the facts it asserts and can be worked out from them.
fn derived_arguments(arguments: Arguments, facts: &Map<Field, String>) -> Arguments {
    let answer = |field| facts.get(&field).map(String::as_str);
    let seats = answer(Field::Seats).and_then(|seats| seats.parse().ok());
    let arguments = match seats {
        Some(seats) => arguments.number("needed", active_users_needed(seats)),
        None => arguments,
    };
    match (
        answer(Field::AccountTeamKnown),
        answer(Field::AccountManaged),
    ) {
        (Some("no"), Some("no")) => arguments.text("missing", "both"),
        (Some("no"), _) => arguments.text("missing", "account_team"),
        (Some(_), _) => arguments.text("missing", "managed"),
        (None, _) => arguments,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_ends_without_a_stop_of_its_own() {
        assert_eq!(without_stop("They leave. "), "They leave");
        assert_eq!(without_stop("They leave!"), "They leave");
        assert_eq!(without_stop("会議が終わった。"), "会議が終わった");
        assert_eq!(without_stop("Why?"), "Why?");
    }
}
