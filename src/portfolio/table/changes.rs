//! What the rows of a table would change, and which are refused. A cell goes through the same reading as what is
//! typed into its field; an empty one says nothing.

use std::sync::Arc;

use chrono::NaiveDate;

use super::column::Column;
use crate::document::{Map, Transaction};
use crate::engagement::command::begin::begin;
use crate::engagement::{Case, Name, Problem, Round, RoundId, Scope, Standing, Value};
use crate::locale::{Catalogue, caseless, clean};
use crate::playbook::{Field, Kind, Place, Service};
use crate::text::{is_name_of, typed};

/// The longest text with the names of services, in UTF-16 code units.
const LONGEST_SERVICES: usize = 1_000;

/// What the rows would do.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes {
    /// What is written: to a case that is there, by its place among those given, or to a new one. Nothing is, where the
    /// table says what the case says.
    pub written: Vec<(Option<usize>, Transaction)>,
    /// The rows that are left out.
    pub refused: Vec<Refused>,
}

/// A row that is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Its number as a spreadsheet has it: the headings stand in row 1.
    pub row: usize,
    /// The column that is the reason.
    pub column: Option<usize>,
    /// Why.
    pub why: Why,
}

/// Why a row is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A cell is no value of its field.
    Problem(Field, Problem),
    /// It names no tenant.
    NoTenant,
    /// Several cases have this name.
    Several,
    /// The case is paused, withdrawn or closed, or a newer version wrote it.
    NotActive,
    /// It does not say of which service a value is.
    WhichService,
}

/// A case that is there, and whether it may be written.
pub type Known<'a> = (&'a Case, bool);

