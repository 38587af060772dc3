//! The stored form of the settings and of the page's own upkeep: named values, each with the moment
//! it was set, so that two tabs that change different ones both keep theirs.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::Value;

use super::Settings;
use super::json::{Object, Wrong, number, parts, text};
use crate::engagement::day_from;
use crate::locale::Language;
use crate::sorted::Map;

/// The version this build writes.
const VERSION: u64 = 1;

/// What a link's address is stored under, before the link's id.
const LINK: &str = "link:";

/// Named values. What this build does not know among them is carried along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preferences {
    version: u64,
    values: Map<String, Preference>,
}

/// A value and the moment it was set, in milliseconds since 1970-01-01 UTC. The order is that of
/// moments, so the larger of two is the later one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Preference {
    at: i64,
    value: String,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            version: VERSION,
            values: Map::new(),
        }
    }
}

impl Preferences {
    /// Reads what [`write`](Self::write) wrote; `Err` tells whether a newer build wrote it.
    pub(super) fn read(text: &str) -> Result<Self, PreferencesError> {
        let stored = serde_json::from_str(text).map_err(|_| PreferencesError::Damaged)?;
        let read = Self::from_stored(&stored).map_err(|_| PreferencesError::Damaged)?;
        if read.version > VERSION {
            Err(PreferencesError::Newer)
        } else {
            Ok(read)
        }
    }

    fn from_stored(stored: &Value) -> Result<Self, Wrong> {
        let version = stored.get("version").and_then(Value::as_u64);
        let mut values = Map::new();
        for (name, stored) in parts(stored, "values")? {
            let at = number(stored, "at")?;
            let value = text(stored, "value")?.to_owned();
            values.insert(name.clone(), Preference { at, value });
        }
        let version = version.ok_or(Wrong("version"))?;
        Ok(Self { version, values })
    }

    /// The stored form.
    pub(super) fn write(&self) -> String {
        let values = self.values.iter().map(|(name, preference)| {
            let mut stored = Object::default();
            stored.put("at", &preference.at.to_string());
            stored.text("value", &preference.value);
            (name.clone(), stored.close())
        });
        Object::default()
            .put("version", &self.version.to_string())
            .map("values", values)
            .close()
    }

    /// A value; empty where none was set.
    pub fn get(&self, name: &str) -> &str {
        self.values
            .get(name)
            .map_or("", |preference| preference.value.as_str())
    }

    /// Sets a value.
    pub fn set(&mut self, name: &str, value: &str, at: i64) {
        // A clock that was set back must not make the new value lose against the old one.
        let last = self
            .values
            .get(name)
            .map_or(at, |last| last.at.saturating_add(1));
        let preference = Preference {
            at: at.max(last),
            value: value.to_owned(),
        };
        self.values.insert(name.to_owned(), preference);
    }

    /// For each name the value that was set last.
    #[must_use]
    pub fn merge(&self, other: &Self) -> Self {
        let mut merged = self.clone();
        for (name, value) in &other.values {
            let is_later = merged.values.get(name).is_none_or(|known| known < value);
            if is_later {
                merged.values.insert(name.clone(), value.clone());
            }
        }
        merged
    }

    /// Stores what differs from what is stored.
    pub(super) fn set_settings(&mut self, settings: &Settings, at: i64) {
        let before = self.settings();
        for (name, value) in named(settings) {
            if self.get(&name) != value {
                self.set(&name, &value, at);
            }
        }
        for link in before
            .links
            .keys()
            .filter(|link| !settings.links.contains_key(*link))
        {
            self.set(&format!("{LINK}{link}"), "", at);
        }
    }

