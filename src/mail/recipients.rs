//! From contacts as a person types them to the recipients of an e-mail.

use std::fmt;

use super::message::on_one_line;

/// Somebody an e-mail goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The name; may be empty.
    pub name: String,
    /// The address.
    pub address: String,
}

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

/// Reads contacts: one on each line, or several with semicolons or commas between them, those of
/// Chinese and Japanese included. A comma in a name before an address in angle brackets belongs to
/// the name. A contact without an address is no recipient and is passed over.
pub fn recipients(contacts: &str) -> Vec<Recipient> {
    contacts.lines().flat_map(recipients_of_line).collect()
}

fn recipients_of_line(line: &str) -> Vec<Recipient> {
    let mut recipients = Vec::new();
    // What stands before a comma and has no address: perhaps the first part of a name.
    let mut begun = String::new();
    for (contact, end) in contacts_of_line(line) {
        let mut found = recipients_of_contact(&contact);
        if let Some(first) = found.first_mut() {
            if has_brackets(&contact) && !begun.is_empty() {
                let name = format!("{begun}, {}", first.name);
                first.name = clean_name(&name);
            }
            begun.clear();
        } else if end == Some(',') && begun.is_empty() {
            begun = clean_name(&contact);
        } else if end == Some(',') {
            begun = format!("{begun}, {}", clean_name(&contact));
        } else {
            begun.clear();
        }
        recipients.append(&mut found);
    }
    recipients
}

/// The contacts of a line, each with the mark that ends it. A mark within quotation marks ends none.
fn contacts_of_line(line: &str) -> Vec<(String, Option<char>)> {
    let mut contacts = Vec::new();
    let mut contact = String::new();
    let mut is_quoted = false;
    for (at, character) in line.char_indices() {
        let after = line.get(at + 1..).unwrap_or_default();
        match character {
            // One that is never closed is no quotation mark.
            '"' => is_quoted = !is_quoted && after.contains('"'),
            ';' | '；' | '、' | ',' | '，' if !is_quoted => {
                // Only these two stand in names.
                let mark = if matches!(character, ',' | '，') {
                    ','
                } else {
                    ';'
                };
                contacts.push((std::mem::take(&mut contact), Some(mark)));
                continue;
            }
            _ => {}
        }
        contact.push(match character {
            '＜' => '<',
            '＞' => '>',
            other => other,
        });
    }
    contacts.push((contact, None));
    contacts
}

fn has_brackets(contact: &str) -> bool {
    contact.contains('<')
}

/// The recipients of one contact: those with their addresses in angle brackets, else those whose
/// addresses stand among the words.
fn recipients_of_contact(contact: &str) -> Vec<Recipient> {
    let contact = on_one_line(contact);
    let mut recipients = Vec::new();
    let mut rest = contact.as_str();
    while let Some((name, address, after)) = bracketed(rest) {
        recipients.push(recipient(name, address));
        rest = after;
    }
    if let [only] = recipients.as_mut_slice()
        && only.name.is_empty()
    {
        only.name = clean_name(rest);
    }
    if recipients.is_empty() {
        let addresses: Vec<&str> = addresses(&contact).collect();
        let name = match addresses.as_slice() {
            [address] => contact.replace(address, "").replace("（）", ""),
            _ => String::new(),
        };
        let of_address = |address| recipient(&name, address);
        recipients = addresses.into_iter().map(of_address).collect();
    }
    recipients
}

/// The first address in angle brackets, with what stands before and after it.
fn bracketed(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('<')?;
    let (inside, after) = rest.split_once('>').unwrap_or((rest, ""));
    match addresses(inside).next() {
        Some(address) => Some((before, address, after)),
        None => bracketed(rest),
    }
}

fn recipient(name: &str, address: &str) -> Recipient {
    let name = clean_name(name);
    // A mail program that knows no name copies the address twice.
    let name = if name == address { String::new() } else { name };
    let address = address.to_owned();
    Recipient { name, address }
}

/// The addresses among the words of a text.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| c.is_whitespace() || "<>()（）\":：".contains(c));
    let words = words.map(|word| word.trim_matches('.'));
    words.filter(|word| is_address(word))
}

