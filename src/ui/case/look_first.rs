//! The question before something leaves the page with which something is wrong: what it is, each a link to
//! where it is mended, and the way on all the same.

use leptos::prelude::*;

use super::finding_link::finding_link;
use super::here::Here;
use super::note::NoteHere;
use crate::browser::document;
use crate::handout::Finding;
use crate::ui::words::Words;

/// What a person is asked before a text leaves the page.
pub struct LookFirst {
    /// The key of the question.
    pub question: &'static str,
    /// What is wrong by now.
    pub findings: Memo<Vec<Finding>>,
    /// The note that is asked about; none for an e-mail.
    pub note: Option<NoteHere>,
    /// The control with [`ANYWAY`] for its name that goes on all the same.
    pub answer: AnyView,
    /// Takes the question away.
    pub cancel: Callback<()>,
}

/// The name of the control that goes on all the same.
pub const ANYWAY: &str = "anyway";

impl LookFirst {
    /// The question, about a text that an element with this id shows. The focus moves to it.
    pub fn view(self, here: Here, about: &str) -> AnyView {
        let Self {
            question,
            findings,
            note,
            answer,
            cancel,
        } = self;
        let words = Words::expect();
        let id = format!("{about}-question");
        let selector = format!("[id='{id}']");
        request_animation_frame(move || {
            document::focus(&selector);
        });
        let list = move || {
            let notes: Vec<NoteHere> = note.into_iter().collect();
            let entries = findings.get().into_iter();
            let entries =
                entries.map(|finding| view! { <li>{finding_link(here, &notes, finding)}</li> });
            view! { <ul>{entries.collect_view()}</ul> }
        };
        view! {
            <div class="notice warning look-first" role="group" id=id tabindex="-1" aria-label=words.text(question)>
                <p>{words.text(question)}</p>
                {list}
                <div class="button-row">
                    {answer}
                    <button type="button" class="quiet" on:click=move |_| cancel.run(())>
                        {words.text("case-cancel")}
                    </button>
                </div>
            </div>
        }
        .into_any()
    }
}
