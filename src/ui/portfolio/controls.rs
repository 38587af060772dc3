//! What the list and the settings share: how many there are of something, the age of the last backup.

use crate::engagement::command::begin::begin as first;
use crate::ui::prelude::*;

/// How many there are of something; nothing where there is none.
pub fn counted(key: &str, count: usize) -> Option<Markup> {
    let about = Arguments::new().number("count", count as u32);
    (count > 0).then(|| html! { <p>{tw(key, &about)}</p> })
}

/// Begins a case and goes to it.
pub fn new_case() -> Markup {
    let create = move |_| session().create(first());
    html! { <button type="button" name="new_case" data-main="" on:click=create>{t("new-case")}</button> }
}

/// When a backup was last saved.
pub fn backup_age() -> String {
    let Some(day) = session().last_backup() else {
        return t("backup-never");
    };
    let days = session().today.get().signed_duration_since(day).num_days();
    let about = Arguments::new().number("days", u32::try_from(days).unwrap_or_default());
    tw("backup-age", &about)
}
