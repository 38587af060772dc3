//! Opening a file with cases: it is read, what it would do is shown, and only then anything is written.

use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::plan;
use crate::browser::begin::focus_later;
use crate::browser::file::{FileError, picked, text_of};
use crate::engagement::Label;
use crate::engagement::command::About;
use crate::storage::backup::LARGEST_FILE;
use crate::storage::{BackupError, Plan};
use crate::ui::components::message::dismissible;
use crate::ui::prelude::*;

/// What the file field is called.
const FIELD: &str = "backup_file";

/// Where opening a file has come to.
#[derive(Debug, Clone, Default)]
enum Stage {
    #[default]
    Idle,
    /// What the file would do.
    Planned(Box<Plan>),
    /// The file is refused; the catalogue's key of why.
    Refused(&'static str),
    /// It was imported, or nothing was; the catalogue's key of what to say, and what could be taken back then.
    /// It is said as long as that is the last change.
    Done(&'static str, Option<Label>),
}

/// Opening a file on one page.
#[derive(Clone, Copy)]
pub struct Opening {
    session: Session,
    stage: Watched<Stage>,
    takes_settings: Watched<bool>,
}

impl Opening {
    pub fn new(session: Session) -> Self {
        Self { session, stage: Watched::new(Stage::Idle), takes_settings: Watched::new(false) }
    }

    /// Lets the user pick a file, in the browser's own dialog.
    pub fn pick(self) {
        let field = document().get_element_by_id(FIELD);
        if let Some(field) = field.as_ref().and_then(|field| field.dyn_ref::<HtmlElement>()) {
            field.click();
        }
    }

    /// The hidden field that the browser's dialog belongs to, and what the file would do or what became of it.
    pub fn view(self) -> Markup {
        let label = self.session.t("open-file");
        html! {
            <input hidden type="file" id=FIELD name=FIELD accept=".json,application/json" aria-label=label
                on:change=move |event| self.read(&event)/>
            {self.stage.with(|stage| self.told(stage))}
        }
    }

    fn told(self, stage: &Stage) -> Markup {
        let session = self.session;
        let (kind, text) = match stage {
            Stage::Idle => return Markup::None,
            Stage::Done(_, last) if session.undoable() != *last => return Markup::None,
            Stage::Planned(plan) => {
                let import = move |_| self.import();
                let cancel = move |_| self.say("import-cancelled");
                return plan::card(session, plan, self.takes_settings, import, cancel);
            }
            Stage::Refused(key) => {
                let why = session.t(key);
                ("error", format!("{} {why}", session.t("import-refused")))
            }
            Stage::Done(key, _) => ("note", session.t(key)),
        };
        dismissible(kind, text, move |_| self.stage.set(Stage::Idle))
    }

    fn read(self, event: &Event) {
        let Some(file) = picked(event) else { return };
        spawn_local(async move {
            let stage = match text_of(&file, LARGEST_FILE).await {
                Err(FileError::TooLarge) => Stage::Refused("import-too-large"),
                Err(FileError::Unreadable) => Stage::Refused("import-unreadable"),
                Ok(text) => match self.session.ask(|store| store.plan(&text)) {
                    Ok(plan) => Stage::Planned(Box::new(plan)),
                    Err(error) => Stage::Refused(refusal_key(&error)),
                },
            };
            self.takes_settings.set(false);
            self.stage.set(stage);
            focus_later("plan");
        });
    }

    /// Does what the plan says, as one step of undo.
    fn import(self) {
        let Stage::Planned(plan) = self.stage.get_untracked() else {
            return;
        };
        let takes_settings = self.takes_settings.get_untracked();
        let (step, outcome) =
            self.session.act(|store, now| store.take_over(*plan, takes_settings, now));
        if !step.is_empty() {
            let label = Label { what: "import", about: About::Case };
            self.session.remember(label, step);
        }
        let is_saved = outcome.is_ok() && !self.session.ask(|store| store.has_unsaved());
        self.say(if is_saved { "import-done" } else { "import-not-stored" });
    }

    fn say(self, key: &'static str) {
        self.stage.set(Stage::Done(key, untrack(|| self.session.undoable())));
    }
}

fn refusal_key(error: &BackupError) -> &'static str {
    match error {
        BackupError::Empty => "import-empty",
        BackupError::CutOff => "import-cut-off",
        BackupError::TooLarge => "import-too-large",
        BackupError::OtherKind => "import-other-kind",
        BackupError::Newer(_) => "import-newer",
        BackupError::Damaged => "import-damaged",
    }
}
