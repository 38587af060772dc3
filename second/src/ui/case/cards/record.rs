//! The record: what FTOP has to say, each statement with where it stands; and what was pasted.

use leptos::prelude::*;

use super::super::context::CaseContext;
use crate::engagement::Scope;

/// The record of a scope, closed.
pub fn record(_context: CaseContext, _at: Scope) -> AnyView {
    ().into_any()
}

/// The case on paper.
pub fn sheet(_context: CaseContext) -> AnyView {
    ().into_any()
}

/// What was changed, and when, newest first.
pub fn history_lines(
    _session: crate::ui::session::Session,
    _current: &crate::ui::session::Current,
) -> Vec<(crate::document::Moment, String)> {
    Vec::new()
}
