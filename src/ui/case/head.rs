//! The head of a case: the bar with its menu, the facts in a line, the services with where each
//! stands.

use super::cards::files::paper_name;
use super::cards::panel::menu_entries;
use super::context::CaseContext;
use super::rows::tenant;
use crate::browser::begin;
use crate::engagement::Assessment;
use crate::engagement::assessment::ScopeAssessment;
use crate::text::{progress_text, round_text};
use crate::ui::components::bar::page_bar;
use crate::ui::prelude::*;

pub fn case_bar(context: CaseContext, current: &Current) -> Markup {
    let bar = page_bar(Some(tenant(&current.case)), menu_entries(context, current));
    if session().is_printing.get() {
        begin::set_title(Some(&paper_name(current)));
    }
    bar
}

/// The facts in a line, with the way to change them, and the services. While the card asks for the facts there
/// is no line of them.
pub fn head(context: CaseContext, current: &Current) -> Markup {
    let playbook = current.case.playbook;
    let of_case = |id| TaskRef { scope: Scope::Case, id };
    let (to_facts, to_services) = (of_case(playbook.facts.id), of_case(playbook.services.id));
    html! {
        {(!context.is_shown(to_facts)).then(|| facts(context, current, to_facts))}
        {rounds(context, current, to_services)}
    }
}

fn facts(context: CaseContext, current: &Current, to_facts: TaskRef) -> Option<Markup> {
    let case = &current.case;
    let mut facts = Vec::new();
    if let Some(region) = case.region() {
        facts.push(t(&format!("region-short-{}", region.name())));
    }
    if let Some(seats) = case.number(Scope::Case, Field::Seats) {
        let about = Arguments::new().number("seats", seats);
        facts.push(tw("facts-seats", &about));
    }
    let known = case.yes(Scope::Case, Field::AccountTeamKnown);
    let managed = case.yes(Scope::Case, Field::AccountManaged);
    if let (Some(known), Some(managed)) = (known, managed) {
        let about = Arguments::new().flag("known", known).flag("managed", managed);
        facts.push(tw("facts-account", &about));
    }
    let edit = html! { if !current.is_read_only =>
        <li><a href="#" on:click=context.opens(to_facts)>{t("edit-facts")}</a></li>
    };
    html! { if !facts.is_empty() =>
        <ul class="facts">{each(facts, |fact| html! { <li>{fact}</li> })} {edit}</ul>
    }
}

/// The services and the hand-off, each with where it stands.
fn rounds(context: CaseContext, current: &Current, to_services: TaskRef) -> Option<Markup> {
    let assessment = &current.assessment;
    let is_services = context.is_shown(to_services);
    let tab = |scope: &ScopeAssessment| tab(context, current, scope, is_services);
    let add = html! { if current.is_active() =>
        <li>
            <a class="more" href="#" aria-current=is_services.then_some("page") on:click=context.opens(to_services)>
                {icon("plus")} <span>{t("service")}</span>
            </a>
        </li>
    };
    html! { if !assessment.rounds.is_empty() =>
        <nav class="rounds" aria-label=t("services")>
            <ul>{each(assessment.scopes(), tab)} {add}</ul>
        </nav>
    }
}

fn tab(
    context: CaseContext,
    current: &Current,
    assessed: &ScopeAssessment,
    is_services: bool,
) -> Markup {
    let scope = assessed.scope;
    let href = Route::Case(current.id.clone(), Some(scope)).hash();
    let is_here = context.at.get() == scope && !is_services;
    // Also from the card of the services, or of the facts, back to what is next here.
    let back = move |_| {
        if context.at.get_untracked() == scope {
            context.advance();
        }
    };
    let (name, state) = match scope.round().and_then(|round| current.case.round(round)) {
        Some(round) => (round.name.clone(), round_text(assessed, &words())),
        None => (t("scope-hand-off"), hand_off_state(&current.assessment)),
    };
    html! {
        <li key=scope>
            <a href=href aria-current=is_here.then_some("page") on:click=back>{name} " " <span>{state}</span></a>
        </li>
    }
}

fn hand_off_state(assessment: &Assessment) -> String {
    if assessment.open_rounds().next().is_some() {
        t("waits")
    } else if assessment.close.is_empty() {
        t("round-finished")
    } else {
        progress_text(assessment.hand_off.progress(), &words())
    }
}
