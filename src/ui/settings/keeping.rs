//! What keeps the cases: backup files, and the browser's own storage.

use leptos::prelude::*;

use super::Settings;
use crate::browser::persistence::Persistence;
use crate::locale::Arguments;
use crate::storage::room::ROOM;
use crate::ui::components::Markup;
use crate::ui::components::button::refusal;
use crate::ui::portfolio::controls::{backup_age, named};
use crate::ui::session::Session;

/// A backup now, how old the last one is, and opening one.
pub fn backup(page: Settings) -> Markup {
    let session = page.session;
    let save = move || match session.save_backup() {
        true => page.answer.set(None),
        false => page.say("backup-not-taken", "backup"),
    };
    html! {
        <section>
            <h2>{session.t("backup")}</h2>
            <p>{session.t("backup-explained")}</p>
            <p role="status">{backup_age(session)}</p>
            <div class="act">
                {named("save_backup", "backup-save", save)}
                {named("open_file", "open-file", move || page.opening.pick())}
            </div>
            {refusal(page.said("backup"))}
        </section>
    }
}

/// Whether the browser keeps what is stored, and how much room there is.
pub fn storage(session: Session) -> Markup {
    let (key, can_ask) = match session.persistence.get() {
        Persistence::Granted => ("storage-kept", false),
        Persistence::Unsupported => ("storage-no-promise", false),
        Persistence::Refused | Persistence::Unknown => ("storage-may-go", true),
    };
    let ask = can_ask.then(|| {
        let ask = named("ask_to_keep", "storage-ask", move || session.ask_to_keep());
        html! { <div class="act">{ask}</div> }
    });
    html! {
        <section>
            <h2>{session.t("storage")}</h2>
            <p role="status">{session.t(key)}</p>
            {ask}
            <p>{room(session)}</p>
        </section>
    }
}

fn room(session: Session) -> String {
    let Some(Ok(room)) = session.ask(|store| store.room()) else {
        return session.t("storage-no-room");
    };
    let thousands = |units: u64| units.div_ceil(1_000);
    let about = Arguments::new()
        .number("here", thousands(room.here))
        .number("left", room.left() / 1_000)
        .number("room", thousands(ROOM));
    session.tw("storage-room", &about)
}
