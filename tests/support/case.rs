//! A case driven by commands. Scopes, fields and items go by their names in the public contract:
//! `"case"`, `"EXO"`, `"hand-off"`; `"active_users"`; `"C-A8"`. A test that wants a refusal asks
//! [`TestCase::try_run`]; everything else fails where a command is refused.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at once")]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use closeout::document::{Document, Moment, ReplicaId, Transaction};
use closeout::engagement::assessment::{Missing, Next, Status, TaskRef, next};
use closeout::engagement::command::*;
use closeout::engagement::*;
use closeout::playbook::{ENGAGEMENT_COMPLETION, Field, Item, Kind, NoteKind, Service, TaskKind};

#[allow(unused_imports, reason = "not every test pastes")]
pub use NoteKind::{EngagementManagement, TechnicalEnablement};

/// The day of every test that does not set another one.
pub const TODAY: &str = "2026-11-27";

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn scope(name: &str) -> Scope {
    name.parse().unwrap()
}

pub fn field(name: &str) -> Field {
    Field::from_name(name).unwrap_or_else(|| panic!("no field {name}"))
}

pub fn item(id: &str) -> &'static Item {
    ENGAGEMENT_COMPLETION.item(id).unwrap_or_else(|| panic!("no item {id}"))
}

/// A command that a function gives back.
pub type BoxedCommand = Box<dyn Fn(&Situation<'_>) -> Planned>;

/// A document with its settings, who writes into it, and the day.
#[derive(Debug, Clone)]
pub struct TestCase {
    pub document: Document,
    pub settings: Document,
    pub replica: ReplicaId,
    pub today: NaiveDate,
    /// What a person answers to a field that a card asks for; see [`TestCase::fill`].
    pub answers: BTreeMap<(Scope, Field), String>,
    clock: i64,
}

/// A new case without any fact.
pub fn empty() -> TestCase {
    let mut case = TestCase {
        document: Document::default(),
        settings: Document::default(),
        replica: ReplicaId(1),
        today: day(TODAY),
        answers: BTreeMap::new(),
        clock: 0,
    };
    case.commit(begin::begin());
    case
}

/// Contoso, 640 seats in EMEA, account team known and account managed, without a service.
pub fn contoso() -> TestCase {
    let mut case = empty();
    for (name, text) in [
        ("tenant", "Contoso"),
        ("seats", "640"),
        ("region", "emea"),
        ("account_team_known", "yes"),
        ("account_managed", "yes"),
    ] {
        case.state("case", name, text);
    }
    case
}

/// Contoso with Exchange Online.
pub fn contoso_exo() -> TestCase {
    let mut case = contoso();
    case.add("EXO");
    case
}

impl TestCase {
    pub fn read(&self) -> Case {
        Case::read(&self.document, &self.settings)
    }

    pub fn assess(&self) -> Assessment {
        assess(&self.read(), self.today)
    }

    /// Carries out a transaction and gives its inverse.
    pub fn commit(&mut self, transaction: Transaction) -> Transaction {
        self.clock += 1;
        let now = Moment(self.clock);
        self.document.commit(transaction, self.replica, now)
    }

    /// Runs a command and gives its inverse, or why it is refused.
    pub fn try_run(
        &mut self,
        command: impl FnOnce(&Situation<'_>) -> Planned,
    ) -> Result<Transaction, Refusal> {
        let case = self.read();
        let assessment = assess(&case, self.today);
        let situation = Situation {
            document: &self.document,
            case: &case,
            assessment: &assessment,
            replica: self.replica,
            today: self.today,
        };
        let transaction = command(&situation)?.transaction;
        Ok(self.commit(transaction))
    }

    #[track_caller]
    pub fn run(&mut self, command: impl FnOnce(&Situation<'_>) -> Planned) -> &mut Self {
        if let Err(refusal) = self.try_run(command) {
            panic!("it is refused: {refusal:?}");
        }
        self
    }

    #[track_caller]
    pub fn state(&mut self, of: &str, name: &str, text: &str) -> &mut Self {
        let (scope, field) = (scope(of), field(name));
        let shown = self.read().answer(scope, field).clone();
        self.run(|at| at.state(scope, field, text, &shown))
    }

    #[track_caller]
    pub fn add(&mut self, service: &str) -> &mut Self {
        self.run(|at| at.add_service(Service::from_id(service).unwrap(), ""))
    }

    /// Adds a service that only the FM names.
    #[track_caller]
    pub fn add_named(&mut self, name: &str) -> &mut Self {
        self.run(|at| at.add_service(Service::Core, name))
    }

    #[track_caller]
    pub fn drop_service(&mut self, round: &str) -> &mut Self {
        self.run(dropping(round, Some("Not wanted any more.")))
    }

    #[track_caller]
    pub fn tick(&mut self, of: &str, items: &str) -> &mut Self {
        for id in items.split_whitespace() {
            self.run(ticking(of, id, true));
        }
        self
    }

    #[track_caller]
    pub fn untick(&mut self, of: &str, id: &str) -> &mut Self {
        self.run(ticking(of, id, false))
    }

    #[track_caller]
    pub fn skip(&mut self, of: &str, id: &str) -> &mut Self {
        self.run(skipping(of, id, Some("The customer said so.")))
    }

    /// Remembers that these statements of a note were copied.
    #[track_caller]
    pub fn copy(&mut self, of: &str, note: NoteKind, said: &str) -> &mut Self {
        let worded = |name| (statement(of, name).matter, None);
        let said: Vec<Worded> = said.split_whitespace().map(worded).collect();
        self.run(|at| at.copy(scope(of), note, &said))
    }

    /// Copies what is due of a note and enters that it was pasted today.
    #[track_caller]
    pub fn paste(&mut self, of: &str, note: NoteKind) -> &mut Self {
        let due = self.due(of, note);
        self.copy(of, note, &due);
        self.run(|at| at.paste(scope(of), note, at.today))
    }

    /// The statements that are due of a note.
    pub fn due(&self, of: &str, note: NoteKind) -> String {
        let assessment = self.assess();
        let due = assessment.scope(scope(of)).unwrap().due(note);
        let names: Vec<String> = due.map(|line| line.id.matter.to_string()).collect();
        names.join(" ")
    }

    /// Pastes whatever is due of a scope's notes.
    #[track_caller]
    pub fn paste_due(&mut self, of: &str) -> &mut Self {
        for note in NoteKind::ALL {
            if !self.due(of, note).is_empty() {
                self.paste(of, note);
            }
        }
        self
    }

    /// Another copy of the case, as in a second tab.
    pub fn other_tab(&self, replica: u64) -> Self {
        Self { replica: ReplicaId(replica), ..self.clone() }
    }

    pub fn merge(&mut self, other: &Self) -> &mut Self {
        self.document = self.document.merged_with(&other.document);
        self.clock = self.clock.max(other.clock);
        self
    }

    /// An item's state: `open`, `done`, `blocked` or `dormant`.
    pub fn item(&self, of: &str, id: &str) -> &'static str {
        let assessment = self.assess();
        let assessed = assessment.scope(scope(of)).unwrap();
        assessed.item(item(id).id).unwrap().state.name()
    }

    /// Where a statement stands: `none`, `not ready`, `due`, `on record`, `changed`, `withdrawn`.
    /// It goes by its name in the document: `C-O1`, `C-O6:emea`, `skip:K-I1`.
    pub fn statement(&self, of: &str, name: &str) -> &'static str {
        use closeout::engagement::assessment::StatementState::*;
        let assessment = self.assess();
        match assessment.line(statement(of, name)).map(|line| &line.state) {
            None => "none",
            Some(NotReady(_)) => "not ready",
            Some(Due(_)) => "due",
            Some(OnRecord { .. }) => "on record",
            Some(Changed { .. }) => "changed",
            Some(Withdrawn { .. }) => "withdrawn",
        }
    }

    /// The card for someone at a scope: its name in the public contract.
    pub fn next(&self, at: &str) -> String {
        self.next_without(at, &[])
    }

    /// The same for someone who has put off some of the scope's cards.
    pub fn next_without(&self, at: &str, put_off: &[&str]) -> String {
        let at = scope(at);
        let assessment = self.assess();
        let tasks = assessment.scope(at).map_or(&[][..], |scope| &scope.tasks);
        let put_off = tasks.iter().filter(|t| put_off.contains(&t.task.id.0));
        let put_off = put_off.map(|task| TaskRef { scope: at, id: task.task.id });
        match next(&self.read(), &assessment, at, &put_off.collect::<Vec<_>>()) {
            Next::Task(task) => format!("{}/{}", task.scope, task.id.0),
            other => format!("{other:?}"),
        }
    }

    /// Follows the cards from a scope on until one has this name, or to the end, and gives the names
    /// of those that were filled.
    #[track_caller]
    pub fn follow_until(&mut self, at: &str, end: &str) -> Vec<String> {
        let mut at = scope(at);
        let mut way: Vec<String> = Vec::new();
        while way.len() < 200 {
            let card = next(&self.read(), &self.assess(), at, &[]);
            match card {
                Next::Task(task) if format!("{}/{}", task.scope, task.id.0) == end => return way,
                Next::Task(task) => {
                    at = task.scope;
                    way.push(format!("{}/{}", task.scope, task.id.0));
                    self.fill(task);
                }
                Next::Close => {
                    self.run(|at| at.stand(&Standing::Closed { since: at.today }));
                    way.push("close".to_owned());
                }
                Next::Closed => return way,
                other => panic!("{other:?} after {way:?}"),
            }
        }
        panic!("no end after {way:?}");
    }

    /// Follows the cards of a case to the end.
    #[track_caller]
    pub fn follow(&mut self) -> Vec<String> {
        self.follow_until("case", "")
    }

    /// Does what a card asks for: what its task lacks, then what that brings up, and nothing else.
    #[track_caller]
    pub fn fill(&mut self, task: TaskRef) -> &mut Self {
        if task.scope == Scope::Case {
            return self.fill_case(task);
        }
        let before = self.document.clone();
        let assessment = self.assess();
        let assessed = assessment.task(task).unwrap();
        let mut lacking = assessed.missing.clone();
        lacking.extend(&assessed.waits_for);
        if assessed.state != Status::Blocked
            && let TaskKind::Note(note) = assessed.task.kind
        {
            return self.paste(&task.scope.to_string(), note);
        }
        for missing in &lacking {
            match *missing {
                Missing::Field(of, field) => self.answer(of, field),
                Missing::Users(of, _) => self.answer(of, Field::ActiveUsers),
                Missing::Tick(of, id) => {
                    let of = if of == Scope::Case { task.scope } else { of };
                    if self.item(&of.to_string(), id.0) == Status::Open.name() {
                        self.tick(&of.to_string(), id.0);
                    }
                }
                Missing::Queue => self.answer(Scope::HandOff, Field::QueueConfirmed),
                _ => {}
            }
        }
        assert_ne!(self.document, before, "{task:?} asks for {lacking:?}");
        let now = self.assess().task(task).map_or(Vec::new(), |task| task.missing.clone());
        if now.iter().any(|missing| !lacking.contains(missing)) { self.fill(task) } else { self }
    }

    fn fill_case(&mut self, task: TaskRef) -> &mut Self {
        if task.id == ENGAGEMENT_COMPLETION.services.id {
            return self.add("EXO");
        }
        for field in ENGAGEMENT_COMPLETION.facts.asks {
            self.answer(Scope::Case, *field);
        }
        self
    }

    /// What a person will answer when a card asks for it.
    pub fn answer_with(&mut self, of: &str, name: &str, text: &str) -> &mut Self {
        self.answers.insert((scope(of), field(name)), text.to_owned());
        self
    }

    pub fn run_if_possible(&mut self, command: impl FnOnce(&Situation<'_>) -> Planned) {
        let _refused = self.try_run(command);
    }

    /// Runs one of many commands, chosen by three numbers: the whole width of what an FM can do, often
    /// in the wrong order.
    pub fn do_by_chance(
        &mut self,
        (what, which, how): (u8, u8, u8),
    ) -> Result<Transaction, Refusal> {
        let case = self.read();
        let mut scopes: Vec<Scope> =
            case.rounds.iter().map(|round| Scope::Round(round.id)).collect();
        scopes.extend([Scope::Case, Scope::HandOff]);
        let scope = scopes[which as usize % scopes.len()];
        let round = scopes.iter().filter_map(|s| s.round()).cycle().nth(which as usize % 7);
        let items: Vec<&Item> = ENGAGEMENT_COMPLETION.items().collect();
        let item = items[how as usize % items.len()].id;
        let note = NoteKind::ALL[how as usize % 2];
        let reason = (how % 3 > 0).then_some("For a reason.");
        let entries = case.record.entries();
        let entry = entries.get(which as usize % entries.len().max(1)).map(|entry| entry.id);
        let lines: Vec<StatementId> = self
            .assess()
            .scopes()
            .flat_map(|s| s.ledger.iter().map(|line| line.id).collect::<Vec<_>>())
            .collect();
        let statement = lines.get(how as usize % lines.len().max(1)).copied();
        let day = self.today - chrono::Days::new((how % 40).into()) + chrono::Days::new(3);
        match what % 24 {
            0..8 => {
                let field = Field::ALL[how as usize % Field::ALL.len()];
                let text = chance_text(field, which);
                self.try_run(|at| at.state(scope, field, text, case.answer(scope, field)))
            }
            8..14 => self.try_run(|at| at.tick(scope, item, which % 4 > 0)),
            14 => self.try_run(|at| at.skip(scope, item, reason)),
            15 => self.try_run(|at| at.add_service(Service::ALL[how as usize % 3], "")),
            16 => self.try_run(|at| at.drop_service(round.ok_or(Refusal::NotThere)?, reason)),
            17 | 18 => self.try_run(|at| at.paste(scope, note, day)),
            19 => {
                let own = (how % 2 > 0).then(|| "In other words.".to_owned());
                let said = lines.iter().map(|id| (id.matter, own.clone())).take(which as usize);
                let said: Vec<Worded> = said.collect();
                self.try_run(|at| at.copy(scope, note, &said))
            }
            20 => self.try_run(|at| match (entry.ok_or(Refusal::NotThere)?, how % 2) {
                (entry, 0) => at.void(entry),
                (entry, _) => at.correct_day(entry, day),
            }),
            21 => self.try_run(|at| match (statement.ok_or(Refusal::NotThere)?, which % 2) {
                (statement, 0) => at.leave_record(statement),
                (statement, _) => at.found(statement, day),
            }),
            22 => self.try_run(|at| at.reopen(round.ok_or(Refusal::NotThere)?)),
            _ => {
                let standing = match how % 4 {
                    0 => Standing::Paused { look_again: Some(day), reason: "Holidays.".to_owned() },
                    1 => Standing::Withdrawn { since: day, reason: "They left.".to_owned() },
                    2 => Standing::Closed { since: day },
                    _ => Standing::Active,
                };
                self.try_run(|at| at.stand(&standing))
            }
        }
    }

    fn answer(&mut self, of: Scope, field: Field) {
        let own = self.answers.get(&(of, field)).map(String::as_str);
        let text = own.unwrap_or_else(|| usual_answer(field)).to_owned();
        self.state(&of.to_string(), field.name(), &text);
    }
}

/// A text that a person may type into a field: often the usual one, sometimes another, none or no value.
fn chance_text(field: Field, chance: u8) -> &'static str {
    match (chance % 8, field.kind()) {
        (0, _) => "",
        (1, _) => "2026-12-24",
        (2, _) => "no",
        (3, _) => "7",
        (4, Kind::Region) => "apj",
        (_, Kind::Line | Kind::Text | Kind::Guid) => "Words.",
        (_, Kind::YesNo) => "yes",
        (_, Kind::Day(_)) => "2026-11-19",
        _ => usual_answer(field),
    }
}

/// What a person answers who has nothing special to say.
pub fn usual_answer(field: Field) -> &'static str {
    match field {
        Field::Tenant => "Contoso",
        Field::Seats => "640",
        Field::Region => "emea",
        Field::AccountTeamKnown | Field::AccountManaged | Field::QueueConfirmed => "yes",
        Field::AccountTeamContacts => "Megan Bowen <megan.bowen@contoso.com>",
        Field::CustomerContacts => "Alex Wilber <alex.wilber@contoso.com>",
        Field::AssignmentAddress => "assignment@contoso.com",
        Field::ActiveUsers => "70",
        Field::LynxDate => "2026-11-18",
        Field::AccountTeamMailSent => "2026-11-20",
        Field::DiscussionDate => "2026-11-26",
        Field::ReadyForMore => "no",
        Field::NextWorkloads => "Intune",
        Field::CustomerStatus => "All mailboxes are migrated.",
        Field::FaqNextSteps => "Write to the sales desk.",
        Field::DiscussionNextSteps => "The help desk takes over daily questions.",
        Field::CustomerMailSent | Field::AssignmentMailSent => TODAY,
        other => panic!("nobody asks for {other:?}"),
    }
}

pub fn statement(of: &str, name: &str) -> StatementId {
    StatementId {
        scope: scope(of),
        matter: Matter::from_name(&ENGAGEMENT_COMPLETION, name).unwrap(),
    }
}

pub fn ticking(of: &str, id: &str, is_done: bool) -> BoxedCommand {
    let (scope, item) = (scope(of), item(id).id);
    Box::new(move |at| at.tick(scope, item, is_done))
}

pub fn skipping(of: &str, id: &str, reason: Option<&'static str>) -> BoxedCommand {
    let (scope, item) = (scope(of), item(id).id);
    Box::new(move |at| at.skip(scope, item, reason))
}

pub fn dropping(round: &str, reason: Option<&'static str>) -> BoxedCommand {
    let round = round.parse().unwrap();
    Box::new(move |at| at.drop_service(round, reason))
}
