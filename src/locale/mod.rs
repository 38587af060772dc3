//! The six languages: what to say in each, how it writes numbers, days and lists,
//! and what a person means who types one. Pure: it knows no browser and reads no clock, so the page,
//! the notes and the e-mails can each ask it for a language of their own.
//!
//! In reading order:
//! - [`language`]: the six, with the tags of the public contract
//! - [`catalogue`]: a language's texts, kept in `catalogues/*.ftl`
//! - [`numbers`], [`writing`]: what a language writes in its own way
//! - [`folding`]: a typed text without what can't be seen and with one form for look-alikes
//! - [`day_reading`], [`number_reading`]: days and numbers as they are typed, [`east_asia`] in characters
//!
//! Every word is in the catalogues, those that are only read included; what stands in Rust are rules
//! of form (separators, the order of a date's parts, which sound a word begins with).

pub mod catalogue;
pub mod day_reading;
mod east_asia;
pub mod folding;
pub mod language;
pub mod number_reading;
pub mod numbers;
pub mod writing;

pub use catalogue::{Arguments, Catalogue};
pub use day_reading::{DayProblem, read_day};
pub use folding::{caseless, clean, fold, small_letters, unaccented};
pub use language::Language;
pub use number_reading::read_number;
pub use numbers::{group_digits, list_separator};
pub use writing::portal_date;
