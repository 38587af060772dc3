//! Opening a backup file: pick it, look at what it would do, then take it over or leave it.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::download::download_button;
use super::plan::plan_view;
use super::refusal::refusal_text;
use crate::browser::{document, file};
use crate::engagement::{CaseId, Slot};
use crate::store::backup::{Choice, Plan};
use crate::ui::components::messages::Messages;
use crate::ui::session::{OpenError, Saving, Session};
use crate::ui::words::Words;

/// The file that was picked last, and what the user chose about it.
#[derive(Clone, Copy)]
pub struct Opened {
    pub(super) session: Session,
    pub(super) words: Words,
    messages: Messages,
    outcome: RwSignal<Option<Result<Arc<Plan>, OpenError>>>,
    /// What to do with each conflict; one that is not named is kept on both sides.
    pub(super) choices: RwSignal<BTreeMap<(CaseId, Slot), Choice>>,
    pub(super) takes_settings: RwSignal<bool>,
}

impl Opened {
    fn read(self, event: &leptos::ev::Event) {
        let Some(file) = file::picked(event) else {
            return;
        };
        spawn_local(async move {
            let outcome = self.session.read_backup(&file).await;
            self.choices.update(BTreeMap::clear);
            self.takes_settings.set(false);
            self.outcome.set(Some(outcome.map(Arc::new)));
            request_animation_frame(|| {
                document::focus("#backup-file-result");
            });
        });
    }

    pub(super) fn take_over(self) {
        let Some(Ok(plan)) = self.outcome.get_untracked() else {
            return;
        };
        let choices = self.choices.get_untracked();
        let takes_settings = self.takes_settings.get_untracked();
        let plan = Arc::unwrap_or_clone(plan);
        let outcome = self.session.take_over(plan, &choices, takes_settings);
        let saving = untrack(|| self.session.saving());
        let is_stored = outcome.is_ok() && matches!(saving, Saving::Saved | Saving::SetAside);
        self.close(if is_stored {
            "backup-taken-over"
        } else {
            "backup-taken-over-not-stored"
        });
    }

    pub(super) fn cancel(self) {
        self.close("backup-cancelled");
    }

    fn close(self, key: &'static str) {
        self.outcome.set(None);
        self.messages.say(untrack(|| self.words.say(key)));
        request_animation_frame(|| {
            document::focus("[name='backup_file']");
        });
    }
}

/// The buttons, and below them what the picked file would do.
#[component]
pub fn OpenFile() -> AnyView {
    let words = Words::expect();
    let opened = Opened {
        session: Session::expect(),
        words,
        messages: Messages::expect(),
        outcome: RwSignal::new(None),
        choices: RwSignal::new(BTreeMap::new()),
        takes_settings: RwSignal::new(false),
    };
    let result = move || {
        opened.outcome.get().map(|outcome| match outcome {
            Ok(plan) => plan_view(opened, &plan),
            Err(error) => refused(words, &error),
        })
    };
    // The browser's own file field speaks the browser's language; its label is a button in the page's.
    view! {
        <div class="button-row">
            {download_button()}
            <label class="button file-button">
                <input
                    type="file"
                    class="visually-hidden"
                    name="backup_file"
                    accept=".json,application/json"
                    on:change=move |event| opened.read(&event)
                />
                {words.text("backup-open")}
            </label>
        </div>
        {result}
    }
    .into_any()
}

fn refused(words: Words, error: &OpenError) -> AnyView {
    view! {
        <div class="notice error" role="alert" id="backup-file-result" data-backup="refused">
            <p><strong>{words.say("backup-refused")}</strong></p>
            <p>{refusal_text(words, error)}</p>
        </div>
    }
    .into_any()
}
