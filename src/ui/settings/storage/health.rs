//! Whether the browser promised to keep what is stored, and how much room is left.

use leptos::prelude::*;

use crate::browser::persistence::Persistence;
use crate::locale::Arguments;
use crate::store::ROOM;
use crate::ui::components::action::{button, sentence, told};
use crate::ui::session::Session;
use crate::ui::words::Words;

/// The promise with a button to ask for it, and the room.
pub fn health() -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let promise = move || {
        if !session.keeps_anything() {
            return None;
        }
        let persistence = session.persistence();
        let key = match persistence {
            Persistence::Unknown => return None,
            Persistence::Granted => "storage-kept",
            Persistence::Refused => "storage-may-go",
            Persistence::Unsupported => "storage-no-promise",
        };
        let ask = Callback::new(move |()| session.ask_again_for_persistence());
        let ask = (persistence == Persistence::Refused)
            .then(|| button("storage-ask", "ask_for_persistence", ask));
        Some(view! { <div data-persistence=key>{sentence(key)} {ask}</div> }.into_any())
    };
    let room = Signal::derive(move || room_text(session, words));
    view! { {promise} {told(room)} }.into_any()
}

/// Counted in kilobytes of text, as the limit is: each character takes one place, or two.
fn room_text(session: Session, words: Words) -> String {
    let Ok(room) = session.room() else {
        return words.say("storage-no-room");
    };
    let arguments = Arguments::new()
        .number("here", room.here.div_ceil(1024))
        .number("left", room.left() / 1024)
        .number("room", ROOM / 1024);
    words.say_with("storage-room", arguments)
}
