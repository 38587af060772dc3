//! A case's name, as a link to it or in a field to change it.

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::html;
use leptos::prelude::*;

use crate::browser::document;
use crate::engagement::{CaseId, Change, Scope, Slot, SlotSubject};
use crate::playbook::Field;
use crate::ui::case::wording::refusal_text;
use crate::ui::components::case_words::case_name;
use crate::ui::components::messages::Messages;
use crate::ui::route::Route;
use crate::ui::session::Session;
use crate::ui::words::Words;

const TENANT: Slot = Slot {
    scope: Scope::Case,
    subject: SlotSubject::Field(Field::Tenant),
};

/// The name of a case and whether it is being changed.
#[derive(Clone, Copy)]
pub struct Naming {
    id: CaseId,
    session: Session,
    words: Words,
    messages: Messages,
    is_under_way: RwSignal<bool>,
}

impl Naming {
    /// The name of a case of this page.
    pub fn new(id: CaseId) -> Self {
        Self {
            id,
            session: Session::expect(),
            words: Words::expect(),
            messages: Messages::expect(),
            is_under_way: RwSignal::new(false),
        }
    }

    /// The name. Tracked.
    pub fn name(self) -> String {
        let case = self.session.case(self.id);
        case.map(|case| case_name(self.words, &case))
            .unwrap_or_default()
    }

    /// Shows the field.
    pub fn begin(self) {
        self.is_under_way.set(true);
    }

    /// The id of the button that begins, to which the focus returns.
    pub fn button_id(self) -> String {
        format!("rename-{}", self.id)
    }

    fn stored(self) -> String {
        let case = untrack(|| self.session.case(self.id));
        case.map(|case| case.text(TENANT).to_owned())
            .unwrap_or_default()
    }

    fn store(self, text: String) {
        if text == self.stored() {
            return;
        }
        let change = Change::Answered { slot: TENANT, text };
        if let Err(refusal) = self.session.apply(self.id, change) {
            self.messages
                .say(untrack(|| refusal_text(self.words, &refusal)));
        }
    }

    fn end(self) {
        self.is_under_way.set(false);
        let button = self.button_id();
        request_animation_frame(move || {
            document::focus(&format!("#{button}"));
        });
    }
}

/// The name as a link, or in a field while it is being changed.
pub fn case_heading(naming: Naming) -> AnyView {
    let shown = move || {
        if naming.is_under_way.get() {
            field(naming)
        } else {
            let address = Route::Case(naming.id, None).address();
            view! { <a class="case-link" href=address>{move || naming.name()}</a> }.into_any()
        }
    };
    shown.into_any()
}

/// Storing waits for the end of the typing: each change moves the case to the top of the list.
fn field(naming: Naming) -> AnyView {
    let words = naming.words;
    let input = NodeRef::<html::Input>::new();
    input.on_load(|input| {
        // A field that is not yet in the document takes no focus.
        request_animation_frame(move || {
            let _ = input.focus();
            input.select();
        });
    });
    let before = naming.stored();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        naming.end();
    };
    let put_back = before.clone();
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            if let Some(input) = input.get_untracked() {
                input.set_value(&put_back);
            }
            naming.end();
        }
    };
    view! {
        <form class="rename" on:submit=submit>
            <input
                node_ref=input
                name="tenant"
                autocomplete="off"
                aria-label=words.text("field-tenant")
                value=before
                on:change=move |event| naming.store(event_target_value(&event))
                on:keydown=escape
            />
            <button type="submit">{words.text("rename-done")}</button>
        </form>
    }
    .into_any()
}