/// A name without what sets it off from its address.
fn clean_name(text: &str) -> String {
    let name = on_one_line(&text.replace(['<', '>', '"'], ""));
    let name = name.trim_matches(|c: char| c.is_whitespace() || ",:：-–".contains(c));
    let pairs = [('(', ')'), ('（', '）')];
    let in_brackets = pairs
        .into_iter()
        .find_map(|(open, close)| name.strip_prefix(open)?.strip_suffix(close));
    in_brackets.unwrap_or(name).trim().to_owned()
}

/// The shape of an address: something on both sides of one `@`, with a dot in the domain.
fn is_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(local, domain)| {
        let has_dot_inside = domain.trim_matches('.').contains('.');
        !local.is_empty() && has_dot_inside && !domain.contains('@')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(contacts: &str, expected: &[&str]) {
        let shown = |found: Vec<Recipient>| -> Vec<String> {
            found.iter().map(ToString::to_string).collect()
        };
        let found = shown(recipients(contacts));
        assert_eq!(found, expected, "{contacts:?}");
        assert_eq!(shown(recipients(&found.join("; "))), expected, "read back");
    }

    #[test]
    fn contacts_are_read_as_people_type_them() {
        check("", &[]);
        check("Megan Bowen", &[]);
        check("megan@contoso.com", &["megan@contoso.com"]);
        check(
            "Megan Bowen <megan@contoso.com>",
            &["Megan Bowen <megan@contoso.com>"],
        );
        check("Megan Bowen, megan@contoso.com", &["megan@contoso.com"]);
        check(
            "Megan Bowen megan@contoso.com",
            &["Megan Bowen <megan@contoso.com>"],
        );
        check("megan@contoso.com (Megan)", &["Megan <megan@contoso.com>"]);
        check(
            "a@contoso.com; b@contoso.com\nc@contoso.com",
            &["a@contoso.com", "b@contoso.com", "c@contoso.com"],
        );
        check("佐藤 <sato@contoso.com>", &["佐藤 <sato@contoso.com>"]);
        check("a@b@c.com", &[]);
    }

    #[test]
    fn chinese_and_japanese_marks_stand_between_contacts() {
        check(
            "佐藤 <sato@contoso.com>；鈴木 <suzuki@contoso.com>",
            &["佐藤 <sato@contoso.com>", "鈴木 <suzuki@contoso.com>"],
        );
        check(
            "a@contoso.com、b@contoso.com，c@contoso.com",
            &["a@contoso.com", "b@contoso.com", "c@contoso.com"],
        );
        check("佐藤＜sato@contoso.com＞", &["佐藤 <sato@contoso.com>"]);
        check("佐藤（sato@contoso.com）", &["佐藤 <sato@contoso.com>"]);
    }

    #[test]
    fn an_address_in_angle_brackets_is_the_one_that_counts() {
        check(
            "\"Megan (was x@y.com)\" <e@contoso.com>",
            &["\"Megan (was x@y.com)\" <e@contoso.com>"],
        );
        check("e@contoso.com <e@contoso.com>", &["e@contoso.com"]);
        check("<e@contoso.com> Megan", &["Megan <e@contoso.com>"]);
        check(
            "A <a@contoso.com> B <b@contoso.com>",
            &["A <a@contoso.com>", "B <b@contoso.com>"],
        );
    }

    #[test]
    fn a_comma_in_a_name_belongs_to_it() {
        let megan = "\"Bowen, Megan\" <megan@contoso.com>";
        check("Bowen, Megan <megan@contoso.com>", &[megan]);
        check("Bowen，Megan <megan@contoso.com>", &[megan]);
        check("\"Bowen, Megan\" <megan@contoso.com>", &[megan]);
        check(
            "a@contoso.com, Bowen, Megan <megan@contoso.com>",
            &["a@contoso.com", megan],
        );
        check(
            "Adele; Bowen, Megan <megan@contoso.com>, b@contoso.com",
            &[megan, "b@contoso.com"],
        );
        check(
            "Megan Bowen, <megan@contoso.com>",
            &["Megan Bowen <megan@contoso.com>"],
        );
    }

    #[test]
    fn nobody_is_lost() {
        check(
            "a@contoso.com b@contoso.com.",
            &["a@contoso.com", "b@contoso.com"],
        );
        check(
            "Megan \"Meg <a@contoso.com>; b@contoso.com",
            &["Megan Meg <a@contoso.com>", "b@contoso.com"],
        );
    }

    #[test]
    fn no_contact_begins_a_header() {
        check(
            "A\rBcc: x <a@contoso.com>",
            &["\"A Bcc: x\" <a@contoso.com>"],
        );
    }
}
