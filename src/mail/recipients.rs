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
        if self.name.is_empty() {
            formatter.write_str(&self.address)
        } else {
            write!(formatter, "{} <{}>", self.name, self.address)
        }
    }
}

/// Reads contacts: one on each line, or several with semicolons or commas between them. A contact
/// without an address is no recipient and is passed over.
pub fn recipients(contacts: &str) -> Vec<Recipient> {
    contacts
        .split(['\n', ';', ','])
        .filter_map(recipient)
        .collect()
}

fn recipient(contact: &str) -> Option<Recipient> {
    let contact = on_one_line(contact);
    let address = contact
        .split([' ', '<', '>', '(', ')', '"'])
        .find(|word| is_address(word))?;
    let name = contact.replace(address, "");
    let name = name.trim_matches(|c: char| c.is_whitespace() || "<>()\":-–".contains(c));
    let name = on_one_line(&name.replace(['<', '>', '"'], ""));
    Some(Recipient {
        name,
        address: address.to_owned(),
    })
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
        let found: Vec<String> = recipients(contacts)
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(found, expected, "{contacts:?}");
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
    fn no_contact_begins_a_header() {
        check("A\rBcc: x <a@contoso.com>", &["A Bcc: x <a@contoso.com>"]);
    }
}
