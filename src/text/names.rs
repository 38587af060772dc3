//! Short nouns: for what is missing, be it a gap, what something waits for or what a pressed button
//! lacks; for values and what is wrong with them; for what a file would change.

use chrono::NaiveDate;

use crate::document::DELETED;
use crate::engagement::assessment::{Missing, RoundState, ScopeAssessment};
use crate::engagement::names::EDIT;
use crate::engagement::{Case, Name, Problem, Scope, Value};
use crate::locale::{Arguments, Catalogue, group_digits, portal_date};
use crate::playbook::{Field, ItemId, Kind};

use super::words::Writer;

impl Writer<'_> {
    /// A short noun for what is missing, seen from the scope: what is another service's names it.
    pub fn missing_text(self, missing: Missing) -> String {
        let catalogue = self.catalogue;
        let about = Arguments::new();
        let (scope, what) = match missing {
            Missing::Field(scope, field) => (scope, catalogue.text(&field.label_key())),
            Missing::Tick(scope, item) | Missing::Item(scope, item) => {
                (scope, item_text(item, catalogue))
            }
            Missing::Users(scope, count) => {
                let about = about.number("count", count);
                (scope, catalogue.text_with("missing-users", &about))
            }
            Missing::Service => (Scope::Case, catalogue.text("service")),
            Missing::OpenRound(round) => return self.at(Scope::Round(round)).scope_text(),
            Missing::Queue => (Scope::HandOff, catalogue.text("missing-queue")),
            Missing::OffRecord(statement) => {
                let about = about.text("what", item_text(statement.matter.item(), catalogue));
                (statement.scope, catalogue.text_with("missing-off-record", &about))
            }
            Missing::Link(id) => {
                let about = about.text("what", catalogue.text(&format!("link-{id}")));
                (Scope::Case, catalogue.text_with("missing-link", &about))
            }
        };
        match scope {
            Scope::Round(_) if scope != self.scope && self.case.rounds.len() > 1 => {
                of_service(what, &self.at(scope).scope_text(), catalogue)
            }
            _ => what,
        }
    }

    /// "Waits for the discussion": for the first thing that is missing, or for all services that are open.
    pub fn waiting_text(self, missing: &[Missing]) -> String {
        let services = missing.iter().take_while(|it| matches!(it, Missing::OpenRound(_))).count();
        let first = missing.iter().take(services.max(1));
        let what: Vec<String> = first.map(|it| self.missing_text(*it)).collect();
        let about = Arguments::new().text("what", self.catalogue.list(&what));
        self.catalogue.text_with("waits-for", &about)
    }

    /// What the scope is called: its service, or the hand-off.
    pub fn scope_text(self) -> String {
        match (self.scope, self.round()) {
            (Scope::Round(id), round) => round.map_or_else(|| id.to_string(), |it| it.name.clone()),
            (Scope::HandOff, _) => self.catalogue.text("scope-hand-off"),
            (Scope::Case, _) => self.catalogue.text("scope-case"),
        }
    }

    /// What most sentences of the scope name: tenant, service, queue, the next action date.
    pub fn arguments(self) -> Arguments {
        let case = self.case;
        let next_action = self.assessment.next_action_date;
        // What tells the notes of a case apart.
        let of = match self.scope {
            Scope::HandOff => "hand-off",
            Scope::Round(_) if case.rounds.len() > 1 => "service",
            _ => "none",
        };
        Arguments::new()
            .text("of", of)
            .text("tenant", tenant_text(case, self.catalogue))
            .text("service", self.round().map_or("", |round| &round.name))
            .text("queue", case.region().map_or("", |region| region.queue()))
            .text("task", case.playbook.task_number.to_string())
            .text("date", next_action.map_or_else(String::new, portal_date))
    }
}

/// "3 of 8".
pub fn progress_text((done, total): (usize, usize), words: &Catalogue) -> String {
    let about = Arguments::new().number("done", done as u32).number("total", total as u32);
    words.text_with("progress", &about)
}

