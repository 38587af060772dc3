//! The short line at the end of a note that names the playbook's edition and what the note asserts,
//! so that a case can be restored from a note that was pasted earlier.
//!
//! It reads `Closeout 2020-05-04 EXO · P-I2 active_users=112 seats=995 lynx_date=2026-11-14`. Free
//! text stands in the note itself and not in the line, which has to stay short.

use crate::sorted::Map;

use crate::engagement::{Case, Scope, Statement, Subject, read};
use crate::playbook::{Field, Item, Kind, Playbook, Service};

const NAME: &str = "Closeout";
const SEPARATOR: &str = " · ";
const HAND_OFF: &str = "hand-off";
const WITHDRAWN: &str = "withdrawn";

/// What a marker says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marker {
    /// The playbook's edition, `YYYY-MM-DD`.
    pub edition: String,
    /// The service of the round; `None` for the hand-off.
    pub service: Option<Service>,
    /// What was asserted of each item; `None` for what no longer held.
    pub items: Vec<(&'static Item, Option<Map<Field, String>>)>,
    /// Pieces this build does not understand.
    pub unknown: Vec<String>,
}

/// Writes the marker of a note that carries these statements.
pub fn marker(
    playbook: &'static Playbook,
    service: Option<Service>,
    statements: &[Statement],
) -> String {
    let place = service.map_or_else(|| HAND_OFF.to_owned(), |service| quoted(service.prefix()));
    let head = format!("{NAME} {} {place}", playbook.edition);
    let pieces = statements
        .iter()
        .filter_map(|statement| piece(playbook, statement));
    std::iter::once(head)
        .chain(pieces)
        .collect::<Vec<_>>()
        .join(SEPARATOR)
}

/// Writes the marker of a scope's note that carries these statements.
pub(super) fn marker_in(case: &Case, scope: Scope, statements: &[Statement]) -> String {
    let service = match scope {
        Scope::Round(round) => Some(case.service(round)),
        _ => None,
    };
    marker(case.playbook(), service, statements)
}

/// A text without its markers.
pub(super) fn without_marker(text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !is_marker(line)).collect();
    lines.join("\n").trim_end().to_owned()
}

fn piece(playbook: &'static Playbook, statement: &Statement) -> Option<String> {
    let Subject::Item(id) = statement.subject else {
        return None;
    };
    let item = playbook.item(id.0)?;
    let Some(facts) = &statement.asserts else {
        return Some(format!("{} {WITHDRAWN}", id.0));
    };
    let short = item
        .asserts
        .iter()
        .filter(|field| field.kind() != Kind::Text);
    let facts = short.filter_map(|field| {
        facts
            .get(field)
            .map(|value| format!(" {}={}", field.name(), quoted(value)))
    });
    Some(format!("{}{}", id.0, facts.collect::<String>()))
}

/// Plain words stand as they are; anything else in quotation marks, with `"` and `\` escaped.
fn quoted(value: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if !value.is_empty() && value.chars().all(is_plain) {
        return value.to_owned();
    }
    let escaped = value
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', " ");
    format!("\"{escaped}\"")
}

/// Finds the marker in a note's text and reads it.
///
/// Gives `None` if there is none. Line breaks that a portal put into it are bridged.
pub fn find_marker(playbook: &'static Playbook, text: &str) -> Option<Marker> {
    let start = text.rfind(&format!("{NAME} 20"))?;
    let line = text.get(start..)?.split("\n\n").next()?;
    let mut pieces = split_outside_quotes(line);
    let (edition, service) = read_head(&pieces.next()?)?;
    let mut marker = Marker {
        edition,
        service,
        items: Vec::new(),
        unknown: Vec::new(),
    };
    for piece in pieces {
        match read_piece(playbook, &piece) {
            Some(item) => marker.items.push(item),
            None => marker.unknown.push(piece.trim().to_owned()),
        }
    }
    Some(marker)
}

