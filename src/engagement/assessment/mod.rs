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
//! - [`way`]: where that is on the playbook's way

mod assessor;
pub mod item;
pub mod ledger;
pub mod missing;
pub mod next;
mod requirement;
pub mod task;
pub mod way;

use chrono::{Datelike, NaiveDate};

pub use assessor::{RoundState, Status};
pub use item::ItemAssessment;
pub use ledger::{LedgerLine, StatementState};
pub use missing::Missing;
pub use next::{Next, TaskRef, next, next_in};
pub use task::TaskAssessment;
pub use way::{At, Way};

use super::case::{Case, Round};
use super::milestone::Milestone;
use super::scope::{RoundId, Scope};
use crate::playbook::{Field, ItemId, NoteKind, TaskKind};
use assessor::Assessor;
use ledger::off_record;

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

    /// The day of the last paste, for a note that has nothing left to say; `None` while something is due or not ready.
    pub fn pasted_on(&self, note: NoteKind) -> Option<NaiveDate> {
        let mut last = None;
        for line in self.ledger.iter().filter(|line| line.note == note) {
            let StatementState::OnRecord { day, .. } = line.state else { return None };
            last = last.max(Some(day));
        }
        last
    }

    /// How many tasks are done, and how many apply.
    pub fn progress(&self) -> (usize, usize) {
        let count = |is_it: fn(&Status) -> bool| {
            self.tasks.iter().filter(|task| is_it(&task.state)).count()
        };
        (count(|state| *state == Status::Done), count(|state| *state != Status::Dormant))
    }

    /// How many notes there are to paste.
    pub fn notes_to_paste(&self) -> usize {
        NoteKind::ALL.into_iter().filter(|note| self.due(*note).next().is_some()).count()
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

    /// Whether all that a task's note has to say corrects what is in FTOP.
    pub fn is_correction(&self, task: TaskRef) -> bool {
        let kind = self.task(task).map(|assessed| assessed.task.kind);
        let (Some(TaskKind::Note(note)), Some(scope)) = (kind, self.scope(task.scope)) else {
            return false;
        };
        let mut due = scope.due(note).peekable();
        due.peek().is_some() && due.all(|line| !matches!(line.state, StatementState::Due(_)))
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
    let unstated = |field: &&Field| !assessor.is_answered(Scope::Case, **field);
    let facts = case.playbook.facts.asks.iter().filter(unstated);
    let facts = facts.map(|field| Missing::Field(Scope::Case, *field)).collect();
    let mut rounds = Vec::new();
    for round in &case.rounds {
        let state = match (&round.dropped, &round.finished_without) {
            (Some(_), _) => RoundState::Dropped,
            (None, Some(_)) => RoundState::Finished,
            (None, None) => RoundState::Open,
        };
        rounds.push(assessor.scope(Scope::Round(round.id), state));
    }
    for round in &rounds {
        // A dropped service has nothing more to say.
        if round.state != RoundState::Dropped {
            assessor.off_record.extend(off_record(&round.ledger));
        }
        if round.state == RoundState::Open {
            assessor.open_rounds.extend(round.scope.round());
        }
    }
    let hand_off = assessor.scope(Scope::HandOff, RoundState::Open);
    let close = assessor.close(&hand_off);
    Assessment { today, facts, rounds, hand_off, close, next_action_date }
}

impl Assessor<'_> {
    fn scope(&self, scope: Scope, mut state: RoundState) -> ScopeAssessment {
        let mut items = self.items(scope, state);
        let ledger = self.ledger(scope, &items);
        self.wait_for_record(&mut items, &ledger);
        let tasks = self.tasks(scope, &items, &ledger);
        let is_settled = |item: &ItemAssessment| item.is_settled() || item.is_record_keeping();
        if state == RoundState::Open && items.iter().all(is_settled) {
            state = RoundState::Settled;
        }
        let milestone = self.users(scope);
        ScopeAssessment { scope, state, items, tasks, ledger, milestone }
    }

    /// What closing the case waits for, once its rounds are assessed.
    fn close(&self, hand_off: &ScopeAssessment) -> Vec<Missing> {
        let mut missing: Vec<Missing> =
            self.open_rounds.iter().copied().map(Missing::OpenRound).collect();
        let unsettled = hand_off.items.iter().filter(|item| !item.is_settled());
        missing.extend(unsettled.map(|item| Missing::Item(Scope::HandOff, item.item.id)));
        missing.extend(&self.off_record);
        missing.extend(off_record(&hand_off.ledger));
        missing
    }
}

/// 31 December of the year after the last round's discussion (C-A6 and our ruling on it). A dropped
/// service counts as long as its discussion was held.
pub fn next_action_date(case: &Case, today: NaiveDate) -> Option<NaiveDate> {
    let held = |round: &Round| case.happened(Scope::Round(round.id), Field::DiscussionDate, today);
    let last = case.rounds.iter().filter_map(held).max()?;
    NaiveDate::from_ymd_opt(last.year() + 1, 12, 31)
}
