//! What the playbook says: as a picture, and to be read as a document: the frame, the steps with every item,
//! the links, the log.

mod drawn;

use crate::engagement::{day_of, milestone, settings};
use crate::playbook::{self, Condition, Evidence, Item, Playbook, Refresh, Region, Role, Step};
use crate::storage::DocumentId;
use crate::ui::components::bar::page_bar;
use crate::ui::components::menu::common_entries;
use crate::ui::prelude::*;

/// The id of what the playbook leads to.
const OUTCOMES: &str = "outcomes";

/// What stands in a table at the top, by the ends of the catalogue's keys.
const FRAME: [&str; 8] =
    ["phase", "purpose", "when", "complete", "figure", "role", "motion", "services"];

/// The parts of a step in the order of reading, with the keys of their headings.
const ROLES: [(Role, &str); 5] = [
    (Role::KeyInput, "role-key-inputs"),
    (Role::Input, "role-inputs"),
    (Role::Action, "role-actions"),
    (Role::Output, "role-outputs"),
    (Role::NextStep, "role-next-steps"),
];

/// The page, opened from a case at one of its scopes or from elsewhere.
pub fn page(id: Option<DocumentId>, at: Option<Scope>) -> Markup {
    let picture = move |playbook| {
        session().revision.track();
        session().today.track();
        let current = id.as_ref().and_then(|id| session().current(id));
        let current = current.filter(|current| current.case.playbook == playbook);
        drawn::drawn(playbook, current, at)
    };
    html! {
        {live(|| page_bar(Some(t("playbook-title")), common_entries()))}
        <main>{live(move || each(playbook::ALL, |it| document(it, picture(it))))}</main>
    }
}

fn document(playbook: &'static Playbook, picture: Markup) -> Markup {
    let heading = |key: &str| html! { <h2>{t(key)}</h2> };
    let lines = |keys: &[&str]| each(keys, |key| html! { <li>{t(key)}</li> });
    let queues = each(Region::ALL, |it| html! { <li lang="en">{it.queue()}</li> });
    html! {
        <article class="prose">
            {heading(&format!("playbook-{}", playbook.id))}
            <p class="because">{t("playbook-lead")}</p>
            {picture}
            {frame(playbook)}
            {heading("playbook-objectives")}
            <ul>{lines(playbook.objectives)}</ul>
            <h2 id=OUTCOMES tabindex="-1">{t("playbook-outcomes")}</h2>
            <ul>{lines(playbook.key_outcomes)}</ul>
            {each(playbook.steps, |it| step(playbook, it))}
            {heading("playbook-milestone")}
            <p>{tw("playbook-milestone-explained", &figures())}</p>
            {heading("playbook-queues")}
            <p>{t("playbook-queues-explained")}</p>
            <ul>{queues}</ul>
            {heading("settings-links")}
            <ul>{links(playbook)}</ul>
            {heading("playbook-log")}
            {log(playbook.refreshes)}
        </article>
    }
}

fn frame(playbook: &Playbook) -> Markup {
    let row = |key: &str, value: String| {
        let name = t(&format!("frame-{key}"));
        html! { <tr><th scope="row">{name}</th><td>{value}</td></tr> }
    };
    let task = Arguments::new()
        .text("number", playbook.task_number.to_string())
        .text("name", playbook.task_name);
    html! {
        <table><tbody>
            {each(FRAME, |key| row(key, tw(&format!("frame-{key}-value"), &figures())))}
            {row("task", tw("frame-task-value", &task))}
        </tbody></table>
    }
}

/// What the milestone is, with two examples of how a share is rounded.
fn figures() -> Arguments {
    let figures = [
        ("users", milestone::USERS),
        ("seats", milestone::SEATS),
        ("percent", milestone::PERCENT),
        ("below", milestone::SEATS - 5),
        ("rounded", milestone::needed(milestone::SEATS - 5)),
        ("least", milestone::needed(10)),
    ];
    let about = Arguments::new();
    figures.into_iter().fold(about, |about, (name, figure)| about.number(name, figure))
}

fn links(playbook: &'static Playbook) -> Markup {
    session().revision.track();
    let own = settings::links(&session().ask(|store| store.settings()));
    each(playbook.links, |link| {
        let name = t(&format!("link-{}", link.id));
        match link.address(own.get(link.id)) {
            Some(address) => {
                html! { <li><a href=address rel="noreferrer" target="_blank">{name}</a></li> }
            }
            None => html! {
                <li>{name} " " <a href="#/settings">{t("playbook-set-link")}</a></li>
            },
        }
    })
}

fn log(refreshes: &[Refresh]) -> Markup {
    let rows = each(refreshes, |refresh| {
        let day = day_of(refresh.day).map(|day| words().day(day));
        let (person, change) = (refresh.person, t(refresh.change));
        html! { <tr><td>{day}</td><td>{person}</td><td>{change}</td></tr> }
    });
    html! { <table><tbody>{rows}</tbody></table> }
}

fn step(playbook: &Playbook, step: &'static Step) -> Markup {
    let parts = each(ROLES, |(role, heading)| {
        let mut items = step.items.iter().filter(|item| item.role == role).peekable();
        items.peek()?;
        let items = each(items, |it| item(playbook, it));
        Some(html! { <h3>{t(heading)}</h3> <ul class="items">{items}</ul> })
    });
    let key = format!("playbook-step-{}", step.id);
    html! {
        <h2 id=step.id tabindex="-1">{t(&key)}</h2>
        <p>{t(&format!("{key}-explained"))}</p>
        {parts}
    }
}

fn item(playbook: &Playbook, item: &'static Item) -> Markup {
    let about = Arguments::new()
        .text("task", playbook.task_number.to_string())
        .text("date", t("playbook-date"));
    let text = tw(&format!("item-{}", item.id.0), &about);
    let repeats = item.repeats.map(|id| tw("playbook-repeats", &Arguments::new().text("id", id.0)));
    let said = [condition(item.condition), recorded(item), repeats];
    let said = each(said.into_iter().flatten(), |it| html! { <span class="when">{it}</span> });
    html! {
        <li id=item.id.0 tabindex="-1"><span class="id">{item.id.0}</span><div>{text} {said}</div></li>
    }
}

/// "If the account team is known or the account is managed"; nothing for what always applies.
fn condition(condition: Condition) -> Option<String> {
    let clauses = condition.0.iter().map(|(field, yes)| {
        let field = field.name().replace('_', "-");
        t(&format!("condition-{field}-{}", if *yes { "yes" } else { "no" }))
    });
    let either = clauses.reduce(|first, second| {
        let about = Arguments::new().text("first", first).text("second", second);
        tw("condition-or", &about)
    });
    Some(tw("condition-if", &Arguments::new().text("condition", either?)))
}

/// Where FTOP shows it.
fn recorded(item: &Item) -> Option<String> {
    Some(match item.evidence? {
        Evidence::Note(note) => {
            let about = Arguments::new().text("note", note.portal_name());
            tw("recorded-note", &about)
        }
        Evidence::Portal(field) => t(&format!("recorded-{}", field.name())),
    })
}
