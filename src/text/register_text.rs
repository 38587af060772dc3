//! What a register of a case is called: in what a file would change, in conflicts, in the history.

use crate::engagement::{Case, RoundId};
use crate::locale::{Arguments, Catalogue};
use crate::playbook::Field;

/// The register's name in words, with its service; `None` for what is only the page's memory of
/// itself.
pub fn register_text(name: &str, case: &Case, catalogue: &Catalogue) -> Option<String> {
    let parts: Vec<&str> = name.split('/').collect();
    let what = match parts.as_slice() {
        ["document", ..] => catalogue.text("register-bin"),
        ["edit", ..] => catalogue.text("register-wording"),
        ["copied" | "leave", ..] => return None,
        [_, "standing"] => catalogue.text("register-standing"),
        ["round", _, "service" | "dropped"] => catalogue.text("missing-service"),
        [.., "tick" | "skip", item] if case.playbook.item(item).is_some() => {
            catalogue.text(&format!("short-{item}"))
        }
        [.., last] => catalogue.text(&Field::from_name(last)?.label_key()),
        [] => return None,
    };
    let round = match parts.as_slice() {
        ["round", id, ..] => id.parse::<RoundId>().ok(),
        _ => None,
    };
    let Some(round) = round else {
        return Some(what);
    };
    // A service that is new with the register has no round in the case as it is.
    let service = case.round(round).map(|round| round.name.as_str());
    let service = service.unwrap_or(round.service.portal_name());
    let about = Arguments::new().text("what", what).text("service", service);
    Some(catalogue.text_with("missing-of-service", &about))
}
