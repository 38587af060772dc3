//! The table of cases, a line each: what a case is called, what comes next, by when, when it was changed. Only as many
//! lines are drawn as are seen; more as one scrolls towards them.

use std::rc::Rc;

use super::filters::look;
use super::several::Several;
use crate::engagement::Value;
use crate::portfolio::line::Mark;
use crate::portfolio::{Column, DueGroup, Line, Query, Waits};
use crate::text::{tenant_text, value_text};
use crate::ui::prelude::*;

/// The open cases, in groups by when they are due, with heads by which they are sorted: so many lines of them.
pub fn table(several: Several, query: &Query, mut most: usize, found: &[Rc<Line>]) -> Markup {
    let heads = each(Column::ALL, |column| head(query, column));
    let choice = html! { if several.is_on() => <td></td> };
    let groups = groups(query, found);
    let mut bodies = Vec::new();
    for group in &groups {
        let title = (groups.len() > 1).then(|| title(group));
        bodies.push(html! { <tbody>{title} {rows(several, most, group)}</tbody> });
        most = most.saturating_sub(group.len());
        if most == 0 {
            break;
        }
    }
    html! {
        <table class="cases" data-several=choice.is_some()>
            <thead><tr>{choice} {heads}</tr></thead>
            {bodies}
        </table>
    }
}

/// So many lines of one kind.
pub fn rows(several: Several, most: usize, lines: &[Rc<Line>]) -> Markup {
    each(lines.iter().take(most), |line| row(several, line))
}

/// By when they are due, where they are sorted by that.
fn groups<'a>(query: &Query, found: &'a [Rc<Line>]) -> Vec<&'a [Rc<Line>]> {
    if query.sort == Column::Due {
        found.chunk_by(|one, other| one.due_group() == other.due_group()).collect()
    } else {
        vec![found]
    }
}

fn title(group: &[Rc<Line>]) -> Markup {
    let group_of = group.first().map_or(DueGroup::Never, |line| line.due_group());
    let name = t(&format!("due-group-{}", group_of.name()));
    html! {
        <tr key=group_of.name() class="group">
            <th scope="rowgroup">{name} " " <span>{group.len().to_string()}</span></th>
        </tr>
    }
}

fn head(query: &Query, column: Column) -> Markup {
    let is_sorted = (query.sort == column).then_some(if query.is_reversed {
        "descending"
    } else {
        "ascending"
    });
    let sort = move |_| look(|query| query.sort_by(column));
    html! {
        <th scope="col" aria-sort=is_sorted>
            <button type="button" class="plain" name=format!("sort_{}", column.name()) on:click=sort>
                {t(column.head())} {is_sorted.map(|_| icon("turn"))}
            </button>
        </th>
    }
}

fn row(several: Several, line: &Line) -> Markup {
    let words = words();
    let ahead = line.ahead(&words);
    let (sign, state) = match ahead.waits {
        Waits::Nothing => ("done", "done"),
        Waits::OnHold if line.is_read_only => ("mind", "blocked"),
        Waits::OnHold => ("paused", "blocked"),
        _ if ahead.is_blocked => ("waits", "blocked"),
        _ => ("ready", "open"),
    };
    let is_late = line.due_group() == DueGroup::Late;
    let tenant = tenant_text(&line.case, &words);
    let [day, how] = &ahead.due;
    let day = html! { if !day.is_empty() => <b>{day.as_str()}</b> };
    let address = line.id.parse().ok().map(|id| Route::Case(id, None).hash());
    html! {
        <tr key=line.id.as_str() data-state=state>
            {several.tick(&line.id, &tenant)}
            <th scope="row"><a href=address>{tenant}</a><small>{under(line)}</small></th>
            <td class="ahead">{icon(sign)}<span>{ahead.text.as_str()}</span></td>
            <td class=if is_late { "due late" } else { "due" }>{day} {how.as_str()}</td>
            <td class="changed">{ahead.changed.as_str()}</td>
        </tr>
    }
}

/// Its services with how far each is, and what tells it apart from another of its name.
fn under(line: &Line) -> String {
    let words = words();
    let services = &line.ahead(&words).services;
    let mut under = match services.as_slice() {
        [] => words.text("cases-no-service"),
        services => services.join(" · "),
    };
    for mark in line.marks.borrow().iter() {
        let text = match mark {
            Mark::Text(text) => text.clone(),
            Mark::Region(region) => value_text(&Value::Region(*region), &words),
            Mark::Begun(day) => {
                let day = words.day_short(*day, line.today);
                words.text_with("cases-begun", &Arguments::new().text("day", day))
            }
        };
        under.push_str(" · ");
        under.push_str(&text);
    }
    under
}
