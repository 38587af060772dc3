//! A small driver for cases, so that a test reads as what an FM does: `answer`, `tick`, `paste_due`.
//!
//! It looks at one round at a time, as the page does; facts of the case and items of the hand-off
//! find their own place. A refused change ends the test, unless the test asks for the refusal.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, helpers included"
)]

mod chance;
mod ways;
mod words;

use chrono::NaiveDate;
use closeout::engagement::{
    Assessment, Blocker, Case, CaseId, Change, ChangeId, Copied, EarlierNote, EarlierWaiver, Entry,
    Event, GateAssessment, GateId, GateState, ItemAssessment, Pasted, Refusal, RoundId, RoundState,
    Scope, Slot, Stamp, Standing, Statement, StatementAssessment, Subject, Undo, WaitedFor,
    WriterId, assess,
};
use closeout::playbook::{Field, ItemId, NoteKind, Service, StepId};

pub use NoteKind::{EngagementManagement, TechnicalEnablement};
pub use chance::chance_change;
pub use ways::{before_letting_go, check_gate, name, prepared, ready_to_let_go};
pub use words::catalogue;

/// The day on which every driver begins.
pub const TODAY: &str = "2026-11-20";

/// A day, from `YYYY-MM-DD`.
pub fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").expect("the day of a test exists")
}

/// A field, by its name in forms.
pub fn field(name: &str) -> Field {
    Field::from_name(name).expect("the field of a test exists")
}

/// One FM at one desk, with a case open.
#[derive(Debug, Clone)]
pub struct Desk {
    pub case: Case,
    pub today: NaiveDate,
    pub writer: WriterId,
    pub at: i64,
    /// The scope on screen.
    pub scope: Scope,
    /// What can be taken back, the last change last.
    pub undoable: Vec<Undo>,
    pub redoable: Vec<Undo>,
}

/// An empty case.
pub fn new_case() -> Desk {
    Desk::of(Case::new(CaseId(1)))
}

impl Desk {
    /// A desk with this case open and no round on screen.
    pub fn of(case: Case) -> Self {
        let scope = case.rounds().next().map_or(Scope::Case, Scope::Round);
        Self {
            case,
            today: day(TODAY),
            writer: WriterId(1),
            at: 1_000,
            scope,
            undoable: Vec::new(),
            redoable: Vec::new(),
        }
    }

    /// The same case in another tab.
    pub fn other_tab(&self, writer: u64) -> Self {
        Self {
            writer: WriterId(writer),
            ..self.clone()
        }
    }

    /// Takes over what another tab knows.
    pub fn merge(&mut self, other: &Self) -> &mut Self {
        self.case = self.case.merge(&other.case);
        self
    }

    pub fn stamp(&mut self) -> Stamp {
        self.at += 1;
        Stamp {
            writer: self.writer,
            at: self.at,
            today: self.today,
        }
    }

    pub fn try_to(&mut self, change: Change) -> Result<Undo, Refusal> {
        let stamp = self.stamp();
        self.case.apply(change, stamp)
    }

    /// Lets a change happen that the rules allow.
    pub fn apply(&mut self, change: Change) -> &mut Self {
        let undo = self
            .try_to(change.clone())
            .unwrap_or_else(|refusal| panic!("{change:?} was refused: {refusal:?}"));
        if !undo.is_empty() {
            self.undoable.push(undo);
            self.redoable.clear();
        }
        self
    }

    /// Asks for a change that the rules forbid: gives the refusal, and the case is as it was.
    pub fn refused(&mut self, change: Change) -> Refusal {
        let before = self.case.clone();
        let Err(refusal) = self.try_to(change.clone()) else {
            panic!("{change:?} was not refused");
        };
        assert_eq!(self.case, before, "a refused change leaves its mark");
        refusal
    }

    pub fn blocked(&mut self, change: Change) -> Vec<Blocker> {
        match self.refused(change) {
            Refusal::Blocked(blockers) => blockers,
            other => panic!("refused for another reason: {other:?}"),
        }
    }

    // Facts and ticks.

    pub fn slot(&self, name: &str) -> Slot {
        let scope = match field(name) {
            // Only the hand-off has fields of its own beside those of a round.
            field if Scope::HandOff.of(field) == self.scope.of(field) => Scope::HandOff,
            _ => self.scope,
        };
        Slot::field(scope, field(name))
    }

    pub fn answering(&self, name: &str, text: &str) -> Change {
        Change::Answered {
            slot: self.slot(name),
            text: text.to_owned(),
        }
    }

    pub fn answer(&mut self, name: &str, text: &str) -> &mut Self {
        self.apply(self.answering(name, text))
    }

    pub fn text(&self, name: &str) -> &str {
        self.case.text(self.slot(name))
    }

    /// The scope in which an item stands: the round on screen, or the hand-off.
    pub fn scope_of(&self, item: &str) -> Scope {
        let playbook = self.case.playbook();
        let item = playbook.item(item).expect("the item of a test exists");
        match playbook.step_of(item.id) {
            Some(step) if step.in_hand_off => Scope::HandOff,
            _ => self.scope,
        }
    }

    fn item_id(&self, item: &str) -> ItemId {
        let item = self.case.playbook().item(item);
        item.expect("the item of a test exists").id
    }

    pub fn ticking(&self, item: &str) -> Change {
        Change::Ticked {
            scope: self.scope_of(item),
            item: self.item_id(item),
        }
    }

    pub fn tick(&mut self, item: &str) -> &mut Self {
        self.apply(self.ticking(item))
    }

    pub fn tick_all(&mut self, items: &[&str]) -> &mut Self {
        for item in items {
            self.tick(item);
        }
        self
    }

