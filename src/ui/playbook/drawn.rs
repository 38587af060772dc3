//! The playbook as a picture: a line for each step with its stations, each leading to its rule. Opened from a
//! case, it shows where that stands.
//!
//! Lengths are in em, so that the picture grows with its words.

use std::sync::Arc;

use super::{OUTCOMES, condition};
use crate::browser::begin;
use crate::engagement::assessment::{At, Status, Way};
use crate::playbook::{Playbook, Station, Step};
use crate::ui::case::{sign, tenant, title};
use crate::ui::prelude::*;

struct Stop {
    /// The id of the rule on the page.
    rule: &'static str,
    words: String,
    /// For whom it is; the way of others goes past it.
    condition: Option<String>,
    at: Option<At>,
}

/// The picture of a playbook, for a case at one of its scopes where there is one.
pub fn drawn(
    playbook: &'static Playbook,
    current: Option<Arc<Current>>,
    at: Option<Scope>,
) -> Markup {
    let current = current.as_deref();
    let named = at.and_then(Scope::round);
    let way = current.map(|current| Way::new(&current.case, &current.assessment, named));
    let services = current.zip(way.as_ref()).and_then(|(current, way)| services(current, way));
    let step = |it: &'static Step| {
        let mut stops = stops(playbook, it, way.as_ref());
        if playbook.steps.last().is_some_and(|last| last.id == it.id) {
            stops.extend(end(playbook, way.as_ref()));
        }
        step(it, stops)
    };
    html! {
        <figure class="drawn">
            <figcaption>{t("playbook-drawn")} " " {current.map(shown_for)}</figcaption>
            {services}
            <div class="steps">{each(playbook.steps, step)}</div>
        </figure>
    }
}

/// Whose case it is, with the way back.
fn shown_for(current: &Current) -> Markup {
    let name = tenant(&current.case);
    let said = tw("playbook-shown-for", &Arguments::new().text("case", name));
    html! { <a href=Route::Case(current.id.clone(), None).hash()>{said}</a> }
}

/// The services, where there are several to choose from.
fn services(current: &Current, way: &Way) -> Option<Markup> {
    let shown = way.round.map(|round| round.scope);
    let services = each(current.case.kept_rounds(), |round| {
        let scope = Some(Scope::Round(round.id));
        let href = Route::Playbook(Some(current.id.clone()), scope).hash();
        html! { <li><a href=href aria-current=(shown == scope).then_some("page")>{round.name.as_str()}</a></li> }
    });
    let are_several = current.case.kept_rounds().count() > 1;
    html! { if are_several => <ul class="facts">{services}</ul> }
}

fn stops(playbook: &Playbook, step: &'static Step, way: Option<&Way>) -> Vec<Stop> {
    let about = Arguments::new().text("task", playbook.task_number.to_string());
    let stop = |station: Station| {
        let task = TaskRef { scope: Scope::Case, id: station.task.id };
        Stop {
            rule: station.rule.id.0,
            words: match station.is_part {
                true => t(&format!("short-{}", station.rule.id.0)),
                false => title(task, false, &about),
            },
            condition: condition(station.rule.condition),
            at: way.map(|way| way.at(step, &station)),
        }
    };
    step.stations().into_iter().map(stop).collect()
}

/// What all of it leads to.
fn end(playbook: &Playbook, way: Option<&Way>) -> Option<Stop> {
    let words = t(playbook.key_outcomes.first()?);
    Some(Stop { rule: OUTCOMES, words, condition: None, at: way.map(|way| way.end) })
}

fn step(step: &Step, stops: Vec<Stop>) -> Markup {
    let how_often = if step.in_hand_off { "playbook-once" } else { "playbook-each-service" };
    let (mut bottom, mut end) = (0, String::new());
    let drawn = each(stops, |it| {
        let top = bottom;
        // Whether the line ends here, or goes on past what not everybody needs.
        let is_beside = it.condition.is_some();
        end = if is_beside { "100%".to_owned() } else { format!("{}em", top + 1) };
        let has_state = matches!(it.at, Some(At::Here | At::Is(Status::Dormant)));
        bottom += if is_beside { 5 } else { 3 } + u32::from(has_state);
        stop(top, it)
    });
    let name = t(&format!("step-{}", step.id));
    html! {
        <div>
            <h3>{leads(step.id, name.into())} {icon("turn")}</h3>
            <p class="help">{t(how_often)}</p>
            <svg role="group" aria-label=t(&format!("playbook-step-{}", step.id)) height=format!("{bottom}em")>
                <line x1="1em" x2="1em" y2=end></line>
                {drawn}
            </svg>
        </div>
    }
}

fn stop(top: u32, stop: Stop) -> Markup {
    let (state, word) = match stop.at {
        None => (None, None),
        Some(At::Here) => (Some("here"), Some("you-are-here")),
        Some(At::Is(status)) => {
            let word = match status {
                Status::Open => "to-do",
                Status::Done => "done",
                Status::Blocked => "waiting",
                Status::Dormant => "playbook-not-needed",
            };
            (Some(status.name()), Some(word))
        }
    };
    let is_shown = matches!(state, Some("here" | "dormant"));
    let sign = state.map_or("ready", |state| if state == "here" { state } else { sign(state) });
    let is_beside = stop.condition.is_some();
    let branch = html! { if is_beside =>
        <line x1="1em" y1="-1em" x2="2.5em" y2="1em"></line>
        <line x1="2.5em" y1="1em" x2="1em" y2="3em"></line>
    };
    let words = html! {
        {stop.words} " " {stop.condition.map(|it| html! { <small>{it}</small> })} " "
        {word.map(|it| html! { <small class=(!is_shown).then_some("hidden")>{t(it)}</small> })}
    };
    html! {
        <svg y=format!("{top}em") data-station=stop.rule data-state=state class=is_beside.then_some("beside")>
            {branch}
            <svg x=if is_beside { "1.5em" } else { "0" }>
                <circle cx="1em" cy="1em" r=".8em"></circle>
                <use href=format!("#{sign}") x=".3em" y=".3em" width="1.4em" height="1.4em"></use>
            </svg>
            <foreignObject width="100%" height="100%">{leads(stop.rule, words)}</foreignObject>
        </svg>
    }
}

/// A link to another place of the page, which takes the focus.
fn leads(to: &'static str, words: Markup) -> Markup {
    let go = move |event: Event| {
        event.prevent_default();
        begin::focus(to);
    };
    html! { <a href=session().route.get_untracked().hash() on:click=go>{words}</a> }
}
