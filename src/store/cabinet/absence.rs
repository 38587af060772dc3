//! Why a case that is asked for cannot be shown, where something is known of it.

use super::Cabinet;
use crate::engagement::CaseId;
use crate::store::Shelf;

/// Why a case cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// It could not be read and was set aside.
    SetAside,
    /// A newer build wrote it, in a form that this one does not understand.
    Sealed,
    /// It was here, and its entry went away without a trace.
    Missing,
    /// It was deleted for good.
    Deleted,
    /// Nothing is known of it.
    Unknown,
}

impl<S: Shelf> Cabinet<S> {
    /// Why there is no such case to show.
    pub fn absence(&self, id: CaseId) -> Absence {
        let is_aside = || {
            let mut list = self.set_aside_list().into_iter();
            list.any(|aside| aside.case == Some(id))
        };
        if self.sealed.contains_key(&id) {
            Absence::Sealed
        } else if is_aside() {
            Absence::SetAside
        } else if self.missing.contains(&id) {
            Absence::Missing
        } else if matches!(self.tombstone(id), Ok(Some(_))) {
            Absence::Deleted
        } else {
            Absence::Unknown
        }
    }
}
