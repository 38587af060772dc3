//! How old the last backup is, and whether it is time for another.

use leptos::prelude::*;

use crate::locale::Arguments;
use crate::ui::session::Session;
use crate::ui::words::Words;

/// A backup that is older than this is worth a reminder.
const DAYS: i64 = 7;

/// Whether there are cases and no backup of the last days. Tracked.
fn is_due(session: Session) -> bool {
    let is_old = session
        .last_backup()
        .is_none_or(|day| (session.today() - day).num_days() > DAYS);
    is_old && !session.case_ids().is_empty()
}

/// The age in words, as a reminder where it is one.
pub fn age() -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let is_due = Memo::new(move |_| is_due(session));
    let class = move || if is_due.get() { "notice warning" } else { "" };
    let text = move || {
        let age = age_text(session, words);
        if is_due.get() {
            words.say_with("backup-due", Arguments::new().text("age", age))
        } else {
            age
        }
    };
    view! { <p class=class data-backup-due=move || is_due.get().to_string()>{text}</p> }.into_any()
}

fn age_text(session: Session, words: Words) -> String {
    match session.last_backup() {
        None => words.say("backup-never"),
        Some(day) => {
            let days = (session.today() - day).num_days();
            let arguments = Arguments::new()
                .number("days", u64::try_from(days).unwrap_or_default())
                .text("day", words.page().date(day));
            words.say_with("backup-age", arguments)
        }
    }
}
