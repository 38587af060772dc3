//! One customer's case: facts, rounds, hand-off, record, and everything that follows from them.
//!
//! [`Case`] holds what was stated and done; it changes only by [`Case::apply`]. [`assess`] works out
//! the rest: which items apply, what blocks them, what a note has to say. No clock is read here:
//! the day comes in as an argument.

mod answer;
mod apply;
mod assessment;
mod case;
mod change;
mod check;
mod copied;
mod day;
mod earlier_note;
mod facts;
mod free_text;
mod going_around;
mod history;
mod identity;
mod merge;
mod milestone;
mod record;
mod register;
mod sample;
mod slot;
mod undo;
mod unknown;
mod waiver;
mod writing;

pub use answer::{Problem, Reading, Value, canonical_text, normalized_digits, read};
pub use assessment::{
    Assessment, Blocker, Excuse, GateAssessment, GateState, ItemAssessment, ItemState, Progress,
    Reason, RoundState, ScopeAssessment, Stage, Standing, StatementAssessment, StepAssessment,
    assess,
};
pub use case::{Case, Finish};
pub use change::{Change, Edit, Refusal};
pub use copied::Copied;
pub use day::day_from;
pub use earlier_note::{EarlierNote, EarlierWaiver};
pub use facts::Facts;
pub use free_text::{is_same_text, lines_of};
pub use history::{Event, HistoryEntry};
pub use identity::{CaseId, ChangeId, RoundId, Stamp, WriterId};
pub use milestone::{Milestone, active_users_needed};
pub use record::{Entry, Pasted, Statement, Subject};
pub use register::{Register, Seen, Written};
pub use sample::{SampleText, sample_case};
pub use slot::{GateId, Scope, Slot, SlotSubject};
pub use undo::Undo;
pub(crate) use unknown::{Unknown, UnknownPiece};
pub use waiver::{WaitedFor, Waiver};
