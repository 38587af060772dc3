//! The page. It shows what the other modules work out and holds no rules of its own.
//!
//! In reading order: [`app`] starts everything, [`shell`] is what stands around every page,
//! [`route`] says which page an address shows, [`words`] has its texts and [`session`] its data;
//! then one folder for each page, and [`components`] for what several of them use. [`later`] names
//! what is fetched only when it is shown.

pub mod app;
pub mod later;
pub mod route;
pub mod session;
pub mod shell;
pub mod words;

pub mod backup;
pub mod case;
pub mod components;
pub mod playbook;
pub mod portfolio;
pub mod settings;

pub use app::App;
