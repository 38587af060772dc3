//! Several things in one sentence: "Teams, Intune and Viva", by the catalogue's own joints.

use super::{Arguments, Catalogue};

impl Catalogue {
    /// Joins items as the language lists them: "a, b and c". They are put in as they are.
    pub fn list(&self, items: &[String]) -> String {
        let mut list = String::new();
        for (index, item) in items.iter().enumerate() {
            list = match index {
                0 => item.clone(),
                _ if index + 1 == items.len() => self.join("list-last", list, item),
                _ => self.join("list-middle", list, item),
            };
        }
        list
    }

    /// What stands between items where no word does.
    pub fn comma(&self) -> String {
        self.join("list-middle", String::new(), "")
    }

    /// The message also gets `$sound`, "i" where the second item begins with it: Spanish "y" becomes
    /// "e" there. The other languages pass it over.
    fn join(&self, key: &str, first: String, second: &str) -> String {
        let sound = if begins_with_i_sound(second) { "i" } else { "other" };
        let arguments = Arguments::new().text("first", first).text("second", second);
        self.text_with(key, &arguments.text("sound", sound))
    }
}

/// Whether Spanish reads the word with the vowel i at its beginning: Intune and historia, but not
/// hielo or iones, where the i is half a consonant and "y" stays.
fn begins_with_i_sound(word: &str) -> bool {
    let mut sounds = word.strip_prefix(['h', 'H']).unwrap_or(word).chars();
    let begins_with_i = sounds.next().is_some_and(|sound| "iíIÍ".contains(sound));
    let glides = sounds.next().is_some_and(|sound| "aeoáéóAEOÁÉÓ".contains(sound));
    begins_with_i && !glides
}
