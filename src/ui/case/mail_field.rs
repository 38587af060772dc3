//! A field of an e-mail: its label, its text, and its copy button.

use leptos::prelude::*;

use super::mail::MailHere;
use crate::mail::Mail;
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

    fn of(self, mail: &Mail) -> String {
        match self {
            Self::To => mail.to_line(),
            Self::Subject => mail.subject.clone(),
            Self::Body => mail.body.clone(),
        }
    }
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
    let on_press = Callback::new(move |()| {
        let name = untrack(label);
        let tell = move |copied| {
            let text = untrack(|| copied_text(words, copied, name));
            this.message.try_set(text);
        };
        copy(text.get_untracked(), None, this.id_of(part), tell);
    });
    let disabled = Signal::derive(move || text.with(String::is_empty));
    view! {
        <div class="note-field" class:note-field-tall=part == MailPart::Body>
            <div class="note-label">{label}</div>
            <div class="note-value" data-field=part.name()>
                <div class="note-text" id=this.id_of(part) lang=language>{move || text.get()}</div>
                <CopyButton name=Signal::derive(label) disabled on_press/>
            </div>
        </div>
    }
    .into_any()
}
