//! Several things in one sentence: "Teams, Intune and Yammer", by the catalogue's own joints; and a
//! value after its label.

use super::{Arguments, Catalogue};

impl Catalogue {
    /// Joins items as the language lists them: "a, b and c".
    ///
    /// No items give an empty text, one gives itself. The items are put in as they are.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first, last] => self.join("list-two", first, last),
            [first, middle @ .., last] => {
                let beginning = middle.iter().fold(first.clone(), |listed, item| {
                    self.join_as("list-middle", &listed, item)
                });
                self.join("list-last", &beginning, last)
            }
        }
    }

    /// A value after its label: "Seats: 995".
    pub fn labelled(&self, label: &str, value: &str) -> String {
        let arguments = Arguments::new().text("label", label).text("value", value);
        self.text_with("labelled", &arguments)
    }

    /// A text with the lines that stand under it, on one line.
    pub fn with_lines(&self, text: &str, lines: &[String]) -> String {
        let joined = lines.iter().cloned();
        let joined = joined.reduce(|joined, line| self.join_as("lines-joint", &joined, &line));
        match joined {
            None => text.to_owned(),
            Some(lines) if text.is_empty() => lines,
            Some(lines) => {
                let arguments = Arguments::new().text("text", text).text("lines", lines);
                self.text_with("text-with-lines", &arguments)
            }
        }
    }

    /// Puts "and" before the last item; where the item begins with the sound of Spanish "y", by a
    /// message of its own, since "y" becomes "e" there. The other languages have the same text twice.
    fn join(&self, key: &str, first: &str, second: &str) -> String {
        match (key, begins_with_i_sound(second)) {
            ("list-two", true) => self.join_as("list-two-before-i", first, second),
            ("list-last", true) => self.join_as("list-last-before-i", first, second),
            _ => self.join_as(key, first, second),
        }
    }

    fn join_as(&self, key: &str, first: &str, second: &str) -> String {
        let arguments = Arguments::new().text("first", first).text("second", second);
        self.text_with(key, &arguments)
    }
}

/// Whether Spanish reads the word with the vowel i at its beginning: Intune and historia, but not
/// hielo or iones, where the i is half a consonant and "y" stays.
fn begins_with_i_sound(word: &str) -> bool {
    let word = word.to_lowercase();
    let mut sounds = word.strip_prefix('h').unwrap_or(&word).chars();
    let begins_with_i = matches!(sounds.next(), Some('i' | 'í'));
    let glides = matches!(sounds.next(), Some('a' | 'e' | 'o' | 'á' | 'é' | 'ó'));
    begins_with_i && !glides
}
