//! Copying a note and its fields: by their buttons, and by key.

use leptos::prelude::*;

use super::note::NotePanel;
use super::note_text::LED;
use crate::browser::copy_event;
use crate::engagement::command::CopyNote;
use crate::text::{Finding, finding_text};
use crate::ui::components::out::copy_button;

impl NotePanel {
    /// The button of a field.
    pub fn copy_button(self, name: &'static str, label: &'static str) -> AnyView {
        let is_copied = move || self.copying.is_copied(name, &self.with(|text| text.text(name)));
        let is_lead = move || self.copying.lead(&LED) == Some(name);
        let copy = move || {
            let hindrance = self.with_untracked(|text| text.finding_of(name));
            match hindrance {
                Some(finding) => self.say(&finding),
                None => self.copying.copy(
                    name,
                    self.with_untracked(|text| text.text(name)),
                    None,
                    || (),
                ),
            }
        };
        copy_button(label.to_owned(), is_copied, is_lead, copy)
    }

    fn say(self, finding: &Finding) {
        let words = self.context.session.words();
        let at = self.task.scope;
        let text = self
            .context
            .current
            .with_untracked(|current| finding_text(finding, at, &current.case, &words));
        self.copying.say(text);
    }

    /// What is copied by key in the note looks as if the button had copied it.
    pub fn on_copy(self, event: &web_sys::ClipboardEvent) {
        match copy_event::selected(event) {
            Some(part) => {
                copy_event::put(event, &part.plain, &part.html);
            }
            None => {
                let (plain, html) = self.with_untracked(|text| (text.text("note"), text.html()));
                if copy_event::put(event, &plain, &html) {
                    self.copying.remember("note", plain);
                    self.copying.say(self.context.session.t("copied"));
                    self.remember();
                }
            }
        }
    }

    /// Copies what a button stands for, or says first what to look at.
    pub fn press(self, anyway: &'static str, is_again: bool) {
        if self.check.passes(anyway, is_again) {
            self.take(anyway);
        }
    }

    /// Copies what a button stands for.
    pub fn take(self, anyway: &'static str) {
        let (name, text, html) = self.with_untracked(|text| match anyway {
            "copy-everything-anyway" => ("everything", text.everything(), None),
            _ => ("note", text.text("note"), Some(text.html())),
        });
        self.copying.copy(name, text, html, move || self.remember());
    }

    /// What was copied goes on record once it is pasted.
    fn remember(self) {
        let (is_due, said) = self.with_untracked(|text| (text.is_due, text.said()));
        if is_due {
            // What can't be kept is said in the bar.
            let _ = self.context.run(&CopyNote { scope: self.task.scope, note: self.kind, said });
        }
    }
}
