//! What nearly every card names.

pub use super::super::context::{CaseContext, Panel, arguments};
pub use super::super::frame::{Heading, actions, frame, mark, task_heading};
pub use super::super::question::{Why, answer};
pub use crate::engagement::assessment::Next;
pub use crate::playbook::{ItemId, NoteKind, TaskKind};
pub use crate::ui::components::message::warning;
pub use crate::ui::components::{FieldOptions, field};
pub use crate::ui::prelude::*;
