//! What can be done with cases: start one, look at a sample, move one to the bin and back.

use leptos::prelude::*;

use crate::browser::{address, document};
use crate::engagement::{CaseId, Change, SampleText};
use crate::locale::Arguments;
use crate::ui::case::wording::refusal_text;
use crate::ui::components::case_words::case_name;
use crate::ui::components::messages::Messages;
use crate::ui::route::Route;
use crate::ui::session::Session;
use crate::ui::words::Words;

/// The buttons to start with.
pub fn start_actions() -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let sample = move |_| {
        let text = SampleText {
            concerns: words.say("sample-concerns"),
            next_steps: words.say("sample-next-steps"),
        };
        open(session.create_sample(&text));
    };
    view! {
        <div class="button-row">
            <button type="button" class="primary" on:click=move |_| open(session.create())>
                {words.text("portfolio-new")}
            </button>
            <button type="button" on:click=sample>{words.text("portfolio-sample")}</button>
        </div>
    }
    .into_any()
}

fn open(id: CaseId) {
    address::go_to(&Route::Case(id, None).address());
}

/// Moves cases to the bin and back, and says so.
#[derive(Clone, Copy)]
pub struct Removal {
    session: Session,
    messages: Messages,
    words: Words,
}

impl Removal {
    /// For the session of this page.
    pub fn expect() -> Self {
        Self {
            session: Session::expect(),
            messages: Messages::expect(),
            words: Words::expect(),
        }
    }

    /// Moves a case to the bin and offers to bring it back.
    pub fn delete(self, id: CaseId) {
        if self.apply(id, Change::Deleted) {
            let text = self.about("portfolio-deleted", id);
            self.messages
                .say_with_way_back(text, move || self.restore(id));
        }
    }

    /// Brings a case back from the bin.
    pub fn restore(self, id: CaseId) {
        if self.apply(id, Change::Restored) {
            self.messages.say(self.about("portfolio-restored", id));
        }
    }

    fn apply(self, id: CaseId, change: Change) -> bool {
        let refusal = self.session.apply(id, change).err();
        if let Some(refusal) = &refusal {
            self.messages
                .say(untrack(|| refusal_text(self.words, refusal)));
        } else {
            // The button that was clicked has gone with its row.
            document::focus("main h1");
        }
        refusal.is_none()
    }

    fn about(self, key: &str, id: CaseId) -> String {
        untrack(|| {
            let case = self.session.case(id);
            let name = case
                .map(|case| case_name(self.words, &case))
                .unwrap_or_default();
            self.words
                .say_with(key, Arguments::new().text("case", name))
        })
    }
}
