//! The names under which things stand in storage.
//!
//! Static sites share an origin, so every key begins with `closeout:` and the page's own path:
//! `closeout:/x/:case:k3f9a`. There is one key for each case, so that saving one costs the same
//! however many there are.

use crate::engagement::CaseId;

/// What a key holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// A case.
    Case(CaseId),
    /// The mark that a case was deleted for good.
    Purged(CaseId),
    /// The list of cases.
    Index,
    /// The settings.
    Settings,
    /// What the page remembers about its own upkeep, such as the last backup.
    Upkeep,
    /// What could not be read, to the letter.
    SetAside {
        /// When it was set aside, in milliseconds since 1970-01-01 UTC.
        at: u64,
        /// The name of the key it stood under: `case:k3f9a`.
        from: String,
    },
}

/// The keys of one place: a folder of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    prefix: String,
}

impl Keys {
    /// The keys of the page at a path. `/x/` and `/x/index.html` are one place.
    pub fn of_path(path: &str) -> Self {
        let folder = path
            .strip_suffix("index.html")
            .filter(|folder| folder.ends_with('/'));
        // A colon ends the path in a key.
        let place = folder.unwrap_or(path).replace(':', "%3A");
        Self {
            prefix: format!("closeout:{place}:"),
        }
    }

    /// What every key of this place begins with.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The key as storage has it.
    pub fn text(&self, key: &Key) -> String {
        format!("{}{}", self.prefix, name(key))
    }

    /// What a key of storage holds; `None` for those of others.
    pub fn parse(&self, text: &str) -> Option<Key> {
        named(text.strip_prefix(&self.prefix)?)
    }
}

/// The key of a name, which is the part after the place.
pub fn named(name: &str) -> Option<Key> {
    match name.split_once(':') {
        None => match name {
            "index" => Some(Key::Index),
            "settings" => Some(Key::Settings),
            "upkeep" => Some(Key::Upkeep),
            _ => None,
        },
        Some(("case", id)) => CaseId::parse(id).map(Key::Case),
        Some(("purged", id)) => CaseId::parse(id).map(Key::Purged),
        Some(("quarantine", rest)) => {
            let (at, from) = rest.split_once(':')?;
            Some(Key::SetAside {
                at: at.parse().ok()?,
                from: from.to_owned(),
            })
        }
        Some(_) => None,
    }
}

/// The part of a key after the place.
pub fn name(key: &Key) -> String {
    match key {
        Key::Case(id) => format!("case:{id}"),
        Key::Purged(id) => format!("purged:{id}"),
        Key::Index => "index".to_owned(),
        Key::Settings => "settings".to_owned(),
        Key::Upkeep => "upkeep".to_owned(),
        Key::SetAside { at, from } => format!("quarantine:{at}:{from}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_and_its_index_are_one_place() {
        assert_eq!(Keys::of_path("/x/"), Keys::of_path("/x/index.html"));
        assert_ne!(Keys::of_path("/x/"), Keys::of_path("/y/"));
        assert_ne!(Keys::of_path("/x/"), Keys::of_path("/x/other.html"));
        assert_ne!(
            Keys::of_path("/index.html"),
            Keys::of_path("/my-index.html")
        );
    }

    #[test]
    fn keys_read_back_what_they_write() {
        let keys = Keys::of_path("/a:b/");
        let from = name(&Key::Case(CaseId(7)));
        let all = [
            Key::Case(CaseId(40)),
            Key::Purged(CaseId(0)),
            Key::Index,
            Key::Settings,
            Key::Upkeep,
            Key::SetAside { at: 5, from },
        ];
        for key in all {
            assert_eq!(keys.parse(&keys.text(&key)), Some(key));
        }
    }

    #[test]
    fn keys_of_others_are_left_alone() {
        let keys = Keys::of_path("/x/");
        for text in [
            "",
            "closeout:",
            "closeout:/x/",
            "closeout:/x/:",
            "closeout:/x/y/:index",
        ] {
            assert_eq!(keys.parse(text), None, "{text}");
        }
        assert_eq!(keys.parse("closeout:/x/:case:ABC"), None);
        assert_eq!(keys.parse("closeout:/x/:quarantine:x:index"), None);
    }
}
