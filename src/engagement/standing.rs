//! Whether a case goes on: one register says it whole, so that no half of it can be merged.

use chrono::NaiveDate;

use super::value::day_of;

/// How a case stands as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Standing {
    /// It goes on.
    #[default]
    Active,
    /// Nothing is done for a while.
    Paused {
        /// When to look again.
        look_again: Option<NaiveDate>,
        /// Why.
        reason: String,
    },
    /// It ended early.
    Withdrawn {
        /// Since when.
        since: NaiveDate,
        /// Why.
        reason: String,
    },
    /// All is done.
    Closed {
        /// Since when.
        since: NaiveDate,
    },
}

impl Standing {
    /// The text in the document: a word, a day, a reason.
    pub fn canonical(&self) -> String {
        let day = |day: &Option<NaiveDate>| day.map_or_else(|| "-".to_owned(), |d| d.to_string());
        match self {
            Self::Active => String::new(),
            Self::Paused { look_again, reason } => format!("paused {} {reason}", day(look_again)),
            Self::Withdrawn { since, reason } => format!("withdrawn {since} {reason}"),
            Self::Closed { since } => format!("closed {since} "),
        }
    }

    /// Reads that text; what is none goes on.
    pub fn of(text: &str) -> Self {
        let mut parts = text.splitn(3, ' ');
        let word = parts.next().unwrap_or_default();
        let day = parts.next().and_then(day_of);
        let reason = parts.next().unwrap_or_default().to_owned();
        match (word, day) {
            ("paused", look_again) => Self::Paused { look_again, reason },
            ("withdrawn", Some(since)) => Self::Withdrawn { since, reason },
            ("closed", Some(since)) => Self::Closed { since },
            _ => Self::Active,
        }
    }
}
