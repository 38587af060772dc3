//! What the pages that are not a case's share: the bar, the question before something goes for good,
//! the age of the last backup.

use crate::engagement::command::begin::begin as first;
use crate::ui::case::question::Question;
use crate::ui::components::bar::page_bar;
use crate::ui::components::menu::common_entries;
use crate::ui::prelude::*;

/// The bar of a page that has a name.
pub fn named_bar(key: &'static str) -> Markup {
    live(move || page_bar(Some(t(key)), common_entries()))
}

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

/// What is asked before something goes for good, while it is asked about this; `act` says whether it is gone. Its keys
/// in the catalogue are those of the question and of the answer.
pub fn confirmation(
    question: Question,
    about: &str,
    keys: [&str; 2],
    act: impl Fn() -> bool + 'static,
) -> Option<Markup> {
    question.is_open(about).then(|| {
        let warning = html! { <p class="warn">{t(keys[0])}</p> };
        let answer = move |_: &Event| act().then_some(()).ok_or("not-taken");
        question.form(about, warning, t(keys[1]), Box::new(answer))
    })
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
