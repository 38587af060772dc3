//! What stands around every page.

use leptos::prelude::*;

use super::app::current_route;
use super::case::CasePage;
use super::playbook::PlaybookPage;
use super::portfolio::PortfolioPage;
use super::route::Route;
use super::settings::SettingsPage;

/// The page that the address shows, and what stands around it.
#[component]
pub fn Shell() -> impl IntoView {
    let route = current_route();
    view! {
        <main id="main">{move || page(route.get())}</main>
    }
}

fn page(route: Route) -> AnyView {
    match route {
        Route::Case(id, scope) => view! { <CasePage id scope/> }.into_any(),
        Route::Playbook => view! { <PlaybookPage/> }.into_any(),
        Route::Settings => view! { <SettingsPage/> }.into_any(),
        Route::Portfolio | Route::Unknown => view! { <PortfolioPage/> }.into_any(),
    }
}
