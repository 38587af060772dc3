//! The buttons that save a file. The browser asks where, or puts it with the other downloads.

use leptos::prelude::*;

use crate::engagement::CaseId;
use crate::ui::components::action::button;
use crate::ui::components::messages::Messages;
use crate::ui::session::Session;
use crate::ui::words::Words;

/// Saves everything.
pub fn download_button() -> AnyView {
    let session = Session::expect();
    let (messages, words) = (Messages::expect(), Words::expect());
    let act = Callback::new(move |()| tell(messages, words, session.download_backup()));
    button("backup-download", "download_backup", act)
}

/// Saves one case, to hand it over.
pub fn download_case_button(id: CaseId) -> AnyView {
    let session = Session::expect();
    let (messages, words) = (Messages::expect(), Words::expect());
    let act = Callback::new(move |()| tell(messages, words, session.download_case(id)));
    button("backup-download-case", "download_case", act)
}

/// A file that was taken shows in the browser's own way; one that was not would go unnoticed.
fn tell(messages: Messages, words: Words, is_taken: bool) {
    let key = if is_taken {
        "backup-downloaded"
    } else {
        "backup-not-downloaded"
    };
    messages.say(untrack(|| words.say(key)));
}
