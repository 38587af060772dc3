//! What is not as it was left: entries that could not be read, cases that only a newer version can show,
//! cases that are gone. What can be done about it stands in the settings.

use leptos::prelude::*;

use crate::locale::Arguments;
use crate::ui::components::message::{Weight, message};
use crate::ui::session::Session;

/// A message for each, with the way to what can be done.
pub fn messages(session: Session) -> Vec<AnyView> {
    session.revision.track();
    let counts = session.ask(|store| {
        [
            ("trouble-quarantine", store.quarantine().len()),
            ("trouble-newer", store.sealed().count()),
            ("trouble-missing", store.missing().count()),
        ]
    });
    let counts = counts.into_iter().flatten().filter(|(_, count)| *count > 0);
    let told = counts.map(|(key, count)| {
        let text = session.tw(key, &Arguments::new().number("count", count as u64));
        let see = html! { <a href="#/settings">{session.t("trouble-see")}</a> };
        message(Weight::Mind, text, see)
    });
    told.collect()
}
