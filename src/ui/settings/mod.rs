//! What is set for all cases, and what keeps them. Everything is saved as it is typed.

mod facts;
mod keeping;
mod set_aside;
mod this_page;

use leptos::task::spawn_local;

use crate::browser::service_worker::{self, Offline};
use crate::ui::components::Form;
use crate::ui::components::bar::page_bar;
use crate::ui::components::menu::common_entries;
use crate::ui::components::question::Question;
use crate::ui::portfolio::open_file::Opening;
use crate::ui::prelude::*;

/// What the page's sections share.
#[derive(Clone, Copy, Default)]
struct Settings {
    form: Form,
    opening: Opening,
    question: Question,
    /// What came of the last act: the section's name, and the catalogue's key of what to say there.
    answer: Watched<Option<(&'static str, &'static str)>>,
    /// Whether the page opens without a network, once that is known.
    offline: Watched<Option<Offline>>,
    /// Whether it was ticked that everything is to go.
    is_wipe_meant: Watched<bool>,
}

impl Settings {
    /// Says what came of an act, in its section.
    fn say(self, key: &'static str, section: &'static str) {
        self.answer.set(Some((section, key)));
    }

    /// What was said last, if it was in this section.
    fn said(self, section: &str) -> Option<String> {
        let (at, key) = self.answer.get()?;
        (at == section).then(|| t(key))
    }
}

/// The page.
pub fn page() -> Markup {
    // What is missing is known once all have been read.
    session().act(|store, _| store.read_all());
    let page = Settings::default();
    spawn_local(async move { page.offline.set(Some(service_worker::state().await)) });
    html! {
        {live(|| page_bar(Some(t("settings-title")), common_entries()))}
        <main>{live(move || view(page))}</main>
    }
}

/// A part of the page under its heading.
fn section(heading: &str, content: Markup) -> Markup {
    html! { <section><h2>{t(heading)}</h2>{content}</section> }
}

fn view(page: Settings) -> Markup {
    session().revision.track();
    html! {
        {page.opening.view()}
        <div class="settings">
            {section("settings-you", facts::you(page))}
            {section("settings-links", facts::links(page))}
            {set_aside::set_aside(page)}
            {section("backup", keeping::backup(page))}
            {section("folder", keeping::folder())}
            {section("storage", keeping::storage())}
            {section("this-page", this_page::about(page))}
            {section("wipe", this_page::wipe(page))}
        </div>
    }
}
