//! From a note that was pasted earlier back to the answers of a case.

use crate::sorted::Map;

use chrono::NaiveDate;

use crate::engagement::{Case, EarlierNote, EarlierWaiver, Subject, WaitedFor};
use crate::playbook::{Field, Item, Kind, NoteKind, Playbook, Service};

use super::marker::{Marker, find_marker, split_at_marker};
use super::outline::lines_under_points;

/// What an earlier note tells of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restoration {
    /// Which note it was.
    pub note: NoteKind,
    /// The service of its round; `None` for the hand-off.
    pub service: Option<Service>,
    /// Facts that are free text and could not be found in the note.
    pub not_found: Vec<Field>,
    /// Pieces of the note's last line that this build does not understand.
    pub unknown: Vec<String>,
    tenant: Option<String>,
    service_name: Option<String>,
    statements: Vec<(&'static Item, Option<Map<Field, String>>)>,
    waivers: Vec<EarlierWaiver>,
}

/// Reads a note as it was pasted. The statements come from its last line, free text from the list
/// points.
///
/// Gives `None` where the text holds no line of this page, or none of its statements.
pub fn read_note(playbook: &'static Playbook, text: &str) -> Option<Restoration> {
    let marker = find_marker(playbook, text)?;
    let of_items = marker.items.first().map(|(item, _)| item.note());
    // Only one of the notes says which gate was gone around.
    let of_waivers = marker.waivers.first();
    let of_waivers = of_waivers.map(|_| Some(NoteKind::EngagementManagement));
    let note = of_items.or(of_waivers)??;
    let mut free_text = FreeText::of(&marker, text);
    let statements = marker.items.into_iter().map(|(item, facts)| {
        let facts = facts.map(|facts| free_text.with_facts(item, facts));
        (item, facts)
    });
    let statements = statements.collect();
    let waivers = marker.waivers.into_iter().map(|(gate, waited_for)| {
        let reason = free_text.reason(&waited_for);
        EarlierWaiver {
            gate,
            reason,
            waited_for,
        }
    });
    let waivers = waivers.collect();
    Some(Restoration {
        note,
        service: marker.service,
        not_found: free_text.not_found,
        unknown: marker.unknown,
        tenant: marker.tenant,
        service_name: marker.service_name,
        statements,
        waivers,
    })
}

impl Restoration {
    /// What the note asserts of an item; `None` inside for what no longer held. `None` where it says
    /// nothing of it, or no longer tells all of it.
    pub(super) fn said_of(&self, subject: Subject) -> Option<Option<Map<Field, String>>> {
        let id = match subject {
            Subject::Item(id) => id,
            Subject::Waiver(gate) => {
                let mut waivers = self.waivers.iter();
                let waiver = waivers.find(|waiver| waiver.gate == gate)?;
                return waiver.reason.is_some().then(|| Some(waiver.asserts()));
            }
        };
        let mut statements = self.statements.iter();
        let (item, facts) = statements.find(|(item, _)| item.id == id)?;
        let is_whole = item
            .asserts
            .iter()
            .all(|field| !self.not_found.contains(field));
        is_whole.then(|| facts.clone())
    }

    /// The gates that it says were gone around.
    pub(super) fn waivers(&self) -> &[EarlierWaiver] {
        &self.waivers
    }

    /// The note as one that stands in FTOP since the day.
    pub fn earlier_note(&self, day: NaiveDate) -> EarlierNote {
        let statements = self.statements.iter();
        EarlierNote {
            tenant: self.tenant.clone(),
            service: self.service,
            service_name: self.service_name.clone(),
            note: self.note,
            statements: statements
                .map(|(item, facts)| (item.id, facts.clone()))
                .collect(),
            waivers: self.waivers.clone(),
            day,
        }
    }

    /// The names of the services that a gate waited for and the case does not have: it stays closed until
    /// they are there and the note is read once more.
    pub fn services_missing_in(&self, case: &Case) -> Vec<String> {
        let waited_for = self.waivers.iter().flat_map(|waiver| &waiver.waited_for);
        let is_there = |service: &WaitedFor| {
            let mut rounds = case.rounds();
            rounds.any(|round| service.is_service_of(case, round))
        };
        let missing = waited_for.filter(|waited_for| !is_there(waited_for));
        let names = missing.filter_map(|missing| match missing {
            WaitedFor::Service(service) => Some(service.portal_name().to_owned()),
            WaitedFor::NamedService(name) => Some(name.clone()),
            WaitedFor::Item(_) | WaitedFor::AnyService => None,
        });
        names.collect()
    }
}

/// What a person wrote under the points of a note, to be handed to its statements in their order.
struct FreeText {
    /// The lines under each point that has some. None where they are more or fewer than the statements
    /// that have free text: somebody changed the note, and what belongs where can't be known.
    written: std::vec::IntoIter<Vec<String>>,
    not_found: Vec<Field>,
}

impl FreeText {
    fn of(marker: &Marker, text: &str) -> Self {
        let (before, _) = split_at_marker(text).unwrap_or_default();
        let mut written = lines_under_points(before);
        // A point without lines belongs to a statement without free text, or names what is open.
        written.retain(|lines| !lines.is_empty());
        let mut stated = marker.items.iter();
        let has_free_text = |(item, facts): &&(&Item, Option<Map<Field, String>>)| {
            facts.is_some() && text_fields(item).next().is_some()
        };
        let expected = stated.by_ref().filter(has_free_text).count() + marker.waivers.len();
        if written.len() != expected {
            written.clear();
        }
        Self {
            written: written.into_iter(),
            not_found: Vec::new(),
        }
    }

    fn with_facts(&mut self, item: &Item, mut facts: Map<Field, String>) -> Map<Field, String> {
        let mut fields = text_fields(item).peekable();
        if fields.peek().is_none() {
            return facts;
        }
        let lines = self.written.next().unwrap_or_default();
        for field in fields {
            match written(&lines) {
                Some(text) => facts.insert(field, text),
                None => self.not_found.push(field),
            }
        }
        facts
    }

    /// Why a gate was gone around: all lines but the last ones, which name what it waited for.
    fn reason(&mut self, waited_for: &[WaitedFor]) -> Option<String> {
        let lines = self.written.next().unwrap_or_default();
        let has_line = |it: &&WaitedFor| !matches!(it, WaitedFor::AnyService);
        let not_done = waited_for.iter().filter(has_line).count();
        let reason = lines.len().checked_sub(not_done);
        let reason = reason.and_then(|count| written(lines.get(..count)?));
        if reason.is_none() {
            self.not_found.push(Field::GateReason);
        }
        reason
    }
}

fn text_fields(item: &Item) -> impl Iterator<Item = Field> {
    let fields = item.asserts.iter().copied();
    fields.filter(|field| field.kind() == Kind::Text)
}

/// What a person wrote; `None` for nothing, and for the words in brackets that name a gap.
fn written(lines: &[String]) -> Option<String> {
    match lines {
        [] => None,
        [line] if line.starts_with('[') && line.ends_with(']') => None,
        lines => Some(lines.join("\n")),
    }
}
