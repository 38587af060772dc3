//! What the pages that are not a case's share: the bar, buttons with names, the question before something
//! goes for good, the age of the last backup.

use leptos::prelude::*;

use crate::browser::begin;
use crate::engagement::command::begin::begin as first;
use crate::locale::Arguments;
use crate::storage::Key;
use crate::ui::components::bar::{bar, crumbs};
use crate::ui::components::button::{plain, refusal};
use crate::ui::components::menu::common_entries;
use crate::ui::components::{Markup, live};
use crate::ui::session::{Session, session};

/// The bar of a page that has a name.
pub fn named_bar(key: &'static str) -> Markup {
    let session = session();
    live(move || {
        let title = session.t(key);
        begin::set_title(&format!("{title} – Closeout"));
        bar(crumbs(html! { <h1>{title}</h1> }), common_entries())
    })
}

/// A button that is found by its name.
pub fn named(name: &'static str, key: &str, act: impl Fn() + 'static) -> Markup {
    let text = session().t(key);
    html! { <button type="button" name=name on:click=move |_| act()>{text}</button> }
}

/// One that stands back beside it.
pub fn quiet(name: &'static str, key: &str, act: impl Fn() + 'static) -> Markup {
    let text = session().t(key);
    html! { <button type="button" class="plain" name=name on:click=move |_| act()>{text}</button> }
}

/// Begins a case and goes to it.
pub fn new_case(session: Session) -> Markup {
    let create = move |_| session.create(first());
    html! { <button type="button" name="new_case" data-main="" on:click=create>{session.t("new-case")}</button> }
}

/// What is asked before something goes for good. One thing is asked about at a time.
#[derive(Clone, Copy)]
pub struct Question {
    about: RwSignal<Option<Key>>,
    has_failed: RwSignal<bool>,
}

impl Question {
    /// Nothing is asked yet.
    pub fn new() -> Self {
        Self { about: RwSignal::new(None), has_failed: RwSignal::new(false) }
    }

    /// Asks about this.
    pub fn ask(self, about: Key) {
        self.has_failed.set(false);
        self.about.set(Some(about));
    }

    /// The question, while it is asked about this; `act` says whether it is gone. Its keys in the catalogue are
    /// those of the question and of the answer.
    pub fn view(
        self,
        about: &Key,
        keys: [&str; 2],
        name: &'static str,
        act: impl Fn() -> bool + 'static,
    ) -> Option<Markup> {
        if self.about.with(|asked| asked.as_ref() != Some(about)) {
            return None;
        }
        let session = session();
        let confirm = move || match act() {
            true => self.about.set(None),
            false => self.has_failed.set(true),
        };
        Some(html! {
            <p class="warn">{session.t(keys[0])}</p>
            <div class="act">
                {named(name, keys[1], confirm)}
                {plain(session.t("cancel"), move |_| self.about.set(None))}
            </div>
            {refusal(self.has_failed.get().then(|| session.t("not-taken")))}
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