/// Where a round stands, in a word or two.
pub fn round_text(scope: &ScopeAssessment, words: &Catalogue) -> String {
    let to_paste = scope.notes_to_paste();
    match scope.state {
        RoundState::Dropped => words.text("round-dropped"),
        RoundState::Settled | RoundState::Finished if to_paste > 0 => {
            words.text_with("round-to-paste", &Arguments::new().number("count", to_paste as u32))
        }
        RoundState::Settled | RoundState::Finished => words.text("round-finished"),
        RoundState::Open => progress_text(scope.progress(), words),
    }
}

/// What a case is called: its tenant.
pub fn tenant_text(case: &Case, words: &Catalogue) -> String {
    match case.text(Scope::Case, Field::Tenant) {
        "" => words.text("no-name"),
        tenant => tenant.to_owned(),
    }
}

/// A short noun for an item of the playbook: what is there once it is done.
pub fn item_text(item: ItemId, catalogue: &Catalogue) -> String {
    catalogue.text(&format!("short-{}", item.0))
}

/// A value as the page shows it.
pub fn value_text(value: &Value, catalogue: &Catalogue) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => group_digits(*number, catalogue.language()),
        Value::Day(day) => catalogue.day(*day),
        Value::Yes(yes) => catalogue.text(if *yes { "answer-yes" } else { "answer-no" }),
        Value::Region(region) => catalogue.text(&format!("region-{}", region.name())),
    }
}

/// What is wrong with what was typed, and what to type instead.
pub fn problem_text(problem: Problem, field: Field, catalogue: &Catalogue) -> String {
    let (key, number) = match problem {
        Problem::TooSmall(least) => ("problem-too-small", least),
        Problem::TooLarge(most) => ("problem-too-large", most),
        Problem::TooLong(most) => ("problem-too-long", most as u32),
        Problem::NotANumber => ("problem-not-a-number", 1_200),
        Problem::NotADay => ("problem-not-a-day", 0),
        Problem::NoSuchDay => ("problem-no-such-day", 0),
        Problem::YearOutOfRange => ("problem-year-out-of-range", 0),
        Problem::InTheFuture if field == Field::DiscussionDate => {
            ("problem-discussion-in-the-future", 0)
        }
        Problem::InTheFuture => ("problem-in-the-future", 0),
        Problem::NotAGuid => ("problem-not-a-guid", 0),
        Problem::NotAChoice => ("problem-not-a-choice", 0),
    };
    let day =
        NaiveDate::from_ymd_opt(2026, 11, 27).filter(|_| matches!(field.kind(), Kind::Day(_)));
    let example = day.map(|day| catalogue.day(day)).unwrap_or_default();
    catalogue.text_with(key, &Arguments::new().number("number", number).text("example", example))
}

/// What a register of a case is called, with its service; `None` for what is only the page's memory
/// of itself.
pub fn register_text(name: &str, case: &Case, catalogue: &Catalogue) -> Option<String> {
    let label = |field: Field| catalogue.text(&field.label_key());
    let (scope, what) = match Name::of(name, case.playbook) {
        None if name.starts_with(EDIT) => (Scope::Case, catalogue.text("register-wording")),
        None if name == DELETED => (Scope::Case, catalogue.text("register-bin")),
        None | Some(Name::Playbook | Name::Copied(..) | Name::Leave(_)) => return None,
        Some(Name::Standing) => (Scope::Case, catalogue.text("register-standing")),
        Some(Name::Service(id) | Name::Dropped(id)) => {
            (Scope::Round(id), catalogue.text("service"))
        }
        Some(Name::Tick(scope, item) | Name::Skip(scope, item)) => {
            (scope, item_text(item, catalogue))
        }
        Some(Name::Field(scope, field)) => (scope, label(field)),
        Some(Name::FieldFor(_, field)) => (Scope::HandOff, label(field)),
    };
    let Scope::Round(round) = scope else { return Some(what) };
    // A service that is new with the register has no round in the case as it is.
    let service = case.round(round).map(|round| round.name.as_str());
    Some(of_service(what, service.unwrap_or(round.service.portal_name()), catalogue))
}

/// "Discussion date (Exchange Online)".
pub fn of_service(what: String, service: &str, catalogue: &Catalogue) -> String {
    let about = Arguments::new().text("what", what).text("service", service);
    catalogue.text_with("missing-of-service", &about)
}
