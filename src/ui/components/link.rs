//! The field for an address of something that the playbook names without one: set once, for all cases.

use leptos::prelude::event_target_value;

use super::form::{input, labelled};
use super::{Form, Markup};
use crate::engagement::settings;
use crate::playbook::is_web_address;
use crate::ui::session::{session, t};

/// What the field is called.
pub fn link_name(id: &str) -> String {
    format!("link_{}", id.replace('-', "_"))
}

/// The field, and what is wrong with the address once it is left.
pub fn link_field(form: Form, id: &'static str) -> Markup {
    let name = link_name(id);
    let set = settings::links(&session().ask(|store| store.settings()));
    let address = set.get(id).cloned().unwrap_or_default();
    let is_wrong = !address.is_empty() && !is_web_address(&address) && form.is_told(id);
    let error = is_wrong.then(|| t("problem-not-a-web-address"));
    let control = input("input", &name, address, is_wrong)
        .attribute("type", "url")
        .attribute("placeholder", "https://")
        .on("input", move |event| session().set_link(id, &event_target_value(&event)))
        .on("focus", move |_| form.enter(id))
        .on("blur", move |_| form.leave(id));
    labelled(&name, t(&format!("link-{id}")).into(), control.done(), None, error).done()
}
