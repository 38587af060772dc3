//! What holds between the six catalogues and the program: the same keys with the same variables, no
//! key that nobody asks for, none asked for that is missing, no English left over, and the terms and
//! marks of `docs/languages.md`.
//!
//! - `shape`: a catalogue's messages, with the variables that each can ask for
//! - `program`: the string literals of the Rust sources
//! - `glossary`: the terms of each language, read from `docs/languages.md`
//! - `terms`: what may stay English
//! - `typography`: marks, spaces and numbers

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, and these are its helpers"
)]

#[path = "../support/catalogues.rs"]
mod catalogues;
mod glossary;
mod program;
mod shape;
#[path = "../support/sources.rs"]
mod sources;
mod terms;
mod typography;

use std::collections::{BTreeMap, BTreeSet};

use catalogues::catalogue_source;
use closeout::locale::Language;
use closeout::playbook::{ENGAGEMENT_COMPLETION, Field, PortalField};
use shape::Shape;

/// Keys that are made from data, by how they begin: no literal in the program names them whole.
const DATA_DRIVEN_PREFIXES: &[&str] = &[
    "because-",
    "condition-",
    "done-",
    "due-group-",
    "field-",
    "finding-",
    "frame-",
    "import-",
    "item-",
    "link-",
    "mail-",
    "next-",
    "playbook-",
    "problem-",
    "recorded-",
    "redo-",
    "region-",
    "reminder-",
    "row-",
    "set-aside-",
    "sheet-",
    "short-",
    "statement-",
    "step-",
    "undo-",
    "users-",
    "waits-",
];

/// Messages that some languages do without, since they write months as figures or count the first of a
/// month; only messages about days refer to them.
const OF_DAYS: &[&str] = &["month-name", "month-name-short", "day-of-month"];

/// Literals that stand where a key would, in calls of other functions of the same name.
const NO_KEYS: &[&str] = &["note", "body", "On track"];

/// Days and lists are put together in each language's own way.
fn is_own_way(key: &str) -> bool {
    OF_DAYS.contains(&key) || key.starts_with("date") || key.starts_with("list-")
}

fn catalogues() -> BTreeMap<Language, Shape> {
    let read = |language: Language| (language, Shape::of(catalogue_source(language)));
    Language::ALL.into_iter().map(read).collect()
}

/// What a search finds in each catalogue, with the language's tag before it. The search gets the
/// English one as well, to compare.
fn in_each(search: impl Fn(&Shape, &Shape) -> Vec<String>) -> Vec<String> {
    let catalogues = catalogues();
    let english = &catalogues[&Language::English];
    let tagged = |(language, shape): (&Language, &Shape)| {
        let found = search(shape, english).into_iter();
        let tag = language.tag();
        found.map(|finding| format!("{tag}: {finding}")).collect::<Vec<_>>()
    };
    catalogues.iter().flat_map(tagged).collect()
}

/// Fails with every finding at once, one on a line, so that a translator mends them in one go.
fn check_none(what: &str, findings: Vec<String>) {
    let count = findings.len();
    assert!(findings.is_empty(), "{what}: {count}\n{}\n", findings.join("\n"));
}

/// The keys that the program asks for: named in a string literal, made from data, or referred to by
/// another message.
fn used_keys(english: &Shape) -> BTreeSet<String> {
    let literals: BTreeSet<String> = program::literals().into_iter().map(|one| one.text).collect();
    let is_data_driven =
        |key: &str| DATA_DRIVEN_PREFIXES.iter().any(|start| key.starts_with(start));
    let is_used = |key: &&String| {
        literals.contains(*key) || is_data_driven(key) || english.references.contains(*key)
    };
    english.entries.keys().filter(is_used).cloned().collect()
}

#[test]
fn every_file_is_one_of_the_six() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/locale/catalogues");
    let files = std::fs::read_dir(folder).expect("the catalogues are there");
    let name = |file: std::io::Result<std::fs::DirEntry>| file.expect("is readable").file_name();
    let found: BTreeSet<_> = files.map(|file| name(file).into_string()).collect();
    let expected = Language::ALL.map(|language| Ok(format!("{}.ftl", language.tag())));
    assert_eq!(found, BTreeSet::from(expected));
}

#[test]
fn all_of_every_file_is_read() {
    check_none("not Fluent syntax", in_each(|here, _| here.junk.clone()));
}

#[test]
fn no_key_stands_twice() {
    check_none("keys that stand twice", in_each(|here, _| here.duplicates.clone()));
}

#[test]
fn all_six_have_the_same_keys() {
    let findings = in_each(|here, english| {
        let missing = english
            .entries
            .keys()
            .filter(|key| !here.entries.contains_key(*key) && !OF_DAYS.contains(&key.as_str()));
        let surplus = here
            .entries
            .keys()
            .filter(|key| !english.entries.contains_key(*key) && !OF_DAYS.contains(&key.as_str()));
        let missing = missing.map(|key| format!("lacks {key}"));
        missing.chain(surplus.map(|key| format!("alone has {key}"))).collect()
    });
    check_none("keys that differ from English", findings);
}

#[test]
fn every_key_has_the_same_variables_in_all_six() {
    let findings = in_each(|here, english| {
        let shared = english
            .entries
            .keys()
            .filter(|key| here.entries.contains_key(*key) && !is_own_way(key));
        let variables = shared.map(|key| (key, here.variables(key), english.variables(key)));
        let different = variables.filter(|(_, own, expected)| own != expected);
        different
            .map(|(key, own, expected)| format!("{key} {own:?}, English {expected:?}"))
            .collect()
    });
    check_none("variables that differ from English", findings);
}

