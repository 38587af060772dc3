//! What is wrong with a text that a person may have edited.

use crate::engagement::{Case, Scope, Subject};
use crate::playbook::{Field, Region};

use super::finding::Finding;
use super::numbers::numbers;
use super::outgoing::OutgoingText;

/// Another queue than the region's that no correction names, a name or number that the page's own text has and the edited one
/// lacks, a number that only the edited one has, and a gap that has been filled since.
pub(super) fn text_findings(case: &Case, outgoing: &OutgoingText) -> Vec<Finding> {
    let OutgoingText {
        scope,
        which,
        own,
        text,
    } = outgoing;
    let (scope, which) = (*scope, *which);
    let own_queue = case.region().map(Region::queue);
    let other_queues = Region::ALL
        .into_iter()
        .map(Region::queue)
        .filter(|queue| text.contains(queue) && Some(*queue) != own_queue)
        .filter(|queue| !(own.contains(queue) && is_on_record(case, scope, queue)));
    let names = [case.tenant(), service_name(case, scope)]
        .into_iter()
        .flatten();
    let lost_names =
        names.filter(|name| own.contains(name.as_str()) && !text.contains(name.as_str()));
    let (own_numbers, numbers) = (numbers(own), numbers(text));
    let lost_numbers = own_numbers.only_here(&numbers);
    let mut findings: Vec<Finding> = other_queues
        .map(|queue| Finding::OtherQueue {
            scope,
            text: which,
            queue,
        })
        .collect();
    let lost = lost_names.chain(lost_numbers);
    findings.extend(lost.map(|word| Finding::Differs {
        scope,
        text: which,
        word,
    }));
    let added = numbers.only_here(&own_numbers);
    findings.extend(added.map(|number| Finding::Adds {
        scope,
        text: which,
        number,
    }));
    let left_over = left_over(case, outgoing).into_iter();
    findings.extend(left_over.map(|gap| Finding::LeftOver {
        scope,
        text: which,
        gap,
    }));
    findings
}

/// What the text still names as a gap although it has been stated since: what stood in brackets when a
/// person began to edit, and in the page's own text stands no longer.
fn left_over(case: &Case, outgoing: &OutgoingText) -> Vec<String> {
    let edit = case.edit(outgoing.scope, outgoing.which);
    let replaced = edit.map(|edit| edit.replaced).unwrap_or_default();
    let is_left = |gap: &&str| outgoing.text.contains(gap) && !outgoing.own.contains(gap);
    let gaps = in_brackets(&replaced).filter(is_left);
    gaps.map(str::to_owned).collect()
}

/// What stands in square brackets, with them.
fn in_brackets(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices('[').map(|(start, _)| start);
    starts.filter_map(|start| {
        let end = start + text[start..].find(']')?;
        text.get(start..=end)
    })
}

/// Whether FTOP says that the tenant was asked to be moved to the queue, which a correction repeats.
fn is_on_record(case: &Case, scope: Scope, queue: &str) -> bool {
    let mut items = case.playbook().items();
    items.any(|item| {
        let said = case.said_on_record(scope, Subject::Item(item.id));
        let facts = said.and_then(|said| said.asserts.as_ref());
        let region = facts.and_then(|facts| Region::from_name(facts.get(&Field::Region)?));
        region.map(Region::queue) == Some(queue)
    })
}

fn service_name(case: &Case, scope: Scope) -> Option<String> {
    match scope {
        Scope::Round(round) => case.service_name(round),
        _ => None,
    }
}
