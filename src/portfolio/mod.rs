//! Many cases at once, as data: what a line of the list says, which lines are looked at and in which order.
//!
//! In reading order:
//! - [`query`]: what is looked for, as it stands in the address
//! - [`facet`]: what cases can be told apart by, with the words for it in the address
//! - [`line`]: a case as a line of the list
//! - [`next`]: what comes next in it
//! - [`picture`]: how many stand where
//! - [`found`]: which lines are looked at
//! - [`apart`]: what tells two of one name apart
//! - [`calendar`]: their days, for a calendar
//! - [`table`]: tables that bring tenants in and out

pub mod apart;
pub mod calendar;
pub mod facet;
pub mod found;
pub mod line;
pub mod next;
pub mod picture;
pub mod query;
pub mod table;

pub use facet::{Column, DueGroup, Facet, Milestones, Waits};
pub use found::Found;
pub use line::Line;
pub use next::Ahead;
pub use query::Query;