/// Whether a line is a marker, of whatever edition.
pub(super) fn is_marker(line: &str) -> bool {
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

fn read_piece(
    playbook: &'static Playbook,
    piece: &str,
) -> Option<(&'static Item, Option<Map<Field, String>>)> {
    let words = words(piece);
    let (id, facts) = words.split_first()?;
    let item = playbook.item(id)?;
    if facts == [WITHDRAWN] {
        return Some((item, None));
    }
    let fact = |word: &String| {
        let (name, value) = word.split_once('=')?;
        let field = Field::from_name(name).filter(|field| item.asserts.contains(field))?;
        Some((field, read(field, value).ok().flatten()?.canonical()))
    };
    let facts: Option<Map<Field, String>> = facts.iter().map(fact).collect();
    Some((item, Some(facts?)))
}

/// The pieces between separators; one inside quotation marks separates nothing.
fn split_outside_quotes(line: &str) -> impl Iterator<Item = String> {
    let mut pieces = vec![String::new()];
    let mut is_quoted = false;
    let mut is_escaped = false;
    for character in line.chars() {
        if character == '"' && !is_escaped {
            is_quoted = !is_quoted;
        }
        is_escaped = character == '\\' && !is_escaped;
        if character == '·' && !is_quoted {
            pieces.push(String::new());
        } else if let Some(piece) = pieces.last_mut() {
            piece.push(character);
        }
    }
    pieces.into_iter()
}

/// The words of a piece, with quotation marks taken off.
fn words(piece: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut is_quoted = false;
    let mut characters = piece.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => is_quoted = !is_quoted,
            '\\' if is_quoted => word.extend(characters.next()),
            space if space.is_whitespace() && !is_quoted => {
                words.push(std::mem::take(&mut word));
            }
            other => word.push(other),
        }
    }
    words.push(word);
    words.into_iter().filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engagement::Scope;
    use crate::playbook::{ENGAGEMENT_COMPLETION, ItemId};

    fn read_back(service: Service, workloads: &str) {
        let facts: Map<Field, String> = [(Field::NextWorkloads, workloads.to_owned())].into();
        let statement = Statement {
            scope: Scope::HandOff,
            subject: Subject::Item(ItemId("C-O2")),
            asserts: Some(facts.clone()),
        };
        let line = marker(&ENGAGEMENT_COMPLETION, Some(service), &[statement]);
        assert!(is_marker(&line), "{line}");
        let read = find_marker(&ENGAGEMENT_COMPLETION, &line).expect("it is a line");
        assert_eq!(read.service, Some(service), "{line}");
        assert!(read.unknown.is_empty(), "{line}");
        assert_eq!(read.items.len(), 1, "{line}");
        assert_eq!(read.items[0].1, Some(facts), "{line}");
    }

    #[test]
    fn whatever_a_field_says_is_read_back_to_the_letter() {
        for workloads in [
            "Intune",
            "Power BI",
            "Intune · Teams · P-I2 seats=1",
            "the \"new\" Teams",
            "C:\\Teams \\· \\\"",
            "a=b",
            "契約",
        ] {
            for service in Service::ALL {
                read_back(service, workloads);
            }
        }
    }

    #[test]
    fn what_is_plain_stands_without_quotation_marks_and_nothing_else_does() {
        for (value, expected) in [
            ("Intune", "Intune"),
            ("2026-11-14", "2026-11-14"),
            ("", "\"\""),
            ("Power BI", "\"Power BI\""),
        ] {
            assert_eq!(quoted(value), expected);
        }
    }

    #[test]
    fn a_backslash_that_nothing_quotes_is_none_of_this_page() {
        let line = "Closeout 2020-05-04 EXO · P-I2 seats=\\10";
        let read = find_marker(&ENGAGEMENT_COMPLETION, line).expect("it is a line");
        assert_eq!(read.unknown, ["P-I2 seats=\\10"]);
    }
}
