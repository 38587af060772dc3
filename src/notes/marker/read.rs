//! Finding the marker in a text and reading it.

use super::words::{split_outside_quotes, words};
use super::{GONE_AROUND, HAND_OFF, NAME, NO_SERVICE, WITHDRAWN};
use crate::engagement::{GateId, WaitedFor, read};
use crate::playbook::{Field, Item, Playbook, Service};
use crate::sorted::Map;

/// What a marker says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marker {
    /// The playbook's edition, `YYYY-MM-DD`.
    pub edition: String,
    /// The service of the round; `None` for the hand-off.
    pub service: Option<Service>,
    /// The tenant, where the case knew it.
    pub tenant: Option<String>,
    /// What the FM calls a service that FTOP's list does not have.
    pub service_name: Option<String>,
    /// What was asserted of each item; `None` for what no longer held.
    pub items: Vec<(&'static Item, Option<Map<Field, String>>)>,
    /// The gates that were gone around, each with what it waited for.
    pub waivers: Vec<(GateId, Vec<WaitedFor>)>,
    /// Pieces this build does not understand.
    pub unknown: Vec<String>,
}

/// Finds the marker in a note's text and reads it.
///
/// Gives `None` if there is none. Line breaks that a portal put into it are bridged: of the lines from
/// its beginning to the next empty one, it takes as many as leave the fewest pieces that nobody
/// understands.
pub fn find_marker(playbook: &'static Playbook, text: &str) -> Option<Marker> {
    let (_, from_marker) = split_at_marker(text)?;
    let lines = from_marker.lines();
    let lines: Vec<&str> = lines.take_while(|line| !line.trim().is_empty()).collect();
    let readings = (1..=lines.len().min(LONGEST)).filter_map(|count| {
        let lines = lines.get(..count)?;
        read_line(playbook, &lines.join(" "))
    });
    // Of several that are equally good, the first from the end is the longest.
    let readings: Vec<Marker> = readings.collect();
    let readings = readings.into_iter().rev();
    readings.min_by_key(|marker| marker.unknown.len())
}

/// No portal breaks the line into more lines than this.
const LONGEST: usize = 40;

/// What stands before the last marker of a text, back to the one before it, and all from it on.
pub(in crate::notes) fn split_at_marker(text: &str) -> Option<(&str, &str)> {
    let begins = |(start, _): &(usize, &str)| {
        let after = text.get(start + NAME.len()..).unwrap_or_default();
        let edition = after.trim_start();
        edition.len() < after.len() && begins_with_day(edition)
    };
    let mut starts = text.rmatch_indices(NAME).filter(begins);
    let (start, _) = starts.next()?;
    let (before, from_marker) = text.split_at_checked(start)?;
    let earlier = starts.next().and_then(|(earlier, _)| before.get(earlier..));
    // The line of an earlier note goes with it.
    let own = earlier.map_or(before, |earlier| {
        earlier.split_once('\n').map_or("", |(_, own)| own)
    });
    Some((own, from_marker))
}

/// Whether a text begins like `2020-05-04`.
fn begins_with_day(text: &str) -> bool {
    let mut characters = text.chars();
    "dddd-dd-dd".chars().all(|expected| match expected {
        'd' => characters.next().is_some_and(|it| it.is_ascii_digit()),
        mark => characters.next() == Some(mark),
    })
}

fn read_line(playbook: &'static Playbook, line: &str) -> Option<Marker> {
    let mut pieces = split_outside_quotes(line);
    let (edition, service) = read_head(&pieces.next()?)?;
    let mut marker = Marker {
        edition,
        service,
        tenant: None,
        service_name: None,
        items: Vec::new(),
        waivers: Vec::new(),
        unknown: Vec::new(),
    };
    for piece in pieces {
        if marker.read_piece(playbook, &piece).is_none() {
            marker.unknown.push(piece.trim().to_owned());
        }
    }
    Some(marker)
}

/// Whether a line is a marker, of whatever edition.
pub(in crate::notes) fn is_marker(line: &str) -> bool {
    let head = split_outside_quotes(line).next();
    line.starts_with(NAME) && head.is_some_and(|head| read_head(&head).is_some())
}

/// The edition and the service, which is none for the hand-off.
fn read_head(head: &str) -> Option<(String, Option<Service>)> {
    let head = words(head);
    let [_, edition, place] = &head[..] else {
        return None;
    };
    let service = if place == HAND_OFF {
        None
    } else {
        Some(Service::from_prefix(place)?)
    };
    Some((edition.clone(), service))
}

impl Marker {
    /// Takes in what a piece says; `None` for one that this build does not understand.
    fn read_piece(&mut self, playbook: &'static Playbook, piece: &str) -> Option<()> {
        let words = words(piece);
        let (first, rest) = words.split_first()?;
        if let Some(item) = playbook.item(first) {
            self.items.push((item, read_facts(item, rest)?));
        } else if let Some(step) = playbook.step(first) {
            let (gone_around, waited_for) = rest.split_first()?;
            let is_of_place = step.in_hand_off == self.service.is_none();
            if gone_around != GONE_AROUND || !is_of_place {
                return None;
            }
            let waited_for = waited_for
                .iter()
                .map(|word| read_waited_for(playbook, word));
            let waited_for: Option<Vec<WaitedFor>> = waited_for.collect();
            self.waivers.push((GateId::Step(step.id), waited_for?));
        } else {
            let names = words.iter().map(|word| read_name(word));
            let names: Option<Vec<(Field, String)>> = names.collect();
            for (field, name) in names? {
                match field {
                    Field::Tenant => self.tenant = Some(name),
                    _ => self.service_name = Some(name),
                }
            }
        }
        Some(())
    }
}

/// What is asserted of an item; the inner `None` says that it no longer held.
fn read_facts(item: &Item, words: &[String]) -> Option<Option<Map<Field, String>>> {
    if words == [WITHDRAWN] {
        return Some(None);
    }
    let fact = |word: &String| {
        let (name, value) = word.split_once('=')?;
        let field = Field::from_name(name).filter(|field| item.asserts.contains(field))?;
        Some((field, read(field, value).ok().flatten()?.canonical()))
    };
    let facts: Option<Map<Field, String>> = words.iter().map(fact).collect();
    Some(Some(facts?))
}

fn read_name(word: &str) -> Option<(Field, String)> {
    let (name, value) = word.split_once('=')?;
    let mut fields = [Field::Tenant, Field::ServiceName].into_iter();
    let field = fields.find(|field| field.name() == name)?;
    Some((field, read(field, value).ok().flatten()?.canonical()))
}

fn read_waited_for(playbook: &'static Playbook, word: &str) -> Option<WaitedFor> {
    if word == NO_SERVICE {
        return Some(WaitedFor::AnyService);
    }
    if let Some((prefix, name)) = word.split_once('=') {
        let is_core = Service::from_prefix(prefix) == Some(Service::Core);
        return is_core.then(|| WaitedFor::NamedService(name.to_owned()));
    }
    let item = playbook.item(word).map(|item| WaitedFor::Item(item.id));
    item.or_else(|| Service::from_prefix(word).map(WaitedFor::Service))
}
