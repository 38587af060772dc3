//! A list of what something waits for, each a link to where it can be mended.

use leptos::prelude::*;

use super::here::Here;
use super::place::{link, place_of};
use super::wording::blocker_text;
use crate::engagement::Blocker;

/// A longer list is closed until it is asked for.
const MANY: usize = 9;

/// The list, under a sentence that says what waits. Nothing where nothing blocks.
pub fn blocker_list(here: Here, intro: String, blockers: &[Blocker]) -> AnyView {
    if blockers.is_empty() {
        return ().into_any();
    }
    let entries = here.with_case(|case| {
        let entry = |blocker: &Blocker| {
            let text = blocker_text(here, case, blocker);
            view! { <li>{link(here, place_of(blocker, case), text)}</li> }
        };
        blockers.iter().map(entry).collect_view()
    });
    if blockers.len() > MANY {
        return view! {
            <details class="blockers">
                <summary>{intro} " " {blockers.len()}</summary>
                <ul>{entries}</ul>
            </details>
        }
        .into_any();
    }
    view! {
        <div class="blockers">
            <p>{intro}</p>
            <ul>{entries}</ul>
        </div>
    }
    .into_any()
}
