//! A field of an e-mail: its label, its text, and its copy button.

use leptos::prelude::*;

use super::edit::{EditForm, Editing};
use super::mail::MailHere;
use super::mail_question::MailWay;
use crate::mail::MailPart;
use crate::ui::components::copy_button::{CopyButton, copied_text, copy};

/// The key of a part's label.
fn label_key(part: MailPart) -> &'static str {
    match part {
        MailPart::To => "mail-to",
        MailPart::Subject => "mail-subject",
        MailPart::Body => "mail-body",
    }
}

impl MailHere {
    /// Copies a part as it is.
    pub fn copy(self, part: MailPart) {
        let words = self.here.words;
        let text = untrack(|| self.with_mail(|mail| part.of(mail)));
        let tell = move |copied| {
            let name = untrack(words.text(label_key(part)));
            let text = untrack(|| copied_text(words, copied, name));
            self.message.try_set(text);
        };
        copy(text, None, self.id_of(part), tell);
    }
}

/// The form for a part that may be edited.
fn edit_form(this: MailHere, part: MailPart) -> AnyView {
    let Some(text) = part.edited_text(this.kind) else {
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
    let label = words.text(label_key(part));
    let on_press = Callback::new(move |()| this.leave(MailWay::Copy(part)));
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
