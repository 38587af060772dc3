//! The list of the gaps that a text has.

use leptos::prelude::*;

/// The gaps under a title, each a link to where it is filled.
pub fn gap_list(title: String, links: Vec<AnyView>) -> AnyView {
    let entries = links.into_iter().map(|link| view! { <li>{link}</li> });
    view! {
        <div class="notice warning gaps">
            <p>{title}</p>
            <ul>{entries.collect_view()}</ul>
        </div>
    }
    .into_any()
}
