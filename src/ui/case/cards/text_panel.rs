//! What the card of a note or of an e-mail knows besides the text, and how the text gets copied.

use std::sync::Arc;

use super::asked::Asked;
use super::prelude::*;
use super::wording::Text;
use crate::engagement::command::CopyNote;
use crate::text::html;
use crate::ui::components::out::Copying;

/// A way out of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Copy,
    /// A note is copied with all of its fields.
    CopyEverything,
    /// An e-mail is opened in the mail program.
    Open,
    /// An e-mail is saved as a draft.
    Save,
}

impl Way {
    /// The key of the button that goes this way all the same.
    pub fn anyway(self) -> &'static str {
        match self {
            Self::Copy => "copy-anyway",
            Self::CopyEverything => "copy-everything-anyway",
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
    pub asked: StoredValue<Vec<Asked>>,
    /// Of which text what to look at was said, and which way it was to go.
    pub told: RwSignal<Option<(Arc<Text>, Way)>>,
    /// Whether an e-mail went out of the page in this sitting, by whatever way.
    pub is_out: RwSignal<bool>,
    /// Whether what can be skipped is shown.
    pub is_skipping: RwSignal<bool>,
    /// Whether its lines are being edited.
    pub is_edited: RwSignal<bool>,
    /// The line that is being added.
    pub added: RwSignal<String>,
}

impl TextPanel {
    pub fn new(context: CaseContext, task: TaskRef) -> Self {
        Self {
            context,
            task,
            copying: Copying::new(context.session),
            asked: StoredValue::new(Vec::new()),
            told: RwSignal::new(None),
            is_out: RwSignal::new(false),
            is_skipping: RwSignal::new(false),
            is_edited: RwSignal::new(false),
            added: RwSignal::new(String::new()),
        }
    }

    /// Copies the text, or everything that belongs to it.
    pub fn copy(self, text: &Arc<Text>, is_everything: bool) {
        let (name, copied, html) = if is_everything {
            ("everything", text.everything(), None)
        } else {
            (text.body.name, text.body.text.clone(), Some(html(&text.draft)))
        };
        let text = text.clone();
        self.copying.copy(name, copied, html, move || self.copied(&text));
    }

    /// An e-mail is out, and what a note says goes on record once it is pasted.
    pub fn copied(self, text: &Text) {
        let _ = self.is_out.try_set(true);
        if let Some((note, said)) = text.said() {
            // What can't be kept is said in the bar.
            let _ = self.context.run(&CopyNote { scope: self.task.scope, note, said });
        }
    }

    /// Opens the lines for editing.
    pub fn edit_button(self) -> Markup {
        quiet("edit", self.context.session.t("edit"), move |_| self.is_edited.set(true))
    }

    pub fn not_now(self) -> Markup {
        plain(self.context.session.t("not-now"), move |_| self.context.put_off())
    }
}
