//! The playbook to read, as a document in the page's language, made from the playbook's data.

mod conditions;
mod document;
mod frame;
mod portal;
mod steps;

use leptos::prelude::*;

use crate::playbook::ENGAGEMENT_COMPLETION;
use crate::ui::later;
use crate::ui::session::Session;
use crate::ui::words::Words;
use document::Document;

/// The page: what is long in it comes later.
#[component]
pub fn PlaybookPage() -> AnyView {
    let heading = Words::expect().text("playbook-title");
    view! {
        <article class="playbook">
            <div class="page-heading"><h1>{heading}</h1></div>
            {later::playbook()}
        </article>
    }
    .into_any()
}

/// The playbook. All of it is made again when the language changes: nothing in it can be lost, and
/// a document of plain texts is smaller than one in which each text watches the language.
#[component]
pub fn PlaybookBody() -> AnyView {
    let words = Words::expect();
    let session = Session::expect();
    let document = move || {
        let document = Document {
            playbook: &ENGAGEMENT_COMPLETION,
            catalogue: words.page(),
            settings: session.settings(),
        };
        document.view()
    };
    document.into_any()
}
