//! What is written about a case, in a language, by an FM whose name the settings know.

use closeout::locale::{Catalogue, Language, catalogue_source};
use closeout::notes::NoteWriter;

use super::Desk;

/// The texts of a language.
pub fn catalogue(language: Language) -> Catalogue {
    Catalogue::new(language, catalogue_source(language)).expect("the catalogue is whole")
}

impl Desk {
    /// Lets something be written about the case.
    pub fn written<T>(&self, language: Language, write: impl FnOnce(&NoteWriter<'_>) -> T) -> T {
        write(&NoteWriter {
            case: &self.case,
            assessment: &self.assess(),
            catalogue: &catalogue(language),
            manager: "Adele Vance",
            today: self.today,
        })
    }
}
