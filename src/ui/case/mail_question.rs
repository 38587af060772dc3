//! Asks before an e-mail leaves the page with which something is wrong, whichever way it leaves.

use leptos::prelude::*;

use super::findings::inspect;
use super::look_first::{ANYWAY, LookFirst};
use super::mail::MailHere;
use super::mail_send::mailto_of;
use crate::handout::Finding;
use crate::mail::MailPart;
use crate::ui::components::action::button;

/// A way in which an e-mail leaves the page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MailWay {
    /// A part of it is copied.
    Copy(MailPart),
    /// The mail program opens with it.
    Open,
    /// It is saved as a draft.
    Draft,
}

impl MailHere {
    /// Lets the e-mail leave, or asks first where something is wrong with it.
    pub fn leave(self, way: MailWay) {
        if !self.asks_first(way) {
            self.go(way);
        }
    }

    fn go(self, way: MailWay) {
        match way {
            MailWay::Copy(part) => self.copy(part),
            MailWay::Draft => self.save_draft(),
            // The link that was pressed opens it.
            MailWay::Open => {}
        }
    }

    /// Asks if something is wrong with the e-mail, and says whether it did.
    pub fn asks_first(self, way: MailWay) -> bool {
        let asks = !untrack(|| self.findings(way)).is_empty();
        self.asking.set(asks.then_some(way));
        asks
    }

    /// What is wrong with what leaves. Tracked.
    fn findings(self, way: MailWay) -> Vec<Finding> {
        let Some(mail) = self.outgoing() else {
            return Vec::new();
        };
        inspect(self.here, |inspection| match way {
            MailWay::Copy(part) => inspection.mail_part(&mail, part),
            MailWay::Open | MailWay::Draft => inspection.mail(&mail),
        })
    }

    /// The control that lets it leave all the same.
    fn answer(self, way: MailWay) -> AnyView {
        let go = Callback::new(move |()| {
            self.asking.set(None);
            self.go(way);
        });
        match way {
            MailWay::Copy(_) => button("copy-anyway", ANYWAY, go),
            MailWay::Draft => button("mail-save-anyway", ANYWAY, go),
            MailWay::Open => {
                let address = move || mailto_of(self).and_then(Result::ok);
                let label = self.here.words.text("mail-open-anyway");
                let close = move |_| {
                    // The link has to be there until the browser has followed it.
                    request_animation_frame(move || self.asking.set(None));
                };
                view! { <a class="button" data-name=ANYWAY href=address on:click=close>{label}</a> }
                    .into_any()
            }
        }
    }
}

/// The question.
#[component]
pub fn MailQuestion(
    /// The e-mail.
    this: MailHere,
) -> AnyView {
    let findings = Memo::new(move |_| match this.asking.get() {
        Some(way) => this.findings(way),
        None => Vec::new(),
    });
    let question = move || {
        let way = this.asking.get()?;
        let question = LookFirst {
            question: "mail-look-first",
            findings,
            note: None,
            answer: this.answer(way),
            cancel: Callback::new(move |()| this.asking.set(None)),
        };
        Some(question.view(this.here, &this.id_of(MailPart::Body)))
    };
    question.into_any()
}
