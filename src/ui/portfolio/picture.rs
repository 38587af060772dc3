//! The portfolio as a picture: how many cases stand where, each bar leading to just these, with the table behind it.

use std::rc::Rc;

use super::filters::MANY;
use crate::portfolio::picture::{Part, parts};
use crate::portfolio::{Facet, Line, Query};
use crate::ui::components::listener::is_opened;
use crate::ui::prelude::*;

/// The picture, drawn once it is opened.
pub fn picture(lines: &[Rc<Line>], query: &Query, is_open: Watched<bool>) -> Option<Markup> {
    if lines.iter().filter(|line| !line.is_deleted()).count() < MANY {
        return None;
    }
    let content = || {
        let [steps, milestones] = parts(lines, query, &words());
        html! {
            <div class="halves">
                {bars("picture-steps", &steps)}
                {bars("picture-milestones", &milestones)}
            </div>
            <details>
                <summary>{t("picture-table")}</summary>
                <div class="halves">
                    {table("picture-steps", &steps)}
                    {table("picture-milestones", &milestones)}
                </div>
            </details>
        }
    };
    Some(html! {
        <details class="picture" on:toggle=move |event| is_open.set(is_opened(&event))>
            <summary>{t("picture")}</summary>
            {is_open.get().then(content)}
        </details>
    })
}

fn name(part: &Part) -> String {
    match part.facet {
        Facet::Next => t("closed"),
        facet => facet.value_text(part.value, &words()),
    }
}

fn bars(key: &str, parts: &[Part]) -> Markup {
    let most = parts.iter().map(|part| part.count).max().unwrap_or_default().max(1);
    let bar = |(place, part): (usize, &Part)| {
        html! {
            <svg y=format!("{}em", place * 2) data-part=part.value>
                <rect y="1.5em" width=format!("{}%", part.count * 100 / most) height="4" rx="2"></rect>
                <foreignObject width="100%" height="100%">
                    <a href=Route::Portfolio(part.query.clone()).hash() aria-current=part.is_chosen.then_some("true")>
                        {name(part)} " " <b>{part.count.to_string()}</b>
                    </a>
                </foreignObject>
            </svg>
        }
    };
    html! {
        <div>
            <h2>{t(key)}</h2>
            <svg role="group" aria-label=t(key) height=format!("{}em", parts.len() * 2)>
                {each(parts.iter().enumerate(), bar)}
            </svg>
        </div>
    }
}

fn table(key: &str, parts: &[Part]) -> Markup {
    let row = |part: &Part| {
        html! { <tr><th scope="row">{name(part)}</th><td>{part.count.to_string()}</td></tr> }
    };
    html! {
        <table>
            <thead><tr><th scope="col">{t(key)}</th><th scope="col">{t("cases-title")}</th></tr></thead>
            <tbody>{each(parts, row)}</tbody>
        </table>
    }
}
