//! What the pages that are not a case's share: the bar, the question before something goes for good,
//! the age of the last backup.

use crate::engagement::command::begin::begin as first;
use crate::storage::Key;
use crate::ui::components::bar::page_bar;
use crate::ui::components::button::refusal;
use crate::ui::components::menu::common_entries;
use crate::ui::prelude::*;

/// The bar of a page that has a name.
pub fn named_bar(key: &'static str) -> Markup {
    live(move || page_bar(Some(session().t(key)), common_entries()))
}

/// How many there are of something; nothing where there is none.
pub fn counted(session: Session, key: &str, count: usize) -> Option<Markup> {
    let about = Arguments::new().number("count", count as u64);
    (count > 0).then(|| html! { <p>{session.tw(key, &about)}</p> })
}

/// Begins a case and goes to it.
pub fn new_case(session: Session) -> Markup {
    let create = move |_| session.create(first());
    html! { <button type="button" name="new_case" data-main="" on:click=create>{session.t("new-case")}</button> }
}

/// What is asked before something goes for good, one thing at a time; and whether it would not go.
#[derive(Clone, Copy)]
pub struct Question(Watched<Option<(Key, bool)>>);

impl Question {
    pub fn new() -> Self {
        Self(Watched::new(None))
    }

    pub fn ask(self, about: Key) {
        self.0.set(Some((about, false)));
    }

    /// The question, while it is asked about this; `act` says whether it is gone. Its keys in the catalogue are
    /// those of the question and of the answer.
    pub fn view(
        self,
        about: &Key,
        keys: [&str; 2],
        name: &'static str,
        act: impl Fn(&Key) -> bool + 'static,
    ) -> Option<Markup> {
        let (about, has_failed) = self.0.get().filter(|(asked, _)| asked == about)?;
        let session = session();
        let confirm = move |_| {
            let is_gone = act(&about);
            self.0.set((!is_gone).then(|| (about.clone(), true)));
        };
        Some(html! {
            <p class="warn">{session.t(keys[0])}</p>
            <div class="act">
                {named(name, session.t(keys[1]), confirm)}
                {plain(session.t("cancel"), move |_| self.0.set(None))}
            </div>
            {refusal(has_failed.then(|| session.t("not-taken")))}
        })
    }
}

/// When a backup was last saved.
pub fn backup_age(session: Session) -> String {
    let Some(day) = session.last_backup() else {
        return session.t("backup-never");
    };
    let days = session.today.get().signed_duration_since(day).num_days();
    let about = Arguments::new().number("days", u64::try_from(days).unwrap_or_default());
    session.tw("backup-age", &about)
}
