//! By which name a recipient is greeted where people are on first-name terms.

use super::recipients::Recipient;

impl Recipient {
    /// The first name, or the whole one where none can be told from it; empty where it is not sure which is the first
    /// one: nobody is greeted by a job or a surname.
    pub(super) fn first_name(&self) -> &str {
        let name = self.name.split_once('(').map_or(&*self.name, |(before, _)| before).trim();
        let Some(given) = self.with_first_name(name) else { return "" };
        let is_latin = name.chars().all(|character| u32::from(character) < 0x2000);
        match given.split_whitespace().next() {
            Some(first) if is_latin && !first.ends_with('.') => first,
            _ => name,
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
        let (initial, surname) = (given.chars().take(1), surname.chars());
        let local = self.address.split('@').next().unwrap_or_default().to_lowercase();
        let letters: String = local.chars().filter(|c| c.is_alphabetic()).collect();
        let first: String = initial.clone().chain(surname.clone()).collect();
        let last: String = surname.chain(initial).collect();
        [first, last].iter().any(|name| name.to_lowercase() == letters)
    }
}

/// Whether a text looks like a title or a job: a word in capitals, or one that is cut short, such as "Jr.".
fn is_title(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let is_in_capitals = word.chars().filter(|c| c.is_uppercase()).count() > 1;
        word.len() > 2 && word.ends_with('.')
            || is_in_capitals && !word.chars().skip(2).any(char::is_lowercase)
    })
}
