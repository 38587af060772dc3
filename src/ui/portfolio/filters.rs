//! What of the list is looked at: the search, and under it a line of filters, each only where there is a choice. It
//! stands in the address.

use std::rc::Rc;

use crate::browser::address;
use crate::portfolio::{Facet, Line, Query};
use crate::ui::prelude::*;

/// From so many cases on there are filters and a picture: fewer are looked through at a glance.
pub const MANY: usize = 6;

/// What is looked at, for a region to read.
pub fn query(session: Session) -> Query {
    match session.route.get() {
        Route::Portfolio(query) => query,
        _ => Query::default(),
    }
}

/// Looks at something else. The page of before is not a step back: one key in the search is none either.
pub fn look(session: Session, change: impl FnOnce(&mut Query)) {
    let mut query = untrack(|| query(session));
    change(&mut query);
    let route = Route::Portfolio(query);
    address::replace(&route.hash());
    session.route.set(route);
}

/// The search.
pub fn search(session: Session, query: &Query) -> Markup {
    let find = session.t("cases-find");
    let typed = move |event| look(session, |query| query.find = event_target_value(&event));
    html! {
        <input type="search" id="search" name="search" aria-label=find.clone() placeholder=find autocomplete="off"
            prop:value=query.find.clone() on:input=typed/>
    }
}

/// The filters, where there are cases to choose from. What is not worked out yet of some cases is not waited for.
pub fn filters(session: Session, query: &Query, lines: &[Rc<Line>]) -> Option<Markup> {
    let is_open = |line: &&Line| !line.is_over() && !line.is_deleted();
    let open: Vec<&Line> = lines.iter().map(Rc::as_ref).filter(is_open).collect();
    if open.len() < MANY && !query.is_narrow() {
        return None;
    }
    let words = session.words();
    let mut choices = Vec::new();
    for facet in Facet::ALL {
        let chosen = query.filter(facet).unwrap_or_default();
        let needs_ahead = matches!(facet, Facet::Next | Facet::Step | Facet::Milestone);
        let known = open.iter().filter(|line| !needs_ahead || line.is_ahead_known());
        let mut values = facet.values(&known.copied().collect::<Vec<_>>(), &words);
        // What the picture chooses is shown only so that it can be taken back.
        let is_offered = values.len() > 1 && !matches!(facet, Facet::Step | Facet::Milestone);
        if chosen.is_empty() && !is_offered {
            continue;
        }
        if !chosen.is_empty() && values.iter().all(|value| value != chosen) {
            values.push(chosen.to_owned());
        }
        choices.push(choice(session, facet, chosen, &values));
    }
    let all = query.is_narrow().then(|| {
        let all = move |_| look(session, |query| *query = query.clone().widened());
        quiet("show_all", session.t("cases-show-all"), all)
    });
    (!choices.is_empty() || all.is_some())
        .then(|| html! { <div class="filters">{choices} {all}</div> })
}

fn choice(session: Session, facet: Facet, chosen: &str, values: &[String]) -> Markup {
    let label = session.t(facet.label());
    let options = each(values, |value| {
        html! { <option value=value.as_str()>{facet.value_text(value, &session.words())}</option> }
    });
    let choose = move |event: Event| {
        let value = Some(event_target_value(&event)).filter(|value| !value.is_empty());
        look(session, |query| query.narrow(facet, value));
    };
    html! {
        <select key=facet.name() name=format!("filter_{}", facet.name()) aria-label=label.clone()
            class=(!chosen.is_empty()).then_some("chosen") prop:value=chosen.to_owned() on:change=choose>
            <option value="">{label}</option>
            {options}
        </select>
    }
}
