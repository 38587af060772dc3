//! Which lines are looked at, in their order.

use std::rc::Rc;

use crate::document::sort_by;
use crate::locale::{Catalogue, unaccented};

use super::line::Line;
use super::query::Query;

/// What was found, each in its place.
#[derive(Default)]
pub struct Found {
    /// Open cases, those on hold included.
    pub open: Vec<Rc<Line>>,
    /// Cases that are closed or withdrawn.
    pub over: Vec<Rc<Line>>,
    /// Cases in the bin, whatever is looked for.
    pub deleted: Vec<Rc<Line>>,
}

impl Found {
    /// Looks through all lines.
    pub fn of(lines: &[Rc<Line>], query: &Query, words: &Catalogue) -> Self {
        let find = unaccented(&query.find);
        let mut found = lines.to_vec();
        found.retain(|line| line.is_deleted() || (line.holds(&find) && line.has(query, words)));
        sort_by(&mut found, |one, other| one.compare(other, query, words));
        let mut apart = Self::default();
        for line in found {
            let place = match (line.is_deleted(), line.is_over()) {
                (true, _) => &mut apart.deleted,
                (_, true) => &mut apart.over,
                _ => &mut apart.open,
            };
            place.push(line);
        }
        apart
    }
}
