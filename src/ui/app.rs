//! Starts the page, and chooses what is on it.

use leptos::prelude::*;

use super::components::draw::draw_page;
use super::components::{Derived, Markup, region};
use super::route::Route;
use super::session::session;
use super::{case, playbook, portfolio, settings};
use crate::browser::begin;
use crate::locale::{Catalogue, Language};

/// Puts the page in the place of the frame, once the catalogue that was asked for beside the program
/// has come.
pub fn start() {
    // Leptos runs nothing of this kind before it is mounted.
    wasm_bindgen_futures::spawn_local(async {
        let begun = begin::catalogue().await;
        let words = begun.and_then(|(tag, text)| {
            let language = Language::from_tag(&tag)?;
            Catalogue::of_this_build(language, &text?)
        });
        let Some(words) = words else {
            return begin::show_failure();
        };
        session().begin(words);
        begin::remove_frame();
        mount_to_body(move || {
            provide_context(portfolio::Cases::new());
            draw_page(page());
        });
        session().listen();
    });
}

fn page() -> Markup {
    // Elsewhere in a case is the same page, and so are other cases of the list.
    let page = move |_: Option<&Route>| match session().route.get() {
        Route::Case(id, _) => Route::Case(id, None),
        Route::Portfolio(_) => Route::default(),
        other => other,
    };
    let shown = Derived::new(page, Route::eq);
    region(move || match shown.get() {
        Route::Portfolio(_) => portfolio::page(),
        Route::Case(id, _) => case::page(id),
        Route::Playbook(id, at) => playbook::page(id, at),
        Route::Settings => settings::page(),
    })
}
