//! What follows from a case on a day: items, gates, tasks, what the notes have to say, what is next.
//!
//! Nothing of it is stored. A view shows it and holds no rule of its own.
//!
//! In reading order:
//! - [`missing`]: what something still needs
//! - `assessor`: what the judging of a case has in common
//! - `requirement`: whether what the playbook requires is there
//! - [`item`]: where each item of the playbook stands
//! - [`ledger`]: what each statement asserts and where it stands between facts and record
//! - [`task`]: where each thing to do stands
//! - [`next`]: the one thing to do now

mod assessor;
pub mod item;
pub mod ledger;
pub mod missing;
pub mod next;
mod on_record;
mod requirement;
pub mod task;

use chrono::{Datelike, NaiveDate};

pub use assessor::RoundState;
pub use item::{ItemAssessment, ItemState};
pub use ledger::{LedgerLine, StatementState};
pub use missing::Missing;
pub use next::{Next, TaskRef, next, next_in};
pub use task::{TaskAssessment, TaskState};

use super::case::{Case, Round};
use super::milestone::Milestone;
use super::scope::{RoundId, Scope};
use crate::playbook::{Field, ItemId, NoteKind};
use assessor::Assessor;

/// How much is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Tasks that are done.
    pub done: usize,
    /// Tasks that apply.
    pub total: usize,
}

/// A round, or the hand-off, on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct ScopeAssessment {
    /// Which.
    pub scope: Scope,
    /// Where it stands; for the hand-off [`RoundState::Settled`] once all of it is done.
    pub state: RoundState,
    /// The playbook's items in order, dormant ones included.
    pub items: Vec<ItemAssessment>,
    /// What there is to do, in order, what does not apply included.
    pub tasks: Vec<TaskAssessment>,
    /// What its notes have to say, in the playbook's order.
    pub ledger: Vec<LedgerLine>,
    /// How much is done.
    pub progress: Progress,
    /// The milestone of a round's service; unknown in the hand-off.
    pub milestone: Milestone,
}

impl ScopeAssessment {
    /// An item.
    pub fn item(&self, id: ItemId) -> Option<&ItemAssessment> {
        self.items.iter().find(|item| item.item.id == id)
    }

    /// What is due in a note.
    pub fn due(&self, note: NoteKind) -> impl Iterator<Item = &LedgerLine> {
        self.ledger.iter().filter(move |line| line.note == note && line.is_due())
    }

    /// How many notes there are to paste.
    pub fn notes_to_paste(&self) -> usize {
        let is_due = |note: &NoteKind| self.due(*note).next().is_some();
        NoteKind::ALL.iter().filter(|note| is_due(note)).count()
    }
}

/// Everything that follows from a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// The day.
    pub today: NaiveDate,
    /// What the case's facts lack; empty once they are stated.
    pub facts: Vec<Missing>,
    /// One for each round in order, dropped ones included.
    pub rounds: Vec<ScopeAssessment>,
    /// The last step.
    pub hand_off: ScopeAssessment,
    /// What closing the case waits for.
    pub close: Vec<Missing>,
    /// 31 December of the year after the last discussion; `None` while that is not known.
    pub next_action_date: Option<NaiveDate>,
}

impl Assessment {
    /// The assessment of a round or of the hand-off; the case itself has none.
    pub fn scope(&self, scope: Scope) -> Option<&ScopeAssessment> {
        self.scopes().find(|candidate| candidate.scope == scope)
    }

    /// Every scope, rounds first.
    pub fn scopes(&self) -> impl Iterator<Item = &ScopeAssessment> {
        self.rounds.iter().chain(std::iter::once(&self.hand_off))
    }

    /// Whether no service is part of the engagement, nor was one whose discussion was held: there is
    /// nothing to hand off.
    pub fn has_no_service(&self) -> bool {
        self.next_action_date.is_none()
            && self.rounds.iter().all(|r| r.state == RoundState::Dropped)
    }

    /// Rounds whose service is neither settled nor dropped.
    pub fn open_rounds(&self) -> impl Iterator<Item = RoundId> {
        let open = self.rounds.iter().filter(|r| r.state == RoundState::Open);
        open.filter_map(|round| round.scope.round())
    }

