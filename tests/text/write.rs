//! Short ways to the texts of a case.

use std::sync::OnceLock;

use closeout::document::Map;
use closeout::engagement::Scope;
use closeout::locale::{Catalogue, Language, catalogue_source};
use closeout::playbook::{MailKind, NoteKind};
use closeout::text::{self, Extent, Mail, Note, Words};

use crate::case::{TestCase, scope};

pub fn catalogue(language: Language) -> &'static Catalogue {
    static ALL: OnceLock<Vec<Catalogue>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let each = Language::ALL.into_iter();
        each.map(|language| Catalogue::new(language, catalogue_source(language)).unwrap()).collect()
    });
    all.iter().find(|catalogue| catalogue.language() == language).unwrap()
}

pub fn links() -> &'static Map<String, String> {
    static LINKS: OnceLock<Map<String, String>> = OnceLock::new();
    LINKS.get_or_init(|| Map::from_iter([("rfa-form".to_owned(), "https://aka.ms/rfa".to_owned())]))
}

pub fn words(language: Language) -> Words<'static> {
    Words { catalogue: catalogue(language), links: links() }
}

pub fn note_in(case: &TestCase, of: &str, kind: NoteKind, language: Language) -> Note {
    let extent = Extent::Due;
    text::note(kind, scope(of), &case.read(), &case.assess(), &words(language), extent).unwrap()
}

pub fn note(case: &TestCase, of: &str, kind: NoteKind) -> Note {
    note_in(case, of, kind, Language::English)
}

/// The note's text in English.
pub fn note_text(case: &TestCase, of: &str, kind: NoteKind) -> String {
    text::plain(&note(case, of, kind).draft)
}

pub fn mail_in(case: &TestCase, of: &str, kind: MailKind, language: Language) -> Mail {
    text::mail(kind, scope(of), &case.read(), &case.assess(), &words(language)).unwrap()
}

pub fn mail(case: &TestCase, of: &str, kind: MailKind) -> Mail {
    mail_in(case, of, kind, Language::English)
}

/// All notes and e-mails of every scope of a case, as a person would read them.
pub fn all_texts(case: &TestCase, language: Language) -> String {
    let mut written = String::new();
    let scopes: Vec<Scope> = case.assess().scopes().map(|scope| scope.scope).collect();
    for of in scopes {
        let assessment = case.assess();
        let (case, words) = (case.read(), words(language));
        for kind in NoteKind::ALL {
            let note = text::note(kind, of, &case, &assessment, &words, Extent::Due);
            let is_due = assessment.scope(of).unwrap().due(kind).next().is_some();
            if let Some(note) = note.filter(|_| is_due) {
                written.push_str(&shown_note(&note));
            }
        }
        let is_open_case = assessment.open_rounds().next().is_some();
        for kind in MailKind::ALL {
            if kind == MailKind::Assignment && is_open_case {
                continue;
            }
            if let Some(mail) = text::mail(kind, of, &case, &assessment, &words) {
                written.push_str(&shown_mail(&mail));
            }
        }
    }
    written
}

pub fn shown_note(note: &Note) -> String {
    let parts = |parts: &[text::Part]| parts.iter().map(text::Part::text).collect::<String>();
    format!(
        "--- {} | {} | {} | Escalate {}\n{}\n| {} ({}) | {} | {}\n",
        note.category,
        parts(&note.tenant),
        note.services,
        note.escalate,
        text::plain(&note.draft),
        note.next_action_text(),
        note.next_action_length(),
        parts(&note.next_action_date),
        parts(&note.owner),
    )
}

pub fn shown_mail(mail: &Mail) -> String {
    format!(
        "--- {} | {}\n{}\n{}\n",
        mail.kind.name(),
        mail.to_line(),
        mail.subject_text(),
        mail.body()
    )
}
