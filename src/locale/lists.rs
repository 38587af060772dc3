//! Several things in one sentence: "Teams, Intune and Viva", by the catalogue's own joints.

use super::{Arguments, Catalogue};

impl Catalogue {
    /// Joins items as the language lists them: "a, b and c".
    ///
    /// No items give an empty text, one gives itself. The items are put in as they are.
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, before)) = items.split_last() else {
            return String::new();
        };
        let before = before.iter().cloned();
        match before.reduce(|first, second| self.join("list-middle", &first, &second)) {
            None => last.clone(),
            Some(first) => self.join("list-last", &first, last),
        }
    }

    /// The message also gets `$sound`, "i" where the second item begins with it: Spanish "y" becomes
    /// "e" there. The other languages pass it over.
    fn join(&self, key: &str, first: &str, second: &str) -> String {
        let sound = if begins_with_i_sound(second) { "i" } else { "other" };
        let arguments = Arguments::new().text("first", first).text("second", second);
        self.text_with(key, &arguments.text("sound", sound))
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