    /// The settings among the values.
    pub fn settings(&self) -> Settings {
        let language = |name| Language::from_tag(self.get(name));
        let mut links = BTreeMap::new();
        for (name, preference) in &self.values {
            if let Some(link) = name.strip_prefix(LINK)
                && !preference.value.is_empty()
            {
                links.insert(link.to_owned(), preference.value.clone());
            }
        }
        Settings {
            language: language("language"),
            note_language: language("note_language"),
            mail_language: language("mail_language"),
            manager: self.get("manager").to_owned(),
            assignment_address: self.get("assignment_address").to_owned(),
            links,
        }
    }

    /// A day among the values.
    pub fn day(&self, name: &str) -> Option<NaiveDate> {
        day_from(self.get(name))
    }
}

/// Why preferences could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PreferencesError {
    Damaged,
    Newer,
}

fn named(settings: &Settings) -> Vec<(String, String)> {
    let tag = |language: Option<Language>| language.map_or("", Language::tag).to_owned();
    let mut named = vec![
        ("language".to_owned(), tag(settings.language)),
        ("note_language".to_owned(), tag(settings.note_language)),
        ("mail_language".to_owned(), tag(settings.mail_language)),
        ("manager".to_owned(), settings.manager.clone()),
        (
            "assignment_address".to_owned(),
            settings.assignment_address.clone(),
        ),
    ];
    let links = settings.links.iter();
    named.extend(links.map(|(link, address)| (format!("{LINK}{link}"), address.clone())));
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_read_back_what_was_set() {
        let mut settings = Settings {
            language: Some(Language::German),
            manager: "Megan Bowen".to_owned(),
            ..Settings::default()
        };
        settings
            .links
            .insert("faq".to_owned(), "https://contoso.com/faq".to_owned());
        let mut preferences = Preferences::default();
        preferences.set_settings(&settings, 1);
        let preferences = Preferences::read(&preferences.write());
        assert_eq!(preferences.map(|read| read.settings()), Ok(settings));
    }

    #[test]
    fn an_address_that_was_taken_back_is_gone() {
        let mut preferences = Preferences::default();
        let with_link = Settings {
            links: BTreeMap::from([("faq".to_owned(), "https://contoso.com".to_owned())]),
            ..Settings::default()
        };
        preferences.set_settings(&with_link, 5);
        preferences.set_settings(&Settings::default(), 1);
        assert_eq!(preferences.settings(), Settings::default());
    }

    #[test]
    fn of_two_values_the_one_that_was_set_last_holds() {
        let mut one = Preferences::default();
        let mut two = one.clone();
        one.set("manager", "Megan", 1);
        two.set("manager", "Adele", 2);
        assert_eq!(one.merge(&two).get("manager"), "Adele");
        assert_eq!(two.merge(&one).get("manager"), "Adele");
    }

    #[test]
    fn what_is_no_day_is_none() {
        let mut preferences = Preferences::default();
        assert_eq!(preferences.day("last_backup"), None);
        preferences.set("last_backup", "2026-11-20", 1);
        assert_eq!(
            preferences.day("last_backup"),
            NaiveDate::from_ymd_opt(2026, 11, 20)
        );
    }

    #[test]
    fn what_a_newer_build_wrote_is_told_from_what_is_damaged() {
        let of_version = |version| format!(r#"{{"version":{version},"values":{{}}}}"#);
        let read = |text: &str| Preferences::read(text).map(|_| ());
        assert_eq!(read(&of_version(1)), Ok(()));
        assert_eq!(read(&of_version(2)), Err(PreferencesError::Newer));
        assert_eq!(read(r#"{"values":{}}"#), Err(PreferencesError::Damaged));
    }

    #[test]
    fn two_tabs_that_set_different_values_both_keep_theirs() {
        let mut one = Preferences::default();
        let mut two = one.clone();
        one.set("manager", "Megan", 1);
        two.set("assignment_address", "assign@contoso.com", 2);
        let merged = one.merge(&two);
        assert_eq!(merged, two.merge(&one));
        assert_eq!(merged.settings().manager, "Megan");
        assert_eq!(merged.settings().assignment_address, "assign@contoso.com");
    }
}
