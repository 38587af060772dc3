//! What the playbook says, to be read as a document: the frame, the steps with every item, the links,
//! the log.

mod steps;

use leptos::prelude::*;

use crate::browser::begin;
use crate::engagement::{day_of, links as links_of};
use crate::locale::Arguments;
use crate::playbook::{self, Link, Playbook, Refresh, Region};
use crate::ui::components::bar;
use crate::ui::components::bar::crumbs;
use crate::ui::components::menu::common_entries;
use crate::ui::session::{Session, session};

/// What stands in a table at the top, by the ends of the catalogue's keys.
const FRAME: [&str; 8] =
    ["phase", "purpose", "when", "complete", "figure", "role", "motion", "services"];

/// The page.
pub fn page() -> AnyView {
    let session = session();
    let title = session.t("playbook-title");
    begin::set_title(&format!("{title} – Closeout"));
    let playbook = playbook::ALL.iter().map(|playbook| document(session, playbook));
    let documents: Vec<_> = playbook.collect();
    html! {
        {bar(crumbs(html! { <h1>{title}</h1> }), common_entries())}
        <main>{documents}</main>
    }
}

fn document(session: Session, playbook: &'static Playbook) -> AnyView {
    let keys = |keys: &[&str]| {
        let lines: Vec<_> = keys.iter().map(|key| html! { <li>{session.t(key)}</li> }).collect();
        html! { <ul>{lines}</ul> }
    };
    html! {
        <article class="prose">
            <h2>{session.t(&format!("playbook-{}", playbook.id))}</h2>
            <p class="because">{session.t("playbook-lead")}</p>
            {frame(session, playbook)}
            <h2>{session.t("playbook-objectives")}</h2>
            {keys(playbook.objectives)}
            <h2>{session.t("playbook-outcomes")}</h2>
            {keys(playbook.key_outcomes)}
            {steps::steps(session, playbook)}
            <h2>{session.t("playbook-milestone")}</h2>
            <p>{session.t("playbook-milestone-explained")}</p>
            <h2>{session.t("playbook-queues")}</h2>
            <p>{session.t("playbook-queues-explained")}</p>
            {keys_of_queues()}
            <h2>{session.t("playbook-links")}</h2>
            {links(session, playbook)}
            <h2>{session.t("playbook-log")}</h2>
            {log(session, playbook.refreshes)}
        </article>
    }
}

fn frame(session: Session, playbook: &Playbook) -> AnyView {
    let row = |key: &str| {
        let (name, value) = (format!("frame-{key}"), format!("frame-{key}-value"));
        html! { <tr><th scope="row">{session.t(&name)}</th><td>{session.t(&value)}</td></tr> }
    };
    let rows: Vec<_> = FRAME.into_iter().map(row).collect();
    let task = Arguments::new()
        .text("number", playbook.task_number.to_string())
        .text("name", playbook.task_name);
    html! {
        <table><tbody>
            {rows}
            <tr><th scope="row">{session.t("frame-task")}</th><td>{session.tw("frame-task-value", &task)}</td></tr>
        </tbody></table>
    }
}

fn keys_of_queues() -> AnyView {
    let queues: Vec<_> = Region::ALL
        .into_iter()
        .map(|region| html! { <li lang="en">{region.queue()}</li> })
        .collect();
    html! { <ul>{queues}</ul> }
}

fn links(session: Session, playbook: &'static Playbook) -> AnyView {
    session.revision.track();
    let settings = session.ask(|store| store.settings()).unwrap_or_default();
    let own = links_of(&settings);
    let line = |link: &Link| {
        let name = session.t(&format!("link-{}", link.id));
        match link.address(own.get(link.id)).map(str::to_owned) {
            Some(address) => {
                html! { <li><a href=address rel="noreferrer" target="_blank">{name}</a></li> }
            }
            None => html! {
                <li>{name} " " <a href="#/settings">{session.t("playbook-set-link")}</a></li>
            },
        }
    };
    let lines: Vec<_> = playbook.links.iter().map(line).collect();
    html! { <ul>{lines}</ul> }
}

fn log(session: Session, refreshes: &[Refresh]) -> AnyView {
    let row = |refresh: &Refresh| {
        let day = day_of(refresh.day).map(|day| session.words().day(day));
        let day = day.unwrap_or_else(|| refresh.day.to_owned());
        let (person, change) = (refresh.person, session.t(refresh.change));
        html! { <tr><td>{day}</td><td>{person}</td><td>{change}</td></tr> }
    };
    let rows: Vec<_> = refreshes.iter().map(row).collect();
    html! { <table><tbody>{rows}</tbody></table> }
}
