//! Copies a field of a note, or all of them, with its structure for rich-text boxes.

use leptos::prelude::*;

use super::findings::inspect;
use super::look_first::{ANYWAY, LookFirst};
use super::note::NoteHere;
use super::place::note_anchor;
use crate::browser::clipboard::Copied;
use crate::handout::Finding;
use crate::notes::{Draft, PortalField, html, plain_text};
use crate::ui::components::action::button;
use crate::ui::components::copy_button::{copied_text, copy};

impl NoteHere {
    /// The id of the element that shows a field, or everything.
    pub fn id_of(self, portion: Portion) -> String {
        let anchor = note_anchor(self.scope, self.note);
        match portion {
            Portion::Field(field) => format!("{anchor}-{}", field.name()),
            Portion::Everything => format!("{anchor}-fields"),
        }
    }

    /// Copies a part of the note, asking first where something is wrong with it.
    pub fn press(self, portion: Portion) {
        if untrack(|| self.findings(portion)).is_empty() {
            self.copy(portion);
        } else {
            self.asking.set(Some(portion));
        }
    }

    /// What is wrong with a part of the note. Tracked.
    fn findings(self, portion: Portion) -> Vec<Finding> {
        let Some(note) = self.outgoing() else {
            return Vec::new();
        };
        inspect(self.here, |inspection| match portion {
            Portion::Field(field) => inspection.field(&note, field),
            Portion::Everything => inspection.note(&note),
        })
    }

    /// Copies a part of the note as it is.
    pub fn copy(self, portion: Portion) {
        self.asking.set(None);
        let Some(draft) = self.draft.get_untracked() else {
            return;
        };
        let (name, text, html) = portion.of(&draft);
        let name = name.map_or_else(
            || untrack(|| self.here.words.say("note-everything")),
            str::to_owned,
        );
        let has_note = html.is_some();
        let tell = move |copied| {
            let text = untrack(|| copied_text(self.here.words, copied, name));
            self.message.try_set(text);
            // A text that is only selected is on no clipboard yet.
            if has_note && matches!(copied, Copied::Yes | Copied::PlainOnly) {
                untrack(|| self.keep_copied(&draft));
            }
        };
        copy(text, html, self.id_of(portion), tell);
    }
}

/// What is copied with one press.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Portion {
    /// A field of the portal's screen.
    Field(PortalField),
    /// All of them.
    Everything,
}

impl Portion {
    /// The portal's name of it if it has one, its plain text, and its HTML where it has structure.
    fn of(self, draft: &Draft) -> (Option<&'static str>, String, Option<String>) {
        match self {
            Self::Field(field) => {
                let html = (field == PortalField::Note).then(|| html(&draft.whole_note()));
                (Some(field.portal_name()), draft.field(field), html)
            }
            Self::Everything => {
                let blocks = draft.everything();
                (None, plain_text(&blocks), Some(html(&blocks)))
            }
        }
    }
}

/// Asks before a part is copied with which something is wrong.
#[component]
pub fn CopyQuestion(
    /// The note.
    this: NoteHere,
) -> AnyView {
    let findings = Memo::new(move |_| match this.asking.get() {
        Some(portion) => this.findings(portion),
        None => Vec::new(),
    });
    let question = move || {
        let portion = this.asking.get()?;
        let copy = Callback::new(move |()| this.copy(portion));
        let question = LookFirst {
            question: "note-look-first",
            findings,
            note: Some(this),
            answer: button("copy-anyway", ANYWAY, copy),
            cancel: Callback::new(move |()| this.asking.set(None)),
        };
        Some(question.view(this.here, &note_anchor(this.scope, this.note)))
    };
    question.into_any()
}

/// The button that copies all fields at once.
#[component]
pub fn CopyEverything(
    /// The note.
    this: NoteHere,
) -> AnyView {
    // A next action that the portal refuses is not copied in this way either.
    let is_refused = move || {
        this.draft.with(|draft| {
            draft
                .as_ref()
                .is_none_or(|draft| draft.is_empty() || draft.next_action_excess() > 0)
        })
    };
    view! {
        <button
            type="button"
            name="copy_everything"
            class="quiet copy-everything"
            disabled=is_refused
            on:click=move |_| this.press(Portion::Everything)
        >
            {this.here.words.text("note-copy-everything")}
        </button>
    }
    .into_any()
}
