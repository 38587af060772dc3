//! The steps of one round, or of the hand-off: gates and the state of every item.

use chrono::NaiveDate;

use super::blocker::Blocker;
use super::condition::{self, Reason, Truth};
use super::gate::{GateAssessment, GateState, is_before_gate};
use super::statement::StatementAssessment;
use super::{Progress, step_gates};
use crate::engagement::record::{self, Latest};
use crate::engagement::{Case, Facts, GateId, Milestone, RoundId, Scope, Waiver};
use crate::playbook::{Item, ItemId, Requirement, Step};

/// Where an item stands, as `data-state` says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemState {
    /// It can be done now.
    Open,
    /// It is done.
    Done,
    /// It waits for something.
    Blocked,
    /// It does not apply to this customer.
    Dormant,
}

impl ItemState {
    /// The word of the public contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Blocked => "blocked",
            Self::Dormant => "dormant",
        }
    }
}

/// Why an item need not be done: a gate was gone around that waited for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Excuse {
    /// That gate.
    pub gate: GateId,
}

/// One item on a given day.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemAssessment {
    /// The item.
    pub item: &'static Item,
    /// Where it stands.
    pub state: ItemState,
    /// What blocks it; empty unless it is blocked.
    pub blockers: Vec<Blocker>,
    /// What it still needs to be settled.
    pub missing: Vec<Blocker>,
    /// The answers that decide whether it applies; empty for what always applies.
    pub reasons: Vec<Reason>,
    /// Set where it need not be done.
    pub excuse: Option<Excuse>,
    /// Whether it has been ticked by hand, in whatever state it is now.
    pub ticked: bool,
}

impl ItemAssessment {
    /// Done, excused or not applying: nothing waits for it any more.
    pub fn is_behind(&self) -> bool {
        matches!(self.state, ItemState::Done | ItemState::Dormant) || self.excuse.is_some()
    }
}

/// One step on a given day.
#[derive(Debug, Clone, PartialEq)]
pub struct StepAssessment {
    /// The step.
    pub step: &'static Step,
    /// The gate before its actions and outputs.
    pub gate: GateAssessment,
    /// Its items in order, dormant ones included.
    pub items: Vec<ItemAssessment>,
}

/// A round, or the hand-off, on a given day.
#[derive(Debug, Clone, PartialEq)]
pub struct ScopeAssessment {
    /// Which.
    pub scope: Scope,
    /// Its steps.
    pub steps: Vec<StepAssessment>,
    /// What its notes have to say.
    pub statements: Vec<StatementAssessment>,
    /// How much is done.
    pub progress: Progress,
    /// The milestone of a round's service; unknown in the hand-off.
    pub milestone: Milestone,
}

impl ScopeAssessment {
    /// All items of all steps.
    pub fn items(&self) -> impl Iterator<Item = &ItemAssessment> {
        self.steps.iter().flat_map(|step| &step.items)
    }

    /// Whether all that applies is settled, so that the round is finished. Bringing it on record may
    /// come later: an FM in a hurry pastes once, before letting go.
    pub fn is_complete(&self) -> bool {
        let needs_only_the_record = |item: &Item| {
            item.settled_by
                .iter()
                .any(|r| matches!(r, Requirement::ScopeOnRecord))
        };
        self.items()
            .all(|item| item.is_behind() || needs_only_the_record(item.item))
    }
}

/// Judges a case on a day.
pub(super) struct Judge<'case> {
    pub(super) case: &'case Case,
    pub(super) today: NaiveDate,
    /// Rounds with something to do, once they are assessed: the hand-off waits for them.
    pub(super) open_rounds: Vec<RoundId>,
    /// What stands in FTOP.
    pub(super) latest: Latest<'case>,
}

impl<'case> Judge<'case> {
    pub(super) fn new(case: &'case Case, today: NaiveDate) -> Self {
        Self {
            case,
            today,
            open_rounds: Vec::new(),
            latest: record::latest(case.record()),
        }
    }

    /// The rounds of the case and its hand-off.
    pub(super) fn scopes(&self) -> impl Iterator<Item = Scope> {
        self.case
            .rounds()
            .map(Scope::Round)
            .chain(std::iter::once(Scope::HandOff))
    }

