//! The page of one case.

use leptos::prelude::*;

use crate::engagement::{CaseId, Scope};

/// The page of a case, at one of its rounds or at its hand-off.
#[component]
pub fn CasePage(id: CaseId, scope: Option<Scope>) -> impl IntoView {
    let _ = (id, scope);
    view! { <h1>"Closeout"</h1> }
}
