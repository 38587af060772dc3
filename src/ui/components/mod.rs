//! What every page is put together from.

#[macro_use]
mod html;

pub mod bar;
pub mod button;
pub mod days;
pub mod derived;
pub mod draw;
pub mod field;
pub mod form;
pub mod languages;
pub mod link;
pub mod listener;
pub mod markup;
pub mod menu;
pub mod message;
pub mod question;
pub mod region;
pub mod watched;

pub use button::icon;
pub use derived::Derived;
pub use field::field;
pub use form::{Binding, Form};
pub use markup::{Markup, each};
pub use region::{later, live, region};
pub use watched::Watched;