    pub fn unticking(&self, item: &str) -> Change {
        Change::Unticked {
            scope: self.scope_of(item),
            item: self.item_id(item),
        }
    }

    pub fn untick(&mut self, item: &str) -> &mut Self {
        self.apply(self.unticking(item))
    }

    // Services.

    /// Adds a service and puts its round on screen.
    pub fn add_service(&mut self, service: &str) -> &mut Self {
        self.apply(Change::ServiceAdded {
            service: service.to_owned(),
        });
        self.scope = Scope::Round(self.case.rounds().last().expect("a round was added"));
        self
    }

    pub fn round(&self) -> RoundId {
        match self.scope {
            Scope::Round(round) => round,
            other => panic!("{other} is no round"),
        }
    }

    /// Puts the round of a service on screen.
    pub fn look_at(&mut self, service: &str) -> &mut Self {
        let is_it = |round: &RoundId| self.case.service(*round).prefix() == service;
        let round = self.case.rounds().find(is_it);
        self.scope = Scope::Round(round.expect("the service of a test was added"));
        self
    }

    pub fn dropping(&self, reason: &str) -> Change {
        Change::ServiceDropped {
            round: self.round(),
            reason: reason.to_owned(),
        }
    }

    pub fn drop_service(&mut self, reason: &str) -> &mut Self {
        self.apply(self.dropping(reason))
    }

    pub fn resume_service(&mut self) -> &mut Self {
        let round = self.round();
        self.apply(Change::ServiceResumed { round })
    }

    pub fn reopen_round(&mut self) -> &mut Self {
        let round = self.round();
        self.apply(Change::RoundReopened { round })
    }

    // Gates.

    fn gate_id(&self, gate: &str) -> (Scope, GateId) {
        let playbook = self.case.playbook();
        match playbook.step(gate) {
            Some(step) if step.in_hand_off => (Scope::HandOff, GateId::Step(step.id)),
            Some(step) => (self.scope, GateId::Step(step.id)),
            None => (Scope::Case, GateId::Close),
        }
    }

    pub fn waiving(&self, gate: &str, reason: &str) -> Change {
        let (scope, gate) = self.gate_id(gate);
        Change::GateWaived {
            scope,
            gate,
            reason: reason.to_owned(),
        }
    }

    pub fn waive(&mut self, gate: &str, reason: &str) -> &mut Self {
        self.apply(self.waiving(gate, reason))
    }

    pub fn withdraw_waiver(&mut self, gate: &str) -> &mut Self {
        let (scope, gate) = self.gate_id(gate);
        self.apply(Change::WaiverWithdrawn { scope, gate })
    }

    pub fn gate(&self, gate: &str) -> GateAssessment {
        let assessment = self.assess();
        match self.gate_id(gate) {
            (_, GateId::Close) => assessment.close,
            (scope, id) => {
                let scope = assessment.scope(scope).expect("the scope exists");
                let step = scope.steps.iter().find(|step| step.gate.gate == id);
                step.expect("the step exists").gate.clone()
            }
        }
    }

    pub fn gate_state(&self, gate: &str) -> GateState {
        self.gate(gate).state
    }

    /// What blocks a gate: items by their ids, all else by its key without the scope.
    pub fn blockers(&self, gate: &str) -> Vec<String> {
        self.gate(gate).blockers.iter().map(short).collect()
    }

    // What follows.

    pub fn assess(&self) -> Assessment {
        assess(&self.case, self.today)
    }

    pub fn item(&self, item: &str) -> ItemAssessment {
        let assessment = self.assess();
        let found = assessment.item(self.scope_of(item), self.item_id(item));
        found.expect("the item is in its scope").clone()
    }

    /// The state of an item, by its name in the public contract.
    pub fn state(&self, item: &str) -> &'static str {
        self.item(item).state.name()
    }

    /// What blocks an item, as [`Desk::blockers`] words it.
    pub fn waits_for(&self, item: &str) -> Vec<String> {
        self.item(item).blockers.iter().map(short).collect()
    }

    /// What an item still needs to be settled, as [`Desk::blockers`] words it.
    pub fn missing(&self, item: &str) -> Vec<String> {
        self.item(item).missing.iter().map(short).collect()
    }

    pub fn round_state(&self) -> RoundState {
        let state = self.assess().round_state(self.round());
        state.expect("the round exists")
    }

    pub fn step(&self, id: &'static str) -> StepId {
        self.case.playbook().step(id).expect("the step exists").id
    }
}

/// A blocker in a word: the item it names, or its key without the scope.
pub fn short(blocker: &Blocker) -> String {
    match blocker {
        Blocker::Unsettled { item, .. } => item.0.to_owned(),
        Blocker::GateClosed { gate, .. } => format!("gate:{}", gate.name()),
        Blocker::NotHappened { field, .. } | Blocker::Unanswered { field, .. } => {
            field.name().to_owned()
        }
        Blocker::StatedForOther { field, .. } => format!("stated-for:{}", field.name()),
        Blocker::Milestone { missing, .. } => format!("milestone:{missing:?}"),
        Blocker::NotOnRecord {
            subject: Subject::Item(item),
            ..
        } => format!("record:{}", item.0),
        Blocker::NotOnRecord {
            subject: Subject::Waiver(gate),
            ..
        } => format!("record:waiver:{}", gate.name()),
        Blocker::NotTicked { .. } => "tick".to_owned(),
        Blocker::NotConfirmed { .. } => "confirm".to_owned(),
        Blocker::OpenRound { .. } => "open-round".to_owned(),
        other => other.key(),
    }
}
