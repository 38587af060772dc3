//! A customer's case, read out of a document and typed, once for each change; what follows from it;
//! and the commands that change it.
//!
//! In reading order:
//! - [`scope`]: a case, its rounds, its hand-off
//! - [`value`]: what can stand in a field, and what can be wrong with it
//! - [`names`]: where all this stands in a document
//! - [`statement`]: what a note can say
//! - [`event`]: what happened, as the document's log holds it, and [`record`]: what FTOP has from it
//! - [`settings`]: what is set for all cases
//! - [`case`]: all of it, typed
//! - [`milestone`], [`assessment`], [`due`]: what follows on a day
//! - [`command`]: what an FM can do

pub mod assessment;
pub mod case;
pub mod command;
pub mod due;
pub mod event;
pub mod milestone;
pub mod names;
pub mod record;
pub mod scope;
pub mod settings;
pub mod standing;
pub mod statement;
pub mod value;

pub use assessment::{Assessment, assess};
pub use case::{Case, Edit, Round};
pub use command::{Command, Label, Planned, Refusal, Situation};
pub use due::{Due, due};
pub use event::{Event, Pasted};
pub use milestone::Milestone;
pub use names::Name;
pub use record::{Record, RecordEntry};
pub use scope::{RoundId, Scope};
pub use settings::{set, set_link};
pub use standing::Standing;
pub use statement::{Matter, Said, StatementId, Values, Worded};
pub use value::{Answer, Problem, Value, day_of};
