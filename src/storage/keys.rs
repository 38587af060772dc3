//! The names under which things stand in storage.
//!
//! Static sites share an origin, so every key begins with `closeout:` and the page's own path:
//! `closeout:/x/:case:k3f9a2qp`. There is one key for each case, so that saving one costs the same
//! however many there are.

use std::fmt;
use std::str::FromStr;

/// The longest id that is read.
const LONGEST_ID: usize = 16;

/// Names a case in storage, in files and in the page's address: lower-case letters and figures.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId(String);

impl DocumentId {
    /// An id for a number drawn at random: its last eight figures in base 36.
    pub fn of_number(random: u64) -> Self {
        let mut rest = random;
        let mut id = String::new();
        for _ in 0..8 {
            id.extend(char::from_digit((rest % 36) as u32, 36));
            rest /= 36;
        }
        Self(id)
    }

    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DocumentId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for DocumentId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let is_figure = |figure: u8| figure.is_ascii_digit() || figure.is_ascii_lowercase();
        let is_id = (1..=LONGEST_ID).contains(&text.len()) && text.bytes().all(is_figure);
        is_id.then(|| Self(text.to_owned())).ok_or(())
    }
}

/// What stands under a key. The first three are documents.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// What is set for all cases.
    Settings,
    /// What the page remembers about its own upkeep, such as the last backup.
    Upkeep,
    /// A case.
    Case(DocumentId),
    /// Which cases ought to be there.
    Index,
    /// The page's language, as a plain tag: index.html reads it before the program runs.
    Language,
    /// The mark that a case was deleted for good.
    Purged(DocumentId),
    /// What could not be read, to the letter.
    Quarantine {
        /// When it was put there, in seconds since the beginning of 1970 in UTC.
        at: i64,
        /// The name of the key that it stood under: `case:k3f9a2qp`.
        from: String,
    },
}

impl Key {
    /// Whether a document stands there.
    pub fn is_document(&self) -> bool {
        matches!(self, Self::Settings | Self::Upkeep | Self::Case(_))
    }

    /// The document that stands there, or that a text in quarantine was.
    pub fn document(&self) -> Option<Self> {
        let key = match self {
            Self::Quarantine { from, .. } => Self::of_name(from)?,
            key => key.clone(),
        };
        key.is_document().then_some(key)
    }

    /// The key of a name, which is the part after the place.
    pub fn of_name(name: &str) -> Option<Self> {
        Some(match name.split_once(':') {
            Some(("case", id)) => Self::Case(id.parse().ok()?),
            Some(("purged", id)) => Self::Purged(id.parse().ok()?),
            Some(("quarantine", rest)) => {
                let (at, from) = rest.split_once(':')?;
                Self::Quarantine { at: at.parse().ok()?, from: from.to_owned() }
            }
            _ => {
                let mut plain =
                    [Self::Settings, Self::Upkeep, Self::Index, Self::Language].into_iter();
                plain.find(|key| key.to_string() == name)?
            }
        })
    }
}

/// The part after the place.
impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Settings => formatter.write_str("settings"),
            Self::Upkeep => formatter.write_str("upkeep"),
            Self::Case(id) => write!(formatter, "case:{id}"),
            Self::Index => formatter.write_str("index"),
            Self::Language => formatter.write_str("language"),
            Self::Purged(id) => write!(formatter, "purged:{id}"),
            Self::Quarantine { at, from } => write!(formatter, "quarantine:{at}:{from}"),
        }
    }
}

/// The keys of one place: a folder of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    prefix: String,
}

impl Keys {
    /// The keys of the page at a path. `/x/` and `/x/index.html` are one place.
    pub fn of_path(path: &str) -> Self {
        let folder = path.strip_suffix("index.html").filter(|folder| folder.ends_with('/'));
        // A colon ends the path in a key.
        let place = folder.unwrap_or(path).replace(':', "%3A");
        Self { prefix: format!("closeout:{place}:") }
    }

    /// What every key of this place begins with.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The key as storage has it.
    pub fn text(&self, key: &Key) -> String {
        format!("{}{key}", self.prefix)
    }

    /// What a key of storage stands for; `None` for those of others.
    pub fn parse(&self, text: &str) -> Option<Key> {
        Key::of_name(text.strip_prefix(&self.prefix)?)
    }
}
