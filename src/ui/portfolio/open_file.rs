//! Opening a file with cases: it is read, what it would do is shown, and only then anything is written.

use leptos::prelude::*;

use crate::ui::components::live::live;
use leptos::task::spawn_local;

use super::plan;
use crate::browser::begin::focus_later;
use crate::browser::file::{FileError, picked, text_of};
use crate::engagement::Label;
use crate::engagement::command::About;
use crate::storage::backup::LARGEST_FILE;
use crate::storage::{BackupError, Plan};
use crate::ui::components::message::{Weight, dismissible};
use crate::ui::session::Session;

/// Where opening a file has come to.
#[derive(Debug, Clone)]
enum Stage {
    /// No file was picked.
    Idle,
    /// What the file would do.
    Planned(Box<Plan>),
    /// The file is refused; the catalogue's key of why.
    Refused(&'static str),
    /// It was imported, or nothing was; the catalogue's key of what to say.
    Done(&'static str),
}

/// Opening a file on one page.
#[derive(Clone, Copy)]
pub struct Opening {
    session: Session,
    stage: RwSignal<Stage>,
    takes_settings: RwSignal<bool>,
    field: NodeRef<leptos::html::Input>,
}

impl Opening {
    /// No file yet.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            stage: RwSignal::new(Stage::Idle),
            takes_settings: RwSignal::new(false),
            field: NodeRef::new(),
        }
    }

    /// The field that the browser's own dialog belongs to; [`pick`](Self::pick) opens it.
    pub fn hidden_field(self) -> AnyView {
        let label = self.session.t("open-file");
        let on_change = move |event| self.read(&event);
        html! {
            <input type="file" name="backup_file" accept=".json,application/json" hidden
                aria-label=label node_ref=self.field on:change=on_change/>
        }
    }

    /// Lets the user pick a file.
    pub fn pick(self) {
        if let Some(field) = self.field.get_untracked() {
            field.click();
        }
    }

    /// What the file would do, or what became of it.
    pub fn region(self) -> AnyView {
        live(move || match self.stage.get() {
            Stage::Idle => ().into_any(),
            Stage::Planned(plan) => {
                let (import, cancel) = (move || self.import(), move || self.cancel());
                plan::card(self.session, &plan, self.takes_settings, import, cancel)
            }
            Stage::Refused(key) => {
                let why = self.session.t(key);
                let text = format!("{} {why}", self.session.t("import-refused"));
                dismissible(Weight::Error, text, move || self.stage.set(Stage::Idle))
            }
            Stage::Done(key) => {
                let text = self.session.t(key);
                dismissible(Weight::Note, text, move || self.stage.set(Stage::Idle))
            }
        })
    }

    fn read(self, event: &web_sys::Event) {
        let Some(file) = picked(event) else { return };
        spawn_local(async move {
            let stage = match text_of(&file, LARGEST_FILE).await {
                Err(FileError::TooLarge) => Stage::Refused("import-too-large"),
                Err(FileError::Unreadable) => Stage::Refused("import-unreadable"),
                Ok(text) => self.planned(&text),
            };
            self.takes_settings.set(false);
            self.stage.set(stage);
            focus_later("plan");
        });
    }

    fn planned(self, text: &str) -> Stage {
        match self.session.ask(|store| store.plan(text)) {
            Some(Ok(plan)) => Stage::Planned(Box::new(plan)),
            Some(Err(error)) => Stage::Refused(refusal_key(&error)),
            None => Stage::Idle,
        }
    }

    /// Does what the plan says, as one step of undo.
    pub fn import(self) {
        let Stage::Planned(plan) = self.stage.get_untracked() else {
            return;
        };
        let takes_settings = self.takes_settings.get_untracked();
        let done = self.session.act(|store, now| store.take_over(*plan, takes_settings, now));
        let Some((step, outcome)) = done else { return };
        if !step.is_empty() {
            let label = Label { what: "import", about: About::Case };
            self.session.remember(label, step);
        }
        let is_saved =
            outcome.is_ok() && self.session.ask(|store| store.has_unsaved()) == Some(false);
        self.stage.set(Stage::Done(if is_saved { "import-done" } else { "import-not-stored" }));
    }

    /// Closes the file; nothing has changed.
    pub fn cancel(self) {
        self.stage.set(Stage::Done("import-cancelled"));
    }
}

fn refusal_key(error: &BackupError) -> &'static str {
    match error {
        BackupError::Empty => "import-empty",
        BackupError::CutOff => "import-cut-off",
        BackupError::TooLarge => "import-too-large",
        BackupError::TooDeep => "import-too-deep",
        BackupError::OtherKind => "import-other-kind",
        BackupError::Newer(_) => "import-newer",
        BackupError::Damaged => "import-damaged",
    }
}
