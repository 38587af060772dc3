//! What the texts need of the catalogues: every key in every language, with the same variables.

use std::collections::{BTreeMap, BTreeSet};

use closeout::locale::{Language, catalogue_source};
use closeout::playbook::{ENGAGEMENT_COMPLETION, Field};

use crate::write::catalogue;

/// Whose messages these tests are about.
const OURS: [&str; 17] = [
    "field-",
    "answer-",
    "region-",
    "link-",
    "problem-",
    "short-",
    "missing-",
    "scope-",
    "gap",
    "note-",
    "statement-",
    "correction-",
    "next-action-",
    "mail-",
    "reminder-",
    "sheet-",
    "finding-",
];

/// Each message's variables.
fn variables(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    // What the page says follows; it is held to its own tests.
    let source = catalogue_source(language);
    let ours = source
        .split(
            "
## Page",
        )
        .next()
        .unwrap_or_default();
    for line in ours.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            key = name.to_owned();
            found.insert(key.clone(), BTreeSet::new());
        }
        for part in line.split('$').skip(1) {
            let end =
                part.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(part.len());
            found.entry(key.clone()).or_default().insert(part[..end].to_owned());
        }
    }
    found.retain(|key, _| OURS.iter().any(|start| key.starts_with(start)));
    found
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let english = variables(Language::English);
    assert!(english.len() > 150, "{}", english.len());
    for language in Language::ALL {
        let own = variables(language);
        for (key, variables) in &english {
            assert_eq!(own.get(key), Some(variables), "{key} in {language:?}");
        }
        for key in own.keys() {
            assert!(english.contains_key(key), "{key} in {language:?}");
        }
    }
}

#[test]
fn every_field_and_item_has_its_noun() {
    for language in Language::ALL {
        let words = catalogue(language);
        let fields = Field::ALL.iter().map(|field| field.label_key());
        let items = ENGAGEMENT_COMPLETION.items().map(|item| format!("short-{}", item.id.0));
        let statements = ENGAGEMENT_COMPLETION.items().filter(|item| item.note().is_some());
        let statements = statements.map(|item| format!("statement-{}", item.id.0));
        let links = ENGAGEMENT_COMPLETION.links.iter().map(|link| format!("link-{}", link.id));
        for key in fields.chain(items).chain(statements).chain(links) {
            assert!(words.has(&key), "{key} in {language:?}");
        }
    }
}

#[test]
fn quotation_marks_are_the_languages_own() {
    for language in Language::ALL {
        let lines = catalogue_source(language).lines();
        for line in lines.filter(|line| !line.starts_with('#')) {
            // Text within braces is for Fluent: a space that does not break, or nothing.
            let parts = line
                .split("{ \"")
                .map(|part| part.split_once("\" }").map_or(part, |(_, after)| after));
            let shown: String = parts.collect();
            assert!(!shown.contains(['"', '\'']), "{language:?}: {line}");
        }
    }
}
