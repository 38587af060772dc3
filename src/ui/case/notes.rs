//! The notes of the round on screen, or of the hand-off, as the portal's editor takes them.

use leptos::prelude::*;

use super::findings::Findings;
use super::here::Here;
use super::mail::{Mails, mails_of};
use super::note::{NoteHere, NotePanel};
use super::wording::scope_name;
use crate::engagement::{Facts, Scope, Value};
use crate::locale::{Arguments, Language};
use crate::playbook::{Field, NoteKind};

/// The notes that a scope writes.
fn notes_of(scope: Scope) -> &'static [NoteKind] {
    match scope {
        Scope::Round(_) => &NoteKind::ALL,
        Scope::HandOff | Scope::Case => &[NoteKind::EngagementManagement],
    }
}

/// The language of the case's notes or e-mails, by the field that names it: the case's own, that of the
/// settings, or the page's.
pub fn text_language(here: Here, field: Field) -> Language {
    let own = here.with_case(
        |case| match Facts::current(case, Scope::Case).value(field) {
            Some(Value::Choice(tag)) => Language::from_tag(tag),
            _ => None,
        },
    );
    let settings = here.session.settings();
    let set = match field {
        Field::MailLanguage => settings.mail_language,
        _ => settings.note_language,
    };
    own.flatten()
        .or(set)
        .unwrap_or_else(|| here.words.language())
}

/// All notes of a scope.
#[component]
pub fn Notes(
    /// The round, or the hand-off.
    scope: Scope,
) -> AnyView {
    let here = Here::expect();
    let words = here.words;
    let title = move || {
        let name = here
            .with_case(|case| scope_name(words, case, scope))
            .unwrap_or_default();
        words.say_with("notes-title", Arguments::new().text("round", name))
    };
    let notes = notes_of(scope).iter();
    let notes: Vec<NoteHere> = notes.map(|note| NoteHere::new(scope, *note)).collect();
    let mails = mails_of(scope);
    let panels: Vec<_> = notes
        .iter()
        .map(|note| view! { <NotePanel this=*note/> })
        .collect();
    view! {
        <section class="notes" aria-labelledby="notes-title">
            <h2 id="notes-title">{title}</h2>
            <p class="hint">{words.text("notes-hint")}</p>
            <Findings notes mails=mails.clone()/>
            {panels}
            <Mails mails scope/>
        </section>
    }
    .into_any()
}