    pub(super) fn item(&self, id: ItemId) -> Option<&'static Item> {
        self.case.playbook().item(id.0)
    }

    /// Assesses all of a round or of the hand-off.
    pub(super) fn scope(&self, scope: Scope) -> ScopeAssessment {
        let facts = Facts::judged(self.case, scope);
        let steps = self.steps(&facts, |_| true);
        let applying = || {
            steps
                .iter()
                .flat_map(|step| &step.items)
                .filter(|item| item.state != ItemState::Dormant)
        };
        let progress = Progress {
            done: applying().filter(|item| item.is_behind()).count(),
            total: applying().count(),
        };
        let statements = self.statements(&steps, scope);
        ScopeAssessment {
            scope,
            statements,
            progress,
            milestone: Milestone::of(&facts),
            steps,
        }
    }

    /// Assesses the steps in order, since each gate waits for the step before it; only the items
    /// that are asked for.
    pub(super) fn steps(
        &self,
        facts: &Facts<'_>,
        is_asked_for: impl Fn(&Item) -> bool,
    ) -> Vec<StepAssessment> {
        let in_hand_off = facts.scope() == Scope::HandOff;
        let mut assessed: Vec<StepAssessment> = Vec::new();
        for step in self
            .case
            .playbook()
            .steps
            .iter()
            .filter(|s| s.in_hand_off == in_hand_off)
        {
            let before = assessed.last().map_or(&[][..], |step| &step.items);
            let gate = self.step_gate(step, before, facts);
            let asked_for = step.items.iter().filter(|item| is_asked_for(item));
            let items = asked_for
                .map(|item| self.assess_item(item, &gate, facts))
                .collect();
            assessed.push(StepAssessment { step, gate, items });
        }
        assessed
    }

    /// Assesses one item behind its step's gate.
    pub(super) fn assess_item(
        &self,
        item: &'static Item,
        gate: &GateAssessment,
        facts: &Facts<'_>,
    ) -> ItemAssessment {
        let scope = facts.scope();
        let ticked = item.is_ticked_by_hand() && self.case.is_ticked(scope, item.id);
        let mut blockers = match condition::judge(&item.condition, facts) {
            Truth::Fails => return self.dormant(item, facts, ticked),
            Truth::Open => unanswered(item, facts),
            Truth::Holds => self.waiting(item, facts),
        };
        if gate.state == GateState::Closed && !is_before_gate(item) {
            blockers.insert(
                0,
                Blocker::GateClosed {
                    scope,
                    gate: gate.gate,
                },
            );
        }
        let missing = self.missing(item, facts);
        // What a person ticked in order stays done, whatever closes behind it.
        let is_done = self.is_settled(item, facts) && (ticked || blockers.is_empty());
        let state = match (is_done, blockers.is_empty()) {
            (true, _) => ItemState::Done,
            (false, true) => ItemState::Open,
            (false, false) => ItemState::Blocked,
        };
        if is_done {
            blockers.clear();
        }
        let excuse = if is_done {
            None
        } else {
            self.excuse(item, scope)
        };
        let reasons = condition::reasons(&item.condition, facts);
        ItemAssessment {
            item,
            state,
            blockers,
            missing,
            reasons,
            excuse,
            ticked,
        }
    }

    fn dormant(&self, item: &'static Item, facts: &Facts<'_>, ticked: bool) -> ItemAssessment {
        ItemAssessment {
            item,
            state: ItemState::Dormant,
            blockers: Vec::new(),
            missing: Vec::new(),
            reasons: condition::reasons(&item.condition, facts),
            excuse: None,
            ticked,
        }
    }

    fn excuse(&self, item: &Item, scope: Scope) -> Option<Excuse> {
        let has_excused = |gate: &GateId| {
            let waivers = self.case.waivers(scope, *gate);
            let is_excused = |waiver: &&Waiver| self.is_excused_by(waiver, item.id, scope);
            !waivers.is_empty() && waivers.iter().all(is_excused)
        };
        step_gates(self.case, scope)
            .find(has_excused)
            .map(|gate| Excuse { gate })
    }

    /// A waiver excuses what blocked its gate, and what would have been done for the sake of that
    /// alone: without a note that an e-mail was sent, none has to be sent.
    fn is_excused_by(&self, waiver: &Waiver, id: ItemId, scope: Scope) -> bool {
        let is_settled_by_it = |item: &&Item| {
            let mut requirements = item.settled_by.iter();
            requirements.any(|r| matches!(r, Requirement::Settled(other) if *other == id))
        };
        let key = Blocker::Unsettled { scope, item: id }.key();
        let mut dependents = self.case.playbook().items().filter(is_settled_by_it);
        waiver.blockers.contains(&key)
            || dependents.any(|item| self.is_excused_by(waiver, item.id, scope))
    }
}

fn unanswered(item: &Item, facts: &Facts<'_>) -> Vec<Blocker> {
    let open = condition::reasons(&item.condition, facts).into_iter();
    let mut blockers: Vec<Blocker> = open
        .filter(|reason| reason.answer.is_none())
        .map(|Reason { field, .. }| Blocker::Unanswered {
            scope: facts.scope().of(field),
            field,
        })
        .collect();
    blockers.dedup();
    blockers
}
