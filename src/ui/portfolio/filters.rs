//! What of the list is looked at: the search, and under it a line of filters, each only where there is a choice. It
//! stands in the address.

use super::cases::Cases;
use crate::browser::{address, clock};
use crate::portfolio::{Facet, Query};
use crate::ui::prelude::*;

/// From so many cases on there are filters and a picture: fewer are looked through at a glance.
pub const MANY: usize = 6;

/// How long what is looked for stays before it stands in the address, and more of it is drawn; in milliseconds.
pub const LATER: i32 = 150;

/// What is looked at, for a region to read.
pub fn query() -> Query {
    match session().route.get() {
        Route::Portfolio(query) => query,
        _ => Query::default(),
    }
}

/// Looks at something else, which stands in the address. The page of before is not a step back.
pub fn look(change: impl FnOnce(&mut Query)) {
    address::replace(&show(change).hash());
}

fn show(change: impl FnOnce(&mut Query)) -> Route {
    let mut query = untrack(query);
    change(&mut query);
    let route = Route::Portfolio(query);
    session().route.set(route.clone());
    route
}

/// The search. What was found is there before the address says it, which takes the browser as long.
pub fn search(query: &Query) -> Markup {
    let find = t("cases-find");
    let typed = move |event| {
        let shown = show(|query| query.find = event_target_value(&event));
        let keep = move || {
            if session().route.get_untracked() == shown {
                address::replace(&shown.hash());
            }
        };
        clock::after(LATER, keep);
    };
    html! {
        <input type="search" id="search" name="search" aria-label=find.clone() placeholder=find autocomplete="off"
            prop:value=query.find.clone() on:input=typed/>
    }
}

/// The filters, where there are cases to choose from. What is not worked out yet of some cases is not waited for.
pub fn filters(cases: Cases, query: &Query, found: usize) -> Option<Markup> {
    if found < MANY && !query.is_narrow() {
        return None;
    }
    let mut choices = Vec::new();
    for (facet, values) in Facet::ALL.into_iter().zip(cases.values().iter()) {
        let chosen = query.filter(facet).unwrap_or_default();
        // What the picture chooses is shown only so that it can be taken back.
        let is_offered = values.len() > 1 && !matches!(facet, Facet::Step | Facet::Milestone);
        if is_offered || !chosen.is_empty() {
            choices.push(choice(facet, chosen, values));
        }
    }
    let widen = move |_| look(Query::widen);
    let all = query.is_narrow().then(|| quiet("show_all", t("cases-show-all"), widen));
    html! { if !choices.is_empty() || all.is_some() => <div class="filters">{choices} {all}</div> }
}

fn choice(facet: Facet, chosen: &str, values: &[String]) -> Markup {
    let label = t(facet.label());
    let is_known = chosen.is_empty() || values.iter().any(|value| value == chosen);
    let known = values.iter().map(String::as_str);
    let options = each(known.chain((!is_known).then_some(chosen)), |value| {
        html! { <option value=value>{facet.value_text(value, &words())}</option> }
    });
    let choose = move |event: Event| {
        let value = Some(event_target_value(&event)).filter(|value| !value.is_empty());
        look(|query| query.narrow(facet, value));
    };
    html! {
        <select key=facet.name() name=format!("filter_{}", facet.name()) aria-label=label.clone()
            class=(!chosen.is_empty()).then_some("chosen") prop:value=chosen.to_owned() on:change=choose>
            <option value="">{label}</option>
            {options}
        </select>
    }
}
