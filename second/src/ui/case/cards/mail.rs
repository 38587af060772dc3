//! An e-mail: its text, the way into the mail program, the day on which it was sent.

use leptos::prelude::*;

use super::super::context::CaseContext;
use crate::engagement::assessment::TaskRef;
use crate::playbook::MailKind;

/// The card of an e-mail.
pub fn mail(_context: CaseContext, _task: TaskRef, _mail: MailKind) -> AnyView {
    ().into_any()
}

/// The reminder of the next action date as a file.
pub fn reminder_button(_context: CaseContext) -> AnyView {
    ().into_any()
}
