//! Undo and redo, each naming what it would take back, and their keys.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::event_text::event_text;
use super::messages::Messages;
use crate::browser::document;
use crate::locale::Arguments;
use crate::store::{Deed, Taken};
use crate::ui::case::wording::refusal_text;
use crate::ui::session::Session;
use crate::ui::words::Words;

/// One of the two directions.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Undo,
    Redo,
}

impl Direction {
    /// What it would take back or do again. Tracked.
    fn deed(self, session: Session) -> Option<Deed> {
        match self {
            Self::Undo => session.undoable(),
            Self::Redo => session.redoable(),
        }
    }

    /// Its name, with what it would do.
    fn text(self, words: Words, deed: Option<&Deed>) -> String {
        let Some(deed) = deed else {
            return words.say(match self {
                Self::Undo => "undo-nothing",
                Self::Redo => "redo-nothing",
            });
        };
        let key = match self {
            Self::Undo => "undo-event",
            Self::Redo => "redo-event",
        };
        words.say_with(key, Arguments::new().text("event", deed_text(words, deed)))
    }

    fn icon(self) -> &'static str {
        match self {
            Self::Undo => "M5 3 2 6l3 3M2.5 6H9a4 4 0 0 1 0 8H6",
            Self::Redo => "m11 3 3 3-3 3m2.5-3H7a4 4 0 0 0 0 8h3",
        }
    }

    /// Goes, and says what was done or why not.
    fn go(self, session: Session, messages: Messages, words: Words) {
        let deed = untrack(|| self.deed(session));
        let Some(deed) = deed else { return };
        let outcome = match self {
            Self::Undo => session.undo(),
            Self::Redo => session.redo(),
        };
        messages.say(untrack(|| match outcome {
            Err(refusal) => refusal_text(words, &refusal),
            Ok(taken) => self.done_text(words, &deed, taken),
        }));
    }

    fn done_text(self, words: Words, deed: &Deed, taken: Taken) -> String {
        let arguments = Arguments::new().text("event", deed_text(words, deed));
        words.say_with(
            match (self, taken, deed) {
                (Self::Undo, Taken::InPart, _) => "undo-done-in-part",
                (Self::Redo, Taken::InPart, _) => "redo-done-in-part",
                (Self::Undo, _, Deed::BackupTakenOver) => "undo-done-backup",
                (Self::Undo, ..) => "undo-done",
                (Self::Redo, ..) => "redo-done",
            },
            arguments,
        )
    }
}

fn deed_text(words: Words, deed: &Deed) -> String {
    match deed {
        Deed::Change(event) => event_text(words, event, None),
        Deed::BackupTakenOver => words.say("event-backup-taken-over"),
    }
}

/// The two buttons. They listen to the keys as well, as long as they are on the page.
#[component]
pub fn WayBack() -> AnyView {
    let session = Session::expect();
    let messages = Messages::expect();
    let words = Words::expect();
    let listener = window_event_listener(leptos::ev::keydown, move |event| {
        let Some(direction) = direction_of(&event) else {
            return;
        };
        if !document::is_typing() {
            event.prevent_default();
            direction.go(session, messages, words);
        }
    });
    on_cleanup(move || listener.remove());
    view! { <div class="way-back">{button(Direction::Undo)} {button(Direction::Redo)}</div> }
        .into_any()
}

fn button(direction: Direction) -> AnyView {
    let session = Session::expect();
    let messages = Messages::expect();
    let words = Words::expect();
    let deed = Memo::new(move |_| direction.deed(session));
    let text = move || deed.with(|deed| direction.text(words, deed.as_ref()));
    // A button that is disabled while it has the focus would lose it.
    view! {
        <button
            type="button"
            class="quiet"
            title=text
            aria-disabled=move || deed.with(Option::is_none).then_some("true")
            on:click=move |_| direction.go(session, messages, words)
        >
            <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none"
                stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
                <path d=direction.icon()/>
            </svg>
            <span class="way-back-text">{text}</span>
        </button>
    }
    .into_any()
}

/// Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y; with the command key on a Mac.
fn direction_of(event: &KeyboardEvent) -> Option<Direction> {
    let has_modifier = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    let key = event.key().to_lowercase();
    match (has_modifier, key.as_str(), event.shift_key()) {
        (true, "z", false) => Some(Direction::Undo),
        (true, "z", true) | (true, "y", false) => Some(Direction::Redo),
        _ => None,
    }
}
