//! A field of an e-mail: its label, its text, and its copy button.

use leptos::prelude::*;

use super::edit::{EditForm, Editing, edit_of};
use super::here::Here;
use super::mail::MailHere;
use crate::engagement::Scope;
use crate::mail::{Mail, MailKind};
use crate::playbook::EditedText;
use crate::ui::components::copy_button::{CopyButton, copied_text, copy};

/// A part of an e-mail that a mail program takes in a field of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MailPart {
    /// The recipients.
    To,
    /// The subject.
    Subject,
    /// The text.
    Body,
}

impl MailPart {
    /// All parts, as they stand in a mail program.
    pub const ALL: [Self; 3] = [Self::To, Self::Subject, Self::Body];

    /// The name in `data-field`.
    pub fn name(self) -> &'static str {
        match self {
            Self::To => "to",
            Self::Subject => "subject",
            Self::Body => "body",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::To => "mail-to",
            Self::Subject => "mail-subject",
            Self::Body => "mail-body",
        }
    }

    /// What it takes.
    pub fn of(self, mail: &Mail) -> String {
        match self {
            Self::To => mail.to_line(),
            Self::Subject => mail.subject.clone(),
            Self::Body => mail.body.clone(),
        }
    }
}

/// The text that a person may edit of it.
pub fn edited_text(kind: MailKind, part: MailPart) -> Option<EditedText> {
    match (kind, part) {
        (_, MailPart::To) => None,
        (MailKind::AccountTeam, MailPart::Subject) => Some(EditedText::AccountTeamSubject),
        (MailKind::AccountTeam, MailPart::Body) => Some(EditedText::AccountTeamBody),
        (MailKind::Customer, MailPart::Subject) => Some(EditedText::CustomerSubject),
        (MailKind::Customer, MailPart::Body) => Some(EditedText::CustomerBody),
        (MailKind::Assignment, MailPart::Subject) => Some(EditedText::AssignmentSubject),
        (MailKind::Assignment, MailPart::Body) => Some(EditedText::AssignmentBody),
    }
}

/// An e-mail as it leaves the page, with what a person made of it. Tracked.
pub fn with_edits(here: Here, scope: Scope, mut mail: Mail) -> Mail {
    let edit = |part| edited_text(mail.kind, part).and_then(|text| edit_of(here, scope, text));
    let (subject, body) = (edit(MailPart::Subject), edit(MailPart::Body));
    if let Some(edit) = subject {
        mail.set_subject(&edit.text);
    }
    if let Some(edit) = body {
        mail.body = edit.text;
    }
    mail
}

impl MailHere {
    /// Copies a part, or asks first where the text has gaps.
    fn press(self, part: MailPart) {
        let has_gaps = untrack(|| self.with_mail(|mail| !mail.gaps.is_empty()));
        if has_gaps && part != MailPart::To {
            self.asking.set(Some(part));
        } else {
            self.copy(part);
        }
    }

    /// Copies a part as it is.
    pub fn copy(self, part: MailPart) {
        let words = self.here.words;
        self.asking.set(None);
        let text = untrack(|| self.with_mail(|mail| part.of(mail)));
        let tell = move |copied| {
            let name = untrack(words.text(part.label()));
            let text = untrack(|| copied_text(words, copied, name));
            self.message.try_set(text);
        };
        copy(text, None, self.id_of(part), tell);
    }
}

/// The form for a part that may be edited.
fn edit_form(this: MailHere, part: MailPart) -> AnyView {
    let Some(text) = edited_text(this.kind, part) else {
        return ().into_any();
    };
    let own = move |_: Option<&String>| {
        this.own
            .with(|own| own.as_ref().map(|own| part.of(own)).unwrap_or_default())
    };
    let this = Editing {
        here: this.here,
        scope: this.scope,
        text,
        own: Memo::new(own),
        language: this.language,
    };
    view! { <EditForm this/> }.into_any()
}

/// A field of an e-mail.
#[component]
pub fn MailFieldView(
    /// The e-mail.
    this: MailHere,
    /// Which part.
    part: MailPart,
) -> AnyView {
    let words = this.here.words;
    let text = Memo::new(move |_| this.with_mail(|mail| part.of(mail)));
    // Names and addresses are in no language.
    let language = move || (part != MailPart::To).then(|| this.language.get().tag());
    let label = words.text(part.label());
    let on_press = Callback::new(move |()| this.press(part));
    let disabled = Signal::derive(move || text.with(String::is_empty));
    view! {
        <div class="note-field" class:note-field-tall=part == MailPart::Body>
            <div class="note-label">{label}</div>
            <div class="note-value" data-field=part.name()>
                <div class="note-text" id=this.id_of(part) lang=language>{move || text.get()}</div>
                <CopyButton name=Signal::derive(label) disabled on_press/>
            </div>
            {edit_form(this, part)}
        </div>
    }
    .into_any()
}
