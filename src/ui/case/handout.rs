//! What an FM takes along of the case on screen: reminders for the calendar, and the case as a text, as
//! Markdown or on paper.

use leptos::html;
use leptos::prelude::*;

use super::here::Here;
use super::mail_send::{file_of, told};
use crate::browser::{clock, document, download, moment};
use crate::engagement::{Case, Scope};
use crate::handout::{Reminder, Sheet};
use crate::ui::components::action::button;
use crate::ui::components::messages::Messages;

/// Hands a file over, and says what came of it.
fn hand_over(here: Here, messages: Messages, name: &str, media_type: &str, text: &str) {
    let key = told(download::save(name, media_type, text));
    messages.say(untrack(|| here.words.say(key)));
}

/// A button that saves a reminder, once its day is known: of the discussion in a round, of the next action
/// date in the hand-off.
#[component]
pub fn ReminderButton(
    /// The round or the hand-off.
    scope: Scope,
) -> AnyView {
    let here = Here::expect();
    let messages = Messages::expect();
    let key = match scope {
        Scope::Round(_) => "reminder-save-discussion",
        _ => "reminder-save-next-action",
    };
    let has_day = Memo::new(move |_| reminder(here, scope).is_some());
    let save = Callback::new(move |()| {
        let name = file_of(here, scope, "reminder", "ics");
        let revision = untrack(|| here.with_case(Case::revision)).unwrap_or_default();
        if let Some(reminder) = untrack(|| reminder(here, scope)) {
            let file = reminder.calendar_file(revision, clock::now());
            hand_over(here, messages, &name, "text/calendar", &file);
        }
    });
    let shown = move || {
        let button = has_day.get().then(|| button(key, "save_reminder", save))?;
        Some(view! { <div class="button-row">{button}</div> })
    };
    shown.into_any()
}

/// The reminder in the page's language. Tracked.
fn reminder(here: Here, scope: Scope) -> Option<Reminder> {
    let reminder = here.with_writer(&here.words.page(), |writer| writer.reminder(scope));
    reminder.flatten()
}

/// The buttons that hand the whole case over, and the sheet that is printed.
#[component]
pub fn SheetButtons() -> AnyView {
    let here = Here::expect();
    let messages = Messages::expect();
    let paper = NodeRef::<html::Article>::new();
    let text = Callback::new(move |()| {
        if let Some(sheet) = untrack(|| sheet_of(here)) {
            let name = file_of(here, Scope::Case, "case", "txt");
            hand_over(here, messages, &name, "text/plain", &sheet.plain_text());
        }
    });
    let markdown = Callback::new(move |()| {
        if let Some(sheet) = untrack(|| sheet_of(here)) {
            let name = file_of(here, Scope::Case, "case", "md");
            hand_over(here, messages, &name, "text/markdown", &sheet.markdown());
        }
    });
    // Whoever prints by the browser's own menu or keys gets the sheet as well: it has to be in the
    // document before the browser's event is over. What a person typed is escaped on its way into HTML.
    let fill = move || {
        if let Some((paper, sheet)) = untrack(|| paper.get().zip(sheet_of(here))) {
            paper.set_inner_html(&sheet.html());
        }
    };
    let listener = window_event_listener(leptos::ev::beforeprint, move |_| fill());
    on_cleanup(move || listener.remove());
    let print = Callback::new(|()| document::print());
    view! {
        {button("sheet-save-text", "save_text", text)}
        {button("sheet-save-markdown", "save_markdown", markdown)}
        {button("sheet-print", "print", print)}
        <article class="sheet" node_ref=paper></article>
    }
    .into_any()
}

/// The sheet in the page's language. Tracked.
fn sheet_of(here: Here) -> Option<Sheet> {
    here.with_writer(&here.words.page(), |writer| writer.sheet(moment::day_at))
}
