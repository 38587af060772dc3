//! What is set for all cases, and what keeps them. Everything is saved as it is typed.

mod facts;
mod folder;
mod keeping;
mod set_aside;
mod this_page;

use leptos::prelude::*;

use crate::browser::begin;
use crate::ui::components::bar;
use crate::ui::components::bar::crumbs;
use crate::ui::components::menu::common_entries;
use crate::ui::portfolio::open_file::Opening;
use crate::ui::session::session;

/// The page.
pub fn page() -> AnyView {
    let session = session();
    let title = session.t("settings-title");
    begin::set_title(&format!("{title} – Closeout"));
    // What is missing is known once all have been read.
    session.act(|store, _| store.read_all());
    let opening = Opening::new(session);
    html! {
        {bar(crumbs(html! { <h1>{title}</h1> }), common_entries())}
        {opening.hidden_field()}
        <main>
            {opening.region()}
            <div class="settings">
                {facts::you(session)}
                {facts::links(session)}
                {set_aside::section(session)}
                {keeping::backup(session, opening)}
                {folder::section(session)}
                {keeping::storage(session)}
                {this_page::section(session)}
                {this_page::wipe(session)}
            </div>
        </main>
    }
}
