//! Days in words and several things in one sentence, by the catalogue; and a day in FTOP's figures. A day is one of the
//! calendar, without a time or a zone.

use chrono::{Datelike, NaiveDate};

use super::day_reading::nearest_year;
use super::{Arguments, Catalogue};

impl Catalogue {
    /// The day as it stands in a sentence: "26 November 2026".
    pub fn day(&self, date: NaiveDate) -> String {
        self.day_as("date", date)
    }

    /// The day where there is little room: "26 Nov". With its year, "26 Nov 2026", unless it is
    /// today's and the day reads as this one without it: in January "26 Nov" means the last one.
    pub fn day_short(&self, date: NaiveDate, today: NaiveDate) -> String {
        let is_plain = date.year() == today.year()
            && nearest_year(date.month(), date.day(), today) == Some(date);
        self.day_as(if is_plain { "date-short" } else { "date-short-year" }, date)
    }

    /// The day with the name that shows a slip: "Thursday, 26 November 2026".
    pub fn day_with_weekday(&self, date: NaiveDate) -> String {
        self.day_as("date-weekday", date)
    }

    fn day_as(&self, key: &str, date: NaiveDate) -> String {
        let arguments = Arguments::new()
            .number("day", date.day())
            .number("month", date.month())
            .number("weekday", date.weekday().number_from_monday())
            // A text, since a number would be grouped: 2,026.
            .text("year", date.year().to_string());
        self.text_with(key, &arguments)
    }

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

/// Writes a date as FTOP does, in whatever language the note is: M/D/YYYY without leading zeros.
pub fn portal_date(date: NaiveDate) -> String {
    format!("{}/{}/{:04}", date.month(), date.day(), date.year())
}

/// Whether Spanish reads the word with the vowel i at its beginning: Intune and historia, but not
/// hielo or iones, where the i is half a consonant and "y" stays.
fn begins_with_i_sound(word: &str) -> bool {
    let mut sounds = word.strip_prefix(['h', 'H']).unwrap_or(word).chars();
    let begins_with_i = sounds.next().is_some_and(|sound| "iíIÍ".contains(sound));
    let glides = sounds.next().is_some_and(|sound| "aeoáéóAEOÁÉÓ".contains(sound));
    begins_with_i && !glides
}
