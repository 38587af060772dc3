//! What every page is put together from.

#[macro_use]
mod html;

pub mod bar;
pub mod binding;
pub mod button;
pub mod days;
pub mod draw;
pub mod field;
pub mod form;
pub mod icon;
pub mod languages;
pub mod listener;
pub mod markup;
pub mod menu;
pub mod message;
pub mod out;

pub use binding::Binding;
pub use field::{FieldOptions, field};
pub use form::Form;
pub use icon::icon;
pub use markup::{Markup, each, live, region};
