//! What the playbook says, to be read as a document: the frame, the steps with every item, the links,
//! the log.

mod steps;

use crate::engagement::{day_of, links as links_of};
use crate::playbook::{self, Link, Playbook, Refresh, Region};
use crate::ui::portfolio::controls::named_bar;
use crate::ui::prelude::*;

/// What stands in a table at the top, by the ends of the catalogue's keys.
const FRAME: [&str; 8] =
    ["phase", "purpose", "when", "complete", "figure", "role", "motion", "services"];

/// The page.
pub fn page() -> Markup {
    let session = session();
    let documents =
        move || playbook::ALL.iter().map(|it| document(session, it)).collect::<Vec<_>>();
    html! {
        {named_bar("playbook-title")}
        <main>{live(documents)}</main>
    }
}

fn document(session: Session, playbook: &'static Playbook) -> Markup {
    let lines = |keys: &[&str]| list(keys.iter().map(|key| html! { <li>{session.t(key)}</li> }));
    let queues = Region::ALL.into_iter().map(|it| html! { <li lang="en">{it.queue()}</li> });
    html! {
        <article class="prose">
            <h2>{session.t(&format!("playbook-{}", playbook.id))}</h2>
            <p class="because">{session.t("playbook-lead")}</p>
            {frame(session, playbook)}
            <h2>{session.t("playbook-objectives")}</h2>
            {lines(playbook.objectives)}
            <h2>{session.t("playbook-outcomes")}</h2>
            {lines(playbook.key_outcomes)}
            {steps::steps(session, playbook)}
            <h2>{session.t("playbook-milestone")}</h2>
            <p>{session.t("playbook-milestone-explained")}</p>
            <h2>{session.t("playbook-queues")}</h2>
            <p>{session.t("playbook-queues-explained")}</p>
            {list(queues)}
            <h2>{session.t("playbook-links")}</h2>
            {links(session, playbook)}
            <h2>{session.t("playbook-log")}</h2>
            {log(session, playbook.refreshes)}
        </article>
    }
}

fn list(lines: impl Iterator<Item = Markup>) -> Markup {
    html! { <ul>{lines.collect::<Vec<_>>()}</ul> }
}

fn frame(session: Session, playbook: &Playbook) -> Markup {
    let row = |key: &str, value: String| {
        let name = session.t(&format!("frame-{key}"));
        html! { <tr><th scope="row">{name}</th><td>{value}</td></tr> }
    };
    let task = Arguments::new()
        .text("number", playbook.task_number.to_string())
        .text("name", playbook.task_name);
    let rows = FRAME.into_iter().map(|key| row(key, session.t(&format!("frame-{key}-value"))));
    let rows: Vec<Markup> = rows.collect();
    html! {
        <table><tbody>
            {rows}
            {row("task", session.tw("frame-task-value", &task))}
        </tbody></table>
    }
}

fn links(session: Session, playbook: &'static Playbook) -> Markup {
    session.revision.track();
    let settings = session.ask(|store| store.settings()).unwrap_or_default();
    let own = links_of(&settings);
    let line = |link: &Link| {
        let name = session.t(&format!("link-{}", link.id));
        match link.address(own.get(link.id)) {
            Some(address) => {
                html! { <li><a href=address rel="noreferrer" target="_blank">{name}</a></li> }
            }
            None => html! {
                <li>{name} " " <a href="#/settings">{session.t("playbook-set-link")}</a></li>
            },
        }
    };
    list(playbook.links.iter().map(line))
}

fn log(session: Session, refreshes: &[Refresh]) -> Markup {
    let row = |refresh: &Refresh| {
        let day = day_of(refresh.day).map(|day| session.words().day(day));
        let day = day.unwrap_or_else(|| refresh.day.to_owned());
        let (person, change) = (refresh.person, session.t(refresh.change));
        html! { <tr><td>{day}</td><td>{person}</td><td>{change}</td></tr> }
    };
    let rows: Vec<Markup> = refreshes.iter().map(row).collect();
    html! { <table><tbody>{rows}</tbody></table> }
}
