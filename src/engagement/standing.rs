//! Whether a case is active: one register says it whole, so that no half of it can be merged.

use super::day_of;
use chrono::NaiveDate;

/// How a case stands as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "the fields say by their names what they are")]
pub enum Standing {
    /// There is something to do.
    #[default]
    Active,
    /// Nothing is done for a while.
    Paused { look_again: Option<NaiveDate>, reason: String },
    /// It ended early.
    Withdrawn { since: NaiveDate, reason: String },
    /// All is done.
    Closed { since: NaiveDate },
}

impl Standing {
    /// Whether the case has ended: nothing comes after that.
    pub fn is_over(&self) -> bool {
        matches!(self, Self::Withdrawn { .. } | Self::Closed { .. })
    }

    /// The text in the document: a word, a day, a reason.
    pub fn canonical(&self) -> String {
        match self {
            Self::Active => String::new(),
            Self::Paused { look_again: Some(day), reason } => format!("paused {day} {reason}"),
            Self::Paused { look_again: None, reason } => format!("paused - {reason}"),
            Self::Withdrawn { since, reason } => format!("withdrawn {since} {reason}"),
            Self::Closed { since } => format!("closed {since} "),
        }
    }

    /// Reads that text; what is none is active.
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
