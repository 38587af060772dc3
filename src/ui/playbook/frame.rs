//! The facts around the process: when it is used, by whom, and where its figures come from.

use leptos::prelude::*;

use super::document::Document;

/// What each fact is called, and what it says.
const FACTS: [(&str, &str); 8] = [
    ("frame-phase", "frame-phase-value"),
    ("frame-purpose", "frame-purpose-value"),
    ("frame-when", "frame-when-value"),
    ("frame-complete", "frame-complete-value"),
    ("frame-figure", "frame-figure-value"),
    ("frame-role", "frame-role-value"),
    ("frame-motion", "frame-motion-value"),
    ("frame-services", "frame-services-value"),
];

impl Document {
    /// The table of facts.
    pub fn frame(&self) -> AnyView {
        let row = |(name, value): (&str, &str)| {
            view! { <tr><th scope="row">{self.say(name)}</th> <td>{self.say(value)}</td></tr> }
        };
        let rows: Vec<_> = FACTS.into_iter().map(row).collect();
        let table = view! { <table class="playbook-table"><tbody>{rows}</tbody></table> };
        self.section("playbook-frame", table.into_any())
    }
}
