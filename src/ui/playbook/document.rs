//! The order of the document, and its smaller parts.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::locale::{Catalogue, Language};
use crate::playbook::{Link, Playbook, Refresh, Role};
use crate::store::Settings;
use crate::ui::components::playbook_link::playbook_link;

/// A playbook, the language to read it in, and the addresses that the reader has set.
pub struct Document {
    /// What to read.
    pub playbook: &'static Playbook,
    /// The language.
    pub catalogue: Arc<Catalogue>,
    /// The reader's settings.
    pub settings: Settings,
}

impl Document {
    /// The whole of it, below its title.
    pub fn view(&self) -> AnyView {
        view! {
            <p class="playbook-lead">{self.say("frame-lead")}</p>
            {self.frame()}
            {self.section("playbook-objectives", self.list(self.playbook.objectives))}
            {self.section("role-key-inputs", self.items_in_role(Role::KeyInput))}
            {self.guidance()}
            {self.steps()}
            {self.section("role-next-steps", self.items_in_role(Role::NextStep))}
            {self.section("playbook-outcomes", self.list(self.playbook.key_outcomes))}
            {self.task()}
            {self.queues()}
            {self.section("playbook-links", self.links())}
            {self.section("playbook-log", self.log())}
        }
        .into_any()
    }

    /// A text in the document's language.
    pub fn say(&self, key: &str) -> String {
        self.catalogue.text(key)
    }

    /// Whether a translation stands beside the portal's English.
    pub fn is_translated(&self) -> bool {
        self.catalogue.language() != Language::English
    }

    /// A part under a heading.
    pub fn section(&self, title: &str, content: AnyView) -> AnyView {
        view! { <section><h2>{self.say(title)}</h2> {content}</section> }.into_any()
    }

    fn list(&self, keys: &[&str]) -> AnyView {
        let entries: Vec<_> = keys
            .iter()
            .map(|key| view! { <li>{self.say(key)}</li> })
            .collect();
        view! { <ul>{entries}</ul> }.into_any()
    }

    fn guidance(&self) -> AnyView {
        view! {
            <aside class="notice playbook-guidance">
                <p>{self.say("playbook-guidance")} " " {self.link_called("faq")}</p>
            </aside>
        }
        .into_any()
    }

    fn link_called(&self, id: &str) -> Option<AnyView> {
        let link = self.playbook.links.iter().find(|link| link.id == id)?;
        Some(self.link(link))
    }

    fn links(&self) -> AnyView {
        let entry = |link: &Link| view! { <li>{self.link(link)}</li> }.into_any();
        let entries: Vec<AnyView> = self.playbook.links.iter().map(entry).collect();
        view! { <ul>{entries}</ul> }.into_any()
    }

    fn link(&self, link: &Link) -> AnyView {
        playbook_link(&self.catalogue, &self.settings, link)
    }

    fn log(&self) -> AnyView {
        let day = |text: &str| {
            let day = text
                .parse::<NaiveDate>()
                .map(|day| self.catalogue.date(day));
            day.unwrap_or_else(|_| text.to_owned())
        };
        let row = |refresh: &Refresh| {
            let (person, change) = (refresh.person, self.say(refresh.change));
            view! { <tr><td>{day(refresh.day)}</td> <td>{person}</td> <td>{change}</td></tr> }
        };
        let rows: Vec<_> = self.playbook.refreshes.iter().map(row).collect();
        view! {
            <table class="playbook-table">
                <thead>
                    <tr>
                        <th scope="col">{self.say("playbook-log-day")}</th>
                        <th scope="col">{self.say("playbook-log-person")}</th>
                        <th scope="col">{self.say("playbook-log-change")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    }
}