/// Compares a table with the cases that there are, those in the bin left out.
pub fn changes(
    rows: &[Vec<String>],
    columns: &[Option<Column>],
    known: &[Known<'_>],
    languages: &[Arc<Catalogue>],
    today: NaiveDate,
) -> Changes {
    let mut reader = Reader { languages, today, targets: Vec::new(), found: Map::new() };
    for (at, known) in known.iter().enumerate() {
        let (case, _) = known;
        reader.targets.push(Target::of((at, *known)));
        reader.find_by(at, case.text(Scope::Case, Field::TenantId));
        reader.find_by(at, &caseless(case.text(Scope::Case, Field::Tenant)));
    }
    let mut refused = Vec::new();
    for (number, row) in rows.iter().enumerate().skip(1) {
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if let Err((column, why)) = reader.take(row, columns) {
            refused.push(Refused { row: number + 1, column, why });
        }
    }
    let mut changes = Changes { refused, ..Changes::default() };
    for target in reader.targets.into_iter().filter(|target| target.is_named) {
        let start = if target.known.is_some() { Transaction::default() } else { begin() };
        let write = |change: Transaction, (name, text)| change.write(name, text);
        let at = target.known.map(|(at, _)| at);
        changes.written.push((at, target.written.into_iter().fold(start, write)));
    }
    changes
}

/// Why a row is left out, and for which column.
type Refusal = (Option<usize>, Why);

/// A case that is there or would be added.
#[derive(Default)]
struct Target<'a> {
    /// The one that is there, and its place among those given.
    known: Option<(usize, Known<'a>)>,
    /// Whether a row is about it.
    is_named: bool,
    /// Its rounds, each with the name, as `caseless` gives it, of a service that only the FM names.
    rounds: Vec<(RoundId, String)>,
    /// The registers and their texts.
    written: Map<String, String>,
}

impl<'a> Target<'a> {
    fn of(known: (usize, Known<'a>)) -> Self {
        let (_, (case, _)) = known;
        let name = |round: &Round| match round.id.service {
            Service::Core => caseless(&round.name),
            _ => String::new(),
        };
        let rounds = case.rounds.iter().map(|round| (round.id, name(round))).collect();
        Self { known: Some(known), rounds, ..Self::default() }
    }

    /// The round of the service that is meant; added where there is none.
    fn round(&mut self, typed: &str) -> RoundId {
        let mut services = Service::ALL.into_iter();
        let service = services.find(|it| is_name_of(typed, *it, it.portal_name()));
        let service = service.unwrap_or(Service::Core);
        let (name, text) = match service {
            Service::Core => (caseless(typed), typed),
            _ => (String::new(), "yes"),
        };
        let own = |round: &&(RoundId, String)| round.0.service == service;
        if let Some((id, _)) = self.rounds.iter().filter(own).find(|round| round.1 == name) {
            return *id;
        }
        let number = self.rounds.iter().filter(own).map(|(id, _)| id.number).max();
        let id = RoundId { service, number: number.unwrap_or(0).saturating_add(1) };
        self.rounds.push((id, name));
        self.written.insert(Name::Service(id).to_string(), text.to_owned());
        id
    }
}

/// What a row says: which tenant it is about, by name, as `caseless` gives it, and id; services; facts, each with its
/// column and the service that the heading names.
#[derive(Default)]
struct Said<'c> {
    name: String,
    id: String,
    services: Vec<String>,
    facts: Vec<(usize, Field, &'c str, String)>,
}

struct Reader<'a> {
    languages: &'a [Arc<Catalogue>],
    today: NaiveDate,
    targets: Vec<Target<'a>>,
    /// Which of them has an id, or a name, as `caseless` gives it; none where several have it.
    found: Map<String, Option<usize>>,
}

impl Reader<'_> {
    /// Takes a row in, or nothing of it.
    fn take(&mut self, row: &[String], columns: &[Option<Column>]) -> Result<(), Refusal> {
        let said = self.said(row, columns)?;
        let at = self.target(&said.name, &said.id).map_err(|why| (None, why))?;
        if at == self.targets.len() {
            self.targets.push(Target::default());
        }
        let Some(target) = self.targets.get_mut(at) else { return Ok(()) };
        let count =
            if said.services.is_empty() { target.rounds.len() } else { said.services.len() };
        let of_one = |(_, field, service, _): &&(usize, Field, &str, String)| {
            field.place() == Place::Round && service.is_empty()
        };
        if let Some((at, ..)) = said.facts.iter().find(of_one).filter(|_| count != 1) {
            return Err((Some(*at), Why::WhichService));
        }
        let mut only: Vec<RoundId> = said.services.iter().map(|name| target.round(name)).collect();
        if only.is_empty() {
            only.extend(target.rounds.iter().map(|round| round.0));
        }
        for (_, field, service, text) in said.facts {
            let scope = match (field.place(), only.first()) {
                (Place::Round, Some(only)) if service.is_empty() => Scope::Round(*only),
                (Place::Round, _) => Scope::Round(target.round(service)),
                _ => Scope::Case,
            };
            let register = Name::Field(scope, field).to_string();
            let here = target.known.and_then(|(_, (case, _))| case.value(scope, field));
            let here = here.map(Value::canonical);
            let here = target.written.get(&register).cloned().or(here).unwrap_or_default();
            if here != text && (field != Field::Tenant || caseless(&here) != said.name) {
                target.written.insert(register, text);
            }
        }
        target.is_named = true;
        if let Some(known @ (_, (case, may_write))) = target.known
            && !target.written.is_empty()
            && (!may_write || case.standing != Standing::Active)
        {
            *target = Target::of(known);
            return Err((None, Why::NotActive));
        }
        self.find_by(at, &said.id);
        self.find_by(at, &said.name);
        Ok(())
    }

    /// What the cells of a row say.
    fn said<'c>(&self, row: &[String], columns: &'c [Option<Column>]) -> Result<Said<'c>, Refusal> {
        let mut said = Said::default();
        for (at, (cell, column)) in row.iter().zip(columns).enumerate() {
            let refused = |field, problem| (Some(at), Why::Problem(field, problem));
            match column {
                None => {}
                Some(Column::Services) if cell.encode_utf16().count() > LONGEST_SERVICES => {
                    return Err(refused(Field::Tenant, Problem::TooLong(LONGEST_SERVICES)));
                }
                Some(Column::Services) => said.services = services_in(cell),
                Some(Column::Field(field, service)) => {
                    let text = self.read(*field, cell).map_err(|it| refused(*field, it))?;
                    match field {
                        _ if text.is_empty() => continue,
                        Field::Tenant => said.name = caseless(&text),
                        Field::TenantId => said.id.clone_from(&text),
                        _ => {}
                    }
                    said.facts.push((at, *field, service, text));
                }
            }
        }
        Ok(said)
    }

    /// The case that a row is about, or the place of a new one.
    fn target(&self, name: &str, id: &str) -> Result<usize, Why> {
        let new = self.targets.len();
        let by_id = self.found.get(id).filter(|_| !id.is_empty());
        match (by_id, self.found.get(name)) {
            (Some(Some(at)), _) => Ok(*at),
            (Some(None), _) => Err(Why::Several),
            _ if name.is_empty() => Err(Why::NoTenant),
            (None, None) => Ok(new),
            // Another tenant of this name, unless nobody knew its id.
            (None, Some(at)) if !id.is_empty() && at.is_none_or(|at| self.has_id(at)) => Ok(new),
            (None, Some(at)) => at.ok_or(Why::Several),
        }
    }

    fn has_id(&self, at: usize) -> bool {
        let id = Name::Field(Scope::Case, Field::TenantId).to_string();
        self.targets.get(at).is_some_and(|target| {
            let known = target.known.map(|(_, (case, _))| case.text(Scope::Case, Field::TenantId));
            known.is_some_and(|id| !id.is_empty()) || target.written.contains_key(&id)
        })
    }

    /// Lets a case be found by an id or a name.
    fn find_by(&mut self, at: usize, text: &str) {
        if !text.is_empty() {
            let found = self.found.get_or_insert(text.to_owned(), Some(at));
            *found = found.filter(|other| *other == at);
        }
    }

    /// The value of a cell, read in the page's language, or in another where that knows it.
    fn read(&self, field: Field, cell: &str) -> Result<String, Problem> {
        let depends = matches!(field.kind(), Kind::Day(_) | Kind::YesNo | Kind::Region);
        let read = |words: &Arc<Catalogue>| typed::read(field, cell, words, self.today);
        let first = self.languages.first().map_or_else(|| Ok(String::new()), read);
        if first.is_ok() || !depends {
            return first;
        }
        self.languages.iter().map(read).find(Result::is_ok).unwrap_or(first)
    }
}

/// The names of services in a cell. One that goes out has semicolons between them.
fn services_in(cell: &str) -> Vec<String> {
    let marks: &[char] =
        if cell.contains([';', '\n']) { &[';', '\n'] } else { &[',', '、', '，', '；'] };
    let names = cell.split(marks).map(clean);
    names.filter(|name| !name.is_empty()).collect()
}
