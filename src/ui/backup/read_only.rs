//! The mark on a case that a newer version of the page wrote.

use leptos::prelude::*;

use crate::engagement::CaseId;
use crate::ui::session::Session;
use crate::ui::words::Words;

/// Says that the case can only be read, or nothing.
pub fn read_only_mark(id: CaseId, key: &'static str) -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let is_read_only = Memo::new(move |_| session.is_read_only(id));
    let mark = move || {
        is_read_only
            .get()
            .then(|| view! { <p class="read-only">{words.text(key)}</p> })
    };
    mark.into_any()
}
