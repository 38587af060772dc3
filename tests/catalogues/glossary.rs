//! The tables of terms in `docs/languages.md`: what each language says, and what it must not say. The
//! page says how they are written; whoever reads it and whoever is tested by it read the same.

use closeout::locale::Language;

const PAGE: &str = include_str!("../../docs/languages.md");

/// The terms of one language. Capitals don't matter, so all are in small letters.
pub struct Glossary {
    /// Whose terms these are.
    pub language: Language,
    /// What some text has to say: the bold parts of the second column.
    pub terms: Vec<String>,
    /// What no text may say: the code of the last column.
    pub ruled_out: Vec<RuledOut>,
}

/// A term that is not to be used.
pub struct RuledOut {
    /// The term; with an asterisk, any ending.
    pub term: String,
    /// The keys that may have it; with an asterisk, all that begin so.
    only_in: Vec<String>,
}

impl RuledOut {
    /// Whether a message uses the term where it may not.
    pub fn is_used(&self, key: &str, line: &str) -> bool {
        let allows = |pattern: &String| {
            pattern.strip_suffix('*').map_or(key == pattern, |start| key.starts_with(start))
        };
        occurs(&spoken(line), &self.term) && !self.only_in.iter().any(allows)
    }
}

/// The glossaries of the page.
pub fn all() -> Vec<Glossary> {
    PAGE.split("\n## ").filter_map(read_section).collect()
}

fn read_section(section: &str) -> Option<Glossary> {
    let heading = section.lines().next()?;
    let tag = heading.rsplit_once('(')?.1.trim_end_matches(')');
    let language = Language::from_tag(tag)?;
    let mut glossary = Glossary { language, terms: Vec::new(), ruled_out: Vec::new() };
    for line in section.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        if let ["", _, terms, _, ruled_out, ""] = cells[..] {
            glossary.terms.extend(between(terms, "**"));
            glossary.ruled_out.extend(ruled_out.split("; ").flat_map(read_ruled_out));
        }
    }
    Some(glossary)
}

/// One or more terms, what follows "only in", and the reason.
fn read_ruled_out(clause: &str) -> Vec<RuledOut> {
    let (terms, keys) = clause.split_once(" only in ").unwrap_or((clause, ""));
    let only_in: Vec<String> = keys.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    let one = |term| RuledOut { term, only_in: only_in.clone() };
    between(terms, "`").into_iter().map(one).collect()
}

fn between(text: &str, mark: &str) -> Vec<String> {
    text.split(mark).skip(1).step_by(2).map(str::to_lowercase).collect()
}

/// A line in small letters, without the names of its placeables.
pub fn spoken(line: &str) -> String {
    let parts = line.split('}').map(|part| part.split('{').next().unwrap_or_default());
    parts.collect::<Vec<_>>().join("{}").to_lowercase()
}

/// Whether a term stands in a text as a whole word.
fn occurs(text: &str, term: &str) -> bool {
    let stem = term.trim_end_matches('*');
    let is_whole = |(start, found): (usize, &str)| {
        let (before, after) = (&text[..start], &text[start + found.len()..]);
        let any_ending = stem != term;
        !joins(before.chars().next_back(), stem.chars().next())
            && (any_ending || !joins(stem.chars().next_back(), after.chars().next()))
    };
    text.match_indices(stem).any(is_whole)
}

/// Whether two neighbours are parts of one word. Chinese and Japanese have no gaps between words.
fn joins(one: Option<char>, other: Option<char>) -> bool {
    let is_letter = |one: char| one.is_alphabetic() && one < '\u{2E80}';
    one.is_some_and(is_letter) && other.is_some_and(is_letter)
}

#[test]
fn every_language_has_a_glossary() {
    let found: Vec<Language> = all().iter().map(|glossary| glossary.language).collect();
    assert_eq!(found, Language::ALL);
    let is_full = |one: &Glossary| one.terms.len() >= 35 && one.ruled_out.len() >= 20;
    assert!(all().iter().all(is_full), "a table is not read whole");
}

#[test]
fn terms_are_found_as_whole_words() {
    assert!(occurs("ein fall, dann", "fall") && occurs("zwei runden", "runde*"));
    assert!(!occurs("falls es", "fall") && !occurs("abschlussgespräch", "gespräch*"));
    assert!(occurs("和你说", "你") && occurs("fastTrack顧客", "顧客"));
    let terms = read_ruled_out("`gespräch*`, `rede` only in `mail-*`, `step`: as people talk");
    let is_used = |key: &str| terms.iter().any(|term| term.is_used(key, "Die Gespräche"));
    assert_eq!(["mail-a", "step", "step-b"].map(is_used), [false, false, true]);
}
