//! The whole page: starts the session and the texts, then shows what the address asks for.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::route::Route;
use super::session::Session;
use super::shell::Shell;
use super::words::{Words, fetch_catalogue};
use crate::browser::{address, document};
use crate::locale::{Language, negotiate};

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let session = Session::start();
    provide_context(session);
    let words = RwSignal::new(None::<Words>);
    spawn_local(async move {
        match first_words(session).await {
            Some(first) => {
                words.set(Some(first));
                document::remove_boot_notice();
            }
            None => document::show_boot_failure(),
        }
    });
    move || {
        words.get().map(|words| {
            provide_context(words);
            view! { <Shell/> }
        })
    }
}

/// The texts in the language of the address, of the settings or of the browser; in English where
/// those can't be had.
async fn first_words(session: Session) -> Option<Words> {
    let stored = untrack(|| session.settings().language);
    let language = negotiate(
        address::language_parameter().as_deref(),
        stored.map(Language::tag),
        &address::preferred_languages(),
    );
    if let Some(catalogue) = fetch_catalogue(language).await {
        return Some(Words::new(catalogue));
    }
    let english = fetch_catalogue(Language::English).await?;
    Some(Words::instead_of(language, english))
}

/// What the address shows, kept up to date.
pub fn current_route() -> ReadSignal<Route> {
    let (route, set_route) = signal(Route::parse(&address::hash()));
    let listener = window_event_listener(leptos::ev::hashchange, move |_| {
        let next = Route::parse(&address::hash());
        if route.get_untracked() != next {
            set_route.set(next);
        }
    });
    on_cleanup(move || listener.remove());
    route
}
