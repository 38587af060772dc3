//! The case on paper. The screen does not show it.

use leptos::prelude::*;

use super::super::context::{CaseContext, Panel};
use super::paper::paper;
use crate::engagement::Scope;
use crate::text::{Draft, Writer};
use crate::ui::components::live::live;

/// The sheet, once it was asked for.
pub fn sheet(context: CaseContext) -> AnyView {
    let is_asked = Memo::new(move |_| context.panel.get() == Some(Panel::Sheet));
    let shown = move || {
        is_asked.get().then(|| {
            let draft = Memo::new(move |_| draft(context));
            let blocks = move || draft.with(|draft| paper(context, Scope::Case, draft));
            html! { <article class="sheet">{blocks}</article> }
        })
    };
    live(shown)
}

fn draft(context: CaseContext) -> Draft {
    let session = context.session;
    let catalogue = session.words();
    context.current.with(|current| {
        let (case, assessment) = (&current.case, &current.assessment);
        Writer { scope: Scope::Case, case, assessment, catalogue: &catalogue }.sheet()
    })
}
