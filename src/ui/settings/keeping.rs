//! What keeps the cases: backup files, and the browser's own storage.

use leptos::prelude::*;

use crate::browser::persistence::Persistence;
use crate::locale::Arguments;
use crate::storage::room::ROOM;
use crate::ui::components::button::refusal;
use crate::ui::components::live::live;
use crate::ui::portfolio::backup_age;
use crate::ui::portfolio::open_file::Opening;
use crate::ui::session::Session;

/// A backup now, how old the last one is, and opening one.
pub fn backup(session: Session, opening: Opening) -> AnyView {
    let has_failed = RwSignal::new(false);
    let save = move |_| has_failed.set(!session.save_backup());
    let age = move || {
        session.revision.track();
        backup_age(session)
    };
    html! {
        <section>
            <h2>{session.t("backup")}</h2>
            <p>{session.t("backup-explained")}</p>
            <p role="status">{age}</p>
            <div class="act">
                <button type="button" name="save_backup" on:click=save>{session.t("backup-save")}</button>
                <button type="button" name="open_file" on:click=move |_| opening.pick()>{session.t("open-file")}</button>
            </div>
            {refusal(move || has_failed.get().then(|| session.t("backup-not-taken")))}
        </section>
    }
}

/// Whether the browser keeps what is stored, and how much room there is.
pub fn storage(session: Session) -> AnyView {
    let promise = move || {
        let (key, can_ask) = match session.safekeeping.persistence.get() {
            Persistence::Granted => ("storage-kept", false),
            Persistence::Unsupported => ("storage-no-promise", false),
            Persistence::Refused | Persistence::Unknown => ("storage-may-go", true),
        };
        let ask = can_ask.then(|| {
            html! {
                <div class="act">
                    <button type="button" name="ask_to_keep" on:click=move |_| session.ask_to_keep()>
                        {session.t("storage-ask")}
                    </button>
                </div>
            }
        });
        html! { <p role="status">{session.t(key)}</p> {ask} }
    };
    html! {
        <section>
            <h2>{session.t("storage")}</h2>
            {promise}
            <p>{live(move || room(session))}</p>
        </section>
    }
}

fn room(session: Session) -> String {
    session.revision.track();
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
