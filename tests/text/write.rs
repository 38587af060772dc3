//! Short ways to the texts of a case.

use std::sync::OnceLock;

use closeout::document::Map;
use closeout::locale::{Catalogue, Language, catalogue_source};
use closeout::playbook::{MailKind, NoteKind};
use closeout::text::{self, Mail, Note, Writer};

use crate::case::{TestCase, scope};

pub fn catalogue(language: Language) -> &'static Catalogue {
    static ALL: OnceLock<Vec<Catalogue>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let each = Language::ALL.into_iter();
        each.map(|language| Catalogue::new(language, catalogue_source(language)).unwrap()).collect()
    });
    all.iter().find(|catalogue| catalogue.language() == language).unwrap()
}

/// What a writer makes of a scope of a case.
pub fn written<T>(
    case: &TestCase,
    of: &str,
    language: Language,
    write: impl FnOnce(Writer<'_>) -> T,
) -> T {
    let (mut read, assessment) = (case.read(), case.assess());
    read.links = Map::from_iter([("rfa-form".to_owned(), "https://aka.ms/rfa".to_owned())]);
    let catalogue = catalogue(language);
    write(Writer { scope: scope(of), case: &read, assessment: &assessment, catalogue })
}

pub fn note_in(case: &TestCase, of: &str, kind: NoteKind, language: Language) -> Note {
    written(case, of, language, |writer| writer.note(kind)).unwrap()
}

pub fn note(case: &TestCase, of: &str, kind: NoteKind) -> Note {
    note_in(case, of, kind, Language::English)
}

/// The note's text in English.
pub fn note_text(case: &TestCase, of: &str, kind: NoteKind) -> String {
    text::plain(&note(case, of, kind).draft)
}

pub fn mail_in(case: &TestCase, of: &str, kind: MailKind, language: Language) -> Mail {
    written(case, of, language, |writer| writer.mail(kind)).unwrap()
}

pub fn mail(case: &TestCase, of: &str, kind: MailKind) -> Mail {
    mail_in(case, of, kind, Language::English)
}

/// All notes and e-mails of every scope of a case, as a person would read them.
pub fn all_texts(case: &TestCase, language: Language) -> String {
    let assessment = case.assess();
    let texts = assessment.scopes().map(|assessed| {
        written(case, &assessed.scope.to_string(), language, |writer| {
            let notes =
                NoteKind::ALL.into_iter().filter(|kind| assessed.due(*kind).next().is_some());
            let notes = notes.filter_map(|kind| writer.note(kind));
            let is_open = assessment.open_rounds().next().is_some();
            let mails = MailKind::ALL.into_iter();
            let mails = mails.filter(|kind| *kind != MailKind::Assignment || !is_open);
            let mails = mails.filter_map(|kind| writer.mail(kind));
            let notes = notes.map(|note| shown_note(&note));
            notes.chain(mails.map(|mail| shown_mail(&mail))).collect::<String>()
        })
    });
    texts.collect()
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