    /// A task of a scope.
    pub fn task(&self, task: TaskRef) -> Option<&TaskAssessment> {
        let mut tasks = self.scope(task.scope)?.tasks.iter();
        tasks.find(|candidate| candidate.task.id == task.id)
    }

    /// A statement's line.
    pub fn line(&self, id: super::StatementId) -> Option<&LedgerLine> {
        self.scope(id.scope)?.ledger.iter().find(|line| line.id == id)
    }
}

/// Works out everything that follows from a case on a day.
pub fn assess(case: &Case, today: NaiveDate) -> Assessment {
    let next_action_date = next_action_date(case, today);
    let mut assessor =
        Assessor { case, today, next_action_date, open_rounds: Vec::new(), off_record: Vec::new() };
    let facts = assessor.facts();
    let rounds: Vec<ScopeAssessment> =
        case.rounds.iter().map(|round| assessor.round(round)).collect();
    for round in &rounds {
        if round.state == RoundState::Open {
            assessor.open_rounds.extend(round.scope.round());
        }
        assessor.off_record.extend(off_record(round));
    }
    let hand_off = assessor.scope(Scope::HandOff, RoundState::Open);
    let close = close(&rounds, &hand_off);
    Assessment { today, facts, rounds, hand_off, close, next_action_date }
}

impl Assessor<'_> {
    fn round(&self, round: &Round) -> ScopeAssessment {
        let state = match (&round.dropped, round.finished_without.is_some()) {
            (Some(_), _) => RoundState::Dropped,
            (None, true) => RoundState::Finished,
            (None, false) => RoundState::Open,
        };
        self.scope(Scope::Round(round.id), state)
    }

    fn scope(&self, scope: Scope, state: RoundState) -> ScopeAssessment {
        let items = self.items(scope, state);
        let ledger = self.ledger(scope, &items);
        let items = self.with_record(items, &ledger);
        let tasks = self.tasks(scope, &items, &ledger);
        let applies = tasks.iter().filter(|t| t.state != TaskState::Dormant);
        let progress = Progress {
            done: applies.clone().filter(|t| t.state == TaskState::Done).count(),
            total: applies.count(),
        };
        let is_settled = || items.iter().all(|item| item.is_settled() || item.is_record_keeping());
        let state = match state {
            RoundState::Open if is_settled() => RoundState::Settled,
            state => state,
        };
        ScopeAssessment {
            scope,
            state,
            tasks,
            ledger,
            progress,
            milestone: self.users(scope),
            items,
        }
    }
}

/// The statements of a scope that are not in FTOP as they are true now. A dropped service has
/// nothing more to say.
fn off_record(scope: &ScopeAssessment) -> Vec<Missing> {
    let lines = scope.ledger.iter().filter(|line| !line.is_on_record());
    let is_dropped = scope.state == RoundState::Dropped;
    lines.filter(|_| !is_dropped).map(|line| Missing::OffRecord(line.id)).collect()
}

fn close(rounds: &[ScopeAssessment], hand_off: &ScopeAssessment) -> Vec<Missing> {
    let open = rounds.iter().filter(|round| round.state == RoundState::Open);
    let rounds_open = open.filter_map(|round| round.scope.round().map(Missing::OpenRound));
    let unsettled = hand_off.items.iter().filter(|item| !item.is_settled());
    let items = unsettled.map(|item| Missing::Item(Scope::HandOff, item.item.id));
    let scopes = rounds.iter().chain(std::iter::once(hand_off));
    let mut missing: Vec<Missing> = rounds_open.chain(items).collect();
    missing.extend(scopes.flat_map(off_record));
    missing
}

/// 31 December of the year after the last round's discussion (C-A6 and our ruling on it). A dropped
/// service counts as long as its discussion was held.
pub fn next_action_date(case: &Case, today: NaiveDate) -> Option<NaiveDate> {
    let discussion =
        |round: &Round| case.happened(Scope::Round(round.id), Field::DiscussionDate, today);
    let last = case.rounds.iter().filter_map(discussion).max()?;
    NaiveDate::from_ymd_opt(last.year() + 1, 12, 31)
}
