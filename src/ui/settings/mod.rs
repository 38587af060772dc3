//! What is set for all cases, and what keeps them. Everything is saved as it is typed.

mod facts;
mod keeping;
mod set_aside;
mod this_page;

use leptos::task::spawn_local;

use crate::browser::service_worker::{self, Offline};
use crate::ui::case::question::Question;
use crate::ui::components::Form;
use crate::ui::portfolio::controls::named_bar;
use crate::ui::portfolio::open_file::Opening;
use crate::ui::prelude::*;

/// What the page's sections share.
#[derive(Clone, Copy)]
struct Settings {
    session: Session,
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
        (at == section).then(|| self.session.t(key))
    }
}

/// The page.
pub fn page() -> Markup {
    let session = session();
    // What is missing is known once all have been read.
    session.act(|store, _| store.read_all());
    let page = Settings {
        session,
        form: Form::new(),
        opening: Opening::new(session),
        question: Question::new(),
        answer: Watched::new(None),
        offline: Watched::new(None),
        is_wipe_meant: Watched::new(false),
    };
    spawn_local(async move { page.offline.set(Some(service_worker::state().await)) });
    html! {
        {named_bar("settings-title")}
        <main>{live(move || view(page))}</main>
    }
}

fn view(page: Settings) -> Markup {
    let session = page.session;
    session.revision.track();
    html! {
        {page.opening.view()}
        <div class="settings">
            {facts::you(page)}
            {facts::links(page)}
            {set_aside::section(page)}
            {keeping::backup(page)}
            {keeping::folder(session)}
            {keeping::storage(session)}
            {this_page::section(page)}
            {this_page::wipe(page)}
        </div>
    }
}
