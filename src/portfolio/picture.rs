//! How many cases stand where, for whoever draws it: at which step, and how close to the milestone.

use super::facet::{Facet, Waits};
use super::line::Line;
use super::query::Query;
use crate::locale::{Catalogue, unaccented};

/// A part of the picture: the cases that have one value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What they are told apart by.
    pub facet: Facet,
    /// What they have of it.
    pub value: &'static str,
    /// How many they are, among those that are looked for otherwise.
    pub count: usize,
    /// Whether just these are looked at.
    pub is_chosen: bool,
    /// Looks at just these; at the others again, too, where it is chosen.
    pub query: Query,
}

/// The steps in order, with what is over at the end; then how close open cases are to the milestone. Cases in
/// the bin do not count.
pub fn parts<L: AsRef<Line>>(lines: &[L], query: &Query, words: &Catalogue) -> [Vec<Part>; 2] {
    let values = |facet: Facet| facet.all_values().into_iter().map(move |value| (facet, value));
    let steps = values(Facet::Step).chain([(Facet::Next, Waits::Nothing.name())]);
    let find = unaccented(&query.find);
    [steps.collect(), values(Facet::Milestone).collect()].map(|values: Vec<_>| {
        let mut others = query.clone();
        for (facet, value) in &values {
            if others.filter(*facet) == Some(value) {
                others.narrow(*facet, None);
            }
        }
        let is_meant =
            |line: &&Line| !line.is_deleted() && line.holds(&find) && line.has(&others, words);
        let found: Vec<&Line> = lines.iter().map(AsRef::as_ref).filter(is_meant).collect();
        let part = |(facet, value)| {
            let is_it = |line: &&&Line| {
                line.facet(facet, words) == value && line.is_over() == (facet == Facet::Next)
            };
            let is_chosen = query.filter(facet) == Some(value);
            let mut query = others.clone();
            query.narrow(facet, (!is_chosen).then(|| value.to_owned()));
            Part { facet, value, count: found.iter().filter(is_it).count(), is_chosen, query }
        };
        values.into_iter().map(part).collect()
    })
}
