//! What nearly every page names.

pub use leptos::prelude::*;
pub use web_sys::Event;

pub use super::components::button::{act, button, icon_button, main_button, named, plain, quiet};
pub use super::components::{Derived, Markup, Watched, each, icon, later, live, region};
pub use super::route::Route;
pub use super::session::{Current, session, t, tw, words};
pub use crate::engagement::Scope;
pub use crate::engagement::assessment::TaskRef;
pub use crate::locale::Arguments;
pub use crate::playbook::Field;
