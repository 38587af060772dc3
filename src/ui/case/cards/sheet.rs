//! The case on paper. The screen does not show it.

use super::super::context::{CaseContext, Panel};
use super::paper::paper;
use crate::text::Writer;
use crate::ui::prelude::*;

/// The sheet, once it was asked for.
pub fn sheet(context: CaseContext) -> Option<Markup> {
    if context.panel.get() != Some(Panel::Sheet) {
        return None;
    }
    let current = context.current.get();
    let catalogue = context.session.words();
    let (case, assessment) = (&current.case, &current.assessment);
    let draft = Writer { scope: Scope::Case, case, assessment, catalogue: &catalogue }.sheet();
    let blocks = paper(context, &current, Scope::Case, &draft);
    Some(html! { <article class="sheet">{blocks}</article> })
}
