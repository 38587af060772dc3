//! What stands around every page: header, messages, banner, and what follows a change of address or
//! of language.

use leptos::prelude::*;

use super::app::current_route;
use super::case::CasePage;
use super::components::case_words::case_name;
use super::components::language_choice::LanguageChoice;
use super::components::messages::{MessageRegion, Messages};
use super::components::save_banner::SaveBanner;
use super::later;
use super::playbook::PlaybookPage;
use super::portfolio::PortfolioPage;
use super::route::Route;
use super::session::Session;
use super::settings::SettingsPage;
use super::words::Words;
use crate::browser::{address, document};
use crate::locale::Arguments;

/// The product's name, the same in every language.
const NAME: &str = "Closeout";

/// The page that the address shows, and what stands around it.
#[component]
pub fn Shell() -> AnyView {
    let messages = Messages::start();
    provide_context(messages);
    let words = Words::expect();
    let route = current_route();
    follow_language(words, messages);
    follow_route(route, messages);
    let session = Session::expect();
    Effect::new(move |_| document::set_title(&window_title(words, session, route.get())));
    view! {
        <Header route/>
        <SaveBanner/>
        <Page route/>
        <MessageRegion/>
    }
    .into_any()
}

/// The hash is the page's address, so an anchor cannot name a place within it.
fn skip(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    document::focus("main h1");
}

/// The page that the address shows. It stays the same while the address moves within it.
#[component]
fn Page(
    /// What the address shows.
    route: ReadSignal<Route>,
) -> AnyView {
    let page = Memo::new(move |_| route.get().page());
    let scope = Signal::derive(move || match route.get() {
        Route::Case(_, scope) => scope,
        _ => None,
    });
    let content = move || match page.get() {
        Route::Portfolio => view! { <PortfolioPage/> }.into_any(),
        Route::Case(id, _) => view! { <CasePage id scope/> }.into_any(),
        Route::Playbook => view! { <PlaybookPage/> }.into_any(),
        Route::Settings => view! { <SettingsPage/> }.into_any(),
        Route::Unknown => view! { <UnknownPage/> }.into_any(),
    };
    view! { <main id="main">{content}</main> }.into_any()
}

/// An address that leads nowhere.
#[component]
fn UnknownPage() -> AnyView {
    let words = Words::expect();
    view! {
        <h1>{words.text("unknown-page")}</h1>
        <p>{words.text("unknown-page-explained")}</p>
        <p><a href=Route::Portfolio.address()>{words.text("unknown-page-home")}</a></p>
    }
    .into_any()
}

#[component]
fn Header(
    /// What the address shows.
    route: ReadSignal<Route>,
) -> AnyView {
    let words = Words::expect();
    let link = move |to: Route, key: &'static str| {
        let is_current = move || is_within(route.get(), to).then_some("page");
        view! { <li><a href=to.address() aria-current=is_current>{words.text(key)}</a></li> }
            .into_any()
    };
    view! {
        <header class="page-header">
            <a class="skip-link" href=move || route.get().address() on:click=skip>
                {words.text("skip-to-content")}
            </a>
            <a class="page-name" href=Route::Portfolio.address()>{NAME}</a>
            <nav class="page-navigation" aria-label=words.text("navigation")>
                <ul>
                    {link(Route::Portfolio, "page-portfolio")}
                    {link(Route::Playbook, "page-playbook")}
                    {link(Route::Settings, "page-settings")}
                </ul>
            </nav>
            {later::way_back()}
            <LanguageChoice/>
        </header>
    }
    .into_any()
}

/// Whether a page belongs to an entry of the navigation: a case is one of the cases.
fn is_within(route: Route, entry: Route) -> bool {
    match route {
        Route::Case(..) => entry == Route::Portfolio,
        other => other == entry,
    }
}

/// The title of the window: what is shown, then the product.
fn window_title(words: Words, session: Session, route: Route) -> String {
    let page = match route {
        Route::Portfolio => words.say("page-portfolio"),
        Route::Playbook => words.say("page-playbook"),
        Route::Settings => words.say("page-settings"),
        Route::Unknown => words.say("unknown-page"),
        Route::Case(id, _) => match session.case(id) {
            Some(case) => case_name(words, &case),
            None => words.say("unknown-page"),
        },
    };
    format!("{page} – {NAME}")
}

/// Moves on to the heading of a new page, so that it is read out and the keyboard starts there;
/// within a page, only where the focus went away with what had it.
fn follow_route(route: ReadSignal<Route>, messages: Messages) {
    Effect::new(move |before: Option<Route>| {
        let now = route.get();
        let Some(before) = before else { return now };
        messages.clear();
        let is_same_page = before.page() == now.page();
        request_animation_frame(move || {
            if !is_same_page {
                document::scroll_to_top();
            }
            if document::has_focus_within("main") {
                return;
            }
            let is_at_place = is_same_page && document::focus("main [data-round] :is(h1, h2)");
            if !is_at_place {
                document::focus("main h1");
            }
        });
        now
    });
}

/// Keeps `<html lang>`, the address and the settings in step with the page's language.
fn follow_language(words: Words, messages: Messages) {
    let session = Session::expect();
    Effect::new(move |was_chosen: Option<bool>| {
        let language = words.language();
        document::set_language(language.tag());
        // At the start nobody has chosen: the language came from the address or the browser.
        if was_chosen.is_some() {
            messages.clear();
            address::set_language_parameter(language.tag());
            session.change_settings(|settings| settings.language = Some(language));
        }
        true
    });
    Effect::new(move |_| {
        if let Some(language) = words.unavailable() {
            let arguments = Arguments::new().text("language", language.endonym());
            messages.say(untrack(|| words.say_with("words-unavailable", arguments)));
        }
    });
}
