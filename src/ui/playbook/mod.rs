//! What the playbook says, to be read as a document: the frame, the steps with every item, the links,
//! the log.

mod steps;

use crate::engagement::{day_of, links as links_of};
use crate::playbook::{self, Playbook, Refresh, Region};
use crate::ui::portfolio::controls::named_bar;
use crate::ui::prelude::*;

/// What stands in a table at the top, by the ends of the catalogue's keys.
const FRAME: [&str; 8] =
    ["phase", "purpose", "when", "complete", "figure", "role", "motion", "services"];

/// The page.
pub fn page() -> Markup {
    let session = session();
    html! {
        {named_bar("playbook-title")}
        <main>{live(move || each(playbook::ALL, |it| document(session, it)))}</main>
    }
}

fn document(session: Session, playbook: &'static Playbook) -> Markup {
    let lines = |keys: &[&str]| each(keys, |key| html! { <li>{session.t(key)}</li> });
    let queues = each(Region::ALL, |it| html! { <li lang="en">{it.queue()}</li> });
    html! {
        <article class="prose">
            <h2>{session.t(&format!("playbook-{}", playbook.id))}</h2>
            <p class="because">{session.t("playbook-lead")}</p>
            {frame(session, playbook)}
            <h2>{session.t("playbook-objectives")}</h2>
            <ul>{lines(playbook.objectives)}</ul>
            <h2>{session.t("playbook-outcomes")}</h2>
            <ul>{lines(playbook.key_outcomes)}</ul>
            {steps::steps(session, playbook)}
            <h2>{session.t("playbook-milestone")}</h2>
            <p>{session.t("playbook-milestone-explained")}</p>
            <h2>{session.t("playbook-queues")}</h2>
            <p>{session.t("playbook-queues-explained")}</p>
            <ul>{queues}</ul>
            <h2>{session.t("playbook-links")}</h2>
            <ul>{links(session, playbook)}</ul>
            <h2>{session.t("playbook-log")}</h2>
            {log(session, playbook.refreshes)}
        </article>
    }
}

fn frame(session: Session, playbook: &Playbook) -> Markup {
    let row = |key: &str, value: String| {
        let name = session.t(&format!("frame-{key}"));
        html! { <tr><th scope="row">{name}</th><td>{value}</td></tr> }
    };
    let task = Arguments::new()
        .text("number", playbook.task_number.to_string())
        .text("name", playbook.task_name);
    html! {
        <table><tbody>
            {each(FRAME, |key| row(key, session.t(&format!("frame-{key}-value"))))}
            {row("task", session.tw("frame-task-value", &task))}
        </tbody></table>
    }
}

fn links(session: Session, playbook: &'static Playbook) -> Markup {
    session.revision.track();
    let own = links_of(&session.ask(|store| store.settings()));
    each(playbook.links, |link| {
        let name = session.t(&format!("link-{}", link.id));
        match link.address(own.get(link.id)) {
            Some(address) => {
                html! { <li><a href=address rel="noreferrer" target="_blank">{name}</a></li> }
            }
            None => html! {
                <li>{name} " " <a href="#/settings">{session.t("playbook-set-link")}</a></li>
            },
        }
    })
}

fn log(session: Session, refreshes: &[Refresh]) -> Markup {
    let rows = each(refreshes, |refresh| {
        let day = day_of(refresh.day).map(|day| session.words().day(day));
        let day = day.unwrap_or_else(|| refresh.day.to_owned());
        let (person, change) = (refresh.person, session.t(refresh.change));
        html! { <tr><td>{day}</td><td>{person}</td><td>{change}</td></tr> }
    });
    html! { <table><tbody>{rows}</tbody></table> }
}
