//! What the user set once for all cases.

use std::collections::BTreeMap;

use crate::locale::Language;

/// The settings. A language that is not set follows the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// The page's language, once the user chose one.
    pub language: Option<Language>,
    /// The language of the notes.
    pub note_language: Option<Language>,
    /// The language of the e-mails.
    pub mail_language: Option<Language>,
    /// The FastTrack Manager's name: the owner of next actions where a case names nobody else.
    pub manager: String,
    /// The Assignment team's e-mail address, which the playbook does not give.
    pub assignment_address: String,
    /// Addresses that differ from the playbook's, by the id of its link.
    pub links: BTreeMap<String, String>,
}
