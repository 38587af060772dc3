//! A link of the playbook: the reader's own address before the playbook's, or the way to set one.

use leptos::prelude::*;

use crate::locale::Catalogue;
use crate::playbook::Link;
use crate::store::Settings;
use crate::ui::route::Route;

/// The link by its name in the page's language. Where neither the settings nor the playbook have an
/// address, the name leads to the settings.
pub fn playbook_link(catalogue: &Catalogue, settings: &Settings, link: &Link) -> AnyView {
    let name = catalogue.text(&format!("link-{}", link.id));
    let Some(address) = link.address(&settings.links) else {
        let settings = Route::Settings.address();
        return view! {
            <span>{name}</span> " – " <a href=settings>{catalogue.text("playbook-set-link")}</a>
        }
        .into_any();
    };
    let address = address.to_owned();
    view! { <a href=address target="_blank" rel="noopener noreferrer">{name}</a> }.into_any()
}
