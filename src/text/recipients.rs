//! Whom an e-mail goes to: which of their names is the first one, and a mail program's To field.

use std::fmt;

use crate::locale::small_letters;

/// Somebody an e-mail goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The name; may be empty.
    pub name: String,
    /// The address.
    pub address: String,
}

impl Recipient {
    /// What stands before the `@` of the address.
    pub(super) fn local(&self) -> &str {
        self.address.split('@').next().unwrap_or_default()
    }

    /// The address as a header takes it, whose domain may have other letters, in the form that `ascii` gives it.
    /// `None` where it can't be written there.
    pub fn in_header(&self, ascii: impl Fn(&str) -> Option<String>) -> Option<String> {
        let (local, domain) = self.address.split_once('@')?;
        let domain = if domain.is_ascii() { domain.to_owned() } else { ascii(domain)? };
        local.is_ascii().then(|| format!("{local}@{domain}"))
    }

    /// The name, the first one first, without jobs and what stands in brackets; empty where it is not sure which is
    /// the first one: nobody is greeted by a job or a surname.
    pub(super) fn full_name(&self) -> String {
        let name = self.name.split(['(', '[']).next().unwrap_or_default().trim();
        match (self.with_first_name(name), name.split_once(',')) {
            (Some(given), Some((surname, after))) if given == after => {
                format!("{} {surname}", given.trim())
            }
            (given, _) => given.unwrap_or_default().trim().to_owned(),
        }
    }

    /// The part of a name that begins with the first name. What stands behind a comma is that, as in "Bowen, Megan",
    /// where the address says so, and a title or a job where it looks like one.
    fn with_first_name<'a>(&self, name: &'a str) -> Option<&'a str> {
        let Some((before, after)) = name.split_once(',') else { return Some(name) };
        let words: Vec<&str> = before.split_whitespace().collect();
        let (first, given) = (words.first()?, after.split_whitespace().next()?);
        let is_surname = |word: &&str| words.len() == 1 || self.is_called(word);
        if is_title(after) && !is_title(before) {
            (words.len() > 1 || self.is_called(first)).then_some(before)
        } else {
            let is_initial = words.len() == 1 && self.is_initial_and(given, first);
            let is_given = self.is_called(given) && words.iter().any(is_surname);
            (is_initial || is_given).then_some(after)
        }
    }

    /// Whether the address is an initial with a surname, such as `mbowen` or `bowenm`.
    fn is_initial_and(&self, given: &str, surname: &str) -> bool {
        let initial = given.chars().next().map(String::from).unwrap_or_default();
        let letters = small_letters(self.local()).replace(|c: char| !c.is_alphabetic(), "");
        let names = [format!("{initial}{surname}"), format!("{surname}{initial}")];
        names.iter().any(|name| small_letters(name) == letters)
    }
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

/// Whether a text looks like a title or a job: a word in capitals, or one that is cut short, such as "Jr.".
fn is_title(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let small = small_letters(word);
        let letters = || word.chars().zip(small.chars());
        let is_in_capitals = letters().filter(|(letter, small)| letter != small).count() > 1
            && !letters().skip(2).any(|(letter, small)| letter == small && letter.is_alphabetic());
        is_in_capitals || word.len() > 2 && word.ends_with('.')
    })
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
