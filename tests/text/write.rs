//! Short ways to the texts of a case.

use std::sync::OnceLock;

use closeout::document::Map;
use closeout::locale::{Catalogue, Language};
use closeout::playbook::{MailKind, NoteKind};
use closeout::text::{Text, Writer};

use crate::case::{TestCase, scope};
use crate::catalogues::catalogue_source;

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

pub fn note_in(case: &TestCase, of: &str, kind: NoteKind, language: Language) -> Text {
    written(case, of, language, |writer| writer.note(kind)).unwrap()
}

pub fn note(case: &TestCase, of: &str, kind: NoteKind) -> Text {
    note_in(case, of, kind, Language::English)
}

/// The note's text in English.
pub fn note_text(case: &TestCase, of: &str, kind: NoteKind) -> String {
    note(case, of, kind).body.text()
}

pub fn mail_in(case: &TestCase, of: &str, kind: MailKind, language: Language) -> Text {
    written(case, of, language, |writer| writer.mail(kind)).unwrap()
}

pub fn mail(case: &TestCase, of: &str, kind: MailKind) -> Text {
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
            let mails = mails.filter_map(|kind| Some(shown_mail(&writer.mail(kind)?, kind)));
            notes.map(|note| shown_note(&note)).chain(mails).collect::<String>()
        })
    });
    texts.collect()
}

fn shown_note(note: &Text) -> String {
    let of = |name| note.field(name);
    let next_action = of("next-action");
    format!(
        "--- {} | {} | {} | Escalate {}\n{}\n| {next_action} ({}) | {} | {}\n",
        of("category"),
        of("tenant"),
        of("services"),
        of("escalate"),
        note.body.text(),
        next_action.encode_utf16().count(),
        of("next-action-date"),
        of("next-action-owner"),
    )
}

fn shown_mail(mail: &Text, kind: MailKind) -> String {
    let [to, subject] = ["to", "subject"].map(|name| mail.field(name));
    format!("--- {} | {to}\n{subject}\n{}\n", kind.name(), mail.body.text())
}