#[test]
fn every_reference_leads_somewhere() {
    let findings = in_each(|here, _| {
        let lost = here.references.iter().filter(|key| !here.entries.contains_key(*key));
        lost.cloned().collect()
    });
    check_none("references to nothing", findings);
}

#[test]
fn every_key_is_used() {
    let english = Shape::of(catalogue_source(Language::English));
    let used = used_keys(&english);
    let unused = english.entries.keys().filter(|key| !used.contains(*key));
    check_none("keys that nothing asks for", unused.cloned().collect());
}

#[test]
fn every_key_asked_for_is_there() {
    let english = Shape::of(catalogue_source(Language::English));
    let asked = program::literals()
        .into_iter()
        .filter(|literal| literal.is_asked_for && !NO_KEYS.contains(&literal.text.as_str()));
    let missing = asked.filter(|literal| !english.has_message(&literal.text));
    let findings = missing.map(|literal| format!("{}: {}", literal.place, literal.text));
    check_none("keys asked for that English lacks", findings.collect());
}

#[test]
fn whatever_the_playbook_names_has_its_noun() {
    let items = || ENGAGEMENT_COMPLETION.items();
    let mut keys: Vec<String> = Field::ALL.iter().map(|field| field.label_key()).collect();
    keys.extend(items().map(|item| format!("short-{}", item.id.0)));
    keys.extend(PortalField::ALL.map(|field| format!("recorded-{}", field.name())));
    let stated = items().filter(|item| item.note().is_some());
    keys.extend(stated.map(|item| format!("statement-{}", item.id.0)));
    keys.extend(ENGAGEMENT_COMPLETION.links.iter().map(|link| format!("link-{}", link.id)));
    let findings =
        in_each(|here, _| keys.iter().filter(|key| !here.has_message(key)).cloned().collect());
    check_none("nouns that are missing", findings);
}

#[test]
fn marks_spaces_and_numbers_are_the_languages_own() {
    let findings = Language::ALL.into_iter().flat_map(|language| {
        let wrong = move |line: &String| typography::wrong_in(line, language);
        let lines = shown_lines(language).into_iter();
        lines.flat_map(move |(key, line)| {
            let tag = language.tag();
            wrong(&line).into_iter().map(move |what| format!("{tag}: {key}: {what}: {line}"))
        })
    });
    check_none("marks, spaces and numbers that are not the language's", findings.collect());
}

#[test]
fn nothing_is_left_in_english() {
    let findings = Language::ALL.into_iter().skip(1).flat_map(left_in_english).collect();
    check_none("texts equal to the English ones", findings);
}

fn left_in_english(language: Language) -> Vec<String> {
    let (english, here) =
        (Shape::of(catalogue_source(Language::English)), Shape::of(catalogue_source(language)));
    let tag = language.tag();
    let same = here.entries.iter().filter(|(key, text)| {
        english.entries.get(*key).is_some_and(|english| english.words == text.words)
    });
    let left = same.filter(|(key, text)| !terms::may_stay_english(tag, key, &text.words));
    left.map(|(key, text)| format!("{tag}: {key} = {}", text.words.join(" "))).collect()
}

#[test]
fn the_terms_of_each_language_are_there() {
    let findings = glossary::all().into_iter().flat_map(|glossary| {
        let lines = shown_lines(glossary.language);
        let spoken = lines.iter().map(|(_, line)| glossary::spoken(line));
        let text = spoken.collect::<Vec<_>>().join("\n");
        let missing = glossary.terms.into_iter().filter(move |term| !text.contains(term));
        missing.map(move |term| format!("{}: {term}", glossary.language.tag()))
    });
    check_none("terms of docs/languages.md that no text has", findings.collect());
}

#[test]
fn no_text_uses_a_term_that_is_ruled_out() {
    let findings = glossary::all().into_iter().flat_map(|glossary| {
        let lines = shown_lines(glossary.language).into_iter();
        lines.flat_map(move |(key, line)| {
            let tag = glossary.language.tag();
            let used = glossary.ruled_out.iter().filter(|term| term.is_used(&key, &line));
            used.map(|term| format!("{tag}: {key}: {}: {line}", term.term)).collect::<Vec<_>>()
        })
    });
    check_none("terms that docs/languages.md rules out", findings.collect());
}

/// Every line that a person can see, with its key.
fn shown_lines(language: Language) -> Vec<(String, String)> {
    let shape = Shape::of(catalogue_source(language));
    let shown = shape.entries.into_iter().filter(|(key, _)| !key.starts_with("read-"));
    let lines =
        shown.flat_map(|(key, entry)| entry.lines.into_iter().map(move |line| (key.clone(), line)));
    lines.collect()
}

#[test]
fn no_queue_is_translated() {
    let findings = in_each(|here, _| {
        let words = here.all_words();
        let queues = words.split("FTCQ").skip(1);
        let translated = queues.filter(|after| !terms::is_queue_as_ftop_knows_it(after));
        translated
            .map(|after| format!("FTCQ{}", after.lines().next().unwrap_or_default()))
            .collect()
    });
    check_none("queues by names that FTOP does not know", findings);
}
