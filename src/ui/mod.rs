//! The page, in Leptos. A view is drawn from plain data and holds no rule.
//!
//! In reading order:
//! - [`app`]: starts the page and chooses what is on it, by the [`route`]
//! - [`session`]: what one tab holds: the store, the language, undo; the one way to change anything
//! - [`components`]: fields, buttons, messages, the bar
//! - [`case`], [`portfolio`], [`playbook`], [`settings`]: the pages
//!
//! A view is a function of plain data that gives plain data ([`components::markup`]); drawing it
//! ([`components::draw`]) changes what differs on the page, and nothing else. Leptos says when: a region is
//! made anew when a signal has changed that it reads. So no view holds a state; what a card or a page has to
//! remember is made once for it, in signals ([`components::watched`]); what follows is a [`components::derived`].

#[macro_use]
mod components;

mod app;
mod case;
mod playbook;
mod portfolio;
mod prelude;
mod route;
mod session;
mod settings;

pub use app::start;
