//! What nearly every card names.

pub use super::super::context::{CaseContext, Panel};
pub use super::super::frame::{Heading, actions, frame, not_now, task_frame};
pub use crate::engagement::assessment::Next;
pub use crate::playbook::{ItemId, NoteKind, TaskKind};
pub use crate::ui::components::message::warning;
pub use crate::ui::components::question::{answer, asked};
pub use crate::ui::components::{Binding, field};
pub use crate::ui::prelude::*;
