//! What the card of a note or of an e-mail knows besides the text, and how the text gets copied.

use std::sync::Arc;

use chrono::NaiveDate;

use super::prelude::*;
use crate::engagement::assessment::Missing;
use crate::engagement::command::CopyNote;
use crate::text::{Text, html};
use crate::ui::components::out::Copying;

/// A way of a text out of the page.
#[derive(Clone, Copy, PartialEq)]
pub enum Way {
    Copy,
    /// A note is copied with all of its fields.
    CopyEverything,
    /// An e-mail is opened in the mail program.
    Open,
    /// It is saved as a draft.
    Save,
}

impl Way {
    /// The key of the button that goes it although there is something to look at.
    pub fn anyway(self) -> &'static str {
        match self {
            Self::Copy | Self::CopyEverything => "copy-anyway",
            Self::Open => "open-anyway",
            Self::Save => "save-anyway",
        }
    }
}

/// What the card knows besides the text, as long as it is about the same one.
#[derive(Clone, Copy)]
pub struct TextPanel {
    pub context: CaseContext,
    pub task: TaskRef,
    pub copying: Copying,
    /// What was asked for beside the text.
    pub asked: Watched<Vec<Missing>>,
    /// Of which text what to look at was said, and which way it was to go.
    pub told: Watched<Option<(Arc<Text>, Way)>>,
    /// The day on which an e-mail went out of the page in this sitting, by whatever way.
    pub is_out: Watched<Option<NaiveDate>>,
    /// Whether its lines are being edited.
    pub is_edited: Watched<bool>,
    /// The line that is being added.
    pub added: Watched<String>,
}

impl TextPanel {
    pub fn new(context: CaseContext, task: TaskRef) -> Self {
        Self {
            context,
            task,
            copying: Copying::default(),
            asked: Watched::default(),
            told: Watched::default(),
            is_out: Watched::default(),
            is_edited: Watched::default(),
            added: Watched::default(),
        }
    }

    /// Copies the text, or everything that belongs to it.
    pub fn copy(self, text: &Arc<Text>, is_everything: bool) {
        let (name, copied, html) = if is_everything {
            ("everything", text.everything(), None)
        } else {
            (text.body.name, text.body.text(), Some(html(&text.draft)))
        };
        let text = text.clone();
        self.copying.copy(name, copied, html, Box::new(move || self.copied(&text)));
    }

    /// An e-mail is out, and what a note says goes on record once it is pasted.
    pub fn copied(self, text: &Text) {
        self.is_out.set(Some(self.context.session.today.get_untracked()));
        if let Some(TaskKind::Note(note)) = self.context.kind(self.task)
            && self.is_due(&self.context.current.get_untracked(), note)
        {
            let said = text.draft.said();
            // What can't be kept is said in the bar.
            let _ = self.context.run(&CopyNote { scope: self.task.scope, note, said });
        }
    }

    /// Whether any statement of a note is due: only such a note is to be pasted.
    pub fn is_due(self, current: &Current, note: NoteKind) -> bool {
        let scope = current.assessment.scope(self.task.scope);
        scope.is_some_and(|scope| scope.due(note).next().is_some())
    }

    /// Opens the lines for editing.
    pub fn edit_button(self) -> Markup {
        quiet("edit", self.context.session.t("edit"), move |_| self.is_edited.set(true))
    }
}
