//! Tables: a list of tenants comes in from a spreadsheet, and the cases go out to one.
//!
//! In reading order:
//! - [`reading`]: a file becomes rows of cells
//! - [`column`]: what a column holds, by its heading
//! - [`changes`]: what the rows would change, and which are refused
//! - [`writing`]: cases become the text of a file

pub mod changes;
pub mod column;
pub mod reading;
pub mod writing;

pub use changes::{Changes, Refused, Why, changes};
pub use column::{Column, columns};
pub use reading::{NoTable, encoding, read};
pub use writing::write;

/// What a spreadsheet may take for a formula when a cell begins so.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Rows of cells; the first has the headings.
pub type Rows = Vec<Vec<String>>;
