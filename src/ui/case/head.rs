//! The head of a case: the bar with its menu, the facts in a line, the services with where each
//! stands.

use leptos::prelude::*;

use super::cards::menu_entries;
use super::context::CaseContext;
use crate::engagement::Scope;
use crate::engagement::assessment::{Next, RoundState, ScopeAssessment, TaskRef};
use crate::locale::Arguments;
use crate::playbook::Field;
use crate::ui::components::bar::{bar, crumbs};
use crate::ui::components::icon;
use crate::ui::components::live::{live, words};
use crate::ui::route::Route;
use crate::ui::session::{Current, Session};

/// The bar of a case.
pub fn case_bar(context: CaseContext) -> AnyView {
    let name = Memo::new(move |_| context.current.with(|c| tenant(context.session, c)));
    let heading = html! { <h1>{words(move || name.get())}</h1> };
    bar(crumbs(heading), menu_entries(context))
}

/// What a case is called: its tenant.
pub fn tenant(session: Session, current: &Current) -> String {
    let tenant = current.case.text(Scope::Case, Field::Tenant);
    if tenant.is_empty() { session.t("no-name") } else { tenant.to_owned() }
}

/// The facts in a line, with the way to change them. While the card asks for them there is no line.
pub fn facts_line(context: CaseContext) -> AnyView {
    let session = context.session;
    let facts = Memo::new(move |_| context.current.with(|current| facts(session, current)));
    let task = move || {
        context.current.with_untracked(|current| TaskRef {
            scope: Scope::Case,
            id: current.case.playbook.facts.id,
        })
    };
    let is_shown = Memo::new(move |_| context.is_shown(task()));
    live(move || {
        let facts = facts.get();
        if is_shown.get() || facts.is_empty() {
            return None;
        }
        let parts: Vec<_> = facts.into_iter().map(|fact| html! { <li>{fact}</li> }).collect();
        let open = move |event: web_sys::MouseEvent| {
            event.prevent_default();
            context.show(Next::Task(task()));
        };
        Some(html! {
            <ul class="facts">
                {parts}
                <li><a href="#" on:click=open>{session.t("edit-facts")}</a></li>
            </ul>
        })
    })
}

fn facts(session: Session, current: &Current) -> Vec<String> {
    let case = &current.case;
    let mut facts = Vec::new();
    facts.extend(case.region().map(|region| session.t(&format!("region-short-{}", region.name()))));
    facts.extend(case.number(Scope::Case, Field::Seats).map(|seats| {
        let arguments = Arguments::new().number("seats", u64::from(seats));
        session.tw("facts-seats", &arguments)
    }));
    let known = case.yes(Scope::Case, Field::AccountTeamKnown);
    let managed = case.yes(Scope::Case, Field::AccountManaged);
    if let (Some(known), Some(managed)) = (known, managed) {
        let word = |yes: bool| if yes { "yes" } else { "no" };
        let arguments = Arguments::new().text("known", word(known)).text("managed", word(managed));
        facts.push(session.tw("facts-account", &arguments));
    }
    facts
}

/// The services and the hand-off, each with where it stands.
pub fn rounds(context: CaseContext) -> AnyView {
    let session = context.session;
    let tabs = Memo::new(move |_| context.current.with(|current| tabs(session, current)));
    // A change of where one stands draws only that word.
    let names = Memo::new(move |_| {
        let name = |(scope, name, _): &(Scope, String, String)| (*scope, name.clone());
        tabs.with(|tabs| tabs.iter().map(name).collect::<Vec<_>>())
    });
    let is_active = Memo::new(move |_| context.current.with(|c| c.is_active()));
    let id = context.current.with_untracked(|current| current.id.clone());
    let services = context.current.with_untracked(|current| TaskRef {
        scope: Scope::Case,
        id: current.case.playbook.services.id,
    });
    live(move || {
        let names = names.get();
        if names.is_empty() {
            return None;
        }
        let id = id.clone();
        let of_scopes: Vec<_> = names
            .into_iter()
            .map(|(scope, name)| {
                let href = Route::Case(id.clone(), Some(scope)).hash();
                let is_here = move || {
                    let is_here = context.at.get() == scope && !context.is_shown(services);
                    is_here.then_some("page")
                };
                // Also from the card of the services, or of the facts, back to what is next here.
                let back = move |_| {
                    if context.at.get_untracked() == scope {
                        context.advance();
                    }
                };
                let state = move || {
                    let here = |tabs: &Vec<(Scope, String, String)>| {
                        let here = tabs.iter().find(|(other, ..)| *other == scope);
                        here.map(|(.., state)| state.clone())
                    };
                    tabs.with(here)
                };
                html! {
                    <li>
                        <a href=href aria-current=is_here on:click=back>{name} " " <span>{words(state)}</span></a>
                    </li>
                }
            })
            .collect();
        let is_services = move || context.is_shown(services).then_some("page");
        let open = move |event: web_sys::MouseEvent| {
            event.prevent_default();
            context.show(Next::Task(services));
        };
        let add = is_active.get().then(|| {
            html! {
                <li>
                    <a class="more" href="#" aria-current=is_services on:click=open>
                        {icon("plus")} <span>{session.t("service")}</span>
                    </a>
                </li>
            }
        });
        Some(html! {
            <nav class="rounds" aria-label=session.t("services")>
                <ul>{of_scopes} {add}</ul>
            </nav>
        })
    })
}

fn tabs(session: Session, current: &Current) -> Vec<(Scope, String, String)> {
    let of_rounds = current.case.rounds.iter().filter_map(|round| {
        let scope = current.assessment.scope(Scope::Round(round.id))?;
        Some((scope.scope, round.name.clone(), round_state(session, scope)))
    });
    let mut tabs: Vec<_> = of_rounds.collect();
    if !tabs.is_empty() {
        let hand_off = &current.assessment.hand_off;
        let state = hand_off_state(session, current);
        tabs.push((hand_off.scope, session.t("hand-off"), state));
    }
    tabs
}

/// Where a round stands, in a word or two.
pub fn round_state(session: Session, scope: &ScopeAssessment) -> String {
    let to_paste = scope.notes_to_paste();
    match scope.state {
        RoundState::Dropped => session.t("round-dropped"),
        RoundState::Settled | RoundState::Finished if to_paste > 0 => {
            session.tw("round-to-paste", &Arguments::new().number("count", to_paste as u64))
        }
        RoundState::Settled | RoundState::Finished => session.t("round-finished"),
        RoundState::Open => progress(session, scope),
    }
}

/// "3 of 8".
pub fn progress(session: Session, scope: &ScopeAssessment) -> String {
    let arguments = Arguments::new()
        .number("done", scope.progress.done as u64)
        .number("total", scope.progress.total as u64);
    session.tw("progress", &arguments)
}

fn hand_off_state(session: Session, current: &Current) -> String {
    let hand_off = &current.assessment.hand_off;
    if current.assessment.open_rounds().next().is_some() {
        session.t("waits")
    } else if current.assessment.close.is_empty() {
        session.t("round-finished")
    } else {
        progress(session, hand_off)
    }
}
