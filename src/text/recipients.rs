//! From contacts as a person types them to the recipients of an e-mail.

use std::fmt;

use crate::locale::fold;

/// Somebody an e-mail goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The name; may be empty.
    pub name: String,
    /// The address.
    pub address: String,
}

/// What stands before an address, or a name, in what a program exports.
const LABELS: [&str; 5] = ["to", "cc", "smtp", "email", "e-mail"];

/// What joins the last of several.
const JOINING: [&str; 6] = ["and", "und", "e", "y", "和", "と"];

impl fmt::Display for Recipient {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, address } = self;
        if name.is_empty() {
            formatter.write_str(address)
        } else if name.contains([',', ';', ':', '@']) {
            // A To field would read these marks as the end of the recipient.
            write!(formatter, "\"{name}\" <{address}>")
        } else {
            write!(formatter, "{name} <{address}>")
        }
    }
}

/// Reads contacts as people and mail programs write them: one on each line, or several with
/// semicolons or commas between them, full width or not. A comma before the first address of a contact
/// belongs to its name. A contact without an address is passed over; one address is one recipient.
pub fn recipients(contacts: &str) -> Vec<Recipient> {
    let mut found = Vec::new();
    for line in fold(contacts).lines() {
        let mut contact = String::new();
        let mut is_quoted = false;
        for (at, character) in line.char_indices() {
            let ends = match character {
                // One that is never closed is no quotation mark.
                '"' => {
                    let is_closed = line.get(at + 1..).is_some_and(|after| after.contains('"'));
                    is_quoted = !is_quoted && is_closed;
                    false
                }
                ';' | '、' | '､' => !is_quoted,
                ',' => !is_quoted && contact.contains('@'),
                _ => false,
            };
            if ends {
                add_contact(&mut found, &contact);
                contact.clear();
            } else {
                contact.push(character);
            }
        }
        add_contact(&mut found, &contact);
    }
    found
}

/// Adds the recipients of a contact, each address once. A name stands before its address, or behind
/// the only one.
fn add_contact(found: &mut Vec<Recipient>, contact: &str) {
    let contact = without_query(&on_one_line(contact));
    let addresses = addresses(&contact);
    let mut rest = contact.as_str();
    for address in &addresses {
        let (before, after) = rest.split_once(address).unwrap_or((rest, ""));
        let mut name = clean_name(before);
        if name.is_empty() && addresses.len() == 1 {
            name = clean_name(after);
        }
        rest = after;
        match found.iter_mut().find(|other| other.address.eq_ignore_ascii_case(address)) {
            Some(other) if other.name.is_empty() => other.name = name,
            Some(_) => {}
            // Word makes the apostrophe of an address a curly one.
            None => found.push(Recipient { name, address: address.replace('’', "'") }),
        }
    }
}

/// The recipients as a mail program takes them in its To field.
pub fn to_line(recipients: &[Recipient]) -> String {
    let each: Vec<String> = recipients.iter().map(ToString::to_string).collect();
    each.join("; ")
}

/// A text on one line without control characters, so that nothing in it can begin a header.
pub(super) fn on_one_line(text: &str) -> String {
    let text = text.replace(char::is_control, " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A mail link without the subject and text that it may go on with.
fn without_query(contact: &str) -> String {
    match contact.split_once('?').filter(|(_, query)| query.contains('=')) {
        Some((before, query)) => {
            let end = query.find(|c: char| c.is_whitespace() || ">)".contains(c));
            let after = end.and_then(|end| query.get(end..)).unwrap_or_default();
            format!("{before}{after}")
        }
        None => contact.to_owned(),
    }
}

/// The addresses among the words of a text.
fn addresses(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for word in text.split(|c: char| c.is_whitespace() || "<>()[]{}\":|·•".contains(c)) {
        let word = word.trim_matches(|c| ".!?*`'‘’“”".contains(c));
        if is_address(word) {
            found.push(word);
        }
    }
    found
}

/// A name without what sets it off from its address or the one before.
fn clean_name(text: &str) -> String {
    let text = text.replace("mailto:", "").replace(['<', '>', '"', '“', '”', '\\'], "");
    let text = on_one_line(&text);
    let bare = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = bare.starts_with(['.', ')']);
    // A bracket or a quotation mark that only the address stood in.
    let name = if is_numbered { bare } else { &text };
    let name = name.trim_start_matches([')', ']', '.']).trim_end_matches(['(', '[']);
    let is_around = |c: char| c.is_whitespace() || ",:-'‘’`*|·•!?&{}/".contains(c);
    let mut name = match name.split_once(':') {
        Some((label, name)) if LABELS.contains(&&*label.to_ascii_lowercase()) => name,
        _ => name,
    };
    name = name.trim_matches(is_around);
    if JOINING.contains(&name) {
        return String::new();
    }
    for (open, close) in [('(', ')'), ('[', ']')] {
        let inside = name.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        name = inside.unwrap_or(name).trim();
    }
    name.to_owned()
}

/// The shape of an address: something on both sides of one `@`, with a dot in the domain.
fn is_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(local, domain)| {
        let has_dot_inside = domain.trim_matches('.').contains('.');
        !local.is_empty() && has_dot_inside && !domain.contains('@')
    })
}
