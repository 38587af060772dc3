//! Why a stored case could not be read.

use crate::engagement::Case;

/// Why a stored case could not be read. The text itself is kept by whoever read it.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ReadError {
    /// The text breaks off.
    #[error("the text is cut off")]
    CutOff,
    /// The text is no JSON, or nested deeper than any case is.
    #[error("the text is not JSON: {0}")]
    NotJson(String),
    /// JSON, but not the shape of a case.
    #[error("not the shape of a case: {0}")]
    NotACase(String),
    /// An id, a day or a moment is none.
    #[error("not an id, a day or a moment: {0}")]
    BadName(String),
    /// The case follows a playbook that this build does not have.
    #[error("the playbook {0} is not known")]
    UnknownPlaybook(String),
    /// A newer build wrote it. It may be shown, and must not be written.
    #[error("written by version {version}")]
    Newer {
        /// The version it was written in.
        version: u64,
        /// The case, as far as this build can understand it.
        understood: Option<Box<Case>>,
    },
}

impl ReadError {
    pub(crate) fn of_syntax(error: &serde_json::Error) -> Self {
        if error.is_eof() {
            Self::CutOff
        } else {
            Self::NotJson(error.to_string())
        }
    }

    /// Whether a newer build can read it: it stays where it is, and nothing is written over it.
    pub fn is_newer(&self) -> bool {
        matches!(self, Self::Newer { .. } | Self::UnknownPlaybook(_))
    }
}
