//! The page, in Leptos. A view is drawn from plain data and holds no rule.
//!
//! In reading order:
//! - [`app`]: starts the page and chooses what is on it, by the [`route`]
//! - [`session`]: what one tab holds: the store, the language, undo; the one way to change anything
//! - [`components`]: fields, buttons, messages, the bar
//! - [`case`], [`portfolio`], [`playbook`], [`settings`]: the pages
//!
//! A text is a text, not a signal: a switch of the language builds the page anew. A region (a row, a
//! panel, the head) is drawn whole from a memo of plain data, when that has changed.

#[macro_use]
mod components;

mod app;
mod case;
mod playbook;
mod portfolio;
mod route;
mod session;
mod settings;

pub use app::start;
