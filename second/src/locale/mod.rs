//! The six languages: which one to speak, what to say in it, and how it writes numbers, dates and
//! lists. Pure: it knows no browser and reads no clock, so notes, e-mails and the page can each ask
//! it for a language of their own.
//!
//! In reading order:
//! - [`language`]: the six, with the tags of the public contract
//! - [`negotiation`]: from `?lang=`, the stored choice and the browser's list to one of the six
//! - [`catalogue`]: a language's texts, kept in `catalogues/*.ftl` (built in by [`sources`]), and
//!   [`arguments`] for them
//! - [`numbers`], [`dates`], [`lists`]: what a language writes in its own way
//!
//! Every sentence is in the catalogues; what stands in Rust are rules of form (separators, the order
//! of a date's parts, which sound a word begins with).

pub mod arguments;
pub mod catalogue;
pub mod dates;
pub mod language;
pub mod lists;
pub mod negotiation;
pub mod numbers;
pub mod sources;

pub use arguments::Arguments;
pub use catalogue::{Catalogue, CatalogueError};
pub use dates::{DateProblem, portal_date, typed_date, written_date};
pub use language::Language;
pub use negotiation::negotiate;
pub use numbers::group_digits;
pub use sources::catalogue_source;
